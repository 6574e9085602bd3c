package org.nhipcau.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.nhipcau.identity.db.AccountTable;
import org.nhipcau.identity.db.PasswordLinkTable;
import org.springframework.stereotype.Component;

/// Links an administrator hands over, with which a person sets a password of their own that the administrator never
/// learns. Good once and for three days.
@Component
class PasswordLinks {

    static final Duration VALID = Duration.ofDays(3);

    private static final PasswordLinkTable LINK = PasswordLinkTable.PASSWORD_LINK;
    private static final AccountTable ACCOUNT = AccountTable.ACCOUNT;

    private final DSLContext sql;
    private final Clock clock;

    PasswordLinks(DSLContext sql, Clock clock) {
        this.sql = sql;
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
        return sql.select(ACCOUNT.ID, ACCOUNT.NAME, ACCOUNT.EMAIL, LINK.EXPIRES_AT)
                .from(LINK)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(LINK.ACCOUNT_ID))
                .where(
                        LINK.TOKEN_HASH.eq(secret.hash()),
                        LINK.EXPIRES_AT.gt(clock.instant()),
                        ACCOUNT.STATE.eq("active"))
                .fetchOptional(r -> new Bearer(r.value1(), r.value2(), r.value3(), r.value4()));
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
