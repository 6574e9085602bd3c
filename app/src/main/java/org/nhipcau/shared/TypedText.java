package org.nhipcau.shared;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// A text as people type or paste it.
public final class TypedText {

    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF]");

    private TypedText() {}

    /// Composed letters, no control characters, no marks of direction, no blanks around.
    public static String clean(String text) {
        return INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("")
                .strip();
    }
}
