package org.nhipcau.history;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.list;
import static org.jooq.impl.DSL.name;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.QueryPart;
import org.jooq.impl.DSL;
import org.nhipcau.history.Histories.Part;

/// Rows of one table as they were before some changes that are taken back together. Nothing else came after
/// these, so the version that one of them ended, and that none of them wrote, is what was there before.
record Undone(Part part, Set<Long> changes) {

    private static final List<String> STAMPS = List.of("change_id", "known_from", "salt");

    /// Those of the records, by the rows of their own table, that were not there before.
    List<Long> made(DSLContext sql, Collection<Long> ids) {
        return sql.fetch(
                        "select t.{1} from {0} t where t.{1} = any({2}) and {3}",
                        part.table(), TakingBack.owner(part), TakingBack.array(ids), isNew("t"))
                .getValues(0, Long.class);
    }

    /// Whether the changes wrote a row that was not there before.
    QueryPart isNew(String alias) {
        return DSL.sql(
                "{0}.change_id = any({1}) and not exists (select from {2} h where {3} and {4})",
                name(alias), all(), TakingBack.related(part), isFormer(), same(alias));
    }

    void remove(DSLContext sql, Collection<Long> ids) {
        sql.execute(
                "delete from {0} t where t.{1} = any({2}) and {3}",
                part.table(), TakingBack.owner(part), TakingBack.array(ids), isNew("t"));
    }

    void giveBack(DSLContext sql, Collection<Long> ids) {
        var keys = keys();
        var columns = columns().toList();
        var former = columns.stream()
                .filter(column -> !keys.contains(column))
                .map(column -> (QueryPart) DSL.sql("{0} = h.{0}", column))
                .toList();
        if (!former.isEmpty()) {
            sql.execute(
                    "update {0} t set {5} from {1} h where t.{2} = any({3}) and t.change_id = any({4}) and {6} and {7}",
                    part.table(),
                    TakingBack.related(part),
                    TakingBack.owner(part),
                    TakingBack.array(ids),
                    all(),
                    list(former.toArray(QueryPart[]::new)),
                    isFormer(),
                    same("t"));
        }
        sql.execute(
                "insert into {0} ({4}) overriding system value select {4} from {1} h"
                        + " where h.{2} = any({3}) and {5} and not exists (select from {0} t where {6})",
                part.table(),
                TakingBack.related(part),
                TakingBack.owner(part),
                TakingBack.array(ids),
                list(columns.toArray(QueryPart[]::new)),
                isFormer(),
                same("t"));
    }

    /// Those of the records of which [#remove] or [#giveBack] would change anything.
    List<Long> differing(DSLContext sql, Collection<Long> ids) {
        var columns = columns()
                .map(column -> (QueryPart) DSL.sql("{0}.{1}", name("t"), column))
                .toList();
        var former = columns()
                .map(column -> (QueryPart) DSL.sql("{0}.{1}", name("h"), column))
                .toList();
        return sql.fetch(
                        "select t.{2} from {0} t where t.{2} = any({3}) and {4}"
                                + " union select h.{2} from {1} h where h.{2} = any({3}) and {5} and not exists"
                                + " (select from {0} t where {6} and row({7}) is not distinct from row({8}))",
                        part.table(),
                        TakingBack.related(part),
                        TakingBack.owner(part),
                        TakingBack.array(ids),
                        isNew("t"),
                        isFormer(),
                        same("t"),
                        list(columns.toArray(QueryPart[]::new)),
                        list(former.toArray(QueryPart[]::new)))
                .getValues(0, Long.class);
    }

    private Stream<Name> columns() {
        return Arrays.stream(part.table().fields())
                .filter(field -> !STAMPS.contains(field.getName()))
                .map(Field::getUnqualifiedName);
    }

    private QueryPart isFormer() {
        return DSL.sql("h.ended_change_id = any({0}) and h.change_id <> all({0})", all());
    }

    private Field<?> all() {
        return TakingBack.array(changes);
    }

    private QueryPart same(String alias) {
        return keys().stream()
                .map(key -> (QueryPart) DSL.sql("h.{0} = {1}.{0}", key, name(alias)))
                .reduce((one, other) -> DSL.sql("{0} and {1}", one, other))
                .orElseGet(() -> inline(true));
    }

    private List<Name> keys() {
        return Objects.requireNonNull(part.table().getPrimaryKey(), "a kept table has a key").getFields().stream()
                .map(Field::getUnqualifiedName)
                .toList();
    }
}
