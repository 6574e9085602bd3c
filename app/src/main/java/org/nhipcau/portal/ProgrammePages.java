package org.nhipcau.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nhipcau.portal.Csv.Column;
import org.nhipcau.portal.Programme.Line;
import org.nhipcau.site.ListRequest;
import org.nhipcau.site.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Programmes in the window: the list, each one, their files; now and as known on a day.
@Controller
class ProgrammePages {

    static final List<String> LEVELS = List.of("programme", "project", "component");
    static final List<String> STATUSES =
            List.of("pipeline", "implementation", "finalisation", "closed", "cancelled", "suspended");

    private final Window window;
    private final Programmes programmes;
    private final IatiFile iati;

    ProgrammePages(Window window, Programmes programmes, IatiFile iati) {
        this.window = window;
        this.programmes = programmes;
        this.iati = iati;
    }

    @GetMapping({"/public/programmes", "/public/programmes/known/{day}"})
    void list(@PathVariable Optional<String> day, HttpServletRequest request, HttpServletResponse response) {
        var look = window.look(request, day);
        window.show(
                request,
                response,
                look,
                "portal/programmes.jte",
                () -> Map.of(
                        "listing",
                        programmes.list(look, asked(request)),
                        "levels",
                        look.page().words("projects.level.", LEVELS.toArray(String[]::new), code -> code),
                        "statuses",
                        look.page().words("projects.status.", STATUSES.toArray(String[]::new), code -> code)));
    }

    @GetMapping({"/public/programmes.csv", "/public/programmes/known/{day}.csv"})
    void listAsCsv(@PathVariable Optional<String> day, HttpServletRequest request, HttpServletResponse response) {
        var look = window.look(request, day);
        Csv.send(response, "programmes", columns(look), programmes.all(look, asked(request)));
    }

    @GetMapping({"/public/programmes/{id}", "/public/programmes/{id}/known/{day}"})
    void programme(
            @PathVariable String id,
            @PathVariable Optional<String> day,
            HttpServletRequest request,
            HttpServletResponse response) {
        var look = window.look(request, day);
        var number = Window.number(id);
        window.show(request, response, look, "portal/programme.jte", () -> {
            var programme = programmes.find(look, number);
            return Map.of(
                    "programme",
                    programme,
                    "changes",
                    changes(look, programme),
                    "iati",
                    look.known().day().isEmpty() && iati.isOf(look, programme));
        });
    }

    @GetMapping({"/public/programmes/{id}.csv", "/public/programmes/{id}/known/{day}.csv"})
    void programmeAsCsv(
            @PathVariable String id,
            @PathVariable Optional<String> day,
            HttpServletRequest request,
            HttpServletResponse response) {
        var look = window.look(request, day);
        var facts = Facts.of(programmes.find(look, Window.number(id)), look.page());
        Csv.send(response, "programme-" + id, facts(look.page()), facts.stream());
    }

    @GetMapping("/public/programmes/{id}/iati.xml")
    void iati(@PathVariable String id, HttpServletRequest request, HttpServletResponse response) {
        var look = window.look(request, Optional.empty());
        iati.send(response, look, programmes.find(look, Window.number(id)));
    }

    /// What is said otherwise now; of what is withdrawn there is no earlier page, so that it is always there.
    private List<Facts.Difference> changes(Look look, Programme then) {
        return look.known().day().isEmpty()
                ? List.of()
                : Facts.between(
                        Facts.of(then, look.page()),
                        Facts.of(programmes.find(look.present(), then.line().id()), look.page()));
    }

    static List<Column<Fact>> facts(Page page) {
        return List.of(
                new Column<>(page.text("portal.column.section"), Fact::section),
                new Column<>(page.text("portal.column.label"), Fact::label),
                new Column<>(page.text("portal.column.value"), Fact::value),
                new Column<>(page.text("portal.column.unit"), Fact::unit),
                new Column<>(page.text("portal.column.day"), Fact::day),
                new Column<>(page.text("portal.column.source"), Fact::source),
                new Column<>(page.text("site.illustrative"), fact -> marked(fact.illustrative(), page)));
    }

    static String marked(boolean illustrative, Page page) {
        return illustrative ? page.text("site.illustrative") : "";
    }

    private static List<Column<Line>> columns(Look look) {
        var page = look.page();
        return List.of(
                new Column<>(page.text("portal.column.id"), Line::id),
                new Column<>(page.text("portal.level"), line -> page.text("projects.level." + line.level())),
                new Column<>(
                        page.text("portal.column.nameVi"), line -> line.title().vi()),
                new Column<>(
                        page.text("portal.column.nameEn"), line -> line.title().en()),
                new Column<>(page.text("portal.other"), line -> line.title().other()),
                new Column<>(page.text("portal.state"), line -> page.text("projects.status." + line.status())),
                new Column<>(page.text("portal.starts"), Line::starts),
                new Column<>(page.text("portal.ends"), Line::ends),
                new Column<>(page.text("portal.funders"), Line::funders),
                new Column<>(page.text("portal.provinces"), Line::provinces),
                new Column<>(page.text("portal.column.source"), Line::source),
                new Column<>(page.text("site.illustrative"), line -> marked(line.illustrative(), page)),
                new Column<>(page.text("portal.changed"), line -> page.moment(line.changed())),
                new Column<>(page.text("portal.column.address"), line -> look.to("/public/programmes/" + line.id())));
    }

    private static ListRequest asked(HttpServletRequest request) {
        return Requests.of(request, Programmes.FILTERS, Programmes.SORTS);
    }
}
