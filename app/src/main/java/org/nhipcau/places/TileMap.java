package org.nhipcau.places;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nhipcau.shared.Figure;
import org.nhipcau.shared.Language;

/// A map on which every province is a tile of one size at its place, so that no boundary is claimed: the tiles with
/// their figures, and what cannot be placed. Made by [TileMaps], shown by `places/tileMap.jte`.
///
/// @param notPlaced what lies in no single province of this map; tiles and this add up to the total
/// @param steps the classes of colour that occur, the least first
/// @param switches the same figures on each map, this one marked
public record TileMap(
        ProvinceMap map, List<Tile> tiles, Figure total, Figure notPlaced, List<Step> steps, List<MapSwitch> switches) {

    static final int PITCH = 46;
    private static final int LONGEST_LINE = 6;

    public int width() {
        return (tiles.stream().mapToInt(Tile::column).max().orElse(0) + 1) * PITCH;
    }

    public int height() {
        return (tiles.stream().mapToInt(Tile::row).max().orElse(0) + 1) * PITCH;
    }

    /// The provinces alone, for the table: the islands' tiles repeat the figure of the province they belong to.
    public List<Tile> provinces() {
        return tiles.stream().filter(tile -> tile.island().isEmpty()).toList();
    }

    /// @param island the special zone's name when the tile stands for one; it carries its province's figure
    /// @param shade 0 for nothing, then four quiet steps
    public record Tile(
            PlaceId province,
            String nameVietnamese,
            String nameEnglish,
            Optional<String> island,
            int column,
            int row,
            int shade,
            Figure figure) {

        public int x() {
            return column * PITCH + 1;
        }

        public int y() {
            return row * PITCH + 1;
        }

        public int middle() {
            return column * PITCH + PITCH / 2;
        }

        public String name(Language language) {
            return language.pick(nameVietnamese, nameEnglish);
        }

        /// The name in lines short enough for the tile.
        public List<Line> lines(Language language) {
            var lines = new ArrayList<String>();
            for (var word : island.orElse(name(language)).replace(" - ", " ").split(" ")) {
                var last = lines.isEmpty() ? "" : lines.getLast();
                if (!last.isEmpty() && last.length() + 1 + word.length() <= LONGEST_LINE) {
                    lines.set(lines.size() - 1, last + " " + word);
                } else {
                    lines.add(word);
                }
            }
            var placed = new ArrayList<Line>();
            var top = row * PITCH + PITCH / 2.0 + 4 - (lines.size() - 1) * 6.5;
            for (int line = 0; line < lines.size(); line++) {
                placed.add(new Line(lines.get(line), (int) Math.round(top + line * 13)));
            }
            return placed;
        }
    }

    /// A line of a tile's name and how far down it stands.
    public record Line(String text, int y) {}

    /// A class of colour and the figures it spans.
    public record Step(int shade, BigDecimal least, BigDecimal most) {}

    /// A link to the same figures on one of the maps.
    public record MapSwitch(ProvinceMap map, String address, boolean current) {}
}
