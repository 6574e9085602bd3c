package org.nhipcau.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.nhipcau.forms.Forms;
import org.nhipcau.forms.Typed;
import org.nhipcau.shared.NotFound;
import org.nhipcau.shared.Period;
import org.nhipcau.shared.Refusal;
import org.nhipcau.site.Page;
import org.nhipcau.site.Site;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Who answers for a record of whatever room: each is named, corrected and taken out by itself.
@Controller
class FocalPointPages {

    private final List<HeldByPeople> rooms;
    private final People people;
    private final Forms forms;
    private final Site site;

    FocalPointPages(List<HeldByPeople> rooms, People people, Forms forms, Site site) {
        this.rooms = rooms;
        this.people = people;
        this.forms = forms;
        this.site = site;
    }

    /// A record that somebody answers for.
    record Of(HeldByPeople room, long id, String name) {

        public String address() {
            return "/" + room.kind() + "/" + id;
        }
    }

    /// @param period of one that is to be corrected
    @GetMapping({
        "/organisations/{id}/focal-points/new",
        "/agreements/{id}/focal-points/new",
        "/projects/{id}/focal-points/new"
    })
    String blank(@PathVariable long id, @RequestParam Optional<Long> period, HttpServletRequest request, Model model) {
        var of = changeable(id, request);
        var suggested = new LinkedHashMap<>(Map.of("side", Side.MINISTRY.code()));
        of.room().periods().of(id).stream()
                .filter(point -> period.equals(Optional.of(point.id())))
                .forEach(point -> suggested.putAll(fields(point)));
        return form(forms.blank(request, suggested), of, request, model);
    }

    @PostMapping({"/organisations/{id}/focal-points", "/agreements/{id}/focal-points", "/projects/{id}/focal-points"})
    String name(@PathVariable long id, HttpServletRequest request, HttpServletResponse response, Model model) {
        var of = changeable(id, request);
        var language = site.page(request).language();
        var period = Typed.of(request).number("period");
        return forms.sent(request, response, typed -> read(typed, text -> people.called(text, language)))
                .create(
                        said -> {
                            of.room().hold(id);
                            people.holdNamed(said.person(), "person");
                            if (period.isEmpty()) {
                                of.room().periods().begin(id, said);
                            } else if (!of.room().periods().correct(id, period.get(), said)) {
                                throw new Refusal("people.refused.gone");
                            }
                            return saved(of);
                        },
                        typed -> form(typed, of, request, model));
    }

    @PostMapping({
        "/organisations/{id}/focal-points/removal",
        "/agreements/{id}/focal-points/removal",
        "/projects/{id}/focal-points/removal"
    })
    String remove(@PathVariable long id, @RequestParam long period, HttpServletRequest request) {
        var of = changeable(id, request);
        of.room().hold(id);
        of.room().periods().remove(id, period);
        return "redirect:" + saved(of);
    }

    private Of changeable(long id, HttpServletRequest request) {
        var page = site.page(request);
        var kind = request.getRequestURI().split("/")[1];
        var room = rooms.stream()
                .filter(one -> one.kind().equals(kind))
                .findFirst()
                .orElseThrow(NotFound::new);
        var name = room.names(List.of(id), page.language()).get(id);
        if (name == null || !page.viewer().seesAll()) {
            throw new NotFound();
        }
        return new Of(room, id, name);
    }

    private Map<String, String> fields(FocalPoint point) {
        var fields = new LinkedHashMap<String, String>();
        var name = Optional.ofNullable(people.known(List.of(point.person())).get(point.person()))
                .map(People.Known::addressed)
                .orElse("");
        Typed.picked(fields, "person", Optional.of(point.person()), name);
        fields.put("period", Long.toString(point.id()));
        fields.put("side", point.side().code());
        fields.put("since", Typed.day(point.period().from()));
        fields.put("until", Typed.day(point.period().to()));
        fields.put("focalNote", point.note());
        return fields;
    }

    private static Optional<FocalPoint.Said> read(Typed typed, Function<String, Map<Long, String>> called) {
        typed.required("person", 300);
        var person = typed.pick("person", called).map(PersonId::new);
        var side = typed.choice("side", Side.values(), Side::code);
        var since = typed.date("since");
        var until = typed.date("until");
        typed.inOrder(since, until, "until");
        var note = typed.optional("focalNote", 500);
        return typed.isWrong() || person.isEmpty() || side.isEmpty()
                ? Optional.empty()
                : Optional.of(new FocalPoint.Said(person.get(), side.get(), new Period(since, until), note));
    }

    private String form(Typed typed, Of of, HttpServletRequest request, Model model) {
        Page page = site.page(request);
        model.addAttribute("typed", typed);
        model.addAttribute("of", of);
        model.addAttribute("sides", page.words("people.side.", Side.values(), Side::code));
        return "people/focalPoint.jte";
    }

    private static String saved(Of of) {
        return of.address() + "?notice=people.notice.changed";
    }
}
