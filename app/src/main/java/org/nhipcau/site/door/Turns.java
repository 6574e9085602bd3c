package org.nhipcau.site.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets pages be made first come first served, only as many at once as keep the processors busy.
///
/// Otherwise all that are asked for at once share the processors with each other's database processes, and some come
/// last by chance: the slowest of a hundred waited half as long again. A courtesy, no limit: nobody waits longer than
/// [#PATIENCE] for slow ones. Only for what is read whole before it is answered: who sends a file slowly, or saves a
/// long workbook, takes nobody's turn.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class Turns extends OncePerRequestFilter {

    /// In milliseconds.
    private static final long PATIENCE = 50;

    private final Semaphore turns = new Semaphore(2 * Runtime.getRuntime().availableProcessors(), true);

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return !request.getMethod().equals("GET")
                || path.startsWith("/assets/")
                || path.endsWith(".xlsx")
                || path.endsWith(".csv");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var mine = taken();
        try {
            chain.doFilter(request, response);
        } finally {
            if (mine) {
                turns.release();
            }
        }
    }

    int free() {
        return turns.availablePermits();
    }

    private boolean taken() {
        try {
            return turns.tryAcquire(PATIENCE, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
