package org.nhipcau.funding;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
import org.nhipcau.funding.db.WithdrawalTable;
import org.nhipcau.history.Histories;
import org.nhipcau.projects.ProjectId;
import org.nhipcau.projects.facts.ProjectsProjectTable;
import org.nhipcau.shared.NotFound;

/// One kind of entry about a project's money, as it is kept: made, changed, taken out, brought back.
///
/// @param <R> row of its table
/// @param <T> what an entry says
final class Book<R extends Record, T> {

    private static final ProjectsProjectTable PROJECT = ProjectsProjectTable.PROJECTS_PROJECT;
    private static final WithdrawalTable WITHDRAWAL = WithdrawalTable.WITHDRAWAL;

    /// What an entry is of itself, or in the eyes of files; an earlier version does not say that.
    private static final List<String> NOT_RESTORED = List.of("id", "change_id", "known_from", "origin", "published_as");

    private final DSLContext sql;
    private final Histories histories;
    private final Table<R> table;
    private final Function<T, Map<Field<?>, Object>> values;
    private final Function<R, T> reading;
    private final TableField<R, Long> id;
    private final TableField<R, ProjectId> project;
    private final TableField<R, Long> change;
    private final TableField<R, Boolean> illustrative;
    private final TableField<R, String> origin;
    private final TableField<R, UUID> publishedAs;

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
        this.illustrative = column("illustrative");
        this.origin = column("origin");
        this.publishedAs = column("published_as");
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
    /// @param ofFile whether a file brought it
    record Kept<T>(long id, ProjectId project, T entry, long version, boolean removed, boolean ofFile) {}

    long add(ProjectId to, T entry) {
        return sql.insertInto(table)
                .set(values.apply(entry))
                .set(project, to)
                .set(illustrative, coalesce(ofProject(to), inline(false)))
                .returningResult(id)
                .fetchSingle()
                .value1();
    }

    /// The money of an illustrative project is illustrative, whoever records it.
    private Field<Boolean> ofProject(ProjectId to) {
        return field(select(PROJECT.ILLUSTRATIVE).from(PROJECT).where(PROJECT.PROJECT_ID.eq(to)));
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
        return new Kept<>(
                row.get(id),
                row.get(project),
                reading.apply(row),
                row.get(change),
                removed,
                "file".equals(row.get(origin)));
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

    /// Takes an entry out of the register; its history stays. What a file says of it is remembered, so that the
    /// next one
    /// does not bring it back.
    ///
    /// @throws NotFound when there is none of this number, or it is not the viewer's to change
    ProjectId remove(long number) {
        var gone = sql.deleteFrom(table)
                .where(id.eq(number))
                .returningResult(project, origin, publishedAs)
                .fetchOptional()
                .orElseThrow(NotFound::new);
        Optional.ofNullable(gone.value3())
                .ifPresent(said -> sql.insertInto(WITHDRAWAL)
                        .set(WITHDRAWAL.BOOK, table.getName())
                        .set(WITHDRAWAL.ENTRY_ID, number)
                        .set(WITHDRAWAL.PROJECT_ID, gone.value1())
                        .set(WITHDRAWAL.ORIGIN, gone.value2())
                        .set(WITHDRAWAL.PUBLISHED_AS, said)
                        .execute());
        return gone.value1();
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
                .filter(column -> !NOT_RESTORED.contains(column))
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
            standAgain(number);
        }
    }

    /// It stands again for what a file says, as long as one does.
    private void standAgain(long number) {
        sql.deleteFrom(WITHDRAWAL)
                .where(WITHDRAWAL.BOOK.eq(table.getName()), WITHDRAWAL.ENTRY_ID.eq(number))
                .returningResult(WITHDRAWAL.ORIGIN, WITHDRAWAL.PUBLISHED_AS)
                .forEach(said -> sql.update(table)
                        .set(origin, said.value1())
                        .set(publishedAs, said.value2())
                        .where(id.eq(number))
                        .execute());
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
