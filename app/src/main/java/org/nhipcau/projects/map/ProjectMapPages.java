package org.nhipcau.projects.map;

import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.nhipcau.history.Remembered;
import org.nhipcau.places.PlaceId;
import org.nhipcau.places.ProvinceMap;
import org.nhipcau.places.facts.PlacesOnMapTable;
import org.nhipcau.places.map.TileMap;
import org.nhipcau.places.map.TileMaps;
import org.nhipcau.projects.db.PlaceTable;
import org.nhipcau.projects.db.ProjectTable;
import org.nhipcau.shared.Figure;
import org.nhipcau.site.ExcelFile;
import org.nhipcau.site.ExcelFile.Column;
import org.nhipcau.site.ListRequest;
import org.nhipcau.site.Site;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// How many projects work in each province, on either map.
@Controller
class ProjectMapPages {

    private static final PlaceTable PLACE = PlaceTable.PLACE;
    private static final ProjectTable PROJECT = ProjectTable.PROJECT;
    private static final PlacesOnMapTable ON_MAP = PlacesOnMapTable.PLACES_ON_MAP;

    private final DSLContext sql;
    private final Remembered remembered;
    private final TileMaps maps;
    private final Site site;

    ProjectMapPages(DSLContext sql, Remembered remembered, TileMaps maps, Site site) {
        this.sql = sql;
        this.remembered = remembered;
        this.maps = maps;
        this.site = site;
    }

    @GetMapping("/projects/map")
    String map(HttpServletRequest request, Model model) {
        model.addAttribute("map", draw(request));
        return "projects/map/map.jte";
    }

    @GetMapping("/projects/map.xlsx")
    void excel(HttpServletRequest request, HttpServletResponse response) {
        var page = site.page(request);
        var map = draw(request);
        var province = page.text("places.kind.province");
        var counted = page.text("projects.map.counted");
        List<Column<TileMap.Tile>> columns = List.of(
                new Column<>(page.text("places.code"), TileMap.Tile::code),
                new Column<>(province, tile -> tile.name(page.language())),
                new Column<>(counted, tile -> tile.figure().value()));
        ExcelFile.send(
                response,
                "projects-map",
                page.aboutList(
                        "projects.map",
                        new ListRequest("/projects/map", Map.of("map", map.map().code()), "", false, 1)),
                columns,
                map.table(page.here(), page.language()).stream(),
                List.of(
                        Map.of(
                                province,
                                page.text("places.map.notPlaced"),
                                counted,
                                map.notPlaced().value()),
                        Map.of(
                                province,
                                page.text("places.map.total"),
                                counted,
                                map.total().value())));
    }

    private TileMap draw(HttpServletRequest request) {
        var map = ProvinceMap.of(
                        Optional.ofNullable(request.getParameter("map")).orElse(""))
                .orElseGet(() -> ProvinceMap.heldOn(site.page(request).today()));
        var figures = new LinkedHashMap<PlaceId, Figure>();
        remembered
                .fetch(sql.select(ON_MAP.PROVINCE_ID, countDistinct(PLACE.PROJECT_ID))
                        .from(PLACE)
                        .join(ON_MAP)
                        .on(ON_MAP.PLACE_ID.eq(PLACE.PLACE_ID))
                        .where(ON_MAP.MAP.eq(map.code()), ON_MAP.PROVINCE_ID.isNotNull())
                        .groupBy(ON_MAP.PROVINCE_ID))
                .forEach(row -> figures.put(row.value1(), of(row.value1(), row.value2())));
        var unplaced = remembered
                .fetch(sql.selectCount()
                        .from(PROJECT)
                        .where(notExists(selectOne()
                                .from(PLACE)
                                .join(ON_MAP)
                                .on(ON_MAP.PLACE_ID.eq(PLACE.PLACE_ID))
                                .where(
                                        PLACE.PROJECT_ID.eq(PROJECT.ID),
                                        ON_MAP.MAP.eq(map.code()),
                                        ON_MAP.PROVINCE_ID.isNotNull()))))
                .getFirst()
                .value1();
        var all = remembered.fetch(sql.selectCount().from(PROJECT)).getFirst().value1();
        return maps.count(
                map,
                figures,
                Figure.count(unplaced, "/projects?outside=" + map.code()),
                Figure.count(all, "/projects"),
                province -> of(province, 0),
                other -> "/projects/map?map=" + other.code());
    }

    private static Figure of(PlaceId province, int count) {
        return Figure.count(count, "/projects?place=" + province);
    }
}
