package org.nhipcau.tour;

import jakarta.servlet.http.HttpServletRequest;
import org.nhipcau.site.MenuEntry;
import org.nhipcau.site.Paths;
import org.nhipcau.site.Site;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class TourPages {

    private final Tour tour;
    private final Ended ended;
    private final Site site;

    TourPages(Tour tour, Ended ended, Site site) {
        this.tour = tour;
        this.ended = ended;
        this.site = site;
    }

    @Configuration(proxyBeanMethods = false)
    static class InTheMenu {

        /// Nowhere else are there records that it could speak of.
        @Bean
        @ConditionalOnProperty("nhipcau.demonstration")
        static MenuEntry tourMenu() {
            return new MenuEntry(995, "site.menu.help", "tour.menu", "/tour", MenuEntry.EVERYBODYS);
        }
    }

    @GetMapping("/tour")
    String overview(HttpServletRequest request, Model model) {
        var page = site.page(request);
        model.addAttribute("stops", tour.stops(page));
        model.addAttribute("finished", ended.of(page.viewer()).orElse(false));
        return "tour/overview.jte";
    }

    @PostMapping("/tour/end")
    String end(
            @RequestParam(defaultValue = "false") boolean finished,
            @RequestParam(defaultValue = "/") String next,
            HttpServletRequest request) {
        var page = site.page(request);
        ended.by(page.viewer(), finished);
        var to = Paths.within(next);
        return "redirect:" + to + (to.equals("/") ? "?notice=tour.notice." + (finished ? "finished" : "left") : "");
    }
}
