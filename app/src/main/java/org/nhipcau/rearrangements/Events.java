package org.nhipcau.rearrangements;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.nhipcau.forms.Records;
import org.nhipcau.history.Histories;
import org.nhipcau.history.Histories.Part;
import org.nhipcau.places.PlaceId;
import org.nhipcau.places.PlaceType;
import org.nhipcau.rearrangements.Event.Former;
import org.nhipcau.rearrangements.Event.New;
import org.nhipcau.rearrangements.Event.Result;
import org.nhipcau.rearrangements.Event.State;
import org.nhipcau.rearrangements.EventKind.Extent;
import org.nhipcau.rearrangements.db.EventRecord;
import org.nhipcau.rearrangements.db.EventTable;
import org.nhipcau.rearrangements.db.FormerTable;
import org.nhipcau.rearrangements.db.MovedTable;
import org.nhipcau.rearrangements.db.ResultTable;
import org.nhipcau.shared.NotFound;
import org.nhipcau.shared.Refusal;
import org.springframework.stereotype.Component;

/// The rearrangements that were written down. One that is in force is changed only after it was taken back.
///
/// Refuses: `rearrangements.refused.notDraft`.
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

    Events(DSLContext sql, Histories histories) {
        this.sql = sql;
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
                                        result.getParentId()))));
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
        if (result.isPresent()) {
            var changed = sql.update(RESULT)
                    .set(RESULT.TYPE, unit.type().code())
                    .set(RESULT.CODE, unit.code())
                    .set(RESULT.NAME_VI, unit.name())
                    .set(RESULT.NAME_EN, unit.nameEnglish())
                    .set(RESULT.PARENT_ID, unit.parent())
                    .where(RESULT.ID.eq(result.get()), RESULT.EVENT_ID.eq(id), RESULT.EXISTING.isFalse())
                    .execute();
            if (changed == 0) {
                throw new NotFound();
            }
            return;
        }
        sql.insertInto(RESULT)
                .set(RESULT.EVENT_ID, id)
                .set(RESULT.TYPE, unit.type().code())
                .set(RESULT.CODE, unit.code())
                .set(RESULT.NAME_VI, unit.name())
                .set(RESULT.NAME_EN, unit.nameEnglish())
                .set(RESULT.PARENT_ID, unit.parent())
                .execute();
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

    /// The first other rearrangement, not dropped, that is built on what this one made.
    Optional<EventId> builtOn(Event event) {
        var made = event.made();
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
}
