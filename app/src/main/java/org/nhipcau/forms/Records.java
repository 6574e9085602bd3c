package org.nhipcau.forms;

import static org.jooq.impl.DSL.val;

import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.TableField;
import org.nhipcau.shared.NotFound;

/// A kept table of records that several people change and that may lie in one another.
///
/// @param version its column `change_id`
/// @param parent the column that says in which record one lies
public record Records<I>(DSLContext sql, TableField<?, I> id, TableField<?, Long> version, TableField<?, I> parent) {

    /// Holds a record until the transaction ends, so that nobody else saves it meanwhile.
    ///
    /// @return false when somebody saved it since that version
    /// @throws NotFound when there is none of this number, or it is not the viewer's to change
    public boolean hold(I record, long seen) {
        return seen
                == sql.select(version)
                        .from(table())
                        .where(id.eq(record))
                        .forUpdate()
                        .fetchOptional(version)
                        .orElseThrow(NotFound::new);
    }

    public boolean exists(I record) {
        return sql.fetchExists(table(), id.eq(record));
    }

    /// Whether one record is the other, or lies in it at any depth.
    public boolean liesIn(I record, I other) {
        return sql.fetchOptional(
                        """
                        with recursive up (id) as (
                            select {0}
                            union
                            select t.{2} from {3} t join up on t.{4} = up.id where t.{2} is not null)
                        select 1 from up where id = {1}
                        """,
                        val(record, id), val(other, id), parent.getUnqualifiedName(), table(), id.getUnqualifiedName())
                .isPresent();
    }

    private Table<?> table() {
        return Objects.requireNonNull(id.getTable(), "a generated field has a table");
    }
}
