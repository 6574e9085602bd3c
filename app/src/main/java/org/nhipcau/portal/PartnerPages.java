package org.nhipcau.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nhipcau.portal.Csv.Column;
import org.nhipcau.portal.Partner.Line;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Organisations in the window. One that was merged leads on to what it became, for good: links to it stay good.
@Controller
class PartnerPages {

    private final Window window;
    private final Partners partners;

    PartnerPages(Window window, Partners partners) {
        this.window = window;
        this.partners = partners;
    }

    @GetMapping({"/public/partners", "/public/partners/known/{day}"})
    void list(@PathVariable Optional<String> day, HttpServletRequest request, HttpServletResponse response) {
        var look = window.look(request, day);
        window.show(
                request,
                response,
                look,
                "portal/partners.jte",
                () -> Map.of("listing", partners.list(look, Requests.of(request, Partners.FILTERS, Partners.SORTS))));
    }

    @GetMapping({"/public/partners.csv", "/public/partners/known/{day}.csv"})
    void listAsCsv(@PathVariable Optional<String> day, HttpServletRequest request, HttpServletResponse response) {
        var look = window.look(request, day);
        var asked = Requests.of(request, Partners.FILTERS, Partners.SORTS);
        Csv.send(response, "partners", columns(look), partners.all(look, asked));
    }

    @GetMapping({"/public/partners/{id}", "/public/partners/{id}/known/{day}"})
    void partner(
            @PathVariable String id,
            @PathVariable Optional<String> day,
            HttpServletRequest request,
            HttpServletResponse response) {
        var look = window.look(request, day);
        var number = Window.number(id);
        var became = partners.mergedInto(look, number);
        if (became.isPresent()) {
            leadOn(response, look.to("/public/partners/" + became.get()));
            return;
        }
        window.show(request, response, look, "portal/partner.jte", () -> {
            var partner = partners.find(look, number);
            return Map.of("partner", partner, "changes", changes(look, partner));
        });
    }

    @GetMapping({"/public/partners/{id}.csv", "/public/partners/{id}/known/{day}.csv"})
    void partnerAsCsv(
            @PathVariable String id,
            @PathVariable Optional<String> day,
            HttpServletRequest request,
            HttpServletResponse response) {
        var look = window.look(request, day);
        var number = Window.number(id);
        var became = partners.mergedInto(look, number);
        if (became.isPresent()) {
            leadOn(response, look.csv("/public/partners/" + became.get()));
            return;
        }
        var facts = Facts.of(partners.find(look, number), look.page());
        Csv.send(response, "partner-" + id, ProgrammePages.facts(look.page()), facts.stream());
    }

    private static void leadOn(HttpServletResponse response, String address) {
        response.setStatus(HttpStatus.PERMANENT_REDIRECT.value());
        response.setHeader(HttpHeaders.LOCATION, address);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
    }

    /// Since then it may have been merged; then the page it leads to tells what is said now.
    private List<Facts.Difference> changes(Look look, Partner then) {
        if (look.known().day().isEmpty()) {
            return List.of();
        }
        var number = partners.mergedInto(look.present(), then.line().id())
                .orElse(then.line().id());
        return Facts.between(Facts.of(then, look.page()), Facts.of(partners.find(look.present(), number), look.page()));
    }

    private static List<Column<Line>> columns(Look look) {
        var page = look.page();
        return List.of(
                new Column<>(page.text("portal.column.id"), Line::id),
                new Column<>(
                        page.text("portal.column.nameVi"), line -> line.name().vi()),
                new Column<>(
                        page.text("portal.column.nameEn"), line -> line.name().en()),
                new Column<>(page.text("portal.shortName"), Line::shortName),
                new Column<>(page.text("portal.kind"), line -> page.text("organisations.kind." + line.kind())),
                new Column<>(page.text("portal.country"), Line::country),
                new Column<>(page.text("portal.website"), Line::website),
                new Column<>(page.text("portal.programmes"), Line::programmes),
                new Column<>(page.text("portal.column.source"), Line::source),
                new Column<>(page.text("site.illustrative"), line -> ProgrammePages.marked(line.illustrative(), page)),
                new Column<>(page.text("portal.changed"), line -> page.moment(line.changed())),
                new Column<>(page.text("portal.column.address"), line -> look.to("/public/partners/" + line.id())));
    }
}
