package org.nhipcau.places.change;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nhipcau.places.Place;
import org.nhipcau.places.PlaceId;
import org.nhipcau.places.Places;
import org.nhipcau.places.change.AskedAbout.Asked;
import org.nhipcau.shared.Figure;
import org.nhipcau.shared.NotFound;
import org.nhipcau.site.Page;
import org.nhipcau.site.Site;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// What is recorded at units that were divided since: where it lies now is asked, and answered here.
@Controller
class DividedPages {

    private final Divided divided;
    private final Places places;
    private final Site site;

    DividedPages(Divided divided, Places places, Site site) {
        this.divided = divided;
        this.places = places;
        this.site = site;
    }

    /// A record, and which of the later units it is said to lie in; nothing: nobody has said it.
    record Line(Asked asked, Optional<PlaceId> later) {

        /// Its field in the form.
        public String field() {
            return asked.record() + "@" + asked.place();
        }
    }

    /// @param open how many records nobody has answered for
    record Row(Place place, Figure open) {}

    @GetMapping("/places/divided")
    String list(HttpServletRequest request, Model model) {
        var page = site.page(request);
        var rows = new ArrayList<Row>();
        for (var place : divided.asked(page)) {
            var open = divided.at(place, page).size();
            rows.add(new Row(place, Figure.count(open, address(place) + "#open")));
        }
        model.addAttribute("rows", rows);
        return "places/change/dividedList.jte";
    }

    @GetMapping("/places/{id}/answers")
    String answers(@PathVariable String id, HttpServletRequest request, Model model) {
        var page = site.page(request);
        var place = of(id);
        var lines = lines(place, page);
        model.addAttribute("place", place);
        model.addAttribute("later", later(place));
        model.addAttribute(
                "open", lines.stream().filter(line -> line.later().isEmpty()).toList());
        model.addAttribute(
                "answered",
                lines.stream().filter(line -> line.later().isPresent()).toList());
        model.addAttribute("mayAnswer", divided.mayAnswer(page));
        return "places/change/divided.jte";
    }

    @PostMapping("/places/{id}/answers")
    String answer(@PathVariable String id, HttpServletRequest request) {
        var page = site.page(request);
        var place = of(id);
        if (!divided.mayAnswer(page)) {
            throw new NotFound();
        }
        var later = later(place);
        for (var line : lines(place, page)) {
            var said = Optional.ofNullable(request.getParameter(line.field()));
            var chosen = said.flatMap(text -> later.stream()
                    .filter(each -> each.id().toString().equals(text))
                    .map(Place::id)
                    .findFirst());
            if (said.isPresent() && (chosen.isPresent() || said.get().isEmpty()) && !chosen.equals(line.later())) {
                divided.answer(line.asked(), place.id(), chosen);
            }
        }
        return "redirect:" + address(place) + "?notice=places.notice.answered";
    }

    private List<Line> lines(Place place, Page page) {
        var lines = new ArrayList<Line>();
        divided.at(place, page).forEach(asked -> lines.add(new Line(asked, Optional.empty())));
        for (var part : places.parts(place.id())) {
            var later = places.successions(part).getFirst().later();
            divided.at(places.get(part), page).forEach(asked -> lines.add(new Line(asked, Optional.of(later))));
        }
        return lines;
    }

    /// The units that it went into, in part each.
    private List<Place> later(Place place) {
        return places.successions(place.id()).stream()
                .filter(succession -> !succession.whole())
                .map(succession -> places.get(succession.later()))
                .toList();
    }

    private Place of(String id) {
        if (!id.matches("\\d{1,18}")) {
            throw new NotFound();
        }
        return places.get(new PlaceId(Long.parseLong(id)));
    }

    private static String address(Place place) {
        return "/places/" + place.id() + "/answers";
    }

    /// What the choice of a line offers.
    static Map<String, String> choices(List<Place> later, Page page) {
        var choices = new LinkedHashMap<String, String>();
        later.forEach(place ->
                choices.put(place.id().toString(), place.nearest(page.today()).fullName(page.language())));
        return choices;
    }
}
