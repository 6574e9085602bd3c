package org.nhipcau.rearrangements;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.nhipcau.forms.Forms;
import org.nhipcau.forms.Typed;
import org.nhipcau.places.PlaceId;
import org.nhipcau.places.PlaceKind;
import org.nhipcau.places.Places;
import org.nhipcau.rearrangements.EventKind.Extent;
import org.nhipcau.shared.NotFound;
import org.nhipcau.shared.Refusal;
import org.nhipcau.site.Page;
import org.nhipcau.site.Site;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The units of a rearrangement, before and after, while it is a draft: each is added, changed and taken away by
/// itself.
@Controller
class EventUnitPages {

    private final Events events;
    private final Enactment enactment;
    private final Places places;
    private final Forms forms;
    private final Site site;

    EventUnitPages(Events events, Enactment enactment, Places places, Forms forms, Site site) {
        this.events = events;
        this.enactment = enactment;
        this.places = places;
        this.forms = forms;
        this.site = site;
    }

    /// @param place one that is there already, to change how it is concerned
    @GetMapping("/rearrangements/{id}/formers/new")
    String newFormer(
            @PathVariable long id, @RequestParam Optional<Long> place, HttpServletRequest request, Model model) {
        var event = draft(id, request);
        var page = site.page(request);
        var suggested = new LinkedHashMap<>(
                Map.of("extent", event.kind().extents().getFirst().code()));
        event.formers().stream()
                .filter(former -> place.equals(Optional.of(former.place().value())))
                .forEach(former -> {
                    suggested.put("extent", former.extent().code());
                    Typed.picked(suggested, "place", Optional.of(former.place()), name(former.place(), event, page));
                });
        return form("former", forms.blank(request, suggested), event, page, model);
    }

    @PostMapping("/rearrangements/{id}/formers")
    String concern(@PathVariable long id, HttpServletRequest request, HttpServletResponse response, Model model) {
        var event = draft(id, request);
        var page = site.page(request);
        return forms.sent(
                        request,
                        response,
                        typed -> EventForm.concerned(typed, event.kind(), text -> called(text, event, page)))
                .create(
                        concerned -> {
                            known(concerned.place());
                            events.concern(event.id(), concerned.place(), concerned.extent());
                            return saved(event);
                        },
                        typed -> form("former", typed, event, page, model));
    }

    @PostMapping("/rearrangements/{id}/formers/removal")
    String leaveOut(@PathVariable long id, @RequestParam long place, HttpServletRequest request) {
        var event = draft(id, request);
        events.leaveOut(event.id(), new PlaceId(place));
        return "redirect:" + saved(event);
    }

    /// @param result one that is there already, to be changed
    @GetMapping("/rearrangements/{id}/results/new")
    String newResult(
            @PathVariable long id, @RequestParam Optional<Long> result, HttpServletRequest request, Model model) {
        var event = draft(id, request);
        var page = site.page(request);
        var suggested = new LinkedHashMap<String, String>();
        result.ifPresent(number -> suggested.put("result", number.toString()));
        event.results().stream()
                .filter(each -> result.equals(Optional.of(each.id())))
                .flatMap(each -> each.unit().stream())
                .forEach(unit -> fill(suggested, unit, event, page));
        if (result.isEmpty() && !event.formers().isEmpty()) {
            suggest(suggested, event, page);
        }
        return form("result", forms.blank(request, suggested), event, page, model);
    }

    private void fill(Map<String, String> suggested, Event.New unit, Event event, Page page) {
        suggested.put("type", unit.type().code());
        suggested.put("code", unit.code());
        suggested.put("nameVi", unit.name());
        suggested.put("nameEn", unit.nameEnglish());
        Typed.picked(suggested, "parent", Optional.of(unit.parent()), name(unit.parent(), event, page));
        unit.stated().ifPresent(stated -> {
            stated.areaKm2().ifPresent(km2 -> suggested.put("areaKm2", page.number(km2)));
            stated.population()
                    .ifPresent(people -> suggested.put("population", page.number(BigDecimal.valueOf(people))));
            suggested.put("figuresSource", stated.source());
            suggested.put("figuresOn", Typed.day(Optional.of(stated.on())));
        });
    }

    /// What is most often so: it lies where the first of the former ones lay; one that is changed is what it was.
    private void suggest(Map<String, String> suggested, Event event, Page page) {
        var first = places.get(event.formers().getFirst().place());
        var last = first.nearest(event.on().minusDays(1));
        last.parent()
                .ifPresent(parent -> Typed.picked(suggested, "parent", Optional.of(parent), name(parent, event, page)));
        suggested.put("type", last.type().code());
        if (event.kind() == EventKind.CHANGE) {
            suggested.put("code", last.code());
            suggested.put("nameVi", last.name());
            suggested.put("nameEn", last.nameEnglish());
        }
    }

    @PostMapping("/rearrangements/{id}/results")
    String become(@PathVariable long id, HttpServletRequest request, HttpServletResponse response, Model model) {
        var event = draft(id, request);
        var page = site.page(request);
        if (!event.kind().mayHaveNew()) {
            throw new NotFound();
        }
        return forms.sent(request, response, typed -> EventForm.unit(typed, text -> called(text, event, page)))
                .create(
                        unit -> {
                            known(unit.parent());
                            var result = Optional.ofNullable(request.getParameter("result"))
                                    .filter(number -> number.matches("\\d{1,18}"))
                                    .map(Long::valueOf);
                            events.become(event.id(), result, unit);
                            return saved(event);
                        },
                        typed -> form("result", typed, event, page, model));
    }

    @PostMapping("/rearrangements/{id}/results/removal")
    String dropResult(@PathVariable long id, @RequestParam long result, HttpServletRequest request) {
        var event = draft(id, request);
        events.dropResult(event.id(), result);
        return "redirect:" + saved(event);
    }

    @GetMapping("/rearrangements/{id}/receivers/new")
    String newReceiver(@PathVariable long id, HttpServletRequest request, Model model) {
        var event = draft(id, request);
        return form("receiver", forms.blank(request, Map.of()), event, site.page(request), model);
    }

    @PostMapping("/rearrangements/{id}/receivers")
    String receive(@PathVariable long id, HttpServletRequest request, HttpServletResponse response, Model model) {
        var event = draft(id, request);
        var page = site.page(request);
        if (!event.kind().mayHaveExisting()) {
            throw new NotFound();
        }
        return forms.sent(request, response, typed -> EventForm.existing(typed, text -> called(text, event, page)))
                .create(
                        place -> {
                            known(place);
                            events.receive(event.id(), place);
                            return saved(event);
                        },
                        typed -> form("receiver", typed, event, page, model));
    }

    /// Where each unit within a divided one goes: a table with a choice in each row.
    @GetMapping("/rearrangements/{id}/moves")
    String moves(@PathVariable long id, HttpServletRequest request, Model model) {
        var event = draft(id, request);
        model.addAttribute("event", event);
        model.addAttribute("plan", enactment.plan(event, site.page(request).today()));
        model.addAttribute("places", places);
        return "rearrangements/moves.jte";
    }

    @PostMapping("/rearrangements/{id}/moves")
    String assign(@PathVariable long id, HttpServletRequest request) {
        var event = draft(id, request);
        var plan = enactment.plan(event, site.page(request).today());
        var assigned = new LinkedHashMap<PlaceId, Long>();
        event.formers().stream()
                .flatMap(former -> places.children(former.place(), event.on().minusDays(1)).stream())
                .forEach(child -> Optional.ofNullable(request.getParameter("to-" + child.id()))
                        .flatMap(number -> event.results().stream()
                                .filter(result -> Long.toString(result.id()).equals(number))
                                .findFirst())
                        .ifPresent(result -> assigned.put(child.id(), result.id())));
        if (plan.kind().isPresent()) {
            events.assign(event.id(), assigned);
        }
        return "redirect:" + saved(event);
    }

    private String form(String part, Typed typed, Event event, Page page, Model model) {
        model.addAttribute("part", part);
        model.addAttribute("typed", typed);
        model.addAttribute("event", event);
        model.addAttribute("types", EventPages.types(page));
        model.addAttribute(
                "extents",
                page.words(
                        "rearrangements.extent." + event.kind().code() + ".",
                        event.kind().extents().toArray(Extent[]::new),
                        Extent::code));
        return "rearrangements/unit.jte";
    }

    /// Units of the day before that a text may mean, each with where it lies; those of other times when there is
    /// none,
    /// so that the page can say what is wrong with them.
    private Map<Long, String> called(String text, Event event, Page page) {
        var called = new LinkedHashMap<Long, String>();
        var then = places.find(text, event.on().minusDays(1));
        (then.isEmpty() ? places.findEver(text) : then)
                .stream()
                        .filter(place -> !place.recognisedOnly())
                        .limit(Typed.MOST_OFFERED + 1L)
                        .forEach(place -> called.put(place.id().value(), name(place.id(), event, page)));
        return called;
    }

    private String name(PlaceId id, Event event, Page page) {
        var day = event.on().minusDays(1);
        var name = places.get(id).nearest(day).fullName(page.language());
        return places.ancestors(id, day).stream()
                .filter(above -> above.kind() != PlaceKind.COUNTRY)
                .map(above -> above.nearest(day).fullName(page.language()))
                .reduce(name, (all, above) -> all + ", " + above);
    }

    private void known(PlaceId place) {
        if (places.find(place).isEmpty()) {
            throw new Refusal("forms.wrong.choice").at("place");
        }
    }

    private Event draft(long id, HttpServletRequest request) {
        var event = events.find(new EventId(id));
        if (!site.page(request).viewer().seesAll()) {
            throw new NotFound();
        }
        if (!event.isDraft()) {
            throw new Refusal("rearrangements.refused.notDraft");
        }
        return event;
    }

    private static String saved(Event event) {
        return EventPages.address(event.id()) + "?notice=rearrangements.notice.changed";
    }
}
