package org.nhipcau.publication;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nhipcau.forms.Forms;
import org.nhipcau.forms.Typed;
import org.nhipcau.publication.Publishing.Alike;
import org.nhipcau.shared.Figure;
import org.nhipcau.shared.NotFound;
import org.nhipcau.shared.Publication;
import org.nhipcau.site.ListRequest;
import org.nhipcau.site.Site;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Who may see several records of a list: first what will happen, then the decision, all at once.
@Controller
class SeveralPages {

    /// What the address says beside the list's own filters.
    private static final List<String> OWN = List.of(
            "id", "all", "state", "money", "note", "stamp", "once", "version", "opened", "unsent", "_csrf", "notice");

    private final Publishing publishing;
    private final PastDecisions decisions;
    private final Forms forms;
    private final Site site;

    SeveralPages(Publishing publishing, PastDecisions decisions, Forms forms, Site site) {
        this.decisions = decisions;
        this.publishing = publishing;
        this.forms = forms;
        this.site = site;
    }

    /// The records that are meant: chosen one by one, or a whole list as it is filtered.
    ///
    /// @param filters of the whole list; empty for chosen ones
    record Meant(PublishedKind kind, boolean whole, List<Long> ids, Map<String, String> filters) {

        /// The list itself.
        String door() {
            return "/" + kind.room() + ListRequest.query(filters);
        }
    }

    /// Records that stand alike, and what they become.
    ///
    /// @param number of them; nothing where they are shown one by one
    record Line(Alike alike, Optional<Figure> number, Optional<Publication> next, Optional<Publication> nextMoney) {

        boolean same() {
            return next.equals(Optional.of(alike.state())) && nextMoney.equals(alike.money());
        }
    }

    /// One of the chosen.
    record Chosen(Standing standing, Optional<Publication> next, Optional<Publication> nextMoney) {

        boolean same() {
            return next.equals(Optional.of(standing.state())) && nextMoney.equals(standing.money());
        }
    }

    @GetMapping("/publication/{room}")
    String ask(@PathVariable String room, HttpServletRequest request, Model model) {
        var meant = meant(room, request);
        var typed = forms.blank(request, suggested(request));
        return shown(typed, meant, request, model);
    }

    @PostMapping("/publication/{room}")
    String decide(@PathVariable String room, HttpServletRequest request, HttpServletResponse response, Model model) {
        var meant = meant(room, request);
        return forms.sent(request, response, typed -> read(typed, meant))
                .create(
                        form -> {
                            var changed = publishing.set(room, meant.ids(), form.state(), form.money(), form.note());
                            return changed == 0 ? unchanged(meant) : decisions.latest(room);
                        },
                        typed -> shown(typed, meant, request, model));
    }

    private Optional<PublicationForm> read(Typed typed, Meant meant) {
        var form = PublicationForm.read(typed, meant.kind(), false);
        if (form.isPresent() && !typed.raw("stamp").equals(publishing.stamp(meant.kind(), meant.ids()))) {
            typed.wrongAsWhole("publication.wrong.changedMeanwhile");
            return Optional.empty();
        }
        if (meant.ids().isEmpty()) {
            typed.wrongAsWhole("publication.wrong.none");
            return Optional.empty();
        }
        return form;
    }

    private static String unchanged(Meant meant) {
        var query = new LinkedHashMap<>(meant.filters());
        query.put("notice", "publication.notice.severalSame");
        return "/" + meant.kind().room() + ListRequest.query(query);
    }

    private Meant meant(String room, HttpServletRequest request) {
        if (!site.page(request).viewer().seesAll()) {
            throw new NotFound();
        }
        var kind = publishing.kind(room);
        if ("yes".equals(request.getParameter("all"))) {
            var filters = new LinkedHashMap<String, String>();
            request.getParameterMap().forEach((name, values) -> {
                if (!OWN.contains(name) && !values[0].isBlank() && values[0].length() <= ListRequest.LONGEST) {
                    filters.put(name, values[0]);
                }
            });
            return new Meant(kind, true, kind.listed(request), filters);
        }
        var ids = Optional.ofNullable(request.getParameterValues("id")).stream()
                .flatMap(Arrays::stream)
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .distinct()
                .limit(ListRequest.PAGE_SIZE)
                .toList();
        return new Meant(kind, false, ids, Map.of());
    }

    private static Map<String, String> suggested(HttpServletRequest request) {
        var suggested = new LinkedHashMap<String, String>();
        for (var field : List.of("state", "money", "note")) {
            Optional.ofNullable(request.getParameter(field)).ifPresent(value -> suggested.put(field, value));
        }
        return suggested;
    }

    private String shown(Typed typed, Meant meant, HttpServletRequest request, Model model) {
        var page = site.page(request);
        var kind = meant.kind();
        var state = Publication.of(typed.raw("state")).filter(kind.states()::contains);
        var money = Publication.of(typed.raw("money"));
        var moneyStates = new LinkedHashMap<String, String>();
        if (kind.hasMoney()) {
            moneyStates.put(PublicationForm.AS_IT_IS, page.text("publication.money.asItIs"));
            moneyStates.putAll(PublicationPages.moneyStates(kind.room(), page));
        }
        model.addAttribute("typed", typed);
        model.addAttribute("room", kind.room());
        model.addAttribute("meant", meant);
        model.addAttribute("states", PublicationPages.states(kind, page));
        model.addAttribute("moneyStates", moneyStates);
        model.addAttribute("decided", state.isPresent() && typed.problems().isEmpty());
        model.addAttribute(
                "lines",
                meant.whole()
                        ? publishing.alike(kind, meant.ids()).stream()
                                .map(alike -> new Line(
                                        alike,
                                        Optional.of(Figure.count(alike.records(), door(meant, alike))),
                                        state,
                                        next(state, money, alike.money())))
                                .toList()
                        : List.of());
        model.addAttribute(
                "chosen",
                meant.whole()
                        ? List.of()
                        : meant.ids().stream()
                                .map(id -> publishing.titled(kind.room(), id, page.language()))
                                .map(standing -> new Chosen(standing, state, next(state, money, standing.money())))
                                .toList());
        model.addAttribute("stamp", publishing.stamp(kind, meant.ids()));
        return "publication/several.jte";
    }

    /// The rows of the list that stand alike.
    private static String door(Meant meant, Alike alike) {
        var filters = new LinkedHashMap<>(meant.filters());
        filters.put("publication", alike.state().code());
        alike.money().ifPresent(money -> filters.put("moneyPublication", money.code()));
        filters.put("illustrative", alike.illustrative() ? "yes" : "no");
        return "/" + meant.kind().room() + ListRequest.query(filters);
    }

    /// What becomes of the money: as it is said, else as it was and no wider than the record.
    private static Optional<Publication> next(
            Optional<Publication> state, Optional<Publication> money, Optional<Publication> now) {
        return now.flatMap(was -> state.map(widest -> money.orElse(was.isWiderThan(widest) ? widest : was)));
    }
}
