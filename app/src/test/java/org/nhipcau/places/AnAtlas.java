package org.nhipcau.places;

import java.time.LocalDate;

/// Days and shorthands the sentences of this room share.
public final class AnAtlas {

    public static final LocalDate LAST_OF_63 = LocalDate.of(2025, 6, 30);
    public static final LocalDate FIRST_OF_34 = LocalDate.of(2025, 7, 1);

    private AnAtlas() {}

    public static Place province(Places places, String code, LocalDate on) {
        var found = places.ofCode(code, on).stream()
                .filter(place -> place.kind() == PlaceKind.PROVINCE)
                .toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " provinces bear " + code + " on " + on);
        }
        return found.getFirst();
    }
}
