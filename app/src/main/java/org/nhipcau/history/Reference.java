package org.nhipcau.history;

import static org.jooq.impl.DSL.noCondition;

import java.util.List;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.Table;
import org.jooq.TableField;

/// A column of a kept table that names records of another, by number.
///
/// @param among the rows of the table in which it does
public record Reference(TableField<?, ?> column, Condition among) {

    public Reference(TableField<?, ?> column) {
        this(column, noCondition());
    }

    Table<?> table() {
        return Objects.requireNonNull(column.getTable(), "a generated field has a table");
    }

    /// Schema and table.
    public String tableName() {
        return Objects.requireNonNull(table().getSchema(), "a generated table has a schema")
                        .getName() + "." + table().getName();
    }

    public String columnName() {
        return column.getName();
    }

    /// The columns that tell a row of the table.
    List<String> keys() {
        return Objects.requireNonNull(table().getPrimaryKey(), "a kept table has a key").getFields().stream()
                .map(TableField::getName)
                .toList();
    }
}
