package org.nhipcau.agreements;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Who may see an agreement beyond the ministry.
public enum Publication {
    /// Nobody.
    INTERNAL,
    /// The partners and institutions that are a party to it.
    SHARED,
    /// Everybody.
    PUBLIC;

    /// As the database and addresses write it; its words are `agreements.publication.CODE`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Publication> of(String code) {
        return Arrays.stream(values())
                .filter(publication -> publication.code().equals(code))
                .findFirst();
    }
}
