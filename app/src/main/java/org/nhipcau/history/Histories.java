package org.nhipcau.history;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Param;
import org.jooq.Record;
import org.jooq.SQL;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The door to history: what happened to a record, newest first.
@Component
public class Histories {

    private static final List<String> TECHNICAL = List.of(
            "change_id",
            "known_from",
            "salt",
            "known_to",
            "ended_change_id",
            "deleted",
            "search_key",
            "indicator_key",
            "published_as");

    private final DSLContext sql;
    private final JsonMapper json;

    Histories(DSLContext sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /// One transaction's changes to a record and what belongs to it.
    ///
    /// @param actor as [org.nhipcau.shared.Viewer#actor()] names them
    /// @param note the reason its author gave, where one was asked for and the viewer may know it
    public record Change(long id, Instant at, String actor, String door, String note, List<Touched> rows) {

        public Change(long id, Instant at, String actor, String door, List<Touched> rows) {
            this(id, at, actor, door, "", rows);
        }

        public int values() {
            return rows.stream()
                    .mapToInt(row -> Math.max(1, row.steps().size()))
                    .sum();
        }
    }

    public enum Fate {
        MADE,
        CHANGED,
        REMOVED
    }

    /// A row that a change touched: the record itself, or a part of it.
    ///
    /// @param table name of its table, without the schema
    /// @param names what tells a part from its like, such as which partner in which role; nothing for the record
    ///     itself
    public record Touched(String table, boolean isRecord, Fate fate, List<Value> names, List<Step> steps) {}

    /// @param table name of the table, without its schema
    /// @param type of the column's values, such as an id, a day or a text
    public record Value(String table, String column, String text, Class<?> type) {}

    /// One value that changed.
    ///
    /// @param before empty when there was none
    /// @param after empty when there is none any more
    public record Step(String column, Optional<Value> before, Optional<Value> after) {}

    /// A table whose rows belong to the record, the column that says to which, and the columns that tell a row from
    /// its
    /// like.
    public record Part(Table<?> table, TableField<?, ?> owner, List<TableField<?, ?>> names) {

        /// Of a part that its key tells from its like.
        public Part(Table<?> table, TableField<?, ?> owner) {
            this(table, owner, List.copyOf(keys(table, owner)));
        }

        private boolean isRecord() {
            var key = table.getPrimaryKey();
            return key != null && key.getFields().equals(List.of(owner));
        }

        private static List<TableField<?, ?>> keys(Table<?> table, TableField<?, ?> owner) {
            var names = new ArrayList<TableField<?, ?>>();
            var key = table.getPrimaryKey();
            if (key != null) {
                names.addAll(key.getFields());
                names.removeIf(field -> field.equals(owner) || field.getName().equals("id"));
            }
            return names;
        }
    }

    /// When the register began: nothing was known before. Nothing while it is empty.
    public Optional<Instant> beginning() {
        return Optional.ofNullable(
                        sql.fetchSingle("select min(at) from history.change").get(0, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }

    public List<Change> of(long id, List<Part> parts) {
        return of(DSL.val(id), parts);
    }

    /// For a record that is known by a word rather than a number.
    public List<Change> of(String code, List<Part> parts) {
        return of(DSL.val(code), parts);
    }

    private List<Change> of(Param<?> id, List<Part> parts) {
        var changes = new TreeMap<Long, List<Touched>>();
        versions(parts, id).forEach((row, versions) -> touched(row.part(), versions, changes));
        return told(changes.keySet(), changes);
    }

    /// These changes without what they touched, newest first.
    public List<Change> told(Collection<Long> changes) {
        return told(changes, Map.of());
    }

    private List<Change> told(Collection<Long> changes, Map<Long, List<Touched>> rows) {
        if (changes.isEmpty()) {
            return List.of();
        }
        return sql.fetch(
                        "select id, at, actor, coalesce(door, '') as door, history.reason(id) as note from history.change where id = any(?) order by at desc, id desc",
                        (Object) changes.toArray(Long[]::new))
                .map(row -> new Change(
                        row.get("id", Long.class),
                        row.get("at", java.time.OffsetDateTime.class).toInstant(),
                        row.get("actor", String.class),
                        row.get("door", String.class),
                        row.get("note", String.class),
                        rows.getOrDefault(row.get("id", Long.class), List.of())));
    }

    /// Who made each of these changes, as [org.nhipcau.shared.Viewer#actor()] names them.
    public Map<Long, String> actors(Collection<Long> changes) {
        return changes.isEmpty()
                ? Map.of()
                : sql.fetch("select id, actor from history.change where id = any(?)", (Object)
                                changes.toArray(Long[]::new))
                        .intoMap(row -> row.get("id", Long.class), row -> row.get("actor", String.class));
    }

    private record Version(Map<String, String> values, long madeBy, Optional<Long> endedBy, boolean deleted) {}

    private record Row(Part part, String key) {}

    /// All versions of each row, oldest first. One statement for all parts: the panel stands on every record page.
    private Map<Row, List<Version>> versions(List<Part> parts, Param<?> id) {
        var rows = sql.fetch(
                "select * from ({0}) v order by part, known_from",
                IntStream.range(0, parts.size())
                        .mapToObj(n -> versions(n, parts.get(n), id))
                        .reduce((one, other) -> DSL.sql("{0} union all {1}", one, other))
                        .orElseThrow());
        var versions = new LinkedHashMap<Row, List<Version>>();
        for (var row : rows) {
            var part = parts.get(row.get("part", Integer.class));
            var values = values(row);
            var key = new Row(part, key(part, values));
            TECHNICAL.forEach(values::remove);
            values.remove(part.owner().getName());
            versions.computeIfAbsent(key, k -> new ArrayList<>())
                    .add(new Version(
                            values,
                            row.get("change_id", Long.class),
                            Optional.ofNullable(row.get("ended", Long.class)),
                            row.get("deleted", Boolean.class)));
        }
        return versions;
    }

    private static SQL versions(int part, Part of, Param<?> id) {
        var base = of.table();
        var schema = Objects.requireNonNull(base.getSchema(), "a generated table has a schema");
        return DSL.sql(
                """
                select {4} as part, to_jsonb(t) as version, known_from, change_id, null::bigint as ended, false as deleted from {0} t where {2} = {3}
                union all
                select {4}, to_jsonb(t), known_from, change_id, ended_change_id, deleted from {1} t where {2} = {3}
                """,
                base,
                DSL.name(schema.getName(), base.getName() + "_history"),
                DSL.name(of.owner().getName()),
                id,
                DSL.inline(part));
    }

    private static String key(Part part, Map<String, String> values) {
        var keys = part.table().getPrimaryKey();
        return keys == null
                ? ""
                : keys.getFields().stream()
                        .map(field -> values.getOrDefault(field.getName(), ""))
                        .reduce("", (a, b) -> a + "|" + b);
    }

    private Map<String, String> values(Record row) {
        var values = new LinkedHashMap<String, String>();
        for (var entry : json.readTree(row.get("version", JSONB.class).data()).properties()) {
            values.put(entry.getKey(), text(entry.getValue()));
        }
        return values;
    }

    private static String text(JsonNode node) {
        if (node.isNull()) {
            return "";
        }
        return node.isString() ? node.stringValue() : node.toString();
    }

    private static void touched(Part part, List<Version> versions, Map<Long, List<Touched>> changes) {
        Map<String, String> before = Map.of();
        for (var n = 0; n < versions.size(); n++) {
            var version = versions.get(n);
            add(changes, version.madeBy(), part, before.isEmpty() ? Fate.MADE : Fate.CHANGED, before, version.values());
            before = version.values();
            // What one change removes and writes anew was changed by it.
            var isBack = n + 1 < versions.size()
                    && version.endedBy().equals(Optional.of(versions.get(n + 1).madeBy()));
            if (version.deleted() && !isBack) {
                var gone = before;
                version.endedBy().ifPresent(ended -> add(changes, ended, part, Fate.REMOVED, gone, Map.of()));
                before = Map.of();
            }
        }
    }

    private static void add(
            Map<Long, List<Touched>> changes,
            long change,
            Part part,
            Fate fate,
            Map<String, String> before,
            Map<String, String> after) {
        var said = after.isEmpty() ? before : after;
        var names = part.names().stream()
                .flatMap(field -> value(part, field.getName(), said).stream())
                .toList();
        var steps = said.keySet().stream()
                .filter(column -> !column.equals("id"))
                .filter(column -> !Objects.equals(before.getOrDefault(column, ""), after.getOrDefault(column, "")))
                .filter(column -> fate == Fate.CHANGED
                        || names.stream().noneMatch(name -> name.column().equals(column)))
                .map(column -> new Step(column, value(part, column, before), value(part, column, after)))
                .toList();
        if (fate != Fate.CHANGED || !steps.isEmpty()) {
            changes.computeIfAbsent(change, id -> new ArrayList<>())
                    .add(new Touched(part.table().getName(), part.isRecord(), fate, names, steps));
        }
    }

    private static Optional<Value> value(Part part, String column, Map<String, String> values) {
        var field = part.table().field(column);
        return Optional.ofNullable(values.get(column))
                .filter(text -> !text.isEmpty())
                .map(text -> new Value(
                        part.table().getName(), column, text, field == null ? String.class : field.getType()));
    }
}
