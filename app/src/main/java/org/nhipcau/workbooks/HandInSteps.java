package org.nhipcau.workbooks;

import java.time.Clock;
import java.util.Optional;
import org.jooq.DSLContext;
import org.nhipcau.history.Acting;
import org.nhipcau.shared.Refusal;
import org.nhipcau.workbooks.HandIn.State;
import org.nhipcau.workbooks.db.HandinTable;
import org.springframework.stereotype.Component;

/// The steps of a list that was handed in, from one state to the next.
///
/// Refuses: `workbooks.refused.ended` when it is past the step, `workbooks.refused.unchecked`.
@Component
class HandInSteps {

    private static final HandinTable HANDIN = HandinTable.HANDIN;

    private final DSLContext sql;
    private final HandIns handIns;
    private final Clock clock;

    HandInSteps(DSLContext sql, HandIns handIns, Clock clock) {
        this.sql = sql;
        this.handIns = handIns;
        this.clock = clock;
    }

    /// Held against what the viewer sees of the register. What is proposed stays proposed.
    void checked(HandIn handIn) {
        var state = handIn.state() == State.PROPOSED ? State.PROPOSED : State.CHECKED;
        sql.update(HANDIN)
                .set(HANDIN.STATE, state.code())
                .set(HANDIN.CHECKED_AT, clock.instant())
                .set(HANDIN.EXAMINED, state == State.PROPOSED)
                .where(HANDIN.ID.eq(handIn.id()))
                .execute();
    }

    void accepted(HandInId id) {
        sql.update(HANDIN)
                .set(HANDIN.STATE, State.ACCEPTED.code())
                .set(HANDIN.ACCEPTED_BY, Acting.viewer().actor())
                .set(HANDIN.ACCEPTED_AT, clock.instant())
                .where(HANDIN.ID.eq(id))
                .execute();
    }

    void takenBack(HandInId id) {
        sql.update(HANDIN)
                .set(HANDIN.STATE, State.TAKEN_BACK.code())
                .set(HANDIN.TAKEN_BACK_BY, Acting.viewer().actor())
                .set(HANDIN.TAKEN_BACK_AT, clock.instant())
                .where(HANDIN.ID.eq(id))
                .execute();
    }

    void withdraw(HandInId id) {
        var handIn = handIns.alone(id);
        var viewer = Acting.viewer();
        if (!handIn.mayBeRecalledBy(viewer) && !(handIn.isOpenTo(viewer) && handIn.belongsTo(viewer))) {
            throw new Refusal("workbooks.refused.ended");
        }
        become(id, State.WITHDRAWN);
    }

    /// Takes one up again that was put aside.
    void takeUp(HandInId id) {
        var handIn = handIns.alone(id);
        if (handIn.state() == State.WITHDRAWN && handIn.belongsTo(Acting.viewer())) {
            become(id, State.SENT);
        }
    }

    /// Sends it to the ministry.
    void propose(HandInId id) {
        if (!handIns.hold(id).mayBeProposedBy(Acting.viewer())) {
            throw new Refusal("workbooks.refused.nothingToTake");
        }
        sql.update(HANDIN)
                .set(HANDIN.STATE, State.PROPOSED.code())
                .set(HANDIN.PROPOSED_AT, clock.instant())
                .where(HANDIN.ID.eq(id))
                .execute();
    }

    /// Gives it back to whoever proposed it, with the reason.
    void giveBack(HandInId id, String why) {
        var handIn = handIns.hold(id);
        if (handIn.state() != State.PROPOSED) {
            throw new Refusal("workbooks.refused.ended");
        }
        sql.update(HANDIN)
                .set(HANDIN.STATE, State.RETURNED.code())
                .set(HANDIN.RETURNED_BY, Acting.viewer().actor())
                .set(HANDIN.RETURNED_AT, clock.instant())
                .set(HANDIN.RETURNED_WHY, why)
                .where(HANDIN.ID.eq(id))
                .execute();
    }

    private void become(HandInId id, State state) {
        sql.update(HANDIN)
                .set(HANDIN.STATE, state.code())
                .where(HANDIN.ID.eq(id))
                .execute();
    }

    /// Whom a list of the viewer's is a proposal of; nothing when it is the ministry's own.
    static Optional<WorkbookKind.Proposer> proposer() {
        var viewer = Acting.viewer();
        if (viewer.seesAll()) {
            return Optional.empty();
        }
        var place = viewer.places().stream().sorted().findFirst().map(org.nhipcau.places.PlaceId::new);
        return Optional.of(new WorkbookKind.Proposer(
                place,
                place.isPresent()
                        ? Optional.empty()
                        : viewer.organisations().stream()
                                .sorted()
                                .findFirst()
                                .map(org.nhipcau.organisations.OrganisationId::new)));
    }
}
