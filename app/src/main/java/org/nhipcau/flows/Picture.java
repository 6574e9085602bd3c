package org.nhipcau.flows;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nhipcau.flows.Ends.Band;
import org.nhipcau.flows.Ends.End;
import org.nhipcau.flows.Ends.Level;
import org.nhipcau.flows.Ends.Sort;

/// Where nodes and bands lie. A band runs from its partner to its programme and on to its area; its thickness is its
/// amount, at one scale everywhere, so that what enters a programme is as thick as what leaves it.
///
/// Thickness is for the eye alone and may be rounded; every amount is written beside it.
record Picture(int width, int height, List<Node> nodes, List<Strand> strands) {

    /// How a picture is laid out.
    ///
    /// @param lefts where the bars of each column begin
    /// @param room for how many letters of a name beside each column
    /// @param thick how high all bands of a column are together
    record Shape(int width, Map<Level, Integer> lefts, Map<Level, Integer> room, int thick) {

        static final Shape WIDE = new Shape(
                1120,
                Map.of(Level.PARTNER, 214, Level.PROGRAMME, 480, Level.AREA, 920),
                Map.of(Level.PARTNER, 31, Level.PROGRAMME, 34, Level.AREA, 28),
                430);

        static final Shape SMALL = new Shape(
                720,
                Map.of(Level.PARTNER, 150, Level.PROGRAMME, 308, Level.AREA, 566),
                Map.of(Level.PARTNER, 21, Level.PROGRAMME, 21, Level.AREA, 20),
                220);
    }

    static final int BAR = 10;
    private static final int LINE = 15;
    private static final int GAP = 10;
    private static final int LINES = 2;

    /// @param lines its name, in as many lines as it takes, cut where two do not suffice
    record Node(
            Level level,
            End end,
            List<String> lines,
            BigDecimal amount,
            double x,
            double y,
            double high,
            double textX) {

        boolean before() {
            return level == Level.PARTNER;
        }

        int left() {
            return (int) Math.round(x);
        }

        String top() {
            return tenths(y);
        }

        String tall() {
            return tenths(high);
        }

        String textLeft() {
            return tenths(textX);
        }

        /// Where a line of its words stands; the amount is the last.
        String baseline(int line) {
            var first = y + high / 2 - (lines.size() + 1) * LINE / 2.0 + 11.5;
            return tenths(first + line * LINE);
        }
    }

    /// @param colour of its partner, 0 to 6; 7: of the rest, 8: of nobody
    record Strand(Band band, int colour, String path) {}

    static Picture of(List<Band> all, Shape shape, Map<Level, Map<End, String>> names) {
        var bands = all.stream().filter(band -> band.amount().signum() > 0).toList();
        var order = Order.of(bands);
        var total = bands.stream().map(Band::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        var scale = total.signum() == 0 ? 0 : shape.thick() / total.doubleValue();
        var sums = new EnumMap<Level, Map<End, BigDecimal>>(Level.class);
        var lines = new EnumMap<Level, Map<End, List<String>>>(Level.class);
        var height = 0.0;
        for (var level : Level.values()) {
            var of = Ends.sums(bands, band -> band.at(level));
            var wrapped = new HashMap<End, List<String>>();
            of.keySet()
                    .forEach(end -> wrapped.put(
                            end,
                            wrap(
                                    names.getOrDefault(level, Map.of()).getOrDefault(end, "–"),
                                    shape.room().getOrDefault(level, 20))));
            sums.put(level, of);
            lines.put(level, wrapped);
            height = Math.max(
                    height,
                    of.entrySet().stream()
                            .mapToDouble(
                                    one -> slot(one.getValue(), scale, wrapped.getOrDefault(one.getKey(), List.of())))
                            .sum());
        }
        var nodes = new ArrayList<Node>();
        var at = new HashMap<Level, Map<End, Node>>();
        for (var level : Level.values()) {
            var ends = order.getOrDefault(level, List.of());
            var of = sums.getOrDefault(level, Map.of());
            var wrapped = lines.getOrDefault(level, Map.of());
            var used = ends.stream()
                    .mapToDouble(end ->
                            slot(of.getOrDefault(end, BigDecimal.ZERO), scale, wrapped.getOrDefault(end, List.of())))
                    .sum();
            var free = ends.isEmpty() ? 0 : (height - used) / ends.size();
            var y = 0.0;
            var x = shape.lefts().getOrDefault(level, 0);
            for (var end : ends) {
                var amount = of.getOrDefault(end, BigDecimal.ZERO);
                var words = wrapped.getOrDefault(end, List.of());
                var slot = slot(amount, scale, words) + free;
                var high = Math.max(1.5, amount.doubleValue() * scale);
                var node = new Node(
                        level,
                        end,
                        words,
                        amount,
                        x,
                        y + (slot - high) / 2,
                        high,
                        level == Level.PARTNER ? x - 8 : x + BAR + 8);
                nodes.add(node);
                at.computeIfAbsent(level, l -> new LinkedHashMap<>()).put(end, node);
                y += slot;
            }
        }
        return new Picture(shape.width(), (int) Math.ceil(height), nodes, strands(bands, order, at, scale));
    }

    private static double slot(BigDecimal amount, double scale, List<String> lines) {
        return Math.max(amount.doubleValue() * scale, (lines.size() + 1) * LINE) + GAP;
    }

    private static List<Strand> strands(
            List<Band> bands, Map<Level, List<End>> order, Map<Level, Map<End, Node>> nodes, double scale) {
        var left = from(bands, order, nodes, scale, Level.PARTNER, List.of(Level.PROGRAMME, Level.AREA));
        var into = from(bands, order, nodes, scale, Level.PROGRAMME, List.of(Level.PARTNER, Level.AREA));
        var out = from(bands, order, nodes, scale, Level.PROGRAMME, List.of(Level.AREA, Level.PARTNER));
        var right = from(bands, order, nodes, scale, Level.AREA, List.of(Level.PROGRAMME, Level.PARTNER));
        var partners = order.getOrDefault(Level.PARTNER, List.of());
        return bands.stream()
                .sorted(Comparator.<Band>comparingInt(band -> partners.indexOf(band.partner()))
                        .thenComparingDouble(band -> left.getOrDefault(band, 0.0)))
                .map(band -> {
                    var thick = band.amount().doubleValue() * scale;
                    var xs = new double[Level.values().length];
                    for (var level : Level.values()) {
                        var node = nodes.getOrDefault(level, Map.of()).get(band.at(level));
                        xs[level.ordinal()] = node == null ? 0 : node.x();
                    }
                    return new Strand(
                            band,
                            colour(band.partner(), partners),
                            strand(
                                            xs[0] + BAR,
                                            left.getOrDefault(band, 0.0),
                                            xs[1],
                                            into.getOrDefault(band, 0.0),
                                            thick)
                                    + strand(
                                            xs[1] + BAR,
                                            out.getOrDefault(band, 0.0),
                                            xs[2],
                                            right.getOrDefault(band, 0.0),
                                            thick));
                })
                .toList();
    }

    private static int colour(End partner, List<End> partners) {
        return switch (partner.sort()) {
            case NAMED -> Math.floorMod(partners.indexOf(partner), 7);
            case REST -> 7;
            case NOBODY -> 8;
        };
    }

    /// Where each band begins at the nodes of a column: below each other in the order of what they lead to.
    private static Map<Band, Double> from(
            List<Band> bands,
            Map<Level, List<End>> order,
            Map<Level, Map<End, Node>> nodes,
            double scale,
            Level column,
            List<Level> by) {
        var places = new HashMap<Band, Double>();
        var used = new HashMap<End, Double>();
        Comparator<Band> first = Comparator.comparingInt(
                band -> order.getOrDefault(by.getFirst(), List.of()).indexOf(band.at(by.getFirst())));
        bands.stream()
                .sorted(first.thenComparingInt(
                        band -> order.getOrDefault(by.getLast(), List.of()).indexOf(band.at(by.getLast()))))
                .forEach(band -> {
                    var end = band.at(column);
                    var node = nodes.getOrDefault(column, Map.of()).get(end);
                    var y = used.getOrDefault(end, node == null ? 0.0 : node.y());
                    places.put(band, y);
                    used.put(end, y + band.amount().doubleValue() * scale);
                });
        return places;
    }

    private static String strand(double x, double y, double toX, double toY, double thick) {
        var middle = tenths((x + toX) / 2);
        return "M%s %sC%s %s %s %s %s %sV%sC%s %s %s %s %s %sZ"
                .formatted(
                        tenths(x),
                        tenths(y),
                        middle,
                        tenths(y),
                        middle,
                        tenths(toY),
                        tenths(toX),
                        tenths(toY),
                        tenths(toY + thick),
                        middle,
                        tenths(toY + thick),
                        middle,
                        tenths(y + thick),
                        tenths(x),
                        tenths(y + thick));
    }

    static String tenths(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /// Whole words in at most two lines; what has no room is cut, for the whole name is in the tables.
    static List<String> wrap(String name, int room) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : name.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > room) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        var cut = lines.size() > LINES;
        return lines.stream()
                .limit(LINES)
                .map(one -> one.length() > room ? one.substring(0, room - 1) + "…" : one)
                .map(one -> cut && one.equals(lines.get(LINES - 1)) && !one.endsWith("…")
                        ? one.substring(0, Math.min(one.length(), room - 1)) + "…"
                        : one)
                .toList();
    }

    static boolean isNobody(End end) {
        return end.sort() == Sort.NOBODY;
    }
}
