package org.nhipcau.claims;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.time.LocalDate;
import java.util.Map;
import org.nhipcau.agreements.Agreement;
import org.nhipcau.agreements.AgreementPanel;
import org.nhipcau.claims.Claim.Subject.Kind;
import org.nhipcau.organisations.Organisation;
import org.nhipcau.organisations.OrganisationPanel;
import org.nhipcau.places.Place;
import org.nhipcau.places.PlacePanel;
import org.nhipcau.projects.Project;
import org.nhipcau.projects.ProjectPanel;
import org.nhipcau.site.ListRequest;
import org.nhipcau.site.Page;
import org.springframework.stereotype.Component;

/// What sources state about a project, an organisation, an agreement or a place, on its page.
@Component
class ClaimPanels implements ProjectPanel, OrganisationPanel, AgreementPanel, PlacePanel {

    private static final int SHOWN = 30;

    private final ClaimList list;
    private final TemplateEngine templates;

    ClaimPanels(ClaimList list, TemplateEngine templates) {
        this.list = list;
        this.templates = templates;
    }

    @Override
    public Content panel(Project project, Page page) {
        return panel(Kind.PROJECT, project.id().toString(), page);
    }

    @Override
    public Content panel(Organisation organisation, Page page) {
        return panel(Kind.ORGANISATION, organisation.id().toString(), page);
    }

    @Override
    public Content panel(Agreement agreement, Page page) {
        return panel(Kind.AGREEMENT, agreement.id().toString(), page);
    }

    @Override
    public Content panel(Place place, LocalDate day, Page page) {
        return panel(Kind.PLACE, place.id().toString(), page);
    }

    private Content panel(Kind kind, String number, Page page) {
        if (!page.may("claims.see")) {
            return output -> {};
        }
        var listing = list.list(new ListRequest("/claims", Map.of(kind.code(), number), "indicator", false, 1));
        var maySay = page.may("claims.edit") && page.viewer().seesAll();
        if (listing.rows().isEmpty() && !maySay) {
            return output -> {};
        }
        var rows = listing.rows().stream().limit(SHOWN).toList();
        var add = maySay ? "/claims/new?about=" + kind.code() + "&of=" + number : "";
        return output -> templates.render(
                "claims/panel.jte", Map.of("page", page, "rows", rows, "all", listing.total(), "add", add), output);
    }
}
