package org.nhipcau.portal;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.val;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.QueryPart;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.nhipcau.portal.Programme.Line;
import org.nhipcau.portal.Programme.PaidPart;
import org.nhipcau.portal.Programme.Party;
import org.nhipcau.portal.Programme.Plan;
import org.nhipcau.portal.Programme.Where;
import org.nhipcau.portal.stated.StatedFigures;
import org.nhipcau.portal.window.Known;
import org.nhipcau.portal.window.Look;
import org.nhipcau.portal.window.Requests;
import org.nhipcau.portal.window.Title;
import org.nhipcau.shared.NotFound;
import org.nhipcau.site.ListRequest;
import org.nhipcau.site.Listing;
import org.springframework.stereotype.Component;

/// The door to programmes, projects and components as the window shows them.
@Component
public class Programmes {

    static final List<String> FILTERS =
            List.of("q", "how", "level", "status", "partner", "province", "illustrative", "lang");
    static final List<String> SORTS = List.of("title", "-starts", "-changed");

    /// Parties and places are those of a programme that is shown; a payer has to be shown, too.
    private static final String LINES = """
            select p.project_id, p.level, p.title_vi, p.title_en, p.title_other, p.status, coalesce(p.actual_start, p.planned_start) as starts,
                coalesce(p.actual_end, p.planned_end) as ends, p.source, p.illustrative, p.known_from,
                (select string_agg({2}, '; ' order by {2} collate "vi-x-icu") from facts.projects_party_at({0}) t
                    join facts.portal_partner({0}, {1}) o on o.organisation_id = t.organisation_id
                    where t.project_id = p.project_id and t.role = 'funding') as funders,
                (select string_agg(distinct {3}, '; ') from facts.projects_place_at({0}) w
                    left join facts.places_on_map m on m.place_id = w.place_id and m.map = '34'
                    join facts.places_place v on v.place_id = coalesce(m.province_id, w.place_id) where w.project_id = p.project_id) as provinces
            from facts.portal_programme({0}, {1}) p
            """;

    private final DSLContext sql;
    private final StatedFigures stated;
    private final MoneyRows money;
    private final AgreementLines agreements;

    Programmes(DSLContext sql, StatedFigures stated, MoneyRows money, AgreementLines agreements) {
        this.agreements = agreements;
        this.sql = sql;
        this.stated = stated;
        this.money = money;
    }

    public Listing<Line> list(Look look, ListRequest asked) {
        var where = where(look, asked);
        var rows = sql.fetch(
                        LINES + " where {4} order by {5} limit {6} offset {7}",
                        look.at(),
                        look.states(),
                        look.named("o"),
                        look.named("v"),
                        where,
                        order(look, asked),
                        val(ListRequest.PAGE_SIZE),
                        val(asked.offset()))
                .map(Programmes::line);
        return new Listing<>(asked, rows, count(look, where));
    }

    long count(Look look, Condition where) {
        return sql.fetchSingle(
                        "select count(*) from facts.portal_programme({0}, {1}) p where {2}",
                        look.at(), look.states(), where)
                .get(0, Long.class);
    }

    /// When one of them was last written; nothing where there is none.
    Optional<Instant> changed(Look look, Condition where) {
        return sql.fetchOptional(
                        "select max(p.known_from) from facts.portal_programme({0}, {1}) p where {2}",
                        look.at(), look.states(), where)
                .map(row -> row.get(0, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }

    /// All lines, read as they are asked for; must be closed.
    Stream<Line> all(Look look, ListRequest asked) {
        return sql.resultQuery(
                        LINES + " where {4} order by {5}",
                        look.at(),
                        look.states(),
                        look.named("o"),
                        look.named("v"),
                        where(look, asked),
                        order(look, asked))
                .fetchSize(500)
                .fetchStream()
                .map(Programmes::line);
    }

    /// All numbers, for whoever walks through them.
    List<Long> ids(Look look, int most) {
        return sql.fetch(
                        "select p.project_id from facts.portal_programme({0}, {1}) p order by 1 limit {2}",
                        look.at(), look.states(), val(most))
                .getValues(0, Long.class);
    }

    /// The numbers of those of a condition on `p`.
    List<Long> ids(Look look, Condition where) {
        return sql.fetch(
                        "select p.project_id from facts.portal_programme({0}, {1}) p where {2}",
                        look.at(), look.states(), where)
                .getValues(0, Long.class);
    }

    static Condition anyOf(List<Long> ids) {
        return condition("p.project_id = any ({0})", val(ids.toArray(Long[]::new)));
    }

    /// Those of these numbers, in their order.
    List<Line> of(Look look, List<Long> ids) {
        var numbers = val(ids.toArray(Long[]::new));
        return ids.isEmpty()
                ? List.of()
                : lines(
                        look,
                        condition("p.project_id = any ({0})", numbers),
                        DSL.sql("array_position({0}, p.project_id),", numbers),
                        Integer.MAX_VALUE);
    }

    /// @throws NotFound when there is none of this number, or it is not public
    public Programme find(Look look, long id) {
        var row = sql.fetchOptional("""
                        select p.description_vi, p.description_en, p.parent_id, greatest(p.known_from,
                            (select max(t.known_from) from facts.projects_party_at({0}) t where t.project_id = p.project_id),
                            (select max(w.known_from) from facts.projects_place_at({0}) w where w.project_id = p.project_id),
                            (select max(m.known_from) from facts.portal_money({0}, {1}) m where m.project_id = p.project_id),
                            (select max(b.known_from) from facts.portal_plan({0}, {1}) b where b.project_id = p.project_id),
                            (select max(c.known_from) from facts.portal_claim({0}, {1}) c where c.project_id = p.project_id)) as changed
                        from facts.portal_programme({0}, {1}) p where p.project_id = {2}
                        """, look.at(), look.states(), val(id)).orElseThrow(NotFound::new);
        var parts = lines(look, condition("p.parent_id = {0}", val(id)), DSL.sql("p.search_key,"), Integer.MAX_VALUE);
        var paid = money.ofParts(look, id);
        return new Programme(
                line(look, id).orElseThrow(NotFound::new),
                new Title(row.get("description_vi", String.class), row.get("description_en", String.class)),
                Optional.ofNullable(row.get("parent_id", Long.class)).flatMap(parent -> line(look, parent)),
                parts,
                numbers(look, id),
                parties(look, id),
                places(look, id),
                money.sums(look, condition("t.project_id = {0}", val(id)), "programme=" + id),
                parts.stream()
                        .filter(part -> paid.containsKey(part.id()))
                        .map(part -> new PaidPart(part, Objects.requireNonNull(paid.get(part.id()))))
                        .toList(),
                plans(look, id),
                agreements.of(look, id),
                stated.about(look, condition("c.project_id = {0}", val(id))),
                Known.moment(row, "changed"));
    }

    private Optional<Line> line(Look look, long id) {
        return lines(look, condition("p.project_id = {0}", val(id)), 1).stream().findFirst();
    }

    /// Programmes of a condition on `p`, by their titles.
    List<Line> lines(Look look, Condition where, int most) {
        return lines(look, where, DSL.sql(""), most);
    }

    /// @param first what they are ordered by before their titles, with its comma
    private List<Line> lines(Look look, Condition where, QueryPart first, int most) {
        return sql.fetch(
                        LINES + " where {4} order by {5} {6} collate \"vi-x-icu\", p.project_id limit {7}",
                        look.at(),
                        look.states(),
                        look.named("o"),
                        look.named("v"),
                        where,
                        first,
                        title(look),
                        val(most))
                .map(Programmes::line);
    }

    private List<Programme.Number> numbers(Look look, long id) {
        return sql.fetch("""
                        select i.scheme, i.value from facts.projects_identifier_at({0}) i where i.project_id = {1} order by i.scheme, i.value
                        """, look.at(), val(id))
                .map(row -> new Programme.Number(row.get("scheme", String.class), row.get("value", String.class)));
    }

    private List<Party> parties(Look look, long id) {
        return sql.fetch("""
                        select o.organisation_id, o.name_vi, o.name_en, o.illustrative, t.role from facts.portal_part({0}, {1}) t
                        join facts.portal_partner({0}, {1}) o on o.organisation_id = t.organisation_id
                        where t.project_id = {2}
                        order by array_position(array['funding', 'accountable', 'extending', 'implementing'], t.role), {3} collate "vi-x-icu"
                        """, look.at(), look.states(), val(id), look.named("o"))
                .map(row -> new Party(
                        row.get("organisation_id", Long.class),
                        new Title(row.get("name_vi", String.class), row.get("name_en", String.class)),
                        row.get("role", String.class),
                        row.get("illustrative", Boolean.class)));
    }

    private List<Where> places(Look look, long id) {
        return sql.fetch("""
                        select w.place_id, v.full_name_vi, v.name_en, w.in_34, w.percentage from facts.portal_where({0}, {1}) w
                        join facts.places_place v on v.place_id = w.place_id
                        where w.project_id = {2} order by {3} collate "vi-x-icu", w.place_id
                        """, look.at(), look.states(), val(id), look.named("v"))
                .map(row -> new Where(
                        row.get("place_id", Long.class),
                        new Title(row.get("full_name_vi", String.class), row.get("name_en", String.class)),
                        Optional.ofNullable(row.get("in_34", Long.class)),
                        Optional.ofNullable(row.get("percentage", BigDecimal.class))));
    }

    private List<Plan> plans(Look look, long id) {
        return sql.fetch("""
                        select * from facts.portal_plan({0}, {1}) b where b.project_id = {2} order by b.plan, b.period_start, b.kind, b.plan_id
                        """, look.at(), look.states(), val(id))
                .map(row -> new Plan(
                        row.get("plan", String.class),
                        row.get("plan_id", Long.class),
                        row.get("kind", String.class),
                        row.get("period_start", LocalDate.class),
                        row.get("period_end", LocalDate.class),
                        row.get("amount", BigDecimal.class),
                        row.get("currency", String.class),
                        row.get("source", String.class),
                        row.get("illustrative", Boolean.class),
                        row.get("counted", Boolean.class)));
    }

    private static Condition where(Look look, ListRequest asked) {
        var where = noCondition();
        if (!asked.filter("q").isEmpty()) {
            where = where.and(WindowSearch.has(look, asked, "project", DSL.field("p.project_id", Long.class), key()));
        }
        for (var filter : List.of("level", "status")) {
            if (!asked.filter(filter).isEmpty()) {
                where = where.and(condition("p." + filter + " = {0}", val(asked.filter(filter))));
            }
        }
        if (asked.number("partner").isPresent()) {
            where = where.and(condition(
                    "p.project_id in (select t.project_id from facts.portal_part({0}, {1}) t where t.organisation_id = {2})",
                    look.at(), look.states(), val(asked.number("partner").get())));
        }
        return where.and(inProvince(look, asked)).and(Requests.illustrative("p", asked));
    }

    /// In a province of either map; `none-34`: named a place that lies in no single province of that map.
    private static Condition inProvince(Look look, ListRequest asked) {
        var province = asked.filter("province");
        if (province.isEmpty()) {
            return noCondition();
        }
        return province.matches("none-(63|34)")
                ? condition(
                        "p.project_id in (select w.project_id from facts.portal_where({0}, {1}) w where {2})",
                        look.at(), look.states(), condition("w.in_" + province.substring(5) + " is null"))
                : inProvince(look, asked.number("province").orElse(-1L));
    }

    /// In a province of either map. Only programmes that are shown are asked for their places.
    static Condition inProvince(Look look, long province) {
        return condition("""
                p.project_id in (select w.project_id from facts.projects_place_at({0}) w
                    where w.place_id in (select m.place_id from facts.places_on_map m where m.province_id = {1}))
                """, look.at(), val(province));
    }

    private static QueryPart order(Look look, ListRequest asked) {
        var direction = asked.descending() ? " desc" : "";
        return switch (asked.sort()) {
            case "starts" ->
                DSL.sql("coalesce(p.actual_start, p.planned_start)" + direction + " nulls last, p.project_id");
            case "changed" -> DSL.sql("p.known_from" + direction + ", p.project_id");
            default -> DSL.sql("{0} collate \"vi-x-icu\"" + direction + ", p.project_id", title(look));
        };
    }

    private static QueryPart title(Look look) {
        return switch (look.language()) {
            case VI -> DSL.sql("coalesce(nullif(p.title_vi, ''), nullif(p.title_en, ''), p.title_other)");
            case EN -> DSL.sql("coalesce(nullif(p.title_en, ''), nullif(p.title_vi, ''), p.title_other)");
        };
    }

    private static Field<String> key() {
        return DSL.field("p.search_key", String.class);
    }

    private static Line line(Record row) {
        return new Line(
                row.get("project_id", Long.class),
                row.get("level", String.class),
                new Title(
                        row.get("title_vi", String.class),
                        row.get("title_en", String.class),
                        row.get("title_other", String.class)),
                row.get("status", String.class),
                Optional.ofNullable(row.get("starts", LocalDate.class)),
                Optional.ofNullable(row.get("ends", LocalDate.class)),
                Optional.ofNullable(row.get("funders", String.class)).orElse(""),
                Optional.ofNullable(row.get("provinces", String.class)).orElse(""),
                row.get("source", String.class),
                row.get("illustrative", Boolean.class),
                Known.moment(row, "known_from"));
    }
}
