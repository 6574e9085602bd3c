package org.nhipcau.flows;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Which partners, programmes or areas have a place of their own in a picture; the others share one.
record Ends(Set<Long> named) {

    /// An end of a flow as the picture has it: by itself, among the rest, or nobody.
    ///
    /// @param id 0: nobody in particular
    /// @param reason why there is no province; of programmes and partners empty
    record End(Sort sort, long id, String reason) {

        /// @param id as the database tells it: 0 nobody, -1 among the rest
        static End of(long id, String reason) {
            return id == 0
                    ? new End(Sort.NOBODY, 0, reason)
                    : id < 0 ? new End(Sort.REST, 0, "") : new End(Sort.NAMED, id, "");
        }
    }

    /// In the order in which they stand below each other.
    enum Sort {
        NAMED,
        REST,
        NOBODY
    }

    /// What a band of the picture is: flows of the same ends, added up.
    record Band(End partner, End programme, End area, BigDecimal amount, long rows) {

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

    static Ends of(List<Band> bands, Level level) {
        return new Ends(bands.stream()
                .map(band -> band.at(level))
                .filter(end -> end.sort() == Sort.NAMED)
                .map(End::id)
                .collect(Collectors.toSet()));
    }

    /// What the list of money is narrowed to by one of these.
    ///
    /// @param before those left out already
    Map<String, String> narrowing(Level level, End end, String before) {
        return switch (end.sort()) {
            case NAMED -> Map.of(level.filter(), Long.toString(end.id()));
            case REST -> {
                var out = new TreeSet<>(named);
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
