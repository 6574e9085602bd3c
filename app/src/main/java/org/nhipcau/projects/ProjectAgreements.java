package org.nhipcau.projects;

import static org.jooq.impl.DSL.boolOr;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.nhipcau.agreements.Agreement;
import org.nhipcau.agreements.AgreementId;
import org.nhipcau.agreements.AgreementPanel;
import org.nhipcau.agreements.facts.AgreementsAgreementTable;
import org.nhipcau.projects.db.AgreementTable;
import org.nhipcau.projects.db.ProjectTable;
import org.nhipcau.shared.Language;
import org.nhipcau.shared.NotFound;
import org.nhipcau.shared.Refusal;
import org.nhipcau.site.Page;
import org.springframework.stereotype.Component;

/// Under which agreements a project is done; what lies in a project is done under them, too.
@Component
public class ProjectAgreements implements ProjectPanel, AgreementPanel {

    private static final AgreementTable AGREEMENT = AgreementTable.AGREEMENT;
    private static final ProjectTable PROJECT = ProjectTable.PROJECT;
    private static final AgreementsAgreementTable AGREED = AgreementsAgreementTable.AGREEMENTS_AGREEMENT;

    private final DSLContext sql;
    private final TemplateEngine templates;

    ProjectAgreements(DSLContext sql, TemplateEngine templates) {
        this.sql = sql;
        this.templates = templates;
    }

    /// @param direct said of the project itself, not of what it lies in
    record Under(
            AgreementId agreement,
            String titleVi,
            String titleEn,
            String kind,
            String state,
            boolean direct,
            boolean illustrative) {

        public String title(Language language) {
            return language.pick(titleVi, titleEn);
        }
    }

    /// Says that a project is done under an agreement; once, however often it is said.
    ///
    /// @throws NotFound when there is no such project, or it is not the viewer's to change
    public void put(ProjectId project, AgreementId agreement) {
        hold(project);
        if (!sql.fetchExists(AGREED, AGREED.AGREEMENT_ID.eq(agreement))) {
            throw new Refusal("forms.wrong.choice").at("agreement");
        }
        if (isInvented(project) != isInvented(agreement)) {
            throw new Refusal("projects.refused.illustrativeAgreement").at("agreement");
        }
        sql.insertInto(AGREEMENT, AGREEMENT.PROJECT_ID, AGREEMENT.AGREEMENT_ID)
                .values(project, agreement)
                .onConflictDoNothing()
                .execute();
    }

    void take(ProjectId project, AgreementId agreement) {
        hold(project);
        sql.deleteFrom(AGREEMENT)
                .where(AGREEMENT.PROJECT_ID.eq(project), AGREEMENT.AGREEMENT_ID.eq(agreement))
                .execute();
    }

    private void hold(ProjectId project) {
        var held = sql.select(PROJECT.ID)
                .from(PROJECT)
                .where(PROJECT.ID.eq(project))
                .forUpdate()
                .fetch();
        if (held.isEmpty()) {
            throw new NotFound();
        }
    }

    /// What is invented never stands under what is recorded: each would seem to confirm the other.
    private boolean isInvented(ProjectId project) {
        return sql.fetchExists(PROJECT, PROJECT.ID.eq(project).and(PROJECT.ILLUSTRATIVE));
    }

    private boolean isInvented(AgreementId agreement) {
        return sql.fetchExists(AGREED, AGREED.AGREEMENT_ID.eq(agreement).and(AGREED.ILLUSTRATIVE));
    }

    /// Asked from the project upwards: the view of all agreements of all projects walks down from each agreement
    /// before it leaves out other projects.
    private List<Under> of(ProjectId project) {
        var above = name("above");
        var over = field(name("above", "id"), PROJECT.ID.getDataType());
        var direct = boolOr(AGREEMENT.PROJECT_ID.eq(project));
        return sql.withRecursive(above.fields("id")
                        .as(select(val(project, PROJECT.ID))
                                .union(select(PROJECT.PARENT_ID)
                                        .from(PROJECT)
                                        .join(table(above))
                                        .on(PROJECT.ID.eq(over))
                                        .where(PROJECT.PARENT_ID.isNotNull()))))
                .select(
                        AGREED.AGREEMENT_ID,
                        AGREED.TITLE_VI,
                        AGREED.TITLE_EN,
                        AGREED.KIND,
                        AGREED.STATE,
                        direct,
                        AGREED.ILLUSTRATIVE)
                .from(table(above))
                .join(AGREEMENT)
                .on(AGREEMENT.PROJECT_ID.eq(over))
                .join(AGREED)
                .on(AGREED.AGREEMENT_ID.eq(AGREEMENT.AGREEMENT_ID))
                .groupBy(
                        AGREED.AGREEMENT_ID,
                        AGREED.TITLE_VI,
                        AGREED.TITLE_EN,
                        AGREED.KIND,
                        AGREED.STATE,
                        AGREED.SIGNED_ON,
                        AGREED.ILLUSTRATIVE)
                .orderBy(AGREED.SIGNED_ON, AGREED.AGREEMENT_ID)
                .fetch(row -> new Under(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7()));
    }

    @Override
    public Content panel(Project project, Page page) {
        if (!page.may("agreements.see")) {
            return output -> {};
        }
        var under = of(project.id());
        return output -> templates.render(
                "projects/agreements.jte", Map.of("page", page, "project", project, "under", under), output);
    }

    @Override
    public Content panel(Agreement agreement, Page page) {
        if (!page.may("projects.see")) {
            return output -> {};
        }
        var rows = ProjectList.rows(
                sql,
                PROJECT.ID.in(
                        select(AGREEMENT.PROJECT_ID).from(AGREEMENT).where(AGREEMENT.AGREEMENT_ID.eq(agreement.id()))));
        return output -> templates.render("projects/underAgreement.jte", Map.of("page", page, "rows", rows), output);
    }
}
