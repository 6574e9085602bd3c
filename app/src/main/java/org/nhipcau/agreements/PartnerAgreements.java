package org.nhipcau.agreements;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import org.nhipcau.organisations.Organisation;
import org.nhipcau.organisations.OrganisationPanel;
import org.nhipcau.site.ListRequest;
import org.nhipcau.site.Page;
import org.springframework.stereotype.Component;

/// An organisation's agreements on its page, those that end first at the top.
@Component
class PartnerAgreements implements OrganisationPanel {

    private static final int SHOWN = 20;

    private final AgreementList list;
    private final TemplateEngine templates;

    PartnerAgreements(AgreementList list, TemplateEngine templates) {
        this.list = list;
        this.templates = templates;
    }

    @Override
    public Content panel(Organisation organisation, Page page) {
        if (!page.may("agreements.see")) {
            return output -> {};
        }
        var listing = list.list(
                new ListRequest(
                        "/agreements", Map.of("organisation", organisation.id().toString()), "ends", false, 1),
                page.today());
        var rows = listing.rows().stream().limit(SHOWN).toList();
        return output -> templates.render(
                "agreements/panel.jte", Map.of("page", page, "rows", rows, "all", listing.total()), output);
    }
}
