package org.nhipcau.site;

import gg.jte.Content;
import java.util.Optional;

/// A place to fill: who leads a newcomer from page to page. What is said stands above the page it speaks of.
public interface Guidance {

    /// What stands above this page while somebody is being led; nothing when nobody is.
    Optional<Content> above(Page page);

    /// Where the door of a figure on this page leads, so that the rows behind it are explained, too.
    String onward(Page page, String door);
}
