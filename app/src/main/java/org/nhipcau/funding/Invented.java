package org.nhipcau.funding;

import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import org.jooq.Condition;
import org.jooq.Field;
import org.nhipcau.projects.ProjectId;
import org.nhipcau.projects.facts.ProjectsProjectTable;
import org.nhipcau.site.ListRequest;

/// Money of illustrative projects, which show the product and were never paid. It is not added to what is recorded:
/// where a total meets both, it is two totals, each with its own door.
final class Invented {

    /// In addresses: `yes` for the rows of illustrative projects alone, `no` for all but them.
    static final String FILTER = "illustrative";

    private static final ProjectsProjectTable PROJECT = ProjectsProjectTable.PROJECTS_PROJECT;

    private Invented() {}

    static Condition in(Field<ProjectId> project) {
        return project.in(select(PROJECT.PROJECT_ID).from(PROJECT).where(PROJECT.ILLUSTRATIVE.isTrue()));
    }

    /// What a list asks for, if it does.
    static Condition asked(ListRequest request, Field<ProjectId> project) {
        return switch (request.filter(FILTER)) {
            case "" -> noCondition();
            case "yes" -> in(project);
            case "no" -> in(project).not();
            case String other -> falseCondition();
        };
    }

    static boolean isAsked(ListRequest request) {
        return request.filter(FILTER).equals("yes");
    }
}
