package org.nhipcau.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Clock;
import java.time.Instant;
import org.jooq.DSLContext;
import org.nhipcau.jobs.db.ScheduledTable;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The door to what the program does by itself: ask for something to be done once at a time.
///
/// Works only beside a server: commands, which end soon, ask for jobs and run none. On the way out it takes nothing
/// new and waits for what is running.
@Component
public class Jobs implements SmartLifecycle {

    /// Ends before the web server does, whose phase is the highest but 1024.
    private static final int BEFORE_THE_SERVER = Integer.MAX_VALUE - 512;

    private static final ScheduledTable SCHEDULED = ScheduledTable.SCHEDULED;

    private final Scheduler scheduler;
    private final DSLContext sql;
    private final Clock clock;

    Jobs(Scheduler scheduler, DSLContext sql, Clock clock) {
        this.sql = sql;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /// Asks for this to be done at an instant, within the caller's transaction: no commit, no job. Asked for again
    /// before it was begun, it is done once, at the earlier of both times.
    ///
    /// Written here and not by the scheduler, whose own way meets a record that is there already as an error, and
    /// would break the caller's transaction with it.
    public void at(OneOffJob job, String about, Instant when) {
        sql.insertInto(
                        SCHEDULED,
                        SCHEDULED.TASK_NAME,
                        SCHEDULED.TASK_INSTANCE,
                        SCHEDULED.EXECUTION_TIME,
                        SCHEDULED.PICKED,
                        SCHEDULED.VERSION)
                .values(job.name(), about, when, false, 1L)
                .onConflict(SCHEDULED.TASK_NAME, SCHEDULED.TASK_INSTANCE)
                .doUpdate()
                .set(SCHEDULED.EXECUTION_TIME, when)
                .set(SCHEDULED.VERSION, SCHEDULED.VERSION.plus(1))
                .where(SCHEDULED.PICKED.isFalse(), SCHEDULED.EXECUTION_TIME.gt(when))
                .execute();
        if (!when.isAfter(clock.instant())) {
            afterCommit(this::look);
        }
    }

    /// As soon as the caller's transaction is committed.
    public void soon(OneOffJob job, String about) {
        at(job, about, clock.instant());
    }

    /// Whether it was asked for and has not ended yet.
    public boolean isAwaited(OneOffJob job, String about) {
        return sql.fetchExists(SCHEDULED, SCHEDULED.TASK_NAME.eq(job.name()), SCHEDULED.TASK_INSTANCE.eq(about));
    }

    /// It is not done any more; one that is running ends.
    public void drop(OneOffJob job, String about) {
        sql.deleteFrom(SCHEDULED)
                .where(
                        SCHEDULED.TASK_NAME.eq(job.name()),
                        SCHEDULED.TASK_INSTANCE.eq(about),
                        SCHEDULED.PICKED.isFalse())
                .execute();
    }

    private void look() {
        if (isRunning()) {
            scheduler.triggerCheckForDueExecutions();
        }
    }

    private static void afterCommit(Runnable then) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    then.run();
                }
            });
        } else {
            then.run();
        }
    }

    @EventListener
    void served(WebServerInitializedEvent server) {
        start();
    }

    @Override
    public boolean isAutoStartup() {
        return false;
    }

    @Override
    public void start() {
        scheduler.start();
    }

    @Override
    public void stop() {
        scheduler.stop();
    }

    @Override
    public boolean isRunning() {
        var state = scheduler.getSchedulerState();
        return state.isStarted() && !state.isShuttingDown();
    }

    @Override
    public int getPhase() {
        return BEFORE_THE_SERVER;
    }
}
