package org.nhipcau.places.map;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.nhipcau.places.PlaceId;
import org.nhipcau.places.ProvinceMap;
import org.nhipcau.shared.Figure;
import org.nhipcau.shared.Language;
import org.nhipcau.site.Page;

/// A map on which every province is a tile of one size at its place, so that no boundary is claimed: the tiles with
/// their figures, and what cannot be placed. Made by [TileMaps], shown by `places/map/tileMap.jte`.
///
/// @param notPlaced what lies in no single province of this map; tiles and this add up to the total
/// @param steps the classes of colour that occur, the least first
/// @param switches the same figures on each map, this one marked
/// @param overlapping whether one thing may count in several provinces, and once in the total
/// @param outlines the same figures on the boundary file the ministry loaded, when it did
public record TileMap(
        ProvinceMap map,
        List<Tile> tiles,
        Figure total,
        Figure notPlaced,
        List<Step> steps,
        List<MapSwitch> switches,
        Optional<OutlineMap> outlines,
        boolean overlapping) {

    private static final String DRAWN = "drawn";
    private static final String AS_OUTLINES = "outlines";

    static final int WIDE = 56;
    static final int HIGH = 52;
    private static final int GAP = 3;

    /// What stays open between an island and the coast.
    private static final int SEA = 12;
    private static final int LONGEST_LINE = 7;

    public int width() {
        return (tiles.stream().mapToInt(Tile::column).max().orElse(0) + 1) * WIDE;
    }

    public int height() {
        return (tiles.stream().mapToInt(Tile::row).max().orElse(0) + 1) * HIGH;
    }

    /// The outlines, when there are some and the address asks for them; otherwise there are tiles.
    public Optional<OutlineMap> drawn(String here) {
        return outlines.filter(drawn -> asked(here, DRAWN).equals(AS_OUTLINES));
    }

    /// The same page with tiles, or with outlines.
    public static String drawnAs(String here, boolean outlines) {
        return with(here, DRAWN, outlines ? AS_OUTLINES : "tiles");
    }

    /// The other map, drawn as this one is.
    public String kept(String here, MapSwitch other) {
        return asked(here, DRAWN).equals(AS_OUTLINES) ? drawnAs(other.address(), true) : other.address();
    }

    /// The provinces alone, for the table: the islands' tiles repeat the figure of the province they belong to.
    public List<Tile> provinces() {
        return tiles.stream().filter(tile -> tile.island().isEmpty()).toList();
    }

    /// The lines of the table in the order that its address asks for: `order=name`, `order=-value` and so on; the
    /// order of the codes when it asks for none.
    public List<Tile> table(String here, Language language) {
        var order = asked(here, "order");
        ToIntFunction<Tile> rank = language == Language.VI
                ? tile -> tile.rank().vietnamese()
                : tile -> tile.rank().english();
        Comparator<Tile> comparing = switch (order.replaceFirst("^-", "")) {
            case "name" -> Comparator.comparingInt(rank);
            case "value" -> Comparator.comparing(tile -> tile.figure().value());
            case String other -> Comparator.comparing(Tile::code);
        };
        return provinces().stream()
                .sorted((order.startsWith("-") ? comparing.reversed() : comparing).thenComparing(Tile::code))
                .toList();
    }

    /// Where the head of a column leads: sorted by it; the other way round when it already is. Figures come the
    /// greatest first.
    public static String sortedBy(String here, String column) {
        var first = column.equals("value") ? "-value" : column;
        var other = column.equals("value") ? column : "-" + column;
        return with(here, "order", asked(here, "order").equals(first) ? other : first);
    }

    /// As `aria-sort` says it.
    public static Optional<String> direction(String here, String column) {
        var order = asked(here, "order");
        if (order.equals(column)) {
            return Optional.of("ascending");
        }
        return order.equals("-" + column) ? Optional.of("descending") : Optional.empty();
    }

    /// An address with one of its terms changed.
    public static String with(String here, String name, String value) {
        var query = here.indexOf('?');
        var terms = query < 0
                ? ""
                : Arrays.stream(here.substring(query + 1).split("&"))
                        .filter(term -> !term.isEmpty() && !term.startsWith(name + "="))
                        .collect(Collectors.joining("&"));
        var term = name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
        return (query < 0 ? here : here.substring(0, query)) + "?" + (terms.isEmpty() ? term : terms + "&" + term);
    }

    private static String asked(String here, String name) {
        return Arrays.stream(here.substring(here.indexOf('?') + 1).split("&"))
                .filter(term -> term.startsWith(name + "="))
                .map(term -> term.substring(name.length() + 1))
                .findFirst()
                .orElse("");
    }

    /// @param island the island's name when the tile stands for one; it carries its province's figure
    /// @param brief what stands in the tile where the whole name has no room; empty: the name
    /// @param shade 0 for nothing, then four quiet steps
    public record Tile(
            PlaceId province,
            String code,
            Words name,
            Words brief,
            Optional<String> island,
            int column,
            int row,
            int shade,
            Figure figure,
            Rank rank) {

        /// The figure in as few signs as have room in the tile; the whole of it is in the tile's name and the table.
        public String shown(Page page) {
            return BriefNumber.of(figure.value(), page);
        }

        /// An island's tile reaches a column to the west, over the sea, so that its whole name has room.
        public int x() {
            return island.isPresent() ? (column - 1) * WIDE + SEA : column * WIDE + 1;
        }

        public int y() {
            return row * HIGH + 1;
        }

        public int width() {
            return island.isPresent() ? 2 * WIDE - GAP - SEA : WIDE - GAP;
        }

        public int height() {
            return HIGH - GAP;
        }

        public int middle() {
            return x() + width() / 2;
        }

        public String name(Language language) {
            return language.pick(name.vietnamese(), name.english());
        }

        /// How far down the figure stands.
        public int foot() {
            return y() + height() - 6;
        }

        /// The name in one line or two that have room in the tile.
        public List<Line> lines(Language language) {
            var shown = language.pick(brief.vietnamese(), brief.english());
            var text = island.orElse(shown.isEmpty() ? name(language) : shown);
            var lines = text.length() <= LONGEST_LINE || island.isPresent() ? List.of(text) : halves(text);
            var top = y() + (island.isPresent() ? 27 : lines.size() == 1 ? 21 : 15);
            var placed = new ArrayList<Line>();
            for (int line = 0; line < lines.size(); line++) {
                placed.add(new Line(lines.get(line), top + line * 13));
            }
            return placed;
        }

        /// Broken where the longer of both halves is shortest.
        private static List<String> halves(String text) {
            var best = -1;
            for (int blank = text.indexOf(' '); blank >= 0; blank = text.indexOf(' ', blank + 1)) {
                if (best < 0 || longer(text, blank) <= longer(text, best)) {
                    best = blank;
                }
            }
            return best < 0 ? List.of(text) : List.of(text.substring(0, best), text.substring(best + 1));
        }

        private static int longer(String text, int blank) {
            return Math.max(blank, text.length() - blank - 1);
        }
    }

    /// The same in both languages.
    public record Words(String vietnamese, String english) {}

    /// Which place a name has in the alphabet of each language.
    public record Rank(int vietnamese, int english) {}

    /// A line of a tile's name and how far down it stands.
    public record Line(String text, int y) {

        public boolean isLong() {
            return text.length() > LONGEST_LINE;
        }
    }

    /// A class of colour and the figures it spans.
    public record Step(int shade, BigDecimal least, BigDecimal most) {

        public String shown(Page page) {
            var from = BriefNumber.of(least, page);
            var to = BriefNumber.of(most, page);
            return from.equals(to) ? from : from + " – " + to;
        }
    }

    /// A link to the same figures on one of the maps.
    public record MapSwitch(ProvinceMap map, String address, boolean current) {}
}
