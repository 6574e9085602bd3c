package org.nhipcau.organisations;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.nhipcau.history.Histories.Part;
import org.nhipcau.organisations.db.OrganisationTable;
import org.nhipcau.publication.Consequences;
import org.nhipcau.publication.PublishedKind;
import org.nhipcau.publication.Sharers;
import org.nhipcau.shared.Figure;
import org.nhipcau.shared.Language;
import org.nhipcau.shared.Publication;
import org.nhipcau.site.ListRequest;
import org.springframework.stereotype.Component;

/// Organisations are shared with whoever signed in, or public; and other records are shared with them.
@Component
class OrganisationPublication implements PublishedKind, Consequences, Sharers {

    private static final OrganisationTable ORGANISATION = OrganisationTable.ORGANISATION;

    private final DSLContext sql;
    private final Organisations organisations;
    private final OrganisationList list;

    OrganisationPublication(DSLContext sql, Organisations organisations, OrganisationList list) {
        this.sql = sql;
        this.organisations = organisations;
        this.list = list;
    }

    @Override
    public String room() {
        return "organisations";
    }

    @Override
    public Table<?> table() {
        return ORGANISATION;
    }

    @Override
    public List<Publication> states() {
        return List.of(Publication.SHARED, Publication.PUBLIC);
    }

    @Override
    public Optional<Part> sharedWith() {
        return Optional.empty();
    }

    @Override
    public Collection<Long> parties(long id) {
        return List.of();
    }

    @Override
    public List<Long> listed(HttpServletRequest request) {
        return list.numbers(ListRequest.of(request, OrganisationList.FILTERS, OrganisationList.SORTS));
    }

    @Override
    public List<Consequence> of(long id, Language language) {
        var below = sql.fetchCount(
                ORGANISATION, ORGANISATION.PARENT_ID.eq(new OrganisationId(id)), ORGANISATION.MERGED_INTO_ID.isNull());
        return List.of(
                Consequence.named(Group.ALONG, "organisations.published.along", List.of()),
                Consequence.counted(
                        Group.APART,
                        "organisations.published.below",
                        Figure.count(below, "/organisations" + ListRequest.query(Map.of("parent", Long.toString(id))))),
                Consequence.named(Group.BACK, "organisations.published.people", List.of()));
    }

    @Override
    public Map<Long, String> called(String text, Language language) {
        return organisations.called(text, language);
    }

    @Override
    public void refuseUnknown(long organisation) {
        organisations.refuseUnknown(new OrganisationId(organisation), "with");
    }
}
