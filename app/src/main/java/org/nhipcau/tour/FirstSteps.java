package org.nhipcau.tour;

import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.nhipcau.home.HomePanel;
import org.nhipcau.projects.facts.ProjectsProjectTable;
import org.nhipcau.site.Page;
import org.springframework.stereotype.Component;

/// What to do first in a ministry's own register, as long as it has no project.
@Component
class FirstSteps implements HomePanel {

    private static final ProjectsProjectTable PROJECT = ProjectsProjectTable.PROJECTS_PROJECT;

    private final DSLContext sql;

    FirstSteps(DSLContext sql) {
        this.sql = sql;
    }

    /// After the accounts, before the rooms with records.
    @Override
    public int position() {
        return 45;
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
