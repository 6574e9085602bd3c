package org.nhipcau.portal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.nhipcau.search.SearchWords;
import org.nhipcau.shared.Figure;
import org.nhipcau.shared.Money;
import org.springframework.stereotype.Component;

/// Figures that sources state, each beside those that speak of the same.
@Component
class StatedFigures {

    private final DSLContext sql;

    StatedFigures(DSLContext sql) {
        this.sql = sql;
    }

    static Condition found(String text) {
        return SearchWords.of(text).in(DSL.field("c.search_key", String.class));
    }

    /// @param where a condition on `c`
    List<Stated> about(Look look, Condition where) {
        return sql.fetch("""
                        with c as (select * from facts.portal_claim({0}, {1}) c where {2})
                        select c.*, exists (
                            select from c o
                            where o.claim_id <> c.claim_id and o.indicator_key = c.indicator_key and o.unit = c.unit and o.illustrative = c.illustrative
                                and o.project_id is not distinct from c.project_id and o.organisation_id is not distinct from c.organisation_id
                                and o.agreement_id is not distinct from c.agreement_id and o.place_id is not distinct from c.place_id
                                and o.programme = c.programme
                                and (o.to_date is null or c.to_date is null or o.to_date = c.to_date and o.from_date is not distinct from c.from_date)
                                and not o.reach && c.reach) as contradicted,
                            (select sum(t.amount) from facts.portal_money({0}, {1}) t
                             where c.project_id is not null and c.checked in ('commitment', 'disbursement') and t.kind = c.checked and t.currency = c.unit
                                and not t.illustrative
                                and t.project_id in (select project_id from facts.portal_within({0}, {1}, c.project_id))) as recorded
                        from c order by c.indicator_key, c.unit, c.source_date desc nulls last, c.claim_id
                        """, look.at(), look.states(), where).map(row -> stated(look, row));
    }

    private static Stated stated(Look look, Record row) {
        var unit = row.get("unit", String.class);
        var checked = row.get("checked", String.class);
        return new Stated(
                row.get("claim_id", Long.class),
                new Title(row.get("indicator_vi", String.class), row.get("indicator_en", String.class)),
                row.get("indicator_key", String.class),
                row.get("qualifier", String.class),
                row.get("value", BigDecimal.class),
                row.get("scale", BigDecimal.class),
                unit,
                Optional.ofNullable(row.get("from_date", LocalDate.class)),
                Optional.ofNullable(row.get("to_date", LocalDate.class)),
                new Stated.Source(
                        row.get("source", String.class),
                        row.get("publisher", String.class),
                        Optional.ofNullable(row.get("source_date", LocalDate.class)),
                        row.get("address", String.class),
                        row.get("page", String.class),
                        row.get("quote", String.class)),
                row.get("contradicted", Boolean.class),
                Optional.ofNullable(row.get("recorded", BigDecimal.class))
                        .map(sum -> Figure.money(
                                new Money(sum, unit),
                                look.to(
                                        "/public/money",
                                        "?within=" + row.get("project_id", Long.class) + "&kind=" + checked
                                                + "&currency=" + unit + "&illustrative=no"))),
                row.get("reading", Boolean.class) ? row.get("reason", String.class) : "",
                row.get("illustrative", Boolean.class),
                Programmes.moment(row, "known_from"));
    }
}
