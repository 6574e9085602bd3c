package org.nhipcau.search;

import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import java.util.Arrays;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.nhipcau.shared.SearchKey;

/// What somebody looks for, as search keys are compared: every word must occur, in whatever order.
///
/// The box at the top and the filter `q` of a list ask with the same words, so that a list behind a figure of the
/// search
/// has exactly its rows.
///
/// @param text as a filter has it: cleaned and cut
/// @param words the words of its search key; none when it holds no letter or digit
public record SearchWords(String text, List<String> words) {

    public static SearchWords of(String text) {
        var key = SearchKey.of(text);
        return new SearchWords(
                text,
                key.isEmpty()
                        ? List.of()
                        : Arrays.stream(key.split(" ")).distinct().toList());
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /// Whether each word begins one of a name's; never when there is no word.
    public boolean isIn(String searchKey) {
        return !isEmpty() && words.stream().allMatch(word -> (" " + searchKey).contains(" " + word));
    }

    /// Rows whose search key has all the words; no row when there is no word.
    public Condition in(Field<String> searchKey) {
        return words.stream()
                .<Condition>map(word -> searchKey.like("%" + word + "%"))
                .reduce(Condition::and)
                .orElse(falseCondition());
    }

    /// Rows whose search key has the words when one letter of one of them is mended, each beginning a word of it, as
    /// [How#NEAR] is for the common index. For lists of hundreds: the words of each row's key are made as it is
    /// read.
    public Condition near(Field<String> searchKey) {
        var begun = field("search.beginnings({0})", String[].class, searchKey);
        return words.stream()
                .filter(word -> word.matches("[a-z]{4,}"))
                .map(wrong -> condition("{0} && search.near({1})", begun, val(wrong))
                        .and(begins(begun, without(wrong)))
                        .and(
                                without(wrong).isEmpty()
                                        ? noCondition()
                                        : without(wrong).in(searchKey)))
                .reduce(Condition::or)
                .orElse(falseCondition());
    }

    private SearchWords without(String word) {
        return new SearchWords(
                text, words.stream().filter(other -> !other.equals(word)).toList());
    }

    private static Condition begins(Field<String[]> begun, SearchWords words) {
        return condition(
                "{0} @> {1}::text[]",
                begun,
                val(words.words().stream()
                        .map(word -> word.substring(0, Math.min(8, word.length())))
                        .toArray(String[]::new)));
    }

    /// Rows that have the words in one of these ways.
    public Condition in(Field<String> searchKey, How how) {
        return switch (how) {
            case WORDS, ANYWHERE -> in(searchKey);
            case NEAR -> near(searchKey);
        };
    }

    /// How near a row comes, the nearest first: it bears just this name, its name begins so, a word begins so, or
    /// none.
    ///
    /// @param searchKey one or several keys, parted by `|`
    public Field<Integer> nearness(Field<String> searchKey) {
        var key = String.join(" ", words);
        var names = concat(inline("|"), searchKey, inline("|"));
        return when(names.like("%|" + key + "|%"), 0)
                .when(names.like("%|" + key + "%"), 1)
                .when(names.like("% " + key + "%"), 2)
                .otherwise(3);
    }
}
