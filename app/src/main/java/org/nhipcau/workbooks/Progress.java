package org.nhipcau.workbooks;

import java.util.Locale;

/// How far a long piece of work on a list has come. Whoever works says so every some hundred rows; when
/// somebody wants the work to stop, saying so throws, and the transaction leaves nothing.
public interface Progress {

    /// Nobody waits to be told.
    Progress UNTOLD = (stage, done, of) -> {};

    /// The parts of the work, in their order.
    enum Stage {
        /// A file that was sent is opened, and its rows counted.
        OPENING,
        /// The cells are read as their columns say.
        READING,
        /// The rows are held against the register.
        COMPARING,
        WRITING,
        /// What a list wrote is looked for, and who touched it since.
        TRACING,
        UNDOING;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    void reached(Stage stage, long done, long of);
}
