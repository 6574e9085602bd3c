package org.nhipcau.portal;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.QueryPart;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.nhipcau.portal.PublicAgreement.Line;
import org.nhipcau.portal.window.Known;
import org.nhipcau.portal.window.Look;
import org.nhipcau.portal.window.Requests;
import org.nhipcau.portal.window.Title;
import org.nhipcau.search.How;
import org.nhipcau.search.SearchWords;
import org.nhipcau.shared.Language;
import org.nhipcau.site.ListRequest;
import org.nhipcau.site.Listing;
import org.springframework.stereotype.Component;

/// Agreements as the window lists them: all, those of a programme, those of an organisation.
@Component
public class AgreementLines {

    static final List<String> FILTERS =
            List.of("q", "how", "kind", "state", "partner", "programme", "illustrative", "lang");
    static final List<String> SORTS = List.of("title", "-signed", "ends");

    private static final String LINES = """
            select a.agreement_id, a.kind, a.title_vi, a.title_en, a.state, a.signed_on, a.in_force_from, a.source, a.illustrative, a.known_from,
                facts.agreements_ends_at({0}, a.agreement_id, a.valid_until, {3}) as ends,
                (select string_agg({2}, '; ' order by {2} collate "vi-x-icu") from facts.portal_party({0}, {1}) t
                    join facts.portal_partner({0}, {1}) o on o.organisation_id = t.organisation_id
                    where t.agreement_id = a.agreement_id and t.part = 'signatory') as signatories
            from facts.portal_agreement({0}, {1}) a
            """;

    private final DSLContext sql;

    AgreementLines(DSLContext sql) {
        this.sql = sql;
    }

    public Listing<Line> list(Look look, ListRequest asked) {
        var rows = lines(look, where(look, asked), order(look, asked), ListRequest.PAGE_SIZE, asked.offset());
        return new Listing<>(asked, rows, count(look, asked));
    }

    long count(Look look, ListRequest asked) {
        return sql.fetchSingle(
                        "select count(*) from facts.portal_agreement({0}, {1}) a where {2}",
                        look.at(), look.states(), where(look, asked))
                .get(0, Long.class);
    }

    /// All lines, read as they are asked for; must be closed.
    Stream<Line> all(Look look, ListRequest asked) {
        return sql.resultQuery(
                        LINES + " where {4} order by {5}",
                        look.at(),
                        look.states(),
                        look.named("o"),
                        day(look),
                        where(look, asked),
                        order(look, asked))
                .fetchSize(500)
                .fetchStream()
                .map(AgreementLines::line);
    }

    /// All numbers, for whoever walks through them.
    List<Long> ids(Look look, int most) {
        return sql.fetch(
                        "select a.agreement_id from facts.portal_agreement({0}, {1}) a order by 1 limit {2}",
                        look.at(), look.states(), val(most))
                .getValues(0, Long.class);
    }

    /// Those that have all words of a text, the nearest first.
    List<Line> found(Look look, String text, How how, int most) {
        var words = SearchWords.of(text);
        return lines(look, words.in(key(), how), DSL.sql("{0}, a.agreement_id", words.nearness(key())), most, 0);
    }

    /// Those that a programme, or what it lies in, is done under.
    List<Line> of(Look look, long programme) {
        return lines(look, under(look, programme), order(look), Integer.MAX_VALUE, 0);
    }

    /// Those that an organisation is a party to.
    List<Line> with(Look look, long partner) {
        return lines(look, party(look, partner), order(look), Integer.MAX_VALUE, 0);
    }

    List<Line> lines(Look look, Condition where, QueryPart order, int most, long skipped) {
        return sql.fetch(
                        LINES + " where {4} order by {5} limit {6} offset {7}",
                        look.at(),
                        look.states(),
                        look.named("o"),
                        day(look),
                        where,
                        order,
                        val(most),
                        val(skipped))
                .map(AgreementLines::line);
    }

    /// The day whose terms are told: the asked one, else today.
    private static QueryPart day(Look look) {
        return DSL.sql(
                "{0}::date", val(look.known().day().orElse(look.page().today()).toString()));
    }

    private static Condition where(Look look, ListRequest asked) {
        var where = noCondition();
        if (!asked.filter("q").isEmpty()) {
            where = where.and(SearchWords.of(asked.filter("q")).in(key(), How.asked(asked.filter("how"))));
        }
        for (var filter : List.of("kind", "state")) {
            if (!asked.filter(filter).isEmpty()) {
                where = where.and(condition("a." + filter + " = {0}", val(asked.filter(filter))));
            }
        }
        if (asked.number("partner").isPresent()) {
            where = where.and(party(look, asked.number("partner").get()));
        }
        if (asked.number("programme").isPresent()) {
            where = where.and(under(look, asked.number("programme").get()));
        }
        return where.and(Requests.illustrative("a", asked));
    }

    private static Condition party(Look look, long partner) {
        return condition(
                "a.agreement_id in (select t.agreement_id from facts.portal_party({0}, {1}) t where t.organisation_id = {2})",
                look.at(), look.states(), val(partner));
    }

    private static Condition under(Look look, long programme) {
        return condition(
                "a.agreement_id in (select agreement_id from facts.portal_agreement_of({0}, {1}, {2}))",
                look.at(), look.states(), val(programme));
    }

    private static QueryPart order(Look look, ListRequest asked) {
        var direction = asked.descending() ? " desc" : "";
        return switch (asked.sort()) {
            case "signed" -> DSL.sql("a.signed_on" + direction + " nulls last, a.agreement_id");
            case "ends" -> DSL.sql("ends" + direction + " nulls last, a.agreement_id");
            default -> DSL.sql("{0} collate \"vi-x-icu\"" + direction + ", a.agreement_id", title(look));
        };
    }

    private static QueryPart order(Look look) {
        return DSL.sql("a.signed_on desc nulls last, {0} collate \"vi-x-icu\", a.agreement_id", title(look));
    }

    private static QueryPart title(Look look) {
        return DSL.sql(
                look.language() == Language.VI
                        ? "coalesce(nullif(a.title_vi, ''), a.title_en)"
                        : "coalesce(nullif(a.title_en, ''), a.title_vi)");
    }

    private static Field<String> key() {
        return DSL.field("a.search_key", String.class);
    }

    private static Line line(Record row) {
        return new Line(
                row.get("agreement_id", Long.class),
                row.get("kind", String.class),
                new Title(row.get("title_vi", String.class), row.get("title_en", String.class)),
                row.get("state", String.class),
                Optional.ofNullable(row.get("signatories", String.class)).orElse(""),
                day(row, "signed_on"),
                day(row, "in_force_from"),
                day(row, "ends"),
                row.get("source", String.class),
                row.get("illustrative", Boolean.class),
                Known.moment(row, "known_from"));
    }

    static Optional<LocalDate> day(Record row, String column) {
        return Optional.ofNullable(row.get(column, LocalDate.class));
    }
}
