package org.nhipcau.projects.map;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nhipcau.places.PlaceId;
import org.nhipcau.places.Places;
import org.nhipcau.places.ProvinceMap;
import org.nhipcau.places.map.TileMap;
import org.nhipcau.places.map.TileMap.MapSwitch;
import org.nhipcau.places.map.TileMap.Tile;
import org.nhipcau.places.map.TileMaps;
import org.nhipcau.projects.Project;
import org.nhipcau.projects.ProjectPanel;
import org.nhipcau.shared.Figure;
import org.nhipcau.shared.Language;
import org.nhipcau.site.Page;
import org.springframework.stereotype.Component;

/// Where a project is carried out, on the map of provinces: a picture of the list of its places, without a number. A
/// place within a province marks it; a province that has merged marks the one it lies in now.
@Component
record ProjectMap(Places places, TileMaps maps, TemplateEngine templates) implements ProjectPanel {

    @Override
    public Content panel(Project project, Page page) {
        var map = page.asked("map").flatMap(ProvinceMap::of).orElseGet(() -> ProvinceMap.heldOn(page.today()));
        var drawn = drawn(project, map, page.here());
        return drawn.marked().isEmpty()
                ? output -> {}
                : output -> templates.render("projects/map/where.jte", Map.of("page", page, "where", drawn), output);
    }

    private Where drawn(Project project, ProvinceMap map, String here) {
        var each = project.places().stream()
                .collect(Collectors.toMap(Project.Located::place, place -> BigDecimal.ONE, BigDecimal::add));
        var rolledUp = places.rollUp(each, map.on());
        var figures = new LinkedHashMap<PlaceId, Figure>();
        rolledUp.onMap().forEach((province, count) -> figures.put(province, count(count.intValue(), project)));
        var tiles = maps.draw(
                map,
                figures,
                count(rolledUp.notPlacedTotal().intValue(), project),
                count(each.size(), project),
                province -> count(0, project),
                other -> TileMap.with(here, "map", other.code()) + "#where");
        return new Where(
                tiles,
                tiles.provinces().stream()
                        .filter(tile -> figures.containsKey(tile.province()))
                        .toList());
    }

    /// Only tells the tiles that are marked from the others.
    private static Figure count(long places, Project project) {
        return Figure.count(places, "/projects/" + project.id());
    }

    /// @param marked the provinces in which the project is carried out
    record Where(TileMap map, List<Tile> marked) {

        List<MapSwitch> switches() {
            return map.switches();
        }

        boolean isMarked(Tile tile) {
            return tile.island().isEmpty()
                    && marked.stream().anyMatch(each -> each.province().equals(tile.province()));
        }

        String names(Language language) {
            return marked.stream().map(tile -> tile.name(language)).collect(Collectors.joining(", "));
        }

        Optional<String> address(Tile tile) {
            return isMarked(tile) ? Optional.of("/places/" + tile.province()) : Optional.empty();
        }
    }
}
