package org.nhipcau.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.val;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.nhipcau.Cast;
import org.nhipcau.RegisterTest;
import org.nhipcau.shared.SearchKey;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// A name is found however it is spelt: composed or decomposed, tones by the old school or the new, with and without
/// diacritics, đ or d, large or small.
@RegisterTest
class SearchSpellingsTest {

    private static final List<String> ONSETS =
            List.of("", "b", "ch", "đ", "gi", "h", "kh", "l", "ng", "nh", "ph", "t", "th", "tr", "v", "x");
    private static final List<String> RIMES = List.of(
            "oa", "oe", "uy", "a", "ăng", "ân", "êu", "iên", "oan", "oai", "ông", "ơm", "ua", "ươi", "ưng", "uyên");
    private static final List<String> TONES = List.of("", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323");

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Cast cast;

    @Autowired
    private DSLContext sql;

    @Test
    void a_name_is_found_by_each_of_its_spellings() {
        var random = new Random(20261123);
        var searched = new Searched(browser, cast);
        for (int trial = 0; trial < 25; trial++) {
            var name = name(random) + " " + (1000 + trial);
            cast.write(() -> sql.execute(
                    "insert into organisations.organisation (kind, name_vi, search_key) values ('other', ?, ?)",
                    name,
                    SearchKey.of(name)));
            for (var spelling : spellings(name)) {
                assertThat(searched.organisations(spelling))
                        .as("%s by %s", name, spelling)
                        .contains(name);
            }
        }
    }

    @Test
    void the_tone_that_was_typed_is_preferred_by_either_school() {
        var searched = new Searched(browser, cast);
        for (var name : List.of("Hội Hóa", "Hội Hoa", "Hội Hòa", "Hội Thuý", "Hội Thùy")) {
            cast.write(() -> sql.execute(
                    "insert into organisations.organisation (kind, name_vi, search_key) values ('other', ?, ?)",
                    name,
                    SearchKey.of(name)));
        }

        assertThat(searched.organisations("hội hòa")).first().isEqualTo("Hội Hòa");
        assertThat(searched.organisations("hội hoà")).first().isEqualTo("Hội Hòa");
        assertThat(searched.organisations("hội hoá")).first().isEqualTo("Hội Hóa");
        assertThat(searched.organisations("hội thúy")).first().isEqualTo("Hội Thuý");
        assertThat(searched.organisations("hội thuỳ")).first().isEqualTo("Hội Thùy");
    }

    @Test
    void a_pattern_finds_in_a_text_what_its_key_has() {
        var random = new Random(20261123);
        var letters = "aAăẮâẩđĐeêỆiíoôơờuưựyỳ zZ09.,/-'|()–“\u0301\u0323\u200eñéßﬁ№½Å₂\t";
        for (int trial = 0; trial < 600; trial++) {
            var text = some(random, letters, random.nextBoolean() ? 30 : letters.length(), 25);
            var words = SearchWords.of(some(random, letters, letters.length(), 4));
            var key = SearchKey.of(text);
            var right = !words.isEmpty() && words.words().stream().allMatch(key::contains);
            for (var form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
                assertThat(sql.select(field(WrittenWords.in(val(Normalizer.normalize(text, form)), words)))
                                .fetchSingle()
                                .value1())
                        .as("%s in %s, %s", words, text, form)
                        .isEqualTo(right);
            }
        }
    }

    private static Set<String> spellings(String name) {
        var spellings = new LinkedHashSet<String>();
        for (var school : List.of(name, otherSchool(name))) {
            for (var form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
                var written = Normalizer.normalize(school, form);
                spellings.add(written);
                spellings.add(written.toUpperCase(Locale.ROOT));
                spellings.add(written.replace('đ', 'd').replace('Đ', 'D'));
            }
        }
        spellings.add(SearchKey.of(name));
        spellings.add(SearchKey.of(name).replace(" ", "  , "));
        return spellings;
    }

    /// The tone of oa, oe and uy on the other letter.
    private static String otherSchool(String name) {
        return Normalizer.normalize(
                Normalizer.normalize(name, Normalizer.Form.NFD)
                        .replaceAll("(?i)([ou])([\u0300\u0301\u0309\u0303\u0323])([aey])(?!\\p{L})", "$1$3$2"),
                Normalizer.Form.NFC);
    }

    private static String name(Random random) {
        var syllables = new ArrayList<String>();
        for (int n = 0; n < 3; n++) {
            var syllable = ONSETS.get(random.nextInt(ONSETS.size())) + RIMES.get(random.nextInt(RIMES.size()));
            var vowel = syllable.replaceAll("^([^aăâeêioôơuưy]*).*", "$1").length();
            var toned = syllable.substring(0, vowel + 1)
                    + TONES.get(random.nextInt(TONES.size()))
                    + syllable.substring(vowel + 1);
            syllables.add(toned.substring(0, 1).toUpperCase(Locale.ROOT) + toned.substring(1));
        }
        return Normalizer.normalize(String.join(" ", syllables), Normalizer.Form.NFC);
    }

    private static String some(Random random, String letters, int of, int most) {
        var text = new StringBuilder();
        for (int n = random.nextInt(most); n >= 0; n--) {
            text.append(letters.charAt(random.nextInt(of)));
        }
        return text.toString();
    }
}
