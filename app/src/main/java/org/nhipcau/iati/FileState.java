package org.nhipcau.iati;

import java.util.Arrays;
import java.util.Locale;

/// Where the import of a file stands. Only one that is done has changed anything else than its own report.
enum FileState {
    RUNNING,
    DONE,
    /// The file itself is the problem; its line and reason are kept.
    UNREADABLE,
    CANCELLED,
    /// Our mistake; the log has it.
    FAILED,
    /// It says that it runs, but nobody works on it any more: the program was stopped in the middle.
    INTERRUPTED;

    /// As the database writes it; its words are `iati.state.CODE`.
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static FileState of(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
