package org.nhipcau.people;

import java.util.Arrays;
import java.util.Optional;

/// For whom a focal point answers.
public enum Side {
    MINISTRY("ministry"),
    PARTNER("partner");

    private final String code;

    Side(String code) {
        this.code = code;
    }

    /// As the database and forms write it; its words are `people.side.CODE`.
    public String code() {
        return code;
    }

    public static Optional<Side> of(String code) {
        return Arrays.stream(values()).filter(side -> side.code.equals(code)).findFirst();
    }
}
