package org.nhipcau.search;

import static org.jooq.impl.DSL.val;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.nhipcau.shared.SearchKey;
import org.springframework.stereotype.Component;

/// The door to the common index (decision 0020): numbers of records, the nearest first. Its lock shows a viewer the
/// entries of what they may see, and the statements are bounded however many entries have the words.
@Component
class SearchEntries {

    /// How many finds of a kind are counted; of more it is only said that there are.
    static final int COUNTABLE = 1000;

    /// How many finds are put in the order of their nearness; more are listed as they were entered.
    static final int ORDERED = 20_000;

    private final DSLContext sql;

    SearchEntries(DSLContext sql) {
        this.sql = sql;
    }

    /// @param counted at most one more than is countable
    record Nearest(How how, long counted, List<Long> records) {}

    /// @param slips whether to look for words with one letter wrong where there are no others
    Map<String, Nearest> nearest(Collection<String> kinds, SearchWords words, boolean slips) {
        var nearest = new LinkedHashMap<String, Nearest>();
        sql.fetch(
                        """
                        select k.kind, f.record_id, f.how, f.counted
                        from unnest({0}) k (kind) cross join lateral search.find(k.kind, {1}, {2}, {3}, {4}, {5}) f
                        order by k.kind, f.place
                        """,
                        val(kinds.toArray(String[]::new)),
                        val(words.text()),
                        words(words),
                        val(SearchSource.SHOWN),
                        val(COUNTABLE),
                        val(slips))
                .forEach(row -> nearest.computeIfAbsent(
                                row.get("kind", String.class),
                                kind -> new Nearest(
                                        How.of(row.get("how", String.class)).orElseThrow(),
                                        row.get("counted", Long.class),
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

    List<Long> page(String kind, SearchWords words, How how, boolean ordered, int most, long skipped) {
        var order = ordered
                ? "search.nearness(m.key, {3}), search.unlike(m.names, search.marked({4}), {3}), m.weight, m.title collate \"vi-x-icu\", m.record_id"
                : "m.record_id";
        return sql.fetch(
                        "select m.record_id from search.matches({0}, {1}, {2}, null) m order by " + order
                                + " limit {5} offset {6}",
                        val(kind),
                        val(how.code()),
                        words(words),
                        val(SearchKey.of(words.text())),
                        val(words.text()),
                        val(most),
                        val(skipped))
                .getValues(0, Long.class);
    }

    private static org.jooq.Field<String[]> words(SearchWords words) {
        return val(words.words().toArray(String[]::new));
    }
}
