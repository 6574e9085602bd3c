package org.nhipcau.history;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.list;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.QueryPart;
import org.jooq.impl.DSL;
import org.nhipcau.history.Histories.Part;
import org.springframework.stereotype.Component;

/// Takes back what one change did to many records, each as a whole: what it made goes, what it changed becomes what
/// it
/// was. A record that anybody touched since, or that something else speaks of by now, stays as it is and is named.
/// Taking back is a change of its own; nothing is forgotten.
@Component
public class TakingBack {

    private static final List<String> STAMPS = List.of("change_id", "known_from", "salt");

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

    public record Kept(String about, long id, boolean made, Reason reason) {}

    /// What would be taken back of one kind of record.
    ///
    /// @param made would go
    /// @param changed would become what it was
    public record Found(String about, List<Long> made, List<Long> changed, List<Kept> kept) {

        Set<Long> taken() {
            var taken = new HashSet<>(made);
            taken.addAll(changed);
            return taken;
        }
    }

    /// @param wholes those that speak of others before these: projects before the organisations that take part
    public List<Found> look(long change, List<Whole> wholes) {
        var at = val(moment(change));
        var found = new ArrayList<Found>();
        var goes = new HashMap<String, Going>();
        for (var whole : wholes) {
            var one = look(change, at, whole, goes);
            found.add(one);
            whole.parts().forEach(part -> goes.put(qualified(part), new Going(part, one.taken())));
        }
        return found;
    }

    /// Rows of a part that are taken back with their records.
    private record Going(Part part, Set<Long> records) {}

    private OffsetDateTime moment(long change) {
        return sql.fetchSingle("select at from history.change where id = {0}", val(change))
                .get(0, OffsetDateTime.class);
    }

    private Found look(long change, Field<?> at, Whole whole, Map<String, Going> goes) {
        var written = new TreeSet<Long>();
        whole.parts().forEach(part -> written.addAll(written(change, part)));
        var made = made(change, whole.record());
        var kept = new TreeMap<Long, Reason>(touched(change, at, whole, written, made));
        var gone = new TreeSet<>(written);
        gone.removeAll(existing(whole.record(), written));
        gone.forEach(id -> kept.put(id, new Gone()));
        var free = new TreeSet<>(written);
        free.removeAll(kept.keySet());
        whole.parts().forEach(part -> kept.putAll(used(change, whole, part, free, goes)));
        free.removeAll(kept.keySet());
        return new Found(
                whole.about(),
                free.stream().filter(made::contains).toList(),
                free.stream().filter(id -> !made.contains(id)).toList(),
                kept.entrySet().stream()
                        .map(one -> new Kept(whole.about(), one.getKey(), made.contains(one.getKey()), one.getValue()))
                        .toList());
    }

    private List<Long> written(long change, Part part) {
        return sql.fetch(
                        "select {2} from {0} where change_id = {3}"
                                + " union select {2} from {1} where change_id = {3} or ended_change_id = {3}",
                        part.table(), related(part), owner(part), val(change))
                .getValues(0, Long.class);
    }

    private Set<Long> made(long change, Part record) {
        return Set.copyOf(sql.fetch(
                        "select v.id from (select {2} as id from {0} where change_id = {3}"
                                + " union select {2} from {1} where change_id = {3}) v"
                                + " where not exists (select from {1} h where h.{2} = v.id and h.ended_change_id = {3})",
                        record.table(), related(record), owner(record), val(change))
                .getValues(0, Long.class));
    }

    private Set<Long> existing(Part record, Collection<Long> ids) {
        return Set.copyOf(
                sql.fetch("select {1} from {0} where {1} = any({2})", record.table(), owner(record), array(ids))
                        .getValues(0, Long.class));
    }

    /// Of what the change made, every other change is later, whatever its clock said.
    private Map<Long, Reason> touched(
            long change, Field<?> at, Whole whole, Collection<Long> written, Collection<Long> made) {
        var last = new HashMap<Long, Long>();
        for (var part : whole.parts()) {
            sql.fetch(
                            "select o, max(c) from ("
                                    + "select {2} as o, change_id as c, known_from as t from {0} where change_id <> {3} and {2} = any({4})"
                                    + " union all select {2}, ended_change_id, known_to from {1} where ended_change_id <> {3} and {2} = any({4})"
                                    + ") later where t > {5} or o = any({6}) group by o",
                            part.table(), related(part), owner(part), val(change), array(written), at, array(made))
                    .forEach(row -> last.merge(row.get(0, Long.class), row.get(1, Long.class), Math::max));
        }
        var changes = new HashMap<Long, Reason>();
        sql.fetch("select id, actor, at from history.change where id = any({0})", array(Set.copyOf(last.values())))
                .forEach(row -> changes.put(
                        row.get(0, Long.class),
                        new TouchedSince(
                                row.get(1, String.class),
                                row.get(2, OffsetDateTime.class).toInstant())));
        var touched = new HashMap<Long, Reason>();
        last.forEach((id, by) -> touched.put(id, Objects.requireNonNull(changes.get(by))));
        return touched;
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

    private Map<Long, Reason> used(
            long change, Whole whole, Part part, Collection<Long> free, Map<String, Going> goes) {
        var used = new HashMap<Long, Reason>();
        for (var naming : naming(part)) {
            var isOwn = whole.parts().stream()
                    .anyMatch(own -> qualified(own).equals(naming.qualified())
                            && own.owner().getName().equals(naming.column()));
            if (!isOwn && !free.isEmpty()) {
                sql.fetch(
                                "select p.{2}, count(*) from {0} f join {1} p on f.{3} = p.{4}"
                                        + " where p.change_id = {5} and p.{2} = any({6}) and {7} and {8} group by p.{2}",
                                name(naming.schema(), naming.table()),
                                part.table(),
                                owner(part),
                                name(naming.column()),
                                name(naming.named()),
                                val(change),
                                array(free),
                                isNew("p", part, change),
                                stays(change, goes.get(naming.qualified())))
                        .forEach(row -> used.put(
                                row.get(0, Long.class), new UsedBy(naming.qualified(), row.get(1, Long.class))));
            }
        }
        return used;
    }

    private static QueryPart stays(long change, @org.jspecify.annotations.Nullable Going going) {
        return going == null
                ? DSL.sql("true")
                : DSL.sql(
                        "not (f.change_id = {0} and f.{1} = any({2}))",
                        val(change), owner(going.part()), array(going.records()));
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

    /// @param found what [#look] found of the same wholes, while they were held
    public void takeBack(long change, List<Whole> wholes, List<Found> found) {
        for (var n = 0; n < wholes.size(); n++) {
            var taken = array(found.get(n).taken());
            for (var part : wholes.get(n).parts().reversed()) {
                sql.execute(
                        "delete from {0} t where t.{1} = any({2}) and t.change_id = {3} and {4}",
                        part.table(), owner(part), taken, val(change), isNew("t", part, change));
            }
        }
        for (var n = 0; n < wholes.size(); n++) {
            var taken = array(found.get(n).taken());
            wholes.get(n).parts().forEach(part -> giveBack(part, taken, change));
        }
    }

    private void giveBack(Part part, Field<?> taken, long change) {
        var keys = keys(part);
        var columns = Arrays.stream(part.table().fields())
                .filter(field -> !STAMPS.contains(field.getName()))
                .map(Field::getUnqualifiedName)
                .toList();
        var former = columns.stream()
                .filter(column -> !keys.contains(column))
                .map(column -> (QueryPart) DSL.sql("{0} = h.{0}", column))
                .toList();
        if (!former.isEmpty()) {
            sql.execute(
                    "update {0} t set {5} from {1} h where t.{2} = any({3}) and t.change_id = {4} and h.ended_change_id = {4} and {6}",
                    part.table(),
                    related(part),
                    owner(part),
                    taken,
                    val(change),
                    list(former.toArray(QueryPart[]::new)),
                    same(keys, "t"));
        }
        sql.execute(
                "insert into {0} ({5}) overriding system value select {5} from {1} h"
                        + " where h.{2} = any({3}) and h.ended_change_id = {4} and h.deleted and not exists (select from {0} t where {6})",
                part.table(),
                related(part),
                owner(part),
                taken,
                val(change),
                list(columns.toArray(QueryPart[]::new)),
                same(keys, "t"));
    }

    /// Whether the change wrote a row that was not there before.
    private static QueryPart isNew(String alias, Part part, long change) {
        return DSL.sql(
                "not exists (select from {0} h where h.ended_change_id = {1} and {2})",
                related(part), val(change), same(keys(part), alias));
    }

    private static QueryPart same(List<Name> keys, String alias) {
        return keys.stream()
                .map(key -> (QueryPart) DSL.sql("h.{0} = {1}.{0}", key, name(alias)))
                .reduce((one, other) -> DSL.sql("{0} and {1}", one, other))
                .orElseGet(() -> inline(true));
    }

    private static Field<?> array(Collection<Long> ids) {
        return val(ids.stream().sorted().toArray(Long[]::new));
    }

    private static String qualified(Part part) {
        return Objects.requireNonNull(part.table().getSchema(), "a generated table has a schema")
                        .getName() + "." + part.table().getName();
    }

    private static Name related(Part part) {
        return name(
                Objects.requireNonNull(part.table().getSchema(), "a generated table has a schema")
                        .getName(),
                part.table().getName() + "_history");
    }

    private static Name owner(Part part) {
        return part.owner().getUnqualifiedName();
    }

    private static List<Name> keys(Part part) {
        return Objects.requireNonNull(part.table().getPrimaryKey(), "a kept table has a key").getFields().stream()
                .map(Field::getUnqualifiedName)
                .toList();
    }
}
