package org.nhipcau.workbooks.column;

import java.util.List;

/// A sentence on one cell.
///
/// @param key in the room's messages, `workbooks.cell.*`
/// @param values what the sentence speaks of, in its order
public record Finding(String key, List<String> values) {

    static Finding of(String key, String... values) {
        return new Finding(key, List.of(values));
    }
}
