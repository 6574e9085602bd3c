package org.nhipcau.forms;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableField;
import org.nhipcau.shared.Identifier;
import org.nhipcau.shared.Refusal;

/// A table of numbers in registers, each of which belongs to one record.
///
/// @param owner the column that says to which record
/// @param taken key of the sentence for a number that already belongs to another record
public record Identifiers<I>(
        DSLContext sql,
        TableField<?, I> owner,
        TableField<?, String> scheme,
        TableField<?, String> value,
        String taken) {

    public List<Identifier> of(I id) {
        return sql.select(scheme, value)
                .from(table())
                .where(owner.eq(id))
                .orderBy(scheme, value)
                .fetch(row -> new Identifier(row.value1(), row.value2()));
    }

    /// Those of the record of a row, as a column of a select.
    public Field<List<Identifier>> of(Field<I> record) {
        return multiset(select(scheme, value)
                        .from(table())
                        .where(owner.eq(record))
                        .orderBy(scheme, value))
                .convertFrom(rows -> rows.map(row -> new Identifier(row.value1(), row.value2())));
    }

    public Optional<I> owner(String ofScheme, String ofValue) {
        return sql.select(owner)
                .from(table())
                .where(scheme.eq(ofScheme), value.eq(ofValue))
                .fetchOptional(owner);
    }

    /// Makes these the numbers of a record, and no others.
    ///
    /// @throws Refusal at the field `identifiers` when one belongs to another record
    public void write(I id, List<Identifier> identifiers) {
        sql.deleteFrom(table())
                .where(owner.eq(id))
                .and(identifiers.stream()
                        .map(wanted -> scheme.ne(wanted.scheme()).or(value.ne(wanted.value())))
                        .reduce(noCondition(), Condition::and))
                .execute();
        var kept = of(id);
        for (var identifier : identifiers) {
            if (kept.contains(identifier)) {
                continue;
            }
            sql.insertInto(table())
                    .columns(owner, scheme, value)
                    .values(val(id, owner), val(identifier.scheme()), val(identifier.value()))
                    .onConflictDoNothing()
                    .execute();
            if (!owner(identifier.scheme(), identifier.value()).equals(Optional.of(id))) {
                throw new Refusal(taken, identifier.toString()).at("identifiers");
            }
        }
    }

    private Table<?> table() {
        return Objects.requireNonNull(owner.getTable(), "a generated field has a table");
    }
}
