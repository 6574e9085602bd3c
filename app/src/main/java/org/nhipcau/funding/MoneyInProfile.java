package org.nhipcau.funding;

import static org.jooq.impl.DSL.val;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.QueryPart;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.nhipcau.organisations.profile.Asked;
import org.nhipcau.organisations.profile.Line;
import org.nhipcau.organisations.profile.ProfilePart;
import org.nhipcau.organisations.profile.Told;
import org.nhipcau.organisations.profile.Topic;
import org.nhipcau.shared.Figure;
import org.nhipcau.shared.Money;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The money of a relation: what a partner gave and was given by kind and currency, the last payments, and the next
/// ones that are planned.
@Component
@Order(4)
class MoneyInProfile implements ProfilePart {

    private static final String ROOM = "funding:";
    private static final int LAST = 4;
    private static final int NEXT = 2;

    private static final String ROWS = """
            select t.transaction_id as id, t.project_id, t.kind, t.on_date, t.amount, t.currency, a.title_vi, a.title_en, a.title_other, a.illustrative
            from facts.funding_transaction_at({0}) t join facts.projects_project_at({0}) a on a.project_id = t.project_id
            where {1} order by a.illustrative, t.on_date desc, t.transaction_id desc
            """;

    private final DSLContext sql;

    MoneyInProfile(DSLContext sql) {
        this.sql = sql;
    }

    /// On which side of the money the partner is.
    private enum As {
        PROVIDER,
        RECEIVER;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        QueryPart is(Asked asked) {
            return DSL.sql("t." + code() + "_id = {0}", asked.id());
        }
    }

    @Override
    public List<Told> tell(Asked asked) {
        if (!asked.page().may("funding.see")) {
            return List.of();
        }
        var sums = new ArrayList<Line>();
        for (var side : As.values()) {
            sums.addAll(sums(asked, side));
        }
        return List.of(
                Told.figures(Topic.MONEY, sums),
                Told.figures(Topic.PAYMENTS, last(asked)),
                Told.figures(Topic.DUE, next(asked)));
    }

    private List<Line> sums(Asked asked, As side) {
        return sql.fetch("""
                        select t.kind, t.currency, a.illustrative, sum(t.amount) as amount
                        from facts.funding_transaction_at({0}) t join facts.projects_project_at({0}) a on a.project_id = t.project_id
                        where {1} group by 1, 2, 3 order by 3, 1, 2
                        """, asked.at(), side.is(asked)).map(row -> {
            var kind = row.get("kind", String.class);
            var currency = row.get("currency", String.class);
            var invented = row.get("illustrative", Boolean.class);
            var list = "/funding?" + side.code() + "=" + asked.organisation() + "&kind=" + kind + "&currency="
                    + currency + "&" + Invented.FILTER + "=" + yes(invented);
            var rows = ROOM + String.join(":", "sum", side.code(), kind, currency, yes(invented));
            return Line.of(
                            asked.page()
                                    .text(
                                            "funding.profile." + side.code(),
                                            asked.page().text("funding.kind." + kind)),
                            Figure.money(
                                    new Money(row.get("amount", BigDecimal.class), currency), asked.door(rows, list)))
                    .illustrative(invented);
        });
    }

    private List<Line> last(Asked asked) {
        var paid = DSL.sql(
                "t.kind in ('disbursement', 'expenditure') and ({0} or {1}) and t.on_date <= {2}",
                As.PROVIDER.is(asked), As.RECEIVER.is(asked), asked.dayPart());
        return sql.fetch(ROWS + "limit {2}", asked.at(), paid, val(LAST))
                .map(row -> behindADoor(asked, row, "transaction")
                        .detail(asked.page().text("funding.kind." + row.get("kind", String.class))));
    }

    /// What the partner has planned to pay and whose time has not passed. Whether a plan was kept is told by nobody:
    /// a payment names no plan.
    private List<Line> next(Asked asked) {
        return sql.fetch(
                        PLANS + "limit {2}",
                        asked.at(),
                        DSL.sql("{0} and t.counted and t.period_end >= {1}", As.PROVIDER.is(asked), asked.dayPart()),
                        val(NEXT))
                .map(row -> behindADoor(asked, row, "plan").detail(asked.page().text("funding.profile.planned")));
    }

    private static final String PLANS = """
            select t.planned_disbursement_id as id, t.project_id, t.period_end as on_date, t.amount, t.currency, a.title_vi, a.title_en, a.title_other, a.illustrative
            from facts.funding_planned_disbursement_at({0}) t join facts.projects_project_at({0}) a on a.project_id = t.project_id
            where {1} order by a.illustrative, t.period_end, t.planned_disbursement_id
            """;

    private static Line behindADoor(Asked asked, Record row, String kind) {
        var line = line(asked, row);
        return line.figure(Figure.money(
                line.money().orElseThrow(), asked.door(ROOM + kind + ":" + row.get("id", Long.class), "")));
    }

    private static Line line(Asked asked, Record row) {
        var title = asked.page().language().pick(row.get("title_vi", String.class), row.get("title_en", String.class));
        return Line.of(
                        title.isEmpty() ? row.get("title_other", String.class) : title,
                        "/projects/" + row.get("project_id", Long.class))
                .money(new Money(row.get("amount", BigDecimal.class), row.get("currency", String.class)))
                .day(Optional.of(row.get("on_date", LocalDate.class)))
                .illustrative(row.get("illustrative", Boolean.class));
    }

    @Override
    public Optional<List<Line>> rows(Asked asked, String rows) {
        if (!rows.startsWith(ROOM) || !asked.page().may("funding.see")) {
            return Optional.empty();
        }
        var terms = rows.split(":", -1);
        var isOne = terms.length == 3 && terms[2].matches("\\d{1,18}");
        return switch (terms.length + terms[1]) {
            case "6sum" ->
                Optional.of(sql.fetch(ROWS, asked.at(), ofSum(asked, terms)).map(row -> line(asked, row)));
            case "3transaction" ->
                isOne ? one(asked, ROWS, "t.transaction_id", Long.parseLong(terms[2])) : Optional.empty();
            case "3plan" ->
                isOne ? one(asked, PLANS, "t.planned_disbursement_id", Long.parseLong(terms[2])) : Optional.empty();
            case String other -> Optional.empty();
        };
    }

    private static QueryPart ofSum(Asked asked, String[] terms) {
        var side = terms[2].equals("receiver") ? As.RECEIVER : As.PROVIDER;
        return DSL.sql(
                "{0} and t.kind = {1} and t.currency = {2} and a.illustrative = {3}",
                side.is(asked), val(terms[3]), val(terms[4]), val(terms[5].equals("yes")));
    }

    private Optional<List<Line>> one(Asked asked, String from, String number, long id) {
        var theirs = DSL.sql(number + " = {0} and ({1} or {2})", val(id), As.PROVIDER.is(asked), As.RECEIVER.is(asked));
        return Optional.of(sql.fetch(from, asked.at(), theirs).map(row -> line(asked, row)))
                .filter(found -> !found.isEmpty());
    }

    private static String yes(boolean said) {
        return said ? "yes" : "no";
    }
}
