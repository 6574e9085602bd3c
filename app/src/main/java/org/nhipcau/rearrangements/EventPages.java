package org.nhipcau.rearrangements;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nhipcau.forms.Forms;
import org.nhipcau.forms.Typed;
import org.nhipcau.places.PlaceId;
import org.nhipcau.places.PlaceType;
import org.nhipcau.places.Places;
import org.nhipcau.rearrangements.Event.State;
import org.nhipcau.rearrangements.EventList.After;
import org.nhipcau.rearrangements.EventList.Row;
import org.nhipcau.shared.NotFound;
import org.nhipcau.shared.Refusal;
import org.nhipcau.site.ExcelFile;
import org.nhipcau.site.ExcelFile.Column;
import org.nhipcau.site.ListRequest;
import org.nhipcau.site.Page;
import org.nhipcau.site.Site;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class EventPages {

    private final Events events;
    private final EventList list;
    private final Enactment enactment;
    private final Places places;
    private final Forms forms;
    private final Site site;

    EventPages(Events events, EventList list, Enactment enactment, Places places, Forms forms, Site site) {
        this.events = events;
        this.list = list;
        this.enactment = enactment;
        this.places = places;
        this.forms = forms;
        this.site = site;
    }

    @GetMapping("/rearrangements")
    String list(HttpServletRequest request, Model model) {
        var page = site.page(request);
        model.addAttribute("listing", list.list(ListRequest.of(request, EventList.FILTERS, EventList.SORTS)));
        model.addAttribute("words", this);
        model.addAttribute("kinds", page.words("rearrangements.kind.", EventKind.values(), EventKind::code));
        model.addAttribute("states", page.words("rearrangements.state.", State.values(), State::code));
        return "rearrangements/list.jte";
    }

    @GetMapping("/rearrangements.xlsx")
    void excel(HttpServletRequest request, HttpServletResponse response) {
        var page = site.page(request);
        var asked = ListRequest.of(request, EventList.FILTERS, EventList.SORTS);
        List<Column<Row>> columns = List.of(
                new Column<>(page.text("rearrangements.column.on_date"), Row::on),
                new Column<>(
                        page.text("rearrangements.column.kind"),
                        row -> page.text("rearrangements.kind." + row.kind().code())),
                new Column<>(page.text("rearrangements.before"), row -> before(row, page)),
                new Column<>(page.text("rearrangements.after"), row -> after(row, page)),
                new Column<>(page.text("rearrangements.column.legal_basis"), Row::legalBasis),
                new Column<>(
                        page.text("rearrangements.column.state"),
                        row -> page.text("rearrangements.state." + row.state().code())));
        ExcelFile.send(
                response, "rearrangements", page.aboutList("rearrangements.menu", asked), columns, list.all(asked));
    }

    /// The units of a row as they were before it.
    String before(Row row, Page page) {
        return row.formers().stream()
                .map(place -> named(place, row, page, true))
                .collect(Collectors.joining(", "));
    }

    String after(Row row, Page page) {
        return row.results().stream().map(after -> named(after, row, page)).collect(Collectors.joining(", "));
    }

    private String named(After after, Row row, Page page) {
        return after.type().isEmpty()
                ? after.place().map(place -> named(place, row, page, false)).orElse("")
                : page.text("rearrangements.unit", page.text("places.type." + after.type()), after.name());
    }

    private String named(PlaceId place, Row row, Page page, boolean before) {
        return places.get(place)
                .nearest(before ? row.on().minusDays(1) : row.on())
                .fullName(page.language());
    }

    @GetMapping("/rearrangements/new")
    String blank(HttpServletRequest request, Model model) {
        return form(forms.blank(request, Map.of()), Optional.empty(), request, model);
    }

    @PostMapping("/rearrangements")
    String create(HttpServletRequest request, HttpServletResponse response, Model model) {
        return forms.sent(request, response, typed -> EventForm.read(typed, Optional.empty()))
                .create(
                        form -> address(events.create(form)) + "?notice=rearrangements.notice.created",
                        typed -> form(typed, Optional.empty(), request, model));
    }

    @GetMapping("/rearrangements/{id}")
    String event(@PathVariable long id, HttpServletRequest request, Model model) {
        return shown(events.find(new EventId(id)), Optional.empty(), request, model);
    }

    private String shown(Event event, Optional<Refusal> refused, HttpServletRequest request, Model model) {
        var page = site.page(request);
        model.addAttribute("event", event);
        model.addAttribute("refused", refused);
        model.addAttribute("plan", enactment.plan(event, page.today()));
        model.addAttribute(
                "recorded", event.state() == State.IN_FORCE && mayChange(page) ? enactment.recorded(event) : List.of());
        model.addAttribute("places", places);
        model.addAttribute("mayChange", mayChange(page));
        model.addAttribute("changes", events.history(event.id()));
        return "rearrangements/event.jte";
    }

    @GetMapping("/rearrangements/{id}/edit")
    String edit(@PathVariable long id, HttpServletRequest request, Model model) {
        var event = draft(id, request);
        return form(forms.filled(request, fields(event), event.version()), Optional.of(event), request, model);
    }

    @PostMapping("/rearrangements/{id}")
    String change(@PathVariable long id, HttpServletRequest request, HttpServletResponse response, Model model) {
        var event = draft(id, request);
        return forms.sent(request, response, typed -> EventForm.read(typed, Optional.of(event.kind())))
                .change(
                        (form, version) -> events.change(event.id(), form, version),
                        () -> {
                            var now = events.find(event.id());
                            return new Forms.Current(
                                    fields(now),
                                    now.version(),
                                    events.history(now.id()).getFirst());
                        },
                        address(event.id()) + "?notice=rearrangements.notice.changed",
                        typed -> form(typed, Optional.of(event), request, model));
    }

    @PostMapping("/rearrangements/{id}/entry-into-force")
    String putInForce(@PathVariable long id, HttpServletRequest request, HttpServletResponse response, Model model) {
        changeable(id, request);
        return taken(
                () -> enactment.putInForce(new EventId(id), site.page(request).today()),
                "rearrangements.notice.inForce",
                id,
                request,
                response,
                model);
    }

    @PostMapping("/rearrangements/{id}/taking-back")
    String takeBack(@PathVariable long id, HttpServletRequest request, HttpServletResponse response, Model model) {
        changeable(id, request);
        return taken(
                () -> enactment.takeBack(new EventId(id)),
                "rearrangements.notice.takenBack",
                id,
                request,
                response,
                model);
    }

    @PostMapping("/rearrangements/{id}/dropping")
    String drop(@PathVariable long id, HttpServletRequest request) {
        changeable(id, request);
        events.draft(new EventId(id));
        events.state(new EventId(id), State.DROPPED);
        return "redirect:" + address(new EventId(id));
    }

    @PostMapping("/rearrangements/{id}/resumption")
    String resume(@PathVariable long id, HttpServletRequest request) {
        changeable(id, request);
        if (events.held(new EventId(id)).state() != State.DROPPED) {
            throw new Refusal("rearrangements.refused.notDropped");
        }
        events.state(new EventId(id), State.DRAFT);
        return "redirect:" + address(new EventId(id));
    }

    @PostMapping("/rearrangements/{id}/restoration")
    String restore(
            @PathVariable long id,
            @RequestParam long change,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        changeable(id, request);
        return taken(
                () -> events.restore(new EventId(id), change),
                "rearrangements.notice.restored",
                id,
                request,
                response,
                model);
    }

    /// A step that may be refused; the page then says why, and nothing was done.
    private String taken(
            Runnable step,
            String notice,
            long id,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        try {
            step.run();
        } catch (Refusal refusal) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return shown(events.find(new EventId(id)), Optional.of(refusal), request, model);
        }
        return "redirect:" + address(new EventId(id)) + "?notice=" + notice;
    }

    private Event draft(long id, HttpServletRequest request) {
        var event = changeable(id, request);
        if (!event.isDraft()) {
            throw new Refusal("rearrangements.refused.notDraft");
        }
        return event;
    }

    private Event changeable(long id, HttpServletRequest request) {
        var event = events.find(new EventId(id));
        if (!mayChange(site.page(request))) {
            throw new NotFound();
        }
        return event;
    }

    private static boolean mayChange(Page page) {
        return page.viewer().seesAll() && page.may("places.edit");
    }

    private static Map<String, String> fields(Event event) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("kind", event.kind().code());
        fields.put("onDate", Typed.day(Optional.of(event.on())));
        fields.put("legalBasis", event.legalBasis());
        fields.put("source", event.source());
        fields.put("note", event.note());
        return fields;
    }

    private String form(Typed typed, Optional<Event> event, HttpServletRequest request, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("event", event);
        model.addAttribute(
                "kinds", site.page(request).words("rearrangements.kind.", EventKind.values(), EventKind::code));
        return "rearrangements/form.jte";
    }

    static String address(EventId id) {
        return "/rearrangements/" + id;
    }

    /// For the words of a type of unit.
    static Map<String, String> types(Page page) {
        var types = new LinkedHashMap<String, String>();
        for (var type : PlaceType.values()) {
            if (type != PlaceType.COUNTRY) {
                types.put(type.code(), page.text("places.type." + type.code()));
            }
        }
        return types;
    }
}
