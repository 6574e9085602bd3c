package org.nhipcau.funding;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.val;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.QueryPart;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.nhipcau.history.Histories;
import org.nhipcau.projects.ProjectId;
import org.nhipcau.shared.NotFound;

/// One kind of entry about a project's money, as it is kept: made, changed, taken out, brought back.
///
/// @param <R> row of its table
/// @param <T> what an entry says
final class Book<R extends Record, T> {

    private final DSLContext sql;
    private final Histories histories;
    private final Table<R> table;
    private final Function<T, Map<Field<?>, Object>> values;
    private final Function<R, T> reading;
    private final TableField<R, Long> id;
    private final TableField<R, ProjectId> project;
    private final TableField<R, Long> change;

    Book(
            DSLContext sql,
            Histories histories,
            Table<R> table,
            Function<T, Map<Field<?>, Object>> values,
            Function<R, T> reading) {
        this.sql = sql;
        this.histories = histories;
        this.table = table;
        this.values = values;
        this.reading = reading;
        this.id = column("id");
        this.project = column("project_id");
        this.change = column("change_id");
    }

    @SuppressWarnings("unchecked")
    private <V> TableField<R, V> column(String column) {
        return (TableField<R, V>)
                Optional.<Field<?>>ofNullable(table.field(column)).orElseThrow();
    }

    /// An entry with its number.
    ///
    /// @param version the change that last touched it, to notice that somebody else saved meanwhile
    /// @param removed whether it was taken out; it then says what it said last
    record Kept<T>(long id, ProjectId project, T entry, long version, boolean removed) {}

    long add(ProjectId to, T entry) {
        return sql.insertInto(table)
                .set(values.apply(entry))
                .set(project, to)
                .returningResult(id)
                .fetchSingle()
                .value1();
    }

    /// Also an entry that was taken out, as it was then.
    ///
    /// @throws NotFound when there never was one of this number, or it is not the viewer's to see
    Kept<T> find(long number) {
        return sql.selectFrom(table)
                .where(id.eq(number))
                .fetchOptional(row -> kept(row, false))
                .or(() -> removed(number))
                .orElseThrow(NotFound::new);
    }

    private Optional<Kept<T>> removed(long number) {
        var columns = table.fieldStream().map(Field::getName).toList();
        return sql.fetchOptional(
                        "select {0} from {1} where id = {2} and deleted order by known_to desc limit 1",
                        names(columns), beside("_history"), val(number))
                .map(row -> kept(row.into(table), true));
    }

    private Kept<T> kept(R row, boolean removed) {
        return new Kept<>(row.get(id), row.get(project), reading.apply(row), row.get(change), removed);
    }

    /// Saves what was typed, unless somebody else saved since the version the form was filled from.
    ///
    /// @return false when somebody did; nothing is changed then
    /// @throws NotFound when there is none of this number, or it is not the viewer's to change
    boolean change(long number, T entry, long version) {
        if (locked(number).orElseThrow(NotFound::new) != version) {
            return false;
        }
        sql.update(table).set(values.apply(entry)).where(id.eq(number)).execute();
        return true;
    }

    private Optional<Long> locked(long number) {
        return sql.select(change).from(table).where(id.eq(number)).forUpdate().fetchOptional(change);
    }

    /// Takes an entry out of the register; its history stays.
    ///
    /// @throws NotFound when there is none of this number, or it is not the viewer's to change
    ProjectId remove(long number) {
        return sql.deleteFrom(table)
                .where(id.eq(number))
                .returningResult(project)
                .fetchOptional(project)
                .orElseThrow(NotFound::new);
    }

    /// Makes an entry again what it was right after an earlier change, also when it was taken out since; this is a
    /// change of its own.
    ///
    /// @throws NotFound when that change never touched it, or it is not the viewer's to change
    void restore(long number, long earlier) {
        if (sql.fetchOptional("select 1 from ({0}) was", asOf(earlier, number, List.of("id")))
                .isEmpty()) {
            throw new NotFound();
        }
        var own = table.fieldStream()
                .map(Field::getName)
                .filter(column -> !List.of("id", "change_id", "known_from").contains(column))
                .toList();
        if (locked(number).isPresent()) {
            sql.execute(
                    "update {0} set ({1}) = ({2}) where id = {3}",
                    table, names(own), asOf(earlier, number, own), val(number));
        } else {
            // The same number as before, so that its address and its history go on.
            var all = Stream.concat(Stream.of("id"), own.stream()).toList();
            sql.execute(
                    "insert into {0} ({1}) overriding system value {2}", table, names(all), asOf(earlier, number, all));
        }
    }

    private QueryPart asOf(long earlier, long number, List<String> columns) {
        return DSL.sql(
                "select {0} from {1}((select at from history.change where id = {2})) where id = {3}",
                names(columns), beside("_at"), val(earlier), val(number));
    }

    private static QueryPart names(List<String> columns) {
        return DSL.list(columns.stream().map(DSL::name).toList());
    }

    private Name beside(String ending) {
        var schema = Optional.ofNullable(table.getSchema()).orElseThrow();
        return name(schema.getName(), table.getName() + ending);
    }

    List<Histories.Change> history(long number) {
        return histories.of(number, List.of(new Histories.Part(table, id)));
    }
}
