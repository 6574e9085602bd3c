package org.nhipcau.projects;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Who may see a record beyond the ministry.
public enum Publication {
    /// Nobody.
    INTERNAL,
    /// The partners and institutions that take part.
    SHARED,
    /// Everybody.
    PUBLIC;

    /// As the database and addresses write it; its words are `projects.publication.CODE`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Publication> of(String code) {
        return Arrays.stream(values())
                .filter(publication -> publication.code().equals(code))
                .findFirst();
    }
}
