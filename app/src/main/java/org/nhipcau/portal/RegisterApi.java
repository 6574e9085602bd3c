package org.nhipcau.portal;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.val;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nhipcau.shared.Refusal;
import org.nhipcau.site.ListRequest;
import org.nhipcau.site.Listing;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The register for programs that read: whoever has not signed in gets what is public, whoever has what they may see.
///
/// `known=2026-11-23`: as it was known at the end of that day.
@RestController
class RegisterApi {

    private final Window window;
    private final Programmes programmes;
    private final Partners partners;
    private final StatedFigures stated;

    RegisterApi(Window window, Programmes programmes, Partners partners, StatedFigures stated) {
        this.window = window;
        this.programmes = programmes;
        this.partners = partners;
        this.stated = stated;
    }

    @GetMapping("/api/v1/projects")
    Paged<ProjectLine> projects(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String known,
            @RequestParam(defaultValue = "1") String page,
            HttpServletRequest request) {
        var look = look(request, known);
        var listing = programmes.list(look, asked("/api/v1/projects", q, page, "title"));
        return paged(
                listing, known, listing.rows().stream().map(RegisterApi::told).toList());
    }

    @GetMapping("/api/v1/projects/{id}")
    Project project(
            @PathVariable String id, @RequestParam(defaultValue = "") String known, HttpServletRequest request) {
        var project = programmes.find(look(request, known), Window.number(id));
        return new Project(
                told(project.line()),
                names(project.description()),
                project.parent().map(Programme.Line::id),
                project.parts().stream().map(Programme.Line::id).toList(),
                project.numbers().stream()
                        .map(number -> new Identifier(number.scheme(), number.value()))
                        .toList(),
                project.parties().stream()
                        .map(party ->
                                new Party(party.partner(), names(party.name()), party.role(), party.illustrative()))
                        .toList(),
                project.places().stream()
                        .map(where -> new Where(where.place(), names(where.name()), where.percentage()))
                        .toList(),
                project.sums().stream()
                        .map(sum -> new Total(
                                sum.kind(),
                                sum.figure().value(),
                                sum.figure().unit().code(),
                                sum.illustrative()))
                        .toList(),
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
                project.claims().stream().map(RegisterApi::told).toList(),
                project.changed());
    }

    @GetMapping("/api/v1/organisations")
    Paged<Organisation> organisations(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String known,
            @RequestParam(defaultValue = "1") String page,
            HttpServletRequest request) {
        var look = look(request, known);
        var listing = partners.list(look, asked("/api/v1/organisations", q, page, "name"));
        return paged(
                listing, known, listing.rows().stream().map(RegisterApi::told).toList());
    }

    @GetMapping("/api/v1/organisations/{id}")
    OrganisationOnce organisation(
            @PathVariable String id, @RequestParam(defaultValue = "") String known, HttpServletRequest request) {
        var look = look(request, known);
        var number = Window.number(id);
        var partner = partners.find(look, partners.mergedInto(look, number).orElse(number));
        return new OrganisationOnce(
                told(partner.line()),
                partner.roles().stream()
                        .map(role -> new Role(role.role(), told(role.programme())))
                        .toList(),
                partner.claims().stream().map(RegisterApi::told).toList(),
                partner.changed());
    }

    @GetMapping("/api/v1/claims")
    Paged<Claim> claims(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String project,
            @RequestParam(defaultValue = "") String organisation,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String known,
            @RequestParam(defaultValue = "1") String page,
            HttpServletRequest request) {
        var look = look(request, known);
        var asked = asked("/api/v1/claims", q, page, "indicator");
        var where = q.isBlank() ? noCondition() : StatedFigures.found(asked.filter("q"));
        for (var about : Map.of("project_id", project, "organisation_id", organisation, "place_id", place)
                .entrySet()) {
            if (!about.getValue().isBlank()) {
                where = where.and(condition("c." + about.getKey() + " = {0}", val(Window.number(about.getValue()))));
            }
        }
        var all = stated.about(look, where);
        var rows = all.stream()
                .skip(asked.offset())
                .limit(ListRequest.PAGE_SIZE)
                .map(RegisterApi::told)
                .toList();
        return paged(new Listing<>(asked, rows, all.size()), known, rows);
    }

    private Look look(HttpServletRequest request, String known) {
        try {
            return window.look(request, known.isBlank() ? Optional.empty() : Optional.of(known.strip()));
        } catch (Unanswerable why) {
            throw new Refusal(why.key(), why.values());
        }
    }

    private static ListRequest asked(String path, String q, String page, String sort) {
        if (!page.matches("\\d{1,6}") || page.matches("0+")) {
            throw new Refusal("portal.api.page", page);
        }
        Map<String, String> filters = q.isBlank() ? Map.of() : Map.of("q", clean(q));
        return new ListRequest(path, filters, sort, false, Integer.parseInt(page));
    }

    private static String clean(String q) {
        var text = org.nhipcau.shared.TypedText.clean(q);
        return text.length() > ListRequest.LONGEST ? text.substring(0, ListRequest.LONGEST) : text;
    }

    private static <T> Paged<T> paged(Listing<?> listing, String known, List<T> rows) {
        var next = new LinkedHashMap<>(listing.request().filters());
        if (!known.isBlank()) {
            next.put("known", known);
        }
        next.put("page", Integer.toString(listing.request().page() + 1));
        return new Paged<>(
                listing.count(),
                listing.request().page(),
                listing.pages(),
                listing.hasNext() ? Optional.of(listing.request().path() + ListRequest.query(next)) : Optional.empty(),
                rows);
    }

    private static ProjectLine told(Programme.Line line) {
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

    private static Organisation told(Partner.Line line) {
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

    private static Claim told(Stated stated) {
        return new Claim(
                stated.id(),
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
                stated.changed());
    }

    private static Map<String, String> names(Title title) {
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

    record OrganisationOnce(Organisation organisation, List<Role> roles, List<Claim> claims, Instant changed) {}

    record Role(String role, ProjectLine project) {}

    /// @param contradicted whether another source states what cannot be true together with it
    /// @param reading whether the ministry uses this one at present
    record Claim(
            long id,
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
            Instant changed) {}

    record Source(String title, String publisher, Optional<LocalDate> day, String address, String page, String quote) {}
}
