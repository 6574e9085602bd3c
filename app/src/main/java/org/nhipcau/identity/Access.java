package org.nhipcau.identity;

import java.time.Instant;
import java.util.Optional;

/// The ways in that an account has. Filled in by the room that lets people in.
public interface Access {

    /// Until when a link that sets its password is good; nothing when none is out.
    Optional<Instant> linkUntil(AccountId account);

    /// Ends every sign-in of an account, and the link that would set it a password.
    void end(AccountId account);
}
