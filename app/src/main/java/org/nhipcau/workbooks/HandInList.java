package org.nhipcau.workbooks;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.noCondition;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.nhipcau.workbooks.HandIn.State;
import org.nhipcau.workbooks.db.HandinTable;
import org.springframework.stereotype.Component;

/// The lists that were handed in, as a page and as a whole.
@Component
class HandInList {

    static final List<String> FILTERS = List.of("q", "state", "unit");
    static final List<String> SORTS = List.of("-when", "name");

    private static final HandinTable HANDIN = HandinTable.HANDIN;
    private static final OrganisationsOrganisationTable UNIT =
            OrganisationsOrganisationTable.ORGANISATIONS_ORGANISATION;

    private final DSLContext sql;

    HandInList(DSLContext sql) {
        this.sql = sql;
    }

    /// A line of the list.
    ///
    /// @param unitVi whose list it is, in Vietnamese; empty when it is the sender's own
    record Row(
            HandInId id,
            String kind,
            String name,
            String by,
            Instant at,
            State state,
            String unitVi,
            String unitEn,
            Map<Outcome, Long> outcomes) {

        String unit(Language language) {
            return language.pick(unitVi, unitEn);
        }

        long count(Outcome outcome) {
            return outcomes.getOrDefault(outcome, 0L);
        }
    }

    Listing<Row> list(ListRequest request) {
        var outcomes = HandIns.outcomes();
        var where = where(request);
        var rows = rows(outcomes)
                .where(where)
                .orderBy(order(request))
                .limit(ListRequest.PAGE_SIZE)
                .offset(request.offset())
                .fetch(row -> row(row, outcomes));
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
                .fetchSize(500)
                .fetchStream()
                .map(row -> row(row, outcomes));
    }

    private SelectOnConditionStep<?> rows(Field<?> outcomes) {
        return sql.select(
                        HANDIN.ID,
                        HANDIN.KIND,
                        HANDIN.NAME,
                        HANDIN.HANDED_IN_BY,
                        HANDIN.HANDED_IN_AT,
                        HANDIN.STATE,
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
                Optional.ofNullable(row.get(UNIT.NAME_VI)).orElse(""),
                Optional.ofNullable(row.get(UNIT.NAME_EN)).orElse(""),
                row.get(outcomes));
    }

    private static Condition where(ListRequest request) {
        var where = noCondition();
        if (!request.filter("q").isEmpty()) {
            where = where.and(HANDIN.NAME.containsIgnoreCase(request.filter("q")));
        }
        if (!request.filter("state").isEmpty()) {
            where = where.and(HANDIN.STATE.eq(request.filter("state")));
        }
        return request.number("unit")
                .map(org.nhipcau.organisations.OrganisationId::new)
                .map(HANDIN.UNIT_ID::eq)
                .map(where::and)
                .orElse(where);
    }

    private static List<OrderField<?>> order(ListRequest request) {
        Field<?> by = request.sort().equals("name") ? HANDIN.NAME.collate("vi-x-icu") : HANDIN.HANDED_IN_AT;
        return List.of(request.descending() ? by.desc() : by.asc(), HANDIN.ID.desc());
    }
}
