package org.nhipcau.signin;

import org.nhipcau.Cast;
import org.nhipcau.identity.AccountId;
import org.nhipcau.identity.Accounts;
import org.nhipcau.identity.Scope;
import org.springframework.boot.test.context.TestComponent;

/// Accounts with passwords, for tests that come in by the door.
@TestComponent
public class People {

    public static final String PASSWORD = "bốn con cò trắng";

    private final Cast cast;
    private final Accounts accounts;
    private final Passwords passwords;
    private int next;

    People(Cast cast, Accounts accounts, Passwords passwords) {
        this.cast = cast;
        this.accounts = accounts;
        this.passwords = passwords;
    }

    public record Person(AccountId id, String email) {}

    public Person with(String role) {
        var email = "person" + ++next + "@test.example";
        return cast.write(() -> {
            var id = accounts.open(email, "Người " + next, false);
            accounts.setPassword(id, passwords.hash(PASSWORD));
            accounts.giveRole(id, role, Scope.ALL);
            return new Person(id, email);
        });
    }
}
