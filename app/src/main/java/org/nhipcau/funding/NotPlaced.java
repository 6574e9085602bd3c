package org.nhipcau.funding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;

/// Why money stands in no province of a map.
enum NotPlaced {
    /// The project names no place.
    UNSTATED,
    /// The place is wider than a province, such as the whole country, or in no province the register knows.
    WIDER,
    /// The place lies in several provinces of this map, and nothing is divided by a guess.
    SEVERAL;

    /// As addresses write it; its words are `funding.unplaced.CODE`.
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<NotPlaced> of(String code) {
        return Arrays.stream(values()).filter(why -> why.code().equals(code)).findFirst();
    }

    /// @param placed whether a place is named
    /// @param other the province on the other map, 0 when there is none
    Condition condition(Condition placed, Field<Long> other) {
        return switch (this) {
            case UNSTATED -> placed.not();
            case WIDER -> placed.and(other.eq(0L));
            case SEVERAL -> placed.and(other.ne(0L));
        };
    }
}
