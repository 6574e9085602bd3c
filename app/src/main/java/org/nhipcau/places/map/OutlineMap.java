package org.nhipcau.places.map;

import java.util.List;
import org.nhipcau.places.geometry.Outlines;
import org.nhipcau.places.map.TileMap.Tile;
import org.nhipcau.shared.Language;

/// The figures of a [TileMap] drawn on the outlines of a boundary file, with the archipelagos' tiles at their places.
///
/// @param source as stated by who loaded the file
public record OutlineMap(List<Area> areas, List<Island> islands, String source, String licence) {

    public int width() {
        return Outlines.WIDTH;
    }

    public int height() {
        return Outlines.HEIGHT;
    }

    /// @param tile of the same province: its figure, door and shade
    /// @param room how wide the area is where its name stands
    public record Area(Tile tile, String path, int x, int y, int room) {

        private static final int LETTER = 7;

        /// The name where there is room for it; otherwise it is in the area's title, and in the table.
        public String shown(Language language) {
            var name = tile.name(language);
            return name.length() * LETTER <= room ? name : "";
        }
    }

    /// @param right how far the island's tile is moved from its place among the tiles
    public record Island(Tile tile, int right, int down) {}
}
