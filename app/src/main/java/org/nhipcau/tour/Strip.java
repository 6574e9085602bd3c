package org.nhipcau.tour;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nhipcau.site.Guidance;
import org.nhipcau.site.Page;
import org.nhipcau.tour.Stop.Leg;
import org.springframework.stereotype.Component;

/// What stands above a page while the tour stops there. Where the tour is, the address says, so that it works without
/// scripts, in two windows at once, and leaves nothing on anybody's device.
@Component
class Strip implements Guidance {

    /// Behind the last stop: the rows that the figure opened.
    static final String ARRIVED = Integer.toString(Leg.values().length + 1);

    private static final String FIGURE = Integer.toString(Leg.FIGURE.number());

    private final Tour tour;
    private final Ended ended;
    private final TemplateEngine templates;

    Strip(Tour tour, Ended ended, TemplateEngine templates) {
        this.tour = tour;
        this.ended = ended;
        this.templates = templates;
    }

    @Override
    public Optional<Content> above(Page page) {
        if (!page.demonstration()) {
            return Optional.empty();
        }
        if (page.path().equals("/sign-in")) {
            return Optional.of(output -> templates.render("tour/welcome.jte", Map.of("page", page), output));
        }
        var asked = page.asked(Stop.ASKED);
        if (asked.isEmpty()) {
            return page.isHome() && page.viewer().signedIn() ? greeting(page) : Optional.empty();
        }
        var stops = tour.stops(page);
        if (asked.get().equals(ARRIVED)) {
            return stops.stream()
                    .filter(stop -> stop.leg() == Leg.FIGURE && !stop.path().equals(page.path()))
                    .findFirst()
                    .map(stop -> arrived(page, stop));
        }
        for (int at = 0; at < stops.size(); at++) {
            var stop = stops.get(at);
            if (asked.get().equals(Integer.toString(stop.leg().number()))
                    && stop.path().equals(page.path())) {
                return Optional.of(strip(page, stops, at));
            }
        }
        return Optional.empty();
    }

    @Override
    public String onward(Page page, String door) {
        if (!page.asked(Stop.ASKED).equals(Optional.of(FIGURE)) || !page.demonstration()) {
            return door;
        }
        var parts = door.split("#", 2);
        return parts[0] + (parts[0].contains("?") ? "&" : "?") + Stop.ASKED + "=" + ARRIVED
                + (parts.length > 1 ? "#" + parts[1] : "");
    }

    /// On the first page, until the tour was gone or left.
    private Optional<Content> greeting(Page page) {
        var begin = ended.of(page.viewer()).isPresent() ? "" : tour.beginning(page);
        if (begin.isEmpty()) {
            return Optional.empty();
        }
        var shown = Map.<String, Object>of("page", page, "begin", begin);
        return Optional.of(output -> templates.render("tour/greeting.jte", shown, output));
    }

    private Content strip(Page page, List<Stop> stops, int at) {
        var shown = new HashMap<String, Object>();
        shown.put("page", page);
        shown.put("stop", stops.get(at));
        shown.put("where", page.text("tour.where", at + 1, stops.size()));
        shown.put("back", at == 0 ? "" : stops.get(at - 1).address());
        shown.put("next", at + 1 == stops.size() ? "" : stops.get(at + 1).address());
        return output -> templates.render("tour/strip.jte", shown, output);
    }

    private Content arrived(Page page, Stop stop) {
        return output -> templates.render("tour/arrived.jte", Map.of("page", page, "back", stop.address()), output);
    }
}
