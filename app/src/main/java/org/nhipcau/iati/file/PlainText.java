package org.nhipcau.iati.file;

import java.text.Normalizer;

/// Text as it is shown, searched and compared: NFC, no control characters, no marks that turn the direction of
/// writing.
///
/// Decomposed Vietnamese (as macOS writes it) looks the same and compares unequal; a right-to-left override makes
/// `gpj.exe` read as `exe.jpg`. Both stay in the kept XML.
final class PlainText {

    private PlainText() {}

    /// Without blanks at both ends; lines and tabs within are kept.
    static String clean(String text) {
        return isPlain(text) ? text.strip() : rebuilt(text);
    }

    private static boolean isPlain(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            // Below U+0300 every character is its own composed form.
            if (c >= 0x300 || isDropped(c)) {
                return false;
            }
        }
        return true;
    }

    private static String rebuilt(String text) {
        var kept = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            if (!isDropped(text.charAt(i))) {
                kept.append(text.charAt(i));
            }
        }
        return Normalizer.normalize(kept, Normalizer.Form.NFC).strip();
    }

    private static boolean isDropped(char c) {
        if (c < 0x20) {
            return c != '\n' && c != '\t';
        }
        return c >= 0x7f
                && (c <= 0x9f
                        || c == '\u061c'
                        || c == '\u200e'
                        || c == '\u200f'
                        || c >= '\u202a' && c <= '\u202e'
                        || c >= '\u2066' && c <= '\u2069'
                        || c == '\ufeff');
    }

    /// XML's own blanks: what a pretty printer puts between elements.
    static boolean isBlank(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c != ' ' && c != '\n' && c != '\t' && c != '\r') {
                return false;
            }
        }
        return true;
    }
}
