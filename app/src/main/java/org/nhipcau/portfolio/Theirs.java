package org.nhipcau.portfolio;

import static org.nhipcau.portfolio.PortfolioFields.PARTNER;
import static org.nhipcau.portfolio.PortfolioFields.PLACES;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.places.PlaceId;
import org.nhipcau.places.Places;
import org.nhipcau.projects.ListedProject.Taking;
import org.nhipcau.workbooks.Mark;
import org.nhipcau.workbooks.Mark.Weight;
import org.nhipcau.workbooks.WorkbookKind.Proposer;

/// Of what a province or a partner may speak in a list it proposes: of projects in the province, or in which the
/// partner takes part. Whatever else stands in it is refused in one and the same way, whether the register has such a
/// project or not.
final class Theirs {

    private final Set<PlaceId> places;
    private final Optional<OrganisationId> partner;

    Theirs(Proposer proposer, Places places) {
        this.places = proposer.place().map(places::scopeOf).orElse(Set.of());
        this.partner = proposer.organisation();
    }

    Draft only(Draft draft) {
        if (isTheirs(draft) || mayBecomeTheirs(draft)) {
            return draft;
        }
        return draft.refusedAsAnyOther(
                partner.isPresent()
                        ? Mark.refused(PARTNER, "portfolio.cell.notOfPartner")
                        : Mark.refused(PLACES, "portfolio.cell.notOfProvince"));
    }

    private boolean isTheirs(Draft draft) {
        return are(draft.project().places(), draft.project().parties());
    }

    /// Whether a project in these places, with these who take part, is theirs.
    boolean are(Set<PlaceId> where, Set<Taking> parties) {
        return where.stream().anyMatch(places::contains)
                || parties.stream().anyMatch(party -> partner.equals(Optional.of(party.organisation())));
    }

    /// A name in its place waits for an answer.
    private boolean mayBecomeTheirs(Draft draft) {
        var fields = partner.isPresent()
                ? List.of(PARTNER, PortfolioFields.OWNER, PortfolioFields.IMPLEMENTER)
                : List.of(PLACES);
        return draft.marks().stream()
                .anyMatch(mark -> mark.weight() == Weight.ASKED
                        && mark.field().filter(fields::contains).isPresent());
    }
}
