package org.nhipcau.places;

import java.time.LocalDate;

/// That one unit went into another, whole or in part.
///
/// @param extent what the resolution says went over, such as `merged`, `part-of-area`, `all-people`
/// @param on the first day of the new state
public record Succession(
        PlaceId former, PlaceId later, Relation relation, String extent, LocalDate on, String legalBasis) {

    public boolean whole() {
        return relation == Relation.WHOLE;
    }

    /// Whether all of the former unit went into the later one.
    public enum Relation {
        WHOLE,
        PART
    }
}
