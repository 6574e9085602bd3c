package org.nhipcau.audit;

import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectJoinStep;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.nhipcau.site.ListRequest;
import org.nhipcau.site.Listing;
import org.springframework.stereotype.Component;

/// All changes that were ever made, as a page and as a whole. For who sees everything.
@Component
class ChangeList {

    static final List<String> FILTERS = List.of("table", "record", "kind", "who", "from", "to");
    static final List<String> SORTS = List.of("-at");

    /// What a change did to a row; its words are `audit.kind.KIND`.
    static final String[] KINDS = {"made", "changed", "removed"};

    /// Who it may have been; its words are `audit.who.WHO`.
    static final String[] WHO = {"account", "command-line", "system", "database"};

    private static final ZoneId HA_NOI = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final Field<Long> ID = field(name("c", "id"), SQLDataType.BIGINT);
    private static final Field<OffsetDateTime> AT = field(name("c", "at"), SQLDataType.TIMESTAMPWITHTIMEZONE);
    private static final Field<String> ACTOR = field(name("c", "actor"), SQLDataType.CLOB);
    private static final Field<String> DOOR = field(name("c", "door"), SQLDataType.CLOB);

    private final DSLContext sql;

    ChangeList(DSLContext sql) {
        this.sql = sql;
    }

    /// @param door through which it came, such as `POST /people/7`
    record Row(long id, Instant at, String actor, String door) {}

    Listing<Row> list(ListRequest request) {
        var rows = selected(request)
                .limit(ListRequest.PAGE_SIZE)
                .offset(request.offset())
                .fetch(ChangeList::row);
        var count = sql.selectCount()
                .from(table("history.change").as("c"))
                .where(where(request))
                .fetchSingle()
                .value1();
        return new Listing<>(request, rows, count);
    }

    /// All rows of a list, read as they are asked for; must be closed.
    Stream<Row> all(ListRequest request) {
        return selected(request).fetchSize(500).fetchStream().map(ChangeList::row);
    }

    Optional<Row> find(long change) {
        return from().where(ID.eq(change)).fetchOptional(ChangeList::row);
    }

    /// The kept tables, with their schemas.
    List<String> tables() {
        return sql.fetch("select table_name from audit.shapes_now()").getValues(0, String.class);
    }

    private SelectJoinStep<? extends Record> from() {
        return sql.select(ID, AT, ACTOR, DOOR).from(table("history.change").as("c"));
    }

    private org.jooq.SelectSeekStep2<? extends Record, OffsetDateTime, Long> selected(ListRequest request) {
        return request.descending()
                ? from().where(where(request)).orderBy(AT.desc(), ID.desc())
                : from().where(where(request)).orderBy(AT.asc(), ID.asc());
    }

    private static Row row(Record row) {
        return new Row(
                row.get(ID),
                row.get(AT).toInstant(),
                row.get(ACTOR),
                Optional.ofNullable(row.get(DOOR)).orElse(""));
    }

    private static Condition where(ListRequest request) {
        if (request.isNoDay("from") || request.isNoDay("to")) {
            return falseCondition();
        }
        var since = request.day("from").map(day -> AT.ge(midnight(day))).orElse(noCondition());
        var until =
                request.day("to").map(day -> AT.lt(midnight(day.plusDays(1)))).orElse(noCondition());
        var who = request.filter("who");
        var by = who.isEmpty()
                ? noCondition()
                : who.contains(":") ? ACTOR.eq(who) : ACTOR.like(who.replaceAll("[^a-z-]", "?") + ":%");
        var touching = Stream.of("table", "record", "kind")
                        .allMatch(filter -> request.filter(filter).isEmpty())
                ? noCondition()
                : DSL.condition(
                        "c.id in (select * from audit.changes_in({0}, {1}, {2}))",
                        asked(request, "table"), asked(request, "record"), asked(request, "kind"));
        return since.and(until).and(by).and(touching);
    }

    private static OffsetDateTime midnight(LocalDate day) {
        return day.atStartOfDay(HA_NOI).toOffsetDateTime();
    }

    private static Field<String> asked(ListRequest request, String filter) {
        var value = request.filter(filter);
        return val(value.isEmpty() ? null : value, String.class);
    }
}
