package org.nhipcau.agreements;

import java.util.List;
import java.util.Map;
import org.nhipcau.agreements.AgreementList.Row;
import org.nhipcau.search.SearchSource;
import org.nhipcau.search.SearchWords;
import org.nhipcau.site.ListRequest;
import org.nhipcau.site.Page;
import org.springframework.stereotype.Component;

/// Agreements in the box at the top: by title and number, those the viewer may see.
@Component
class FindAgreements implements SearchSource {

    private final AgreementList list;

    FindAgreements(AgreementList list) {
        this.list = list;
    }

    @Override
    public int position() {
        return 200;
    }

    @Override
    public List<Found> find(SearchWords words, Page page) {
        if (!page.may("agreements.see")) {
            return List.of();
        }
        var listing = list.list(
                new ListRequest("/agreements", Map.of("q", words.text()), AgreementList.NEAREST, false, 1),
                page.today());
        return List.of(new Found(
                page.text("agreements.menu"),
                listing.total(),
                listing.rows().stream().limit(SHOWN).map(row -> hit(row, page)).toList()));
    }

    private static Hit hit(Row row, Page page) {
        return new Hit(
                row.title(page.language()),
                page.text("agreements.kind." + row.kind().code()) + " · "
                        + page.text("agreements.state." + row.state().code()),
                "/agreements/" + row.id(),
                row.illustrative());
    }
}
