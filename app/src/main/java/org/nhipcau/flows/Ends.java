package org.nhipcau.flows;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/// Which partners, programmes and areas have a place of their own in a picture; the others share one.
///
/// @param named by number, the greatest first
/// @param rest whether there are others
record Ends(List<Long> named, boolean rest) {

    private static final long NOBODY = 0;

    /// @param most so many are named; one more, when it would be alone among the others
    static Ends of(List<Flow> flows, ToLongFunction<Flow> end, int most) {
        var sums = new LinkedHashMap<Long, BigDecimal>();
        flows.forEach(flow -> sums.merge(end.applyAsLong(flow), flow.amount(), BigDecimal::add));
        sums.remove(NOBODY);
        var greatest = sums.entrySet().stream()
                .sorted(Map.Entry.<Long, BigDecimal>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        var all = greatest.size() <= most + 1;
        return new Ends(all ? greatest : List.copyOf(greatest.subList(0, most)), !all);
    }

    /// An end of a flow as the picture has it: by itself, among the rest, or nobody.
    ///
    /// @param id 0: nobody in particular
    /// @param reason why there is no province; of programmes and partners empty
    record End(Sort sort, long id, String reason) {}

    /// In the order in which they stand below each other.
    enum Sort {
        NAMED,
        REST,
        NOBODY
    }

    End end(long id, String reason) {
        return id == NOBODY
                ? new End(Sort.NOBODY, NOBODY, reason)
                : named.contains(id) ? new End(Sort.NAMED, id, "") : new End(Sort.REST, NOBODY, "");
    }

    /// What a band of the picture is: flows of the same ends, added up.
    record Band(End partner, End programme, End area, BigDecimal amount, long rows) {

        private Band plus(Band other) {
            return new Band(partner, programme, area, amount.add(other.amount), rows + other.rows);
        }

        End at(Level level) {
            return switch (level) {
                case PARTNER -> partner;
                case PROGRAMME -> programme;
                case AREA -> area;
            };
        }
    }

    /// The three columns, from left to right.
    enum Level {
        PARTNER("partner", Asked.PARTNER, "notProvider"),
        PROGRAMME("programme", Asked.PROGRAMME, "notWithin"),
        AREA("area", Asked.PROVINCE, "notProvince");

        private final String code;
        private final String filter;
        private final String besides;

        Level(String code, String filter, String besides) {
            this.code = code;
            this.filter = filter;
            this.besides = besides;
        }

        /// Its words are `flows.CODE`.
        String code() {
            return code;
        }

        String filter() {
            return filter;
        }

        /// How the list of money says: beside these.
        String besides() {
            return besides;
        }
    }

    static List<Band> bands(List<Flow> flows, Map<Level, Ends> ends) {
        var bands = new LinkedHashMap<List<End>, Band>();
        for (var flow : flows) {
            var band = new Band(
                    of(ends, Level.PARTNER).end(flow.partner(), ""),
                    of(ends, Level.PROGRAMME).end(flow.programme(), ""),
                    of(ends, Level.AREA).end(flow.area().province(), flow.area().reason()),
                    flow.amount(),
                    flow.rows());
            bands.merge(List.of(band.partner(), band.programme(), band.area()), band, Band::plus);
        }
        return new ArrayList<>(bands.values());
    }

    private static Ends of(Map<Level, Ends> ends, Level level) {
        return ends.getOrDefault(level, new Ends(List.of(), true));
    }

    /// What the list of money is narrowed to by one of these.
    ///
    /// @param before those left out already
    Map<String, String> narrowing(Level level, End end, String before) {
        return switch (end.sort()) {
            case NAMED -> Map.of(level.filter(), Long.toString(end.id()));
            case REST -> {
                Set<Long> out = new TreeSet<>(named);
                if (!before.isEmpty()) {
                    out.addAll(Asked.ids(before));
                }
                yield Map.of(level.besides(), out.stream().map(String::valueOf).collect(Collectors.joining(".")));
            }
            case NOBODY ->
                level == Level.AREA ? Map.of(Asked.UNPLACED, end.reason()) : Map.of(level.filter(), Asked.NONE);
        };
    }

    static <K> Map<K, BigDecimal> sums(List<Band> bands, Function<Band, K> by) {
        var sums = new LinkedHashMap<K, BigDecimal>();
        bands.forEach(band -> sums.merge(by.apply(band), band.amount(), BigDecimal::add));
        return sums;
    }
}
