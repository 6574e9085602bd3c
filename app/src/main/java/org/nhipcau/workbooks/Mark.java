package org.nhipcau.workbooks;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What is to be said of a cell, or of a row as a whole.
///
/// @param field which column it is, as the kind of list calls it; nothing: the row as a whole
/// @param message key of a sentence
/// @param values what it speaks of; each as it is, or as [org.nhipcau.site.Spoken] keeps it
public record Mark(Optional<String> field, Weight weight, String message, List<String> values) {

    public enum Weight {
        /// The row cannot be taken.
        REFUSED,
        /// The row waits for an answer.
        ASKED,
        /// How the cell was read, where it could have been read otherwise.
        TOLD,
        /// What the register says until the list is accepted.
        CHANGE;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Weight of(String code) {
            return Arrays.stream(values())
                    .filter(weight -> weight.code().equals(code))
                    .findFirst()
                    .orElseThrow();
        }
    }

    public static Mark refused(String field, String message, String... values) {
        return new Mark(Optional.of(field), Weight.REFUSED, message, List.of(values));
    }

    /// Of the row as a whole.
    public static Mark refused(String message, List<String> values) {
        return new Mark(Optional.empty(), Weight.REFUSED, message, values);
    }

    public static Mark asked(String field, String message, String... values) {
        return new Mark(Optional.of(field), Weight.ASKED, message, List.of(values));
    }

    public static Mark told(String field, String message, String... values) {
        return new Mark(Optional.of(field), Weight.TOLD, message, List.of(values));
    }

    public static Mark change(String field, String message, String... values) {
        return new Mark(Optional.of(field), Weight.CHANGE, message, List.of(values));
    }
}
