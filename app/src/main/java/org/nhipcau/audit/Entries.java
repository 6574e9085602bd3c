package org.nhipcau.audit;

import static org.jooq.impl.DSL.val;

import java.util.Collection;
import java.util.Optional;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Record3;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;

/// The entries of the log, made anew of the register's rows: their leaves, or their texts.
@Component
class Entries {

    /// What an entry says happened.
    enum Kind {
        CHANGE,
        MADE,
        ENDED;

        String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        static Kind of(String code) {
            return valueOf(code.toUpperCase(java.util.Locale.ROOT));
        }
    }

    private static final int AT_ONCE = 5_000;

    private static final Field<Long> CHANGE = DSL.field(DSL.name("change_id"), SQLDataType.BIGINT);
    private static final Field<String> LABEL = DSL.field(DSL.name("label"), SQLDataType.CLOB);

    private final DSLContext sql;

    Entries(DSLContext sql) {
        this.sql = sql;
    }

    /// Change, label and leaf of each; read as they come, within a transaction. Of all changes when none are named,
    /// then in no order.
    Cursor<Record3<Long, String, byte[]>> leaves(Kind kind, Optional<Shape> shape, Optional<Collection<Long>> changes) {
        var leaf = DSL.field(DSL.name("leaf"), SQLDataType.BLOB);
        return sql.select(CHANGE, LABEL, leaf)
                .from(DSL.table(
                        "audit.leaves({0}, {1}, {2})",
                        val(shape.map(Shape::id).orElse(null), Integer.class), val(kind.code()), array(changes)))
                .orderBy(changes.isPresent() ? java.util.List.of(CHANGE, LABEL.collate("C")) : java.util.List.of())
                .fetchSize(AT_ONCE)
                .fetchLazy();
    }

    /// Change and whole text of each, of all changes when none are named; in no order.
    Cursor<Record2<Long, String>> texts(Kind kind, Optional<Shape> shape, Optional<Collection<Long>> changes) {
        return sql.select(CHANGE, DSL.field(DSL.name("entry"), SQLDataType.CLOB))
                .from(DSL.table(
                        "audit.entries({0}, {1}, {2})",
                        val(shape.map(Shape::id).orElse(null), Integer.class), val(kind.code()), array(changes)))
                .fetchSize(AT_ONCE)
                .fetchLazy();
    }

    private static Field<Long[]> array(Optional<Collection<Long>> changes) {
        return val(changes.map(all -> all.toArray(Long[]::new)).orElse(null), Long[].class);
    }
}
