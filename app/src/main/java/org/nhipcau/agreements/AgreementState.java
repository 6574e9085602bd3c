package org.nhipcau.agreements;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Where an agreement stands. It gets there by steps alone, each with its day and what it rests on.
public enum AgreementState {
    DRAFT("grey"),
    UNDER_OPINION("amber"),
    SIGNED("amber"),
    IN_FORCE("green"),
    SUSPENDED("amber"),
    EXPIRED("grey"),
    TERMINATED("grey");

    private final String colour;

    AgreementState(String colour) {
        this.colour = colour;
    }

    /// As the database and addresses write it; its words are `agreements.state.CODE`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The colour its word is set in; never without the word.
    public String colour() {
        return colour;
    }

    /// The steps that may be taken from here.
    public List<Step> steps() {
        return switch (this) {
            case DRAFT -> List.of(Step.CONSULTATION, Step.SIGNATURE);
            case UNDER_OPINION -> List.of(Step.SIGNATURE, Step.RETURN);
            case SIGNED -> List.of(Step.ENTRY_INTO_FORCE, Step.TERMINATION);
            case IN_FORCE -> List.of(Step.SUSPENSION, Step.EXPIRY, Step.TERMINATION);
            case SUSPENDED -> List.of(Step.RESUMPTION, Step.EXPIRY, Step.TERMINATION);
            case EXPIRED -> List.of(Step.RENEWAL);
            case TERMINATED -> List.of();
        };
    }

    static Optional<AgreementState> of(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code().equals(code))
                .findFirst();
    }

    /// What leads from one state to another.
    public enum Step {
        CONSULTATION(UNDER_OPINION),
        RETURN(DRAFT),
        SIGNATURE(SIGNED),
        ENTRY_INTO_FORCE(IN_FORCE),
        SUSPENSION(AgreementState.SUSPENDED),
        RESUMPTION(IN_FORCE),
        EXPIRY(EXPIRED),
        RENEWAL(IN_FORCE),
        TERMINATION(TERMINATED);

        private final AgreementState to;

        Step(AgreementState to) {
            this.to = to;
        }

        public AgreementState to() {
            return to;
        }

        /// As the database and addresses write it; its words are `agreements.step.CODE`.
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Optional<Step> of(String code) {
            return Arrays.stream(values())
                    .filter(step -> step.code().equals(code))
                    .findFirst();
        }
    }
}
