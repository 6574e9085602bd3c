package org.nhipcau.projects;

import java.util.Collection;
import java.util.Map;
import org.jooq.DSLContext;
import org.nhipcau.people.FocalPeriods;
import org.nhipcau.people.FocalPointPanel;
import org.nhipcau.people.FocalPoints;
import org.nhipcau.projects.db.FocalPointTable;
import org.nhipcau.shared.Language;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// The door to who answers for a project, of the ministry and of each partner, from when to when.
@Component
public class ProjectFocalPoints extends FocalPoints<ProjectId> {

    private static final String KIND = "projects";
    private static final FocalPointTable FOCAL_POINT = FocalPointTable.FOCAL_POINT;

    private final Projects projects;
    private final ProjectNames names;

    ProjectFocalPoints(DSLContext sql, Projects projects, ProjectNames names) {
        super(new FocalPeriods<>(
                sql,
                KIND,
                FOCAL_POINT.ID,
                FOCAL_POINT.PROJECT_ID,
                ProjectId::value,
                ProjectId::new,
                FOCAL_POINT.PERSON_ID,
                FOCAL_POINT.SIDE,
                FOCAL_POINT.SINCE,
                FOCAL_POINT.UNTIL,
                FOCAL_POINT.NOTE,
                FOCAL_POINT.CHANGE_ID));
        this.projects = projects;
        this.names = names;
    }

    @Configuration(proxyBeanMethods = false)
    static class Hung {

        @Bean
        static ProjectPanel focalPointsOfProject(ProjectFocalPoints focalPoints, FocalPointPanel panel) {
            return (project, page) -> panel.of(focalPoints, project.id().value(), page);
        }
    }

    @Override
    public Map<Long, String> names(Collection<Long> records, Language language) {
        return names.names(records, language);
    }

    @Override
    public void hold(long record) {
        projects.hold(new ProjectId(record));
    }
}
