package org.nhipcau.portal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhipcau.places.ProvinceMap;
import org.nhipcau.portal.Province.Line;
import org.nhipcau.portal.window.Csv.Column;
import org.nhipcau.portal.window.Fact;
import org.nhipcau.portal.window.Kind;
import org.nhipcau.portal.window.Look;
import org.nhipcau.site.ListRequest;
import org.nhipcau.site.Page;
import org.springframework.stereotype.Component;

/// Provinces in the window, on either map.
@Component
class ProvinceKind implements Kind<Line, Province> {

    private final Provinces provinces;

    ProvinceKind(Provinces provinces) {
        this.provinces = provinces;
    }

    @Override
    public String word() {
        return "provinces";
    }

    @Override
    public String one() {
        return "province";
    }

    @Override
    public List<String> filters() {
        return List.of("map", "lang");
    }

    @Override
    public List<String> sorts() {
        return List.of("name");
    }

    @Override
    public Map<String, Object> list(Look look, ListRequest asked) {
        var map = map(asked);
        return Map.of("lines", provinces.list(look, map), "map", provinces.picture(look, map), "which", map);
    }

    @Override
    public Stream<Line> lines(Look look, ListRequest asked) {
        return provinces.list(look, map(asked)).stream();
    }

    @Override
    public Province find(Look look, long id) {
        return provinces.find(look, id, ListRequest.PAGE_SIZE);
    }

    @Override
    public Province whole(Look look, long id) {
        return provinces.find(look, id, Integer.MAX_VALUE);
    }

    @Override
    public List<Fact> facts(Province province, Page page) {
        return Facts.of(province, page);
    }

    @Override
    public Map<String, Object> shown(Look look, Province province) {
        return Map.of("province", province);
    }

    @Override
    public List<Long> ids(Look look, int most) {
        return provinces.list(look, ProvinceMap.OF_34).stream()
                .map(Line::id)
                .limit(most)
                .toList();
    }

    @Override
    public List<Column<Line>> columns(Look look) {
        var page = look.page();
        return List.of(
                new Column<>(page.text("portal.column.id"), Line::id),
                new Column<>(page.text("portal.column.code"), Line::code),
                new Column<>(
                        page.text("portal.column.nameVi"), line -> line.name().vi()),
                new Column<>(
                        page.text("portal.column.nameEn"), line -> line.name().en()),
                new Column<>(page.text("portal.programmes"), Line::programmes),
                new Column<>(page.text("portal.column.source"), line -> page.text("portal.sources.places")),
                new Column<>(page.text("portal.column.address"), line -> look.to(address(line.id()))));
    }

    private static ProvinceMap map(ListRequest asked) {
        return Provinces.map(Optional.of(asked.filter("map")));
    }
}
