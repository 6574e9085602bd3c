package org.nhipcau.site.door;

import java.util.Optional;
import org.nhipcau.shared.Viewer;

/// The rights table, as far as the gate asks it. Filled in by the room that keeps it.
public interface Routes {

    /// Whether somebody who is not signed in may ask for this path at all.
    boolean isPublic(String method, String path);

    /// What a viewer must be allowed to do to use this route; nothing when the table does not list it.
    ///
    /// @param pattern the route's path as its handler declares it, such as `/organisations/{id}`
    Optional<String> permission(String method, String pattern);

    /// Whether a viewer may use this path with any method at all.
    boolean mayUse(Viewer viewer, String path);
}
