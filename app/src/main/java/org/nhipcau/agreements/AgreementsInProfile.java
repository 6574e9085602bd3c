package org.nhipcau.agreements;

import static org.jooq.impl.DSL.val;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
import org.nhipcau.shared.Language;
import org.nhipcau.shared.Money;
import org.nhipcau.shared.Publication;
import org.nhipcau.site.Page;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What was agreed with a partner, what of it ends soon, and what was promised and signed.
@Component
@Order(2)
class AgreementsInProfile implements ProfilePart {

    /// What ends within so many days is spoken of in a meeting.
    private static final int SOON = 180;

    private static final String ROOM = "agreements:";

    private final DSLContext sql;

    AgreementsInProfile(DSLContext sql) {
        this.sql = sql;
    }

    private record Agreed(
            long id,
            AgreementKind kind,
            String titleVi,
            String titleEn,
            AgreementState state,
            Optional<LocalDate> signedOn,
            Optional<LocalDate> ends,
            Publication publication,
            boolean illustrative) {

        Line line(Page page) {
            return Line.of(page.language().pick(titleVi, titleEn), "/agreements/" + id)
                    .detail(page.text("agreements.kind." + kind.code()) + " · "
                            + page.text("agreements.state." + state.code()))
                    .day(ends)
                    .publication(Optional.of(publication))
                    .illustrative(illustrative);
        }

        /// @param within days from then; negative when it is over already
        boolean endsBy(LocalDate day) {
            return state == AgreementState.IN_FORCE
                    && ends.filter(end -> !end.isAfter(day)).isPresent();
        }

        boolean is(AgreementState other, boolean invented) {
            return state == other && illustrative == invented;
        }
    }

    @Override
    public List<Told> tell(Asked asked) {
        var page = asked.page();
        if (!page.may("agreements.see")) {
            return List.of();
        }
        var all = agreed(asked);
        return List.of(
                Told.figures(Topic.AGREEMENTS, states(asked, all)),
                Told.records(
                        Topic.AGREEMENTS,
                        all.stream().map(one -> one.line(page)).toList(),
                        asked.door(ROOM + "all", "/agreements?organisation=" + asked.organisation())),
                Told.figures(Topic.DUE, due(asked, all)),
                Told.figures(Topic.MONEY, money(asked)));
    }

    private static List<Line> states(Asked asked, List<Agreed> all) {
        var lines = new ArrayList<Line>();
        for (var state : AgreementState.values()) {
            for (var invented : List.of(false, true)) {
                var count = all.stream().filter(one -> one.is(state, invented)).count();
                if (count > 0) {
                    var terms = "state=" + state.code() + "&illustrative=" + yes(invented);
                    lines.add(Line.of(
                                    asked.page().text("agreements.state." + state.code()),
                                    Figure.count(
                                            count,
                                            asked.door(
                                                    ROOM + "state:" + state.code() + ":" + yes(invented),
                                                    "/agreements?organisation=" + asked.organisation() + "&" + terms)))
                            .illustrative(invented));
                }
            }
        }
        return lines;
    }

    private static List<Line> due(Asked asked, List<Agreed> all) {
        var day = asked.day();
        return all.stream()
                .filter(one -> one.endsBy(day.plusDays(SOON)))
                .map(one -> one.line(asked.page())
                        .mark(asked.page()
                                .text(
                                        one.endsBy(day.minusDays(1))
                                                ? "agreements.profile.past"
                                                : "agreements.profile.soon")))
                .toList();
    }

    private List<Line> money(Asked asked) {
        return sql.fetch("""
                        select m.kind, m.currency, a.illustrative, sum(m.amount) as amount
                        from facts.agreements_money_at({0}) m join facts.agreements_agreement_at({0}) a on a.agreement_id = m.agreement_id
                        where {1} group by 1, 2, 3 order by 3, 1, 2
                        """, asked.at(), theirs(asked)).map(row -> {
            var kind = row.get("kind", String.class);
            var currency = row.get("currency", String.class);
            var invented = row.get("illustrative", Boolean.class);
            var door = asked.door(
                    ROOM + String.join(":", "money", kind, currency, yes(invented)),
                    "/agreements/money?organisation=" + asked.organisation() + "&kind=" + kind + "&currency=" + currency
                            + "&illustrative=" + yes(invented));
            return Line.of(
                            asked.page().text("agreements.profile.money." + kind),
                            Figure.money(new Money(row.get("amount", BigDecimal.class), currency), door))
                    .illustrative(invented);
        });
    }

    @Override
    public Optional<List<Line>> rows(Asked asked, String rows) {
        if (!rows.startsWith(ROOM) || !asked.page().may("agreements.see")) {
            return Optional.empty();
        }
        var terms = rows.split(":", -1);
        return switch (terms.length + terms[1]) {
            case "2all" -> Optional.of(lines(asked, agreed(asked).stream()));
            case "4state" ->
                AgreementState.of(terms[2])
                        .map(state -> lines(
                                asked, agreed(asked).stream().filter(one -> one.is(state, terms[3].equals("yes")))));
            case "5money" -> Optional.of(moneyRows(asked, terms));
            case String other -> Optional.empty();
        };
    }

    private static List<Line> lines(Asked asked, Stream<Agreed> agreed) {
        return agreed.map(one -> one.line(asked.page())).toList();
    }

    private List<Line> moneyRows(Asked asked, String[] terms) {
        return sql.fetch("""
                        select m.amount, m.currency, m.on_date, m.what, m.source, a.agreement_id, a.title_vi, a.title_en, a.illustrative
                        from facts.agreements_money_at({0}) m join facts.agreements_agreement_at({0}) a on a.agreement_id = m.agreement_id
                        where {1} and m.kind = {2} and m.currency = {3} and a.illustrative = {4} order by m.on_date desc nulls last, m.money_id
                        """, asked.at(), theirs(asked), val(terms[2]), val(terms[3]), val(terms[4].equals("yes")))
                .map(row -> Line.of(title(row, asked.page().language()), "/agreements/" + row.get("agreement_id"))
                        .detail(row.get("what", String.class))
                        .money(new Money(row.get("amount", BigDecimal.class), row.get("currency", String.class)))
                        .day(day(row, "on_date"))
                        .illustrative(row.get("illustrative", Boolean.class)));
    }

    /// In force first, what ends first at the top.
    private List<Agreed> agreed(Asked asked) {
        return sql.fetch("""
                        select a.agreement_id, a.kind, a.title_vi, a.title_en, a.state, a.signed_on, a.publication, a.illustrative,
                            facts.agreements_ends_at({0}, a.agreement_id, a.valid_until, {2}) as ends
                        from facts.agreements_agreement_at({0}) a where {1}
                        order by a.illustrative, a.state = 'in-force' desc, a.state in ('signed', 'suspended') desc, ends nulls last, a.signed_on desc nulls last, a.agreement_id
                        """, asked.at(), theirs(asked), asked.dayPart())
                .map(row -> new Agreed(
                        row.get("agreement_id", Long.class),
                        AgreementKind.of(row.get("kind", String.class)).orElse(AgreementKind.OTHER),
                        row.get("title_vi", String.class),
                        row.get("title_en", String.class),
                        AgreementState.of(row.get("state", String.class)).orElseThrow(),
                        day(row, "signed_on"),
                        day(row, "ends"),
                        Publication.of(row.get("publication", String.class)).orElseThrow(),
                        row.get("illustrative", Boolean.class)));
    }

    private static QueryPart theirs(Asked asked) {
        return DSL.sql(
                "a.agreement_id in (select p.agreement_id from facts.agreements_party_at({0}) p where p.organisation_id = {1})",
                asked.at(), asked.id());
    }

    private static String title(Record row, Language language) {
        return language.pick(row.get("title_vi", String.class), row.get("title_en", String.class));
    }

    private static Optional<LocalDate> day(Record row, String column) {
        return Optional.ofNullable(row.get(column, LocalDate.class));
    }

    private static String yes(boolean said) {
        return said ? "yes" : "no";
    }
}
