package org.nhipcau.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.nhipcau.history.Acting;
import org.nhipcau.identity.AccountId;
import org.nhipcau.identity.Accounts;
import org.nhipcau.identity.Administrators;
import org.nhipcau.identity.Scope;
import org.nhipcau.shared.Viewer;
import org.nhipcau.signin.db.FirstSignInTable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// How a register without an administrator gets its first: a link, printed where the product was started, good once
/// and for a day.
@Component
public class FirstAdministrator {

    static final Duration VALID = Duration.ofHours(24);
    static final String ADDRESS = "/first-administrator/";

    private static final FirstSignInTable FIRST_SIGN_IN = FirstSignInTable.FIRST_SIGN_IN;

    private final DSLContext sql;
    private final Accounts accounts;
    private final Administrators administrators;
    private final Passwords passwords;
    private final Clock clock;
    private final TransactionTemplate transaction;

    FirstAdministrator(
            DSLContext sql,
            Accounts accounts,
            Administrators administrators,
            Passwords passwords,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.sql = sql;
        this.accounts = accounts;
        this.administrators = administrators;
        this.passwords = passwords;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// A link's path, and until when it leads anywhere.
    public record Invitation(String path, Instant until) {}

    /// A new link, which makes all former ones void; nothing when there is an administrator who can sign in.
    public Optional<Invitation> invite() {
        return new Acting(Viewer.system("system:start"), "start")
                .call(() -> transaction.execute(status -> {
                    sql.deleteFrom(FIRST_SIGN_IN).execute();
                    if (administrators.withPassword() > 0) {
                        return Optional.empty();
                    }
                    var secret = Secret.fresh();
                    var until = clock.instant().plus(VALID);
                    sql.insertInto(FIRST_SIGN_IN, FIRST_SIGN_IN.TOKEN_HASH, FIRST_SIGN_IN.EXPIRES_AT)
                            .values(secret.hash(), until)
                            .execute();
                    return Optional.of(new Invitation(ADDRESS + secret.text(), until));
                }));
    }

    /// Until when this link leads to the form; nothing when it was used, replaced, is too old or was never made.
    Optional<Instant> validUntil(Secret secret) {
        return sql.select(FIRST_SIGN_IN.EXPIRES_AT)
                .from(FIRST_SIGN_IN)
                .where(FIRST_SIGN_IN.TOKEN_HASH.eq(secret.hash()), FIRST_SIGN_IN.EXPIRES_AT.gt(clock.instant()))
                .fetchOptional(FIRST_SIGN_IN.EXPIRES_AT);
    }

    /// Uses the link up. Of two at once, the second waits for the first and then finds it used.
    Optional<AccountId> admit(Secret secret, String email, String name, String password) {
        var used = sql.deleteFrom(FIRST_SIGN_IN)
                .where(FIRST_SIGN_IN.TOKEN_HASH.eq(secret.hash()), FIRST_SIGN_IN.EXPIRES_AT.gt(clock.instant()))
                .execute();
        if (used == 0) {
            return Optional.empty();
        }
        var account = accounts.openUnlessTaken(email, name);
        account.ifPresent(id -> {
            accounts.setPassword(id, passwords.hash(password));
            accounts.giveRole(id, Administrators.ROLE, Scope.ALL);
        });
        return account;
    }
}
