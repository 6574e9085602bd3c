package org.nhipcau.people;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import java.lang.reflect.Array;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.nhipcau.history.ManyRows;
import org.nhipcau.shared.Period;
import org.nhipcau.shared.Refusal;

/// A kept table of who answers for a room's records, from when to when. A period is closed and another begun beside
/// it;
/// it is written over only to correct it.
///
/// Refuses: `people.refused.notHeld`, `people.refused.heldAlready`.
///
/// @param kind as [HeldByPeople#kind()] says
/// @param of the column of the record that is answered for
/// @param number of such a record
/// @param record of such a number
public record FocalPeriods<R>(
        DSLContext sql,
        String kind,
        TableField<?, Long> id,
        TableField<?, R> of,
        Function<R, Long> number,
        Function<Long, R> record,
        TableField<?, PersonId> person,
        TableField<?, String> side,
        TableField<?, LocalDate> since,
        TableField<?, LocalDate> until,
        TableField<?, String> note,
        TableField<?, Long> version) {

    /// A period that was closed, when it ended before, and the one begun in its place; 0 when the successor held the
    /// same already.
    record Moved(long closed, Optional<LocalDate> untilBefore, long opened) {}

    /// Somebody to name as a focal point, of many at once.
    public record Named<R>(R of, FocalPoint.Said said) {}

    /// Of a record: those of today first, then the former ones, the latest first.
    public List<FocalPoint> of(long record) {
        return points(of.eq(this.record.apply(record)));
    }

    /// Those of many records.
    public List<FocalPoint> of(Collection<R> records) {
        return records.isEmpty() ? List.of() : points(among(records));
    }

    /// What these people answer or answered for.
    public List<FocalPoint> heldBy(Collection<PersonId> people) {
        return points(person.in(people));
    }

    /// People who answer for something on a day.
    public Condition holds(Field<PersonId> somebody, LocalDate day) {
        return exists(selectOne().from(table()).where(person.eq(somebody), on(day)));
    }

    private Condition on(LocalDate day) {
        return since.isNull().or(since.le(day)).and(until.isNull().or(until.ge(day)));
    }

    @SuppressWarnings("unchecked")
    private Condition among(Collection<R> records) {
        return of.eq(any(records.toArray((R[]) Array.newInstance(of.getType(), 0))));
    }

    private List<FocalPoint> points(Condition condition) {
        return sql.select(id, of, person, side, since, until, note, version)
                .from(table())
                .where(condition)
                .orderBy(until.desc().nullsFirst(), side, since, id)
                .fetch(this::point);
    }

    private FocalPoint point(Record row) {
        return new FocalPoint(
                kind,
                row.get(id),
                number.apply(row.get(of)),
                row.get(person),
                Side.of(row.get(side)).orElseThrow(),
                new Period(Optional.ofNullable(row.get(since)), Optional.ofNullable(row.get(until))),
                row.get(note),
                row.get(version));
    }

    /// Names somebody for a record, who does not answer for the same at the same time already.
    public long begin(long record, FocalPoint.Said said) {
        refuseTwice(record, said, 0);
        return insert(this.record.apply(record), said);
    }

    /// Corrects one of a record.
    ///
    /// @return false when there is none of this number
    public boolean correct(long record, long one, FocalPoint.Said said) {
        refuseTwice(record, said, one);
        return sql.update(table())
                        .set(person, said.person())
                        .set(side, said.side().code())
                        .set(since, val(said.period().from().orElse(null), since))
                        .set(until, val(said.period().to().orElse(null), until))
                        .set(note, said.note())
                        .where(id.eq(one), of.eq(this.record.apply(record)))
                        .execute()
                == 1;
    }

    /// Takes out what was named by mistake; who left is closed by an end instead.
    public void remove(long record, long one) {
        sql.deleteFrom(table())
                .where(id.eq(one), of.eq(this.record.apply(record)))
                .execute();
    }

    /// Names many; who answers for the same at the same time already is not named again.
    ///
    /// @return how many were named
    public int beginAll(Collection<Named<R>> many) {
        var fresh = new LinkedHashSet<Named<R>>();
        var known = of(many.stream().map(Named::of).collect(Collectors.toSet())).stream()
                .collect(Collectors.groupingBy(FocalPoint::of));
        for (var one : many) {
            if (known.getOrDefault(number.apply(one.of()), List.of()).stream()
                    .noneMatch(point -> isSame(point, one.said()))) {
                fresh.add(one);
            }
        }
        ManyRows.of(fresh)
                .with(of, Named::of)
                .with(person, one -> one.said().person())
                .with(side, one -> one.said().side().code())
                .maybe(since, one -> one.said().period().from())
                .maybe(until, one -> one.said().period().to())
                .with(note, one -> one.said().note())
                .insertInto(table(), sql);
        return fresh.size();
    }

    /// Closes periods of somebody and begins the successor's on a day.
    List<Moved> handOver(Collection<Long> periods, PersonId from, PersonId successor, LocalDate on) {
        var held = points(id.in(periods).and(person.eq(from)));
        if (held.size() != periods.size() || !held.stream().allMatch(point -> mayGo(point, on))) {
            throw new Refusal("people.refused.notHeld");
        }
        var moved = new ArrayList<Moved>();
        for (var point : held) {
            var follows = new FocalPoint.Said(
                    successor,
                    point.side(),
                    new Period(Optional.of(on), point.period().to()),
                    point.note());
            var holdsAlready = of(point.of()).stream().anyMatch(other -> isSame(other, follows));
            sql.update(table())
                    .set(until, on.minusDays(1))
                    .where(id.eq(point.id()))
                    .execute();
            moved.add(new Moved(
                    point.id(), point.period().to(), holdsAlready ? 0 : insert(record.apply(point.of()), follows)));
        }
        return moved;
    }

    /// Whether a period can go to a successor on a day: begun before, and not over by then.
    static boolean mayGo(FocalPoint point, LocalDate on) {
        return point.period().from().map(on::isAfter).orElse(true)
                && point.period().to().map(end -> !end.isBefore(on)).orElse(true);
    }

    /// Gives a period back, unless it or the one begun in its place was changed since.
    ///
    /// @param change the one that moved it
    boolean giveBack(Moved moved, long change) {
        var untouched = List.of(moved.closed(), moved.opened()).stream()
                .filter(one -> one != 0)
                .allMatch(one -> sql.fetchExists(table(), id.eq(one), version.eq(change)));
        if (untouched) {
            sql.deleteFrom(table()).where(id.eq(moved.opened())).execute();
            sql.update(table())
                    .set(until, val(moved.untilBefore().orElse(null), until))
                    .where(id.eq(moved.closed()))
                    .execute();
        }
        return untouched;
    }

    private long insert(R whose, FocalPoint.Said said) {
        return Objects.requireNonNull(sql.insertInto(table())
                .columns(of, person, side, since, until, note)
                .values(
                        val(whose, of),
                        val(said.person(), person),
                        val(said.side().code()),
                        val(said.period().from().orElse(null), since),
                        val(said.period().to().orElse(null), until),
                        val(said.note()))
                .returningResult(id)
                .fetchSingle()
                .value1());
    }

    private void refuseTwice(long record, FocalPoint.Said said, long except) {
        if (of(record).stream().anyMatch(point -> point.id() != except && isSame(point, said))) {
            throw new Refusal("people.refused.heldAlready").at("person");
        }
    }

    /// One and the same person for the same side at the same time.
    private static boolean isSame(FocalPoint point, FocalPoint.Said said) {
        return point.person().equals(said.person())
                && point.side() == said.side()
                && overlap(point.period(), said.period());
    }

    private static boolean overlap(Period one, Period other) {
        return beginsBeforeEnd(one, other) && beginsBeforeEnd(other, one);
    }

    private static boolean beginsBeforeEnd(Period one, Period other) {
        return one.from().isEmpty()
                || other.to().isEmpty()
                || !one.from().get().isAfter(other.to().get());
    }

    private Table<?> table() {
        return Objects.requireNonNull(id.getTable(), "a generated field has a table");
    }
}
