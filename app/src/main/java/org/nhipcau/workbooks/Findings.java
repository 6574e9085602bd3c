package org.nhipcau.workbooks;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.nhipcau.history.ManyRows;
import org.nhipcau.site.ListRequest;
import org.nhipcau.site.Listing;
import org.nhipcau.site.Page;
import org.nhipcau.site.Spoken;
import org.nhipcau.workbooks.Mark.Weight;
import org.nhipcau.workbooks.db.LineTable;
import org.nhipcau.workbooks.db.MarkTable;
import org.nhipcau.workbooks.sheet.Place;
import org.springframework.stereotype.Component;

/// What was found when the rows of a list were held against the register.
@Component
class Findings {

    static final List<String> FILTERS = List.of("outcome", "q", "row");
    static final List<String> SORTS = List.of("row");

    private static final LineTable ROW = LineTable.LINE;
    private static final MarkTable MARK = MarkTable.MARK;

    private static final String BETWEEN = "\u001f";
    private static final int AT_ONCE = 5_000;

    private final DSLContext sql;

    Findings(DSLContext sql) {
        this.sql = sql;
    }

    /// What is to be said of a cell.
    ///
    /// @param column A is 1; 0: of the row as a whole
    record Said(int row, int column, int nth, Weight weight, String message, List<String> values) {

        String cell() {
            return column == 0 ? "" : new Place(column, row).toString();
        }

        String in(Page page) {
            return page.text(
                    message,
                    values.stream()
                            .map(value -> Spoken.said(value, page.language(), page::text))
                            .toArray());
        }
    }

    /// A row and what becomes of it.
    ///
    /// @param reason why it is no record, a key; empty when it is one
    record Row(int number, Outcome outcome, String title, Optional<Long> record, String reason, List<Said> said) {

        Row {
            said = List.copyOf(said);
        }
    }

    /// Records that rows of a list are about, by now.
    Set<Long> records(HandInId handIn) {
        return sql.selectDistinct(ROW.RECORD_ID)
                .from(ROW)
                .where(ROW.HANDIN_ID.eq(handIn), ROW.RECORD_ID.isNotNull())
                .fetchSet(ROW.RECORD_ID);
    }

    /// Whether the findings of a list are just these.
    ///
    /// @param rows in the order of their numbers
    boolean are(HandInId handIn, List<Row> rows) {
        try (var kept = all(handIn)) {
            var wanted = rows.iterator();
            for (var there = kept.iterator(); there.hasNext(); ) {
                if (!wanted.hasNext() || !wanted.next().equals(there.next())) {
                    return false;
                }
            }
            return !wanted.hasNext();
        }
    }

    /// What rows became that made a record.
    void became(HandInId handIn, Map<Integer, Long> records) {
        sql.execute(
                "update workbooks.line l set record_id = made.id from unnest({1}, {2}) made (number, id)"
                        + " where l.handin_id = {0} and l.number = made.number and l.record_id is distinct from made.id",
                val(handIn.value()),
                val(records.keySet().toArray(Integer[]::new)),
                val(records.values().toArray(Long[]::new)));
    }

    /// What differs between the findings of a list and others.
    ///
    /// @param written rows that are other than before, or new
    /// @param former numbers of those that were there in another form, or are no more
    /// @param gone numbers of those that are no more
    private record Difference(List<Row> written, List<Integer> former, List<Integer> gone) {}

    private Difference difference(HandInId handIn, List<Row> rows) {
        var difference = new Difference(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        var at = 0;
        try (var kept = all(handIn)) {
            for (var before = kept.iterator(); before.hasNext(); ) {
                var there = before.next();
                while (at < rows.size() && rows.get(at).number() < there.number()) {
                    difference.written().add(rows.get(at++));
                }
                if (at == rows.size() || rows.get(at).number() != there.number()) {
                    difference.former().add(there.number());
                    difference.gone().add(there.number());
                } else if (!rows.get(at++).equals(there)) {
                    difference.former().add(there.number());
                    difference.written().add(rows.get(at - 1));
                }
            }
        }
        difference.written().addAll(rows.subList(at, rows.size()));
        return difference;
    }

    /// Makes these the findings of a list; writes only what differs from those of the last time.
    ///
    /// @param rows in the order of their numbers
    void write(HandInId handIn, List<Row> rows, Progress progress) {
        var difference = difference(handIn, rows);
        sql.deleteFrom(MARK)
                .where(MARK.HANDIN_ID.eq(handIn))
                .and(MARK.LINE.eq(any(difference.former().toArray(Integer[]::new))))
                .execute();
        sql.deleteFrom(ROW)
                .where(ROW.HANDIN_ID.eq(handIn))
                .and(ROW.NUMBER.eq(any(difference.gone().toArray(Integer[]::new))))
                .execute();
        var all = difference.written();
        for (var from = 0; from < all.size(); from += AT_ONCE) {
            progress.reached(Progress.Stage.WRITING, from, all.size());
            write(handIn, all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
    }

    private void write(HandInId handIn, List<Row> some) {
        ManyRows.of(some)
                .with(ROW.HANDIN_ID, row -> handIn)
                .with(ROW.NUMBER, Row::number)
                .with(ROW.OUTCOME, row -> row.outcome().code())
                .with(ROW.TITLE, Row::title)
                .maybe(ROW.RECORD_ID, Row::record)
                .with(ROW.REASON_KEY, Row::reason)
                .upsertInto(ROW, sql);
        ManyRows.of(some.stream().flatMap(row -> row.said().stream()).toList())
                .with(MARK.HANDIN_ID, said -> handIn)
                .with(MARK.LINE, Said::row)
                .with(MARK.POSITION, Said::column)
                .with(MARK.NTH, Said::nth)
                .with(MARK.WEIGHT, said -> said.weight().code())
                .with(MARK.MESSAGE_KEY, Said::message)
                .with(MARK.MESSAGE_VALUES, said -> String.join(BETWEEN, said.values()))
                .insertInto(MARK, sql);
    }

    Listing<Row> list(HandInId handIn, ListRequest request) {
        var where = where(handIn, request);
        var said = said();
        var rows = rows(where, said)
                .orderBy(request.descending() ? ROW.NUMBER.desc() : ROW.NUMBER)
                .limit(ListRequest.PAGE_SIZE)
                .offset(request.offset())
                .fetch(row -> row(row, row.get(said)));
        return new Listing<>(
                request,
                rows,
                sql.select(count()).from(ROW).where(where).fetchSingle().value1());
    }

    /// All rows of a list, read as they are asked for; must be closed.
    Stream<Row> all(HandInId handIn, ListRequest request) {
        return stream(where(handIn, request));
    }

    /// All rows of a list, read as they are asked for; must be closed.
    Stream<Row> all(HandInId handIn) {
        return stream(ROW.HANDIN_ID.eq(handIn));
    }

    private Stream<Row> stream(Condition where) {
        var said = said();
        return rows(where, said)
                .orderBy(ROW.NUMBER)
                .fetchSize(500)
                .fetchStream()
                .map(row -> row(row, row.get(said)));
    }

    /// The first rows that cannot be taken.
    List<Row> refused(HandInId handIn, int most) {
        var said = said();
        return rows(ROW.HANDIN_ID.eq(handIn).and(ROW.OUTCOME.eq(Outcome.REFUSED.code())), said)
                .orderBy(ROW.NUMBER)
                .limit(most)
                .fetch(row -> row(row, row.get(said)));
    }

    private SelectConditionStep<?> rows(Condition where, Field<List<Said>> said) {
        return sql.select(ROW.NUMBER, ROW.OUTCOME, ROW.TITLE, ROW.RECORD_ID, ROW.REASON_KEY, said)
                .from(ROW)
                .where(where);
    }

    private static Field<List<Said>> said() {
        return multiset(select(MARK.LINE, MARK.POSITION, MARK.NTH, MARK.WEIGHT, MARK.MESSAGE_KEY, MARK.MESSAGE_VALUES)
                        .from(MARK)
                        .where(MARK.HANDIN_ID.eq(ROW.HANDIN_ID), MARK.LINE.eq(ROW.NUMBER))
                        .orderBy(MARK.POSITION, MARK.NTH))
                .as("said")
                .convertFrom(rows -> rows.map(row -> new Said(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        Weight.of(row.value4()),
                        row.value5(),
                        values(row.value6()))));
    }

    private static List<String> values(String kept) {
        return kept.isEmpty() ? List.of() : List.of(kept.split(BETWEEN, -1));
    }

    private static Row row(Record row, List<Said> said) {
        return new Row(
                row.get(ROW.NUMBER),
                Outcome.of(row.get(ROW.OUTCOME)),
                row.get(ROW.TITLE),
                Optional.ofNullable(row.get(ROW.RECORD_ID)),
                row.get(ROW.REASON_KEY),
                said);
    }

    private static Condition where(HandInId handIn, ListRequest request) {
        var where = ROW.HANDIN_ID.eq(handIn);
        if (!request.filter("outcome").isEmpty()) {
            where = where.and(ROW.OUTCOME.eq(request.filter("outcome")));
        }
        if (!request.filter("q").isEmpty()) {
            where = where.and(ROW.TITLE.containsIgnoreCase(request.filter("q")));
        }
        return request.number("row")
                .map(number -> (int) Math.min(number, Integer.MAX_VALUE))
                .map(ROW.NUMBER::eq)
                .map(where::and)
                .orElse(where);
    }
}
