package org.nhipcau.projects;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.nhipcau.projects.ProjectList.Row;
import org.nhipcau.projects.db.ProjectTable;
import org.nhipcau.search.SearchKind;
import org.nhipcau.search.SearchSource.Hit;
import org.nhipcau.site.Page;
import org.springframework.stereotype.Component;

/// Programmes, projects and components in the box at the top: by title and number, those the viewer may see.
@Component
class FindProjects implements SearchKind {

    private final DSLContext sql;

    FindProjects(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public String kind() {
        return "project";
    }

    @Override
    public int position() {
        return 100;
    }

    @Override
    public String permission() {
        return "projects.see";
    }

    @Override
    public String heading(Page page) {
        return page.text("projects.menu");
    }

    @Override
    public Map<Long, Hit> hits(Collection<Long> records, Page page) {
        var meant =
                ProjectTable.PROJECT.ID.in(records.stream().map(ProjectId::new).toList());
        return ProjectList.rows(sql, meant).stream()
                .collect(Collectors.toMap(row -> row.id().value(), row -> hit(row, page)));
    }

    private static Hit hit(Row row, Page page) {
        return new Hit(
                row.title(page.language()),
                page.text("projects.level." + row.level().code()) + " · "
                        + page.text("projects.status." + row.status().code()),
                "/projects/" + row.id(),
                row.illustrative());
    }
}
