package org.nhipcau.history;

import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.nhipcau.history.TakingBack.Reason;
import org.nhipcau.history.TakingBack.StoodFor;
import org.nhipcau.history.TakingBack.TouchedSince;
import org.nhipcau.history.TakingBack.Undoing;
import org.nhipcau.history.TakingBack.Whole;

/// Which changes wrote rows of some records, and therefore which of them can be taken back together.
final class Traces {

    private final Undoing undoing;
    private final Instant at;
    private final Set<Long> made;
    /// The change of each record that is to be undone, with all that follow.
    private final Map<Long, Long> anchors = new HashMap<>();
    private final Map<Long, Trace> traces = new HashMap<>();
    private final Map<Long, Long> stood;
    private final Map<Long, TouchedSince> reasons = new HashMap<>();

    /// What is known of a record, without the change that is taken back.
    ///
    /// @param others changes that stand
    /// @param undone changes that count as if they had never been
    private record Trace(Set<Long> others, Set<Long> undone) {

        Trace() {
            this(new TreeSet<>(), new TreeSet<>());
        }
    }

    private static final Trace NONE = new Trace(Set.of(), Set.of());

    Traces(
            DSLContext sql,
            Undoing undoing,
            Whole whole,
            Collection<Long> ids,
            Collection<Long> existing,
            Collection<Long> written) {
        ids.forEach(id -> anchors.put(
                id,
                written.contains(id)
                        ? undoing.change()
                        : Objects.requireNonNull(undoing.left()
                                .getOrDefault(whole.about(), Map.of())
                                .get(id))));
        this.undoing = undoing;
        this.at = moment(sql, undoing.change());
        this.made = made(sql, whole, undoing.change(), existing);
        this.stood = undoing.stood().apply(whole.about(), ids);
        for (var part : whole.parts()) {
            sql.fetch(
                            "select distinct o, c from (select {2} as o, change_id as c from {0} where {2} = any({3})"
                                    + " union all select {2}, change_id from {1} where {2} = any({3})"
                                    + " union all select {2}, ended_change_id from {1} where {2} = any({3})"
                                    + ") w where c <> {4}",
                            part.table(),
                            TakingBack.related(part),
                            TakingBack.owner(part),
                            TakingBack.array(ids),
                            val(undoing.change()))
                    .forEach(row -> add(row.get(0, Long.class), row.get(1, Long.class)));
        }
        tell(sql);
    }

    private void add(long record, long change) {
        var trace = traces.computeIfAbsent(record, id -> new Trace());
        (undoing.undone().contains(change) ? trace.undone() : trace.others()).add(change);
    }

    private static Instant moment(DSLContext sql, long change) {
        return sql.fetchSingle("select at from history.change where id = {0}", val(change))
                .get(0, OffsetDateTime.class)
                .toInstant();
    }

    private static Set<Long> made(DSLContext sql, Whole whole, long change, Collection<Long> ids) {
        var record = whole.record();
        return Set.copyOf(sql.fetch(
                        "select v.id from (select {2} as id from {0} where change_id = {3}"
                                + " union select {2} from {1} where change_id = {3}) v where v.id = any({4})"
                                + " and not exists (select from {1} h where h.{2} = v.id and h.ended_change_id = {3})",
                        record.table(),
                        TakingBack.related(record),
                        TakingBack.owner(record),
                        val(change),
                        TakingBack.array(ids))
                .getValues(0, Long.class));
    }

    private void tell(DSLContext sql) {
        var changes = new TreeSet<Long>();
        traces.values().forEach(trace -> changes.addAll(trace.others()));
        sql.fetch("select id, actor, at from history.change where id = any({0})", TakingBack.array(changes))
                .forEach(row -> reasons.put(
                        row.get(0, Long.class),
                        new TouchedSince(
                                row.get(1, String.class),
                                row.get(2, OffsetDateTime.class).toInstant())));
    }

    private Trace of(long record) {
        return traces.getOrDefault(record, NONE);
    }

    /// Why a record stays, as far as its own rows tell.
    Optional<Reason> keeping(long record) {
        var later = of(record).others().stream()
                .filter(other -> isLater(record, other))
                .max(Long::compare)
                .map(reasons::get);
        if (later.isPresent()) {
            return Optional.of(later.get());
        }
        return Optional.ofNullable(stood.get(record))
                .filter(standing -> standing > anchor(record))
                .map(StoodFor::new);
    }

    /// Changes are numbered as they begin to write. One that wrote first and began later may have come later;
    /// of what the change made, every other change is later, whatever its clock said.
    private boolean isLater(long record, long change) {
        return change > anchor(record)
                || anchor(record) == undoing.change()
                        && (made.contains(record)
                                || Objects.requireNonNull(reasons.get(change))
                                        .at()
                                        .isAfter(at));
    }

    private long anchor(long record) {
        return Objects.requireNonNull(anchors.get(record));
    }

    /// The records that do not stay, by the changes that are undone together: those after which nothing else
    /// came.
    Together together(Collection<Long> records, Collection<Long> kept) {
        var together = new Together();
        for (var record : records) {
            if (!kept.contains(record)) {
                together.add(suffix(record), record);
            }
        }
        return together;
    }

    private Set<Long> suffix(long record) {
        var trace = of(record);
        var last = Math.max(
                trace.others().stream().mapToLong(Long::longValue).max().orElse(0), stood.getOrDefault(record, 0L));
        var suffix = new TreeSet<Long>();
        trace.undone().stream().filter(change -> change > last).forEach(suffix::add);
        suffix.add(undoing.change());
        return suffix;
    }
}
