package org.nhipcau.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.nhipcau.history.ManyRows;
import org.nhipcau.people.FocalPeriods.Moved;
import org.nhipcau.people.db.HandedOverTable;
import org.nhipcau.people.db.HandoverTable;
import org.nhipcau.shared.Language;
import org.nhipcau.shared.NotFound;
import org.nhipcau.shared.Refusal;
import org.springframework.stereotype.Component;

/// What one person answers for goes to another from a day on: all of it or a part, at once. The former periods end
/// the
/// day before and stay; the successor's begin beside them.
///
/// Refuses: `people.refused.self`, `people.refused.nothing`, `people.refused.notHeld`.
@Component
class Handovers {

    private static final HandoverTable HANDOVER = HandoverTable.HANDOVER;
    private static final HandedOverTable HANDED_OVER = HandedOverTable.HANDED_OVER;

    private final DSLContext sql;
    private final People people;
    private final List<HeldByPeople> rooms;

    Handovers(DSLContext sql, People people, List<HeldByPeople> rooms) {
        this.sql = sql;
        this.people = people;
        this.rooms = rooms;
    }

    /// One that was made.
    ///
    /// @param items how many periods were moved
    /// @param kept of an undone one: how many stayed with the successor, for they were changed meanwhile
    record Handover(
            long id,
            PersonId person,
            PersonId successor,
            LocalDate on,
            String note,
            boolean undone,
            long items,
            long kept) {}

    /// What an officer says of one.
    record Said(PersonId successor, LocalDate on, String note, Set<Item> items) {}

    /// A period of a room.
    record Item(String kind, long period) {}

    /// From this person or to them, the latest first.
    List<Handover> of(PersonId person) {
        var items = sql.select(HANDED_OVER.HANDOVER, HANDED_OVER.GIVEN_BACK)
                .from(HANDED_OVER)
                .join(HANDOVER)
                .on(HANDOVER.ID.eq(HANDED_OVER.HANDOVER))
                .where(HANDOVER.PERSON_ID.eq(person).or(HANDOVER.SUCCESSOR_ID.eq(person)))
                .fetchGroups(HANDED_OVER.HANDOVER, HANDED_OVER.GIVEN_BACK);
        return sql.selectFrom(HANDOVER)
                .where(HANDOVER.PERSON_ID.eq(person).or(HANDOVER.SUCCESSOR_ID.eq(person)))
                .orderBy(HANDOVER.ID.desc())
                .fetch(row -> {
                    var moved = items.getOrDefault(row.getId(), List.of());
                    return new Handover(
                            row.getId(),
                            row.getPersonId(),
                            row.getSuccessorId(),
                            row.getOnDate(),
                            row.getNote(),
                            row.getUndone(),
                            moved.size(),
                            row.getUndone()
                                    ? moved.stream().filter(back -> !back).count()
                                    : 0);
                });
    }

    void make(PersonId person, Said said) {
        if (person.equals(said.successor())) {
            throw new Refusal("people.refused.self").at("successor");
        }
        if (said.items().isEmpty()) {
            throw new Refusal("people.refused.nothing");
        }
        // Always in the same order, so that two who hand over to one another wait and do not lock each other out.
        Stream.of(person, said.successor())
                .sorted((one, other) -> Long.compare(one.value(), other.value()))
                .forEach(one -> people.holdNamed(one, "successor"));
        var id = sql.insertInto(HANDOVER)
                .columns(HANDOVER.PERSON_ID, HANDOVER.SUCCESSOR_ID, HANDOVER.ON_DATE, HANDOVER.NOTE)
                .values(person, said.successor(), said.on(), said.note())
                .returningResult(HANDOVER.ID)
                .fetchSingle()
                .value1();
        said.items().stream()
                .collect(Collectors.groupingBy(
                        Item::kind, TreeMap::new, Collectors.mapping(Item::period, Collectors.toSet())))
                .forEach((kind, periods) ->
                        write(id, kind, room(kind).periods().handOver(periods, person, said.successor(), said.on())));
    }

    private void write(long handover, String kind, List<Moved> moved) {
        ManyRows.of(moved)
                .with(HANDED_OVER.HANDOVER, one -> handover)
                .with(HANDED_OVER.KIND, one -> kind)
                .with(HANDED_OVER.CLOSED, Moved::closed)
                .with(HANDED_OVER.OPENED, Moved::opened)
                .maybe(HANDED_OVER.UNTIL_BEFORE, Moved::untilBefore)
                .insertInto(HANDED_OVER, sql);
    }

    /// Gives everything back that nobody changed since; the rest stays with the successor, and is told.
    ///
    /// @throws NotFound when the person made none of this number, or it is undone already
    void undo(PersonId person, long handover) {
        people.hold(person);
        var change = sql.select(HANDOVER.CHANGE_ID)
                .from(HANDOVER)
                .where(HANDOVER.ID.eq(handover), HANDOVER.PERSON_ID.eq(person), HANDOVER.UNDONE.isFalse())
                .forUpdate()
                .fetchOptional(HANDOVER.CHANGE_ID)
                .orElseThrow(NotFound::new);
        sql.selectFrom(HANDED_OVER)
                .where(HANDED_OVER.HANDOVER.eq(handover))
                .fetch()
                .forEach(row -> {
                    var moved = new Moved(row.getClosed(), Optional.ofNullable(row.getUntilBefore()), row.getOpened());
                    if (room(row.getKind()).periods().giveBack(moved, change)) {
                        sql.update(HANDED_OVER)
                                .set(HANDED_OVER.GIVEN_BACK, true)
                                .where(
                                        HANDED_OVER.HANDOVER.eq(handover),
                                        HANDED_OVER.KIND.eq(row.getKind()),
                                        HANDED_OVER.CLOSED.eq(row.getClosed()))
                                .execute();
                    }
                });
        sql.update(HANDOVER)
                .set(HANDOVER.UNDONE, true)
                .where(HANDOVER.ID.eq(handover))
                .execute();
    }

    private HeldByPeople room(String kind) {
        return rooms.stream()
                .filter(room -> room.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new Refusal("people.refused.notHeld"));
    }

    /// What is held by somebody, each record by its name.
    List<Line> lines(PersonId person, Language language) {
        var points = people.held(List.of(person));
        var names = points.stream()
                .collect(
                        Collectors.groupingBy(FocalPoint::kind, Collectors.mapping(FocalPoint::of, Collectors.toSet())))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, held -> room(held.getKey()).names(held.getValue(), language)));
        return points.stream()
                .map(point -> new Line(
                        point,
                        names.getOrDefault(point.kind(), Map.of()).getOrDefault(point.of(), ""),
                        point.period().includes(people.today())))
                .toList();
    }

    /// Something held, as a page tells it.
    ///
    /// @param name of the record; empty when the viewer may not see it
    /// @param now whether it is held today
    record Line(FocalPoint point, String name, boolean now) {

        public String address() {
            return "/" + point.kind() + "/" + point.of();
        }

        public String field() {
            return "held-" + point.kind() + "-" + point.id();
        }
    }
}
