package org.nhipcau.places.map;

import static org.jooq.impl.DSL.collation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.nhipcau.history.Remembered;
import org.nhipcau.places.PlaceId;
import org.nhipcau.places.PlaceKind;
import org.nhipcau.places.Places;
import org.nhipcau.places.ProvinceMap;
import org.nhipcau.places.db.PlaceVersionTable;
import org.nhipcau.places.map.TileMap.MapSwitch;
import org.nhipcau.places.map.TileMap.Rank;
import org.nhipcau.places.map.TileMap.Step;
import org.nhipcau.places.map.TileMap.Tile;
import org.nhipcau.places.map.TileMap.Words;
import org.nhipcau.shared.Figure;
import org.nhipcau.shared.Language;
import org.springframework.stereotype.Component;

/// Draws figures of provinces as a [TileMap].
@Component
public class TileMaps {

    private static final int SHADES = 4;

    private static final PlaceVersionTable VERSION = PlaceVersionTable.PLACE_VERSION;

    private final DSLContext sql;
    private final Remembered remembered;
    private final Places places;
    private final Boundaries boundaries;
    private final List<TileLayout.Cell> layout = TileLayout.cells();

    TileMaps(DSLContext sql, Remembered remembered, Places places, Boundaries boundaries) {
        this.sql = sql;
        this.remembered = remembered;
        this.places = places;
        this.boundaries = boundaries;
    }

    /// @param figures of each province of the map that has one, with the door to its rows; all in one unit
    /// @param notPlaced what could not be placed on this map
    /// @param total what both add up to
    /// @param none the door of a province without a figure
    /// @param address where the same figures are shown on either map
    /// @throws IllegalArgumentException when the figures do not add up to the total, or are not of this map
    public TileMap draw(
            ProvinceMap map,
            Map<PlaceId, Figure> figures,
            Figure notPlaced,
            Figure total,
            Function<PlaceId, Figure> none,
            Function<ProvinceMap, String> address) {
        var sum = figures.values().stream().map(Figure::value).reduce(notPlaced.value(), BigDecimal::add);
        if (sum.compareTo(total.value()) != 0) {
            throw new IllegalArgumentException("the map shows " + sum + " of " + total.value());
        }
        return drawn(map, figures, notPlaced, total, none, address, false);
    }

    /// The same for things that may lie in several provinces, and count in each of them: the total counts each once.
    public TileMap count(
            ProvinceMap map,
            Map<PlaceId, Figure> figures,
            Figure notPlaced,
            Figure total,
            Function<PlaceId, Figure> none,
            Function<ProvinceMap, String> address) {
        return drawn(map, figures, notPlaced, total, none, address, true);
    }

    private TileMap drawn(
            ProvinceMap map,
            Map<PlaceId, Figure> figures,
            Figure notPlaced,
            Figure total,
            Function<PlaceId, Figure> none,
            Function<ProvinceMap, String> address,
            boolean overlapping) {
        var shades = new Shades(figures.values().stream().map(Figure::value).toList());
        var tiles = tiles(map, figures, none, shades);
        if (!tiles.stream().map(Tile::province).toList().containsAll(figures.keySet())) {
            throw new IllegalArgumentException("a figure of a place that is no province of map " + map.code());
        }
        var switches = Arrays.stream(ProvinceMap.values())
                .map(each -> new MapSwitch(each, address.apply(each), each == map))
                .toList();
        var outlines = boundaries.drawn(map).map(file -> outlined(file, tiles));
        return new TileMap(map, tiles, total, notPlaced, shades.steps(), switches, outlines, overlapping);
    }

    private OutlineMap outlined(Boundaries.Stored file, List<Tile> tiles) {
        var provinces = new LinkedHashMap<PlaceId, Tile>();
        var islands = new ArrayList<OutlineMap.Island>();
        for (var tile : tiles) {
            if (tile.island().isEmpty()) {
                provinces.put(tile.province(), tile);
            }
            for (var island : Islands.values()) {
                if (tile.island().equals(Optional.of(island.title()))) {
                    islands.add(new OutlineMap.Island(
                            tile, island.x() - tile.width() / 2 - tile.x(), island.y() - tile.height() / 2 - tile.y()));
                }
            }
        }
        var areas = boundaries.outlines(file).stream()
                .flatMap(shape -> Optional.ofNullable(provinces.get(shape.province())).stream()
                        .map(tile -> new OutlineMap.Area(tile, shape.path(), shape.x(), shape.y(), shape.room())))
                .toList();
        return new OutlineMap(areas, islands, file.source(), file.licence());
    }

    private List<Tile> tiles(
            ProvinceMap map, Map<PlaceId, Figure> figures, Function<PlaceId, Figure> none, Shades shades) {
        var tiles = new ArrayList<Tile>();
        // Only the database knows the alphabet of either language.
        var vietnamese = ranks(map, Language.VI);
        var english = ranks(map, Language.EN);
        for (var cell : layout) {
            if (cell.isOf(map)) {
                places.ofCode(cell.code(), map.on()).stream()
                        .filter(place -> place.kind() == PlaceKind.PROVINCE)
                        .findFirst()
                        .ifPresent(province -> {
                            var version = province.nearest(map.on());
                            var figure = figures.getOrDefault(province.id(), none.apply(province.id()));
                            tiles.add(new Tile(
                                    province.id(),
                                    version.code(),
                                    new Words(version.name(), version.nameEnglish()),
                                    cell.brief(),
                                    cell.island(),
                                    cell.column(),
                                    cell.row(),
                                    shades.of(figure.value()),
                                    figure,
                                    new Rank(vietnamese.indexOf(province.id()), english.indexOf(province.id()))));
                        });
            }
        }
        // From north to south, as one reads and tabs.
        tiles.sort(Comparator.comparingInt(Tile::row).thenComparingInt(Tile::column));
        return tiles;
    }

    private List<PlaceId> ranks(ProvinceMap map, Language language) {
        var name = switch (language) {
            case VI -> VERSION.NAME_VI.collate(collation("vi-x-icu"));
            case EN -> VERSION.NAME_EN.collate(collation("en-x-icu"));
        };
        return remembered
                .fetch(sql.select(VERSION.PLACE_ID)
                        .from(VERSION)
                        .where(VERSION.KIND.eq(PlaceKind.PROVINCE.code()))
                        .and(VERSION.VALID_FROM.isNull().or(VERSION.VALID_FROM.le(map.on())))
                        .and(VERSION.VALID_TO.isNull().or(VERSION.VALID_TO.ge(map.on())))
                        .orderBy(name, VERSION.CODE))
                .getValues(VERSION.PLACE_ID);
    }

    /// Quarters of the provinces that have something; figures that read alike in a tile share a shade.
    private static final class Shades {

        private final List<BigDecimal> values;

        Shades(List<BigDecimal> all) {
            this.values =
                    all.stream().filter(value -> value.signum() > 0).sorted().toList();
        }

        int of(BigDecimal value) {
            if (value.signum() <= 0) {
                return 0;
            }
            int shade = 1;
            for (int quarter = 1; quarter < SHADES; quarter++) {
                if (read(value).compareTo(read(values.get(values.size() * quarter / SHADES))) >= 0) {
                    shade = quarter + 1;
                }
            }
            return shade;
        }

        private static BigDecimal read(BigDecimal value) {
            return value.round(new MathContext(3));
        }

        List<Step> steps() {
            var steps = new ArrayList<Step>();
            for (var value : values) {
                var shade = of(value);
                if (steps.isEmpty() || steps.getLast().shade() != shade) {
                    steps.add(new Step(shade, value, value));
                } else {
                    steps.set(steps.size() - 1, new Step(shade, steps.getLast().least(), value));
                }
            }
            return steps;
        }
    }
}
