package org.nhipcau.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.nhipcau.RegisterTest;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// An accepted list is taken back: the register is what it was, but for what people worked on since.
@RegisterTest
class TakeBackTest extends HandsInLists {

    /// What no list writes: it stays whatever becomes of the lists.
    private static final String BY_HAND_ALONE = "projects.country";

    private static final int TRIALS = Boolean.getBoolean("nhipcau.deep") ? 120 : 8;

    @Test
    void what_a_list_made_goes_what_it_changed_is_as_before_and_it_may_be_handed_in_again() {
        var officer = cast.deskOfficer();
        accepted(officer, list("Dự án Rút Một", "Quỹ Cũ", "cũ").bytes());
        var before = everything();
        var list = list("Dự án Rút Một", "Quỹ Mới", "mới")
                .row("Dự án Rút Hai", "Quỹ Mới", "Gia Lai", "01/02/2016", 5, "Trần Thị Rút", "rut@test.example", "hai")
                .bytes();
        var address = handIn(officer, "rút.xlsx", list);
        confirm(officer, address);
        answer(officer, address);
        accept(officer, address);
        assertThat(everything()).isNotEqualTo(before);

        var page = page(officer, address + "/reversal");
        assertThat(page.select("a.figure[href$=fate=removed]").attr("data-value"))
                .as(page.select("tr[data-row]").text())
                .isEqualTo("3");
        assertThat(page.select("a.figure[href$=fate=restored]").attr("data-value"))
                .isEqualTo("1");
        assertThat(page.select("a.figure[href$=fate=kept]").attr("data-value")).isEqualTo("0");
        assertThat(takeBack(officer, address)).endsWith("notice=workbooks.notice.takenBack");

        assertThat(everything()).isEqualTo(before);
        assertThat(page(officer, address).text()).contains("Đã rút lại");
        assertThat(page(officer, address + "/rows").select("a[href^=/projects/]"))
                .hasSize(1);
        var again = handIn(officer, "rút.xlsx", list);
        confirm(officer, again);
        answer(officer, again);
        accept(officer, again);
        assertThat(projects("Dự án Rút Hai")).isEqualTo(1);
    }

    @Test
    void what_somebody_touched_since_is_named_and_stays() {
        var officer = cast.deskOfficer();
        var address = handIn(
                officer,
                "sửa.xlsx",
                list("Dự án Có Người Sửa", "Quỹ Sửa", "một")
                        .row("Dự án Không Ai Sửa", "Quỹ Sửa", "Gia Lai", "01/02/2016", 5, "", "", "hai")
                        .bytes());
        confirm(officer, address);
        answer(officer, address);
        accept(officer, address);
        cast.write(
                () -> sql.execute(
                        "update projects.project set description_vi = 'Người khác viết.' where title_vi = 'Dự án Có Người Sửa'"));

        var page = page(officer, address + "/reversal?fate=kept");
        assertThat(page.text()).contains("Dự án Có Người Sửa", "Quỹ Sửa").doesNotContain("Dự án Không Ai Sửa");
        takeBack(officer, address);

        assertThat(value("select description_vi from projects.project where title_vi = 'Dự án Có Người Sửa'"))
                .isEqualTo("Người khác viết.");
        assertThat(projects("Dự án Không Ai Sửa")).isZero();
        assertThat(value("select count(*) from organisations.organisation where name_vi = 'Quỹ Sửa'"))
                .isEqualTo(1L);
        assertThat(page(officer, address + "/reversal").text()).contains("Dự án Có Người Sửa", "Quỹ Sửa");
    }

    @Test
    void nothing_is_taken_back_when_somebody_touched_a_record_after_the_look() {
        var officer = cast.deskOfficer();
        var address = handIn(
                officer, "vừa sửa.xlsx", list("Dự án Vừa Sửa", "Quỹ Vừa", "một").bytes());
        confirm(officer, address);
        answer(officer, address);
        accept(officer, address);
        var seen =
                page(officer, address + "/reversal").select("input[name=seen]").attr("value");
        cast.write(() -> sql.execute(
                "update projects.project set description_vi = 'Vừa viết.' where title_vi = 'Dự án Vừa Sửa'"));

        assertThat(post(officer, address + "/reversal", Map.of("seen", seen)))
                .endsWith("notice=workbooks.notice.reversalChanged");

        assertThat(projects("Dự án Vừa Sửa")).isEqualTo(1);
        assertThat(value("select state from workbooks.handin where id = " + address.replaceAll("\\D", "")))
                .isEqualTo("accepted");
    }

    @Test
    void two_lists_of_one_project_taken_back_in_either_order_leave_it_as_before_both() {
        var officer = cast.deskOfficer();
        for (var firstBack = 0; firstBack < 2; firstBack++) {
            var title = "Dự án Hai Danh sách " + firstBack;
            accepted(officer, list(title, "Quỹ Gốc " + firstBack, "gốc").bytes());
            var before = everything();
            var lists = new ArrayList<String>();
            for (var nth : List.of("một", "hai")) {
                var list = list(title, "Quỹ " + nth + " " + firstBack, nth)
                        .row("Dự án Kèm " + nth + " " + firstBack, "Quỹ một " + firstBack, "", "", 1, "", "", nth);
                lists.add(acceptedAt(officer, nth + ".xlsx", list.bytes()));
            }

            for (var nth : List.of(firstBack, 1 - firstBack)) {
                assertThat(takeBack(officer, lists.get(nth))).endsWith("notice=workbooks.notice.takenBack");
            }

            assertThat(everything()).as("back first: %s", firstBack).isEqualTo(before);
            for (var address : lists) {
                assertThat(page(officer, address + "/reversal").select("tr[data-row]"))
                        .as("nothing stayed")
                        .isEmpty();
            }
        }
    }

    @Test
    void what_a_later_list_says_too_stays_until_that_is_taken_back() {
        var officer = cast.deskOfficer();
        var before = everything();
        var first = acceptedAt(
                officer, "đầu.xlsx", list("Dự án Cũng Vậy", "Quỹ Cũng", "một").bytes());
        var then = everything();
        var second = acceptedAt(
                officer,
                "sau đó.xlsx",
                list("Dự án Cũng Vậy", "Quỹ Cũng", "một")
                        .row("Dự án Thêm", "Quỹ Thêm", "Gia Lai", "01/02/2016", 5, "", "", "hai")
                        .bytes());
        assertThat(outcomes(officer, second)).containsEntry("same", 1L);

        assertThat(page(officer, first + "/reversal?fate=kept").text()).contains("Dự án Cũng Vậy", "sau đó.xlsx");
        takeBack(officer, first);
        assertThat(everything())
                .containsKeys("projects.project")
                .satisfies(now ->
                        assertThat(now.get("projects.project")).containsAllEntriesOf(then.get("projects.project")));

        assertThat(page(officer, second + "/reversal?fate=removed").text())
                .contains("Dự án Cũng Vậy", "Còn lại từ một danh sách đã rút lại");
        takeBack(officer, second);
        assertThat(everything()).isEqualTo(before);
    }

    /// Some lists over the same projects, work by hand between them, taken back in a random order: what nobody
    /// touched
    /// is as if no list had ever been.
    @Test
    void random_overlapping_lists_taken_back_in_any_order_leave_only_what_people_touched() {
        var officer = cast.deskOfficer();
        var kept = 0;
        for (var trial = 100; trial < 100 + TRIALS; trial++) {
            var random = new Random(27_000 + trial);
            accepted(officer, random(random, trial, "trước").bytes());
            var before = everything();
            var touched = new java.util.TreeSet<Long>();
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

    @Test
    void a_list_that_was_not_accepted_cannot_be_taken_back_and_nobody_without_the_right_sees_the_page() {
        var officer = cast.deskOfficer();
        var address = handIn(
                officer, "chưa.xlsx", list("Dự án Chưa", "Quỹ Chưa", "một").bytes());

        assertThat(browser.get().uri(address + "/reversal").with(officer)).hasStatus(422);
        assertThat(browser.post().uri(address + "/reversal").with(officer).with(csrf()))
                .hasStatus(422);
        for (var other : List.of(cast.stranger(), cast.auditor())) {
            assertThat(browser.get().uri(address + "/reversal").with(other)).hasStatus(404);
            assertThat(browser.post().uri(address + "/reversal").with(other).with(csrf()))
                    .hasStatus(404);
        }
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
                                    + ", 'iso', 'LA')",
                            "delete from projects.party where project_id = " + project,
                            "insert into projects.identifier (project_id, scheme, value) values (" + project
                                    + ", 'tay', 'T" + project + "')",
                            "update funding.transaction set amount = amount + 1 where project_id = " + project,
                            "insert into projects.focal_point (project_id, person_id, side) select " + project
                                    + ", min(id), 'partner' from people.person")
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

    private static OfficersList list(String title, String partner, String description) {
        return OfficersList.bare(
                        "Tên dự án",
                        "Nhà tài trợ",
                        "Tỉnh",
                        "Ngày ký",
                        "Tổng vốn (triệu USD)",
                        "Cán bộ phụ trách",
                        "Email",
                        "Mục tiêu")
                .row(title, partner, "Gia Lai", "15/03/2016", 2, "", "", description);
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

    private String acceptedAt(RequestPostProcessor officer, String name, byte[] list) {
        var address = handIn(officer, name, list);
        if (confirm(officer, address).contains("/answers")) {
            answer(officer, address);
        }
        accept(officer, address);
        return address;
    }

    private String takeBack(RequestPostProcessor officer, String address) {
        var seen =
                page(officer, address + "/reversal").select("input[name=seen]").attr("value");
        return post(officer, address + "/reversal", Map.of("seen", seen));
    }
}
