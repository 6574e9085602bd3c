package org.nhipcau.home;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhipcau.history.Histories;
import org.nhipcau.home.HomePanel.Card;
import org.nhipcau.home.HomePanel.Change;
import org.nhipcau.home.HomePanel.Due;
import org.nhipcau.site.Page;
import org.nhipcau.site.Site;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HomePages {

    private static final int CHANGES = 15;

    private static final int DUE = 10;

    private final List<HomePanel> panels;
    private final Visits visits;
    private final Histories histories;
    private final Site site;

    HomePages(List<HomePanel> panels, Visits visits, Histories histories, Site site) {
        this.visits = visits;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(HomePanel::position))
                .toList();
        this.histories = histories;
        this.site = site;
    }

    @GetMapping("/")
    String home(HttpServletRequest request, Model model) {
        var page = site.page(request);
        var shown = panels.stream().map(panel -> panel.shown(page)).toList();
        var cards = shown.stream().flatMap(room -> room.cards().stream()).toList();
        model.addAttribute("cards", cards);
        model.addAttribute("empty", cards.stream().allMatch(HomePages::isEmpty));
        model.addAttribute(
                "mine",
                panels.stream().flatMap(panel -> panel.mine(page).stream()).toList());
        model.addAttribute(
                "panels", shown.stream().flatMap(room -> room.panels().stream()).toList());
        model.addAttribute(
                "actions",
                panels.stream().flatMap(panel -> panel.actions(page).stream()).toList());
        var before = visits.before(page.viewer());
        model.addAttribute("before", before);
        model.addAttribute("changes", changes(page, before));
        model.addAttribute("due", due(page));
        return "home/home.jte";
    }

    private static boolean isEmpty(Card card) {
        return card.figures().stream().allMatch(figure -> figure.value().signum() == 0);
    }

    /// What is the viewer's own comes first, then what has a day, by its day.
    private List<Due> due(Page page) {
        return panels.stream()
                .flatMap(panel -> panel.due(page, DUE).stream())
                .sorted(Comparator.comparing(Due::mine)
                        .reversed()
                        .thenComparing(due -> due.by().orElse(LocalDate.MAX)))
                .limit(DUE)
                .toList();
    }

    private List<Told> changes(Page page, Optional<Instant> before) {
        var latest = panels.stream()
                .flatMap(panel -> panel.changes(page, CHANGES).stream())
                .sorted(Comparator.comparing(Change::at).reversed())
                .limit(CHANGES)
                .toList();
        var actors = histories.actors(latest.stream().map(Change::change).toList());
        return latest.stream()
                .flatMap(change -> Stream.ofNullable(actors.get(change.change()))
                        .map(actor -> new Told(
                                change,
                                page.actor(actor),
                                before.isPresent()
                                        && change.at().isAfter(before.get())
                                        && !actor.equals(page.viewer().actor()))))
                .toList();
    }

    /// A change with the name of who made it.
    ///
    /// @param isNew somebody else made it since the viewer was last here
    record Told(Change change, String by, boolean isNew) {}
}
