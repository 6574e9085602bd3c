package org.nhipcau.places.change;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.nhipcau.forms.Forms;
import org.nhipcau.forms.Typed;
import org.nhipcau.places.Place;
import org.nhipcau.places.PlaceId;
import org.nhipcau.places.Places;
import org.nhipcau.shared.NotFound;
import org.nhipcau.shared.SearchKey;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A former or common name of a place is added with its source, and taken out again.
@Controller
class FormerNamePages {

    private final FormerNames names;
    private final Places places;
    private final Forms forms;

    FormerNamePages(FormerNames names, Places places, Forms forms) {
        this.names = names;
        this.places = places;
        this.forms = forms;
    }

    private record Said(String name, String source) {}

    /// @param name what somebody searched for and did not find
    @GetMapping("/places/{id}/names/new")
    String blank(
            @PathVariable String id, @RequestParam Optional<String> name, HttpServletRequest request, Model model) {
        return form(forms.blank(request, Map.of("name", name.orElse(""))), place(id), model);
    }

    @PostMapping("/places/{id}/names")
    String add(@PathVariable String id, HttpServletRequest request, HttpServletResponse response, Model model) {
        var place = place(id);
        return forms.sent(request, response, FormerNamePages::read)
                .create(
                        said -> {
                            names.add(place.id(), said.name(), said.source());
                            return saved(place);
                        },
                        typed -> form(typed, place, model));
    }

    @PostMapping("/places/{id}/names/removal")
    String remove(@PathVariable String id, @RequestParam long name) {
        var place = place(id);
        names.remove(place.id(), name);
        return "redirect:" + saved(place);
    }

    private Place place(String id) {
        if (!id.matches("\\d{1,18}")) {
            throw new NotFound();
        }
        return places.get(new PlaceId(Long.parseLong(id)));
    }

    private static Optional<Said> read(Typed typed) {
        var name = typed.required("name", 200);
        var source = typed.required("source", 500);
        if (!name.isEmpty() && SearchKey.of(name).isEmpty()) {
            typed.wrong("name", "places.wrong.noName");
        }
        return typed.isWrong() ? Optional.empty() : Optional.of(new Said(name, source));
    }

    private static String form(Typed typed, Place place, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("place", place);
        return "places/change/formerName.jte";
    }

    private static String saved(Place place) {
        return "/places/" + place.id() + "?notice=places.notice.named";
    }
}
