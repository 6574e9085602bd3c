package org.nhipcau.places;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nhipcau.search.SearchKind;
import org.nhipcau.search.SearchSource.Hit;
import org.nhipcau.search.SearchWords;
import org.nhipcau.shared.SearchKey;
import org.nhipcau.site.Page;
import org.springframework.stereotype.Component;

/// Administrative units of all times in the box at the top, by every spelling and code: old papers use old names.
@Component
class FindPlaces implements SearchKind {

    private static final String BETWEEN = " · ";

    private final Places places;

    FindPlaces(Places places) {
        this.places = places;
    }

    @Override
    public String kind() {
        return "place";
    }

    @Override
    public int position() {
        return 500;
    }

    @Override
    public String permission() {
        return "places.see";
    }

    @Override
    public String heading(Page page) {
        return page.text("places.menu");
    }

    @Override
    public Map<Long, Hit> hits(Collection<Long> records, Page page) {
        var hits = new LinkedHashMap<Long, Hit>();
        for (var record : records) {
            places.find(new PlaceId(record)).ifPresent(place -> hits.put(record, hit(place, page)));
        }
        return hits;
    }

    /// A unit that is found by a name it does not bear now says by which: "Quận 2".
    @Override
    public Map<Long, Hit> hits(Collection<Long> records, SearchWords words, Page page) {
        var hits = hits(records, page);
        var otherwise = hits.keySet().stream()
                .filter(record ->
                        !isIn(words, Objects.requireNonNull(hits.get(record)).title()))
                .map(PlaceId::new)
                .toList();
        places.spellings(otherwise)
                .forEach((place, spellings) -> spellings.stream()
                        .filter(spelling -> isIn(words, spelling))
                        .findFirst()
                        .ifPresent(spelling -> hits.computeIfPresent(
                                place.value(), (record, hit) -> calledAlso(hit, spelling, page))));
        return hits;
    }

    private static boolean isIn(SearchWords words, String name) {
        return words.isIn(SearchKey.of(name));
    }

    private static Hit calledAlso(Hit hit, String spelling, Page page) {
        return new Hit(
                hit.title(),
                page.text("places.found.called", spelling) + BETWEEN + hit.note(),
                hit.address(),
                hit.illustrative());
    }

    private Hit hit(Place place, Page page) {
        var last = place.last();
        var within = place.kind() == PlaceKind.PROVINCE || place.kind() == PlaceKind.COUNTRY
                ? Stream.<String>of()
                : last.province().flatMap(places::find).stream()
                        .map(province -> province.nearest(day(last, page)).fullName(page.language()));
        return new Hit(
                last.fullName(page.language()),
                Stream.of(
                                Stream.of(page.text(
                                        "places.line",
                                        page.text("places.type." + last.type().code()),
                                        last.code())),
                                within,
                                last.valid().to().stream().map(day -> page.text("places.found.until", page.day(day))))
                        .flatMap(parts -> parts)
                        .collect(Collectors.joining(BETWEEN)),
                "/places/" + place.id(),
                false);
    }

    private static LocalDate day(PlaceVersion last, Page page) {
        return last.valid().to().orElseGet(page::today);
    }
}
