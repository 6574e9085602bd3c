package org.nhipcau.places;

import java.util.Optional;

/// What a part of a divided unit is marked with, as the place of its own that it was made.
///
/// @param divided the unit that was divided
/// @param later the unit this part went into
public record PartOrigin(PlaceId divided, PlaceId later) {

    private static final String MARK = "part";

    /// As it stands in the register.
    public String text() {
        return MARK + ":" + divided + ":" + later;
    }

    /// What the marks of all parts of a unit are like, for SQL.
    public static String everyPartOf(PlaceId divided) {
        return MARK + ":" + divided + ":%";
    }

    /// Nothing when it is the mark of something else than a part.
    public static Optional<PartOrigin> of(String origin) {
        var words = origin.split(":", -1);
        return words.length == 3 && words[0].equals(MARK)
                ? Optional.of(
                        new PartOrigin(new PlaceId(Long.parseLong(words[1])), new PlaceId(Long.parseLong(words[2]))))
                : Optional.empty();
    }
}
