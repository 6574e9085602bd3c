package org.nhipcau.rearrangements;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a resolution does to units.
enum EventKind {
    /// Several units, or parts of them, become one new unit.
    MERGER,
    /// One unit gives parts to several units, and ends or goes on.
    SPLIT,
    /// One unit gives a part to another; both go on.
    TRANSFER,
    /// One unit gets another name, code, status, or lies in another unit.
    CHANGE;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<EventKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    /// How a unit may be concerned.
    List<Extent> extents() {
        return switch (this) {
            case MERGER -> List.of(Extent.WHOLE, Extent.PART, Extent.REST);
            case SPLIT -> List.of(Extent.REST, Extent.PART);
            case TRANSFER -> List.of(Extent.PART);
            case CHANGE -> List.of(Extent.WHOLE);
        };
    }

    boolean mayHaveNew() {
        return this != TRANSFER;
    }

    boolean mayHaveExisting() {
        return this == SPLIT || this == TRANSFER;
    }

    /// How much of a unit is concerned.
    enum Extent {
        /// All of it, in one unit: it ends (or, when it is only changed, goes on).
        WHOLE,
        /// A part; it goes on.
        PART,
        /// It ends, and its parts go to several units.
        REST;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Extent of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }

        boolean ends() {
            return this != PART;
        }
    }
}
