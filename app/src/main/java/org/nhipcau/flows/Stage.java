package org.nhipcau.flows;

import java.util.Arrays;
import java.util.Optional;

/// Three things that are never added to one another: what was signed, what was paid out by its giver, what was spent.
enum Stage {
    DISBURSED("disbursement"),
    COMMITTED("commitment"),
    SPENT("expenditure");

    private final String code;

    Stage(String code) {
        this.code = code;
    }

    /// The kind of transaction, as the list of money calls it; its words are `flows.stage.CODE`.
    String code() {
        return code;
    }

    static Optional<Stage> of(String code) {
        return Arrays.stream(values()).filter(stage -> stage.code.equals(code)).findFirst();
    }
}
