package org.nhipcau.flows;

import java.math.BigDecimal;
import java.util.Optional;
import org.jooq.DSLContext;
import org.nhipcau.Cast;
import org.nhipcau.site.Browsing;

/// Partners, programmes and money for tests of flows, written as an import would; and the rows behind a door.
record FlowRegister(Cast cast, DSLContext sql) {

    long organisation(String name) {
        return number(
                "insert into organisations.organisation (kind, name_vi, short_name, search_key) values ('other', ?, '', lower(?)) returning id",
                name,
                name);
    }

    long project(String title, Optional<Long> parent, String publication) {
        return number(
                "insert into projects.project (level, parent_id, title_vi, status, publication, money_publication, search_key) values (?, ?, ?, 'implementation', ?, ?, lower(?)) returning id",
                parent.isPresent() ? "component" : "project",
                parent.orElse(null),
                title,
                publication,
                publication,
                title);
    }

    void locate(long project, String province) {
        cast.write(() -> sql.execute(
                "insert into projects.place (project_id, place_id) select ?, place_id from facts.places_version where kind = 'province' and name_vi = ? and valid_to is null limit 1",
                project,
                province));
    }

    long province(String name) {
        return sql.fetchSingle(
                        "select place_id from facts.places_version where kind = 'province' and name_vi = ? and valid_to is null limit 1",
                        name)
                .get(0, Long.class);
    }

    void money(long project, String kind, String amount, String currency, Optional<Long> giver, Optional<Long> taker) {
        cast.write(() -> sql.execute(
                "insert into funding.transaction (project_id, kind, on_date, amount, currency, value_date, provider_id, receiver_id) values (?, ?, date '2024-05-01', ?, ?, date '2024-05-01', ?, ?)",
                project,
                kind,
                new BigDecimal(amount),
                currency,
                giver.orElse(null),
                taker.orElse(null)));
    }

    private long number(String statement, Object... values) {
        return cast.write(() -> sql.fetchSingle(statement, values).get(0, Long.class));
    }

    /// What the rows behind a door add up to, on all pages of the list.
    static BigDecimal sum(Browsing browsing, String door) {
        var sum = BigDecimal.ZERO;
        var next = door;
        while (!next.isEmpty()) {
            var page = browsing.page(next);
            for (var row : page.select("[data-row]")) {
                sum = sum.add(new BigDecimal(row.attr("data-amount")));
            }
            next = page.select("a[rel=next]").attr("href");
        }
        return sum;
    }
}
