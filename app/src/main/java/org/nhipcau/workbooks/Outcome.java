package org.nhipcau.workbooks;

import java.util.Arrays;
import java.util.Locale;

/// What becomes of a row of a list. Every row that says something is exactly one of these.
public enum Outcome {
    /// It is not in the register; accepting makes it.
    NEW,
    /// It is, and the list says something else of it.
    CHANGED,
    /// The register says the same already.
    SAME,
    /// It cannot be taken; a mark says why.
    REFUSED,
    /// A name in it has to be explained first.
    ASKED,
    /// It is no record: a title, a heading of a group, a total, a signature.
    ASIDE;

    /// As the database and addresses write it; its words are `workbooks.outcome.CODE`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether accepting the list writes it.
    boolean isTaken() {
        return this == NEW || this == CHANGED;
    }

    /// The colour its word is set in; never without the word.
    public String colour() {
        return switch (this) {
            case NEW, CHANGED -> "green";
            case SAME, ASIDE -> "grey";
            case ASKED -> "amber";
            case REFUSED -> "red";
        };
    }

    static Outcome of(String code) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
