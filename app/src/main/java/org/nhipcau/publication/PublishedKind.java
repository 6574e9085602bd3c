package org.nhipcau.publication;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Table;
import org.nhipcau.history.Histories.Part;
import org.nhipcau.shared.Publication;

/// A place to fill: a kind of record that has a publication.
///
/// Its table has the columns `id`, `change_id`, `publication` and `illustrative`, and `money_publication` when its
/// money
/// has a state of its own. The rule of who sees what is the room's own function in the database.
public interface PublishedKind {

    /// The room's word: its addresses begin so, its texts, and its `Named` leads there.
    String room();

    Table<?> table();

    /// The states it may have, the narrowest first.
    default List<Publication> states() {
        return List.of(Publication.values());
    }

    /// The rows of organisations that it is shared with though they take no part; nothing: that cannot be said of it.
    Optional<Part> sharedWith();

    /// Who takes part, by number, and therefore sees it once it is shared.
    Collection<Long> parties(long id);

    /// The records of the room's list as it is filtered, by number.
    List<Long> listed(HttpServletRequest request);

    default boolean hasMoney() {
        return table().field(Publishing.MONEY) != null;
    }
}
