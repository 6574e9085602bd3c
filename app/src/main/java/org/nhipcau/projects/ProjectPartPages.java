package org.nhipcau.projects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.nhipcau.forms.Forms;
import org.nhipcau.forms.Typed;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.organisations.Organisations;
import org.nhipcau.places.Place;
import org.nhipcau.places.PlaceId;
import org.nhipcau.places.Places;
import org.nhipcau.shared.NotFound;
import org.nhipcau.site.Page;
import org.nhipcau.site.Site;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Who takes part, where it is done and what it is about: each is added and taken away by itself.
@Controller
class ProjectPartPages {

    private final Projects projects;
    private final Organisations organisations;
    private final Places places;
    private final Forms forms;
    private final Site site;

    ProjectPartPages(Projects projects, Organisations organisations, Places places, Forms forms, Site site) {
        this.projects = projects;
        this.organisations = organisations;
        this.places = places;
        this.forms = forms;
        this.site = site;
    }

    @GetMapping("/projects/{id}/parties/new")
    String newParty(@PathVariable long id, HttpServletRequest request, Model model) {
        return form("party", forms.blank(request, Map.of()), changeable(id, request), request, model);
    }

    @PostMapping("/projects/{id}/parties")
    String join(@PathVariable long id, HttpServletRequest request, HttpServletResponse response, Model model) {
        var project = changeable(id, request);
        var language = site.page(request).language();
        return forms.sent(
                        request,
                        response,
                        typed -> PartForms.party(typed, text -> organisations.called(text, language)))
                .create(
                        form -> {
                            projects.join(project.id(), form.organisation(), form.role());
                            return saved(id);
                        },
                        typed -> form("party", typed, project, request, model));
    }

    @PostMapping("/projects/{id}/parties/removal")
    String leave(
            @PathVariable long id,
            @RequestParam long organisation,
            @RequestParam String role,
            HttpServletRequest request) {
        projects.leave(
                changeable(id, request).id(),
                new OrganisationId(organisation),
                PartyRole.of(role).orElseThrow(NotFound::new));
        return "redirect:" + saved(id);
    }

    @GetMapping("/projects/{id}/places/new")
    String newPlace(
            @PathVariable long id, @RequestParam Optional<Long> place, HttpServletRequest request, Model model) {
        var project = changeable(id, request);
        var page = site.page(request);
        var suggested = new LinkedHashMap<String, String>();
        project.places().stream()
                .filter(where -> place.equals(Optional.of(where.place().value())))
                .forEach(where -> {
                    Typed.picked(suggested, "place", Optional.of(where.place()), where.name(page.language()));
                    suggested.put(
                            "percentage", where.percentage().map(page::number).orElse(""));
                });
        return form("place", forms.blank(request, suggested), project, request, model);
    }

    @PostMapping("/projects/{id}/places")
    String locate(@PathVariable long id, HttpServletRequest request, HttpServletResponse response, Model model) {
        var project = changeable(id, request);
        var page = site.page(request);
        return forms.sent(request, response, typed -> PartForms.place(typed, text -> called(text, page)))
                .create(
                        form -> {
                            projects.locate(project.id(), form.place(), form.percentage());
                            return saved(id);
                        },
                        typed -> form("place", typed, project, request, model));
    }

    @PostMapping("/projects/{id}/places/removal")
    String withdraw(@PathVariable long id, @RequestParam long place, HttpServletRequest request) {
        projects.withdraw(changeable(id, request).id(), new PlaceId(place));
        return "redirect:" + saved(id);
    }

    @GetMapping("/projects/{id}/sectors/new")
    String newSector(
            @PathVariable long id,
            @RequestParam Optional<String> vocabulary,
            @RequestParam Optional<String> code,
            HttpServletRequest request,
            Model model) {
        var project = changeable(id, request);
        var page = site.page(request);
        var suggested = new LinkedHashMap<>(Map.of("vocabulary", "1"));
        project.sectors().stream()
                .filter(sector ->
                        vocabulary.equals(Optional.of(sector.vocabulary())) && code.equals(Optional.of(sector.code())))
                .forEach(sector -> {
                    suggested.put("vocabulary", sector.vocabulary());
                    suggested.put("code", sector.code());
                    suggested.put(
                            "percentage", sector.percentage().map(page::number).orElse(""));
                });
        return form("sector", forms.blank(request, suggested), project, request, model);
    }

    @PostMapping("/projects/{id}/sectors")
    String devote(@PathVariable long id, HttpServletRequest request, HttpServletResponse response, Model model) {
        var project = changeable(id, request);
        return forms.sent(request, response, PartForms::sector)
                .create(
                        sector -> {
                            projects.devote(project.id(), sector);
                            return saved(id);
                        },
                        typed -> form("sector", typed, project, request, model));
    }

    @PostMapping("/projects/{id}/sectors/removal")
    String undevote(
            @PathVariable long id,
            @RequestParam String vocabulary,
            @RequestParam String code,
            HttpServletRequest request) {
        projects.undevote(changeable(id, request).id(), vocabulary, code);
        return "redirect:" + saved(id);
    }

    private String form(String part, Typed typed, Project project, HttpServletRequest request, Model model) {
        var page = site.page(request);
        model.addAttribute("part", part);
        model.addAttribute("typed", typed);
        model.addAttribute("project", project);
        model.addAttribute("roles", page.words("projects.role.", PartyRole.values(), PartyRole::code));
        model.addAttribute(
                "vocabularies", page.words("projects.sector.vocabulary.", PartForms.VOCABULARIES, Function.identity()));
        return "projects/part.jte";
    }

    /// Places of today that a text may mean, each with where it lies; those of former times when there is none.
    private Map<Long, String> called(String text, Page page) {
        var found = places.find(text, page.today());
        var called = new LinkedHashMap<Long, String>();
        (found.isEmpty() ? places.findEver(text) : found)
                .stream()
                        .limit(Typed.MOST_OFFERED + 1L)
                        .forEach(place -> called.put(place.id().value(), described(place, page)));
        return called;
    }

    private String described(Place place, Page page) {
        var language = page.language();
        var name = place.nearest(page.today()).fullName(language);
        return places.provinceOn(place.id(), page.today())
                .filter(province -> !province.id().equals(place.id()))
                .map(province -> name + ", " + province.nearest(page.today()).fullName(language))
                .orElse(name);
    }

    private Project changeable(long id, HttpServletRequest request) {
        if (!site.page(request).viewer().seesAll()) {
            throw new NotFound();
        }
        return projects.find(new ProjectId(id));
    }

    private static String saved(long id) {
        return "/projects/" + id + "?notice=projects.notice.changed";
    }
}
