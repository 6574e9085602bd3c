package org.nhipcau.places;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.nhipcau.places.PlaceList.Found;
import org.nhipcau.shared.Figure;
import org.nhipcau.shared.NotFound;
import org.nhipcau.shared.Refusal;
import org.nhipcau.site.Site;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class PlacePages {

    private static final int LAST_PAGE = 10_000;

    private final Places places;
    private final PlaceList list;
    private final TileMaps tileMaps;
    private final List<PlacePanel> panels;
    private final Site site;

    PlacePages(Places places, PlaceList list, TileMaps tileMaps, List<PlacePanel> panels, Site site) {
        this.places = places;
        this.list = list;
        this.tileMaps = tileMaps;
        this.panels = panels;
        this.site = site;
    }

    @GetMapping("/places")
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String province,
            @RequestParam(defaultValue = "") String outside,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String map,
            @RequestParam(defaultValue = "") String tiles,
            @RequestParam(defaultValue = "") String sort,
            @RequestParam(defaultValue = "1") String page,
            Model model,
            HttpServletRequest request) {
        var today = site.page(request).today();
        var day = ProvinceMap.of(map).filter(chosen -> on.isBlank()).map(ProvinceMap::on);
        var wrong = Optional.<Refusal>empty();
        try {
            day = on.isBlank() ? day : Optional.of(PlaceSearch.day(on));
        } catch (Refusal refusal) {
            wrong = Optional.of(refusal);
        }
        var shown = day.orElse(today);
        var search = new PlaceSearch(
                q.strip(),
                PlaceKind.of(kind.isEmpty() && q.isBlank() ? "province" : kind),
                shown,
                province.isEmpty() ? Optional.empty() : Optional.of(number(province)),
                ProvinceMap.of(outside),
                sort,
                page.matches("\\d{1,5}") ? Math.clamp(Integer.parseInt(page), 1, LAST_PAGE) : 1,
                ProvinceMap.of(tiles).orElse(ProvinceMap.heldOn(shown)));
        Found found = list.list(search);
        model.addAttribute("search", search);
        model.addAttribute("typedDay", wrong.isPresent() ? on : shown.toString());
        model.addAttribute("wrong", wrong);
        model.addAttribute("found", found);
        model.addAttribute("total", Figure.count(found.all(), search.address(Map.of("page", ""))));
        model.addAttribute("provinces", provinces(search));
        model.addAttribute("map", communes(search));
        return "places/list.jte";
    }

    private static PlaceId number(String text) {
        if (!text.matches("\\d{1,18}")) {
            throw new NotFound();
        }
        return new PlaceId(Long.parseLong(text));
    }

    /// The provinces to choose from, with the chosen one even when it is of another day.
    private List<PlaceList.Named> provinces(PlaceSearch search) {
        var provinces = new ArrayList<>(list.provinces(search.on()));
        search.province()
                .filter(id -> provinces.stream().noneMatch(each -> each.id().equals(id)))
                .flatMap(places::find)
                .ifPresent(other -> provinces.add(
                        0,
                        new PlaceList.Named(
                                other.id(),
                                new PlaceList.Name(
                                        other.last().name(), other.last().nameEnglish()))));
        return provinces;
    }

    private TileMap communes(PlaceSearch search) {
        var counts = list.communes(search.on(), search.tiles());
        var figures = new LinkedHashMap<PlaceId, Figure>();
        counts.forEach((province, count) ->
                province.ifPresent(id -> figures.put(id, communes(search.on(), id, count))));
        var total = counts.values().stream().mapToLong(Long::longValue).sum();
        return tileMaps.draw(
                search.tiles(),
                figures,
                Figure.count(
                        counts.getOrDefault(Optional.<PlaceId>empty(), 0L),
                        PlaceSearch.communesOutside(search.on(), search.tiles())),
                Figure.count(total, PlaceSearch.communesOn(search.on(), Optional.empty())),
                province -> communes(search.on(), province, 0),
                search::address);
    }

    private static Figure communes(LocalDate day, PlaceId province, long count) {
        return Figure.count(count, PlaceSearch.communesOn(day, Optional.of(province)));
    }

    @GetMapping("/places/{id}")
    String place(@PathVariable String id, Model model, HttpServletRequest request) {
        var place = places.get(number(id));
        var shown = place.nearest(site.page(request).today());
        var day = shown.valid().to().orElse(site.page(request).today());
        model.addAttribute("place", place);
        model.addAttribute("now", shown);
        model.addAttribute("above", places.ancestors(place.id(), day).reversed());
        model.addAttribute("day", day);
        model.addAttribute("from", related(places.origins(place.id()), Succession::former));
        model.addAttribute("into", related(places.successions(place.id()), Succession::later));
        model.addAttribute("children", list.children(place.id(), day));
        model.addAttribute("communes", communesWithin(place, day));
        model.addAttribute("spellings", places.spellings(place.id()));
        var shownPage = site.page(request);
        model.addAttribute(
                "panels",
                panels.stream().map(panel -> panel.panel(place, day, shownPage)).toList());
        return "places/place.jte";
    }

    private Optional<Figure> communesWithin(Place place, LocalDate day) {
        return switch (place.kind()) {
            case COUNTRY ->
                Optional.of(Figure.count(
                        places.on(day, PlaceKind.COMMUNE).size(), PlaceSearch.communesOn(day, Optional.empty())));
            case PROVINCE -> {
                var map = ProvinceMap.heldOn(day);
                var count = list.communes(day, map).getOrDefault(Optional.of(place.id()), 0L);
                yield Optional.of(communes(day, place.id(), count));
            }
            case DISTRICT, COMMUNE -> Optional.empty();
        };
    }

    private List<Related> related(List<Succession> successions, Function<Succession, PlaceId> end) {
        return successions.stream()
                .map(succession -> new Related(
                        places.get(end.apply(succession)),
                        places.get(end.apply(succession))
                                .nearest(
                                        end.apply(succession).equals(succession.later())
                                                ? succession.on()
                                                : succession.on().minusDays(1)),
                        succession))
                .toList();
    }

    /// Another place at the other end of a succession, as it was then.
    record Related(Place place, PlaceVersion then, Succession by) {}
}
