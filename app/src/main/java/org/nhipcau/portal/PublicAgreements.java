package org.nhipcau.portal;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.val;
import static org.nhipcau.portal.AgreementLines.day;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.nhipcau.portal.PublicAgreement.Amendment;
import org.nhipcau.portal.PublicAgreement.Amount;
import org.nhipcau.portal.PublicAgreement.Party;
import org.nhipcau.portal.PublicAgreement.Step;
import org.nhipcau.portal.stated.StatedFigures;
import org.nhipcau.portal.window.Known;
import org.nhipcau.portal.window.Look;
import org.nhipcau.portal.window.Title;
import org.nhipcau.shared.NotFound;
import org.springframework.stereotype.Component;

/// The door to an agreement as the window shows it.
@Component
public class PublicAgreements {

    private final DSLContext sql;
    private final AgreementLines lines;
    private final Programmes programmes;
    private final StatedFigures stated;
    private final MoneyRows money;

    PublicAgreements(
            DSLContext sql, AgreementLines lines, Programmes programmes, StatedFigures stated, MoneyRows money) {
        this.sql = sql;
        this.lines = lines;
        this.programmes = programmes;
        this.stated = stated;
        this.money = money;
    }

    /// @throws NotFound when there is none of this number, or it is not public
    public PublicAgreement find(Look look, long id) {
        var line = lines.lines(look, condition("a.agreement_id = {0}", val(id)), inline(1), 1, 0).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
        var row = sql.fetchSingle("""
                        select a.*, greatest(a.known_from,
                            (select max(t.known_from) from facts.agreements_party_at({0}) t where t.agreement_id = a.agreement_id),
                            (select max(t.known_from) from facts.agreements_step_at({0}) t where t.agreement_id = a.agreement_id),
                            (select max(t.known_from) from facts.agreements_amendment_at({0}) t where t.agreement_id = a.agreement_id),
                            (select max(t.known_from) from facts.agreements_money_at({0}) t where t.agreement_id = a.agreement_id),
                            (select max(c.known_from) from facts.portal_claim({0}, {1}) c where c.agreement_id = a.agreement_id)) as changed
                        from facts.portal_agreement({0}, {1}) a where a.agreement_id = {2}
                        """, look.at(), look.states(), val(id));
        return new PublicAgreement(
                line,
                new Title(row.get("description_vi", String.class), row.get("description_en", String.class)),
                row.get("binding", String.class),
                Arrays.stream(row.get("languages", String.class).split(" "))
                        .filter(code -> !code.isEmpty())
                        .toList(),
                row.get("prevailing", String.class),
                row.get("signed_place", String.class),
                row.get("term", String.class),
                day(row, "valid_until"),
                row.get("renewal", String.class),
                Optional.ofNullable(row.get("notice_length", Integer.class)),
                row.get("notice_unit", String.class),
                numbers(look, id),
                parties(look, id),
                steps(look, id),
                amendments(look, id),
                amounts(look, id),
                programmes.lines(
                        look,
                        condition(
                                "p.project_id in (select l.project_id from facts.projects_agreement_at({0}) l where l.agreement_id = {1})",
                                look.at(), val(id)),
                        Integer.MAX_VALUE),
                money.sums(
                        look, MoneyRows.under(look, id).and(condition("t.kind = 'disbursement'")), "agreement=" + id),
                stated.about(look, condition("c.agreement_id = {0}", val(id))),
                Known.moment(row, "changed"));
    }

    private List<Programme.Number> numbers(Look look, long id) {
        return sql.fetch(
                        "select i.scheme, i.value from facts.agreements_identifier_at({0}) i where i.agreement_id = {1} order by i.scheme, i.value",
                        look.at(), val(id))
                .map(row -> new Programme.Number(row.get("scheme", String.class), row.get("value", String.class)));
    }

    private List<Party> parties(Look look, long id) {
        return sql.fetch("""
                        select o.organisation_id, o.name_vi, o.name_en, t.part, t.in_name, t.person from facts.portal_party({0}, {1}) t
                        join facts.portal_partner({0}, {1}) o on o.organisation_id = t.organisation_id
                        where t.agreement_id = {2}
                        order by array_position(array['signatory', 'represented', 'implementing', 'beneficiary', 'witness'], t.part), {3} collate "vi-x-icu"
                        """, look.at(), look.states(), val(id), look.named("o"))
                .map(row -> new Party(
                        row.get("organisation_id", Long.class),
                        new Title(row.get("name_vi", String.class), row.get("name_en", String.class)),
                        row.get("part", String.class),
                        row.get("in_name", String.class),
                        row.get("person", String.class)));
    }

    private List<Step> steps(Look look, long id) {
        return sql.fetch(
                        "select t.step, t.on_date, t.basis from facts.agreements_step_at({0}) t where t.agreement_id = {1} order by t.step_id",
                        look.at(), val(id))
                .map(row ->
                        new Step(row.get("step", String.class), day(row, "on_date"), row.get("basis", String.class)));
    }

    private List<Amendment> amendments(Look look, long id) {
        return sql.fetch(
                        "select * from facts.agreements_amendment_at({0}) t where t.agreement_id = {1} order by t.in_force_from, t.amendment_id",
                        look.at(), val(id))
                .map(row -> new Amendment(
                        row.get("title", String.class),
                        day(row, "signed_on"),
                        row.get("in_force_from", LocalDate.class),
                        row.get("content", String.class),
                        day(row, "valid_until"),
                        row.get("open_ended", Boolean.class),
                        row.get("term", String.class),
                        row.get("renewal", String.class),
                        row.get("source", String.class)));
    }

    private List<Amount> amounts(Look look, long id) {
        return sql.fetch(
                        "select * from facts.agreements_money_at({0}) t where t.agreement_id = {1} order by t.kind, t.on_date, t.money_id",
                        look.at(), val(id))
                .map(row -> new Amount(
                        row.get("money_id", Long.class),
                        row.get("kind", String.class),
                        row.get("amount", BigDecimal.class),
                        row.get("currency", String.class),
                        day(row, "on_date"),
                        row.get("what", String.class),
                        row.get("source", String.class)));
    }
}
