package org.nhipcau.flows;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nhipcau.places.ProvinceMap;
import org.nhipcau.shared.Figure;
import org.nhipcau.shared.Money;
import org.nhipcau.site.ListRequest;

/// Which flows are asked for, and the doors to their rows in the list of money, whose filters have the same names.
///
/// @param from first year, empty: from the beginning
/// @param to last year, empty: to the end
/// @param illustrative `yes`: that of illustrative projects; `no`: all but that; empty: there is none of it
/// @param narrowed to some partners, programmes, areas: the filters of [Narrowing]
record Asked(
        ProvinceMap map,
        Stage stage,
        String currency,
        String from,
        String to,
        String illustrative,
        Map<String, String> narrowed) {

    static final String PARTNER = "provider";
    static final String PROGRAMME = "within";
    static final String PROVINCE = "province";
    static final String UNPLACED = "unplaced";
    static final List<String> NARROWING =
            List.of(PARTNER, PROGRAMME, PROVINCE, UNPLACED, "notProvider", "notWithin", "notProvince");
    static final String NONE = "none";

    private static final Set<String> OF_AREA = Set.of(PROVINCE, UNPLACED, "notProvince");

    boolean invented() {
        return illustrative.equals("yes");
    }

    Asked on(ProvinceMap other) {
        // Provinces of one map are none of the other.
        return new Asked(other, stage, currency, from, to, illustrative, without(OF_AREA));
    }

    private Map<String, String> without(Set<String> filters) {
        return narrowed.entrySet().stream()
                .filter(one -> !filters.contains(one.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }

    Map<String, String> query() {
        var query = new LinkedHashMap<String, String>();
        query.put("kind", stage.code());
        query.put("currency", currency);
        Stream.of(Map.entry("from", from), Map.entry("to", to), Map.entry("illustrative", illustrative))
                .filter(one -> !one.getValue().isEmpty())
                .forEach(one -> query.put(one.getKey(), one.getValue()));
        query.putAll(narrowed);
        return query;
    }

    /// The picture itself.
    String address() {
        return "/flows" + ListRequest.query(onMap());
    }

    String excel() {
        return "/flows.xlsx" + ListRequest.query(onMap());
    }

    private Map<String, String> onMap() {
        var query = query();
        query.put("map", map.code());
        return query;
    }

    /// The same, narrowed to one partner, programme or area; what was said of these before no longer holds.
    Asked with(Map<String, String> more) {
        var all = new LinkedHashMap<>(narrowed);
        more.forEach((filter, value) -> {
            switch (filter) {
                case PARTNER, "notProvider" -> List.of(PARTNER, "notProvider").forEach(all::remove);
                case PROGRAMME, "notWithin" -> List.of(PROGRAMME, "notWithin").forEach(all::remove);
                default -> OF_AREA.forEach(all::remove);
            }
        });
        all.putAll(more);
        return new Asked(map, stage, currency, from, to, illustrative, all);
    }

    Asked without(String filter) {
        return new Asked(map, stage, currency, from, to, illustrative, without(Set.of(filter)));
    }

    /// The rows in the list of money.
    ///
    /// @param passed `no`: what is in the picture; `yes`: what was passed on; empty: both
    String door(String passed) {
        var query = query();
        if (OF_AREA.stream().anyMatch(narrowed::containsKey)) {
            query.put("map", map.code());
        }
        if (!passed.isEmpty()) {
            query.put("passed", passed);
        }
        return "/funding" + ListRequest.query(query);
    }

    Figure money(BigDecimal amount, String passed) {
        return Figure.money(new Money(amount, currency), door(passed));
    }

    Figure rows(long rows) {
        return Figure.count(rows, door("no"));
    }

    static Set<Long> ids(String listed) {
        return Arrays.stream(listed.split("\\.")).map(Long::valueOf).collect(Collectors.toSet());
    }
}
