package org.nhipcau.search;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.val;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.nhipcau.shared.SearchKey;
import org.springframework.stereotype.Component;

/// The door to the common index (decision 0020): numbers of records, the nearest first. Its lock shows a viewer the
/// entries of what they may see, and the statements are bounded however many entries have the words.
///
/// Rooms that show records of their own ask it for numbers, and read what they show under their own lock.
@Component
public class SearchEntries {

    /// How many finds of a kind are counted; of more it is only said that there are.
    public static final int COUNTABLE = 1000;

    /// The same while somebody types, letter by letter.
    static final int GLIMPSE = 200;

    /// How many finds are put in the order of their nearness; more are listed as they were entered.
    static final int ORDERED = 20_000;

    private final DSLContext sql;

    SearchEntries(DSLContext sql) {
        this.sql = sql;
    }

    /// @param counted at most one more than is countable
    /// @param exact whether the nearest is called just so, or has just this number
    public record Nearest(How how, long counted, boolean exact, List<Long> records) {}

    /// The nearest entries of each kind that has any.
    ///
    /// @param slips to look for words with one letter wrong, when there were no others
    /// @param countable how far they are counted
    public Map<String, Nearest> nearest(Collection<String> kinds, SearchWords words, boolean slips, int countable) {
        if (words.isEmpty()) {
            return Map.of();
        }
        var nearest = new LinkedHashMap<String, Nearest>();
        sql.fetch(
                        """
                        select k.kind, f.record_id, f.how, f.counted, f.nearest
                        from unnest({0}) k (kind) cross join lateral search.find(k.kind, {1}, {2}, {3}, {4}, {5}) f
                        order by k.kind, f.place
                        """,
                        val(kinds.toArray(String[]::new)),
                        val(words.text()),
                        words(words),
                        val(SearchSource.SHOWN),
                        val(countable),
                        val(slips))
                .forEach(row -> nearest.computeIfAbsent(
                                row.get("kind", String.class),
                                kind -> new Nearest(
                                        How.of(row.get("how", String.class)).orElseThrow(),
                                        row.get("counted", Long.class),
                                        row.get("nearest", Integer.class) == 0,
                                        new ArrayList<>()))
                        .records()
                        .add(row.get("record_id", Long.class)));
        return nearest;
    }

    long count(String kind, SearchWords words, How how) {
        return sql.fetchSingle(
                        "select count(*) from search.matches({0}, {1}, {2}, null)",
                        val(kind), val(how.code()), words(words))
                .get(0, Long.class);
    }

    /// Whether a record is among all that are found; what a list behind a count asks.
    public static Condition found(Field<Long> record, String kind, SearchWords words, How how) {
        return words.isEmpty()
                ? falseCondition()
                : condition(
                        "{0} in (select m.record_id from search.matches({1}, {2}, {3}, null) m)",
                        record, val(kind), val(how.code()), words(words));
    }

    /// Whether a record's entry has all the words, be it within longer ones; for lists of what a record has many
    /// of, to
    /// look no further where they cannot be. No row when there is no word.
    public static Condition mayHave(Field<?> record, String kind, SearchWords words) {
        return condition(
                "{0} in (select e.record_id from search.entry e where e.kind = {1} and {2})",
                record, val(kind), words.in(field("e.key", String.class)));
    }

    /// All that are found and meet a condition on `m.record_id`, the nearest first.
    public List<Long> all(String kind, SearchWords words, How how, Condition where, int most) {
        return words.isEmpty() ? List.of() : page(kind, words, how, where, true, most, 0);
    }

    List<Long> page(String kind, SearchWords words, How how, boolean ordered, int most, long skipped) {
        return page(kind, words, how, noCondition(), ordered, most, skipped);
    }

    private List<Long> page(
            String kind, SearchWords words, How how, Condition where, boolean ordered, int most, long skipped) {
        var order = ordered
                ? "search.nearness(m.key, {3}), search.unlike(m.names, search.marked({4}), search.other_school(search.marked({4})), {3}), m.weight, m.title collate \"vi-x-icu\", m.record_id"
                : "m.record_id";
        return sql.fetch(
                        "select m.record_id from search.matches({0}, {1}, {2}, null) m where {7} order by " + order
                                + " limit {5} offset {6}",
                        val(kind),
                        val(how.code()),
                        words(words),
                        val(SearchKey.of(words.text())),
                        val(words.text()),
                        val(most),
                        val(skipped),
                        where)
                .getValues(0, Long.class);
    }

    private static Field<String[]> words(SearchWords words) {
        return val(words.words().toArray(String[]::new));
    }
}
