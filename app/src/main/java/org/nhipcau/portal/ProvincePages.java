package org.nhipcau.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nhipcau.places.ProvinceMap;
import org.nhipcau.portal.Csv.Column;
import org.nhipcau.portal.Province.Line;
import org.nhipcau.portal.Province.There;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Provinces in the window, on either map, and what is done in which.
@Controller
class ProvincePages {

    private final Window window;
    private final Provinces provinces;

    ProvincePages(Window window, Provinces provinces) {
        this.window = window;
        this.provinces = provinces;
    }

    @GetMapping({"/public/provinces", "/public/provinces/known/{day}"})
    void list(@PathVariable Optional<String> day, HttpServletRequest request, HttpServletResponse response) {
        var look = window.look(request, day);
        var map = map(request);
        window.show(
                request,
                response,
                look,
                "portal/provinces.jte",
                () -> Map.of("lines", provinces.list(look, map), "map", provinces.picture(look, map), "which", map));
    }

    @GetMapping({"/public/provinces.csv", "/public/provinces/known/{day}.csv"})
    void listAsCsv(@PathVariable Optional<String> day, HttpServletRequest request, HttpServletResponse response) {
        var look = window.look(request, day);
        var page = look.page();
        List<Column<Line>> columns = List.of(
                new Column<>(page.text("portal.column.id"), Line::id),
                new Column<>(page.text("portal.column.code"), Line::code),
                new Column<>(
                        page.text("portal.column.nameVi"), line -> line.name().vi()),
                new Column<>(
                        page.text("portal.column.nameEn"), line -> line.name().en()),
                new Column<>(page.text("portal.programmes"), Line::programmes),
                new Column<>(page.text("portal.column.source"), line -> page.text("portal.sources.places")),
                new Column<>(page.text("portal.column.address"), line -> look.to("/public/provinces/" + line.id())));
        Csv.send(response, "provinces", columns, provinces.list(look, map(request)).stream());
    }

    @GetMapping({"/public/provinces/{id}", "/public/provinces/{id}/known/{day}"})
    void province(
            @PathVariable String id,
            @PathVariable Optional<String> day,
            HttpServletRequest request,
            HttpServletResponse response) {
        var look = window.look(request, day);
        var number = Window.number(id);
        window.show(request, response, look, "portal/province.jte", () -> {
            var province = provinces.find(look, number);
            return Map.of("province", province, "changes", changes(look, province));
        });
    }

    @GetMapping({"/public/provinces/{id}.csv", "/public/provinces/{id}/known/{day}.csv"})
    void provinceAsCsv(
            @PathVariable String id,
            @PathVariable Optional<String> day,
            HttpServletRequest request,
            HttpServletResponse response) {
        var look = window.look(request, day);
        var facts = Facts.of(provinces.find(look, Window.number(id)), look.page());
        Csv.send(response, "province-" + id, ProgrammePages.facts(look.page()), facts.stream());
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
                        there -> ProgrammePages.marked(there.programme().illustrative(), page)));
        Csv.send(
                response,
                "where",
                columns,
                provinces.allThere(look, Requests.of(request, Provinces.FILTERS, Provinces.SORTS)));
    }

    private List<Facts.Difference> changes(Look look, Province then) {
        return look.known().day().isEmpty()
                ? List.of()
                : Facts.between(
                        Facts.of(then, look.page()), Facts.of(provinces.find(look.present(), then.id()), look.page()));
    }

    private static ProvinceMap map(HttpServletRequest request) {
        return Provinces.map(Optional.ofNullable(request.getParameter("map")));
    }
}
