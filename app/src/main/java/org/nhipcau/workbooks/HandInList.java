package org.nhipcau.workbooks;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.noCondition;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.nhipcau.organisations.facts.OrganisationsOrganisationTable;
import org.nhipcau.shared.Language;
import org.nhipcau.site.ListRequest;
import org.nhipcau.site.Listing;
import org.nhipcau.site.Page;
import org.nhipcau.workbooks.HandIn.State;
import org.nhipcau.workbooks.db.HandinTable;
import org.springframework.stereotype.Component;

/// The lists that were handed in, as a page and as a whole.
@Component
class HandInList {

    static final List<String> FILTERS = List.of("q", "state", "unit");
    static final List<String> SORTS = List.of("-when", "name");

    private static final int AT_ONCE = 500;
    private static final HandinTable HANDIN = HandinTable.HANDIN;
    private static final OrganisationsOrganisationTable UNIT =
            OrganisationsOrganisationTable.ORGANISATIONS_ORGANISATION;

    private final DSLContext sql;
    private final Works works;

    HandInList(DSLContext sql, Works works) {
        this.sql = sql;
        this.works = works;
    }

    /// A line of the list.
    ///
    /// @param isRead whether its file could be read
    /// @param work the last long work on it
    /// @param unitVi whose list it is, in Vietnamese; empty when it is the sender's own
    record Row(
            HandInId id,
            String kind,
            String name,
            String by,
            Instant at,
            State state,
            boolean isRead,
            Optional<Work> work,
            String unitVi,
            String unitEn,
            Map<Outcome, Long> outcomes) {

        Standing standing() {
            return Standing.of(state, isRead, work);
        }

        String progress(Page page) {
            return Standing.progress(state, work, page);
        }

        String unit(Language language) {
            return language.pick(unitVi, unitEn);
        }

        private Row with(Optional<Work> last) {
            return new Row(id, kind, name, by, at, state, isRead, last, unitVi, unitEn, outcomes);
        }

        long count(Outcome outcome) {
            return outcomes.getOrDefault(outcome, 0L);
        }
    }

    Listing<Row> list(ListRequest request) {
        var outcomes = HandIns.outcomes();
        var where = where(request);
        var rows = worked(rows(outcomes)
                .where(where)
                .orderBy(order(request))
                .limit(ListRequest.PAGE_SIZE)
                .offset(request.offset())
                .fetch(row -> row(row, outcomes)));
        return new Listing<>(
                request,
                rows,
                sql.select(count()).from(HANDIN).where(where).fetchSingle().value1());
    }

    /// All of them, read as they are asked for; must be closed.
    Stream<Row> all(ListRequest request) {
        var outcomes = HandIns.outcomes();
        return rows(outcomes)
                .where(where(request))
                .orderBy(order(request))
                .fetchSize(AT_ONCE)
                .fetchStream()
                .map(row -> row(row, outcomes))
                .gather(Gatherers.windowFixed(AT_ONCE))
                .flatMap(some -> worked(some).stream());
    }

    private List<Row> worked(List<Row> rows) {
        var last = works.of(rows.stream().map(Row::id).toList());
        return rows.stream()
                .map(row -> row.with(Optional.ofNullable(last.get(row.id()))))
                .toList();
    }

    private SelectOnConditionStep<?> rows(Field<?> outcomes) {
        return sql.select(
                        HANDIN.ID,
                        HANDIN.KIND,
                        HANDIN.NAME,
                        HANDIN.HANDED_IN_BY,
                        HANDIN.HANDED_IN_AT,
                        HANDIN.STATE,
                        HANDIN.SHEET,
                        UNIT.NAME_VI,
                        UNIT.NAME_EN,
                        outcomes)
                .from(HANDIN)
                .leftJoin(UNIT)
                .on(UNIT.ORGANISATION_ID.eq(HANDIN.UNIT_ID));
    }

    private static Row row(Record row, Field<Map<Outcome, Long>> outcomes) {
        return new Row(
                row.get(HANDIN.ID),
                row.get(HANDIN.KIND),
                row.get(HANDIN.NAME),
                row.get(HANDIN.HANDED_IN_BY),
                row.get(HANDIN.HANDED_IN_AT),
                State.of(row.get(HANDIN.STATE)),
                Optional.ofNullable(row.get(HANDIN.SHEET)).isPresent(),
                Optional.empty(),
                Optional.ofNullable(row.get(UNIT.NAME_VI)).orElse(""),
                Optional.ofNullable(row.get(UNIT.NAME_EN)).orElse(""),
                row.get(outcomes));
    }

    private Condition where(ListRequest request) {
        var where = noCondition();
        if (!request.filter("q").isEmpty()) {
            where = where.and(HANDIN.NAME.containsIgnoreCase(request.filter("q")));
        }
        if (!request.filter("state").isEmpty()) {
            where = where.and(stands(request.filter("state")));
        }
        return request.number("unit")
                .map(org.nhipcau.organisations.OrganisationId::new)
                .map(HANDIN.UNIT_ID::eq)
                .map(where::and)
                .orElse(where);
    }

    /// As [Standing] tells it.
    private Condition stands(String code) {
        var goesOn = works.goesOn(HANDIN.ID);
        return switch (code) {
            case Standing.WORKING -> goesOn;
            case Standing.UNREAD ->
                HANDIN.STATE.eq(State.SENT.code()).and(HANDIN.SHEET.isNull()).andNot(goesOn);
            default ->
                HANDIN.STATE
                        .eq(code)
                        .and(HANDIN.STATE.ne(State.SENT.code()).or(HANDIN.SHEET.isNotNull()))
                        .andNot(goesOn);
        };
    }

    private static List<OrderField<?>> order(ListRequest request) {
        Field<?> by = request.sort().equals("name") ? HANDIN.NAME.collate("vi-x-icu") : HANDIN.HANDED_IN_AT;
        return List.of(request.descending() ? by.desc() : by.asc(), HANDIN.ID.desc());
    }
}
