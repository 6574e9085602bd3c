package org.nhipcau.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.nhipcau.RegisterTest;

/// Random lists and random work by hand: whatever is taken back leaves only what people touched.
@RegisterTest
class TakeBackTrialsTest extends HandsInLists {

    /// What no list writes: it stays whatever becomes of the lists.
    private static final String BY_HAND_ALONE = "projects.country";

    /// How often somebody's work by hand was made up: what it says is said once.
    private int touches;

    private static final int TRIALS = Boolean.getBoolean("nhipcau.deep") ? 120 : 8;

    /// Some lists over the same projects, work by hand between them, taken back in a random order: what nobody
    /// touched is as if no list had ever been.
    @Test
    void random_overlapping_lists_taken_back_in_any_order_leave_only_what_people_touched() {
        var officer = cast.deskOfficer();
        var kept = 0;
        for (var trial = 100; trial < 100 + TRIALS; trial++) {
            var random = new Random(27_000 + trial);
            accepted(officer, random(random, trial, "trước").bytes());
            var before = everything();
            var touched = new TreeSet<Long>();
            var lists = new ArrayList<String>();
            var back = new ArrayList<String>();
            for (var nth = 0; nth < 2 + random.nextInt(3); nth++) {
                lists.add(acceptedAt(
                        officer,
                        "thử " + trial + "-" + nth + ".xlsx",
                        random(random, trial, "lần " + nth).bytes()));
                if (random.nextInt(3) == 0) {
                    touched.addAll(touch(random, trial, before));
                }
                if (random.nextInt(4) == 0) {
                    back.add(lists.remove(random.nextInt(lists.size())));
                    takeBack(officer, back.getLast());
                }
            }
            var countries = everything().get(BY_HAND_ALONE);
            java.util.Collections.shuffle(lists, random);
            for (var address : lists) {
                takeBack(officer, address);
            }

            var after = everything();
            kept += touched.size();
            for (var table : after.keySet()) {
                var free = new TreeMap<>(after.get(table));
                var expected = new TreeMap<>(before.get(table));
                if (table.equals("organisations.organisation") || table.equals("people.person")) {
                    free.keySet().removeIf(id -> !before.get(table).containsKey(id) && isNamed(table, id));
                } else if (table.equals(BY_HAND_ALONE)) {
                    expected = new TreeMap<>(countries);
                } else {
                    free.keySet().removeAll(touched);
                    expected.keySet().removeAll(touched);
                }
                assertThat(free)
                        .as("trial %s, %s, touched %s", trial, table, touched)
                        .isEqualTo(expected);
            }
        }
        assertThat(kept).as("work by hand that was kept").isPositive();
    }

    /// Random lists over a register in which some of their projects are; random work by hand on some; taken back.
    @Test
    void random_lists_taken_back_leave_the_register_as_it_was_but_for_what_people_touched() {
        var officer = cast.deskOfficer();
        var kept = 0;
        for (var trial = 0; trial < TRIALS; trial++) {
            var random = new Random(16_500 + trial);
            accepted(officer, random(random, trial, "trước").bytes());
            var before = everything();
            var address = handIn(
                    officer,
                    "thử " + trial + ".xlsx",
                    random(random, trial, "sau").bytes());
            if (confirm(officer, address).contains("/answers")) {
                answer(officer, address);
            }
            accept(officer, address);
            var touched = touch(random, trial, before);
            var then = everything();

            takeBack(officer, address);

            var after = everything();
            kept += touched.size();
            for (var table : after.keySet()) {
                assertThat(after.get(table))
                        .as("trial %s, %s, touched %s", trial, table, touched)
                        .isEqualTo(expected(table, before, then, after, touched));
            }
        }
        assertThat(kept).as("work by hand that was kept").isPositive();
    }

    /// Of a project that was touched, what stood there; of all others, what was there before. Who was made for the
    /// list
    /// stays as long as something that is there speaks of them.
    private Map<Long, String> expected(
            String table,
            Map<String, Map<Long, String>> before,
            Map<String, Map<Long, String>> then,
            Map<String, Map<Long, String>> after,
            List<Long> touched) {
        var expected = new TreeMap<Long, String>();
        if (table.equals("organisations.organisation") || table.equals("people.person")) {
            then.get(table).forEach((id, row) -> {
                if (before.get(table).containsKey(id)) {
                    expected.put(id, before.get(table).get(id));
                } else if (isNamed(table, id)) {
                    expected.put(id, row);
                }
            });
            return expected;
        }
        if (table.equals(BY_HAND_ALONE)) {
            return then.get(table);
        }
        before.get(table).forEach((project, rows) -> {
            if (!touched.contains(project)) {
                expected.put(project, rows);
            }
        });
        touched.stream()
                .filter(project -> then.get(table).containsKey(project))
                .forEach(project -> expected.put(project, then.get(table).get(project)));
        return expected;
    }

    private boolean isNamed(String table, long id) {
        return (Boolean) value(
                table.startsWith("people")
                        ? "select exists (select from projects.focal_point where person_id = " + id + ")"
                        : "select exists (select from projects.party where organisation_id = " + id
                                + ") or exists (select from funding.transaction where provider_id = " + id + ")");
    }

    /// @return the projects touched
    private List<Long> touch(Random random, int trial, Map<String, Map<Long, String>> before) {
        var touched = new ArrayList<Long>();
        var projects = cast.write(
                () -> sql.fetch("select id from projects.project where title_vi like 'Thử " + trial + " %' order by id")
                        .getValues(0, Long.class));
        for (var project : projects) {
            if (random.nextInt(4) > 0) {
                continue;
            }
            var work = List.of(
                            "update projects.project set description_vi = description_vi || ' sửa tay' where id = "
                                    + project,
                            "insert into projects.country (project_id, vocabulary, code) values (" + project
                                    + ", 'iso', 'LA') on conflict do nothing",
                            "delete from projects.party where project_id = " + project,
                            "insert into projects.identifier (project_id, scheme, value) values (" + project
                                    + ", 'tay', 'T" + project + "-" + trial + "-" + touches++ + "')",
                            "update funding.transaction set amount = amount + 1 where project_id = " + project,
                            "insert into projects.focal_point (project_id, person_id, side) select " + project
                                    + ", min(id), 'partner' from people.person on conflict do nothing")
                    .get(random.nextInt(6));
            var did = cast.write(() -> sql.execute(work));
            // It only keeps a project that a list made; the rest of an older project is still the list's to take
            // back.
            if (did > 0
                    && (!work.contains(BY_HAND_ALONE)
                            || !before.get("projects.project").containsKey(project))) {
                touched.add(project);
            }
        }
        return touched;
    }

    private static OfficersList random(Random random, int trial, String description) {
        var list = list("Thử " + trial + " luôn có", "Quỹ thử " + trial, description);
        for (var n = 0; n < 7; n++) {
            if (random.nextBoolean()) {
                var person = random.nextInt(3);
                list.row(
                        "Thử " + trial + " số " + n,
                        "Quỹ thử " + trial + "-" + random.nextInt(3),
                        List.of("Gia Lai", "Lào Cai; Kon Tum", "").get(random.nextInt(3)),
                        "15/03/2016",
                        1 + random.nextInt(9),
                        person == 0 ? "" : "Người " + trial + "-" + person,
                        person == 0 ? "" : "nguoi" + trial + "-" + person + "@test.example",
                        random.nextBoolean() ? description : "");
            }
        }
        return list;
    }
}
