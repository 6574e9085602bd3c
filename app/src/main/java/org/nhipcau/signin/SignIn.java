package org.nhipcau.signin;

import static org.jooq.impl.DSL.val;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.nhipcau.identity.AccountId;
import org.nhipcau.identity.Accounts;
import org.nhipcau.identity.Accounts.DemonstrationAccount;
import org.nhipcau.identity.Accounts.PasswordHash;
import org.nhipcau.shared.SearchKey;
import org.nhipcau.signin.db.SignInFailureTable;
import org.springframework.stereotype.Component;

/// Checks a password. An account that does not exist takes as long and answers the same as a wrong password, and
/// both are
/// throttled alike, by the address typed and by where it was typed.
@Component
class SignIn {

    static final int PATIENCE_PER_EMAIL = 8;
    static final int PATIENCE_PER_ADDRESS = 40;
    static final Duration WINDOW = Duration.ofMinutes(15);

    private static final SignInFailureTable FAILURE = SignInFailureTable.SIGN_IN_FAILURE;

    private final DSLContext sql;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Clock clock;
    private final String nobodysHash;

    SignIn(DSLContext sql, Accounts accounts, Passwords passwords, Clock clock) {
        this.sql = sql;
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
        this.nobodysHash = passwords.hash("nobody has this password");
    }

    /// What came of an attempt.
    sealed interface Outcome {
        record Welcome(AccountId account) implements Outcome {}

        record Wrong() implements Outcome {}

        record TooMany() implements Outcome {}
    }

    Outcome attempt(String email, String password, String address) {
        var byEmail = "email:" + SearchKey.of(email);
        var byAddress = "address:" + address;
        // One attempt at a time for one account: many at once must not all pass before the first has failed.
        sql.execute("select pg_advisory_xact_lock(hashtext({0}))", val(byEmail));
        if (failures(byEmail) >= PATIENCE_PER_EMAIL || failures(byAddress) >= PATIENCE_PER_ADDRESS) {
            return new Outcome.TooMany();
        }
        var found = accounts.passwordHash(email);
        var right = passwords.matches(password, found.map(PasswordHash::hash).orElse(nobodysHash));
        if (right && found.isPresent()) {
            sql.deleteFrom(FAILURE).where(FAILURE.KEY.eq(byEmail)).execute();
            return new Outcome.Welcome(found.get().account());
        }
        sql.deleteFrom(FAILURE)
                .where(FAILURE.AT.lt(clock.instant().minus(WINDOW)))
                .execute();
        for (var key : List.of(byEmail, byAddress)) {
            sql.insertInto(FAILURE, FAILURE.KEY, FAILURE.AT)
                    .values(key, clock.instant())
                    .execute();
        }
        return new Outcome.Wrong();
    }

    /// The illustrative account of this number, when there is one.
    Optional<AccountId> demonstration(AccountId account) {
        return accounts.demonstrationAccounts().stream()
                .map(DemonstrationAccount::id)
                .filter(account::equals)
                .findFirst();
    }

    private int failures(String key) {
        return sql.fetchCount(
                FAILURE, FAILURE.KEY.eq(key).and(FAILURE.AT.gt(clock.instant().minus(WINDOW))));
    }
}
