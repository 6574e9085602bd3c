package org.nhipcau.site.door;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/// Keeps what somebody sent when their sign-in had ended, until they are back. Filled in by the room that knows
/// accounts.
public interface TurnedAway {

    /// @return where to go on after signing in; nothing when nothing was typed, or it is not known by whom
    Optional<String> keep(HttpServletRequest request);
}
