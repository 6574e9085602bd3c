package org.nhipcau.projects;

import java.util.List;
import java.util.Map;
import org.nhipcau.projects.ProjectList.Row;
import org.nhipcau.search.SearchSource;
import org.nhipcau.search.SearchWords;
import org.nhipcau.site.ListRequest;
import org.nhipcau.site.Page;
import org.springframework.stereotype.Component;

/// Programmes, projects and components in the box at the top: by title and number, those the viewer may see.
@Component
class FindProjects implements SearchSource {

    private final ProjectList list;

    FindProjects(ProjectList list) {
        this.list = list;
    }

    @Override
    public int position() {
        return 100;
    }

    @Override
    public List<Found> find(SearchWords words, Page page) {
        if (!page.may("projects.see")) {
            return List.of();
        }
        var listing = list.list(new ListRequest("/projects", Map.of("q", words.text()), ProjectList.NEAREST, false, 1));
        return List.of(new Found(
                page.text("projects.menu"),
                listing.total(),
                listing.rows().stream().limit(SHOWN).map(row -> hit(row, page)).toList()));
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
