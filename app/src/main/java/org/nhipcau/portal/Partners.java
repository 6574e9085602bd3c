package org.nhipcau.portal;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.val;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.QueryPart;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.nhipcau.portal.Partner.Line;
import org.nhipcau.portal.Partner.Role;
import org.nhipcau.portal.stated.Stated;
import org.nhipcau.portal.stated.StatedFigures;
import org.nhipcau.portal.window.Known;
import org.nhipcau.portal.window.Look;
import org.nhipcau.portal.window.Requests;
import org.nhipcau.portal.window.Title;
import org.nhipcau.shared.Figure;
import org.nhipcau.shared.NotFound;
import org.nhipcau.site.ListRequest;
import org.nhipcau.site.Listing;
import org.springframework.stereotype.Component;

/// The door to organisations as the window shows them.
@Component
public class Partners {

    static final List<String> FILTERS = List.of("q", "how", "kind", "country", "illustrative", "lang");
    static final List<String> SORTS = List.of("name", "-programmes");

    private static final String LINES = """
            select o.organisation_id, o.name_vi, o.name_en, o.short_name, o.kind, o.country, o.website, o.source, o.illustrative, o.known_from,
                coalesce(n.programmes, 0) as programmes
            from facts.portal_partner({0}, {1}) o
            left join (
                select t.organisation_id, p.illustrative, count(distinct t.project_id) as programmes from facts.portal_part({0}, {1}) t
                join facts.portal_programme({0}, {1}) p on p.project_id = t.project_id group by t.organisation_id, p.illustrative) n
                on n.organisation_id = o.organisation_id and n.illustrative = o.illustrative
            where o.merged_into_id is null and
            """;

    private final DSLContext sql;
    private final Programmes programmes;
    private final StatedFigures stated;
    private final MoneyRows money;
    private final AgreementLines agreements;

    Partners(DSLContext sql, Programmes programmes, StatedFigures stated, MoneyRows money, AgreementLines agreements) {
        this.agreements = agreements;
        this.sql = sql;
        this.programmes = programmes;
        this.stated = stated;
        this.money = money;
    }

    public Listing<Line> list(Look look, ListRequest asked) {
        var where = where(look, asked);
        var rows = lines(look, where, order(look, asked), ListRequest.PAGE_SIZE, asked.offset());
        return new Listing<>(asked, rows, count(look, where));
    }

    long count(Look look, Condition where) {
        return sql.fetchSingle(
                        "select count(*) from facts.portal_partner({0}, {1}) o where o.merged_into_id is null and {2}",
                        look.at(), look.states(), where)
                .get(0, Long.class);
    }

    /// All lines, read as they are asked for; must be closed.
    Stream<Line> all(Look look, ListRequest asked) {
        return sql.resultQuery(
                        LINES + "{2} order by {3}", look.at(), look.states(), where(look, asked), order(look, asked))
                .fetchSize(500)
                .fetchStream()
                .map(Partners::line);
    }

    /// All numbers, for whoever walks through them.
    List<Long> ids(Look look, int most) {
        return sql.fetch(
                        "select o.organisation_id from facts.portal_partner({0}, {1}) o where o.merged_into_id is null order by 1 limit {2}",
                        look.at(), look.states(), val(most))
                .getValues(0, Long.class);
    }

    /// Those of these numbers, in their order.
    List<Line> of(Look look, List<Long> ids) {
        var numbers = val(ids.toArray(Long[]::new));
        return ids.isEmpty()
                ? List.of()
                : lines(
                        look,
                        condition("o.organisation_id = any ({0})", numbers),
                        DSL.sql("array_position({0}, o.organisation_id)", numbers),
                        Integer.MAX_VALUE,
                        0);
    }

    /// Those with the most programmes.
    List<Line> busiest(Look look, int most) {
        return lines(
                look,
                condition("n.programmes > 0 and not o.illustrative"),
                DSL.sql("n.programmes desc, {0}", name(look)),
                most,
                0);
    }

    /// Which one it became, when it was merged by then and was public itself.
    public Optional<Long> mergedInto(Look look, long id) {
        return sql.fetchOptional(
                        "select o.merged_into_id from facts.portal_partner({0}, {1}) o where o.organisation_id = {2}",
                        look.at(), look.states(), val(id))
                .map(row -> row.get(0, Long.class));
    }

    /// @throws NotFound when there is none of this number, or it is not public
    public Partner find(Look look, long id, int most) {
        var line = lines(look, condition("o.organisation_id = {0}", val(id)), inline(1), 1, 0).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
        var takesPart = takingPart(look, id);
        var claims = stated.about(look, condition("c.organisation_id = {0}", val(id)));
        var theirs = agreements.with(look, id);
        var changed = Stream.of(
                        Stream.of(line.changed()),
                        programmes.changed(look, takesPart).stream(),
                        theirs.stream().map(PublicAgreement.Line::changed),
                        claims.stream().map(Stated::changed))
                .flatMap(moments -> moments)
                .max(java.util.Comparator.naturalOrder())
                .orElseThrow();
        return new Partner(
                line,
                roles(look, id, most),
                Figure.count(programmes.count(look, takesPart), look.to("/public/programmes", "?partner=" + id)),
                money.sums(look, condition("t.provider_id = {0}", val(id)), "provider=" + id),
                money.sums(look, condition("t.receiver_id = {0}", val(id)), "receiver=" + id),
                theirs,
                claims,
                changed);
    }

    private static Condition takingPart(Look look, long id) {
        return condition(
                "p.project_id in (select t.project_id from facts.portal_part({0}, {1}) t where t.organisation_id = {2})",
                look.at(), look.states(), val(id));
    }

    /// Of the first programmes in the order of their names.
    private List<Role> roles(Look look, long id, int most) {
        var roles = new LinkedHashMap<Long, List<String>>();
        sql.fetch("""
                        select t.project_id, array_agg(t.role order by t.role) as roles from facts.portal_part({0}, {1}) t
                        where t.organisation_id = {2} group by t.project_id
                        """, look.at(), look.states(), val(id))
                .forEach(row -> roles.put(row.get(0, Long.class), List.of(row.get(1, String[].class))));
        if (roles.isEmpty()) {
            return List.of();
        }
        var theirs = condition("p.project_id = any ({0})", val(roles.keySet().toArray(Long[]::new)));
        return programmes.lines(look, theirs, most).stream()
                .flatMap(line ->
                        roles.getOrDefault(line.id(), List.of()).stream().map(role -> new Role(role, line)))
                .collect(Collectors.toList());
    }

    private List<Line> lines(Look look, Condition where, QueryPart order, int most, long skipped) {
        return sql.fetch(
                        LINES + "{2} order by {3} limit {4} offset {5}",
                        look.at(),
                        look.states(),
                        where,
                        order,
                        val(most),
                        val(skipped))
                .map(Partners::line);
    }

    private static Condition where(Look look, ListRequest asked) {
        var where = noCondition();
        if (!asked.filter("q").isEmpty()) {
            where = where.and(
                    WindowSearch.has(look, asked, "organisation", DSL.field("o.organisation_id", Long.class), key()));
        }
        for (var filter : List.of("kind", "country")) {
            if (!asked.filter(filter).isEmpty()) {
                where = where.and(condition("o." + filter + " = {0}", val(asked.filter(filter))));
            }
        }
        return where.and(Requests.illustrative("o", asked));
    }

    private static QueryPart order(Look look, ListRequest asked) {
        var direction = asked.descending() ? " desc" : "";
        return asked.sort().equals("programmes")
                ? DSL.sql("coalesce(n.programmes, 0)" + direction + ", {0}", name(look))
                : DSL.sql("{0} collate \"vi-x-icu\"" + direction + ", o.organisation_id", look.named("o"));
    }

    private static QueryPart name(Look look) {
        return DSL.sql("{0} collate \"vi-x-icu\", o.organisation_id", look.named("o"));
    }

    private static Field<String> key() {
        return DSL.field("o.search_key", String.class);
    }

    private static Line line(Record row) {
        return new Line(
                row.get("organisation_id", Long.class),
                new Title(row.get("name_vi", String.class), row.get("name_en", String.class)),
                row.get("short_name", String.class),
                row.get("kind", String.class),
                row.get("country", String.class),
                row.get("website", String.class),
                row.get("programmes", Long.class),
                row.get("source", String.class),
                row.get("illustrative", Boolean.class),
                Known.moment(row, "known_from"));
    }
}
