package org.nhipcau.places;

import java.util.Arrays;
import java.util.Locale;

/// What the law calls a unit. Carries the word that stands before its Vietnamese name.
public enum PlaceType {
    COUNTRY("", ""),
    PROVINCE("", "Tỉnh"),
    MUNICIPALITY("", "Thành phố"),
    URBAN_DISTRICT("q", "Quận"),
    RURAL_DISTRICT("h", "Huyện"),
    TOWN("s", "Thị xã"),
    CITY("c", "Thành phố"),
    WARD("p", "Phường"),
    COMMUNE("x", "Xã"),
    TOWNSHIP("t", "Thị trấn"),
    SPECIAL_ZONE("d", "Đặc khu");

    private final String letter;
    private final String word;

    PlaceType(String letter, String word) {
        this.letter = letter;
        this.word = word;
    }

    /// As the API and the database write it.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String before(String name) {
        return word.isEmpty() ? name : word + " " + name;
    }

    public static PlaceType of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /// @param letter as the reference files abbreviate it
    public static PlaceType ofLetter(String letter) {
        return Arrays.stream(values())
                .filter(type -> !letter.isEmpty() && type.letter.equals(letter))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no type of unit: " + letter));
    }
}
