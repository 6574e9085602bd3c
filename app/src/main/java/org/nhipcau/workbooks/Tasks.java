package org.nhipcau.workbooks;

import org.nhipcau.workbooks.Work.Became;
import org.nhipcau.workbooks.Work.Task;
import org.springframework.stereotype.Component;

/// Does what is asked of a list, whether somebody waits for it or not.
///
/// Refuses: what [Checking] and [TakeBacks] refuse.
@Component
class Tasks {

    private final HandIns handIns;
    private final Checking checking;
    private final TakeBacks takeBacks;

    Tasks(HandIns handIns, Checking checking, TakeBacks takeBacks) {
        this.handIns = handIns;
        this.checking = checking;
        this.takeBacks = takeBacks;
    }

    /// Holds a list for a task until the transaction ends, or says why it cannot be done any more.
    void hold(HandInId id, Task task) {
        switch (task) {
            case READ, CHECK, ACCEPT -> handIns.hold(id);
            case TAKE_BACK -> TakeBacks.refuseOthers(handIns.alone(id));
        }
    }

    Became run(HandInId id, WorkbookKind kind, Asked asked, Progress progress) {
        return switch (asked.task()) {
            case READ -> {
                checking.read(id, kind, progress);
                yield Became.DONE;
            }
            case CHECK -> {
                checking.check(id, kind, progress);
                yield Became.DONE;
            }
            case ACCEPT -> became(checking.accept(id, kind, asked.version(), asked.whole(), progress));
            case TAKE_BACK -> became(takeBacks.takeBack(id, kind, asked.seen(), progress));
        };
    }

    private static Became became(boolean done) {
        return done ? Became.DONE : Became.CHANGED;
    }
}
