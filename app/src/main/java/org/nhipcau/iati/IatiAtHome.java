package org.nhipcau.iati;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.nhipcau.history.Remembered;
import org.nhipcau.home.HomePanel;
import org.nhipcau.iati.db.ConflictTable;
import org.nhipcau.projects.facts.ProjectsProjectTable;
import org.nhipcau.site.Page;
import org.springframework.stereotype.Component;

/// Loading files, on the first page: the quickest way to fill a new register; and what files brought that somebody
/// has to decide.
@Component
class IatiAtHome implements HomePanel {

    private static final ConflictTable CONFLICT = ConflictTable.CONFLICT;
    private static final ProjectsProjectTable PROJECT = ProjectsProjectTable.PROJECTS_PROJECT;

    private final DSLContext sql;
    private final Remembered remembered;

    IatiAtHome(DSLContext sql, Remembered remembered) {
        this.sql = sql;
        this.remembered = remembered;
    }

    @Override
    public int position() {
        return 50;
    }

    @Override
    public List<Action> actions(Page page) {
        return page.may("iati.load")
                ? List.of(new Action(page.text("iati.home"), page.text("iati.home.hint"), "/iati"))
                : List.of();
    }

    @Override
    public List<Due> due(Page page, int most) {
        if (!page.may("iati.load")) {
            return List.of();
        }
        return remembered
                .fetch(sql.select(
                                CONFLICT.ID,
                                PROJECT.TITLE_VI,
                                PROJECT.TITLE_EN,
                                PROJECT.TITLE_OTHER,
                                PROJECT.ILLUSTRATIVE)
                        .from(CONFLICT)
                        .join(PROJECT)
                        .on(PROJECT.PROJECT_ID.eq(CONFLICT.PROJECT_ID))
                        .where(CONFLICT.STANDING.eq("open"))
                        .orderBy(CONFLICT.ID)
                        .limit(most))
                .map(row -> new Due(
                        page.text("iati.home.decide"),
                        page.language().pick(row.value2(), row.value3().isEmpty() ? row.value4() : row.value3()),
                        Optional.empty(),
                        "/iati/conflicts/" + row.value1(),
                        row.value5()));
    }
}
