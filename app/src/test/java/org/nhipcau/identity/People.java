package org.nhipcau.identity;

import org.nhipcau.Cast;
import org.springframework.boot.test.context.TestComponent;

/// Accounts with passwords, for tests that come in by the door.
@TestComponent
public class People {

    static final String PASSWORD = "bốn con cò trắng";

    private final Cast cast;
    private final Accounts accounts;
    private int next;

    People(Cast cast, Accounts accounts) {
        this.cast = cast;
        this.accounts = accounts;
    }

    public record Person(AccountId id, String email) {}

    public Person with(String role) {
        var email = "person" + ++next + "@test.example";
        return cast.write(() -> {
            var id = accounts.open(email, "Người " + next, false);
            accounts.setPassword(id, PASSWORD);
            accounts.giveRole(id, role, Scope.ALL);
            return new Person(id, email);
        });
    }
}
