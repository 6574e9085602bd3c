package org.nhipcau.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.nhipcau.identity.AccountId;
import org.nhipcau.identity.SignedInAccount;
import org.nhipcau.shared.NotFound;
import org.nhipcau.signin.db.SignedInTable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/// Where accounts are signed in.
@Component
class Sessions {

    private static final Duration PAGES_KNOWN = Duration.ofDays(30);
    private static final String DEVICE = "identity.device";
    private static final String PAGES = "identity.pages";
    private static final SignedInTable SIGNED_IN = SignedInTable.SIGNED_IN;

    private final DSLContext sql;
    private final SecurityContextRepository contexts;
    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final Clock clock;

    Sessions(
            DSLContext sql,
            SecurityContextRepository contexts,
            FindByIndexNameSessionRepository<? extends Session> sessions,
            Clock clock) {
        this.sql = sql;
        this.contexts = contexts;
        this.sessions = sessions;
        this.clock = clock;
    }

    /// One place where an account is signed in.
    ///
    /// @param handle names it on a page without telling the cookie's value
    /// @param device browser and system as far as they tell
    record Place(String handle, String device, Instant since, Instant lastSeen, boolean here) {}

    /// A new session for a new person: whoever knew the old session's number knows nothing of this one.
    void begin(AccountId account, HttpServletRequest request, HttpServletResponse response) {
        var former = request.getSession(false);
        if (former != null) {
            former.invalidate();
        }
        var session = request.getSession(true);
        session.setAttribute(
                DEVICE,
                Device.of(Optional.ofNullable(request.getHeader("User-Agent")).orElse("")));
        session.setAttribute(PAGES, pagesFor(account).text());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                new SignedInAccount(account.value()), null, List.of()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    private Secret pagesFor(AccountId account) {
        var now = clock.instant();
        var secret = Secret.fresh();
        sql.deleteFrom(SIGNED_IN).where(SIGNED_IN.AT.lt(now.minus(PAGES_KNOWN))).execute();
        sql.insertInto(SIGNED_IN, SIGNED_IN.TOKEN_HASH, SIGNED_IN.ACCOUNT_ID, SIGNED_IN.AT)
                .values(secret.hash(), account, now)
                .execute();
        return secret;
    }

    /// What this sign-in's pages carry to say for whom they were made.
    static Optional<String> pages(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null
                ? Optional.empty()
                : Optional.ofNullable(session.getAttribute(PAGES)).map(Object::toString);
    }

    /// For whom a page was made that carries this.
    Optional<AccountId> madeFor(String pages) {
        return sql.select(SIGNED_IN.ACCOUNT_ID)
                .from(SIGNED_IN)
                .where(SIGNED_IN.TOKEN_HASH.eq(new Secret(pages).hash()))
                .fetchOptional(SIGNED_IN.ACCOUNT_ID);
    }

    List<Place> of(AccountId account, HttpServletRequest request) {
        var here = request.getSession(false);
        return sessions.findByPrincipalName(account.toString()).values().stream()
                .map(session -> new Place(
                        handle(session),
                        Optional.ofNullable(session.<String>getAttribute(DEVICE))
                                .orElse(""),
                        session.getCreationTime(),
                        session.getLastAccessedTime(),
                        here != null && session.getId().equals(here.getId())))
                .sorted(Comparator.comparing(Place::lastSeen).reversed())
                .toList();
    }

    void endAll(AccountId account) {
        sessions.findByPrincipalName(account.toString()).keySet().forEach(sessions::deleteById);
    }

    /// @throws NotFound when the account is not signed in there
    void end(AccountId account, String handle) {
        var ended = sessions.findByPrincipalName(account.toString()).values().stream()
                .filter(session -> handle(session).equals(handle))
                .findFirst()
                .orElseThrow(NotFound::new);
        sessions.deleteById(ended.getId());
    }

    void endOthers(AccountId account, HttpServletRequest request) {
        of(account, request).stream().filter(place -> !place.here()).forEach(place -> end(account, place.handle()));
    }

    private static String handle(Session session) {
        return new Secret(session.getId()).hash().substring(0, 16);
    }
}
