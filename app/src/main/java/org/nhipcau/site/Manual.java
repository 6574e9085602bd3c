package org.nhipcau.site;

import java.util.Optional;

/// A place to fill: the user guide, as the pages of the product point to it.
public interface Manual {

    /// Where it begins.
    String address();

    /// The address of the chapter about a page; nothing when there is none.
    Optional<String> chapter(Page page);
}
