package org.nhipcau.projects;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.nhipcau.projects.db.ProjectTable;
import org.nhipcau.shared.Language;
import org.nhipcau.site.Named;
import org.springframework.stereotype.Component;

/// Projects by their titles, wherever a page speaks of one.
@Component
class ProjectNames implements Named {

    private static final ProjectTable PROJECT = ProjectTable.PROJECT;

    private final DSLContext sql;

    ProjectNames(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Class<?> type() {
        return ProjectId.class;
    }

    @Override
    public Map<Long, String> names(Collection<Long> numbers, Language language) {
        var names = new LinkedHashMap<Long, String>();
        sql.select(PROJECT.ID, PROJECT.TITLE_VI, PROJECT.TITLE_EN, PROJECT.TITLE_OTHER)
                .from(PROJECT)
                .where(PROJECT.ID.in(numbers.stream().map(ProjectId::new).toList()))
                .forEach(row -> {
                    var title = language.pick(row.value2(), row.value3());
                    names.put(row.value1().value(), title.isEmpty() ? row.value4() : title);
                });
        return names;
    }

    @Override
    public String door() {
        return "/projects/";
    }
}
