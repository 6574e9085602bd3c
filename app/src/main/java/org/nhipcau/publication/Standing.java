package org.nhipcau.publication;

import java.util.Map;
import java.util.Optional;
import org.nhipcau.shared.Publication;

/// Who may see a record at present.
///
/// @param money the state of its money, where that has one of its own
/// @param named organisations it is shared with though they take no part, by number
/// @param version the change that last touched the record
public record Standing(
        String room,
        long id,
        String title,
        Publication state,
        Optional<Publication> money,
        boolean illustrative,
        long version,
        Map<Long, String> named) {

    public String address() {
        return "/" + room + "/" + id;
    }
}
