package org.nhipcau.projects;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.nhipcau.agreements.facts.AgreementsAgreementTable;
import org.nhipcau.history.Histories.Part;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.organisations.PublishedParties;
import org.nhipcau.projects.db.AgreementTable;
import org.nhipcau.projects.db.PartyTable;
import org.nhipcau.projects.db.ProjectTable;
import org.nhipcau.projects.db.SharedWithTable;
import org.nhipcau.publication.Consequences;
import org.nhipcau.publication.PublishedKind;
import org.nhipcau.shared.Figure;
import org.nhipcau.shared.Language;
import org.nhipcau.site.ListRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/// Projects have a publication, their money has its own; and what is seen together with them.
@Component
class ProjectPublication implements PublishedKind, Consequences {

    static final Part SHARED_WITH = new Part(SharedWithTable.SHARED_WITH, SharedWithTable.SHARED_WITH.PROJECT_ID);

    private static final ProjectTable PROJECT = ProjectTable.PROJECT;
    private static final PartyTable PARTY = PartyTable.PARTY;
    private static final AgreementTable UNDER = AgreementTable.AGREEMENT;
    private static final AgreementsAgreementTable AGREEMENT = AgreementsAgreementTable.AGREEMENTS_AGREEMENT;

    private final DSLContext sql;
    private final ProjectList list;

    ProjectPublication(DSLContext sql, ProjectList list) {
        this.sql = sql;
        this.list = list;
    }

    @Override
    public String room() {
        return "projects";
    }

    @Override
    public Table<?> table() {
        return PROJECT;
    }

    @Override
    public Optional<Part> sharedWith() {
        return Optional.of(SHARED_WITH);
    }

    @Override
    public Collection<Long> parties(long id) {
        return sql.selectDistinct(PARTY.ORGANISATION_ID)
                .from(PARTY)
                .where(PARTY.PROJECT_ID.eq(new ProjectId(id)))
                .fetch(row -> row.value1().value());
    }

    @Override
    public List<Long> listed(HttpServletRequest request) {
        return list.numbers(ListRequest.of(request, ProjectList.FILTERS, ProjectList.SORTS));
    }

    @Override
    public List<Consequence> of(long id, Language language) {
        var project = new ProjectId(id);
        var told = new ArrayList<Consequence>();
        told.add(Consequence.named(Group.ALONG, "projects.published.along", List.of()));
        told.addAll(new PublishedParties(
                        sql, DSL.select(PARTY.ORGANISATION_ID).from(PARTY).where(PARTY.PROJECT_ID.eq(project)))
                .told("projects.published.parties", "projects.published.partiesBack", language));
        told.addAll(named(
                Group.ALONG,
                "projects.published.agreements",
                agreements(project, AGREEMENT.PUBLICATION.eq("public"), language)));
        told.addAll(named(
                Group.BACK,
                "projects.published.agreementsBack",
                agreements(project, AGREEMENT.PUBLICATION.ne("public"), language)));
        told.add(Consequence.counted(
                Group.APART,
                "projects.published.parts",
                Figure.count(
                        sql.fetchCount(PROJECT, PROJECT.PARENT_ID.eq(project)),
                        "/projects" + ListRequest.query(Map.of("parent", Long.toString(id))))));
        told.add(Consequence.named(Group.BACK, "projects.published.people", List.of()));
        return told;
    }

    private static List<Consequence> named(Group group, String text, List<String> names) {
        return names.isEmpty() ? List.of() : List.of(Consequence.named(group, text, names));
    }

    private List<String> agreements(ProjectId project, Condition which, Language language) {
        return sql.select(AGREEMENT.TITLE_VI, AGREEMENT.TITLE_EN)
                .from(UNDER)
                .join(AGREEMENT)
                .on(AGREEMENT.AGREEMENT_ID.eq(UNDER.AGREEMENT_ID))
                .where(UNDER.PROJECT_ID.eq(project), which)
                .orderBy(AGREEMENT.AGREEMENT_ID)
                .fetch(row -> language.pick(row.value1(), row.value2()));
    }

    /// The projects in which an organisation takes part are published each by itself.
    @Bean
    static Consequences projectsOfPublishedOrganisation(DSLContext sql) {
        return new Consequences() {
            @Override
            public String room() {
                return "organisations";
            }

            @Override
            public List<Consequence> of(long id, Language language) {
                var projects = sql.fetchCount(sql.selectDistinct(PARTY.PROJECT_ID)
                        .from(PARTY)
                        .where(PARTY.ORGANISATION_ID.eq(new OrganisationId(id))));
                return List.of(Consequence.counted(
                        Group.APART,
                        "projects.published.ofOrganisation",
                        Figure.count(
                                projects, "/projects" + ListRequest.query(Map.of("organisation", Long.toString(id))))));
            }
        };
    }
}
