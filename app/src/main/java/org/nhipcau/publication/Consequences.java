package org.nhipcau.publication;

import java.util.List;
import java.util.Optional;
import org.nhipcau.shared.Figure;
import org.nhipcau.shared.Language;

/// A place to fill: what somebody sees together with a record of another room, or does not although it is published.
public interface Consequences {

    /// Of which [PublishedKind#room()] it speaks.
    String room();

    List<Consequence> of(long id, Language language);

    enum Group {
        /// Seen by whoever sees the record.
        ALONG,
        /// Seen by whom the money's own state allows.
        MONEY,
        /// Has a state of its own, and is not changed with this one.
        APART,
        /// Belongs to it and stays unseen by the public, because it is not public itself.
        BACK
    }

    /// @param text key of what it is
    /// @param names of those meant, where they are few
    /// @param figure how many there are, with the rows
    record Consequence(Group group, String text, List<String> names, Optional<Figure> figure) {

        public static Consequence counted(Group group, String text, Figure figure) {
            return new Consequence(group, text, List.of(), Optional.of(figure));
        }

        public static Consequence named(Group group, String text, List<String> names) {
            return new Consequence(group, text, names, Optional.empty());
        }
    }
}
