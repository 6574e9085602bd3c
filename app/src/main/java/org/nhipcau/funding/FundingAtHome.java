package org.nhipcau.funding;

import java.util.List;
import java.util.stream.Stream;
import org.nhipcau.funding.Funding.Total;
import org.nhipcau.home.HomePanel;
import org.nhipcau.shared.Figure;
import org.nhipcau.site.Page;
import org.springframework.stereotype.Component;

/// Money on the first page: signed and disbursed, each currency by itself, of the projects the viewer may see.
@Component
class FundingAtHome implements HomePanel {

    private final Funding funding;

    FundingAtHome(Funding funding) {
        this.funding = funding;
    }

    @Override
    public int position() {
        return 110;
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
        return new Shown(cards, List.of());
    }

    private static List<Figure> figures(List<Total> totals, TransactionKind kind, boolean illustrative) {
        return totals.stream()
                .filter(total -> total.kind() == kind && total.illustrative() == illustrative)
                .map(Total::figure)
                .toList();
    }
}
