package org.nhipcau.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.nhipcau.identity.AccountId;
import org.nhipcau.identity.SignedInAccount;
import org.nhipcau.site.Paths;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.stereotype.Component;

/// The guard token of every form says two things: that the form is ours, and for whose eyes its page was made.
///
/// A form opened as one account is never carried out as another. A form of a sign-in that has ended, or whose
/// cookie is
/// gone, is kept for its account (decision 0009).
@Component
class FormGuard implements CsrfTokenRequestHandler, AccessDeniedHandler {

    private static final char BETWEEN = '.';

    private final XorCsrfTokenRequestAttributeHandler masked = new XorCsrfTokenRequestAttributeHandler();
    private final AccessDeniedHandler refusal = new AccessDeniedHandlerImpl();
    private final Sessions sessions;
    private final KeptForms kept;

    FormGuard(Sessions sessions, KeptForms kept) {
        this.sessions = sessions;
        this.kept = kept;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, Supplier<CsrfToken> token) {
        masked.handle(request, response, token);
        // Where no page has a form nobody needs a token; to ask for its name already makes one, and a cookie with it.
        if (!Paths.hasForms(request.getRequestURI())) {
            return;
        }
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken plain) {
            var named = new Named(plain, request);
            request.setAttribute(CsrfToken.class.getName(), named);
            request.setAttribute(plain.getParameterName(), named);
        }
    }

    @Override
    public @Nullable String resolveCsrfTokenValue(HttpServletRequest request, CsrfToken token) {
        var somebodyElses = madeFor(request)
                .filter(account -> SignedInAccount.current()
                        .filter(current -> current.account() != account.value())
                        .isPresent())
                .isPresent();
        return somebodyElses ? null : masked.resolveCsrfTokenValue(new WithoutName(request), token);
    }

    /// The form is not ours, or is ours and its cookie is gone: then what was typed must not be lost.
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException problem)
            throws IOException, ServletException {
        var address = kept.keep(request);
        if (address.isEmpty()) {
            refusal.handle(request, response, problem);
        } else if (SignedInAccount.current().isPresent()) {
            response.sendRedirect(address.get());
        } else {
            response.sendRedirect(KeptForms.signInFirst(address.get()));
        }
    }

    private Optional<AccountId> madeFor(HttpServletRequest request) {
        return pages(request)
                .filter(pages -> !Sessions.pages(request).equals(Optional.of(pages)))
                .flatMap(sessions::madeFor);
    }

    /// What the form that was sent carries of the sign-in it was made in.
    static Optional<String> pages(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("_csrf"))
                .filter(value -> value.indexOf(BETWEEN) >= 0)
                .map(value -> value.substring(value.indexOf(BETWEEN) + 1));
    }

    private record Named(CsrfToken plain, HttpServletRequest request) implements CsrfToken {

        @Override
        public String getHeaderName() {
            return plain.getHeaderName();
        }

        @Override
        public String getParameterName() {
            return plain.getParameterName();
        }

        @Override
        public String getToken() {
            return plain.getToken()
                    + Sessions.pages(request).map(pages -> BETWEEN + pages).orElse("");
        }
    }

    private static final class WithoutName extends HttpServletRequestWrapper {

        WithoutName(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            var value = super.getParameter(name);
            var at = value == null || !name.equals("_csrf") ? -1 : value.indexOf(BETWEEN);
            return value == null || at < 0 ? value : value.substring(0, at);
        }
    }
}
