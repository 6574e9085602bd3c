package org.nhipcau.agreements;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.nhipcau.agreements.db.AgreementTable;
import org.nhipcau.agreements.db.PartyTable;
import org.nhipcau.agreements.db.SharedWithTable;
import org.nhipcau.history.Histories.Part;
import org.nhipcau.organisations.PublishedParties;
import org.nhipcau.publication.Consequences;
import org.nhipcau.publication.PublishedKind;
import org.nhipcau.shared.Language;
import org.nhipcau.site.ListRequest;
import org.nhipcau.site.Site;
import org.springframework.stereotype.Component;

/// Agreements have a publication; what was pledged and signed belongs to them.
@Component
class AgreementPublication implements PublishedKind, Consequences {

    static final Part SHARED_WITH = new Part(SharedWithTable.SHARED_WITH, SharedWithTable.SHARED_WITH.AGREEMENT_ID);

    private static final PartyTable PARTY = PartyTable.PARTY;

    private final DSLContext sql;
    private final AgreementList list;
    private final Site site;

    AgreementPublication(DSLContext sql, AgreementList list, Site site) {
        this.sql = sql;
        this.list = list;
        this.site = site;
    }

    @Override
    public String room() {
        return "agreements";
    }

    @Override
    public Table<?> table() {
        return AgreementTable.AGREEMENT;
    }

    @Override
    public Optional<Part> sharedWith() {
        return Optional.of(SHARED_WITH);
    }

    @Override
    public Collection<Long> parties(long id) {
        return sql.selectDistinct(PARTY.ORGANISATION_ID)
                .from(PARTY)
                .where(PARTY.AGREEMENT_ID.eq(new AgreementId(id)))
                .fetch(row -> row.value1().value());
    }

    @Override
    public List<Long> listed(HttpServletRequest request) {
        return list.numbers(
                ListRequest.of(request, AgreementList.FILTERS, AgreementList.SORTS),
                site.page(request).today());
    }

    @Override
    public List<Consequence> of(long id, Language language) {
        var told = new ArrayList<Consequence>();
        told.add(Consequence.named(Group.ALONG, "agreements.published.along", List.of()));
        told.addAll(new PublishedParties(
                        sql,
                        DSL.select(PARTY.ORGANISATION_ID).from(PARTY).where(PARTY.AGREEMENT_ID.eq(new AgreementId(id))))
                .told("agreements.published.parties", "agreements.published.partiesBack", language));
        return told;
    }
}
