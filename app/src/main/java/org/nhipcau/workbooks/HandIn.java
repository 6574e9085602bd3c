package org.nhipcau.workbooks;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.shared.Figure;
import org.nhipcau.shared.Viewer;
import org.nhipcau.workbooks.WorkbookKind.Proposer;

/// A list as somebody handed it in, and how far it has come.
///
/// @param kind which list it is, as its room calls it
/// @param unit whose list it is, when somebody handed it in on their behalf
/// @param by who handed it in, as the history names them
/// @param isRead whether its file was opened and could be read; a long one is read after the answer to whoever sent
///     it
/// @param layout where its rows are and which column is what
/// @param rowCount rows with content of its sheet
/// @param proposal when somebody beyond the ministry handed it in, for the ministry to accept
/// @param takenBack when what it brought was taken back
/// @param outcomes how many rows became what, once they were checked
public record HandIn(
        HandInId id,
        String kind,
        long book,
        String sha256,
        String name,
        Optional<OrganisationId> unit,
        String by,
        Instant at,
        State state,
        boolean isRead,
        Layout layout,
        int rowCount,
        Optional<Instant> checkedAt,
        Optional<Acceptance> acceptance,
        Optional<Proposal> proposal,
        Optional<Acceptance> takenBack,
        long version,
        Map<Outcome, Long> outcomes,
        long unanswered) {

    /// How far it has come.
    public enum State {
        /// Here; nobody has confirmed which column is what.
        SENT,
        /// Its rows were held against the register.
        CHECKED,
        /// Waits for the ministry, which accepts or returns it.
        PROPOSED,
        /// The ministry said why it does not take it.
        RETURNED,
        /// What could be taken is in the register.
        ACCEPTED,
        /// Was accepted; what nobody touched since is as it was before.
        TAKEN_BACK,
        /// Put aside; nothing of it is in the register.
        WITHDRAWN;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String code) {
            return Arrays.stream(values())
                    .filter(state -> state.code().equals(code))
                    .findFirst()
                    .orElseThrow();
        }

        /// Whether it may still be held against the register or accepted.
        boolean isUnfinished() {
            return switch (this) {
                case SENT, CHECKED, PROPOSED -> true;
                case RETURNED, ACCEPTED, TAKEN_BACK, WITHDRAWN -> false;
            };
        }

        String colour() {
            return switch (this) {
                case SENT, CHECKED, PROPOSED -> "amber";
                case ACCEPTED -> "green";
                case RETURNED -> "red";
                case TAKEN_BACK, WITHDRAWN -> "grey";
            };
        }
    }

    /// @param by as the history names them
    public record Acceptance(String by, Instant at) {}

    /// A list of a province or a partner, for the ministry to accept.
    ///
    /// @param examined held against the whole register by the ministry
    public record Proposal(Proposer proposer, Optional<Instant> at, boolean examined, Optional<Return> returned) {}

    /// @param by as the history names them
    public record Return(String by, Instant at, String why) {}

    /// Whether a viewer may go on with it, as far as the list goes: its own people until it is proposed, from then on
    /// the ministry.
    boolean isOpenTo(Viewer viewer) {
        return switch (state) {
            case SENT, CHECKED -> belongsTo(viewer);
            case PROPOSED -> viewer.seesAll();
            case RETURNED, ACCEPTED, TAKEN_BACK, WITHDRAWN -> false;
        };
    }

    /// The ministry does not finish what a province has begun, nor a province what the ministry has.
    boolean belongsTo(Viewer viewer) {
        return proposal.isPresent() != viewer.seesAll();
    }

    /// What the ministry found may speak of projects that whoever proposed it does not see.
    boolean isFoundFor(Viewer viewer) {
        return viewer.seesAll() || proposal.stream().noneMatch(Proposal::examined);
    }

    boolean mayBeProposedBy(Viewer viewer) {
        return state == State.CHECKED && proposal.isPresent() && belongsTo(viewer) && hasSomethingToTake();
    }

    boolean mayBeRecalledBy(Viewer viewer) {
        return state == State.PROPOSED
                && !viewer.seesAll()
                && !proposal.map(Proposal::examined).orElse(true);
    }

    /// Whether its rows are held against all that the register knows, so that they can be taken into it.
    boolean isReadyToBeAccepted() {
        return proposal.isEmpty()
                ? state == State.CHECKED
                : state == State.PROPOSED && proposal.get().examined();
    }

    long count(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0L);
    }

    /// Opens the rows that are counted.
    Figure figure(Outcome outcome) {
        return Figure.count(count(outcome), "/workbooks/" + id + "/rows?outcome=" + outcome.code());
    }

    /// Every row that says something is one of these.
    Figure all() {
        return Figure.count(
                outcomes.values().stream().mapToLong(Long::longValue).sum(), "/workbooks/" + id + "/rows");
    }

    /// Whether accepting it would change the register.
    boolean hasSomethingToTake() {
        return count(Outcome.NEW) + count(Outcome.CHANGED) > 0;
    }

    boolean isWhole() {
        return count(Outcome.REFUSED) + count(Outcome.ASKED) == 0;
    }

    String address() {
        return "/workbooks/" + id;
    }
}
