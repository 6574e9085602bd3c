package org.nhipcau.rearrangements;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectJoinStep;
import org.jooq.SortField;
import org.nhipcau.places.Place;
import org.nhipcau.places.PlaceId;
import org.nhipcau.places.Places;
import org.nhipcau.rearrangements.Event.State;
import org.nhipcau.rearrangements.db.EventTable;
import org.nhipcau.rearrangements.db.FormerTable;
import org.nhipcau.rearrangements.db.ResultTable;
import org.nhipcau.site.ListRequest;
import org.nhipcau.site.Listing;
import org.springframework.stereotype.Component;

/// The list of rearrangements, as a page and as a whole.
@Component
class EventList {

    static final List<String> FILTERS = List.of("place", "kind", "state", "from", "to");
    static final List<String> SORTS = List.of("-day", "kind", "state");

    private static final EventTable EVENT = Events.EVENT;
    private static final FormerTable FORMER = Events.FORMER;
    private static final ResultTable RESULT = Events.RESULT;
    private static final Field<List<PlaceId>> FORMERS = multiset(select(FORMER.PLACE_ID)
                    .from(FORMER)
                    .where(FORMER.EVENT_ID.eq(EVENT.ID))
                    .orderBy(FORMER.PLACE_ID))
            .as("formers")
            .convertFrom(rows -> rows.map(row -> row.value1()));
    private static final Field<List<After>> RESULTS = multiset(select(RESULT.PLACE_ID, RESULT.NAME_VI, RESULT.TYPE)
                    .from(RESULT)
                    .where(RESULT.EVENT_ID.eq(EVENT.ID))
                    .orderBy(RESULT.ID))
            .as("results")
            .convertFrom(
                    rows -> rows.map(row -> new After(Optional.ofNullable(row.value1()), row.value2(), row.value3())));

    private final DSLContext sql;
    private final Places places;

    EventList(DSLContext sql, Places places) {
        this.sql = sql;
        this.places = places;
    }

    /// A unit as it is afterwards: one of the register, or what is to be made.
    ///
    /// @param type code of its type, empty for one of the register
    record After(Optional<PlaceId> place, String name, String type) {}

    record Row(
            EventId id,
            EventKind kind,
            LocalDate on,
            String legalBasis,
            State state,
            List<PlaceId> formers,
            List<After> results) {}

    Listing<Row> list(ListRequest request) {
        var where = where(request);
        return new Listing<>(
                request,
                selected()
                        .where(where)
                        .orderBy(order(request), EVENT.ID.desc())
                        .limit(ListRequest.PAGE_SIZE)
                        .offset(request.offset())
                        .fetch(EventList::row),
                sql.select(count()).from(EVENT).where(where).fetchSingle().value1());
    }

    /// All rows of a list, read as they are asked for; must be closed.
    Stream<Row> all(ListRequest request) {
        return selected()
                .where(where(request))
                .orderBy(order(request), EVENT.ID.desc())
                .fetchSize(500)
                .fetchStream()
                .map(EventList::row);
    }

    private SelectJoinStep<? extends Record> selected() {
        return sql.select(EVENT.ID, EVENT.KIND, EVENT.ON_DATE, EVENT.LEGAL_BASIS, EVENT.STATE, FORMERS, RESULTS)
                .from(EVENT);
    }

    private static Row row(Record row) {
        return new Row(
                row.get(EVENT.ID),
                EventKind.of(row.get(EVENT.KIND)).orElseThrow(),
                row.get(EVENT.ON_DATE),
                row.get(EVENT.LEGAL_BASIS),
                State.of(row.get(EVENT.STATE)),
                row.get(FORMERS),
                row.get(RESULTS));
    }

    private Condition where(ListRequest request) {
        var where = noCondition();
        if (!request.filter("kind").isEmpty()) {
            where = where.and(EVENT.KIND.eq(request.filter("kind")));
        }
        if (!request.filter("state").isEmpty()) {
            where = where.and(EVENT.STATE.eq(request.filter("state")));
        }
        if (request.isNoDay("from") || request.isNoDay("to")) {
            return org.jooq.impl.DSL.falseCondition();
        }
        where = where.and(request.day("from").map(EVENT.ON_DATE::ge).orElse(noCondition()))
                .and(request.day("to").map(EVENT.ON_DATE::le).orElse(noCondition()));
        return request.filter("place").isEmpty() ? where : where.and(of(meant(request.filter("place"))));
    }

    /// The place of a number, or those of any time that bear a name in any spelling.
    private List<PlaceId> meant(String place) {
        return place.matches("\\d{6,18}|\\d")
                ? List.of(new PlaceId(Long.parseLong(place)))
                : places.findEver(place).stream().map(Place::id).toList();
    }

    private static Condition of(List<PlaceId> meant) {
        return EVENT.ID
                .in(select(FORMER.EVENT_ID).from(FORMER).where(FORMER.PLACE_ID.in(meant)))
                .or(EVENT.ID.in(select(RESULT.EVENT_ID).from(RESULT).where(RESULT.PLACE_ID.in(meant))));
    }

    private static SortField<?> order(ListRequest request) {
        var by = switch (request.sort()) {
            case "kind" -> EVENT.KIND;
            case "state" -> EVENT.STATE;
            default -> EVENT.ON_DATE;
        };
        return request.descending() ? by.desc() : by.asc();
    }
}
