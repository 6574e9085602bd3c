package org.nhipcau.workbooks;

import jakarta.annotation.PreDestroy;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.nhipcau.history.Acting;
import org.nhipcau.shared.Refusal;
import org.nhipcau.workbooks.Progress.Stage;
import org.nhipcau.workbooks.Work.Became;
import org.nhipcau.workbooks.Work.Task;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Work on long lists goes on while whoever asked for it does something else, one list at a time, in that
/// person's name and in one transaction of its own: it is done whole, or nothing happened. See
/// docs/decisions/0027.
///
/// Refuses: `workbooks.refused.tooManyWorks`, and what [HandIns#hold] refuses.
@Component
class LongWork {

    /// Rows of a list that nobody should wait for in front of a blank page.
    static final int LONG = 6_000;

    /// Each one, also when it waits for its turn, keeps a connection to the database.
    private static final int MOST_AT_ONCE = 5;

    private static final int TELL_EVERY_MS = 500;
    private static final Logger log = LoggerFactory.getLogger(LongWork.class);

    private final HandIns handIns;
    private final Works works;
    private final Checking checking;
    private final TransactionTemplate alone;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore free = new Semaphore(MOST_AT_ONCE);

    LongWork(HandIns handIns, Works works, Checking checking, PlatformTransactionManager transactions) {
        this.handIns = handIns;
        this.works = works;
        this.checking = checking;
        this.alone = new TransactionTemplate(transactions);
        alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    static boolean isLong(HandIn handIn) {
        return handIn.rowCount() > LONG;
    }

    /// Holds a list against the register.
    ///
    /// @return whether it is done; otherwise it goes on after the answer
    boolean check(HandIn handIn, WorkbookKind kind) {
        if (!isLong(handIn)) {
            checking.check(handIn.id(), kind, Progress.UNTOLD);
            works.end(handIn.id(), Became.DONE);
            return true;
        }
        begin(handIn.id(), Task.CHECK, progress -> {
            checking.check(handIn.id(), kind, progress);
            return Became.DONE;
        });
        return false;
    }

    /// Takes a list into the register.
    ///
    /// @return `RUNNING` when it goes on after the answer
    Became accept(HandIn handIn, WorkbookKind kind, long version, boolean whole) {
        if (!isLong(handIn)) {
            var became = became(checking.accept(handIn.id(), kind, version, whole, Progress.UNTOLD));
            works.end(handIn.id(), Became.DONE);
            return became;
        }
        begin(
                handIn.id(),
                Task.ACCEPT,
                progress -> became(checking.accept(handIn.id(), kind, version, whole, progress)));
        return Became.RUNNING;
    }

    private static Became became(boolean taken) {
        return taken ? Became.DONE : Became.CHANGED;
    }

    /// Begins when the transaction of whoever asks is over, and only if it was not in vain.
    ///
    /// @param work what is to be done; says what became of it
    private void begin(HandInId list, Task task, Function<Progress, Became> work) {
        handIns.hold(list);
        if (!free.tryAcquire()) {
            throw new Refusal("workbooks.refused.tooManyWorks", MOST_AT_ONCE);
        }
        var acting = Acting.current();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == STATUS_COMMITTED) {
                    threads.execute(() -> acting.run(() -> run(list, work)));
                } else {
                    free.release();
                }
            }
        });
        works.begin(list, task);
    }

    /// Stops work from within.
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final boolean programEnds;

        Stopped(boolean programEnds) {
            super(null, null, false, false);
            this.programEnds = programEnds;
        }
    }

    private void run(HandInId list, Function<Progress, Became> work) {
        try {
            alone.executeWithoutResult(status -> {
                works.claim(list);
                waitForTurn(list);
                works.end(list, work.apply(new Telling(list)));
            });
        } catch (Stopped stopped) {
            // Whoever opens the list after the next start sees that nobody works on it, and may begin again.
            if (!stopped.programEnds) {
                works.endWithout(list, Became.CANCELLED, Optional.empty());
            }
        } catch (Refusal refusal) {
            works.endWithout(list, Became.REFUSED, Optional.of(refusal));
        } catch (RuntimeException | Error failure) {
            if (!threads.isShutdown()) {
                log.error("work on list {} failed and left nothing", list, failure);
                works.endWithout(list, Became.FAILED, Optional.empty());
            }
        } finally {
            free.release();
        }
    }

    private void waitForTurn(HandInId list) {
        while (!works.takesTurn(list)) {
            stopIfAsked(works.tell(list, "waiting", 0));
            try {
                Thread.sleep(TELL_EVERY_MS);
            } catch (InterruptedException e) {
                throw new Stopped(true);
            }
        }
    }

    private static void stopIfAsked(boolean asked) {
        if (Thread.currentThread().isInterrupted()) {
            throw new Stopped(true);
        }
        if (asked) {
            throw new Stopped(false);
        }
    }

    private final class Telling implements Progress {

        private final HandInId list;
        private Optional<Stage> told = Optional.empty();
        private long toldAt;

        Telling(HandInId list) {
            this.list = list;
        }

        @Override
        public void reached(Stage stage, long done, long of) {
            var now = System.nanoTime();
            if (told.equals(Optional.of(stage)) && now - toldAt < TELL_EVERY_MS * 1_000_000L) {
                return;
            }
            told = Optional.of(stage);
            toldAt = now;
            stopIfAsked(works.tell(list, Work.code(stage), of == 0 ? 0 : (int) Math.min(100, 100 * done / of)));
        }
    }

    /// The program ends: what has not ended is given up, and leaves nothing.
    @PreDestroy
    void stop() throws InterruptedException {
        threads.shutdownNow();
        threads.awaitTermination(5, TimeUnit.SECONDS);
    }
}
