package org.nhipcau.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nhipcau.Cast;
import org.nhipcau.RegisterTest;
import org.nhipcau.TestClock;
import org.nhipcau.history.Acting;
import org.springframework.beans.factory.annotation.Autowired;

/// Two nodes are two schedulers on one database.
@RegisterTest
class JobsTest {

    @Autowired
    private DataSource database;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Clock clock;

    @Autowired
    private Cast cast;

    private final List<Scheduler> nodes = new ArrayList<>();

    @AfterEach
    void stop() {
        nodes.forEach(Scheduler::stop);
        sql.execute("delete from jobs.scheduled");
        TestClock.setRight();
    }

    @Test
    void of_two_nodes_one_does_each_job() {
        var counted = new Counted();
        var first = node(counted);
        node(counted);

        cast.write(() -> IntStream.range(0, 60).forEach(number -> first.soon(counted, "record " + number)));

        await().atMost(Duration.ofSeconds(20)).until(() -> left() == 0);
        assertThat(counted.runs).hasSize(60);
        assertThat(counted.runs.values()).allSatisfy(times -> assertThat(times).hasValue(1));
    }

    @Test
    void what_was_asked_for_in_a_transaction_that_ended_badly_is_not_done() {
        var counted = new Counted();
        var jobs = node(counted);

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> cast.write(() -> {
                    jobs.soon(counted, "never");
                    throw new IllegalStateException("in vain");
                }))
                .hasMessage("in vain");

        assertThat(left()).isZero();
    }

    @Test
    void asked_for_twice_it_is_done_once_at_the_earlier_time() {
        var counted = new Counted();
        var jobs = jobs(counted);
        var morning = Instant.parse("2100-01-02T00:00:00Z");

        cast.write(() -> jobs.at(counted, "it", morning));
        cast.write(() -> jobs.at(counted, "it", morning.plusSeconds(60)));
        cast.write(() -> jobs.at(counted, "it", morning.minusSeconds(60)));

        assertThat(sql.fetchValues("select execution_time from jobs.scheduled"))
                .hasSize(1)
                .first()
                .asString()
                .contains("2100-01-01T23:59");

        cast.write(() -> jobs.drop(counted, "it"));

        assertThat(left()).isZero();
    }

    @Test
    void what_a_node_had_begun_when_it_was_killed_is_done_by_another() {
        var counted = new Counted();
        sql.execute(
                "insert into jobs.scheduled (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat, version)"
                        + " values ('tests.count', 'left behind', now() - interval '1 hour', true, 'the dead', now() - interval '1 hour', 2)");

        node(counted);

        await().atMost(Duration.ofSeconds(20)).until(() -> left() == 0);
        assertThat(counted.runs).containsOnlyKeys("left behind");
    }

    @Test
    void a_job_that_fails_is_tried_again_until_it_does_not() {
        var counted = new Counted();
        counted.failures.set(2);
        var jobs = node(counted);

        cast.write(() -> jobs.soon(counted, "in the end"));

        await().atMost(Duration.ofSeconds(20)).until(() -> left() == 0);
        assertThat(counted.runs.get("in the end")).hasValue(3);
    }

    @Test
    void a_job_acts_as_the_product_itself() {
        var counted = new Counted();
        var jobs = node(counted);

        cast.write(() -> jobs.soon(counted, "who"));

        await().atMost(Duration.ofSeconds(20)).until(() -> left() == 0);
        assertThat(counted.by).containsExactly("system:tests.count");
    }

    @Test
    void a_day_is_done_once_by_two_nodes_and_again_the_next_day() {
        var daily = new Daily();
        node(daily);
        node(daily);
        assertThat(daily.runs).hasValue(0);

        TestClock.moveOn(Duration.ofDays(1));

        await().atMost(Duration.ofSeconds(20)).until(() -> daily.runs.get() == 1);
        TestClock.moveOn(Duration.ofDays(3));
        await().atMost(Duration.ofSeconds(20)).until(() -> daily.runs.get() == 2);
        TestClock.moveOn(Duration.ofDays(-4));
        await().during(Duration.ofSeconds(1)).until(() -> daily.runs.get() == 2);
    }

    @Test
    void a_stop_waits_for_what_is_running() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var ended = new AtomicInteger();
        var slow = new OneOffJob() {
            @Override
            public String name() {
                return "tests.slow";
            }

            @Override
            public void run(String about) {
                begun.countDown();
                Sleep.forAWhile();
                ended.incrementAndGet();
            }
        };
        var jobs = node(slow);
        cast.write(() -> jobs.soon(slow, "it"));
        begun.await();

        jobs.stop();

        assertThat(ended).hasValue(1);
        assertThat(jobs.isRunning()).isFalse();
    }

    private int left() {
        return sql.fetchCount(org.jooq.impl.DSL.table("jobs.scheduled"));
    }

    private Jobs node(OneOffJob job) {
        var jobs = jobs(job);
        jobs.start();
        return jobs;
    }

    private Jobs jobs(OneOffJob job) {
        return of(List.of(), List.of(job));
    }

    private void node(RecurringJob job) {
        of(List.of(job), List.of()).start();
    }

    private Jobs of(List<RecurringJob> recurring, List<OneOffJob> oneOff) {
        var scheduler = JobsSetup.known(database, clock, recurring, oneOff)
                .pollingInterval(Duration.ofMillis(100))
                .heartbeatInterval(Duration.ofMillis(300))
                .build();
        nodes.add(scheduler);
        return new Jobs(scheduler, sql, clock);
    }

    private static final class Sleep {
        static void forAWhile() {
            try {
                Thread.sleep(600);
            } catch (InterruptedException cut) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static final class Counted implements OneOffJob {

        final Map<String, AtomicInteger> runs = new ConcurrentHashMap<>();
        final List<String> by = java.util.Collections.synchronizedList(new ArrayList<>());
        final AtomicInteger failures = new AtomicInteger();

        @Override
        public String name() {
            return "tests.count";
        }

        @Override
        public Duration pause() {
            return Duration.ofMillis(50);
        }

        @Override
        public void run(String about) {
            by.add(Acting.viewer().actor());
            runs.computeIfAbsent(about, key -> new AtomicInteger()).incrementAndGet();
            if (failures.getAndDecrement() > 0) {
                throw new IllegalStateException("not yet");
            }
        }
    }

    private static final class Daily implements RecurringJob {

        final AtomicInteger runs = new AtomicInteger();

        @Override
        public String name() {
            return "tests.daily";
        }

        @Override
        public Every every() {
            return Every.dayAt(7, 0);
        }

        @Override
        public void run() {
            runs.incrementAndGet();
        }
    }
}
