package org.nhipcau.portal.answers;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nhipcau.portal.Partner;
import org.nhipcau.portal.Programme;
import org.nhipcau.portal.PublicAgreement;
import org.nhipcau.portal.stated.Stated;
import org.nhipcau.portal.window.Title;

/// What the interface for programs tells of a record.
final class Told {

    private Told() {}

    static Project told(Programme project) {
        return new Project(
                told(project.line()),
                names(project.description()),
                project.parent().map(Programme.Line::id),
                project.parts().stream().map(Programme.Line::id).toList(),
                project.numbers().stream().map(Told::told).toList(),
                project.parties().stream()
                        .map(party ->
                                new Party(party.partner(), names(party.name()), party.role(), party.illustrative()))
                        .toList(),
                project.places().stream()
                        .map(where -> new Where(where.place(), names(where.name()), where.percentage()))
                        .toList(),
                project.sums().stream().map(Told::told).toList(),
                project.plans().stream()
                        .map(plan -> new Planned(
                                plan.plan(),
                                plan.kind(),
                                plan.from(),
                                plan.to(),
                                plan.amount(),
                                plan.currency(),
                                plan.counted(),
                                plan.source(),
                                plan.illustrative()))
                        .toList(),
                project.agreements().stream().map(Told::told).toList(),
                project.claims().stream().map(Told::told).toList(),
                project.changed());
    }

    static OrganisationOnce told(Partner partner) {
        return new OrganisationOnce(
                told(partner.line()),
                partner.roles().stream()
                        .map(role -> new Role(role.role(), told(role.programme())))
                        .toList(),
                partner.agreements().stream().map(Told::told).toList(),
                partner.claims().stream().map(Told::told).toList(),
                partner.changed());
    }

    static ProjectLine told(Programme.Line line) {
        return new ProjectLine(
                line.id(),
                line.level(),
                names(line.title()),
                line.status(),
                line.starts(),
                line.ends(),
                line.source(),
                line.illustrative(),
                line.changed(),
                "/public/programmes/" + line.id());
    }

    static Organisation told(Partner.Line line) {
        return new Organisation(
                line.id(),
                names(line.name()),
                line.shortName(),
                line.kind(),
                line.country(),
                line.website(),
                line.source(),
                line.illustrative(),
                line.changed(),
                "/public/partners/" + line.id());
    }

    static Claim told(Stated stated) {
        return new Claim(
                stated.id(),
                new About(
                        stated.subject().kind(),
                        stated.subject().id(),
                        stated.subject().words()),
                names(stated.indicator()),
                stated.qualifier(),
                stated.value(),
                stated.scale(),
                stated.unit(),
                stated.from(),
                stated.to(),
                new Source(
                        stated.source().title(),
                        stated.source().publisher(),
                        stated.source().day(),
                        stated.source().address(),
                        stated.source().page(),
                        stated.source().quote()),
                stated.contradicted(),
                !stated.reason().isEmpty(),
                stated.illustrative(),
                stated.changed(),
                "/public/claims/" + stated.id());
    }

    static Map<String, String> names(Title title) {
        var names = new LinkedHashMap<String, String>();
        names.put("vi", title.vi());
        names.put("en", title.en());
        names.put("other", title.other());
        names.values().removeIf(String::isEmpty);
        return names;
    }

    /// @param count of all rows, on all pages
    /// @param next the address of the next page
    record Paged<T>(long count, int page, int pages, Optional<String> next, List<T> rows) {}

    record ProjectLine(
            long id,
            String level,
            Map<String, String> title,
            String status,
            Optional<LocalDate> starts,
            Optional<LocalDate> ends,
            String source,
            boolean illustrative,
            Instant changed,
            String page) {}

    /// @param totals of its transactions; kinds, currencies and what is illustrative are never added up
    record Project(
            ProjectLine project,
            Map<String, String> description,
            Optional<Long> partOf,
            List<Long> parts,
            List<Identifier> identifiers,
            List<Party> parties,
            List<Where> places,
            List<Total> totals,
            List<Planned> plans,
            List<AgreementLine> agreements,
            List<Claim> claims,
            Instant changed) {}

    record Identifier(String scheme, String value) {}

    record Party(long organisation, Map<String, String> name, String role, boolean illustrative) {}

    record Where(long place, Map<String, String> name, Optional<BigDecimal> percentage) {}

    record Total(String kind, BigDecimal amount, String currency, boolean illustrative) {}

    record Planned(
            String plan,
            String kind,
            LocalDate from,
            LocalDate to,
            BigDecimal amount,
            String currency,
            boolean counted,
            String source,
            boolean illustrative) {}

    record Organisation(
            long id,
            Map<String, String> name,
            String shortName,
            String kind,
            String country,
            String website,
            String source,
            boolean illustrative,
            Instant changed,
            String page) {}

    record OrganisationOnce(
            Organisation organisation,
            List<Role> roles,
            List<AgreementLine> agreements,
            List<Claim> claims,
            Instant changed) {}

    record Role(String role, ProjectLine project) {}

    /// @param contradicted whether another source states what cannot be true together with it
    /// @param reading whether the ministry uses this one at present
    record Claim(
            long id,
            About about,
            Map<String, String> indicator,
            String qualifier,
            BigDecimal value,
            BigDecimal scale,
            String unit,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            Source source,
            boolean contradicted,
            boolean reading,
            boolean illustrative,
            Instant changed,
            String page) {}

    /// What a claim is about.
    ///
    /// @param kind `programmes`, `partners`, `agreements`, `provinces`, `places`, or `words`
    /// @param id nought when it is no record of the register
    record About(String kind, long id, String words) {}

    /// @param beside what other sources state of the same
    record ClaimOnce(Claim claim, Map<String, String> about, List<Claim> beside) {}

    static AgreementLine told(PublicAgreement.Line line) {
        return new AgreementLine(
                line.id(),
                line.kind(),
                names(line.title()),
                line.state(),
                line.signedOn(),
                line.inForceFrom(),
                line.ends(),
                line.source(),
                line.illustrative(),
                line.changed(),
                "/public/agreements/" + line.id());
    }

    static Agreement told(PublicAgreement agreement) {
        return new Agreement(
                told(agreement.line()),
                names(agreement.description()),
                agreement.binding(),
                agreement.languages(),
                agreement.prevailing(),
                agreement.signedPlace(),
                agreement.term(),
                agreement.renewal(),
                agreement.numbers().stream().map(Told::told).toList(),
                agreement.parties().stream()
                        .map(party -> new AgreementParty(
                                party.partner(), names(party.name()), party.part(), party.inName(), party.person()))
                        .toList(),
                agreement.steps().stream()
                        .map(step -> new Step(step.step(), step.day(), step.basis()))
                        .toList(),
                agreement.amendments().stream()
                        .map(one -> new Amendment(
                                one.title(),
                                one.signedOn(),
                                one.inForceFrom(),
                                one.content(),
                                one.until(),
                                one.openEnded(),
                                one.source()))
                        .toList(),
                agreement.amounts().stream()
                        .map(one -> new Amount(
                                one.kind(), one.amount(), one.currency(), one.day(), one.what(), one.source()))
                        .toList(),
                agreement.programmes().stream().map(Programme.Line::id).toList(),
                agreement.paid().stream().map(Told::told).toList(),
                agreement.claims().stream().map(Told::told).toList(),
                agreement.changed());
    }

    static Identifier told(Programme.Number number) {
        return new Identifier(number.scheme(), number.value());
    }

    static Total told(Programme.Sum sum) {
        return new Total(sum.kind(), sum.figure().value(), sum.figure().unit().code(), sum.illustrative());
    }

    /// @param ends as amendments in force have it
    record AgreementLine(
            long id,
            String kind,
            Map<String, String> title,
            String state,
            Optional<LocalDate> signed,
            Optional<LocalDate> inForce,
            Optional<LocalDate> ends,
            String source,
            boolean illustrative,
            Instant changed,
            String page) {}

    /// @param money what was pledged and what was signed; neither is ever added to the other
    /// @param projects those done under it, each by itself without its parts
    /// @param paid the disbursements of these projects and of all that lies in them
    record Agreement(
            AgreementLine agreement,
            Map<String, String> description,
            String binding,
            List<String> languages,
            String prevailing,
            String signedPlace,
            String term,
            String renewal,
            List<Identifier> identifiers,
            List<AgreementParty> parties,
            List<Step> steps,
            List<Amendment> amendments,
            List<Amount> money,
            List<Long> projects,
            List<Total> paid,
            List<Claim> claims,
            Instant changed) {}

    record AgreementParty(long organisation, Map<String, String> name, String part, String inName, String person) {}

    record Step(String step, Optional<LocalDate> on, String basis) {}

    record Amendment(
            String title,
            Optional<LocalDate> signed,
            LocalDate inForce,
            String content,
            Optional<LocalDate> ends,
            boolean openEnded,
            String source) {}

    record Amount(
            String kind, BigDecimal amount, String currency, Optional<LocalDate> on, String what, String source) {}

    record Source(String title, String publisher, Optional<LocalDate> day, String address, String page, String quote) {}
}
