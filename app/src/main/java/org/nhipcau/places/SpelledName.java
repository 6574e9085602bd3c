package org.nhipcau.places;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.nhipcau.shared.SearchKey;

/// A name as somebody wrote it, with or without the word for the type: "TP. Hồ Chí Minh", "H. Ba Bể", "Lao Cai
/// province".
///
/// @param joined the search key without blanks, so that "Hanoi", "Ha-Noi" and "Hà Nội" are one
/// @param kinds what the word for the type allows; every kind when there was none
/// @param types the types it may mean exactly; empty when there was no such word
public record SpelledName(String joined, Set<PlaceKind> kinds, Set<PlaceType> types) {

    private static final Set<PlaceKind> ANY = Set.of(PlaceKind.values());
    private static final int LONGEST = 200;

    private static final List<Word> BEFORE = List.of(
            new Word("thanh pho", PlaceType.MUNICIPALITY, PlaceType.CITY),
            new Word("tp", PlaceType.MUNICIPALITY, PlaceType.CITY),
            new Word("t p", PlaceType.MUNICIPALITY, PlaceType.CITY),
            new Word("thu do", PlaceType.MUNICIPALITY),
            new Word("tinh", PlaceType.PROVINCE),
            new Word("quan", PlaceType.URBAN_DISTRICT),
            new Word("q", PlaceType.URBAN_DISTRICT),
            new Word("huyen", PlaceType.RURAL_DISTRICT),
            new Word("h", PlaceType.RURAL_DISTRICT),
            new Word("thi xa", PlaceType.TOWN),
            new Word("tx", PlaceType.TOWN),
            new Word("t x", PlaceType.TOWN),
            new Word("phuong", PlaceType.WARD),
            new Word("p", PlaceType.WARD),
            new Word("xa", PlaceType.COMMUNE),
            new Word("x", PlaceType.COMMUNE),
            new Word("thi tran", PlaceType.TOWNSHIP),
            new Word("tt", PlaceType.TOWNSHIP),
            new Word("dac khu", PlaceType.SPECIAL_ZONE));

    private static final List<Word> AFTER = List.of(
            new Word("province", PlaceType.PROVINCE),
            new Word("city", PlaceType.MUNICIPALITY, PlaceType.CITY),
            new Word("capital", PlaceType.MUNICIPALITY),
            new Word("district", PlaceType.RURAL_DISTRICT, PlaceType.URBAN_DISTRICT),
            new Word("town", PlaceType.TOWN, PlaceType.TOWNSHIP),
            new Word("township", PlaceType.TOWNSHIP),
            new Word("ward", PlaceType.WARD),
            new Word("commune", PlaceType.COMMUNE),
            new Word("special zone", PlaceType.SPECIAL_ZONE));

    /// Every reading of a text, the whole of it first; none when it holds no letter or digit.
    public static List<SpelledName> readings(String text) {
        var key = text.length() > LONGEST ? "" : SearchKey.of(text);
        if (key.isEmpty()) {
            return List.of();
        }
        var readings = new LinkedHashSet<SpelledName>();
        readings.add(new SpelledName(key.replace(" ", ""), ANY, Set.of()));
        for (var before : BEFORE) {
            if (key.startsWith(before.key + " ")) {
                var rest = key.substring(before.key.length() + 1);
                readings.add(before.reading(rest));
                withoutWordAfter(rest, readings);
            }
        }
        withoutWordAfter(key, readings);
        return List.copyOf(readings);
    }

    /// Whether a text writes this name with the same diacritics, wherever in a syllable a tone stands ("Hoà", "Hòa").
    /// A text without any says nothing about them.
    static boolean sameMarks(String text, String name) {
        var marked = marked(text);
        return !marked.equals(SearchKey.of(text).replace(" ", "")) && marked.contains(marked(name));
    }

    /// The joined search key with the marks of each word sorted behind it.
    private static String marked(String text) {
        var marked = new StringBuilder();
        for (var word : Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .split("[^\\p{L}\\p{N}\\p{M}]+")) {
            marked.append(SearchKey.of(word).replace(" ", ""));
            word.chars()
                    .filter(letter -> letter == 'đ' || Character.getType(letter) == Character.NON_SPACING_MARK)
                    .sorted()
                    .forEach(mark -> marked.append((char) mark));
        }
        return marked.toString();
    }

    private static void withoutWordAfter(String key, Set<SpelledName> readings) {
        for (var after : AFTER) {
            if (key.endsWith(" " + after.key)) {
                readings.add(after.reading(key.substring(0, key.length() - after.key.length() - 1)));
            }
        }
    }

    private record Word(String key, Set<PlaceType> types) {

        Word(String key, PlaceType... types) {
            this(key, Set.of(types));
        }

        SpelledName reading(String rest) {
            return new SpelledName(rest.replace(" ", ""), kinds(), types);
        }

        /// Only the kind binds: a commune that became a ward is still meant by its old word.
        private Set<PlaceKind> kinds() {
            var kinds = new LinkedHashSet<PlaceKind>();
            for (var type : types) {
                kinds.add(
                        switch (type) {
                            case COUNTRY -> PlaceKind.COUNTRY;
                            case PROVINCE, MUNICIPALITY -> PlaceKind.PROVINCE;
                            case URBAN_DISTRICT, RURAL_DISTRICT, TOWN, CITY -> PlaceKind.DISTRICT;
                            case WARD, COMMUNE, TOWNSHIP, SPECIAL_ZONE -> PlaceKind.COMMUNE;
                        });
            }
            return Set.copyOf(kinds);
        }
    }
}
