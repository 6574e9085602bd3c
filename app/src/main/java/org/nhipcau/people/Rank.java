package org.nhipcau.people;

import java.util.Arrays;
import java.util.Optional;

/// Where a post stands in its organisation, the highest first.
public enum Rank {
    HEAD("head"),
    DEPUTY("deputy"),
    OFFICER("officer");

    private final String code;

    Rank(String code) {
        this.code = code;
    }

    /// As the database and forms write it; its words are `people.rank.CODE`.
    public String code() {
        return code;
    }

    public static Optional<Rank> of(String code) {
        return Arrays.stream(values()).filter(rank -> rank.code.equals(code)).findFirst();
    }
}
