package org.nhipcau.search;

import java.util.List;
import org.nhipcau.site.Page;

/// A place to fill: what is the viewer's own, for whoever opened the box and has not typed yet.
public interface SearchOwn {

    /// The viewer's own records, what they most likely look for first; nothing when they have none here.
    List<Own> own(Page page, int most);

    record Own(String title, String note, String address) {}
}
