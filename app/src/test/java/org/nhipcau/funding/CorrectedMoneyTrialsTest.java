package org.nhipcau.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhipcau.funding.SampleMoney.transaction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.nhipcau.Cast;
import org.nhipcau.RegisterTest;
import org.nhipcau.funding.PublishedFunding.Published;
import org.nhipcau.projects.ProjectId;
import org.springframework.beans.factory.annotation.Autowired;

/// Some hundred projects, each with a file that changes at random and a person who changes what it brought. What
/// has to
/// come of it is reckoned by counting.
@RegisterTest
class CorrectedMoneyTrialsTest {

    @Autowired
    private Funding funding;

    @Autowired
    private PublishedFunding published;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Cast cast;

    /// Statements without a reference are alike and only counted; of each amount, how many rows there are of each
    /// sort.
    private static final class Alike {
        private int corrected;
        private int adopted;
        private int byHand;
        private int untouched;
        private int withdrawn;

        void load(int said) {
            var left = Math.max(0, said - corrected - adopted);
            var kept = Math.min(untouched, left);
            left -= kept;
            var now = Math.min(byHand, left);
            left -= now;
            byHand -= now;
            adopted += now;
            withdrawn = Math.min(withdrawn, left);
            untouched = kept + left - withdrawn;
        }
    }

    /// One project's file and what a person did to its rows.
    private final class Life {
        private final ProjectId project = project();
        private final Random random;
        private final List<String> file = new ArrayList<>();
        private final Map<String, String> references = new TreeMap<>();
        private final Map<String, String> touched = new TreeMap<>();
        private final Map<String, Alike> alike = new TreeMap<>();
        private final List<String> corrections = new ArrayList<>();
        private int next = 1000;

        Life(long seed) {
            this.random = new Random(seed);
        }

        Published nextFile() {
            for (var i = random.nextInt(4); i > 0; i--) {
                var amount = String.valueOf(1 + random.nextInt(3));
                var reference = "R" + random.nextInt(3);
                switch (random.nextInt(4)) {
                    case 0 -> file.add(amount);
                    case 1 -> file.remove(amount);
                    case 2 -> references.put(reference, String.valueOf(100 + random.nextInt(50)));
                    default -> references.remove(reference);
                }
            }
            alike.forEach((amount, rows) ->
                    rows.load((int) file.stream().filter(amount::equals).count()));
            file.stream()
                    .filter(amount -> !alike.containsKey(amount))
                    .distinct()
                    .toList()
                    .forEach(amount -> {
                        var rows = new Alike();
                        rows.load((int) file.stream().filter(amount::equals).count());
                        alike.put(amount, rows);
                    });
            // Who took a row out said so of what the file said then; once the file drops it, that is over.
            touched.entrySet().removeIf(one -> one.getValue().isEmpty() && !references.containsKey(one.getKey()));
            return new Published(
                    project,
                    Stream.concat(
                                    file.stream().map(amount -> transaction(amount, "")),
                                    references.entrySet().stream()
                                            .map(one -> transaction(one.getValue(), one.getKey())))
                            .toList(),
                    List.of(),
                    List.of());
        }

        void somebodyActs() {
            var rows =
                    sql.fetch("select id, amount::text, reference, origin from funding.transaction where project_id = "
                            + project + " and (reference <> '' or origin = 'file' and amount < 1000) order by id");
            var action = random.nextInt(5);
            if (action == 0) {
                var amount = String.valueOf(1 + random.nextInt(3));
                funding.record(project, transaction(amount, "", "Thư"));
                alike.computeIfAbsent(amount, key -> new Alike()).byHand++;
            }
            if (action > 2 || rows.isEmpty()) {
                return;
            }
            var row = rows.get(random.nextInt(rows.size()));
            var id = row.get(0, Long.class);
            var reference = row.get(2, String.class);
            var amount = row.get(1, String.class);
            var isTakenOut = action == 1;
            var now = String.valueOf(next++);
            if (isTakenOut) {
                funding.transactions().remove(id);
            } else {
                var book = funding.transactions();
                var kept = book.find(id);
                book.change(id, transaction(now, reference, kept.entry().source()), kept.version());
            }
            if (!reference.isEmpty()) {
                touched.put(reference, isTakenOut ? "" : now);
                return;
            }
            var counted = alike.getOrDefault(amount, new Alike());
            counted.untouched--;
            if (isTakenOut) {
                counted.withdrawn++;
            } else {
                counted.corrected++;
                corrections.add(now);
            }
        }

        List<String> expected() {
            var rows = new ArrayList<>(corrections);
            alike.forEach((amount, one) ->
                    IntStream.range(0, one.untouched + one.adopted + one.byHand).forEach(n -> rows.add(amount)));
            references.forEach((reference, amount) -> {
                if (!touched.containsKey(reference)) {
                    rows.add(amount);
                }
            });
            touched.values().stream().filter(now -> !now.isEmpty()).forEach(rows::add);
            return rows.stream().sorted().toList();
        }
    }

    @Test
    void whatever_files_and_people_do_no_change_by_hand_is_lost_and_nothing_counts_twice() {
        var lives = IntStream.range(0, 300).mapToObj(Life::new).toList();
        var known = lives.stream().map(life -> life.project).toList();

        for (var round = 0; round < 10; round++) {
            var first = round == 0;
            cast.write(
                    () -> published.replace(lives.stream().map(Life::nextFile).toList(), first ? List.of() : known));
            check(lives, round);
            cast.write(() -> lives.forEach(Life::somebodyActs));
        }
    }

    private void check(List<Life> lives, int round) {
        var rows = cast.write(() -> sql.fetch("select project_id, amount::text from funding.transaction")
                .intoGroups(row -> row.get(0, ProjectId.class), row -> row.get(1, String.class)));
        var totals = cast.write(() -> sql.fetch("select project_id, sum(amount) from funding.total group by project_id")
                .intoMap(row -> row.get(0, ProjectId.class), row -> row.get(1, BigDecimal.class)));
        for (var i = 0; i < lives.size(); i++) {
            var life = lives.get(i);
            var expected = life.expected();
            assertThat(rows.getOrDefault(life.project, List.of()).stream().sorted())
                    .as("life %d, round %d, file %s %s", i, round, life.file, life.references)
                    .containsExactlyElementsOf(expected);
            assertThat(totals.getOrDefault(life.project, BigDecimal.ZERO))
                    .isEqualByComparingTo(
                            expected.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add));
        }
        assertThat(rows.values().stream().mapToInt(List::size).sum()).isGreaterThan(200);
    }

    private ProjectId project() {
        return cast.write(() -> new ProjectId(sql.fetchSingle("""
                        insert into projects.project (level, title_vi, status, search_key)
                        values ('project', 'Tiền được sửa', 'implementation', 'tien duoc sua') returning id
                        """).get(0, Long.class)));
    }
}
