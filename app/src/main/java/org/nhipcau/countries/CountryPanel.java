package org.nhipcau.countries;

import gg.jte.Content;
import org.nhipcau.site.Page;

/// A place on a country's page for another room to fill, such as the money that came from there.
public interface CountryPanel {

    /// What the room has to say about the relation with this country.
    Content panel(Country country, Page page);
}
