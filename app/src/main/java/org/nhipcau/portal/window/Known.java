package org.nhipcau.portal.window;

import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jooq.QueryPart;
import org.jooq.Record;
import org.jooq.impl.DSL;

/// Which knowledge is asked for: what the register knows now, or what it knew at the end of a day in Hà Nội.
public record Known(Optional<LocalDate> day) {

    public static final Known NOW = new Known(Optional.empty());

    private static final ZoneId HA_NOI = ZoneId.of("Asia/Ho_Chi_Minh");

    /// The moment, as functions of `facts` take it: the present is a type of its own there, for which nothing of the
    /// history is read.
    public QueryPart at() {
        return day.map(last -> last.plusDays(1).atStartOfDay(HA_NOI).toInstant().minus(1, ChronoUnit.MICROS))
                .<QueryPart>map(moment -> DSL.sql("{0}::timestamptz", val(moment.toString())))
                .orElseGet(() -> DSL.sql("'now'::facts.present"));
    }

    /// When something was written, as a row of `facts` has it.
    public static Instant moment(Record row, String column) {
        return row.get(column, OffsetDateTime.class).toInstant();
    }

    /// The address of a record or list as it was known then.
    public String under(String path) {
        return path + day.map(then -> "/known/" + then).orElse("");
    }
}
