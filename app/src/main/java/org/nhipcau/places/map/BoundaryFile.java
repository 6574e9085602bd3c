package org.nhipcau.places.map;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.nhipcau.places.NamedPlaces;
import org.nhipcau.places.Place;
import org.nhipcau.places.PlaceId;
import org.nhipcau.places.PlaceKind;
import org.nhipcau.places.Places;
import org.nhipcau.places.ProvinceMap;
import org.nhipcau.places.geometry.Feature;
import org.nhipcau.places.geometry.GeoJson;
import org.nhipcau.places.geometry.Overlaps;
import org.nhipcau.places.geometry.Wrong;
import org.nhipcau.shared.SearchKey;

/// A boundary file held against the provinces of a map: each feature is one of them, or the file is refused with the
/// reason for each that is not.
///
/// @param shapes of each province; empty when something is wrong
/// @param fingerprint SHA-256 of the file
record BoundaryFile(Map<PlaceId, List<Geometry>> shapes, List<Wrong> wrong, String fingerprint) {

    /// Programs that make such files name things their own way.
    private static final String[] CODE = {"code", "ma", "ma_tinh", "matinh", "province_code", "ma_dvhc"};

    private static final String[] NAME = {
        "name_vi", "ten_tinh", "tentinh", "ten", "name", "full_name", "NAME_1", "name_en"
    };

    static BoundaryFile read(InputStream stream, ProvinceMap map, Places places) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var through = new DigestInputStream(new BufferedInputStream(stream), digest);
            var read = GeoJson.read(through);
            through.transferTo(java.io.OutputStream.nullOutputStream());
            return matched(read, map, places, HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BoundaryFile matched(GeoJson.Read read, ProvinceMap map, Places places, String fingerprint) {
        var wrong = new ArrayList<>(read.wrong());
        var shapes = new LinkedHashMap<PlaceId, List<Geometry>>();
        var of = new LinkedHashMap<Feature, Place>();
        for (var feature : read.features()) {
            match(feature, map, places, wrong).ifPresent(province -> {
                of.put(feature, province);
                shapes.computeIfAbsent(province.id(), id -> new ArrayList<>()).add(feature.geometry());
            });
        }
        if (wrong.isEmpty()) {
            overlapping(of, map, wrong);
        }
        if (wrong.isEmpty()) {
            places.on(map.on(), PlaceKind.PROVINCE).stream()
                    .filter(province -> !shapes.containsKey(province.id()))
                    .forEach(province -> wrong.add(new Wrong(
                            0,
                            "places.boundary.wrong.missing",
                            province.nearest(map.on()).name())));
        }
        wrong.sort(Comparator.comparingInt(Wrong::feature));
        return new BoundaryFile(wrong.isEmpty() ? shapes : Map.of(), wrong, fingerprint);
    }

    /// A province may come in several features, such as its islands; none may lie where another lies.
    private static void overlapping(Map<Feature, Place> of, ProvinceMap map, List<Wrong> wrong) {
        for (var overlap : Overlaps.among(List.copyOf(of.keySet()))) {
            var one = Objects.requireNonNull(of.get(overlap.one()), "only matched features are compared");
            var other = Objects.requireNonNull(of.get(overlap.other()), "only matched features are compared");
            var name = one.nearest(map.on()).name();
            wrong.add(new Wrong(
                    overlap.other().number(),
                    one.equals(other) ? "places.boundary.wrong.twice" : "places.boundary.wrong.overlapping",
                    name,
                    Integer.toString(overlap.one().number())));
        }
    }

    /// Code and name must mean the same province of the map's day; one of them is enough when the other is not said.
    private static Optional<Place> match(Feature feature, ProvinceMap map, Places places, List<Wrong> wrong) {
        var code = feature.says(CODE);
        var name = feature.says(NAME);
        var island = island(name.orElse(""), map, places);
        var named = island.or(() -> name.flatMap(text ->
                places.named(List.of(text), Optional.of(map.on()), EnumSet.of(PlaceKind.PROVINCE)).values().stream()
                        .flatMap(found -> found.certain().stream())
                        .map(NamedPlaces.Candidate::place)
                        .filter(place -> place.on(map.on()).isPresent())
                        .findFirst()));
        var coded = code.flatMap(text -> ofCode(text, map, places));
        var number = feature.number();
        if (code.isEmpty() && name.isEmpty()) {
            wrong.add(new Wrong(number, "places.boundary.wrong.unnamed"));
        } else if (name.isPresent() && named.isEmpty()) {
            wrong.add(new Wrong(number, "places.boundary.wrong.name", brief(name.get()), map.code()));
        } else if (code.isPresent() && coded.isEmpty()) {
            wrong.add(new Wrong(number, "places.boundary.wrong.code", brief(code.get()), map.code()));
        } else if (name.isPresent() && code.isPresent() && !named.equals(coded)) {
            wrong.add(new Wrong(
                    number,
                    "places.boundary.wrong.contradicted",
                    brief(code.get()),
                    coded.map(place -> place.nearest(map.on()).name()).orElse(""),
                    brief(name.get())));
        } else {
            return named.or(() -> coded);
        }
        return Optional.empty();
    }

    private static Optional<Place> ofCode(String code, ProvinceMap map, Places places) {
        // Programs that take a code for a number drop the zero before it.
        var whole = code.matches("\\d") ? "0" + code : code;
        return places.ofCode(whole, map.on()).stream()
                .filter(place -> place.kind() == PlaceKind.PROVINCE)
                .findFirst();
    }

    /// The archipelagos belong to their provinces, whatever the file calls them.
    private static Optional<Place> island(String name, ProvinceMap map, Places places) {
        var key = SearchKey.of(name);
        for (var island : Islands.values()) {
            if (key.contains(SearchKey.of(island.title()))) {
                return ofCode(island.province(), map, places);
            }
        }
        return Optional.empty();
    }

    private static String brief(String text) {
        return text.substring(0, Math.min(80, text.length()));
    }
}
