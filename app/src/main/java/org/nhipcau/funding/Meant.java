package org.nhipcau.funding;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.Field;
import org.nhipcau.agreements.AgreementId;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.organisations.facts.OrganisationsOrganisationTable;
import org.nhipcau.people.PersonId;
import org.nhipcau.places.PlaceId;
import org.nhipcau.projects.ProjectId;
import org.nhipcau.projects.facts.ProjectsAgreementTable;
import org.nhipcau.projects.facts.ProjectsFocalPointTable;
import org.nhipcau.projects.facts.ProjectsProjectTable;
import org.nhipcau.search.SearchWords;
import org.nhipcau.site.ListRequest;
import org.nhipcau.site.Named;
import org.nhipcau.site.Page;
import org.springframework.stereotype.Component;

/// What a filter speaks of: the record of a number, where a link leads from, or those in whose names a typed text
/// occurs.
@Component
class Meant {

    private static final Map<Class<?>, List<String>> FILTERED = Map.of(
            ProjectId.class, List.of("project", "within"),
            AgreementId.class, List.of("agreement"),
            OrganisationId.class, List.of("provider", "receiver"),
            PlaceId.class, List.of("place", "province"),
            PersonId.class, List.of("focal"));

    private static final ProjectsProjectTable PROJECT = ProjectsProjectTable.PROJECTS_PROJECT;
    private static final OrganisationsOrganisationTable ORGANISATION =
            OrganisationsOrganisationTable.ORGANISATIONS_ORGANISATION;
    /// All organisations of a country, where a link leads from its page.
    private static final String OF_COUNTRY = "country:[A-Z]{2}";
    private static final ProjectsFocalPointTable FOCAL = ProjectsFocalPointTable.PROJECTS_FOCAL_POINT;
    private static final ProjectsAgreementTable UNDER = ProjectsAgreementTable.PROJECTS_AGREEMENT;
    private static final String NUMBER = "\\d{1,18}";

    private final List<Named> named;

    Meant(List<Named> named) {
        this.named = named;
    }

    /// The records that filters speak of by number, by name.
    Map<String, String> names(ListRequest asked, Page page) {
        var chosen = new LinkedHashMap<String, String>();
        named.forEach(naming -> FILTERED.getOrDefault(naming.type(), List.of()).stream()
                .filter(filter -> isNumber(asked.filter(filter)))
                .forEach(filter -> chosen.put(
                        filter,
                        naming.names(List.of(Long.valueOf(asked.filter(filter))), page.language())
                                .getOrDefault(Long.valueOf(asked.filter(filter)), "–"))));
        FILTERED.getOrDefault(OrganisationId.class, List.of()).stream()
                .filter(filter -> asked.filter(filter).matches(OF_COUNTRY))
                .forEach(filter -> chosen.put(
                        filter,
                        page.country(asked.filter(filter)
                                .substring(asked.filter(filter).indexOf(':') + 1))));
        if (asked.filter("provider").equals(OfFlows.NONE)) {
            chosen.put("provider", page.text("funding.provider.none"));
        }
        return chosen;
    }

    private static boolean isNumber(String said) {
        return said.matches(NUMBER);
    }

    static Condition project(ListRequest request, Field<ProjectId> project) {
        var said = request.filter("project");
        if (said.isEmpty()) {
            return noCondition();
        }
        return isNumber(said)
                ? project.eq(new ProjectId(Long.parseLong(said)))
                : project.in(select(PROJECT.PROJECT_ID)
                        .from(PROJECT)
                        .where(SearchWords.of(said).in(PROJECT.SEARCH_KEY)));
    }

    /// A project and all that lies in it.
    static Condition within(ListRequest request, Field<ProjectId> project) {
        return request.number("within")
                .map(number -> condition("""
                        {0} in (with recursive inside (id) as (
                            select {1}
                            union
                            select p.project_id from facts.projects_project p join inside on p.parent_id = inside.id)
                            select id from inside)
                        """, project, val(number)))
                .orElse(noCondition());
    }

    /// The projects somebody answers for today.
    static Condition focal(ListRequest request, Field<ProjectId> project, LocalDate today) {
        return request.number("focal")
                .map(person -> focal(new PersonId(person), project, today))
                .orElse(noCondition());
    }

    static Condition focal(PersonId person, Field<ProjectId> project, LocalDate today) {
        return project.in(select(FOCAL.PROJECT_ID)
                .from(FOCAL)
                .where(
                        FOCAL.PERSON_ID.eq(person),
                        FOCAL.SINCE.isNull().or(FOCAL.SINCE.le(today)),
                        FOCAL.UNTIL.isNull().or(FOCAL.UNTIL.ge(today))));
    }

    /// The projects of an agreement and what lies in them.
    static Condition agreement(ListRequest request, Field<ProjectId> project) {
        return request.number("agreement")
                .map(number -> under(new AgreementId(number), project))
                .orElse(noCondition());
    }

    static Condition under(AgreementId agreement, Field<ProjectId> project) {
        return project.in(select(UNDER.PROJECT_ID).from(UNDER).where(UNDER.AGREEMENT_ID.eq(agreement)));
    }

    static Condition organisation(ListRequest request, String filter, Field<OrganisationId> organisation) {
        var said = request.filter(filter);
        if (said.isEmpty()) {
            return noCondition();
        }
        if (said.equals(OfFlows.NONE)) {
            return organisation.isNull();
        }
        if (said.matches(OF_COUNTRY)) {
            return organisation.in(select(ORGANISATION.ORGANISATION_ID)
                    .from(ORGANISATION)
                    .where(ORGANISATION.COUNTRY.eq(said.substring(said.indexOf(':') + 1))));
        }
        return isNumber(said)
                ? organisation.eq(new OrganisationId(Long.parseLong(said)))
                : organisation.in(select(ORGANISATION.ORGANISATION_ID)
                        .from(ORGANISATION)
                        .where(SearchWords.of(said).in(ORGANISATION.SEARCH_KEY)));
    }
}
