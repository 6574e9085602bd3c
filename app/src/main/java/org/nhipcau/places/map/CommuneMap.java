package org.nhipcau.places.map;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.function.Function;
import org.nhipcau.places.PlaceId;
import org.nhipcau.places.PlaceSearch;
import org.nhipcau.places.Places;
import org.nhipcau.places.ProvinceMap;
import org.nhipcau.shared.Figure;
import org.springframework.stereotype.Component;

/// How many communes of a day lie in each province of a map, as a picture.
@Component
public class CommuneMap {

    private final Places places;
    private final TileMaps tileMaps;

    CommuneMap(Places places, TileMaps tileMaps) {
        this.places = places;
        this.tileMaps = tileMaps;
    }

    public TileMap draw(LocalDate day, ProvinceMap map, Function<ProvinceMap, String> address) {
        var counts = places.communes(day, map);
        var figures = new LinkedHashMap<PlaceId, Figure>();
        counts.forEach((province, count) -> province.ifPresent(id -> figures.put(id, of(day, id, count))));
        var total = counts.values().stream().mapToLong(Long::longValue).sum();
        return tileMaps.draw(
                map,
                figures,
                Figure.count(counts.getOrDefault(Optional.<PlaceId>empty(), 0L), PlaceSearch.communesOutside(day, map)),
                Figure.count(total, PlaceSearch.communesOn(day, Optional.empty())),
                province -> of(day, province, 0),
                address);
    }

    public static Figure of(LocalDate day, PlaceId province, long count) {
        return Figure.count(count, PlaceSearch.communesOn(day, Optional.of(province)));
    }
}
