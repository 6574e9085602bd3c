package org.nhipcau.audit;

import static org.nhipcau.audit.db.ShapeTable.SHAPE;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.nhipcau.audit.Entries.Kind;
import org.springframework.stereotype.Component;

/// How the kept tables look, and how they looked when their rows were sealed.
@Component
class Shapes {

    private final DSLContext sql;
    private final Clock clock;

    Shapes(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// @param shape as the table is now
    /// @param former the one before, when its columns have changed since it was first sealed
    record Current(Shape shape, Optional<Shape> former, boolean isNew) {}

    /// All that were ever used, oldest first.
    List<Shape> used() {
        return sql.selectFrom(SHAPE)
                .orderBy(SHAPE.ID)
                .fetch(row -> new Shape(
                        row.getId(),
                        row.getTableName(),
                        List.of(row.getColumns()),
                        List.of(row.getTypes()),
                        List.of(row.getPersonal()),
                        List.of(row.getKeys())));
    }

    /// Those of all kept tables now; their numbers are 0.
    List<Shape> now() {
        return sql.fetch("select * from audit.shapes_now()").map(Shapes::read);
    }

    /// Entries of one kind and shape, which can be made anew of the rows.
    ///
    /// @param complete whether every row of the table must have one
    record Group(Kind kind, Optional<Shape> shape, boolean complete) {}

    /// All that can be made anew. What was sealed in a shape whose columns are gone is not among them; its rows were
    /// sealed again in a later one.
    List<Group> groups() {
        var now = new HashMap<String, Shape>();
        now().forEach(shape -> now.put(shape.table(), shape));
        var used = used();
        var last = new HashMap<String, Shape>();
        used.forEach(shape -> last.put(shape.table(), shape));
        var groups = new ArrayList<Group>();
        groups.add(new Group(Kind.CHANGE, Optional.empty(), true));
        for (var shape : used) {
            var table = now.get(shape.table());
            if (table != null && shape.isWithin(table)) {
                var isLast = shape.equals(last.get(shape.table()));
                groups.add(new Group(Kind.MADE, Optional.of(shape), isLast));
                if (isLast) {
                    groups.add(new Group(Kind.ENDED, Optional.of(shape), true));
                }
            }
        }
        return groups;
    }

    /// Those of all kept tables now, remembered from now on.
    List<Current> remembered() {
        var used = used();
        var current = new ArrayList<Current>();
        for (var now : now()) {
            var last = used.stream()
                    .filter(shape -> shape.table().equals(now.table()))
                    .reduce((one, later) -> later);
            if (last.filter(now::isLike).isPresent()) {
                current.add(new Current(last.get(), Optional.empty(), false));
            } else {
                current.add(new Current(remember(now), last, true));
            }
        }
        return current;
    }

    private Shape remember(Shape shape) {
        var id = sql.insertInto(SHAPE)
                .set(SHAPE.TABLE_NAME, shape.table())
                .set(SHAPE.COLUMNS, shape.columns().toArray(String[]::new))
                .set(SHAPE.TYPES, shape.types().toArray(String[]::new))
                .set(SHAPE.PERSONAL, shape.personal().toArray(String[]::new))
                .set(SHAPE.KEYS, shape.keys().toArray(String[]::new))
                .set(SHAPE.MADE_AT, clock.instant())
                .returning(SHAPE.ID)
                .fetchSingle()
                .getId();
        return new Shape(id, shape.table(), shape.columns(), shape.types(), shape.personal(), shape.keys());
    }

    private static Shape read(Record row) {
        return new Shape(
                0,
                row.get("table_name", String.class),
                List.of(row.get("columns", String[].class)),
                List.of(row.get("types", String[].class)),
                List.of(row.get("personal", String[].class)),
                List.of(row.get("keys", String[].class)));
    }
}
