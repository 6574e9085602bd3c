package org.nhipcau.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhipcau.portal.Programme.Line;
import org.nhipcau.portal.window.Csv.Column;
import org.nhipcau.portal.window.Fact;
import org.nhipcau.portal.window.Kind;
import org.nhipcau.portal.window.Look;
import org.nhipcau.portal.window.Window;
import org.nhipcau.site.ListRequest;
import org.nhipcau.site.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Programmes in the window, and the IATI file of one.
@Controller
class ProgrammeKind implements Kind<Line, Programme> {

    static final List<String> LEVELS = List.of("programme", "project", "component");
    static final List<String> STATUSES =
            List.of("pipeline", "implementation", "finalisation", "closed", "cancelled", "suspended");

    private final Window window;
    private final Programmes programmes;
    private final IatiFile iati;

    ProgrammeKind(Window window, Programmes programmes, IatiFile iati) {
        this.window = window;
        this.programmes = programmes;
        this.iati = iati;
    }

    @Override
    public String word() {
        return "programmes";
    }

    @Override
    public String one() {
        return "programme";
    }

    @Override
    public List<String> filters() {
        return Programmes.FILTERS;
    }

    @Override
    public List<String> sorts() {
        return Programmes.SORTS;
    }

    @Override
    public Map<String, Object> list(Look look, ListRequest asked) {
        return Map.of(
                "listing",
                programmes.list(look, asked),
                "levels",
                look.page().words("projects.level.", LEVELS.toArray(String[]::new), code -> code),
                "statuses",
                look.page().words("projects.status.", STATUSES.toArray(String[]::new), code -> code));
    }

    @Override
    public Stream<Line> lines(Look look, ListRequest asked) {
        return programmes.all(look, asked);
    }

    @Override
    public Programme find(Look look, long id) {
        return programmes.find(look, id);
    }

    @Override
    public List<Fact> facts(Programme programme, Page page) {
        return Facts.of(programme, page);
    }

    @Override
    public Map<String, Object> shown(Look look, Programme programme) {
        return Map.of("programme", programme, "iati", look.known().day().isEmpty() && iati.isOf(look, programme));
    }

    @Override
    public List<Long> ids(Look look, int most) {
        return programmes.ids(look, most);
    }

    @GetMapping("/public/programmes/{id}/iati.xml")
    void iati(@PathVariable String id, HttpServletRequest request, HttpServletResponse response) {
        var look = window.look(request, Optional.empty());
        iati.send(response, look, programmes.find(look, Window.number(id)));
    }

    @Override
    public List<Column<Line>> columns(Look look) {
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
                new Column<>(page.text("site.illustrative"), line -> Kind.marked(line.illustrative(), page)),
                new Column<>(page.text("portal.changed"), line -> page.moment(line.changed())),
                new Column<>(page.text("portal.column.address"), line -> look.to(address(line.id()))));
    }
}
