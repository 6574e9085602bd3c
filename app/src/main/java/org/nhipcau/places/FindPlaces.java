package org.nhipcau.places;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nhipcau.places.PlaceList.Row;
import org.nhipcau.search.SearchSource;
import org.nhipcau.search.SearchWords;
import org.nhipcau.shared.Figure;
import org.nhipcau.site.Page;
import org.springframework.stereotype.Component;

/// Administrative units in the box at the top: those of today, and those of the last day before the mergers, for old
/// papers use their names.
@Component
class FindPlaces implements SearchSource {

    private final PlaceList list;

    FindPlaces(PlaceList list) {
        this.list = list;
    }

    @Override
    public int position() {
        return 500;
    }

    @Override
    public List<Found> find(SearchWords words, Page page) {
        return page.may("places.see")
                ? List.of(find(words, page.today(), page), find(words, ProvinceMap.OF_63.on(), page))
                : List.of();
    }

    private Found find(SearchWords words, LocalDate day, Page page) {
        var search = new PlaceSearch(
                words.text(),
                Optional.empty(),
                day,
                Optional.empty(),
                Optional.empty(),
                "",
                1,
                ProvinceMap.heldOn(day));
        var found = list.list(search, page.language());
        return new Found(
                page.text("places.found", page.day(day)),
                Figure.count(found.all(), search.address(Map.of())),
                found.rows().stream().limit(SHOWN).map(row -> hit(row, page)).toList());
    }

    private static Hit hit(Row row, Page page) {
        var type = page.text("places.type." + row.type().code());
        var within = row.kind() == PlaceKind.PROVINCE || row.kind() == PlaceKind.COUNTRY
                ? ""
                : row.parent()
                        .map(parent -> " · "
                                + page.language()
                                        .pick(
                                                parent.name().vietnamese(),
                                                parent.name().english()))
                        .orElse("");
        return new Hit(
                page.language().pick(row.name().vietnamese(), row.name().english()),
                page.text("places.line", type, row.code()) + within,
                "/places/" + row.id(),
                false);
    }
}
