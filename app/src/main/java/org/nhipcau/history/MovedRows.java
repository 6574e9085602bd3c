package org.nhipcau.history;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.list;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.sql;
import static org.jooq.impl.DSL.val;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Name;
import org.jooq.QueryPart;
import org.springframework.stereotype.Component;

/// Lets rows that name one record name another, says exactly which did, and gives them back.
///
/// Where the column is no part of the key the row is changed. Where it is, the row is written anew and the former one
/// deleted, for a key never changes; and a row that the other record has already is absorbed by it.
@Component
public class MovedRows {

    private static final List<String> STAMPS = List.of("change_id", "known_from", "salt");

    private final DSLContext sql;

    MovedRows(DSLContext sql) {
        this.sql = sql;
    }

    /// What became of a row.
    public enum Fate {
        MOVED,
        ABSORBED,
        ADDED
    }

    /// What became of it when it was to be given back.
    public enum Outcome {
        GIVEN_BACK,
        CHANGED,
        GONE
    }

    /// A row that named one record and names another.
    ///
    /// @param row its key as it was; where the column is part of the key, the whole row
    public record Moved(Reference reference, JSONB row, Fate fate) {}

    /// When rows were moved.
    ///
    /// @param change the one that moved them
    /// @param own further changes that only move rows and give them back: what bears one of them nobody touched
    public record Since(long change, Collection<Long> own) {

        private QueryPart untouched() {
            return sql("(t.change_id <= {0} or t.change_id = any ({1}))", val(change), val(own.toArray(Long[]::new)));
        }
    }

    /// How many rows name a record.
    public long count(Reference reference, long record) {
        return sql.fetchSingle(
                        "select count(*) from {0} where {1} = {2} and {3}",
                        reference.table(), column(reference), val(record), reference.among())
                .get(0, Long.class);
    }

    /// Makes what names one record name the other.
    public List<Moved> move(Reference reference, long from, long to) {
        return reference.keys().contains(reference.columnName())
                ? rewrite(reference, from, to)
                : change(reference, from, to);
    }

    private List<Moved> change(Reference reference, long from, long to) {
        var key = list(reference.keys().stream()
                .flatMap(column -> Stream.<QueryPart>of(inline(column), of(reference, column)))
                .toArray(QueryPart[]::new));
        return sql
                .fetch(
                        "update {0} set {1} = {2} where {3} = {4} and {5} returning jsonb_build_object({6})",
                        reference.table(),
                        name(reference.columnName()),
                        val(to),
                        column(reference),
                        val(from),
                        reference.among(),
                        key)
                .getValues(0, JSONB.class)
                .stream()
                .map(row -> new Moved(reference, row, Fate.MOVED))
                .toList();
    }

    private List<Moved> rewrite(Reference reference, long from, long to) {
        var others = reference.keys().stream()
                .filter(column -> !column.equals(reference.columnName()))
                .<QueryPart>map(column -> sql("s.{0} = {1}", name(column), of(reference, column)))
                .toList();
        var has = sql(
                "exists (select from {0} s where s.{1} = {2} and {3})",
                reference.table(), name(reference.columnName()), val(to), and(others));
        var whose = sql("{0} = {1} and {2}", column(reference), val(from), reference.among());
        var moved = new ArrayList<Moved>();
        sql.fetch(
                        "select to_jsonb({0}), {1} from {2} where {3}",
                        name(reference.table().getName()), has, reference.table(), whose)
                .forEach(row -> moved.add(new Moved(
                        reference, row.get(0, JSONB.class), row.get(1, Boolean.class) ? Fate.ABSORBED : Fate.MOVED)));
        sql.execute(
                "insert into {0} ({1}) overriding system value select {2} from {0} where {3} and not {4}",
                reference.table(),
                list(columns(reference)),
                list(written(reference, column -> of(reference, column), val(to))),
                whose,
                has);
        sql.execute("delete from {0} where {1}", reference.table(), whose);
        return moved;
    }

    /// Gives a row back, unless somebody made it name something else or took it out since. What else was changed in
    /// it
    /// stays.
    ///
    /// @param since when it was moved
    public Outcome giveBack(Moved moved, long from, long to, Since since) {
        var reference = moved.reference();
        var isKey = reference.keys().contains(reference.columnName());
        return switch (moved.fate()) {
            case ADDED -> remove(reference, moved.row(), since);
            case ABSORBED -> absorbed(reference, moved.row(), to);
            case MOVED ->
                isKey ? written(reference, moved.row(), from, to, since) : changed(reference, moved, from, to);
        };
    }

    private Outcome changed(Reference reference, Moved moved, long from, long to) {
        var row = populated(reference, moved.row());
        var given = sql.execute(
                "update {0} t set {1} = {2} from {3} w where {4} and t.{1} = {5}",
                reference.table(), name(reference.columnName()), val(from), row, sameKey(reference), val(to));
        if (given == 1) {
            return Outcome.GIVEN_BACK;
        }
        return sql.fetch("select 1 from {0} t, {1} w where {2}", reference.table(), row, sameKey(reference))
                        .isEmpty()
                ? Outcome.GONE
                : Outcome.CHANGED;
    }

    private Outcome written(Reference reference, JSONB former, long from, long to, Since since) {
        var row = populated(reference, former, to);
        var stands = sql.fetch(
                "select {3} from {0} t, {1} w where {2}",
                reference.table(), row, sameKey(reference), since.untouched());
        if (stands.isEmpty()) {
            return Outcome.GONE;
        }
        var isKeyAlone = columns(reference).size() == reference.keys().size();
        if (isKeyAlone && !stands.getFirst().get(0, Boolean.class)) {
            return Outcome.CHANGED;
        }
        sql.execute(
                "insert into {0} ({1}) overriding system value select {2} from {0} t, {3} w where {4}",
                reference.table(),
                list(columns(reference)),
                list(written(reference, column -> sql("t.{0}", name(column)), val(from))),
                row,
                sameKey(reference));
        sql.execute("delete from {0} t using {1} w where {2}", reference.table(), row, sameKey(reference));
        return Outcome.GIVEN_BACK;
    }

    private Outcome absorbed(Reference reference, JSONB former, long to) {
        if (sql.fetch(
                        "select 1 from {0} t, {1} w where {2}",
                        reference.table(), populated(reference, former, to), sameKey(reference))
                .isEmpty()) {
            return Outcome.GONE;
        }
        sql.execute(
                "insert into {0} ({1}) overriding system value select {1} from {2} w on conflict do nothing",
                reference.table(), list(columns(reference)), populated(reference, former));
        return Outcome.GIVEN_BACK;
    }

    private Outcome remove(Reference reference, JSONB row, Since since) {
        var gone = sql.execute(
                "delete from {0} t using {1} w where {2} and {3}",
                reference.table(), populated(reference, row), sameKey(reference), since.untouched());
        return gone == 1 ? Outcome.GIVEN_BACK : Outcome.GONE;
    }

    private static QueryPart populated(Reference reference, JSONB row) {
        return sql("jsonb_populate_record(null::{0}, {1})", reference.table(), val(row));
    }

    /// As it was written for the other record.
    private static QueryPart populated(Reference reference, JSONB row, long to) {
        return sql(
                "jsonb_populate_record(null::{0}, {1} || jsonb_build_object({2}, {3}))",
                reference.table(), val(row), inline(reference.columnName()), val(to));
    }

    private static QueryPart sameKey(Reference reference) {
        return and(reference.keys().stream()
                .<QueryPart>map(key -> sql("t.{0} = w.{0}", name(key)))
                .toList());
    }

    private static QueryPart and(List<QueryPart> conditions) {
        return conditions.stream()
                .reduce((one, other) -> sql("{0} and {1}", one, other))
                .orElseGet(() -> sql("true"));
    }

    private static QueryPart column(Reference reference) {
        return of(reference, reference.columnName());
    }

    /// A column as itself, without what its type is turned into.
    private static QueryPart of(Reference reference, String column) {
        return field(reference.table().getQualifiedName().append(column));
    }

    private static List<String> names(Reference reference) {
        return Arrays.stream(reference.table().fields())
                .map(Field::getName)
                .filter(column -> !STAMPS.contains(column))
                .toList();
    }

    private static List<Name> columns(Reference reference) {
        return names(reference).stream().map(column -> name(column)).toList();
    }

    private static List<QueryPart> written(Reference reference, Function<String, QueryPart> column, QueryPart value) {
        return names(reference).stream()
                .map(one -> one.equals(reference.columnName()) ? value : column.apply(one))
                .toList();
    }
}
