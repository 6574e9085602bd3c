package org.nhipcau.search;

import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.inline;
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
    boolean isIn(String searchKey) {
        return !isEmpty() && words.stream().allMatch(word -> (" " + searchKey).contains(" " + word));
    }

    /// Rows whose search key has all the words; no row when there is no word.
    public Condition in(Field<String> searchKey) {
        return words.stream()
                .<Condition>map(word -> searchKey.like("%" + word + "%"))
                .reduce(Condition::and)
                .orElse(falseCondition());
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
