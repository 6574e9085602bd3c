package org.nhipcau.organisations;

import java.util.List;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.nhipcau.organisations.facts.OrganisationsOrganisationTable;
import org.nhipcau.publication.Consequences.Consequence;
import org.nhipcau.publication.Consequences.Group;
import org.nhipcau.shared.Language;

/// Who takes part in a record, told to whoever decides who sees it: those that are named with it, and those that stay
/// back because they are not public themselves.
public final class PublishedParties {

    private static final OrganisationsOrganisationTable ORGANISATION =
            OrganisationsOrganisationTable.ORGANISATIONS_ORGANISATION;

    private final DSLContext sql;
    private final Select<Record1<OrganisationId>> parties;

    /// @param parties the organisations that take part
    public PublishedParties(DSLContext sql, Select<Record1<OrganisationId>> parties) {
        this.sql = sql;
        this.parties = parties;
    }

    /// @param along key of what is said of those that are named
    /// @param back key of what is said of the others
    public List<Consequence> told(String along, String back, Language language) {
        return Stream.of(
                        Consequence.named(Group.ALONG, along, names(ORGANISATION.PUBLICATION.eq("public"), language)),
                        Consequence.named(Group.BACK, back, names(ORGANISATION.PUBLICATION.ne("public"), language)))
                .filter(told -> !told.names().isEmpty())
                .toList();
    }

    private List<String> names(Condition which, Language language) {
        return sql.select(ORGANISATION.NAME_VI, ORGANISATION.NAME_EN)
                .from(ORGANISATION)
                .where(ORGANISATION.ORGANISATION_ID.in(parties), which)
                .orderBy(ORGANISATION.NAME_VI.collate("vi-x-icu"), ORGANISATION.ORGANISATION_ID)
                .fetch(row -> language.pick(row.value1(), row.value2()));
    }
}
