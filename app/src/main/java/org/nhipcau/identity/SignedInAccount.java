package org.nhipcau.identity;

import java.io.Serializable;
import java.security.Principal;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;

/// What a session remembers of who signed in: the account's number and nothing else, so that a right taken away is
/// gone with the next click. Sessions are stored with the name of this class, which therefore stays.
public record SignedInAccount(long account) implements Principal, Serializable {

    public static Optional<SignedInAccount> current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInAccount signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }

    @Override
    public String getName() {
        return Long.toString(account);
    }
}
