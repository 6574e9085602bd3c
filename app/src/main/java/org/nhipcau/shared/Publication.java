package org.nhipcau.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Who may see a record, or a project's money, beyond the ministry. Each state shows more than the one before it.
public enum Publication {
    /// Nobody.
    INTERNAL,
    /// Those who take part, and organisations that a person named.
    SHARED,
    /// Everybody, also who has not signed in.
    PUBLIC;

    /// As the database and addresses write it; its words are `publication.state.CODE`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Publication> of(String code) {
        return Arrays.stream(values())
                .filter(publication -> publication.code().equals(code))
                .findFirst();
    }

    public boolean isWiderThan(Publication other) {
        return compareTo(other) > 0;
    }
}
