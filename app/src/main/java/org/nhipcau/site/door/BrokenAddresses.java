package org.nhipcau.site.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.nhipcau.site.Site;
import org.nhipcau.site.Texts;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Answers an address whose query cannot be read (`?q=%`, a thousand parameters too many) with a sentence.
///
/// The server refuses such a query again at every look, in the page for errors too; so none of our pages can answer
/// it. Forms are left alone: reading a form's body here would be too early for it.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class BrokenAddresses extends OncePerRequestFilter {

    private final Texts texts;

    BrokenAddresses(Texts texts) {
        this.texts = texts;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getMethod().equals("POST");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (readable(request)) {
            chain.doFilter(request, response);
            return;
        }
        var language = Site.language(request);
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.getOutputStream()
                .write((texts.text(language, "site.error.badRequest") + "\n"
                                + texts.text(language, "site.error.badRequest.hint") + "\n")
                        .getBytes(StandardCharsets.UTF_8));
    }

    private static boolean readable(HttpServletRequest request) {
        try {
            request.getParameterMap();
            return true;
        } catch (IllegalStateException broken) {
            return false;
        }
    }
}
