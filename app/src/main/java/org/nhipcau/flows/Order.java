package org.nhipcau.flows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nhipcau.flows.Ends.Band;
import org.nhipcau.flows.Ends.End;
import org.nhipcau.flows.Ends.Level;

/// In which order the ends of bands stand below each other, so that few bands cross: each is put where the weight of
/// its bands pulls it, from the left and from the right in turn, and the best arrangement met is kept. The rest, and
/// what nobody stated, stand last.
final class Order {

    private static final int SWEEPS = 8;

    private final List<Band> bands;
    private final Map<Level, List<End>> now = new EnumMap<>(Level.class);

    private Order(List<Band> bands) {
        this.bands = bands;
        for (var level : Level.values()) {
            var sums = Ends.sums(bands, band -> band.at(level));
            now.put(
                    level,
                    sums.entrySet().stream()
                            .sorted(Map.Entry.<End, java.math.BigDecimal>comparingByKey(Comparator.comparing(End::sort))
                                    .thenComparing(Map.Entry.comparingByValue(Comparator.reverseOrder())))
                            .map(Map.Entry::getKey)
                            .toList());
        }
    }

    static Map<Level, List<End>> of(List<Band> bands) {
        var order = new Order(bands);
        var best = new EnumMap<>(order.now);
        var least = order.crossings();
        for (int sweep = 0; sweep < SWEEPS && least > 0; sweep++) {
            if (sweep % 2 == 0) {
                order.pull(Level.PROGRAMME, Level.PARTNER);
                order.pull(Level.AREA, Level.PROGRAMME);
            } else {
                order.pull(Level.PROGRAMME, Level.AREA);
                order.pull(Level.PARTNER, Level.PROGRAMME);
            }
            var crossings = order.crossings();
            if (crossings < least) {
                least = crossings;
                best = new EnumMap<>(order.now);
            }
        }
        return best;
    }

    private void pull(Level moved, Level by) {
        var places = places(by);
        var weights = new HashMap<End, Double>();
        var pulls = new HashMap<End, Double>();
        for (var band : bands) {
            var weight = band.amount().doubleValue();
            weights.merge(band.at(moved), weight, Double::sum);
            pulls.merge(band.at(moved), weight * places.getOrDefault(band.at(by), 0), Double::sum);
        }
        var order = new ArrayList<>(now.getOrDefault(moved, List.of()));
        order.sort(Comparator.comparing(End::sort)
                .thenComparingDouble(end -> pulls.getOrDefault(end, 0.0) / weights.getOrDefault(end, 1.0)));
        now.put(moved, List.copyOf(order));
    }

    private Map<End, Integer> places(Level level) {
        var places = new LinkedHashMap<End, Integer>();
        now.getOrDefault(level, List.of()).forEach(end -> places.put(end, places.size()));
        return places;
    }

    private long crossings() {
        return crossings(Level.PARTNER, Level.PROGRAMME) + crossings(Level.PROGRAMME, Level.AREA);
    }

    /// How many pairs of strands between two columns cross.
    private long crossings(Level left, Level right) {
        var places = places(left);
        var others = places(right);
        var strands = bands.stream()
                .map(band -> new int[] {places.getOrDefault(band.at(left), 0), others.getOrDefault(band.at(right), 0)})
                .toList();
        var crossings = 0L;
        for (int i = 0; i < strands.size(); i++) {
            for (int j = i + 1; j < strands.size(); j++) {
                var one = strands.get(i);
                var other = strands.get(j);
                if ((long) (one[0] - other[0]) * (one[1] - other[1]) < 0) {
                    crossings++;
                }
            }
        }
        return crossings;
    }
}
