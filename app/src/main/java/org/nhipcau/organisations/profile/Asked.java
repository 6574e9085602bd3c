package org.nhipcau.organisations.profile;

import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.jooq.QueryPart;
import org.jooq.impl.DSL;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.site.ListRequest;
import org.nhipcau.site.Page;

/// Whose profile is asked for, and which knowledge of it.
///
/// @param known the day, in Hà Nội, at whose end the register knew it; nothing: now
public record Asked(OrganisationId organisation, Optional<LocalDate> known, Page page) {

    private static final ZoneId HA_NOI = ZoneId.of("Asia/Ho_Chi_Minh");

    /// The moment for functions of the schema `facts`, which read no history when it is the present.
    public QueryPart at() {
        return known.isEmpty() ? DSL.sql("'now'::facts.present") : moment();
    }

    /// The moment for the functions `…_at` of a room's own tables.
    public QueryPart moment() {
        return DSL.sql(
                "{0}::timestamptz",
                val(known.map(last -> last.plusDays(1)
                                .atStartOfDay(HA_NOI)
                                .toInstant()
                                .minus(1, ChronoUnit.MICROS)
                                .toString())
                        .orElse("infinity")));
    }

    /// The day by which something is in force, over or due.
    public LocalDate day() {
        return known.orElse(page.today());
    }

    public QueryPart dayPart() {
        return DSL.sql("{0}::date", val(day().toString()));
    }

    public QueryPart id() {
        return val(organisation.value());
    }

    /// Where the rows of a figure are: in the register's own list, when it is what is known now and there is one.
    ///
    /// @param rows what tells them, beginning with the room's name
    /// @param list the register's list of them; empty when there is none
    public String door(String rows, String list) {
        if (known.isEmpty() && !list.isEmpty()) {
            return list;
        }
        var terms = new LinkedHashMap<String, String>();
        terms.put("of", rows);
        known.ifPresent(day -> terms.put("known", day.toString()));
        return "/organisations/" + organisation + "/profile/rows" + ListRequest.query(terms);
    }
}
