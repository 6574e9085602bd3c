package org.nhipcau.places.change;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.nhipcau.places.PlaceId;
import org.nhipcau.site.Page;

/// A place to fill: what a room has recorded at units of whatever time, so that somebody can say where it lies since
/// the unit was divided. Nothing is ever divided by itself.
public interface AskedAbout {

    /// All units that something is recorded at which the viewer may see.
    Set<PlaceId> places();

    /// What is recorded at some of them.
    List<Asked> at(Collection<PlaceId> units, Page page);

    /// Whether the viewer may say it.
    boolean mayAnswer(Page page);

    /// Says that what a record has at one place lies in another.
    ///
    /// @param record as [Asked] has it
    /// @throws org.nhipcau.shared.NotFound when it is not the viewer's to change
    void answer(String record, PlaceId from, PlaceId to);

    /// A record at a place.
    ///
    /// @param record which one, in this room's words
    record Asked(String record, String title, String address, PlaceId place, boolean illustrative) {}
}
