package org.nhipcau.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nhipcau.forms.Forms;
import org.nhipcau.forms.Typed;
import org.nhipcau.people.Handovers.Item;
import org.nhipcau.people.Handovers.Line;
import org.nhipcau.people.Handovers.Said;
import org.nhipcau.site.Site;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Handing over what somebody answers for, and taking that back.
@Controller
class HandoverPages {

    private final Handovers handovers;
    private final People people;
    private final Forms forms;
    private final Site site;

    HandoverPages(Handovers handovers, People people, Forms forms, Site site) {
        this.handovers = handovers;
        this.people = people;
        this.forms = forms;
        this.site = site;
    }

    /// Everything held today is ticked.
    @GetMapping("/people/{id}/handover")
    String blank(@PathVariable long id, HttpServletRequest request, Model model) {
        var person = people.find(new PersonId(id));
        var suggested = new LinkedHashMap<String, String>();
        lines(person, request).forEach(line -> suggested.put(line.field(), "on"));
        suggested.put("on", Typed.day(Optional.of(people.today())));
        return form(forms.blank(request, suggested), person, request, model);
    }

    @PostMapping("/people/{id}/handover")
    String handOver(@PathVariable long id, HttpServletRequest request, HttpServletResponse response, Model model) {
        var person = people.find(new PersonId(id));
        var language = site.page(request).language();
        var lines = lines(person, request);
        return forms.sent(request, response, typed -> read(typed, lines, text -> people.called(text, language)))
                .create(
                        said -> {
                            handovers.make(person.id(), said);
                            return "/people/" + id + "?notice=people.notice.handedOver";
                        },
                        typed -> form(typed, person, request, model));
    }

    @PostMapping("/people/{id}/handover/undoing")
    String undo(@PathVariable long id, @RequestParam long handover) {
        handovers.undo(people.find(new PersonId(id)).id(), handover);
        return "redirect:/people/" + id + "?notice=people.notice.undone";
    }

    private List<Line> lines(Person person, HttpServletRequest request) {
        var today = people.today();
        return handovers.lines(person.id(), site.page(request).language()).stream()
                .filter(line -> line.point()
                        .period()
                        .to()
                        .map(end -> !end.isBefore(today))
                        .orElse(true))
                .toList();
    }

    private static Optional<Said> read(Typed typed, List<Line> lines, Function<String, Map<Long, String>> called) {
        typed.required("successor", 300);
        var successor = typed.pick("successor", called).map(PersonId::new);
        typed.required("on", 20);
        var on = typed.date("on");
        var note = typed.optional("handoverNote", 500);
        var items = lines.stream()
                .filter(line -> !typed.raw(line.field()).isEmpty())
                .map(line -> new Item(line.point().kind(), line.point().id()))
                .collect(Collectors.toSet());
        return typed.isWrong() || successor.isEmpty() || on.isEmpty()
                ? Optional.empty()
                : Optional.of(new Said(successor.get(), on.get(), note, items));
    }

    private String form(Typed typed, Person person, HttpServletRequest request, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("person", person);
        model.addAttribute("lines", lines(person, request));
        return "people/handover.jte";
    }
}
