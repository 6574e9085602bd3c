package org.nhipcau.iati.activity;

import java.util.List;
import java.util.Optional;

/// What the money hangs on: `conditions`.
///
/// @param attached `@attached`
public record Conditions(Optional<Boolean> attached, List<Condition> all) {

    /// `condition`.
    ///
    /// @param type `@type`: 1 policy, 2 performance, 3 fiduciary
    public record Condition(Optional<String> type, Narratives text) {}

    public Conditions {
        all = List.copyOf(all);
    }
}
