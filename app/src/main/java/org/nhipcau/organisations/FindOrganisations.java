package org.nhipcau.organisations;

import java.util.List;
import java.util.Map;
import org.nhipcau.organisations.OrganisationList.Row;
import org.nhipcau.search.SearchSource;
import org.nhipcau.search.SearchWords;
import org.nhipcau.site.ListRequest;
import org.nhipcau.site.Page;
import org.springframework.stereotype.Component;

/// Organisations in the box at the top: by every name and number.
@Component
class FindOrganisations implements SearchSource {

    private final OrganisationList list;

    FindOrganisations(OrganisationList list) {
        this.list = list;
    }

    @Override
    public int position() {
        return 300;
    }

    @Override
    public List<Found> find(SearchWords words, Page page) {
        if (!page.may("organisations.see")) {
            return List.of();
        }
        var listing = list.list(
                new ListRequest("/organisations", Map.of("q", words.text()), OrganisationList.NEAREST, false, 1),
                page.language());
        return List.of(new Found(
                page.text("organisations.menu"),
                listing.total(),
                listing.rows().stream().limit(SHOWN).map(row -> hit(row, page)).toList()));
    }

    private static Hit hit(Row row, Page page) {
        var kind = page.text("organisations.kind." + row.kind().code());
        return new Hit(
                row.name(page.language()),
                row.shortName().isEmpty() ? kind : row.shortName() + " · " + kind,
                "/organisations/" + row.id(),
                row.illustrative());
    }
}
