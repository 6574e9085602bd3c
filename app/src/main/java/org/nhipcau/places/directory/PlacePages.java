package org.nhipcau.places.directory;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.nhipcau.places.Became;
import org.nhipcau.places.Place;
import org.nhipcau.places.PlaceId;
import org.nhipcau.places.PlaceKind;
import org.nhipcau.places.PlacePanel;
import org.nhipcau.places.PlaceSearch;
import org.nhipcau.places.PlaceVersion;
import org.nhipcau.places.Places;
import org.nhipcau.places.ProvinceMap;
import org.nhipcau.places.Succession;
import org.nhipcau.places.change.FormerNames;
import org.nhipcau.places.directory.PlaceList.Found;
import org.nhipcau.places.directory.PlaceList.Row;
import org.nhipcau.places.map.CommuneMap;
import org.nhipcau.shared.Figure;
import org.nhipcau.shared.Language;
import org.nhipcau.shared.NotFound;
import org.nhipcau.shared.Refusal;
import org.nhipcau.shared.TypedDay;
import org.nhipcau.site.ExcelFile;
import org.nhipcau.site.ExcelFile.Column;
import org.nhipcau.site.ListRequest;
import org.nhipcau.site.Page;
import org.nhipcau.site.Site;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class PlacePages {

    private static final int LAST_PAGE = 10_000;

    private final Places places;
    private final PlaceList list;
    private final CommuneMap communes;
    private final FormerNames formerNames;
    private final List<PlacePanel> panels;
    private final Site site;

    PlacePages(
            Places places,
            PlaceList list,
            CommuneMap communes,
            FormerNames formerNames,
            List<PlacePanel> panels,
            Site site) {
        this.formerNames = formerNames;
        this.places = places;
        this.list = list;
        this.communes = communes;
        this.panels = panels;
        this.site = site;
    }

    @GetMapping("/places")
    String list(HttpServletRequest request, Model model) {
        var language = site.page(request).language();
        var today = site.page(request).today();
        var on = asked(request, "on");
        var wrong = Optional.<Refusal>empty();
        var shown = map(request).map(ProvinceMap::on).orElse(today);
        try {
            shown = on.isBlank() ? shown : PlaceSearch.typed(on);
        } catch (Refusal refusal) {
            wrong = Optional.of(refusal);
        }
        var search = search(request, shown);
        Found found = list.list(search, language);
        model.addAttribute("search", search);
        model.addAttribute("named", places.named(search.text(), Optional.of(shown)));
        model.addAttribute("typedDay", wrong.isPresent() ? on : TypedDay.write(shown));
        model.addAttribute("wrong", wrong);
        model.addAttribute("found", found);
        model.addAttribute("total", Figure.count(found.all(), search.address(Map.of("page", ""))));
        model.addAttribute("provinces", provinces(search, language));
        model.addAttribute("map", communes.draw(search.on(), search.tiles(), search::address));
        return "places/directory/list.jte";
    }

    @GetMapping("/places.xlsx")
    void excel(HttpServletRequest request, HttpServletResponse response) {
        var page = site.page(request);
        var on = asked(request, "on");
        var search = search(request, on.isBlank() ? page.today() : PlaceSearch.typed(on));
        List<Column<Row>> columns = List.of(
                new Column<>(page.text("places.code"), Row::code),
                new Column<>(
                        page.text("places.column.name_vi"), row -> row.name().vietnamese()),
                new Column<>(
                        page.text("places.column.name_en"), row -> row.name().english()),
                new Column<>(
                        page.text("places.type"),
                        row -> page.text("places.type." + row.type().code())),
                new Column<>(page.text("places.within"), row -> named(row.parent(), page)),
                new Column<>(page.text("places.kind.province"), row -> named(row.province(), page)),
                new Column<>(page.text("places.column.valid_from"), Row::from),
                new Column<>(page.text("places.column.valid_to"), Row::to));
        ExcelFile.send(
                response,
                "places",
                page.aboutList("places.menu", search.asList()),
                columns,
                list.all(search, page.language()));
    }

    private static String named(Optional<PlaceList.Named> place, Page page) {
        return place.map(PlaceList.Named::name)
                .map(name -> page.language().pick(name.vietnamese(), name.english()))
                .orElse("");
    }

    /// A map chosen by its name stands for its day, unless a day is asked for.
    private static Optional<ProvinceMap> map(HttpServletRequest request) {
        return ProvinceMap.of(asked(request, "map"));
    }

    private static PlaceSearch search(HttpServletRequest request, LocalDate day) {
        var q = ListRequest.of(request, List.of("q"), List.of("")).filter("q");
        var kind = asked(request, "kind");
        var page = asked(request, "page");
        return new PlaceSearch(
                q,
                PlaceKind.of(kind.isEmpty() && q.isBlank() ? "province" : kind),
                day,
                asked(request, "province").isEmpty()
                        ? Optional.empty()
                        : Optional.of(number(asked(request, "province"))),
                ProvinceMap.of(asked(request, "outside")),
                asked(request, "sort"),
                page.matches("\\d{1,5}") ? Math.clamp(Integer.parseInt(page), 1, LAST_PAGE) : 1,
                ProvinceMap.of(asked(request, "tiles")).orElse(ProvinceMap.heldOn(day)));
    }

    private static String asked(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    private static PlaceId number(String text) {
        if (!text.matches("\\d{1,18}")) {
            throw new NotFound();
        }
        return new PlaceId(Long.parseLong(text));
    }

    /// The provinces to choose from, with the chosen one even when it is of another day.
    private List<PlaceList.Named> provinces(PlaceSearch search, Language language) {
        var provinces = new ArrayList<>(list.provinces(search.on(), language));
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

    @GetMapping("/places/{id}")
    String place(@PathVariable String id, Model model, HttpServletRequest request) {
        var place = places.get(number(id));
        var shownPage = site.page(request);
        var typed = asked(request, "on");
        var wrong = Optional.<Refusal>empty();
        var asked = shownPage.today();
        try {
            asked = typed.isBlank() ? asked : PlaceSearch.typed(typed);
        } catch (Refusal refusal) {
            wrong = Optional.of(refusal);
        }
        var shown = place.nearest(asked);
        // A day on which it did not exist is answered with the nearest on which it did.
        var day = place.on(asked).isPresent()
                ? asked
                : place.beginsAfter(asked)
                        ? shown.valid().from().orElse(asked)
                        : shown.valid().to().orElse(asked);
        model.addAttribute("place", place);
        model.addAttribute("now", shown);
        model.addAttribute("asked", asked);
        model.addAttribute("typedDay", wrong.isPresent() ? typed : TypedDay.write(asked));
        model.addAttribute("wrong", wrong);
        model.addAttribute("sharers", sharers(place));
        model.addAttribute(
                "asks",
                places.becameOn(place.id(), shownPage.today()) instanceof Became.Several(List<Place> parts)
                        ? parts
                        : List.of());
        model.addAttribute("divided", places.isDivided(place.id()));
        model.addAttribute("line", LifeLine.of(place, places));
        model.addAttribute("above", places.ancestors(place.id(), day).reversed());
        model.addAttribute("day", day);
        model.addAttribute("from", related(places.origins(place.id()), Succession::former));
        model.addAttribute("into", related(places.successions(place.id()), Succession::later));
        model.addAttribute("children", list.children(place.id(), day, shownPage.language()));
        model.addAttribute("communes", communesWithin(place, day));
        model.addAttribute("spellings", places.spellings(place.id()));
        model.addAttribute("formerNames", formerNames.of(place.id()));
        model.addAttribute("changes", list.history(place.id()));
        model.addAttribute(
                "panels",
                panels.stream().map(panel -> panel.panel(place, day, shownPage)).toList());
        return "places/directory/place.jte";
    }

    /// Who else bore one of its codes at another time: a code means something only together with a day.
    private List<Place> sharers(Place place) {
        return place.versions().stream()
                .flatMap(version -> places.everOfCode(version.code()).stream())
                .filter(other -> other.kind() == place.kind() && !other.id().equals(place.id()))
                .distinct()
                .toList();
    }

    private Optional<Figure> communesWithin(Place place, LocalDate day) {
        return switch (place.kind()) {
            case COUNTRY ->
                Optional.of(Figure.count(
                        places.on(day, PlaceKind.COMMUNE).size(), PlaceSearch.communesOn(day, Optional.empty())));
            case PROVINCE -> {
                var map = ProvinceMap.heldOn(day);
                var count = places.communes(day, map).getOrDefault(Optional.of(place.id()), 0L);
                yield Optional.of(CommuneMap.of(day, place.id(), count));
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
