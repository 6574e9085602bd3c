package org.nhipcau.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// The one way to compare names: small letters without diacritics, words parted by one blank.
///
/// Computed here and stored, never in SQL: PostgreSQL's `unaccent` is not immutable, so it cannot be indexed, and
/// two ways to
/// compute a key would in time disagree. "Đắk  Nông" and "DAK NONG" have the key `dak nong`; composed and decomposed
/// Unicode give the same; invisible marks of direction count for nothing.
public final class SearchKey {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SearchKey() {}

    public static String of(String text) {
        var bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        var small = bare.replace('Đ', 'D')
                .replace('đ', 'd')
                .replace("\u200e", "")
                .replace("\u200f", "")
                .toLowerCase(Locale.ROOT);
        return NEITHER_LETTER_NOR_DIGIT.matcher(small).replaceAll(" ").strip();
    }
}
