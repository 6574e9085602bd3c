package org.nhipcau.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.nhipcau.search.FoundWords.Piece;
import org.nhipcau.shared.SearchKey;

/// What was looked for is marked in what was found, however either was written.
class FoundWordsTest {

    @Test
    void beginnings_of_words_are_marked_with_their_diacritics() {
        assertThat(marked("Dự án nâng cao năng lực", "du nang")).isEqualTo("[Dự] án [nâng] cao [năng] lực");
        assertThat(marked("Đắk Nông, Lai Châu", "đăk chau")).isEqualTo("[Đắk] Nông, Lai [Châu]");
        assertThat(marked("Trạm Y tế", "TRAM Y T")).isEqualTo("[Trạm] [Y] [t]ế");
        assertThat(marked("Điều dưỡng", "dieu d")).isEqualTo("[Điều] [d]ưỡng");
    }

    @Test
    void a_word_that_begins_none_is_marked_within_words_only_where_it_was_looked_for_there() {
        assertThat(marked("Mạng Trôngxa", "rong", How.ANYWHERE)).isEqualTo("Mạng T[rông]xa");
        assertThat(marked("Rông Trông", "rong", How.ANYWHERE)).isEqualTo("[Rông] Trông");
        for (var how : List.of(How.WORDS, How.NEAR)) {
            assertThat(marked("Mạng Trôngxa", "rong", how)).isEqualTo("Mạng Trôngxa");
            assertThat(marked("Bệnh viện Hữu nghị", "an huu", how)).isEqualTo("Bệnh viện [Hữu] nghị");
        }
    }

    @Test
    void parts_of_codes_are_marked() {
        assertThat(marked("XM-DAC-47-P131825", "131825")).isEqualTo("XM-DAC-47-P[131825]");
        assertThat(marked("92/2014/TB-LPQT", "tb 92/2014")).isEqualTo("[92]/[2014]/[TB]-LPQT");
    }

    @Test
    void decomposed_letters_are_marked_with_all_their_marks() {
        var decomposed = Normalizer.normalize("Nghệ An", Normalizer.Form.NFD);

        assertThat(FoundWords.in(decomposed, SearchWords.of("nghe"), How.WORDS))
                .containsExactly(
                        new Piece(Normalizer.normalize("Nghệ", Normalizer.Form.NFD), true), new Piece(" An", false));
    }

    @Test
    void nothing_is_marked_where_nothing_was_looked_for_or_is_there() {
        assertThat(marked("Hà Nội", "")).isEqualTo("Hà Nội");
        assertThat(marked("Hà Nội", "%")).isEqualTo("Hà Nội");
        assertThat(marked("Hà Nội", "xyz")).isEqualTo("Hà Nội");
        assertThat(marked("", "xyz")).isEmpty();
    }

    @Test
    void the_pieces_of_any_text_are_the_text_and_what_is_marked_has_the_words() {
        var random = new Random(20261123);
        var letters = "aAăẮâẩđĐeêỆiíoôơờuưựyỳ zZ09.,/-'\u0301\u0323\u200eñéﬁ№½\uD83D\uDE00";
        for (int trial = 0; trial < 2000; trial++) {
            var text = some(random, letters, 24);
            var typed = some(random, letters, 4);
            var words = SearchWords.of(typed);

            var pieces = FoundWords.in(text, words, How.ANYWHERE);

            assertThat(pieces.stream().map(Piece::text).collect(Collectors.joining()))
                    .isEqualTo(text);
            var anywhere =
                    words.words().stream().anyMatch(word -> SearchKey.of(text).contains(word));
            assertThat(pieces.stream().anyMatch(Piece::found))
                    .as("%s in %s", typed, text)
                    .isEqualTo(anywhere);
            var begun = FoundWords.in(text, words, How.WORDS);
            assertThat(begun.stream().map(Piece::text).collect(Collectors.joining()))
                    .isEqualTo(text);
            assertThat(anywhere || begun.stream().noneMatch(Piece::found))
                    .as("%s in %s", typed, text)
                    .isTrue();
        }
    }

    private static String some(Random random, String letters, int most) {
        var text = new StringBuilder();
        for (int n = random.nextInt(most); n >= 0; n--) {
            text.append(letters.charAt(random.nextInt(letters.length() - 2)));
        }
        return text.toString();
    }

    private static String marked(String text, String typed) {
        return marked(text, typed, How.WORDS);
    }

    private static String marked(String text, String typed, How how) {
        return FoundWords.in(text, SearchWords.of(typed), how).stream()
                .map(piece -> piece.found() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
