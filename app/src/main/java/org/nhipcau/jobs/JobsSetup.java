package org.nhipcau.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import javax.sql.DataSource;
import org.nhipcau.history.Acting;
import org.nhipcau.shared.Viewer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// db-scheduler with what the rooms have filled in, on the register's own clock.
@Configuration(proxyBeanMethods = false)
class JobsSetup {

    private static final ZoneId HA_NOI = ZoneId.of("Asia/Ho_Chi_Minh");

    /// Looking is a question that writes nothing; what was asked for on this node does not wait for it.
    private static final Duration LOOK = Duration.ofSeconds(10);

    /// A node that has not said for six times as long that it lives is taken for dead, and its work by another.
    private static final Duration HEARTBEAT = Duration.ofMinutes(1);

    /// A stop waits this long for what is running; whatever is cut off then is done again by the next start.
    private static final Duration LONGEST_STOP = Duration.ofSeconds(20);

    @Bean(destroyMethod = "")
    static Scheduler scheduler(DataSource database, Clock clock, List<RecurringJob> recurring, List<OneOffJob> oneOff) {
        return known(database, clock, recurring, oneOff).build();
    }

    static SchedulerBuilder known(
            DataSource database, Clock clock, List<RecurringJob> recurring, List<OneOffJob> oneOff) {
        List<Task<?>> once = oneOff.stream().<Task<?>>map(JobsSetup::once).toList();
        return Scheduler.create(database, once)
                .startTasks(recurring.stream().map(JobsSetup::again).toList())
                .tableName("jobs.scheduled")
                .clock(clock::instant)
                .threads(4)
                .pollingInterval(LOOK)
                .heartbeatInterval(HEARTBEAT)
                .shutdownMaxWait(LONGEST_STOP)
                .alwaysPersistTimestampInUTC()
                // A job of a release that is gone waits for its return; nothing asked for is thrown away unasked.
                .deleteUnresolvedAfter(Duration.ofDays(365));
    }

    static RecurringTask<Void> again(RecurringJob job) {
        return Tasks.recurring(job.name(), schedule(job.every()))
                .onFailure(new ExponentialBackoffFailureHandler<>(Duration.ofMinutes(1), 2))
                .execute((instance, context) -> as(job.name()).run(job::run));
    }

    static OneTimeTask<Void> once(OneOffJob job) {
        return Tasks.oneTime(job.name())
                .onFailure(new ExponentialBackoffFailureHandler<>(job.pause(), 2))
                .execute((instance, context) -> as(job.name()).run(() -> job.run(instance.getId())));
    }

    private static Acting as(String job) {
        return new Acting(Viewer.system("system:" + job), "job " + job);
    }

    private static Schedule schedule(Every every) {
        return switch (every) {
            case Every.Day(var at) -> new Daily(HA_NOI, at);
            case Every.Pause(var length) -> FixedDelay.of(length);
        };
    }
}
