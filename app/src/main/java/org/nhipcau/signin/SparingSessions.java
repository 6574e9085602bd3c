package org.nhipcau.signin;

import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/// Sessions that are written when something in them changed, and otherwise once a minute: that somebody was here need
/// not be known to the second, and each writing waits for the disk.
///
/// @param <S> the sessions of the store behind
final class SparingSessions<S extends Session> implements SessionRepository<SparingSessions.Sparing<S>> {

    private static final Duration SELDOM = Duration.ofMinutes(1);

    /// Those this request has found already; Spring Session asks for its session again when the answer is sent.
    private final ScopedValue<Map<String, Sparing<S>>> found = ScopedValue.newInstance();

    private final SessionRepository<S> store;

    SparingSessions(SessionRepository<S> store) {
        this.store = store;
    }

    @Override
    public Sparing<S> createSession() {
        return new Sparing<>(store.createSession());
    }

    @Override
    public void save(Sparing<S> session) {
        store.save(session.kept);
    }

    @Override
    @SuppressWarnings("NullAway") // Spring's interface answers null for a session that is no more.
    public Sparing<S> findById(String id) {
        var before = found.isBound() ? found.get().get(id) : null;
        if (before != null && before.getId().equals(id)) {
            return before;
        }
        var kept = store.findById(id);
        if (kept == null) {
            return null;
        }
        var session = new Sparing<>(kept);
        if (found.isBound()) {
            found.get().put(id, session);
        }
        return session;
    }

    /// Stands before everything that asks for a session.
    Filter onceForEachRequest() {
        return (request, response, chain) -> {
            try {
                ScopedValue.where(found, new HashMap<>()).<@Nullable Void, Exception>call(() -> {
                    chain.doFilter(request, response);
                    return null;
                });
            } catch (IOException | ServletException | RuntimeException failure) {
                throw failure;
            } catch (Exception failure) {
                throw new ServletException(failure);
            }
        };
    }

    @Override
    public void deleteById(String id) {
        if (found.isBound()) {
            found.get().remove(id);
        }
        store.deleteById(id);
    }

    /// A session whose last use is noted to the minute. The store writes nothing for one in which nothing was set.
    static final class Sparing<S extends Session> implements Session {

        private final S kept;

        private Sparing(S kept) {
            this.kept = kept;
        }

        @Override
        public void setLastAccessedTime(Instant now) {
            if (now.isAfter(kept.getLastAccessedTime().plus(SELDOM))) {
                kept.setLastAccessedTime(now);
            }
        }

        @Override
        public Instant getLastAccessedTime() {
            return kept.getLastAccessedTime();
        }

        @Override
        public String getId() {
            return kept.getId();
        }

        @Override
        public String changeSessionId() {
            return kept.changeSessionId();
        }

        @Override
        @SuppressWarnings("NullAway") // As Spring's interface has it.
        public <T> T getAttribute(String name) {
            return kept.getAttribute(name);
        }

        @Override
        public Set<String> getAttributeNames() {
            return kept.getAttributeNames();
        }

        @Override
        public void setAttribute(String name, Object value) {
            kept.setAttribute(name, value);
        }

        @Override
        public void removeAttribute(String name) {
            kept.removeAttribute(name);
        }

        @Override
        public Instant getCreationTime() {
            return kept.getCreationTime();
        }

        @Override
        public void setMaxInactiveInterval(Duration interval) {
            kept.setMaxInactiveInterval(interval);
        }

        @Override
        public Duration getMaxInactiveInterval() {
            return kept.getMaxInactiveInterval();
        }

        @Override
        public boolean isExpired() {
            return kept.isExpired();
        }
    }
}
