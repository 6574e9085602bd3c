package org.nhipcau.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.nhipcau.identity.Account;
import org.nhipcau.identity.AccountId;
import org.nhipcau.identity.Accounts;
import org.nhipcau.signin.db.PasswordLinkTable;
import org.springframework.stereotype.Component;

/// Links an administrator hands over, with which a person sets a password of their own that the administrator never
/// learns. Good once and for three days.
@Component
class PasswordLinks {

    static final Duration VALID = Duration.ofDays(3);

    private static final PasswordLinkTable LINK = PasswordLinkTable.PASSWORD_LINK;

    private final DSLContext sql;
    private final Accounts accounts;
    private final Clock clock;

    PasswordLinks(DSLContext sql, Accounts accounts, Clock clock) {
        this.sql = sql;
        this.accounts = accounts;
        this.clock = clock;
    }

    /// A link as it is shown, once.
    record Made(String path, Instant until) {}

    /// Whose password a link sets.
    record Bearer(AccountId account, String name, String email, Instant until) {}

    Made make(AccountId account) {
        var secret = Secret.fresh();
        var until = clock.instant().plus(VALID);
        sql.insertInto(LINK, LINK.ACCOUNT_ID, LINK.TOKEN_HASH, LINK.EXPIRES_AT)
                .values(account, secret.hash(), until)
                .onConflict(LINK.ACCOUNT_ID)
                .doUpdate()
                .set(LINK.TOKEN_HASH, secret.hash())
                .set(LINK.EXPIRES_AT, until)
                .execute();
        return new Made("/password/" + secret.text(), until);
    }

    Optional<Bearer> bearer(Secret secret) {
        return sql.select(LINK.ACCOUNT_ID, LINK.EXPIRES_AT)
                .from(LINK)
                .where(LINK.TOKEN_HASH.eq(secret.hash()), LINK.EXPIRES_AT.gt(clock.instant()))
                .fetchOptional()
                .flatMap(link -> Optional.of(accounts.find(link.value1()))
                        .filter(Account::open)
                        .map(account -> new Bearer(account.id(), account.name(), account.email(), link.value2())));
    }

    Optional<Instant> until(AccountId account) {
        return sql.select(LINK.EXPIRES_AT)
                .from(LINK)
                .where(LINK.ACCOUNT_ID.eq(account))
                .fetchOptional(LINK.EXPIRES_AT);
    }

    /// @return false when somebody else used it first, or it is too old
    boolean use(Secret secret) {
        return sql.deleteFrom(LINK)
                        .where(LINK.TOKEN_HASH.eq(secret.hash()), LINK.EXPIRES_AT.gt(clock.instant()))
                        .execute()
                == 1;
    }

    void withdraw(AccountId account) {
        sql.deleteFrom(LINK).where(LINK.ACCOUNT_ID.eq(account)).execute();
    }
}
