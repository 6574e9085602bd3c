package org.nhipcau.search;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.val;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.Field;
import org.nhipcau.shared.SearchKey;

/// Words in texts that no key is kept of, such as what is written of each of a million transactions.
///
/// To make the key of a text takes the database some 20 µs. Of a text in Vietnamese or English letters, which nearly
/// all are, patterns with every way to write each letter tell the same in a ninth of that.
public final class WrittenWords {

    private static final String MARKS = Character.toString(0x0300) + "-" + Character.toString(0x036f);

    /// Grave, acute, hook above, tilde, dot below.
    private static final List<Integer> TONES = List.of(0x0300, 0x0301, 0x0309, 0x0303, 0x0323);

    /// Letters of the key, with the ways to write them.
    private static final Map<Character, String> LETTERS = letters();

    /// Any sign that may be something else to the key than to the pattern.
    private static final String ODD = "[^ -~\\s–—“”‘’" + MARKS + String.join("", LETTERS.values()) + "]";

    private WrittenWords() {}

    private static Map<Character, String> letters() {
        var letters = new TreeMap<Character, String>();
        for (var digit = '0'; digit <= '9'; digit++) {
            letters.put(digit, String.valueOf(digit));
        }
        for (var letter = 'a'; letter <= 'z'; letter++) {
            letters.put(letter, letter + String.valueOf(Character.toUpperCase(letter)));
        }
        for (var vowel : "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY".toCharArray()) {
            var bare = SearchKey.of(String.valueOf(vowel)).charAt(0);
            letters.merge(bare, String.valueOf(vowel), String::concat);
            for (var tone : TONES) {
                var toned = Normalizer.normalize(vowel + Character.toString(tone), Normalizer.Form.NFC);
                letters.merge(bare, toned, String::concat);
            }
        }
        letters.merge('d', "đĐ", String::concat);
        return letters;
    }

    /// Rows whose text has all the words, each be it within a longer one; no row when there is no word.
    public static Condition in(Field<String> text, SearchWords words) {
        if (words.isEmpty()) {
            return falseCondition();
        }
        var byKey = words.in(field("search.bare({0})", String.class, text));
        if (!words.words().stream()
                .allMatch(word -> word.chars().allMatch(letter -> LETTERS.containsKey((char) letter)))) {
            return byKey;
        }
        var byPattern = words.words().stream()
                .map(word -> condition("{0} ~ {1}", text, val(pattern(word))))
                .reduce(Condition::and)
                .orElse(falseCondition());
        return condition("case when {0} ~ {1} then {2} else {3} end", text, val(ODD), byKey, byPattern);
    }

    private static String pattern(String word) {
        var pattern = new StringBuilder();
        for (var letter : word.toCharArray()) {
            pattern.append('[')
                    .append(LETTERS.get(letter))
                    .append("][")
                    .append(MARKS)
                    .append("]*");
        }
        return pattern.toString();
    }
}
