package org.nhipcau.projects.relation;

import static org.jooq.impl.DSL.countDistinct;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.nhipcau.countries.RelationColumns;
import org.nhipcau.history.Remembered;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.organisations.facts.OrganisationsOrganisationTable;
import org.nhipcau.projects.db.PartyTable;
import org.nhipcau.projects.db.ProjectTable;
import org.nhipcau.shared.Figure;
import org.nhipcau.site.Page;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// In how many projects a country's organisations take part.
@Component
@Order(1)
class RelationsInProjects implements RelationColumns {

    private static final PartyTable PARTY = PartyTable.PARTY;
    private static final ProjectTable PROJECT = ProjectTable.PROJECT;
    private static final OrganisationsOrganisationTable ORGANISATION =
            OrganisationsOrganisationTable.ORGANISATIONS_ORGANISATION;

    private final DSLContext sql;
    private final Remembered remembered;

    RelationsInProjects(DSLContext sql, Remembered remembered) {
        this.sql = sql;
        this.remembered = remembered;
    }

    @Override
    public List<String> columns(Page page) {
        return page.may("projects.see") ? List.of(page.text("projects.menu")) : List.of();
    }

    @Override
    public Map<String, List<Amount>> ofCountries(Collection<String> codes, Page page) {
        return counted(ORGANISATION.COUNTRY, ORGANISATION.COUNTRY.in(codes), "country:", page);
    }

    @Override
    public Map<OrganisationId, List<Amount>> ofOrganisations(Collection<OrganisationId> organisations, Page page) {
        return counted(ORGANISATION.ORGANISATION_ID, ORGANISATION.ORGANISATION_ID.in(organisations), "", page);
    }

    /// The filter that the list behind the door has.
    private <K> Map<K, List<Amount>> counted(Field<K> by, Condition which, String filter, Page page) {
        var counted = new LinkedHashMap<K, List<Amount>>();
        remembered
                .fetch(sql.select(by, PROJECT.ILLUSTRATIVE, countDistinct(PROJECT.ID))
                        .from(ORGANISATION)
                        .join(PARTY)
                        .on(PARTY.ORGANISATION_ID.eq(ORGANISATION.ORGANISATION_ID))
                        .join(PROJECT)
                        .on(PROJECT.ID.eq(PARTY.PROJECT_ID))
                        .where(which)
                        .groupBy(by, PROJECT.ILLUSTRATIVE)
                        .orderBy(PROJECT.ILLUSTRATIVE))
                .forEach(row -> counted.computeIfAbsent(row.value1(), first -> new ArrayList<>())
                        .add(new Amount(
                                page.text("projects.menu"),
                                Figure.count(
                                        row.value3(),
                                        "/projects?organisation=" + filter + row.value1() + "&illustrative="
                                                + (row.value2() ? "yes" : "no")),
                                row.value2())));
        return counted;
    }
}
