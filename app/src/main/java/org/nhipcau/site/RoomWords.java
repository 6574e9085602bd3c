package org.nhipcau.site;

import java.util.Optional;
import org.nhipcau.history.Histories.Touched;
import org.nhipcau.history.Histories.Value;
import org.nhipcau.shared.Language;

/// Words for values in a room's history that its texts cannot have: names of its own records, or what a value means
/// beside the others of its row.
public interface RoomWords {

    String room();

    Optional<String> word(Touched row, Value value, Language language);
}
