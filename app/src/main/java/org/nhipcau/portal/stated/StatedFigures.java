package org.nhipcau.portal.stated;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.val;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.QueryPart;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.nhipcau.places.PlaceId;
import org.nhipcau.places.PlaceKind;
import org.nhipcau.places.Places;
import org.nhipcau.portal.stated.Stated.Subject;
import org.nhipcau.portal.window.Known;
import org.nhipcau.portal.window.Look;
import org.nhipcau.portal.window.Requests;
import org.nhipcau.portal.window.Title;
import org.nhipcau.search.How;
import org.nhipcau.search.SearchWords;
import org.nhipcau.shared.Figure;
import org.nhipcau.shared.Language;
import org.nhipcau.shared.Money;
import org.nhipcau.shared.NotFound;
import org.nhipcau.site.ListRequest;
import org.nhipcau.site.Listing;
import org.springframework.stereotype.Component;

/// Figures that sources state, each beside those that speak of the same.
@Component
public class StatedFigures {

    public static final List<String> FILTERS =
            List.of("q", "how", "programme", "partner", "agreement", "province", "illustrative", "lang");
    public static final List<String> SORTS = List.of("indicator", "-source");

    /// Where an address of the window speaks of a subject, the column that does in a claim.
    private static final Map<String, String> SUBJECTS = Map.of(
            "programme",
            "project_id",
            "partner",
            "organisation_id",
            "agreement",
            "agreement_id",
            "province",
            "place_id");

    private static final String CLAIMS = """
            select c.* from facts.portal_claim({0}, {1}) c where {2} order by {3} limit {4} offset {5}
            """;

    /// Whether another source states of the same what cannot be true together with it, and what the register has.
    /// Most
    /// records have no claims, and are not asked.
    private static final String HELD_AGAINST = """
            select c.claim_id, exists (
                select from facts.portal_claim({0}, {1}) o
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
            from facts.portal_claim({0}, {1}) c where c.claim_id = any ({2})
            """;

    private final DSLContext sql;
    private final Places places;

    StatedFigures(DSLContext sql, Places places) {
        this.sql = sql;
        this.places = places;
    }

    public static Condition found(String text, How how) {
        return SearchWords.of(text).in(DSL.field("c.search_key", String.class), how);
    }

    /// @param where a condition on `c`
    public List<Stated> about(Look look, Condition where) {
        return claims(look, where, order(true), Integer.MAX_VALUE, 0);
    }

    /// Those that have all words of a text, the nearest first.
    public List<Stated> found(Look look, String text, How how, int most) {
        var words = SearchWords.of(text);
        var key = DSL.field("c.search_key", String.class);
        return claims(look, words.in(key, how), DSL.sql("{0}, c.claim_id", words.nearness(key)), most, 0);
    }

    public Listing<Stated> list(Look look, ListRequest asked) {
        return new Listing<>(
                asked,
                claims(look, where(asked), order(asked), ListRequest.PAGE_SIZE, asked.offset()),
                count(look, asked));
    }

    public long count(Look look, ListRequest asked) {
        return sql.fetchSingle(
                        "select count(*) from facts.portal_claim({0}, {1}) c where {2}",
                        look.at(), look.states(), where(asked))
                .get(0, Long.class);
    }

    public Stream<Stated> all(Look look, ListRequest asked) {
        return claims(look, where(asked), order(asked), Integer.MAX_VALUE, 0).stream();
    }

    /// All numbers, for whoever walks through them.
    public List<Long> ids(Look look, int most) {
        return sql.fetch(
                        "select c.claim_id from facts.portal_claim({0}, {1}) c order by 1 limit {2}",
                        look.at(), look.states(), val(most))
                .getValues(0, Long.class);
    }

    /// @throws NotFound when there is none of this number, or it is not public
    public Stated.Whole find(Look look, long id) {
        var claim = about(look, condition("c.claim_id = {0}", val(id))).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
        var beside = about(look, condition("""
                        c.claim_id <> {2} and c.illustrative = {3} and exists (select from facts.portal_claim({0}, {1}) o
                            where o.claim_id = {2} and o.indicator_key = c.indicator_key
                                and o.project_id is not distinct from c.project_id and o.organisation_id is not distinct from c.organisation_id
                                and o.agreement_id is not distinct from c.agreement_id and o.place_id is not distinct from c.place_id
                                and o.programme = c.programme)
                        """, look.at(), look.states(), val(id), val(claim.illustrative())));
        return new Stated.Whole(
                claim, names(look, List.of(claim)).getOrDefault(claim.subject(), new Title("", "")), beside);
    }

    /// What the subjects of claims are called.
    public Map<Subject, Title> names(Look look, List<Stated> claims) {
        var names = new HashMap<Subject, Title>();
        for (var claim : claims) {
            var subject = claim.subject();
            switch (subject.kind()) {
                case "words" -> names.put(subject, new Title(subject.words(), subject.words()));
                case "provinces", "places" -> {
                    var version = places.get(new PlaceId(subject.id())).last();
                    names.put(subject, new Title(version.fullName(Language.VI), version.fullName(Language.EN)));
                }
                default -> {}
            }
        }
        sql.fetch(
                        """
                        select 'programmes' as kind, project_id as id, title_vi as vi, title_en as en, title_other as other from facts.portal_programme({0}, {1})
                        where project_id = any ({2})
                        union all
                        select 'partners', organisation_id, name_vi, name_en, '' from facts.portal_partner({0}, {1}) where organisation_id = any ({3})
                        union all
                        select 'agreements', agreement_id, title_vi, title_en, '' from facts.portal_agreement({0}, {1}) where agreement_id = any ({4})
                        """,
                        look.at(),
                        look.states(),
                        numbers(claims, "programmes"),
                        numbers(claims, "partners"),
                        numbers(claims, "agreements"))
                .forEach(row -> names.put(
                        new Subject(row.get("kind", String.class), row.get("id", Long.class), ""),
                        new Title(
                                row.get("vi", String.class),
                                row.get("en", String.class),
                                row.get("other", String.class))));
        return names;
    }

    private static QueryPart numbers(List<Stated> claims, String kind) {
        return val(claims.stream()
                .map(Stated::subject)
                .filter(subject -> subject.kind().equals(kind))
                .map(Subject::id)
                .distinct()
                .toArray(Long[]::new));
    }

    private List<Stated> claims(Look look, Condition where, QueryPart order, int most, long skipped) {
        var claims = sql.fetch(CLAIMS, look.at(), look.states(), where, order, val(most), val(skipped));
        if (claims.isEmpty()) {
            return List.of();
        }
        var numbers = claims.getValues("claim_id", Long.class).toArray(Long[]::new);
        var against = sql.fetch(HELD_AGAINST, look.at(), look.states(), val(numbers))
                .intoMap(row -> row.get("claim_id", Long.class));
        return claims.map(row -> stated(
                look,
                row,
                Optional.ofNullable(against.get(row.get("claim_id", Long.class)))
                        .orElseThrow()));
    }

    static Condition where(ListRequest asked) {
        var where =
                asked.filter("q").isEmpty() ? noCondition() : found(asked.filter("q"), How.asked(asked.filter("how")));
        for (var subject : SUBJECTS.entrySet()) {
            if (asked.number(subject.getKey()).isPresent()) {
                where = where.and(condition(
                        "c." + subject.getValue() + " = {0}",
                        val(asked.number(subject.getKey()).get())));
            }
        }
        return where.and(Requests.illustrative("c", asked));
    }

    private static QueryPart order(ListRequest asked) {
        var direction = asked.descending() ? " desc" : "";
        return asked.sort().equals("source")
                ? DSL.sql("c.source_date" + direction + " nulls last, c.claim_id")
                : order(!asked.descending());
    }

    private static QueryPart order(boolean ascending) {
        return DSL.sql(
                "c.indicator_key" + (ascending ? "" : " desc") + ", c.unit, c.source_date desc nulls last, c.claim_id");
    }

    private Stated stated(Look look, Record row, Record against) {
        var unit = row.get("unit", String.class);
        var checked = row.get("checked", String.class);
        return new Stated(
                row.get("claim_id", Long.class),
                subject(row),
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
                against.get("contradicted", Boolean.class),
                Optional.ofNullable(against.get("recorded", BigDecimal.class))
                        .map(sum -> Figure.money(
                                new Money(sum, unit),
                                look.to(
                                        "/public/money",
                                        "?within=" + row.get("project_id", Long.class) + "&kind=" + checked
                                                + "&currency=" + unit + "&illustrative=no"))),
                row.get("reading", Boolean.class) ? row.get("reason", String.class) : "",
                row.get("illustrative", Boolean.class),
                Known.moment(row, "known_from"));
    }

    private Subject subject(Record row) {
        for (var kind : Map.of("programmes", "project_id", "partners", "organisation_id", "agreements", "agreement_id")
                .entrySet()) {
            if (row.get(kind.getValue(), Long.class) != null) {
                return new Subject(kind.getKey(), row.get(kind.getValue(), Long.class), "");
            }
        }
        var place = row.get("place_id", Long.class);
        if (place == null) {
            return new Subject("words", 0, row.get("programme", String.class));
        }
        var isProvince = places.get(new PlaceId(place)).kind() == PlaceKind.PROVINCE;
        return new Subject(isProvince ? "provinces" : "places", place, "");
    }
}
