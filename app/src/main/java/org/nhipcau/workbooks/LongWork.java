package org.nhipcau.workbooks;

import jakarta.annotation.PreDestroy;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.nhipcau.history.Acting;
import org.nhipcau.shared.Refusal;
import org.nhipcau.workbooks.Progress.Stage;
import org.nhipcau.workbooks.Work.Became;
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
/// Refuses: `workbooks.refused.tooManyWorks`, and what [Tasks] refuses.
@Component
class LongWork {

    /// Rows of a list that nobody should wait for in front of a blank page.
    static final int LONG = 6_000;

    /// Each one, also when it waits for its turn, keeps a connection to the database.
    private static final int MOST_AT_ONCE = 5;

    private static final int TELL_EVERY_MS = 500;
    private static final Logger log = LoggerFactory.getLogger(LongWork.class);

    private final Works works;
    private final Tasks tasks;
    private final Kinds kinds;
    private final HandIns handIns;
    private final TransactionTemplate alone;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore free = new Semaphore(MOST_AT_ONCE);

    LongWork(Works works, Tasks tasks, Kinds kinds, HandIns handIns, PlatformTransactionManager transactions) {
        this.works = works;
        this.tasks = tasks;
        this.kinds = kinds;
        this.handIns = handIns;
        this.alone = new TransactionTemplate(transactions);
        alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /// Whether nobody should wait for what is done with it.
    private static boolean isLong(HandIn handIn) {
        return !handIn.isRead() || handIn.rowCount() > LONG;
    }

    /// Does what is asked of a list, at once when it is short. Asked again while it goes on, it changes nothing.
    ///
    /// @return `RUNNING` when it goes on after the answer
    Became ask(HandIn handIn, Asked asked) {
        if (!isLong(handIn)) {
            var became = tasks.run(handIn.id(), kinds.get(handIn.kind()), asked, Progress.UNTOLD);
            works.end(handIn.id(), Became.DONE);
            return became;
        }
        var goesOn = works.of(handIn.id()).filter(Work::isRunning);
        if (goesOn.map(Work::asked).equals(Optional.of(asked))) {
            return Became.RUNNING;
        }
        begin(handIn.id(), asked);
        return Became.RUNNING;
    }

    /// Begins when the transaction of whoever asks is over, and only if it was not in vain.
    private void begin(HandInId list, Asked asked) {
        tasks.hold(list, asked.task());
        if (!free.tryAcquire()) {
            throw new Refusal("workbooks.refused.tooManyWorks", MOST_AT_ONCE);
        }
        var acting = Acting.current();
        var begun = new AtomicReference<>(Instant.EPOCH);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == STATUS_COMMITTED) {
                    threads.execute(() -> acting.run(() -> run(list, asked, begun.get())));
                } else {
                    free.release();
                }
            }
        });
        begun.set(works.begin(list, asked));
    }

    /// Goes on with what the end of a program interrupted, as whoever asked for it may see and do now.
    ///
    /// @return false when as many lists as may are worked on already
    boolean goOn(HandInId list, Asked asked, Instant begun, Acting now) {
        if (!free.tryAcquire()) {
            return false;
        }
        threads.execute(() -> now.run(() -> run(list, asked, begun)));
        return true;
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

    /// @param begun by which the work is known again
    private void run(HandInId list, Asked asked, Instant begun) {
        try {
            alone.executeWithoutResult(status -> {
                works.claim(list);
                if (!works.isStillOurs(list, begun)) {
                    return;
                }
                waitForTurn(list);
                works.end(list, tasks.run(list, kind(list), asked, new Telling(list)));
            });
        } catch (Stopped stopped) {
            // What the end of the program stops, GoingOn takes up at the next start.
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

    private WorkbookKind kind(HandInId list) {
        return kinds.get(handIns.find(list).kind());
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
            stopIfAsked(works.tell(list, stage.code(), of == 0 ? 0 : (int) Math.min(100, 100 * done / of)));
        }
    }

    /// The program ends: what has not ended is given up, and leaves nothing.
    @PreDestroy
    void stop() throws InterruptedException {
        threads.shutdownNow();
        threads.awaitTermination(5, TimeUnit.SECONDS);
    }
}
