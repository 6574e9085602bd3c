package org.nhipcau.workbooks;

import java.util.List;
import java.util.Locale;
import org.nhipcau.site.Page;
import org.nhipcau.workbooks.HandIn.State;
import org.nhipcau.workbooks.Progress.Stage;

/// The last piece of work on a long list that went on after the answer to whoever asked for it.
///
/// @param asked what is done, and what whoever asked had seen
/// @param stage one of [Progress.Stage], or `waiting` for its turn
/// @param percent of that stage
/// @param ahead how many pieces of work are before it
/// @param stopping whether somebody wants it to stop
/// @param problem key of the sentence that says why it was refused; empty otherwise
record Work(
        Asked asked,
        String stage,
        int percent,
        long ahead,
        boolean stopping,
        Became became,
        String problem,
        List<String> values) {

    enum Task {
        /// Opens a file that was sent, and proposes which column is what.
        READ(Stage.OPENING),
        CHECK(Stage.READING, Stage.COMPARING, Stage.WRITING),
        ACCEPT(Stage.READING, Stage.COMPARING, Stage.WRITING),
        TAKE_BACK(Stage.TRACING, Stage.UNDOING);

        private final List<Stage> stages;

        Task(Stage... stages) {
            this.stages = List.of(stages);
        }

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

    Task task() {
        return asked.task();
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

    /// Whether what became of it still says something of the list, which nothing else there tells.
    boolean wantsToBeSeen(State state) {
        var concerns = switch (task()) {
            case READ, CHECK, ACCEPT -> state.isUnfinished();
            case TAKE_BACK -> state == State.ACCEPTED;
        };
        return concerns && (cameToNothing() || became == Became.CHANGED);
    }

    /// Whether a button on the page of the list begins it again; what wrote to the register is asked for anew where
    /// it is
    /// shown what it will do. A file that cannot be read cannot be read again either.
    boolean mayBeBegunAgain() {
        return cameToNothing()
                && switch (task()) {
                    case READ -> became != Became.REFUSED;
                    case CHECK -> true;
                    case ACCEPT, TAKE_BACK -> false;
                };
    }

    /// Its sentence is `workbooks.work.BECAME.TASK`.
    String sentence() {
        return "workbooks.work." + became.code() + "." + task().code();
    }

    /// Which step of how many it is at, and how far.
    String says(Page page) {
        return ahead > 0
                ? page.text("workbooks.work.ahead", Long.toString(ahead))
                : page.text("workbooks.work.stage." + stage, Integer.toString(percent));
    }

    /// Of all its stages together.
    int overall() {
        var stages = task().stages.stream().map(Stage::code).toList();
        return stages.contains(stage) ? (stages.indexOf(stage) * 100 + percent) / stages.size() : 0;
    }
}
