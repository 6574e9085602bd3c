package org.nhipcau.places;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The level of a unit. The country comes first, communes last; districts ended on 30 June 2025.
public enum PlaceKind {
    COUNTRY,
    PROVINCE,
    DISTRICT,
    COMMUNE;

    /// As addresses, the API and the database write it.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<PlaceKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
