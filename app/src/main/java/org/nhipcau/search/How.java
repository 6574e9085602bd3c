package org.nhipcau.search;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// In what way a record has the words that were typed.
public enum How {
    /// Each begins a word of it.
    WORDS,
    /// Each occurs in it, be it within a word.
    ANYWHERE,
    /// Each begins a word of it, when one letter of one of them is mended.
    NEAR;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<How> of(String code) {
        return Stream.of(values()).filter(how -> how.code().equals(code)).findFirst();
    }

    /// As a list's address says it, else wherever the words occur.
    public static How asked(String code) {
        return of(code).orElse(ANYWHERE);
    }
}
