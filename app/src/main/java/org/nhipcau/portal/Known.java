package org.nhipcau.portal;

import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jooq.QueryPart;
import org.jooq.impl.DSL;

/// Which knowledge is asked for: what the register knows now, or what it knew at the end of a day in Hà Nội.
record Known(Optional<LocalDate> day) {

    static final Known NOW = new Known(Optional.empty());

    private static final ZoneId HA_NOI = ZoneId.of("Asia/Ho_Chi_Minh");

    /// The moment, as functions of `facts` take it: the present is a type of its own there, for which nothing of the
    /// history is read.
    QueryPart at() {
        return day.map(last -> last.plusDays(1).atStartOfDay(HA_NOI).toInstant().minus(1, ChronoUnit.MICROS))
                .<QueryPart>map(moment -> DSL.sql("{0}::timestamptz", val(moment.toString())))
                .orElseGet(() -> DSL.sql("'now'::facts.present"));
    }

    /// The address of a record or list as it was known then.
    String under(String path) {
        return path + day.map(then -> "/known/" + then).orElse("");
    }
}
