package org.nhipcau.workbooks.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Finds the columns of a sheet that are in an old writing, by their words and fonts, and writes them in Unicode.
///
/// A text with a letter that only Unicode's Vietnamese has is never touched; nor is a column whose words are right
/// already, in whatever language, for only words that are wrong as they stand and right once converted count.
final class WritingRepair {

    private static final List<OldWriting> BY_WORDS = List.of(OldWriting.TCVN3, OldWriting.VNI, OldWriting.CP1258);
    private static final int MOST_WORDS = 5_000;

    /// The words of a column that a writing concerns, each counted once.
    private static final class Evidence {
        private final Set<String> madeRight = new HashSet<>();
        private final Set<String> madeWrong = new HashSet<>();
        private final Set<String> right = new HashSet<>();
        private boolean telling;

        void add(Evidence other) {
            madeRight.addAll(other.madeRight);
            madeWrong.addAll(other.madeWrong);
            right.addAll(other.right);
            telling |= other.telling;
        }

        boolean notAgainst() {
            return madeWrong.size() * 4 <= madeRight.size() && right.size() <= madeRight.size() * 2;
        }

        boolean proves() {
            var few = madeRight.size() < 3;
            return telling && !madeRight.isEmpty() && notAgainst() && !(few && !madeWrong.isEmpty());
        }

        int weight() {
            return madeRight.size() - 2 * madeWrong.size();
        }
    }

    private static final class Column {
        private final Map<OldWriting, Evidence> evidence = new EnumMap<>(OldWriting.class);
        private boolean unicode;
        private boolean unicodeInOldFont;
        private Optional<OldWriting> verdict = Optional.empty();
    }

    private final Syllable syllable = new Syllable();
    private final Map<Integer, Column> columns = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    void see(int column, String text, String font) {
        if (plain(text)) {
            return;
        }
        var there = columns.computeIfAbsent(column, none -> new Column());
        if (unicode(text)) {
            there.unicode = true;
            there.unicodeInOldFont |= OldWriting.ofFont(font).isPresent();
            return;
        }
        if (!seen.add(column + " " + text) || OldWriting.decodedTwice(text).isPresent()) {
            return;
        }
        for (var writing : BY_WORDS) {
            weigh(there.evidence.computeIfAbsent(writing, none -> new Evidence()), writing, text);
        }
    }

    private void weigh(Evidence evidence, OldWriting writing, String text) {
        if (evidence.madeRight.size() + evidence.madeWrong.size() > MOST_WORDS) {
            return;
        }
        for (var word : words(text, writing)) {
            var converted = writing.toUnicode(word);
            if (converted.length() < 2) {
                continue;
            }
            var after = syllable.is(converted);
            if (syllable.is(word)) {
                evidence.right.add(word);
            } else if (after) {
                evidence.madeRight.add(word);
                evidence.telling |= telling(word, writing);
            }
            if (!after) {
                evidence.madeWrong.add(word);
            }
        }
    }

    /// To be asked once all texts were seen.
    void decide() {
        var sheet = new EnumMap<OldWriting, Evidence>(OldWriting.class);
        for (var column : columns.values()) {
            column.evidence.forEach((writing, evidence) ->
                    sheet.computeIfAbsent(writing, none -> new Evidence()).add(evidence));
            column.verdict = heaviest(column.evidence, Evidence::proves);
        }
        var ofSheet = heaviest(sheet, Evidence::proves);
        for (var column : columns.values()) {
            if (column.verdict.isEmpty() && ofSheet.isPresent()) {
                column.verdict = heaviest(
                                column.evidence, evidence -> !evidence.madeRight.isEmpty() && evidence.notAgainst())
                        .filter(ofSheet.get()::equals);
            }
        }
    }

    private static Optional<OldWriting> heaviest(Map<OldWriting, Evidence> evidence, Predicate<Evidence> enough) {
        return evidence.entrySet().stream()
                .filter(entry -> enough.test(entry.getValue()))
                .max(Map.Entry.comparingByValue(Comparator.comparingInt(Evidence::weight)))
                .map(Map.Entry::getKey);
    }

    /// The text in Unicode, not yet cleaned, and what it was written in if it was converted.
    CellValue.Text repaired(int column, String text, String font) {
        var there = columns.get(column);
        if (plain(text) && OldWriting.capitals(font)) {
            return new CellValue.Text(text.toUpperCase(Locale.ROOT), Optional.of(OldWriting.TCVN3));
        }
        if (there == null || plain(text) || unicode(text)) {
            return new CellValue.Text(text);
        }
        var twice = OldWriting.decodedTwice(text);
        if (twice.isPresent()) {
            return new CellValue.Text(twice.get(), Optional.of(OldWriting.UTF8_TWICE));
        }
        var byFont = there.unicodeInOldFont ? Optional.<OldWriting>empty() : OldWriting.ofFont(font);
        var writing = byFont.or(() -> there.verdict).filter(old -> converts(text, old, byFont.isPresent(), there));
        if (writing.isEmpty()) {
            return new CellValue.Text(text);
        }
        var converted = writing.get().toUnicode(text);
        var shown = OldWriting.capitals(font) ? converted.toUpperCase(Locale.ROOT) : converted;
        return new CellValue.Text(shown, writing);
    }

    private boolean converts(String text, OldWriting writing, boolean byFont, Column column) {
        var proved = column.verdict.filter(writing::equals).isPresent();
        var wrongBefore = false;
        var wrongAfter = false;
        var made = false;
        for (var word : words(text, writing)) {
            var before = syllable.is(word);
            var after = syllable.is(writing.toUnicode(word));
            wrongBefore |= !before;
            wrongAfter |= !after;
            made |= !before && (after || (byFont && telling(word, writing)));
        }
        // Words that are right either way go with their column, unless part of it is in Unicode already.
        var either = !wrongBefore && !wrongAfter && (byFont || !column.unicode);
        return made || (proved && wrongBefore) || either;
    }

    /// The words in which the writing would change a sign.
    private static List<String> words(String text, OldWriting writing) {
        var words = new ArrayList<String>();
        var from = 0;
        var concerned = false;
        for (var at = 0; at <= text.length(); at++) {
            var sign = at < text.length() ? text.charAt(at) : ' ';
            var inWord = Character.isLetter(sign) || (sign > '\u00a0' && writing.concerns(sign));
            if (inWord) {
                concerned |= writing.concerns(sign);
            } else {
                if (concerned) {
                    words.add(text.substring(from, at));
                }
                from = at + 1;
                concerned = false;
            }
        }
        return words;
    }

    /// Whether no other writing explains the word: a sign within it that is no letter, or a capital among small ones;
    /// in VNI and code page 1258 a mark after its vowel as no language of Latin letters has it.
    private static boolean telling(String word, OldWriting writing) {
        for (var at = 0; at < word.length(); at++) {
            var sign = word.charAt(at);
            var before = at == 0 ? ' ' : word.charAt(at - 1);
            var tells = switch (writing) {
                case TCVN3 ->
                    sign >= '\u00a1'
                            && (!Character.isLetter(sign)
                                    || "ªµ".indexOf(sign) >= 0
                                    || amongSmall(sign, before)
                                    || (sign == 'ß' && "bcdghklmnprstvx".indexOf(before) >= 0));
                case VNI ->
                    "øõûåäãáàâØÕÛÅÄÃÁÀÂ".indexOf(sign) >= 0 && "aeouyôöAEOUYÔÖ".indexOf(before) >= 0
                            || ("ùÙ".indexOf(sign) >= 0 && "aeuyôöAEUYÔÖ".indexOf(before) >= 0)
                            || ("èÈ".indexOf(sign) >= 0 && "aA".indexOf(before) >= 0)
                            || ("ñÑ".indexOf(sign) >= 0 && at == 0);
                case CP1258 ->
                    "ìòÌÒÞ".indexOf(sign) >= 0 && "aăâeêioôơuưyãõýAEIOUYÃÊÔÕÝàáâéèêíóúùôû".indexOf(before) >= 0;
                case UTF8_TWICE -> true;
            };
            if (tells) {
                return true;
            }
        }
        return false;
    }

    private static boolean amongSmall(char sign, char before) {
        return Character.isUpperCase(sign) && Character.isLowerCase(before);
    }

    private static boolean plain(String text) {
        for (var at = 0; at < text.length(); at++) {
            if (text.charAt(at) > '\u00a0' || (text.charAt(at) >= '\u0080' && text.charAt(at) < '\u00a0')) {
                return false;
            }
        }
        return true;
    }

    /// Whether the text has a letter of Vietnamese that no old writing has as a sign.
    private static boolean unicode(String text) {
        for (var at = 0; at < text.length(); at++) {
            var sign = text.charAt(at);
            if ((sign >= 0x1EA0 && sign <= 0x1EF9)
                    || (sign >= 0x0300 && sign <= 0x0323)
                    || (sign > 0xFF && "ĂăĐđĨĩŨũƠơƯư".indexOf(sign) >= 0)) {
                return true;
            }
        }
        return false;
    }
}
