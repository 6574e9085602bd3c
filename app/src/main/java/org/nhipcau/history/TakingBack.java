package org.nhipcau.history;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.QueryPart;
import org.jooq.impl.DSL;
import org.nhipcau.history.Histories.Part;
import org.springframework.stereotype.Component;

/// Takes back what one change did to many records, each as a whole: what it made goes, what it changed becomes what
/// it was. A record that anybody touched since, or that something else speaks of by now, stays as it is and
/// is named. Taking back is a change of its own; nothing is forgotten.
///
/// Changes that are taken back, and those that take back, count as if they had never been: of a record they are
/// undone together as soon as nothing else came after them; where something speaks of what the earliest of them
/// made, the later ones only. So the order in which overlapping changes are taken back makes no difference.
@Component
public class TakingBack {

    private final DSLContext sql;

    TakingBack(DSLContext sql) {
        this.sql = sql;
    }

    /// Records that are taken back as wholes.
    ///
    /// @param about what they are, in a word of the caller
    /// @param parts their own table first, then those of whose rows the change may have written some
    public record Whole(String about, List<Part> parts) {

        Part record() {
            return parts.getFirst();
        }
    }

    /// Why a record stays.
    public sealed interface Reason {}

    /// @param actor who touched it last, as the history names them
    public record TouchedSince(String actor, Instant at) implements Reason {}

    /// @param table schema and name of the table with rows that speak of it
    public record UsedBy(String table, long rows) implements Reason {}

    /// Somebody took it out of the register.
    public record Gone() implements Reason {}

    /// @param change that stands and speaks of it, too
    public record StoodFor(long change) implements Reason {}

    public record Kept(String about, long id, Reason reason) {}

    /// A change that is taken back, and what its caller knows of the changes around it.
    ///
    /// @param undone changes that were taken back earlier, and those that took them back: they count as
    ///     if they had never been
    /// @param left records that stayed when those were taken back, by what they are, and of each the last
    ///     change that left it; they go, too, as soon as nothing keeps them any more
    /// @param stood of these records those of which a change speaks that stands, and the last such
    ///     change, whether it had to write anything of them or not
    public record Undoing(
            long change,
            Set<Long> undone,
            Map<String, Map<Long, Long>> left,
            BiFunction<String, Collection<Long>, Map<Long, Long>> stood) {

        Set<Long> all() {
            var all = new HashSet<>(undone);
            all.add(change);
            return all;
        }
    }

    /// What would be taken back of one kind of record.
    ///
    /// @param made would go
    /// @param changed would become what it was
    /// @param left those of them that only earlier changes wrote, which were taken back
    /// @param together which changes are taken back together, of which records
    public record Found(
            String about, List<Long> made, List<Long> changed, Set<Long> left, List<Kept> kept, Together together) {

        Set<Long> taken() {
            var taken = new HashSet<>(made);
            taken.addAll(changed);
            return taken;
        }
    }

    /// @param wholes those that speak of others before these: projects before the organisations that take part
    public List<Found> look(Undoing undoing, List<Whole> wholes) {
        var found = new ArrayList<Found>();
        var goes = new HashMap<String, Going>();
        for (var whole : wholes) {
            var one = look(undoing, whole, goes);
            found.add(one);
            whole.parts().forEach(part -> goes.put(qualified(part), new Going(part, one.together())));
        }
        return found;
    }

    /// Rows of a part that are taken back with their records.
    private record Going(Part part, Together together) {}

    private Found look(Undoing undoing, Whole whole, Map<String, Going> goes) {
        var written = new TreeSet<Long>();
        whole.parts().forEach(part -> written.addAll(written(undoing.change(), part)));
        var left = new TreeSet<>(
                undoing.left().getOrDefault(whole.about(), Map.of()).keySet());
        left.removeAll(written);
        var all = new TreeSet<>(written);
        all.addAll(left);
        var existing = existing(whole.record(), all);
        var traces = new Traces(sql, undoing, whole, all, existing, written);
        var kept = new TreeMap<Long, Reason>();
        all.forEach(id -> {
            if (existing.contains(id)) {
                traces.keeping(id).ifPresent(reason -> kept.put(id, reason));
            } else {
                kept.put(id, new Gone());
            }
        });
        var together = traces.together(all, kept.keySet());
        var fewer = undoFewer(undoing, whole, together, goes, kept);
        fewer.removeAll(written);
        together.remove(unchanged(whole, together, fewer));
        var made = new TreeSet<Long>();
        together.forEach((changes, ids) -> made.addAll(new Undone(whole.record(), changes).made(sql, ids)));
        var taken = together.all();
        left.retainAll(taken);
        return new Found(
                whole.about(),
                List.copyOf(made),
                taken.stream().filter(id -> !made.contains(id)).toList(),
                left,
                kept.entrySet().stream()
                        .filter(one -> written.contains(one.getKey()))
                        .map(one -> new Kept(whole.about(), one.getKey(), one.getValue()))
                        .toList(),
                together);
    }

    private List<Long> written(long change, Part part) {
        return sql.fetch(
                        "select {2} from {0} where change_id = {3}"
                                + " union select {2} from {1} where change_id = {3} or ended_change_id = {3}",
                        part.table(), related(part), owner(part), val(change))
                .getValues(0, Long.class);
    }

    private Set<Long> existing(Part record, Collection<Long> ids) {
        return Set.copyOf(
                sql.fetch("select {1} from {0} where {1} = any({2})", record.table(), owner(record), array(ids))
                        .getValues(0, Long.class));
    }

    /// A column whose foreign key names rows of a part.
    private record Naming(String schema, String table, String column, String named) {

        String qualified() {
            return schema + "." + table;
        }
    }

    /// Asked of the database itself, so that no room can forget to say so. Tables without a history follow from
    /// others.
    private List<Naming> naming(Part part) {
        return sql.fetch("""
                        select n.nspname, f.relname, a.attname, k.attname
                        from pg_constraint c
                        join pg_class f on f.oid = c.conrelid join pg_namespace n on n.oid = f.relnamespace
                        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
                        join pg_attribute k on k.attrelid = c.confrelid and k.attnum = c.confkey[1]
                        where c.contype = 'f' and c.confrelid = {0}::regclass and cardinality(c.conkey) = 1
                          and c.conrelid in (select table_name from history.kept)
                        order by 1, 2, 3""", val(qualified(part)))
                .map(row -> new Naming(
                        row.get(0, String.class),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        row.get(3, String.class)));
    }

    /// Leaves out the earliest changes of records of which something that stays speaks, until nothing speaks of
    /// what would go; what then has no change left to undo is kept.
    ///
    /// @return the records of which not all changes are undone
    private Set<Long> undoFewer(
            Undoing undoing, Whole whole, Together together, Map<String, Going> goes, Map<Long, Reason> kept) {
        var fewer = new TreeSet<Long>();
        var asked = together;
        for (var used = used(whole, asked, goes); !used.isEmpty(); used = used(whole, asked, goes)) {
            asked = asked.later(used.keySet(), undoing.change());
            together.remove(used.keySet());
            together.addAll(asked);
            fewer.addAll(asked.all());
            used.keySet().removeAll(asked.all());
            kept.putAll(used);
        }
        return fewer;
    }

    /// Of what would go, what something that stays speaks of.
    private Map<Long, Reason> used(Whole whole, Together together, Map<String, Going> goes) {
        var used = new HashMap<Long, Reason>();
        if (together.size() > 0) {
            whole.parts().forEach(part -> used.putAll(used(whole, part, together, goes)));
        }
        return used;
    }

    private Map<Long, Reason> used(Whole whole, Part part, Together together, Map<String, Going> goes) {
        var used = new HashMap<Long, Reason>();
        for (var naming : naming(part)) {
            var isOwn = whole.parts().stream()
                    .anyMatch(own -> qualified(own).equals(naming.qualified())
                            && own.owner().getName().equals(naming.column()));
            if (isOwn) {
                continue;
            }
            together.forEach((changes, ids) -> sql.fetch(
                            "select p.{2}, count(*) from {0} f join {1} p on f.{3} = p.{4}"
                                    + " where p.{2} = any({5}) and {6} and {7} group by p.{2}",
                            name(naming.schema(), naming.table()),
                            part.table(),
                            owner(part),
                            name(naming.column()),
                            name(naming.named()),
                            array(ids),
                            new Undone(part, changes).isNew("p"),
                            stays(Optional.ofNullable(goes.get(naming.qualified()))))
                    .forEach(row ->
                            used.put(row.get(0, Long.class), new UsedBy(naming.qualified(), row.get(1, Long.class)))));
        }
        return used;
    }

    /// Of these records those that are already as they were before the changes they are among.
    private Set<Long> unchanged(Whole whole, Together together, Set<Long> some) {
        var unchanged = new HashSet<>(some);
        if (!some.isEmpty()) {
            together.forEach((changes, ids) -> whole.parts()
                    .forEach(part -> unchanged.removeAll(new Undone(part, changes)
                            .differing(sql, ids.stream().filter(some::contains).toList()))));
        }
        return unchanged;
    }

    private static QueryPart stays(Optional<Going> going) {
        return going.stream()
                .flatMap(one -> one.together().groups().stream().map(group -> (QueryPart) DSL.sql(
                        "not (f.change_id = any({0}) and f.{1} = any({2}))",
                        array(group.getKey()), owner(one.part()), array(group.getValue()))))
                .reduce((one, other) -> DSL.sql("{0} and {1}", one, other))
                .orElseGet(() -> DSL.sql("true"));
    }

    /// Holds the records until the transaction ends: nobody touches one, or speaks of it anew, while it goes.
    public void hold(List<Whole> wholes, List<Found> found) {
        for (var n = 0; n < wholes.size(); n++) {
            var record = wholes.get(n).record();
            sql.execute(
                    "select from {0} where {1} = any({2}) order by {1} for update",
                    record.table(), owner(record), array(found.get(n).taken()));
        }
    }

    /// How many of the statements of a taking back are done.
    public interface Pace {
        void reached(int done, int of);
    }

    /// @param found what [#look] found of the same wholes, while they were held
    /// @param pace told before each of its statements; may throw, to leave everything as it is
    public void takeBack(List<Whole> wholes, List<Found> found, Pace pace) {
        var of = 0;
        for (var n = 0; n < wholes.size(); n++) {
            of += 2 * wholes.get(n).parts().size() * found.get(n).together().size();
        }
        var done = 0;
        for (var n = 0; n < wholes.size(); n++) {
            var together = found.get(n).together();
            for (var part : wholes.get(n).parts().reversed()) {
                for (var one : together.groups()) {
                    pace.reached(done++, of);
                    new Undone(part, one.getKey()).remove(sql, one.getValue());
                }
            }
        }
        for (var n = 0; n < wholes.size(); n++) {
            var together = found.get(n).together();
            for (var part : wholes.get(n).parts()) {
                for (var one : together.groups()) {
                    pace.reached(done++, of);
                    new Undone(part, one.getKey()).giveBack(sql, one.getValue());
                }
            }
        }
    }

    static Field<?> array(Collection<Long> ids) {
        return val(ids.stream().sorted().toArray(Long[]::new));
    }

    private static String qualified(Part part) {
        return Objects.requireNonNull(part.table().getSchema(), "a generated table has a schema")
                        .getName() + "." + part.table().getName();
    }

    static Name related(Part part) {
        return name(
                Objects.requireNonNull(part.table().getSchema(), "a generated table has a schema")
                        .getName(),
                part.table().getName() + "_history");
    }

    static Name owner(Part part) {
        return part.owner().getUnqualifiedName();
    }
}
