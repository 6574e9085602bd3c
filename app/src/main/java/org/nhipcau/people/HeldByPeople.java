package org.nhipcau.people;

import java.util.Collection;
import java.util.Map;
import org.nhipcau.shared.Language;

/// A place to fill: a room whose records somebody answers for. What all rooms say together is what a person holds,
/// and
/// what they can hand over.
public interface HeldByPeople {

    /// The room's word in addresses, such as `projects`; its words are `people.kind.KIND`.
    String kind();

    /// The room's table of who answers for what from when to when.
    FocalPeriods<?> periods();

    /// What these records are called; those the viewer may not see are missing.
    Map<Long, String> names(Collection<Long> records, Language language);

    /// Holds a record until the transaction ends, so that two people do not name its focal points at once.
    ///
    /// @throws NotFound when there is none of this number, or it is not the viewer's to change
    void hold(long record);
}
