package org.nhipcau.iati.activity;

import java.util.Optional;

/// A code as the publisher wrote it, and what it means when it stands on the list.
///
/// A code outside the list is kept and remarked on, never refused: the money beside it is still money.
///
/// @param code as written
/// @param known its meaning; empty when the list has no such code
public record Coded<T extends CodeList>(String code, Optional<T> known) {

    public static <T extends CodeList> Coded<T> of(String code, T[] list) {
        for (var entry : list) {
            if (entry.code().equals(code)) {
                return new Coded<>(code, Optional.of(entry));
            }
        }
        return new Coded<>(code, Optional.empty());
    }

    public boolean is(T meaning) {
        return known.filter(meaning::equals).isPresent();
    }
}
