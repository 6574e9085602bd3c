package org.nhipcau.search;

import java.util.List;
import org.nhipcau.shared.Figure;
import org.nhipcau.site.Page;

/// A place to fill: what a room lets the box at the top of every page find, asking itself.
///
/// For rooms that have not offered their records to the common index, which [SearchKind] is for: there they are found
/// as
/// they are typed, however many.
public interface SearchSource {

    /// How many rows a room shows; the rest is behind the door of its count.
    int SHOWN = 8;

    /// Where the room's finds stand among those of the others.
    int position();

    /// What the viewer may see that has these words; nothing when they may not ask this room.
    List<Found> find(SearchWords words, Page page);

    /// Finds of one kind.
    ///
    /// @param heading what they are, in the reader's language
    /// @param all how many there are, with the list of them behind it
    /// @param more there are more than that, and they were not counted
    /// @param how in what way they have the words
    /// @param hits the nearest of them
    record Found(String heading, Figure all, boolean more, How how, List<Hit> hits) {

        public Found(String heading, Figure all, List<Hit> hits) {
            this(heading, all, false, How.ANYWHERE, hits);
        }
    }

    /// One find.
    ///
    /// @param note what tells it from others of the same name; may be empty
    record Hit(String title, String note, String address, boolean illustrative) {}
}
