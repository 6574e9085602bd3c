package org.nhipcau.tour;

import gg.jte.TemplateEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.nhipcau.home.HomePanel;
import org.nhipcau.projects.facts.ProjectsProjectTable;
import org.nhipcau.site.Page;
import org.springframework.stereotype.Component;

/// Greets the newcomer on the first page: in the demonstration with the tour, in a register that has no project yet
/// with what comes before the first one.
@Component
class TourAtHome implements HomePanel {

    private static final ProjectsProjectTable PROJECT = ProjectsProjectTable.PROJECTS_PROJECT;

    private final Tour tour;
    private final Ended ended;
    private final DSLContext sql;
    private final TemplateEngine templates;

    TourAtHome(Tour tour, Ended ended, DSLContext sql, TemplateEngine templates) {
        this.tour = tour;
        this.ended = ended;
        this.sql = sql;
        this.templates = templates;
    }

    /// After the accounts, before the rooms with records.
    @Override
    public int position() {
        return 45;
    }

    @Override
    public Shown shown(Page page) {
        if (!page.demonstration() || ended.of(page.viewer()).isPresent()) {
            return Shown.NOTHING;
        }
        var stops = tour.stops(page);
        return stops.isEmpty()
                ? Shown.NOTHING
                : new Shown(
                        List.of(),
                        List.of(output -> templates.render(
                                "tour/greeting.jte",
                                Map.of("page", page, "begin", stops.getFirst().address()),
                                output)));
    }

    @Override
    public List<Action> actions(Page page) {
        var actions = new ArrayList<Action>();
        if (page.demonstration() || sql.fetchExists(PROJECT)) {
            return actions;
        }
        if (page.may("places.edit")) {
            actions.add(new Action(
                    page.text("tour.first.places"), page.text("tour.first.places.hint"), "/places/boundaries"));
        }
        if (page.may("workbooks.edit")) {
            actions.add(new Action(page.text("tour.first.list"), page.text("tour.first.list.hint"), "/workbooks/new"));
        } else if (page.may("accounts.edit")) {
            actions.add(new Action(
                    page.text("tour.first.guide"), page.text("tour.first.guide.hint"), "/guide/first-administrator"));
        }
        return actions;
    }
}
