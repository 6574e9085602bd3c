package org.nhipcau.publication;

import java.util.Map;
import org.nhipcau.shared.Language;

/// A place to fill: the organisations with which a record can be shared.
public interface Sharers {

    /// Those that a text may mean, by number; at most one more than a form offers.
    Map<Long, String> called(String text, Language language);

    /// @throws org.nhipcau.shared.Refusal when there is none of this number
    void refuseUnknown(long organisation);
}
