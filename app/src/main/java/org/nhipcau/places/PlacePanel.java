package org.nhipcau.places;

import gg.jte.Content;
import java.time.LocalDate;
import org.nhipcau.site.Page;

/// A place on an administrative unit's page for another room to fill, such as its money.
public interface PlacePanel {

    /// What the room has to say about this place.
    ///
    /// @param day the day whose map the page shows
    Content panel(Place place, LocalDate day, Page page);
}
