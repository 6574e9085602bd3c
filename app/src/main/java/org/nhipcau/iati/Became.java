package org.nhipcau.iati;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What became of an activity of a file. Each of them is exactly one of these.
enum Became {
    ADDED,
    CHANGED,
    SAME,
    REFUSED,
    /// Its identifier is taken: by somebody else's activity, by a project entered by hand, by an earlier one of the
    /// file.
    CONFLICT,
    /// It was in conflict before, and somebody decided not to take it.
    DECLINED;

    /// As the database and addresses write it; its words are `iati.became.CODE`.
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isTaken() {
        return this == ADDED || this == CHANGED;
    }

    static Optional<Became> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
