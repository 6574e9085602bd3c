package org.nhipcau.portal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nhipcau.portal.window.Fact;
import org.nhipcau.site.Page;

/// An agreement taken apart into what is said of it.
final class AgreementFacts {

    private AgreementFacts() {}

    /// What another record's file says of an agreement.
    static Fact line(PublicAgreement.Line line, Page page) {
        return new Fact(
                page.text("portal.agreement"),
                page.text("agreements.kind." + line.kind()),
                line.title().in(page.language()),
                "",
                line.signedOn().map(LocalDate::toString).orElse(""),
                line.source(),
                line.illustrative());
    }

    static List<Fact> of(PublicAgreement agreement, Page page) {
        var facts = new ArrayList<Fact>();
        var line = agreement.line();
        Facts.names(facts, line.title(), line.source(), line.illustrative(), page);
        state(facts, page, line, "portal.kind", page.text("agreements.kind." + line.kind()));
        state(facts, page, line, "portal.state", page.text("agreements.state." + line.state()));
        day(facts, page, line, "agreements.column.signed_on", line.signedOn());
        state(facts, page, line, "agreements.column.signed_place", agreement.signedPlace());
        day(facts, page, line, "agreements.column.in_force_from", line.inForceFrom());
        day(facts, page, line, "agreements.ends", line.ends());
        state(facts, page, line, "agreements.column.term", agreement.term());
        state(facts, page, line, "agreements.column.renewal", page.text("agreements.renewal." + agreement.renewal()));
        state(facts, page, line, "agreements.column.binding", page.text("agreements.binding." + agreement.binding()));
        state(facts, page, line, "agreements.column.languages", agreement.languages(page.language()));
        for (var number : agreement.numbers()) {
            facts.add(new Fact(
                    page.text("portal.fact.number"),
                    page.textOr("agreements.scheme." + number.scheme(), page.scheme(number.scheme())),
                    number.value(),
                    line.source(),
                    line.illustrative()));
        }
        Facts.described(facts, agreement.description(), line.source(), line.illustrative(), page);
        for (var party : agreement.parties()) {
            facts.add(new Fact(
                    page.text("agreements.parties"),
                    page.text("agreements.party.part." + party.part()),
                    party.name().in(page.language()) + (party.person().isEmpty() ? "" : " (" + party.person() + ")"),
                    line.source(),
                    line.illustrative()));
        }
        for (var amount : agreement.amounts()) {
            facts.add(new Fact(
                    page.text("portal.fact.money"),
                    page.text("agreements.money.kind." + amount.kind())
                            + (amount.what().isEmpty() ? "" : ": " + amount.what()),
                    amount.amount().toPlainString(),
                    amount.currency(),
                    amount.day().map(LocalDate::toString).orElse(""),
                    amount.source().isEmpty() ? line.source() : amount.source(),
                    line.illustrative()));
        }
        agreement.paid().forEach(sum -> facts.add(Facts.sum("portal.fact.money", page.text("portal.paid"), sum, page)));
        for (var amendment : agreement.amendments()) {
            facts.add(new Fact(
                    page.text("agreements.amendments"),
                    amendment.title(),
                    amendment.content(),
                    "",
                    amendment.inForceFrom().toString(),
                    amendment.source(),
                    line.illustrative()));
        }
        for (var step : agreement.steps()) {
            facts.add(new Fact(
                    page.text("agreements.steps"),
                    page.text("agreements.step." + step.step()),
                    step.basis(),
                    "",
                    step.day().map(LocalDate::toString).orElse(""),
                    line.source(),
                    line.illustrative()));
        }
        for (var programme : agreement.programmes()) {
            facts.add(new Fact(
                    page.text("portal.fact.programme"),
                    page.text("projects.level." + programme.level()),
                    programme.title().in(page.language()),
                    programme.source(),
                    programme.illustrative()));
        }
        Facts.stated(facts, agreement.claims(), page);
        return facts;
    }

    private static void day(
            List<Fact> facts, Page page, PublicAgreement.Line line, String label, Optional<LocalDate> day) {
        state(facts, page, line, label, day.map(LocalDate::toString).orElse(""));
    }

    private static void state(List<Fact> facts, Page page, PublicAgreement.Line line, String label, String value) {
        if (!value.isEmpty()) {
            facts.add(new Fact(
                    page.text("portal.fact.state"), page.text(label), value, line.source(), line.illustrative()));
        }
    }
}
