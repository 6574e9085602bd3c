package org.nhipcau.workbooks;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.shared.Figure;

/// A list as somebody handed it in, and how far it has come.
///
/// @param kind which list it is, as its room calls it
/// @param unit whose list it is, when somebody handed it in on their behalf
/// @param by who handed it in, as the history names them
/// @param layout where its rows are and which column is what
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
        Layout layout,
        Optional<Instant> checkedAt,
        Optional<Acceptance> acceptance,
        long version,
        Map<Outcome, Long> outcomes,
        long unanswered) {

    /// How far it has come.
    public enum State {
        /// Here and readable; nobody has confirmed which column is what.
        SENT,
        /// Its rows were held against the register.
        CHECKED,
        /// What could be taken is in the register.
        ACCEPTED,
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

        boolean isOpen() {
            return this == SENT || this == CHECKED;
        }

        String colour() {
            return switch (this) {
                case SENT, CHECKED -> "amber";
                case ACCEPTED -> "green";
                case WITHDRAWN -> "grey";
            };
        }
    }

    /// @param by as the history names them
    public record Acceptance(String by, Instant at) {}

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
