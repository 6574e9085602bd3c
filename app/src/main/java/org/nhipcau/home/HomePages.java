package org.nhipcau.home;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.nhipcau.history.Histories;
import org.nhipcau.home.HomePanel.Card;
import org.nhipcau.home.HomePanel.Change;
import org.nhipcau.site.Page;
import org.nhipcau.site.Site;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HomePages {

    private static final int CHANGES = 10;

    private final List<HomePanel> panels;
    private final Histories histories;
    private final Site site;

    HomePages(List<HomePanel> panels, Histories histories, Site site) {
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
                "panels", shown.stream().flatMap(room -> room.panels().stream()).toList());
        model.addAttribute(
                "actions",
                panels.stream().flatMap(panel -> panel.actions(page).stream()).toList());
        model.addAttribute("changes", changes(page));
        return "home/home.jte";
    }

    private static boolean isEmpty(Card card) {
        return card.figures().stream().allMatch(figure -> figure.value().signum() == 0);
    }

    private List<Told> changes(Page page) {
        var latest = panels.stream()
                .flatMap(panel -> panel.changes(page, CHANGES).stream())
                .sorted(Comparator.comparing(Change::at).reversed())
                .limit(CHANGES)
                .toList();
        var actors = histories.actors(latest.stream().map(Change::change).toList());
        return latest.stream()
                .flatMap(change -> Stream.ofNullable(actors.get(change.change()))
                        .map(actor -> new Told(change, page.actor(actor))))
                .toList();
    }

    /// A change with the name of who made it.
    record Told(Change change, String by) {}
}
