package org.nhipcau.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nhipcau.portal.Province.There;
import org.nhipcau.portal.window.Csv.Column;
import org.nhipcau.portal.window.Kind;
import org.nhipcau.portal.window.Requests;
import org.nhipcau.portal.window.Window;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Which programme is done in which province: the rows behind the figures of the map.
@Controller
class WherePages {

    private final Window window;
    private final Provinces provinces;

    WherePages(Window window, Provinces provinces) {
        this.window = window;
        this.provinces = provinces;
    }

    @GetMapping({"/public/where", "/public/where/known/{day}"})
    void where(@PathVariable Optional<String> day, HttpServletRequest request, HttpServletResponse response) {
        var look = window.look(request, day);
        window.show(
                request,
                response,
                look,
                "portal/where.jte",
                () -> Map.of(
                        "listing", provinces.there(look, Requests.of(request, Provinces.FILTERS, Provinces.SORTS))));
    }

    @GetMapping({"/public/where.csv", "/public/where/known/{day}.csv"})
    void whereAsCsv(@PathVariable Optional<String> day, HttpServletRequest request, HttpServletResponse response) {
        var look = window.look(request, day);
        var page = look.page();
        List<Column<There>> columns = List.of(
                new Column<>(
                        page.text("portal.column.id"),
                        there -> there.programme().id()),
                new Column<>(
                        page.text("portal.programme"),
                        there -> there.programme().title().in(look.language())),
                new Column<>(page.text("portal.province"), There::name),
                new Column<>(page.text("portal.places"), There::places),
                new Column<>(
                        page.text("portal.column.source"),
                        there -> there.programme().source()),
                new Column<>(
                        page.text("site.illustrative"),
                        there -> Kind.marked(there.programme().illustrative(), page)));
        window.file(
                request,
                response,
                look,
                "where",
                columns,
                () -> provinces.allThere(look, Requests.of(request, Provinces.FILTERS, Provinces.SORTS)));
    }
}
