package org.nhipcau.history;

import static org.jooq.impl.DSL.val;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.QueryPart;
import org.jooq.impl.DSL;
import org.nhipcau.history.Histories.Part;
import org.nhipcau.shared.NotFound;
import org.nhipcau.shared.Refusal;
import org.springframework.stereotype.Component;

/// Makes a record, with all that belongs to it, again what it was right after an earlier change. That is a change of
/// its own: nothing of what came between is forgotten.
///
/// Refuses: `site.refused.restored`, when something it had then belongs to another record now.
@Component
public class Restoration {

    private static final List<String> STAMPS = List.of("change_id", "known_from", "salt");

    private final DSLContext sql;

    Restoration(DSLContext sql) {
        this.sql = sql;
    }

    /// @param parts the record's own table first, then those whose rows belong to it
    /// @throws NotFound when that change never touched it, or took it out of the register
    public void restore(long id, long change, List<Part> parts) {
        restore(id, change, parts, List.of());
    }

    /// @param left columns that stay as they are, because somebody else decides about them
    public void restore(long id, long change, List<Part> parts, List<? extends Field<?>> left) {
        var moment = val(moment(id, change, parts));
        var record = parts.getFirst();
        if (sql.fetch("select 1 from {0} t where t.{1} = {2}", at(record, moment), owner(record), val(id))
                .isEmpty()) {
            throw new NotFound();
        }
        for (var part : parts) {
            sql.execute(
                    "delete from {0} t where t.{1} = {2} and not exists (select 1 from {3} w where w.{1} = {2} and {4})",
                    part.table(), owner(part), val(id), at(part, moment), sameKey(part));
        }
        for (var part : parts) {
            write(part, id, moment, left.stream().map(Field::getName).toList());
        }
    }

    /// Makes some columns of a record, and the rows of some parts, again what they were right after an earlier
    /// change.
    public void restoreOnly(long id, long change, Part record, List<? extends Field<?>> columns, List<Part> parts) {
        var touched = Stream.concat(Stream.of(record), parts.stream()).toList();
        var moment = val(moment(id, change, touched));
        var changed = sql.execute(
                "update {0} t set {1} from {2} w where w.{3} = {4} and t.{3} = w.{3}",
                record.table(),
                DSL.list(columns.stream()
                        .map(column -> (QueryPart) DSL.sql("{0} = w.{0}", column.getUnqualifiedName()))
                        .toList()),
                at(record, moment),
                owner(record),
                val(id));
        if (changed == 0) {
            throw new NotFound();
        }
        for (var part : parts) {
            sql.execute(
                    "delete from {0} t where t.{1} = {2} and not exists (select 1 from {3} w where w.{1} = {2} and {4})",
                    part.table(), owner(part), val(id), at(part, moment), sameKey(part));
            write(part, id, moment, List.of());
        }
    }

    /// When the change was made, as the record's own rows have it: a row that was saved twice at one moment is
    /// stamped a little later.
    private OffsetDateTime moment(long id, long change, List<Part> parts) {
        return parts.stream()
                .flatMap(part -> sql
                        .fetch("""
                                select known_from from {0} where {2} = {3} and change_id = {4}
                                union all select known_from from {1} where {2} = {3} and change_id = {4}
                                union all select known_to from {1} where {2} = {3} and ended_change_id = {4} and deleted
                                """, part.table(), related(part, "_history"), owner(part), val(id), val(change))
                        .getValues(0, OffsetDateTime.class)
                        .stream())
                .max(OffsetDateTime::compareTo)
                .orElseThrow(NotFound::new);
    }

    private void write(Part part, long id, Field<?> moment, List<String> left) {
        var columns = Arrays.stream(part.table().fields())
                .filter(field -> !STAMPS.contains(field.getName()) && !left.contains(field.getName()))
                .map(Field::getUnqualifiedName)
                .toList();
        var keys = keys(part);
        var others = columns.stream()
                .filter(column -> !keys.contains(column) && !column.equals(owner(part)))
                .map(column -> (QueryPart) DSL.sql("{0} = excluded.{0}", column))
                .toList();
        sql.execute(
                "insert into {0} as t ({1}) overriding system value select {1} from {2} w where w.{3} = {4} on conflict {5}",
                part.table(),
                DSL.list(columns),
                at(part, moment),
                owner(part),
                val(id),
                others.isEmpty()
                        ? DSL.sql("do nothing")
                        : DSL.sql(
                                "({0}) do update set {1} where t.{2} = excluded.{2}",
                                DSL.list(keys), DSL.list(others), owner(part)));
        if (sql.fetch(
                        "select 1 from {0} w where w.{1} = {2} and not exists (select 1 from {3} t where t.{1} = {2} and {4})",
                        at(part, moment), owner(part), val(id), part.table(), sameKey(part))
                .isNotEmpty()) {
            throw new Refusal("site.refused.restored");
        }
    }

    private static QueryPart at(Part part, Field<?> moment) {
        return DSL.sql("{0}({1})", related(part, "_at"), moment);
    }

    private static Name related(Part part, String ending) {
        var schema = Objects.requireNonNull(part.table().getSchema(), "a generated table has a schema");
        return DSL.name(schema.getName(), part.table().getName() + ending);
    }

    private static Name owner(Part part) {
        return part.owner().getUnqualifiedName();
    }

    private static List<Name> keys(Part part) {
        return Objects.requireNonNull(part.table().getPrimaryKey(), "a kept table has a key").getFields().stream()
                .map(Field::getUnqualifiedName)
                .toList();
    }

    private static QueryPart sameKey(Part part) {
        return DSL.sql(
                "({0}) = ({1})",
                DSL.list(keys(part).stream()
                        .map(key -> (QueryPart) DSL.sql("w.{0}", key))
                        .toList()),
                DSL.list(keys(part).stream()
                        .map(key -> (QueryPart) DSL.sql("t.{0}", key))
                        .toList()));
    }
}
