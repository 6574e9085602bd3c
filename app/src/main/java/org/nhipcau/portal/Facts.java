package org.nhipcau.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nhipcau.portal.stated.Stated;
import org.nhipcau.portal.window.Fact;
import org.nhipcau.portal.window.Title;
import org.nhipcau.shared.Language;
import org.nhipcau.site.Page;

/// A record taken apart into what is said of it: for its file, and to tell what differs between two days.
final class Facts {

    private Facts() {}

    /// What differs, in words: of each section what is no longer said, and what is said now.
    record Difference(String section, List<String> before, List<String> now) {}

    static List<Fact> of(Programme programme, Page page) {
        var facts = new ArrayList<Fact>();
        var line = programme.line();
        var source = line.source();
        var invented = line.illustrative();
        names(facts, line.title(), source, invented, page);
        if (!line.title().other().isEmpty()) {
            facts.add(new Fact(
                    page.text("portal.fact.name"),
                    page.text("portal.other"),
                    line.title().other(),
                    source,
                    invented));
        }
        add(facts, page, "portal.fact.state", "portal.level", page.text("projects.level." + line.level()), line);
        add(facts, page, "portal.fact.state", "portal.state", page.text("projects.status." + line.status()), line);
        line.starts().ifPresent(day -> add(facts, page, "portal.fact.state", "portal.starts", day.toString(), line));
        line.ends().ifPresent(day -> add(facts, page, "portal.fact.state", "portal.ends", day.toString(), line));
        for (var number : programme.numbers()) {
            facts.add(new Fact(
                    page.text("portal.fact.number"), page.scheme(number.scheme()), number.value(), source, invented));
        }
        described(facts, programme.description(), source, invented, page);
        programme
                .parent()
                .ifPresent(parent -> add(
                        facts,
                        page,
                        "portal.fact.part",
                        "portal.partOf",
                        parent.title().in(page.language()),
                        line));
        for (var part : programme.parts()) {
            add(facts, page, "portal.fact.part", "portal.part", part.title().in(page.language()), line);
        }
        for (var party : programme.parties()) {
            facts.add(new Fact(
                    page.text("portal.fact.partner"),
                    page.text("projects.role." + party.role()),
                    party.name().in(page.language()),
                    source,
                    invented || party.illustrative()));
        }
        for (var where : programme.places()) {
            facts.add(new Fact(
                    page.text("portal.fact.place"),
                    where.name().in(page.language()),
                    where.percentage().map(share -> share.toPlainString()).orElse(""),
                    where.percentage().isPresent() ? "%" : "",
                    "",
                    source,
                    invented));
        }
        for (var sum : programme.sums()) {
            facts.add(sum("portal.fact.money", page.text("funding.kind." + sum.kind()), sum, page));
        }
        for (var paid : programme.paidParts()) {
            for (var sum : paid.sums()) {
                var label = paid.part().title().in(page.language()) + ": " + page.text("funding.kind." + sum.kind());
                facts.add(sum("portal.fact.moneyOfPart", label, sum, page));
            }
        }
        for (var plan : programme.plans()) {
            facts.add(new Fact(
                    page.text("funding.list." + plan.plan()),
                    page.text("funding.plan." + plan.kind()) + " " + plan.from() + " – " + plan.to(),
                    plan.amount().toPlainString(),
                    plan.currency(),
                    plan.from().toString(),
                    plan.source(),
                    plan.illustrative()));
        }
        programme.agreements().forEach(one -> facts.add(AgreementFacts.line(one, page)));
        stated(facts, programme.claims(), page);
        return facts;
    }

    static List<Fact> of(Partner partner, Page page) {
        var facts = new ArrayList<Fact>();
        var line = partner.line();
        names(facts, line.name(), line.source(), line.illustrative(), page);
        facts.add(new Fact(
                page.text("portal.fact.state"),
                page.text("portal.kind"),
                page.text("organisations.kind." + line.kind()),
                line.source(),
                line.illustrative()));
        if (!line.country().isEmpty()) {
            facts.add(new Fact(
                    page.text("portal.fact.state"),
                    page.text("portal.country"),
                    page.country(line.country()),
                    line.source(),
                    line.illustrative()));
        }
        for (var role : partner.roles()) {
            facts.add(new Fact(
                    page.text("portal.fact.programme"),
                    page.text("projects.role." + role.role()),
                    role.programme().title().in(page.language()),
                    role.programme().source(),
                    role.programme().illustrative()));
        }
        Stream.of(partner.given(), partner.received())
                .forEach(sums -> sums.forEach(sum -> facts.add(sum(
                        "portal.fact.money",
                        page.text(sums == partner.given() ? "portal.given" : "portal.received") + ": "
                                + page.text("funding.kind." + sum.kind()),
                        sum,
                        page))));
        partner.agreements().forEach(one -> facts.add(AgreementFacts.line(one, page)));
        stated(facts, partner.claims(), page);
        return facts;
    }

    static List<Fact> of(Stated.Whole whole, Page page) {
        var facts = new ArrayList<Fact>();
        var claim = whole.claim();
        names(facts, claim.indicator(), claim.source().words(), claim.illustrative(), page);
        facts.add(new Fact(
                page.text("portal.about.what.claim"),
                page.text("portal.subject." + claim.subject().kind()),
                whole.about().in(page.language()),
                claim.source().words(),
                claim.illustrative()));
        stated(facts, List.of(claim), page);
        whole.beside()
                .forEach(other -> facts.add(new Fact(
                        page.text("portal.beside"),
                        other.indicator().in(page.language()),
                        other.words(page),
                        other.unit(),
                        other.source().day().map(Object::toString).orElse(""),
                        other.source().words(),
                        other.illustrative())));
        return facts;
    }

    static List<Fact> of(Province province, Page page) {
        var facts = new ArrayList<Fact>();
        names(facts, province.name(), "", false, page);
        for (var line : province.programmes()) {
            facts.add(new Fact(
                    page.text("portal.fact.programme"),
                    page.text("projects.level." + line.level()),
                    line.title().in(page.language()),
                    line.source(),
                    line.illustrative()));
        }
        province.money()
                .forEach(onMap -> onMap.sums()
                        .forEach(sum -> facts.add(sum(
                                "portal.fact.money",
                                page.text("portal.province.map." + onMap.map().code()) + ": "
                                        + page.text("funding.kind." + sum.kind()),
                                sum,
                                page))));
        stated(facts, province.claims(), page);
        return facts;
    }

    /// What one says and the other does not, section by section in the order of the former.
    static List<Difference> between(List<Fact> before, List<Fact> now) {
        var former = Set.copyOf(before);
        var later = Set.copyOf(now);
        return Stream.concat(before.stream(), now.stream())
                .map(Fact::section)
                .distinct()
                .map(section -> new Difference(section, said(before, section, later), said(now, section, former)))
                .filter(difference ->
                        !difference.before().isEmpty() || !difference.now().isEmpty())
                .toList();
    }

    private static List<String> said(List<Fact> facts, String section, Set<Fact> others) {
        return facts.stream()
                .filter(fact -> fact.section().equals(section) && !others.contains(fact))
                .map(fact -> fact.label() + ": " + fact.value() + (fact.unit().isEmpty() ? "" : " " + fact.unit()))
                .distinct()
                .toList();
    }

    static Fact sum(String section, String label, Programme.Sum sum, Page page) {
        return new Fact(
                page.text(section),
                label,
                sum.figure().value().toPlainString(),
                sum.figure().unit().code(),
                "",
                "",
                sum.illustrative());
    }

    static void names(List<Fact> facts, Title title, String source, boolean invented, Page page) {
        both(facts, "portal.fact.name", title, source, invented, page);
    }

    static void described(List<Fact> facts, Title text, String source, boolean invented, Page page) {
        both(facts, "portal.fact.description", text, source, invented, page);
    }

    private static void both(List<Fact> facts, String section, Title text, String source, boolean invented, Page page) {
        Stream.of(Language.values())
                .forEach(language -> Optional.of(language == Language.VI ? text.vi() : text.en())
                        .filter(said -> !said.isEmpty())
                        .ifPresent(said ->
                                facts.add(new Fact(page.text(section), language.ownName(), said, source, invented))));
    }

    private static void add(
            List<Fact> facts, Page page, String section, String label, String value, Programme.Line line) {
        facts.add(new Fact(page.text(section), page.text(label), value, line.source(), line.illustrative()));
    }

    static void stated(List<Fact> facts, List<Stated> claims, Page page) {
        for (var claim : claims) {
            facts.add(new Fact(
                    page.text("portal.fact.claim"),
                    claim.indicator().in(page.language()),
                    claim.words(page),
                    claim.unit(),
                    claim.source().day().map(Object::toString).orElse(""),
                    claim.source().words()
                            + (claim.source().link().isEmpty()
                                    ? ""
                                    : " " + claim.source().link()),
                    claim.illustrative()));
        }
    }
}
