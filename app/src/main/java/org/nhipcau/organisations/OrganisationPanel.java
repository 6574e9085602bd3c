package org.nhipcau.organisations;

import gg.jte.Content;
import org.nhipcau.site.Page;

/// A place on an organisation's page for another room to fill, such as its money.
public interface OrganisationPanel {

    /// What the room has to say about this organisation.
    Content panel(Organisation organisation, Page page);
}
