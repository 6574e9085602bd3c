package org.nhipcau.organisations;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.nhipcau.organisations.OrganisationList.Row;
import org.nhipcau.search.SearchKind;
import org.nhipcau.search.SearchSource.Hit;
import org.nhipcau.site.Page;
import org.springframework.stereotype.Component;

/// Organisations in the box at the top: by every name and number.
@Component
class FindOrganisations implements SearchKind {

    private final OrganisationList list;

    FindOrganisations(OrganisationList list) {
        this.list = list;
    }

    @Override
    public String kind() {
        return "organisation";
    }

    @Override
    public int position() {
        return 300;
    }

    @Override
    public String permission() {
        return "organisations.see";
    }

    @Override
    public String heading(Page page) {
        return page.text("organisations.menu");
    }

    @Override
    public Map<Long, Hit> hits(Collection<Long> records, Page page) {
        return list.rows(records.stream().map(OrganisationId::new).toList()).stream()
                .collect(Collectors.toMap(row -> row.id().value(), row -> hit(row, page)));
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
