package org.nhipcau.history;

import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.list;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Table;
import org.jooq.TableField;

/// Rows on their way into one table by one statement, however many they are: an array for each column, `unnest`ed by
/// the database. The history triggers work once for each statement, so a thousand rows cost them little more than
/// one.
///
/// @param <T> what a row is made from
public final class ManyRows<T> {

    private static final String ALIAS = "wanted";
    private static final Field<Integer> NTH = field(name("nth"), Integer.class);

    private final List<T> rows;
    private final Map<Field<?>, Function<T, ?>> columns = new LinkedHashMap<>();

    private ManyRows(Collection<T> rows) {
        this.rows = List.copyOf(rows);
    }

    public static <T> ManyRows<T> of(Collection<T> rows) {
        return new ManyRows<>(rows);
    }

    public <V> ManyRows<T> with(Field<V> column, Function<T, V> value) {
        columns.put(column, value);
        return this;
    }

    public <V> ManyRows<T> maybe(Field<V> column, Function<T, Optional<V>> value) {
        columns.put(column, value);
        return this;
    }

    public void insertInto(Table<?> into, DSLContext sql) {
        if (!rows.isEmpty()) {
            sql.insertInto(into, columns.keySet())
                    .select(select(wanted()).from(unnested()))
                    .execute();
        }
    }

    /// Inserts them into a table that numbers its rows.
    ///
    /// @param key of a row, no two rows having the same; need not be one of the columns
    /// @return each row's number by its key
    public <K, I> Map<K, I> insertInto(Table<?> into, TableField<?, I> number, Function<T, K> key, DSLContext sql) {
        var numbers = new HashMap<K, I>();
        if (rows.isEmpty()) {
            return numbers;
        }
        // Only MERGE can return what it inserted beside what that was made from.
        sql.resultQuery(
                        "merge into {0} using (select *, row_number() over () - 1 as nth from {1}) wanted on false"
                                + " when not matched then insert ({2}) values ({3}) returning wanted.nth, {4}",
                        into,
                        unnested(),
                        list(columns.keySet().stream()
                                .map(column -> column.getUnqualifiedName())
                                .toArray(Name[]::new)),
                        list(wanted().toArray(Field<?>[]::new)),
                        number)
                .coerce(NTH, number)
                .forEach(row -> numbers.put(key.apply(rows.get(row.value1())), row.value2()));
        return numbers;
    }

    /// Gives the rows that are there the values of these.
    ///
    /// @param key the column by which a row is found; one of the columns
    public void update(Table<?> updated, Field<?> key, DSLContext sql) {
        if (rows.isEmpty()) {
            return;
        }
        var values = new LinkedHashMap<Field<?>, Object>();
        columns.keySet().stream()
                .filter(column -> !column.equals(key))
                .forEach(column -> values.put(column, wanted(column)));
        sql.update(updated).set(values).from(unnested()).where(same(key)).execute();
    }

    /// Makes the rows of some owners these and no others; writes only what differs.
    ///
    /// @param owner the column that says whose a row is; one of the columns, and of the primary key
    /// @param owners whose rows may be there already; those of others are new
    public <O> void replaceIn(Table<?> replaced, Field<O> owner, Collection<O> owners, DSLContext sql) {
        var key = key(replaced);
        if (!owners.isEmpty()) {
            sql.deleteFrom(replaced)
                    .where(owner.in(owners))
                    .and(
                            rows.isEmpty()
                                    ? noCondition()
                                    : notExists(selectOne().from(unnested()).where(same(key))))
                    .execute();
        }
        upsertInto(replaced, sql);
    }

    private static List<Field<?>> key(Table<?> table) {
        return List.copyOf(Objects.requireNonNull(table.getPrimaryKey(), "a table with a key")
                .getFields());
    }

    /// Inserts the rows, or gives those with the same primary key these values where they differ.
    public void upsertInto(Table<?> into, DSLContext sql) {
        if (rows.isEmpty()) {
            return;
        }
        var key = key(into);
        var insert =
                sql.insertInto(into, columns.keySet()).select(select(wanted()).from(unnested()));
        var others = columns.keySet().stream()
                .filter(column -> !key.contains(column))
                .toList();
        if (others.isEmpty()) {
            insert.onConflict(key).doNothing().execute();
            return;
        }
        var values = new LinkedHashMap<Field<?>, Object>();
        others.forEach(column -> values.put(column, excluded(column)));
        insert.onConflict(key).doUpdate().set(values).where(differs(others)).execute();
    }

    private static Condition differs(List<Field<?>> columns) {
        return columns.stream().map(ManyRows::differs).reduce(Condition::or).orElseThrow();
    }

    private static <V> Condition differs(Field<V> column) {
        return column.isDistinctFrom(excluded(column));
    }

    private Condition same(List<Field<?>> key) {
        return key.stream().map(ManyRows::same).reduce(Condition::and).orElseThrow();
    }

    private static <V> Condition same(Field<V> column) {
        return column.eq(wanted(column));
    }

    private List<Field<?>> wanted() {
        return columns.keySet().stream().<Field<?>>map(ManyRows::wanted).toList();
    }

    private static <V> Field<V> wanted(Field<V> column) {
        return field(name(ALIAS, column.getName()), column.getDataType());
    }

    private Table<?> unnested() {
        var arrays = new ArrayList<Field<?>>();
        columns.forEach((column, value) -> arrays.add(array(column, value)));
        var names = columns.keySet().stream().map(Field::getUnqualifiedName).toArray(Name[]::new);
        return table("unnest({0}) as {1} ({2})", list(arrays.toArray(Field<?>[]::new)), name(ALIAS), list(names));
    }

    private Field<?> array(Field<?> column, Function<T, ?> value) {
        var values = (Object[]) Array.newInstance(column.getType(), rows.size());
        for (var i = 0; i < values.length; i++) {
            var one = value.apply(rows.get(i));
            if (one instanceof Optional<?> maybe) {
                maybe.ifPresent(put(values, i));
            } else {
                values[i] = one;
            }
        }
        return val(values, column.getDataType().array());
    }

    private static java.util.function.Consumer<Object> put(Object[] values, int at) {
        return value -> values[at] = value;
    }
}
