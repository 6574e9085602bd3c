package org.nhipcau.funding;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhipcau.funding.Funding.Total;
import org.nhipcau.home.HomePanel;
import org.nhipcau.home.HomeParts;
import org.nhipcau.people.People;
import org.nhipcau.shared.Figure;
import org.nhipcau.site.Page;
import org.springframework.stereotype.Component;

/// Money on the first page: signed and disbursed, each currency by itself, of the projects the viewer may see; that
/// of
/// their own projects; and where it lies on the map.
@Component
class FundingAtHome implements HomePanel {

    private final Funding funding;
    private final MoneyMapPages maps;
    private final People people;
    private final HomeParts parts;
    private final TemplateEngine templates;

    FundingAtHome(Funding funding, MoneyMapPages maps, People people, HomeParts parts, TemplateEngine templates) {
        this.parts = parts;
        this.funding = funding;
        this.maps = maps;
        this.people = people;
        this.templates = templates;
    }

    @Override
    public int position() {
        return 110;
    }

    @Override
    public Optional<Content> mine(Page page) {
        if (!page.may("funding.see")) {
            return Optional.empty();
        }
        return people.me(page.viewer())
                .map(funding::totals)
                .filter(totals -> !totals.isEmpty())
                .map(totals ->
                        output -> templates.render("funding/mine.jte", Map.of("page", page, "totals", totals), output));
    }

    @Override
    public Shown shown(Page page) {
        if (!page.may("funding.see")) {
            return Shown.NOTHING;
        }
        var totals = funding.totals();
        var cards = Stream.of(TransactionKind.COMMITMENT, TransactionKind.DISBURSEMENT)
                .map(kind -> new Card(
                        page.text("funding.kind." + kind.code()),
                        figures(totals, kind, false),
                        figures(totals, kind, true)))
                .toList();
        return new Shown(
                cards,
                totals.isEmpty()
                        ? List.of()
                        : parts.part(page, "funding/homeMap.jte", () -> Optional.of(maps.atHome(page))).stream()
                                .toList());
    }

    private static List<Figure> figures(List<Total> totals, TransactionKind kind, boolean illustrative) {
        return totals.stream()
                .filter(total -> total.kind() == kind && total.illustrative() == illustrative)
                .map(Total::figure)
                .toList();
    }
}
