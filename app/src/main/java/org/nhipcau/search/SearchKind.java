package org.nhipcau.search;

import java.util.Collection;
import java.util.Map;
import org.nhipcau.search.SearchSource.Hit;
import org.nhipcau.site.Page;

/// A place to fill: a kind of records that a room offers to the common index.
///
/// The room's migration says `call search.offer(…)` with a function that tells of a record what it is called, by
/// which numbers it is known and who may see it, as `V0142__organisations_found.sql` does. From then on a record is
/// found in the transaction that saves it. Who may find it is decided by the index; what is shown of it is read here,
/// under the room's own lock.
public interface SearchKind {

    /// As the migration calls it.
    String kind();

    /// Where its finds stand among the others.
    int position();

    /// What somebody must hold to ask for this kind at all.
    String permission();

    String heading(Page page);

    /// What a reader is shown of these records, by their numbers.
    Map<Long, Hit> hits(Collection<Long> records, Page page);

    /// The same for whoever looks for these words, where a record shows more of what has them.
    default Map<Long, Hit> hits(Collection<Long> records, SearchWords words, Page page) {
        return hits(records, page);
    }
}
