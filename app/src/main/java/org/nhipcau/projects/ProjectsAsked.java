package org.nhipcau.projects;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.nhipcau.history.Remembered;
import org.nhipcau.places.PlaceId;
import org.nhipcau.places.change.AskedAbout;
import org.nhipcau.projects.db.PlaceTable;
import org.nhipcau.projects.db.ProjectTable;
import org.nhipcau.site.Page;
import org.springframework.stereotype.Component;

/// Where projects are done, when a unit was divided since it was recorded.
@Component
class ProjectsAsked implements AskedAbout {

    private static final PlaceTable PLACE = PlaceTable.PLACE;
    private static final ProjectTable PROJECT = ProjectTable.PROJECT;

    private final DSLContext sql;
    private final Remembered remembered;
    private final Projects projects;

    ProjectsAsked(DSLContext sql, Remembered remembered, Projects projects) {
        this.sql = sql;
        this.remembered = remembered;
        this.projects = projects;
    }

    @Override
    public Set<PlaceId> places() {
        return new HashSet<>(
                remembered.fetch(sql.selectDistinct(PLACE.PLACE_ID).from(PLACE)).getValues(PLACE.PLACE_ID));
    }

    @Override
    public List<Asked> at(Collection<PlaceId> units, Page page) {
        return sql.select(
                        PROJECT.ID,
                        PROJECT.TITLE_VI,
                        PROJECT.TITLE_EN,
                        PROJECT.TITLE_OTHER,
                        PROJECT.ILLUSTRATIVE,
                        PLACE.PLACE_ID)
                .from(PLACE)
                .join(PROJECT)
                .on(PROJECT.ID.eq(PLACE.PROJECT_ID))
                .where(PLACE.PLACE_ID.in(units))
                .orderBy(ProjectList.TITLE.collate("vi-x-icu"), PROJECT.ID)
                .fetch(row -> {
                    var title = page.language().pick(row.value2(), row.value3());
                    return new Asked(
                            row.value1().toString(),
                            title.isEmpty() ? row.value4() : title,
                            "/projects/" + row.value1(),
                            row.value6(),
                            row.value5());
                });
    }

    @Override
    public boolean mayAnswer(Page page) {
        return page.may("projects.edit") && page.viewer().seesAll();
    }

    @Override
    public void answer(String record, PlaceId from, PlaceId to) {
        projects.relocate(new ProjectId(Long.parseLong(record)), from, to);
    }
}
