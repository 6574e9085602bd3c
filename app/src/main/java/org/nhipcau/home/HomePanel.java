package org.nhipcau.home;

import gg.jte.Content;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nhipcau.shared.Figure;
import org.nhipcau.site.Page;

/// A place to fill: what a room puts on the first page. Each part only when the viewer may see it.
public interface HomePanel {

    /// Where the room stands among the others.
    int position();

    /// What the room holds. One question, so that a card and a panel are made from one count.
    default Shown shown(Page page) {
        return Shown.NOTHING;
    }

    /// What is the viewer's own here; stands before everything else.
    default Optional<Content> mine(Page page) {
        return Optional.empty();
    }

    /// What the viewer may do here, the words for a button.
    default List<Action> actions(Page page) {
        return List.of();
    }

    /// What changed last, newest first.
    default List<Change> changes(Page page, int most) {
        return List.of();
    }

    /// What waits for the viewer, or ends soon: the nearest day first.
    ///
    /// @param most of these are enough; one more says that there are more
    default List<Due> due(Page page, int most) {
        return List.of();
    }

    /// @param cards what the room holds, counted or added up
    /// @param panels what it shows in more than a number
    record Shown(List<Card> cards, List<Content> panels) {

        public static final Shown NOTHING = new Shown(List.of(), List.of());
    }

    /// @param figures one, or one for each currency
    /// @param illustrative what was invented to show the product and is added to none of the figures
    record Card(String label, List<Figure> figures, List<Figure> illustrative) {

        public Card(String label, List<Figure> figures) {
            this(label, figures, List.of());
        }
    }

    /// @param hint when it is the thing to do, and why
    record Action(String text, String hint, String path) {}

    /// @param change its number in the history
    /// @param what the kind of record, such as "Project"
    record Change(long change, Instant at, String what, String title, String address) {}

    /// Something to be done.
    ///
    /// @param what is to be done, such as "Decide"
    /// @param by the day it has to be done; nothing when none was set
    /// @param mine whether it is of something the viewer answers for; such comes first
    record Due(String what, String title, Optional<LocalDate> by, String address, boolean illustrative, boolean mine) {

        public Due(String what, String title, Optional<LocalDate> by, String address, boolean illustrative) {
            this(what, title, by, address, illustrative, false);
        }
    }
}
