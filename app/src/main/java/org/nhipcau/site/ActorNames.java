package org.nhipcau.site;

import java.util.Optional;

/// Says what the person behind an actor of the history is called. Filled in by the room that knows accounts.
public interface ActorNames {

    /// @param actor such as `account:12`
    /// @return nothing when there is no such account
    Optional<String> name(String actor);
}
