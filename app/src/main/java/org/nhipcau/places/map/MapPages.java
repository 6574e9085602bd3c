package org.nhipcau.places.map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nhipcau.places.PlaceSearch;
import org.nhipcau.places.ProvinceMap;
import org.nhipcau.shared.Refusal;
import org.nhipcau.shared.TypedDay;
import org.nhipcau.site.ExcelFile;
import org.nhipcau.site.ExcelFile.Column;
import org.nhipcau.site.ListRequest;
import org.nhipcau.site.Site;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The map of provinces as a page of its own, with the table of its figures beside it.
@Controller
class MapPages {

    private final CommuneMap communes;
    private final Site site;

    MapPages(CommuneMap communes, Site site) {
        this.communes = communes;
        this.site = site;
    }

    @GetMapping("/places/map")
    String map(HttpServletRequest request, Model model) {
        var asked = asked(request);
        model.addAttribute("day", asked.day());
        model.addAttribute("typedDay", asked.wrong().isPresent() ? asked.typed() : TypedDay.write(asked.day()));
        model.addAttribute("wrong", asked.wrong());
        model.addAttribute("map", draw(request, asked));
        return "places/map/map.jte";
    }

    @GetMapping("/places/map.xlsx")
    void excel(HttpServletRequest request, HttpServletResponse response) {
        var page = site.page(request);
        var asked = asked(request);
        asked.wrong().ifPresent(refusal -> {
            throw refusal;
        });
        var map = draw(request, asked);
        List<Column<TileMap.Tile>> columns = List.of(
                new Column<>(page.text("places.code"), TileMap.Tile::code),
                new Column<>(page.text("places.kind.province"), tile -> tile.name(page.language())),
                new Column<>(
                        page.text("places.map.counted"), tile -> tile.figure().value()));
        ExcelFile.send(
                response,
                "places-map",
                page.aboutList(
                        "places.map.title",
                        new ListRequest(
                                "/places/map",
                                Map.of(
                                        "map",
                                        map.map().code(),
                                        "on",
                                        asked.day().toString()),
                                "",
                                false,
                                1)),
                columns,
                map.table(page.here(), page.language()).stream(),
                List.of(
                        Map.of(
                                page.text("places.kind.province"),
                                page.text("places.map.notPlaced"),
                                page.text("places.map.counted"),
                                map.notPlaced().value()),
                        Map.of(
                                page.text("places.kind.province"),
                                page.text("places.map.total"),
                                page.text("places.map.counted"),
                                map.total().value())));
    }

    private TileMap draw(HttpServletRequest request, Asked asked) {
        var here = site.page(request).here();
        return communes.draw(asked.day(), asked.map(), map -> TileMap.with(here, "map", map.code()));
    }

    private record Asked(LocalDate day, String typed, Optional<Refusal> wrong, ProvinceMap map) {}

    private Asked asked(HttpServletRequest request) {
        var typed = Optional.ofNullable(request.getParameter("on")).orElse("");
        var day = site.page(request).today();
        var wrong = Optional.<Refusal>empty();
        try {
            day = typed.isBlank() ? day : PlaceSearch.typed(typed);
        } catch (Refusal refusal) {
            wrong = Optional.of(refusal);
        }
        var map = ProvinceMap.of(
                        Optional.ofNullable(request.getParameter("map")).orElse(""))
                .orElse(ProvinceMap.heldOn(day));
        return new Asked(day, typed, wrong, map);
    }
}
