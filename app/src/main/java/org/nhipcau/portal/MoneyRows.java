package org.nhipcau.portal;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.val;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.QueryPart;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.nhipcau.places.ProvinceMap;
import org.nhipcau.portal.Programme.Sum;
import org.nhipcau.portal.window.Look;
import org.nhipcau.portal.window.Requests;
import org.nhipcau.portal.window.Title;
import org.nhipcau.shared.Figure;
import org.nhipcau.shared.Money;
import org.nhipcau.site.ListRequest;
import org.nhipcau.site.Listing;
import org.nhipcau.site.Page;
import org.springframework.stereotype.Component;

/// The public rows of money, and what they add up to: the door behind every sum of the window.
@Component
class MoneyRows {

    static final List<String> FILTERS = List.of(
            "programme",
            "within",
            "agreement",
            "provider",
            "receiver",
            "map",
            "province",
            "kind",
            "currency",
            "illustrative",
            "lang");
    static final List<String> SORTS = List.of("-day", "-amount");

    private static final String ROWS = """
            select t.transaction_id, t.project_id, p.title_vi, p.title_en, p.title_other, t.kind, t.on_date, t.amount, t.whole, t.currency, t.value_date,
                i.organisation_id as provider_id, {2} as provider, o.organisation_id as receiver_id, {3} as receiver, t.description, t.source, t.illustrative
            from {4} t
            join facts.portal_programme({0}, {1}) p on p.project_id = t.project_id
            left join facts.portal_partner({0}, {1}) i on i.organisation_id = t.provider_id
            left join facts.portal_partner({0}, {1}) o on o.organisation_id = t.receiver_id
            """;

    private final DSLContext sql;

    MoneyRows(DSLContext sql) {
        this.sql = sql;
    }

    /// @param amount the whole amount, or what of it falls to the province that is asked for
    /// @param provider nothing where none is recorded, or it is not public
    record Entry(
            long id,
            long programme,
            Title title,
            String kind,
            LocalDate day,
            LocalDate valueDay,
            BigDecimal amount,
            BigDecimal whole,
            String currency,
            Optional<Long> provider,
            String providerName,
            Optional<Long> receiver,
            String receiverName,
            String description,
            String source,
            boolean illustrative) {

        /// Whether only a share of it falls to where was asked for.
        boolean isShare() {
            return amount.compareTo(whole) != 0;
        }

        String plainAmount() {
            return amount.toPlainString();
        }

        String from() {
            return provider.map(String::valueOf).orElse("");
        }

        String towards() {
            return receiver.map(String::valueOf).orElse("");
        }
    }

    Listing<Entry> list(Look look, ListRequest asked) {
        var where = where(look, asked);
        var order = asked.sort().equals("amount") ? "t.amount" : "t.on_date";
        var rows = sql.fetch(
                        ROWS + " where {5} order by " + order + (asked.descending() ? " desc" : "")
                                + ", t.transaction_id limit {6} offset {7}",
                        look.at(),
                        look.states(),
                        look.named("i"),
                        look.named("o"),
                        rows(look, asked),
                        where,
                        val(ListRequest.PAGE_SIZE),
                        val(asked.offset()))
                .map(MoneyRows::entry);
        return new Listing<>(asked, rows, count(look, asked, where));
    }

    /// What the totals of programmes can tell is not counted row by row.
    private long count(Look look, ListRequest asked, Condition where) {
        var byRow = Stream.of("provider", "receiver", "province")
                .anyMatch(filter -> !asked.filter(filter).isEmpty());
        return sql.fetchSingle(
                        byRow
                                ? "select count(*) from {0} t where {1}"
                                : "select coalesce(sum(t.rows), 0) from {0} t where {1}",
                        byRow ? rows(look, asked) : DSL.sql("facts.portal_total({0}, {1})", look.at(), look.states()),
                        where)
                .get(0, Long.class);
    }

    /// All rows, read as they are asked for; must be closed.
    Stream<Entry> all(Look look, ListRequest asked) {
        return sql.resultQuery(
                        ROWS + " where {5} order by t.on_date desc, t.transaction_id",
                        look.at(),
                        look.states(),
                        look.named("i"),
                        look.named("o"),
                        rows(look, asked),
                        where(look, asked))
                .fetchSize(500)
                .fetchStream()
                .map(MoneyRows::entry);
    }

    /// What rows add up to, by kind and currency; what is illustrative stands apart.
    ///
    /// @param where a condition on `t`
    /// @param door the same as a filter of the list
    List<Sum> sums(Look look, Condition where, String door) {
        return sums(look, DSL.sql("facts.portal_money({0}, {1})", look.at(), look.states()), where, door);
    }

    /// What falls to a province, as a map draws it.
    List<Sum> sums(Look look, ProvinceMap map, long province) {
        var rows = DSL.sql(
                "facts.portal_in_province_" + map.code() + "({0}, {1}, {2})", look.at(), look.states(), val(province));
        return sums(look, rows, noCondition(), "map=" + map.code() + "&province=" + province);
    }

    /// What all rows add up to but for the illustrative ones.
    List<Sum> recorded(Look look) {
        var rows = DSL.sql("facts.portal_total({0}, {1})", look.at(), look.states());
        return sums(look, rows, condition("not t.illustrative"), "illustrative=no");
    }

    /// What is paid in each of what lies directly in a programme: never added up, since what one part pays another
    /// would count twice.
    Map<Long, List<Sum>> ofParts(Look look, long programme) {
        var sums = new LinkedHashMap<Long, List<Sum>>();
        sql.fetch("""
                        select t.project_id, t.kind, t.currency, t.illustrative, sum(t.amount) as amount from facts.portal_money({0}, {1}) t
                        where t.project_id in (select p.project_id from facts.portal_programme({0}, {1}) p where p.parent_id = {2})
                        group by t.project_id, t.kind, t.currency, t.illustrative order by t.illustrative, t.kind, t.currency
                        """, look.at(), look.states(), val(programme))
                .forEach(row -> sums.computeIfAbsent(row.get("project_id", Long.class), first -> new ArrayList<>())
                        .add(sum(look, row, "programme=" + row.get("project_id", Long.class))));
        return sums;
    }

    private List<Sum> sums(Look look, QueryPart rows, Condition where, String door) {
        return sql.fetch("""
                        select t.kind, t.currency, t.illustrative, sum(t.amount) as amount from {0} t where {1}
                        group by t.kind, t.currency, t.illustrative order by t.illustrative, t.kind, t.currency
                        """, rows, where).map(row -> sum(look, row, door));
    }

    private static Sum sum(Look look, Record row, String door) {
        var kind = row.get("kind", String.class);
        var currency = row.get("currency", String.class);
        var illustrative = row.get("illustrative", Boolean.class);
        var query = "?" + door + "&kind=" + kind + "&currency=" + currency + "&illustrative="
                + (illustrative ? "yes" : "no");
        return new Sum(
                kind,
                Figure.money(new Money(row.get("amount", BigDecimal.class), currency), look.to("/public/money", query)),
                illustrative);
    }

    static Map<String, String> kinds(Page page) {
        return page.words(
                "funding.kind.",
                new String[] {"commitment", "disbursement", "expenditure", "incoming-funds", "incoming-commitment"},
                code -> code);
    }

    /// The rows that a list is made of, each with its whole amount and what of it counts.
    private static QueryPart rows(Look look, ListRequest asked) {
        return asked.number("province")
                .map(province -> shares(look, Provinces.map(Optional.of(asked.filter("map"))), province))
                .orElseGet(() -> DSL.sql(
                        "(select m.*, m.amount as whole from facts.portal_money({0}, {1}) m)",
                        look.at(), look.states()));
    }

    private static QueryPart shares(Look look, ProvinceMap map, long province) {
        return DSL.sql("""
                (select m.transaction_id, m.project_id, m.kind, m.on_date, s.amount, m.amount as whole, m.currency, m.value_date, m.provider_id, m.receiver_id,
                    m.description, m.source, m.illustrative
                from (select h.transaction_id, sum(h.amount) as amount from facts.portal_share({0}, {1}, {2}) h where h.in_%s = {2} group by 1) s
                join facts.portal_money({0}, {1}) m on m.transaction_id = s.transaction_id)
                """.formatted(map.code()), look.at(), look.states(), val(province));
    }

    /// The money of all that is done under an agreement.
    static Condition under(Look look, long agreement) {
        return condition(
                "t.project_id in (select project_id from facts.portal_under({0}, {1}, {2}))",
                look.at(), look.states(), val(agreement));
    }

    private static Condition where(Look look, ListRequest asked) {
        var where = noCondition();
        for (var filter : Map.of("programme", "project_id", "provider", "provider_id", "receiver", "receiver_id")
                .entrySet()) {
            if (asked.number(filter.getKey()).isPresent()) {
                where = where.and(condition(
                        "t." + filter.getValue() + " = {0}",
                        val(asked.number(filter.getKey()).get())));
            }
        }
        for (var filter : List.of("kind", "currency")) {
            if (!asked.filter(filter).isEmpty()) {
                where = where.and(condition("t." + filter + " = {0}", val(asked.filter(filter))));
            }
        }
        if (asked.number("within").isPresent()) {
            where = where.and(condition(
                    "t.project_id in (select project_id from facts.portal_within({0}, {1}, {2}))",
                    look.at(), look.states(), val(asked.number("within").get())));
        }
        if (asked.number("agreement").isPresent()) {
            where = where.and(under(look, asked.number("agreement").get()));
        }
        return where.and(Requests.illustrative("t", asked));
    }

    private static Entry entry(Record row) {
        return new Entry(
                row.get("transaction_id", Long.class),
                row.get("project_id", Long.class),
                new Title(
                        row.get("title_vi", String.class),
                        row.get("title_en", String.class),
                        row.get("title_other", String.class)),
                row.get("kind", String.class),
                row.get("on_date", LocalDate.class),
                row.get("value_date", LocalDate.class),
                row.get("amount", BigDecimal.class),
                row.get("whole", BigDecimal.class),
                row.get("currency", String.class),
                Optional.ofNullable(row.get("provider_id", Long.class)),
                Optional.ofNullable(row.get("provider", String.class)).orElse(""),
                Optional.ofNullable(row.get("receiver_id", Long.class)),
                Optional.ofNullable(row.get("receiver", String.class)).orElse(""),
                row.get("description", String.class),
                row.get("source", String.class),
                row.get("illustrative", Boolean.class));
    }
}
