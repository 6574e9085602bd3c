package org.nhipcau.workbooks;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.nhipcau.history.Acting;
import org.nhipcau.history.Histories;
import org.nhipcau.history.Histories.Part;
import org.nhipcau.history.ManyRows;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.shared.NotFound;
import org.nhipcau.shared.Refusal;
import org.nhipcau.workbooks.HandIn.State;
import org.nhipcau.workbooks.Layout.Column;
import org.nhipcau.workbooks.WorkbookKind.Proposer;
import org.nhipcau.workbooks.column.DateColumn;
import org.nhipcau.workbooks.column.NumberColumn;
import org.nhipcau.workbooks.db.AnswerTable;
import org.nhipcau.workbooks.db.BookTable;
import org.nhipcau.workbooks.db.HandinTable;
import org.nhipcau.workbooks.db.LayoutColumnTable;
import org.nhipcau.workbooks.db.LineTable;
import org.springframework.stereotype.Component;

/// What was handed in: kept as it came, with what was said of it.
///
/// Refuses: `workbooks.refused.ended` (accepted or withdrawn already), `workbooks.refused.working`
/// (somebody's long work
/// on it goes on).
@Component
class HandIns {

    static final HandinTable HANDIN = HandinTable.HANDIN;
    private static final BookTable BOOK = BookTable.BOOK;
    private static final LayoutColumnTable HEADING = LayoutColumnTable.LAYOUT_COLUMN;
    private static final LineTable ROW = LineTable.LINE;
    private static final AnswerTable ANSWER = AnswerTable.ANSWER;

    private static final String UNDECIDED = "UNDECIDED";

    private static final List<Part> PARTS = List.of(
            new Part(HANDIN, HANDIN.ID),
            new Part(HEADING, HEADING.HANDIN_ID, List.of(HEADING.HEADING)),
            new Part(ANSWER, ANSWER.HANDIN_ID, List.of(ANSWER.ABOUT, ANSWER.SAID)));

    private final DSLContext sql;
    private final Histories histories;
    private final Clock clock;

    HandIns(DSLContext sql, Histories histories, Clock clock) {
        this.sql = sql;
        this.histories = histories;
        this.clock = clock;
    }

    /// @param kind a list the viewer may hand in
    HandInId begin(
            String kind, String name, byte[] content, Optional<OrganisationId> unit, Optional<Proposer> proposer) {
        return sql.insertInto(HANDIN)
                .set(HANDIN.KIND, kind)
                .set(HANDIN.BOOK_ID, keep(content))
                .set(HANDIN.NAME, name)
                .set(HANDIN.UNIT_ID, unit.orElse(null))
                .set(HANDIN.PLACE_ID, proposer.flatMap(Proposer::place).orElse(null))
                .set(
                        HANDIN.ORGANISATION_ID,
                        proposer.flatMap(Proposer::organisation).orElse(null))
                .set(HANDIN.HANDED_IN_BY, Acting.viewer().actor())
                .set(HANDIN.HANDED_IN_AT, clock.instant())
                .set(HANDIN.STATE, State.SENT.code())
                .returningResult(HANDIN.ID)
                .fetchSingle()
                .value1();
    }

    private long keep(byte[] content) {
        return sql.fetchSingle("select workbooks.keep_book({0})", org.jooq.impl.DSL.val(content))
                .get(0, Long.class);
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// @throws NotFound when there is none of this number, or it is not the viewer's to see
    HandIn find(HandInId id) {
        return found(HANDIN.ID.eq(id), 1).stream().findFirst().orElseThrow(NotFound::new);
    }

    /// The list that was last accepted with the same content.
    Optional<HandIn> acceptedBefore(HandIn handIn) {
        return found(
                        HANDIN.KIND
                                .eq(handIn.kind())
                                .and(BOOK.SHA256.eq(handIn.sha256()))
                                .and(HANDIN.STATE.eq(State.ACCEPTED.code()))
                                .and(HANDIN.ID.ne(handIn.id())),
                        1)
                .stream()
                .findFirst();
    }

    private List<HandIn> found(Condition where, int most) {
        var columns = columns();
        var outcomes = outcomes();
        var unanswered = unanswered();
        return sql.select(HANDIN.fields())
                .select(BOOK.SHA256, columns, outcomes, unanswered)
                .from(HANDIN)
                .join(BOOK)
                .on(BOOK.ID.eq(HANDIN.BOOK_ID))
                .where(where)
                .orderBy(HANDIN.ID.desc())
                .limit(most)
                .fetch(row -> handIn(row, row.get(columns), row.get(outcomes), row.get(unanswered)));
    }

    static Field<Map<Outcome, Long>> outcomes() {
        return multiset(select(ROW.OUTCOME, count())
                        .from(ROW)
                        .where(ROW.HANDIN_ID.eq(HANDIN.ID))
                        .groupBy(ROW.OUTCOME))
                .as("outcomes")
                .convertFrom(rows -> rows.stream()
                        .collect(Collectors.toMap(row -> Outcome.of(row.value1()), row -> (long) row.value2())));
    }

    private static Field<List<Column>> columns() {
        return multiset(select(
                                HEADING.POSITION,
                                HEADING.HEADING,
                                HEADING.FIELD,
                                HEADING.DAY_ORDER,
                                HEADING.DECIMALS,
                                HEADING.SCALE,
                                HEADING.CURRENCY)
                        .from(HEADING)
                        .where(HEADING.HANDIN_ID.eq(HANDIN.ID))
                        .orderBy(HEADING.POSITION))
                .as("columns")
                .convertFrom(rows -> rows.map(HandIns::column));
    }

    static Column column(Record row) {
        return new Column(
                row.get(HEADING.POSITION),
                row.get(HEADING.HEADING),
                Optional.of(row.get(HEADING.FIELD)).filter(field -> !field.isEmpty()),
                decided(DateColumn.Order.class, row.get(HEADING.DAY_ORDER)),
                decided(NumberColumn.Style.class, row.get(HEADING.DECIMALS)),
                Optional.ofNullable(row.get(HEADING.SCALE)),
                row.get(HEADING.CURRENCY));
    }

    private static Field<Long> unanswered() {
        return select(count().cast(Long.class))
                .from(ANSWER)
                .where(ANSWER.HANDIN_ID.eq(HANDIN.ID), ANSWER.MEANT.eq(""))
                .<Long>asField("unanswered");
    }

    private static HandIn handIn(Record row, List<Column> columns, Map<Outcome, Long> outcomes, long unanswered) {
        var layout = new Layout(
                Optional.ofNullable(row.get(HANDIN.SHEET)).orElse(0),
                Optional.ofNullable(row.get(HANDIN.HEADER_FIRST)).orElse(1),
                Optional.ofNullable(row.get(HANDIN.HEADER_LAST)).orElse(1),
                row.get(HANDIN.SKIPS_HIDDEN),
                columns);
        return new HandIn(
                row.get(HANDIN.ID),
                row.get(HANDIN.KIND),
                row.get(HANDIN.BOOK_ID),
                row.get(BOOK.SHA256),
                row.get(HANDIN.NAME),
                Optional.ofNullable(row.get(HANDIN.UNIT_ID)),
                row.get(HANDIN.HANDED_IN_BY),
                row.get(HANDIN.HANDED_IN_AT),
                State.of(row.get(HANDIN.STATE)),
                Optional.ofNullable(row.get(HANDIN.SHEET)).isPresent(),
                layout,
                row.get(HANDIN.ROW_COUNT),
                Optional.ofNullable(row.get(HANDIN.CHECKED_AT)),
                Optional.ofNullable(row.get(HANDIN.ACCEPTED_AT))
                        .map(at -> new HandIn.Acceptance(
                                Optional.ofNullable(row.get(HANDIN.ACCEPTED_BY)).orElse(""), at)),
                proposal(row),
                Optional.ofNullable(row.get(HANDIN.TAKEN_BACK_AT))
                        .map(at -> new HandIn.Acceptance(
                                Optional.ofNullable(row.get(HANDIN.TAKEN_BACK_BY))
                                        .orElse(""),
                                at)),
                row.get(HANDIN.CHANGE_ID),
                outcomes,
                unanswered);
    }

    private static Optional<HandIn.Proposal> proposal(Record row) {
        var place = Optional.ofNullable(row.get(HANDIN.PLACE_ID));
        var organisation = Optional.ofNullable(row.get(HANDIN.ORGANISATION_ID));
        if (place.isEmpty() && organisation.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new HandIn.Proposal(
                new Proposer(place, organisation),
                Optional.ofNullable(row.get(HANDIN.PROPOSED_AT)),
                row.get(HANDIN.EXAMINED),
                Optional.ofNullable(row.get(HANDIN.RETURNED_AT))
                        .map(at -> new HandIn.Return(
                                Optional.ofNullable(row.get(HANDIN.RETURNED_BY)).orElse(""),
                                at,
                                row.get(HANDIN.RETURNED_WHY)))));
    }

    byte[] content(HandIn handIn) {
        return sql.select(BOOK.CONTENT)
                .from(BOOK)
                .where(BOOK.ID.eq(handIn.book()))
                .fetchSingle()
                .value1();
    }

    /// Holds it until the transaction ends, so that two who accept it at once accept it once. Work that goes
    /// on for minutes nobody waits for.
    HandIn alone(HandInId id) {
        find(id);
        if (sql.fetchSingle("select workbooks.is_alive({0})", org.jooq.impl.DSL.val(id.value()))
                .get(0, Boolean.class)) {
            throw new Refusal("workbooks.refused.working");
        }
        sql.select(HANDIN.ID).from(HANDIN).where(HANDIN.ID.eq(id)).forUpdate().execute();
        return find(id);
    }

    /// Holds it for what the viewer wants to say of it.
    ///
    /// @throws Refusal `workbooks.refused.ended`
    HandIn hold(HandInId id) {
        var handIn = alone(id);
        if (!handIn.isOpenTo(Acting.viewer())) {
            throw new Refusal("workbooks.refused.ended");
        }
        return handIn;
    }

    /// @param rowCount rows with content of its sheet
    void write(HandInId id, Layout layout, int rowCount) {
        sql.update(HANDIN)
                .set(HANDIN.SHEET, layout.sheet())
                .set(HANDIN.HEADER_FIRST, layout.headerFirst())
                .set(HANDIN.HEADER_LAST, layout.headerLast())
                .set(HANDIN.SKIPS_HIDDEN, layout.skipsHidden())
                .set(HANDIN.HEADINGS, layout.headings())
                .set(HANDIN.ROW_COUNT, rowCount)
                .where(HANDIN.ID.eq(id))
                .execute();
        ManyRows.of(layout.columns())
                .with(HEADING.HANDIN_ID, column -> id)
                .with(HEADING.POSITION, Column::position)
                .with(HEADING.HEADING, Column::heading)
                .with(HEADING.HEADING_KEY, Column::key)
                .with(HEADING.FIELD, column -> column.field().orElse(""))
                .with(HEADING.DAY_ORDER, column -> code(column.dayOrder()))
                .with(HEADING.DECIMALS, column -> code(column.decimals()))
                .maybe(HEADING.SCALE, Column::scale)
                .with(HEADING.CURRENCY, Column::currency)
                .replaceIn(HEADING, HEADING.HANDIN_ID, List.of(id), sql);
    }

    /// Empty when nobody decided.
    static String code(Enum<?> choice) {
        return choice.name().equals(UNDECIDED) ? "" : choice.name().toLowerCase(Locale.ROOT);
    }

    static <E extends Enum<E>> E decided(Class<E> choices, String code) {
        return Arrays.stream(choices.getEnumConstants())
                .filter(choice -> code(choice).equals(code))
                .findFirst()
                .orElseThrow();
    }

    List<Histories.Change> history(HandInId id) {
        return histories.of(id.value(), PARTS);
    }
}
