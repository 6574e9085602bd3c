package org.nhipcau.iati.file;

import java.util.List;

/// Why something was refused or remarked on: a sentence of the room's messages and what it speaks of.
///
/// @param key in `messages.properties`
/// @param values for the sentence's places, in their order; what was found in a file is shortened
public record Reason(String key, List<String> values) {

    private static final int LONGEST_QUOTE = 60;

    public Reason {
        values = List.copyOf(values);
    }

    static Reason of(String key, Object... values) {
        return new Reason(
                key,
                java.util.Arrays.stream(values)
                        .map(value -> quote(value.toString()))
                        .toList());
    }

    private static String quote(String found) {
        var shown = PlainText.clean(found);
        return shown.length() <= LONGEST_QUOTE ? shown : shown.substring(0, LONGEST_QUOTE) + "…";
    }
}
