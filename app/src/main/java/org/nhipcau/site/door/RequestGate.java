package org.nhipcau.site.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.nhipcau.history.Acting;
import org.nhipcau.shared.Viewer;
import org.nhipcau.site.Failure;
import org.nhipcau.site.Paths;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;

/// Where each request enters: who is it, may they ask at all, and one transaction around the answer.
///
/// A page is read from one snapshot. What a form does is done whole or not at all: an answer with an error status
/// rolls it
/// back, and the browser is sent on only after the commit, so what it was told is true.
@Component
@Order(RequestGate.AFTER_SECURITY)
final class RequestGate extends OncePerRequestFilter {

    static final int AFTER_SECURITY = 0;

    /// In bytes. A page that fits is sent after its transaction, and its session is written once. Tomcat throws a
    /// larger buffer away after each request.
    private static final int WHOLE_PAGE = 128 * 1024;

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final ViewerSource viewers;
    private final Routes routes;
    private final ErrorAnswers answers;
    private final TurnedAway turnedAway;
    private final TransactionTemplate reading;
    private final TransactionTemplate writing;

    RequestGate(
            ViewerSource viewers,
            Routes routes,
            ErrorAnswers answers,
            TurnedAway turnedAway,
            PlatformTransactionManager transactions) {
        this.answers = answers;
        this.viewers = viewers;
        this.routes = routes;
        this.turnedAway = turnedAway;
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        this.writing = new TransactionTemplate(transactions);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        // The public window shows everybody what the world sees, and asks nobody who they are.
        var viewer = Paths.isWindow(request.getRequestURI()) ? Viewer.NOBODY : viewers.viewer(request);
        if (!viewer.signedIn() && !routes.isPublic(request.getMethod(), request.getRequestURI())) {
            turnAway(request, response);
            return;
        }
        response.setBufferSize(WHOLE_PAGE);
        var answer = new AnswerAfterCommit(response);
        var acting = new Acting(viewer, request.getMethod() + " " + request.getRequestURI());
        var transaction = READING.contains(request.getMethod()) ? reading : writing;
        acting.<Void, IOException>call(() -> {
            transaction.executeWithoutResult(status -> {
                answerWithin(chain, request, answer);
                if (answer.getStatus() >= 400) {
                    status.setRollbackOnly();
                }
            });
            return null;
        });
        answer.send();
    }

    private static void answerWithin(FilterChain chain, HttpServletRequest request, HttpServletResponse answer) {
        try {
            chain.doFilter(request, answer);
        } catch (IOException | ServletException e) {
            throw new Unanswered(e);
        }
    }

    private void turnAway(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Paths.isProgram(request)) {
            answers.tell(Failure.of(HttpStatus.UNAUTHORIZED, "site.error.signInFirst"), request, response);
            return;
        }
        response.sendRedirect("/sign-in?next=" + URLEncoder.encode(wanted(request), StandardCharsets.UTF_8));
    }

    /// Where to go on after signing in. What a form would have done is not done by coming back; what was typed is
    /// there.
    private String wanted(HttpServletRequest request) {
        if (!READING.contains(request.getMethod())) {
            return turnedAway.keep(request).orElse("/");
        }
        return request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
    }

    /// Carries a checked exception out of a transaction, which it has rolled back.
    static final class Unanswered extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unanswered(Exception cause) {
            super(cause);
        }
    }

    private static final class AnswerAfterCommit extends HttpServletResponseWrapper {

        private Optional<String> location = Optional.empty();

        AnswerAfterCommit(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void sendRedirect(String next) {
            location = Optional.of(next);
        }

        void send() throws IOException {
            if (location.isPresent()) {
                super.sendRedirect(location.get());
            }
        }
    }
}
