package org.nhipcau.workbooks;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The last piece of work on a long list that went on after the answer to whoever asked for it.
///
/// @param stage one of [Progress.Stage], or `waiting` for its turn
/// @param percent of that stage
/// @param ahead how many pieces of work are before it
/// @param stopping whether somebody wants it to stop
/// @param problem key of the sentence that says why it was refused; empty otherwise
record Work(
        Task task,
        String stage,
        int percent,
        long ahead,
        boolean stopping,
        Became became,
        String problem,
        List<String> values) {

    enum Task {
        CHECK,
        ACCEPT;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Task of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /// What became of it.
    enum Became {
        RUNNING,
        /// Nobody works on it any more, and nobody said how it ended: the program was stopped.
        INTERRUPTED,
        DONE,
        /// What a person had looked at had changed: shown anew, nothing was taken.
        CHANGED,
        REFUSED,
        CANCELLED,
        FAILED;

        String code() {
            return this == RUNNING ? "" : name().toLowerCase(Locale.ROOT);
        }

        static Became of(String code, boolean isAlive) {
            if (code.isEmpty()) {
                return isAlive ? RUNNING : INTERRUPTED;
            }
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    boolean isRunning() {
        return became == Became.RUNNING;
    }

    /// Whether it left the list as it was, and a person should know.
    boolean cameToNothing() {
        return switch (became) {
            case INTERRUPTED, REFUSED, CANCELLED, FAILED -> true;
            case RUNNING, DONE, CHANGED -> false;
        };
    }

    /// Whether its page says what became of it, which nothing else there tells.
    boolean wantsToBeSeen() {
        return cameToNothing() || became == Became.CHANGED;
    }

    /// Its sentence is `workbooks.work.BECAME.TASK`.
    String sentence() {
        return "workbooks.work." + became.code() + "." + task.code();
    }

    /// Of all its stages together.
    int overall() {
        var stages = Progress.Stage.values();
        return Arrays.stream(stages)
                .filter(one -> code(one).equals(stage))
                .findFirst()
                .map(one -> (one.ordinal() * 100 + percent) / stages.length)
                .orElse(0);
    }

    static String code(Progress.Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT);
    }
}
