package org.nhipcau.portal;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.val;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.QueryPart;
import org.nhipcau.places.Place;
import org.nhipcau.places.PlaceId;
import org.nhipcau.places.PlaceKind;
import org.nhipcau.places.Places;
import org.nhipcau.places.ProvinceMap;
import org.nhipcau.places.map.TileMap;
import org.nhipcau.places.map.TileMaps;
import org.nhipcau.portal.Province.Line;
import org.nhipcau.portal.Province.OnMap;
import org.nhipcau.portal.Province.There;
import org.nhipcau.portal.stated.StatedFigures;
import org.nhipcau.portal.window.Look;
import org.nhipcau.portal.window.Requests;
import org.nhipcau.portal.window.Title;
import org.nhipcau.shared.Figure;
import org.nhipcau.shared.Language;
import org.nhipcau.shared.NotFound;
import org.nhipcau.site.ListRequest;
import org.nhipcau.site.Listing;
import org.springframework.stereotype.Component;

/// The door to provinces as the window shows them: what is done where, on either map.
@Component
class Provinces {

    static final List<String> FILTERS = List.of("map", "province", "illustrative", "lang");
    static final List<String> SORTS = List.of("province");

    private static final String THERE = """
            from (select w.project_id, p.illustrative, w.%1$s as province, string_agg({2}, '; ' order by {2} collate "vi-x-icu") as places
                from facts.portal_where({0}, {1}) w join facts.portal_programme({0}, {1}) p on p.project_id = w.project_id
                join facts.places_place v on v.place_id = w.place_id
                group by w.project_id, p.illustrative, w.%1$s) w
            """;

    private final DSLContext sql;
    private final Places places;
    private final TileMaps tileMaps;
    private final Programmes programmes;
    private final StatedFigures stated;
    private final MoneyRows money;

    Provinces(
            DSLContext sql,
            Places places,
            TileMaps tileMaps,
            Programmes programmes,
            StatedFigures stated,
            MoneyRows money) {
        this.money = money;
        this.sql = sql;
        this.places = places;
        this.tileMaps = tileMaps;
        this.programmes = programmes;
        this.stated = stated;
    }

    static ProvinceMap map(Optional<String> asked) {
        return asked.flatMap(ProvinceMap::of).orElse(ProvinceMap.of("34").orElseThrow());
    }

    /// How many programmes are done in each province, those that are illustrative apart; each figure opens them.
    TileMap picture(Look look, ProvinceMap map) {
        var figures = new LinkedHashMap<PlaceId, Figure>();
        var counts = counts(look, map);
        counts.forEach((province, count) ->
                province.ifPresent(id -> figures.put(new PlaceId(id), of(look, map, Long.toString(id), count))));
        return tileMaps.draw(
                map,
                figures,
                of(look, map, "none", counts.getOrDefault(Optional.<Long>empty(), 0L)),
                of(
                        look,
                        map,
                        "",
                        counts.values().stream().mapToLong(Long::longValue).sum()),
                province -> of(look, map, province.toString(), 0),
                other -> look.to("/public/provinces", "?map=" + other.code()));
    }

    static Figure of(Look look, ProvinceMap map, String province, long count) {
        var query = "?map=" + map.code() + "&illustrative=no" + (province.isEmpty() ? "" : "&province=" + province);
        return Figure.count(count, look.to("/public/where", query));
    }

    private Map<Optional<Long>, Long> counts(Look look, ProvinceMap map) {
        return sql.fetch("""
                        select w.%s, count(distinct w.project_id) from facts.portal_where({0}, {1}) w
                        join facts.portal_programme({0}, {1}) p on p.project_id = w.project_id and not p.illustrative
                        group by 1
                        """.formatted(column(map)), look.at(), look.states()).stream()
                .collect(Collectors.toMap(
                        row -> Optional.ofNullable(row.get(0, Long.class)), row -> row.get(1, Long.class)));
    }

    /// The provinces of a map, in the order of its language.
    List<Line> list(Look look, ProvinceMap map) {
        var counts = counts(look, map);
        return sql.fetch("""
                        select v.place_id, v.code, v.full_name_vi, v.name_en from facts.places_version v
                        join facts.places_place p on p.place_id = v.place_id and not p.recognised_only
                        where v.kind = 'province' and (v.valid_from is null or v.valid_from <= {0}) and (v.valid_to is null or v.valid_to >= {0})
                        order by {1} collate "vi-x-icu"
                        """, val(map.on()), look.named("v"))
                .map(row -> new Line(
                        row.get("place_id", Long.class),
                        row.get("code", String.class),
                        new Title(row.get("full_name_vi", String.class), row.get("name_en", String.class)),
                        counts.getOrDefault(Optional.of(row.get("place_id", Long.class)), 0L)));
    }

    /// Programmes with the provinces they are done in.
    Listing<There> there(Look look, ListRequest asked) {
        var map = map(Optional.of(asked.filter("map")));
        var where = where(asked);
        var count = sql.fetchSingle(
                        "select count(*) " + THERE.formatted(column(map)) + " where {3}",
                        look.at(),
                        look.states(),
                        look.named("v"),
                        where)
                .get(0, Long.class);
        var rows = rows(look, map, where, val(ListRequest.PAGE_SIZE), val(asked.offset()));
        return new Listing<>(asked, rows, count);
    }

    Stream<There> allThere(Look look, ListRequest asked) {
        return rows(look, map(Optional.of(asked.filter("map"))), where(asked), inline(Integer.MAX_VALUE), inline(0))
                .stream();
    }

    private List<There> rows(Look look, ProvinceMap map, Condition where, QueryPart most, QueryPart skipped) {
        var found = sql.fetch(
                "select w.project_id, w.province, w.places " + THERE.formatted(column(map))
                        + " where {3} order by w.province nulls last, w.project_id limit {4} offset {5}",
                look.at(),
                look.states(),
                look.named("v"),
                where,
                most,
                skipped);
        var lines = programmes
                .lines(
                        look,
                        condition(
                                "p.project_id = any ({0})",
                                val(found.getValues(0, Long.class).toArray(Long[]::new))),
                        Integer.MAX_VALUE)
                .stream()
                .collect(Collectors.toMap(Programme.Line::id, line -> line));
        return found.map(row -> {
            var province = Optional.ofNullable(row.get(1, Long.class));
            return new There(
                    Optional.ofNullable(lines.get(row.get(0, Long.class))).orElseThrow(),
                    province,
                    province.map(id -> places.get(new PlaceId(id)).last().fullName(look.language()))
                            .orElse(""),
                    row.get(2, String.class));
        });
    }

    /// @throws NotFound when no province ever had this number
    Province find(Look look, long id, int most) {
        var place = places.find(new PlaceId(id))
                .filter(found -> found.kind() == PlaceKind.PROVINCE && !found.recognisedOnly())
                .orElseThrow(NotFound::new);
        // Which they are is asked once, for their number and their first lines.
        var here = programmes.ids(look, Programmes.inProvince(look, id));
        return new Province(
                place,
                places.origins(place.id()).stream()
                        .map(by -> places.get(by.former()))
                        .filter(this::isProvince)
                        .toList(),
                places.successions(place.id()).stream()
                        .map(by -> places.get(by.later()))
                        .filter(this::isProvince)
                        .toList(),
                programmes.lines(look, Programmes.anyOf(here), most),
                Figure.count(here.size(), look.to("/public/programmes", "?province=" + id)),
                money(look, place),
                stated.about(look, condition("c.place_id = {0}", val(id))));
    }

    private List<OnMap> money(Look look, Place province) {
        var onMaps = Stream.of(ProvinceMap.values())
                .filter(map -> province.on(map.on()).isPresent())
                .map(map -> new OnMap(map, money.sums(look, map, province.id().value())))
                .toList();
        return onMaps.size() == 2 && amounts(onMaps.getFirst()).equals(amounts(onMaps.getLast()))
                ? onMaps.subList(0, 1)
                : onMaps;
    }

    private static List<String> amounts(OnMap onMap) {
        return onMap.sums().stream()
                .map(sum -> sum.kind()
                        + sum.illustrative()
                        + sum.figure().unit().code()
                        + sum.figure().value().stripTrailingZeros())
                .toList();
    }

    /// What the province is called that a list is narrowed to; empty when it is to none.
    String name(Look look, ListRequest asked) {
        return asked.number("province")
                .flatMap(id -> places.find(new PlaceId(id)))
                .map(place -> place.last().fullName(look.language()))
                .orElse("");
    }

    /// Those of these numbers, in their order.
    List<Line> of(List<Long> ids) {
        return ids.stream()
                .flatMap(id -> places.find(new PlaceId(id)).stream())
                .map(place -> new Line(
                        place.id().value(),
                        place.last().code(),
                        new Title(place.last().fullName(), place.last().fullName(Language.EN)),
                        0))
                .toList();
    }

    private boolean isProvince(Place place) {
        return place.kind() == PlaceKind.PROVINCE;
    }

    private static Condition where(ListRequest asked) {
        var province = asked.filter("province");
        var there = province.isEmpty()
                ? noCondition()
                : province.equals("none")
                        ? condition("w.province is null")
                        : condition(
                                "w.province = {0}", val(asked.number("province").orElse(-1L)));
        return there.and(Requests.illustrative("w", asked));
    }

    private static String column(ProvinceMap map) {
        return "in_" + map.code();
    }
}
