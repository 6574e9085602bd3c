package org.nhipcau.organisations.profile;

import java.util.List;
import java.util.Optional;

/// A place to fill: what a room knows of the relation with a partner. Whoever has not the room's right is told
/// nothing, not even how much there is.
public interface ProfilePart {

    /// Everything there is to say; the page shows what fits.
    List<Told> tell(Asked asked);

    /// The rows one of its figures was made from, where no list of the register shows them as they were known.
    ///
    /// @param rows what [Asked#door] was given
    /// @return nothing when that is no figure of this room
    Optional<List<Line>> rows(Asked asked, String rows);
}
