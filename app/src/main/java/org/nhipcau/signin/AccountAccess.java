package org.nhipcau.signin;

import java.time.Instant;
import java.util.Optional;
import org.nhipcau.identity.Access;
import org.nhipcau.identity.AccountId;
import org.springframework.stereotype.Component;

@Component
record AccountAccess(Sessions sessions, PasswordLinks links) implements Access {

    @Override
    public Optional<Instant> linkUntil(AccountId account) {
        return links.until(account);
    }

    @Override
    public void end(AccountId account) {
        links.withdraw(account);
        sessions.endAll(account);
    }
}
