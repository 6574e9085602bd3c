package org.nhipcau.search;

import java.util.List;
import org.nhipcau.site.Page;

/// A place to fill: what the viewer may do, for whoever types the words of a button rather than those of a record.
public interface SearchActions {

    List<SearchAction> actions(Page page);

    record SearchAction(String text, String address) {}
}
