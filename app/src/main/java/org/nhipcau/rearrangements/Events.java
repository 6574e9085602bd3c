package org.nhipcau.rearrangements;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.nhipcau.forms.Records;
import org.nhipcau.history.Histories;
import org.nhipcau.history.Histories.Part;
import org.nhipcau.history.Restoration;
import org.nhipcau.places.PlaceId;
import org.nhipcau.places.PlaceType;
import org.nhipcau.places.Places;
import org.nhipcau.places.change.PlaceChanges;
import org.nhipcau.rearrangements.Event.Former;
import org.nhipcau.rearrangements.Event.New;
import org.nhipcau.rearrangements.Event.Result;
import org.nhipcau.rearrangements.Event.State;
import org.nhipcau.rearrangements.EventKind.Extent;
import org.nhipcau.rearrangements.db.EventRecord;
import org.nhipcau.rearrangements.db.EventTable;
import org.nhipcau.rearrangements.db.FormerTable;
import org.nhipcau.rearrangements.db.MovedTable;
import org.nhipcau.rearrangements.db.ResultRecord;
import org.nhipcau.rearrangements.db.ResultTable;
import org.nhipcau.shared.NotFound;
import org.nhipcau.shared.Refusal;
import org.springframework.stereotype.Component;

/// The rearrangements that were written down. One that is in force is changed only after it was taken back.
///
/// Refuses: `rearrangements.refused.notDraft`, `rearrangements.refused.restoredGone`.
@Component
class Events {

    static final EventTable EVENT = EventTable.EVENT;
    static final FormerTable FORMER = FormerTable.FORMER;
    static final ResultTable RESULT = ResultTable.RESULT;
    static final MovedTable MOVED = MovedTable.MOVED;

    private static final List<Part> PARTS = List.of(
            new Part(EVENT, EVENT.ID),
            new Part(FORMER, FORMER.EVENT_ID, List.of(FORMER.PLACE_ID)),
            new Part(RESULT, RESULT.EVENT_ID, List.of(RESULT.NAME_VI)),
            new Part(MOVED, MOVED.EVENT_ID, List.of(MOVED.PLACE_ID)));

    private final DSLContext sql;
    private final Records<EventId> records;
    private final Histories histories;
    private final Restoration restoration;
    private final Places places;

    Events(DSLContext sql, Histories histories, Restoration restoration, Places places) {
        this.sql = sql;
        this.restoration = restoration;
        this.places = places;
        this.records = new Records<>(sql, EVENT.ID, EVENT.CHANGE_ID, EVENT.ID);
        this.histories = histories;
    }

    /// @throws NotFound when there is none of this number, or it is not the viewer's to see
    Event find(EventId id) {
        return sql.selectFrom(EVENT)
                .where(EVENT.ID.eq(id))
                .fetchOptional(this::event)
                .orElseThrow(NotFound::new);
    }

    private Event event(EventRecord row) {
        var id = row.getId();
        var formers = sql.selectFrom(FORMER)
                .where(FORMER.EVENT_ID.eq(id))
                .orderBy(FORMER.PLACE_ID)
                .fetch(former -> new Former(former.getPlaceId(), Extent.of(former.getExtent())));
        var results = sql.selectFrom(RESULT)
                .where(RESULT.EVENT_ID.eq(id))
                .orderBy(RESULT.ID)
                .fetch(result -> new Result(
                        result.getId(),
                        Optional.ofNullable(result.getPlaceId()),
                        result.getExisting()
                                ? Optional.empty()
                                : Optional.of(new New(
                                        PlaceType.of(result.getType()),
                                        result.getCode(),
                                        result.getNameVi(),
                                        result.getNameEn(),
                                        result.getParentId(),
                                        stated(result)))));
        var moved = sql.selectFrom(MOVED).where(MOVED.EVENT_ID.eq(id)).fetchMap(MOVED.PLACE_ID, MOVED.RESULT_ID);
        return new Event(
                id,
                EventKind.of(row.getKind()).orElseThrow(),
                row.getOnDate(),
                row.getLegalBasis(),
                row.getSource(),
                row.getNote(),
                State.of(row.getState()),
                formers,
                results,
                moved,
                row.getChangeId());
    }

    private static Optional<PlaceChanges.Stated> stated(ResultRecord row) {
        return Optional.ofNullable(row.getFiguresOn())
                .map(on -> new PlaceChanges.Stated(
                        Optional.ofNullable(row.getAreaKm2()),
                        Optional.ofNullable(row.getPopulation()),
                        row.getFiguresSource(),
                        on));
    }

    List<Histories.Change> history(EventId id) {
        return histories.of(id.value(), PARTS);
    }

    EventId create(EventForm form) {
        return sql.insertInto(EVENT)
                .set(EVENT.KIND, form.kind().code())
                .set(EVENT.ON_DATE, form.on())
                .set(EVENT.LEGAL_BASIS, form.legalBasis())
                .set(EVENT.SOURCE, form.source())
                .set(EVENT.NOTE, form.note())
                .returningResult(EVENT.ID)
                .fetchSingle()
                .value1();
    }

    /// @return false when somebody saved it since that version; nothing is changed then
    boolean change(EventId id, EventForm form, long version) {
        if (!records.hold(id, version)) {
            return false;
        }
        draft(id);
        sql.update(EVENT)
                .set(EVENT.ON_DATE, form.on())
                .set(EVENT.LEGAL_BASIS, form.legalBasis())
                .set(EVENT.SOURCE, form.source())
                .set(EVENT.NOTE, form.note())
                .where(EVENT.ID.eq(id))
                .execute();
        return true;
    }

    /// Holds a draft until the transaction ends.
    ///
    /// @throws NotFound when there is none of this number, or it is not the viewer's to change
    Event draft(EventId id) {
        var event = held(id);
        if (!event.isDraft()) {
            throw new Refusal("rearrangements.refused.notDraft");
        }
        return event;
    }

    Event held(EventId id) {
        if (sql.select(EVENT.ID)
                .from(EVENT)
                .where(EVENT.ID.eq(id))
                .forUpdate()
                .fetch()
                .isEmpty()) {
            throw new NotFound();
        }
        return find(id);
    }

    /// Makes a draft again what it was right after an earlier change; it stays a draft.
    void restore(EventId id, long change) {
        draft(id);
        sql.execute("set constraints rearrangements.former_place_id_fkey, rearrangements.result_place_id_fkey,"
                + " rearrangements.result_parent_id_fkey, rearrangements.moved_place_id_fkey,"
                + " rearrangements.moved_result_id_fkey deferred");
        restoration.restore(id.value(), change, PARTS, List.of(EVENT.STATE));
        // It may have been in force then: what it made was taken out of the register again.
        sql.update(RESULT)
                .setNull(RESULT.PLACE_ID)
                .where(RESULT.EVENT_ID.eq(id), RESULT.EXISTING.isFalse())
                .execute();
        var now = find(id);
        var named = new HashSet<>(now.formerPlaces());
        named.addAll(now.moved().keySet());
        now.results().forEach(result -> {
            result.place().ifPresent(named::add);
            result.unit().ifPresent(unit -> named.add(unit.parent()));
        });
        if (!named.stream().allMatch(place -> places.find(place).isPresent())) {
            throw new Refusal("rearrangements.refused.restoredGone");
        }
    }

    void state(EventId id, State state) {
        sql.update(EVENT).set(EVENT.STATE, state.code()).where(EVENT.ID.eq(id)).execute();
    }

    /// Says how a unit is concerned; said again, the new extent counts.
    void concern(EventId id, PlaceId place, Extent extent) {
        draft(id);
        sql.insertInto(FORMER, FORMER.EVENT_ID, FORMER.PLACE_ID, FORMER.EXTENT)
                .values(id, place, extent.code())
                .onConflict(FORMER.EVENT_ID, FORMER.PLACE_ID)
                .doUpdate()
                .set(FORMER.EXTENT, extent.code())
                .execute();
    }

    void leaveOut(EventId id, PlaceId place) {
        draft(id);
        sql.deleteFrom(FORMER)
                .where(FORMER.EVENT_ID.eq(id), FORMER.PLACE_ID.eq(place))
                .execute();
    }

    /// @param result one to be changed; nothing: a further one
    void become(EventId id, Optional<Long> result, New unit) {
        draft(id);
        var row = row(unit);
        if (result.isPresent()) {
            var changed = sql.update(RESULT)
                    .set(row)
                    .where(RESULT.ID.eq(result.get()), RESULT.EVENT_ID.eq(id), RESULT.EXISTING.isFalse())
                    .execute();
            if (changed == 0) {
                throw new NotFound();
            }
            return;
        }
        sql.insertInto(RESULT).set(row).set(RESULT.EVENT_ID, id).execute();
    }

    private static Map<Field<?>, Object> row(New unit) {
        var row = new HashMap<Field<?>, Object>();
        row.put(RESULT.TYPE, unit.type().code());
        row.put(RESULT.CODE, unit.code());
        row.put(RESULT.NAME_VI, unit.name());
        row.put(RESULT.NAME_EN, unit.nameEnglish());
        row.put(RESULT.PARENT_ID, unit.parent());
        var stated = unit.stated();
        row.put(RESULT.AREA_KM2, given(stated.flatMap(PlaceChanges.Stated::areaKm2), RESULT.AREA_KM2));
        row.put(RESULT.POPULATION, given(stated.flatMap(PlaceChanges.Stated::population), RESULT.POPULATION));
        row.put(RESULT.FIGURES_SOURCE, stated.map(PlaceChanges.Stated::source).orElse(""));
        row.put(RESULT.FIGURES_ON, given(stated.map(PlaceChanges.Stated::on), RESULT.FIGURES_ON));
        return row;
    }

    private static <T> Field<T> given(Optional<T> value, Field<T> column) {
        return value.map(each -> (Field<T>) DSL.val(each, column)).orElseGet(() -> DSL.castNull(column));
    }

    /// A unit that goes on and receives a part.
    void receive(EventId id, PlaceId place) {
        draft(id);
        sql.insertInto(RESULT, RESULT.EVENT_ID, RESULT.PLACE_ID, RESULT.EXISTING)
                .values(id, place, true)
                .onConflictDoNothing()
                .execute();
    }

    void dropResult(EventId id, long result) {
        draft(id);
        sql.deleteFrom(MOVED)
                .where(MOVED.EVENT_ID.eq(id), MOVED.RESULT_ID.eq(result))
                .execute();
        sql.deleteFrom(RESULT)
                .where(RESULT.EVENT_ID.eq(id), RESULT.ID.eq(result))
                .execute();
    }

    /// To which result each unit within goes; those that are not named stay where they are.
    void assign(EventId id, Map<PlaceId, Long> assigned) {
        draft(id);
        write(id, assigned);
    }

    /// The same while it comes into force or is taken back.
    void write(EventId id, Map<PlaceId, Long> moved) {
        sql.deleteFrom(MOVED)
                .where(MOVED.EVENT_ID.eq(id), MOVED.PLACE_ID.notIn(moved.keySet()))
                .execute();
        moved.forEach((place, result) -> sql.insertInto(MOVED, MOVED.EVENT_ID, MOVED.PLACE_ID, MOVED.RESULT_ID)
                .values(id, place, result)
                .onConflict(MOVED.EVENT_ID, MOVED.PLACE_ID)
                .doUpdate()
                .set(MOVED.RESULT_ID, result)
                .execute());
    }

    void made(long result, Optional<PlaceId> place) {
        sql.update(RESULT)
                .set(RESULT.PLACE_ID, place.orElse(null))
                .where(RESULT.ID.eq(result))
                .execute();
    }

    /// Those in force on the same day that also have this unit among the former ones.
    boolean alsoEndedBy(EventId other, PlaceId place, LocalDate on) {
        return sql.fetchExists(sql.selectOne()
                .from(FORMER)
                .join(EVENT)
                .on(EVENT.ID.eq(FORMER.EVENT_ID))
                .where(
                        FORMER.PLACE_ID.eq(place),
                        FORMER.EXTENT.ne(Extent.PART.code()),
                        EVENT.ID.ne(other),
                        EVENT.ON_DATE.eq(on),
                        EVENT.STATE.eq(State.IN_FORCE.code())));
    }

    /// The first other rearrangement, not dropped, that is built on units which taking this one back would take away.
    Optional<EventId> builtOn(Event event, Collection<PlaceId> made) {
        return sql.select(EVENT.ID)
                .from(EVENT)
                .where(EVENT.ID.ne(event.id()), EVENT.STATE.ne(State.DROPPED.code()))
                .and(EVENT.ID
                        .in(sql.select(FORMER.EVENT_ID).from(FORMER).where(FORMER.PLACE_ID.in(made)))
                        .or(EVENT.ID.in(sql.select(RESULT.EVENT_ID)
                                .from(RESULT)
                                .where(RESULT.PARENT_ID.in(made).or(RESULT.PLACE_ID.in(made)))))
                        .or(EVENT.ID.in(sql.select(MOVED.EVENT_ID).from(MOVED).where(MOVED.PLACE_ID.in(made)))))
                .orderBy(EVENT.ID)
                .limit(1)
                .fetchOptional(EVENT.ID);
    }

    /// What was dropped stands against nothing: it no longer names units that go out of the register. Its history
    /// does.
    void forget(Collection<PlaceId> gone) {
        var dropped = sql.select(EVENT.ID).from(EVENT).where(EVENT.STATE.eq(State.DROPPED.code()));
        var naming = RESULT.PLACE_ID.in(gone).or(RESULT.PARENT_ID.in(gone));
        sql.deleteFrom(MOVED)
                .where(MOVED.EVENT_ID.in(dropped))
                .and(MOVED.PLACE_ID
                        .in(gone)
                        .or(MOVED.RESULT_ID.in(
                                sql.select(RESULT.ID).from(RESULT).where(naming))))
                .execute();
        sql.deleteFrom(RESULT).where(RESULT.EVENT_ID.in(dropped)).and(naming).execute();
        sql.deleteFrom(FORMER)
                .where(FORMER.EVENT_ID.in(dropped), FORMER.PLACE_ID.in(gone))
                .execute();
    }
}
