package org.nhipcau.projects;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.nhipcau.people.FocalPeriods;
import org.nhipcau.people.FocalPeriods.Named;
import org.nhipcau.people.FocalPoint;
import org.nhipcau.people.FocalPointPanel;
import org.nhipcau.people.HeldByPeople;
import org.nhipcau.people.PersonId;
import org.nhipcau.people.Side;
import org.nhipcau.projects.db.FocalPointTable;
import org.nhipcau.shared.Language;
import org.nhipcau.shared.Period;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// The door to who answers for a project, of the ministry and of each partner, from when to when.
@Component
public class ProjectFocalPoints implements HeldByPeople {

    private static final String KIND = "projects";
    private static final FocalPointTable FOCAL_POINT = FocalPointTable.FOCAL_POINT;

    private final Projects projects;
    private final ProjectNames names;
    private final FocalPeriods<ProjectId> periods;

    ProjectFocalPoints(DSLContext sql, Projects projects, ProjectNames names) {
        this.projects = projects;
        this.names = names;
        this.periods = new FocalPeriods<>(
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
                FOCAL_POINT.CHANGE_ID);
    }

    @Configuration(proxyBeanMethods = false)
    static class Hung {

        @Bean
        static ProjectPanel focalPointsOfProject(ProjectFocalPoints focalPoints, FocalPointPanel panel) {
            return (project, page) -> panel.of(focalPoints, project.id().value(), page);
        }
    }

    /// Somebody to answer for a project.
    ///
    /// @param period an unknown day at either end is nothing
    public record Assignment(ProjectId project, PersonId person, Side side, Period period, String note) {}

    /// Names many at once; who answers for the same at the same time already is not named again.
    ///
    /// @return how many were named
    public int assign(Collection<Assignment> many) {
        return periods.beginAll(many.stream()
                .map(one -> new Named<>(
                        one.project(), new FocalPoint.Said(one.person(), one.side(), one.period(), one.note())))
                .toList());
    }

    /// Those of a project, former ones last.
    public List<FocalPoint> of(ProjectId project) {
        return periods.of(project.value());
    }

    /// Those of many projects, former ones among them.
    public List<FocalPoint> of(Collection<ProjectId> many) {
        return periods.of(many);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public FocalPeriods<?> periods() {
        return periods;
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
