package org.nhipcau.organisations;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.nhipcau.forms.Forms;
import org.nhipcau.forms.Typed;
import org.nhipcau.site.Site;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What an organisation came from: each predecessor is added, changed and taken away by itself.
@Controller
class PredecessorPages {

    private final Organisations organisations;
    private final Predecessors predecessors;
    private final Forms forms;
    private final Site site;

    PredecessorPages(Organisations organisations, Predecessors predecessors, Forms forms, Site site) {
        this.organisations = organisations;
        this.predecessors = predecessors;
        this.forms = forms;
        this.site = site;
    }

    private record Former(OrganisationId predecessor, LocalDate on, String note) {}

    /// @param predecessor one it has already, whose day and note are to be changed
    @GetMapping("/organisations/{id}/predecessors/new")
    String blank(
            @PathVariable long id, @RequestParam Optional<Long> predecessor, HttpServletRequest request, Model model) {
        var organisation = organisations.changeable(id);
        var language = site.page(request).language();
        var suggested = new LinkedHashMap<String, String>();
        organisation.predecessors().stream()
                .filter(former ->
                        predecessor.equals(Optional.of(former.organisation().value())))
                .forEach(former -> {
                    Typed.picked(suggested, "predecessor", Optional.of(former.organisation()), former.name(language));
                    suggested.put("on", Typed.day(Optional.of(former.on())));
                    suggested.put("note", former.note());
                });
        return form(forms.blank(request, suggested), organisation, model);
    }

    @PostMapping("/organisations/{id}/predecessors")
    String add(@PathVariable long id, HttpServletRequest request, HttpServletResponse response, Model model) {
        var organisation = organisations.changeable(id);
        var language = site.page(request).language();
        return forms.sent(request, response, typed -> read(typed, text -> organisations.called(text, language)))
                .create(
                        former -> {
                            predecessors.add(organisation.id(), former.predecessor(), former.on(), former.note());
                            return saved(id);
                        },
                        typed -> form(typed, organisation, model));
    }

    @PostMapping("/organisations/{id}/predecessors/removal")
    String remove(@PathVariable long id, @RequestParam long predecessor) {
        predecessors.remove(organisations.changeable(id).id(), new OrganisationId(predecessor));
        return "redirect:" + saved(id);
    }

    private static Optional<Former> read(Typed typed, Function<String, Map<Long, String>> called) {
        typed.required("predecessor", 300);
        var predecessor = typed.pick("predecessor", called).map(OrganisationId::new);
        typed.required("on", 20);
        var on = typed.date("on");
        var note = typed.optional("note", 500);
        return typed.isWrong() || predecessor.isEmpty() || on.isEmpty()
                ? Optional.empty()
                : Optional.of(new Former(predecessor.get(), on.get(), note));
    }

    private static String form(Typed typed, Organisation organisation, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("organisation", organisation);
        return "organisations/predecessor.jte";
    }

    private static String saved(long id) {
        return "/organisations/" + id + "?notice=organisations.notice.changed";
    }
}
