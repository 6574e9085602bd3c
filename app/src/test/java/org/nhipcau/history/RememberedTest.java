package org.nhipcau.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.nhipcau.Cast;
import org.nhipcau.RegisterTest;
import org.nhipcau.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@RegisterTest
class RememberedTest {

    /// Answers differently each time it is really asked.
    private static final String CHANCE = "select random()::text";

    private static final String COUNT = "select count(*)::text from organisations.organisation";

    @Autowired
    private Remembered remembered;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Cast cast;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void an_answer_is_given_again_as_long_as_nothing_changed() {
        assertThat(read(CHANCE)).isEqualTo(read(CHANCE));
        assertThat(read(CHANCE)).isNotEqualTo(read(CHANCE + " as other"));
    }

    @Test
    void whatever_anybody_writes_makes_every_answer_be_asked_anew() {
        var before = read(CHANCE);
        cast.write(this::addOrganisation);
        assertThat(read(CHANCE)).isNotEqualTo(before);
    }

    @Test
    void a_count_is_right_right_after_the_rows_changed() {
        var before = Integer.parseInt(read(COUNT));
        IntStream.range(1, 30).forEach(more -> {
            cast.write(this::addOrganisation);
            assertThat(read(COUNT)).isEqualTo(Integer.toString(before + more));
        });
    }

    @Test
    void who_may_see_less_never_gets_the_answer_of_who_sees_more() {
        var all = read(CHANCE);
        var ofScope = new Viewer("account:1", "", false, Set.of(5L), Set.of(), Set.of());
        var ofOther = new Viewer("account:2", "", false, Set.of(6L), Set.of(), Set.of());
        var ofPlace = new Viewer("account:3", "", false, Set.of(), Set.of(5L), Set.of());
        var ofNothing = new Viewer("account:4", "", false, Set.of(), Set.of(), Set.of());
        assertThat(Set.of(all, read(ofScope), read(ofOther), read(ofPlace), read(ofNothing), read(Viewer.NOBODY)))
                .hasSize(6);
    }

    /// A lock that read another setting would need it in the question, too.
    @Test
    void what_somebody_sees_depends_on_nothing_but_the_scope_that_is_remembered() {
        var settings = sql.fetch("""
                select distinct m[1] as setting
                from (
                    select pg_get_functiondef(p.oid) as body from pg_proc p
                    where p.prokind = 'f' and p.provolatile <> 'v' and p.pronamespace::regnamespace::text !~ '^pg_|^information_schema|^ext'
                    union all
                    select concat(qual, with_check) from pg_policies
                ) t cross join regexp_matches(body, 'current_setting\\(''([a-z_.]+)', 'g') m
                """).getValues("setting", String.class);

        assertThat(settings)
                .containsExactlyInAnyOrder(
                        "nhipcau.sees_all", "nhipcau.organisations", "nhipcau.places", "nhipcau.signed_in");
    }

    @Test
    void whoever_began_to_read_earlier_gets_what_was_then() {
        var reading = reader();
        var answers = new Acting(Viewer.system("system:test"), "test")
                .call(() -> reading.execute(status -> {
                    var first = fetch(COUNT);
                    inAnotherThread(() -> cast.write(this::addOrganisation));
                    inAnotherThread(() -> read(COUNT));
                    return first + " " + fetch(COUNT);
                }));
        assertThat(answers).matches("(\\d+) \\1");
        assertThat(read(COUNT)).isNotEqualTo(answers.split(" ")[0]);
    }

    @Test
    void a_transaction_within_another_has_its_own_answers_and_leaves_the_others() {
        var reading = reader();
        var another = reader();
        another.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        // Somebody who sees what is counted.
        new Acting(Viewer.system("system:test"), "test")
                .run(() -> reading.executeWithoutResult(status -> {
                    var outside = fetch(COUNT);
                    inAnotherThread(() -> cast.write(this::addOrganisation));
                    var inside = another.execute(inner -> fetch(COUNT));
                    assertThat(inside).isNotEqualTo(outside);
                    assertThat(fetch(COUNT)).isEqualTo(outside);
                }));
    }

    @Test
    void whoever_writes_is_never_told_what_was_remembered() {
        var before = read(CHANCE);
        var within = cast.write(() -> fetch(CHANCE) + " " + fetch(CHANCE));
        assertThat(within.split(" ")).doesNotContain(before).doesNotHaveDuplicates();
    }

    @Test
    void a_failure_is_told_to_all_who_asked_and_not_remembered() {
        for (var attempt = 0; attempt < 2; attempt++) {
            assertThatThrownBy(() -> read("select (1 / 0)::text"))
                    .isInstanceOf(RuntimeException.class)
                    .hasMessageContaining("division by zero");
        }
    }

    @Test
    void many_who_ask_the_same_at_once_ask_the_database_once() throws Exception {
        var slowly = "select random()::text || pg_sleep(0.05)::text";
        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var round = 0; round < 30; round++) {
                cast.write(this::addOrganisation);
                var begin = new java.util.concurrent.CountDownLatch(1);
                var asked = IntStream.range(0, 8)
                        .mapToObj(n -> many.submit(() -> {
                            begin.await();
                            return read(slowly);
                        }))
                        .toList();
                begin.countDown();
                var answers = new java.util.HashSet<String>();
                for (var answer : asked) {
                    answers.add(answer.get());
                }
                assertThat(answers).as("round %s", round).hasSize(1);
            }
        }
    }

    private void addOrganisation() {
        sql.execute("""
                insert into organisations.organisation (kind, name_vi, search_key) values ('ingo', 'Tổ chức', 'to chuc')
                """);
    }

    private TransactionTemplate reader() {
        var reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        return reading;
    }

    private String read(String statement) {
        return cast.readAs(Viewer.system("system:test"), () -> fetch(statement));
    }

    private String read(Viewer viewer) {
        return new Acting(viewer, "test").call(() -> reader().execute(status -> fetch(CHANCE)));
    }

    private String fetch(String statement) {
        return remembered.fetch(sql.resultQuery(statement)).getFirst().get(0, String.class);
    }

    private static void inAnotherThread(Runnable work) {
        try (var other = Executors.newVirtualThreadPerTaskExecutor()) {
            other.submit(work).get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
