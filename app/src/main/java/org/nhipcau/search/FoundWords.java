package org.nhipcau.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.nhipcau.shared.SearchKey;

/// What of a text was looked for: the text as it is written, in pieces, with whatever diacritics and signs it has.
public final class FoundWords {

    private static final int LEFT_TO_RIGHT = 0x200e;
    private static final int RIGHT_TO_LEFT = 0x200f;

    private final String text;

    /// The key of the text, sign by sign, and where in the text each sign of it stands.
    private final StringBuilder key = new StringBuilder();

    private final List<Integer> starts = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();

    private FoundWords(String text) {
        this.text = text;
        var at = 0;
        while (at < text.length()) {
            var sign = text.codePointAt(at);
            var next = at + Character.charCount(sign);
            if (isMark(sign)) {
                if (!ends.isEmpty() && ends.getLast() == at) {
                    ends.set(ends.size() - 1, next);
                }
            } else if (sign != LEFT_TO_RIGHT && sign != RIGHT_TO_LEFT) {
                var bare = SearchKey.of(text.substring(at, next));
                for (var letter : (bare.isEmpty() ? " " : bare).toCharArray()) {
                    key.append(letter);
                    starts.add(at);
                    ends.add(next);
                }
            }
            at = next;
        }
    }

    /// @param found whether it was looked for
    public record Piece(String text, boolean found) {}

    /// The pieces, which put together are the text. What was looked for by the beginnings of words is found there and
    /// nowhere else; what was looked for anywhere, and begins no word of the text, within words.
    public static List<Piece> in(String text, SearchWords words, How how) {
        if (words.isEmpty() || text.isEmpty()) {
            return List.of(new Piece(text, false));
        }
        return new FoundWords(text).pieces(words.words(), how);
    }

    private List<Piece> pieces(List<String> words, How how) {
        var found = new BitSet(text.length());
        for (var word : words) {
            var all = places(word);
            var begun = all.stream().filter(this::beginsAWord).toList();
            for (var place : begun.isEmpty() && how == How.ANYWHERE ? all : begun) {
                found.set(starts.get(place), ends.get(place + word.length() - 1));
            }
        }
        var pieces = new ArrayList<Piece>();
        var from = 0;
        while (from < text.length()) {
            var is = found.get(from);
            var to = Math.min(is ? found.nextClearBit(from) : next(found, from), text.length());
            pieces.add(new Piece(text.substring(from, to), is));
            from = to;
        }
        return pieces;
    }

    private int next(BitSet found, int from) {
        var next = found.nextSetBit(from);
        return next < 0 ? text.length() : next;
    }

    private List<Integer> places(String word) {
        return IntStream.iterate(key.indexOf(word), place -> place >= 0, place -> key.indexOf(word, place + 1))
                .boxed()
                .toList();
    }

    /// As the index has it: the digits of a code begin a word, too.
    private boolean beginsAWord(int place) {
        if (place == 0 || key.charAt(place - 1) == ' ') {
            return true;
        }
        return Character.isDigit(key.charAt(place)) && !Character.isDigit(key.charAt(place - 1));
    }

    private static boolean isMark(int sign) {
        return switch (Character.getType(sign)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }
}
