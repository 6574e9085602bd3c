package org.nhipcau.agreements;

import gg.jte.Content;
import org.nhipcau.site.Page;

/// A place on an agreement's page for another room to fill, such as its projects and what was paid under it.
public interface AgreementPanel {

    /// What the room has to say about this agreement.
    Content panel(Agreement agreement, Page page);
}
