package org.nhipcau.workbooks;

/// How far a long piece of work on a list has come. Whoever works says so every some hundred rows; when
/// somebody wants the work to stop, saying so throws, and the transaction leaves nothing.
public interface Progress {

    /// Nobody waits to be told.
    Progress UNTOLD = (stage, done, of) -> {};

    /// The parts of the work, in their order.
    enum Stage {
        /// The cells are read as their columns say.
        READING,
        /// The rows are held against the register.
        COMPARING,
        WRITING
    }

    void reached(Stage stage, long done, long of);
}
