package org.nhipcau.places.map;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.nhipcau.places.ProvinceMap;

/// Where each province's tile stands on each map: our own layout, `tiles.csv`.
final class TileLayout {

    private TileLayout() {}

    /// @param island the name of the archipelago for which the tile stands; it belongs to the province of the code
    /// @param brief what stands in the tile where the whole name has no room; empty: the name
    record Cell(String map, String code, int column, int row, Optional<String> island, TileMap.Words brief) {

        private static Cell of(List<String> fields) {
            return new Cell(
                    fields.get(0),
                    fields.get(1),
                    Integer.parseInt(fields.get(2)),
                    Integer.parseInt(fields.get(3)),
                    Optional.of(fields.get(4)).filter(name -> !name.isEmpty()),
                    new TileMap.Words(fields.get(5), fields.get(6)));
        }

        boolean isOf(ProvinceMap asked) {
            return map.equals(asked.code());
        }
    }

    static List<Cell> cells() {
        try (var stream = TileLayout.class.getResourceAsStream("tiles.csv")) {
            if (stream == null) {
                throw new IllegalStateException("tiles.csv is missing from this build");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> Cell.of(Arrays.asList(line.split(",", -1))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
