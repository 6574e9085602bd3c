package org.nhipcau.projects;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;

import gg.jte.TemplateEngine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.nhipcau.history.Remembered;
import org.nhipcau.home.HomePanel;
import org.nhipcau.projects.db.ProjectTable;
import org.nhipcau.shared.Figure;
import org.nhipcau.site.Page;
import org.springframework.stereotype.Component;

/// Projects on the first page: those the viewer may see.
@Component
class ProjectsAtHome implements HomePanel {

    private static final ProjectTable PROJECT = ProjectTable.PROJECT;

    /// How long before its end a project under way is spoken of, and how long after.
    private static final int DAYS_BEFORE = 60;

    private static final int DAYS_AFTER = 180;

    private final DSLContext sql;
    private final Remembered remembered;
    private final TemplateEngine templates;

    ProjectsAtHome(DSLContext sql, Remembered remembered, TemplateEngine templates) {
        this.sql = sql;
        this.remembered = remembered;
        this.templates = templates;
    }

    @Override
    public int position() {
        return 100;
    }

    @Override
    public Shown shown(Page page) {
        if (!page.may("projects.see")) {
            return Shown.NOTHING;
        }
        var counted = remembered
                .fetch(sql.select(PROJECT.STATUS, count()).from(PROJECT).groupBy(PROJECT.STATUS))
                .intoMap(PROJECT.STATUS, count());
        var figures = new LinkedHashMap<ProjectStatus, Figure>();
        for (var status : ProjectStatus.values()) {
            figures.put(
                    status, Figure.count(counted.getOrDefault(status.code(), 0), "/projects?status=" + status.code()));
        }
        var all = Figure.count(
                counted.values().stream().mapToLong(Integer::longValue).sum(), "/projects");
        return new Shown(
                List.of(new Card(page.text("projects.menu"), List.of(all))),
                List.of(output -> templates.render(
                        "projects/home.jte", Map.of("page", page, "figures", figures, "all", all), output)));
    }

    @Override
    public List<Action> actions(Page page) {
        return page.may("projects.create")
                ? List.of(new Action(page.text("projects.new"), page.text("projects.home.hint"), "/projects/new"))
                : List.of();
    }

    @Override
    public List<Change> changes(Page page, int most) {
        if (!page.may("projects.see")) {
            return List.of();
        }
        return sql.select(
                        PROJECT.CHANGE_ID,
                        PROJECT.KNOWN_FROM,
                        PROJECT.LEVEL,
                        PROJECT.TITLE_VI,
                        PROJECT.TITLE_EN,
                        PROJECT.TITLE_OTHER,
                        PROJECT.ID)
                .from(PROJECT)
                .orderBy(PROJECT.KNOWN_FROM.desc(), PROJECT.ID.desc())
                .limit(most)
                .fetch(row -> new Change(
                        row.value1(),
                        row.value2(),
                        page.text("projects.level." + row.value3()),
                        page.language().pick(row.value4(), row.value5().isEmpty() ? row.value6() : row.value5()),
                        "/projects/" + row.value7()));
    }

    /// Projects under way whose end is near, or has passed and nobody said so.
    @Override
    public List<Due> due(Page page, int most) {
        if (!page.may("projects.see")) {
            return List.of();
        }
        var end = coalesce(PROJECT.ACTUAL_END, PROJECT.PLANNED_END);
        return sql.select(
                        PROJECT.ID, PROJECT.TITLE_VI, PROJECT.TITLE_EN, PROJECT.TITLE_OTHER, end, PROJECT.ILLUSTRATIVE)
                .from(PROJECT)
                .where(
                        PROJECT.STATUS.eq(ProjectStatus.IMPLEMENTATION.code()),
                        end.between(
                                page.today().minusDays(DAYS_AFTER), page.today().plusDays(DAYS_BEFORE)))
                .orderBy(end, PROJECT.ID)
                .limit(most)
                .fetch(row -> new Due(
                        page.text("projects.home.ends"),
                        page.language().pick(row.value2(), row.value3().isEmpty() ? row.value4() : row.value3()),
                        Optional.of(row.value5()),
                        "/projects/" + row.value1(),
                        row.value6()));
    }
}
