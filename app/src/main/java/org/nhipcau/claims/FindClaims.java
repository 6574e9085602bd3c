package org.nhipcau.claims;

import java.util.List;
import java.util.Map;
import org.nhipcau.search.SearchSource;
import org.nhipcau.search.SearchWords;
import org.nhipcau.site.ListRequest;
import org.nhipcau.site.Page;
import org.springframework.stereotype.Component;

/// Stated figures in the box at the top: by indicator and source, those the viewer may see.
@Component
class FindClaims implements SearchSource {

    private final ClaimList list;

    FindClaims(ClaimList list) {
        this.list = list;
    }

    @Override
    public int position() {
        return 500;
    }

    @Override
    public List<Found> find(SearchWords words, Page page) {
        if (!page.may("claims.see")) {
            return List.of();
        }
        var listing = list.list(new ListRequest("/claims", Map.of("q", words.text()), ClaimList.NEAREST, false, 1));
        return List.of(new Found(
                page.text("claims.menu"),
                listing.total(),
                listing.rows().stream()
                        .limit(SHOWN)
                        .map(row -> hit(row.claim(), page))
                        .toList()));
    }

    private static Hit hit(Claim claim, Page page) {
        return new Hit(
                claim.indicator(page.language()) + ": " + StatedWords.of(claim.stated(), page),
                claim.source().title(),
                "/claims/" + claim.id(),
                claim.illustrative());
    }
}
