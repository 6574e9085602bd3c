package org.nhipcau.portfolio;

import static org.nhipcau.portfolio.PortfolioFields.PLACES;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nhipcau.places.NamedPlaces;
import org.nhipcau.places.PlaceKind;
import org.nhipcau.places.Places;
import org.nhipcau.shared.SearchKey;
import org.nhipcau.workbooks.Line;

/// Whether a list's column of places speaks of provinces. Only then may a bare name that a district or a commune
/// bears,
/// too, mean the province; otherwise somebody has to be asked.
final class ProvinceColumn {

    private static final Pattern PROVINCE = Pattern.compile("\\b(tinh|provinces?)\\b");
    private static final Pattern SMALLER =
            Pattern.compile("\\b(huyen|quan|xa|phuong|thi|districts?|communes?|wards?)\\b");

    private ProvinceColumn() {}

    /// The heading says so; else some names no district bears, and none is of something smaller alone.
    static boolean isOne(List<Line> lines, String heading, Places places) {
        var key = SearchKey.of(heading);
        if (PROVINCE.matcher(key).find() && !SMALLER.matcher(key).find()) {
            return true;
        }
        var names = lines.stream().flatMap(line -> line.names(PLACES).stream()).collect(Collectors.toSet());
        var clear = places.named(names, Optional.empty()).values().stream()
                .map(NamedPlaces::candidates)
                .filter(candidates -> !candidates.isEmpty())
                .toList();
        var provinces = clear.stream()
                .filter(candidates -> has(candidates, PlaceKind.PROVINCE) && !has(candidates, PlaceKind.DISTRICT))
                .count();
        var smaller = clear.stream()
                .filter(candidates -> !has(candidates, PlaceKind.PROVINCE))
                .count();
        return provinces > 0 && smaller == 0;
    }

    private static boolean has(List<NamedPlaces.Candidate> candidates, PlaceKind kind) {
        return candidates.stream().anyMatch(candidate -> candidate.place().kind() == kind);
    }
}
