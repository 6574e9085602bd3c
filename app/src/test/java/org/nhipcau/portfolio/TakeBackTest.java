package org.nhipcau.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.nhipcau.RegisterTest;

/// An accepted list is taken back: the register is what it was, but for what people worked on since.
@RegisterTest
class TakeBackTest extends HandsInLists {

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

    @Test
    void what_a_list_changed_is_taken_back_though_the_project_stays_for_what_somebody_said_of_it() {
        var officer = cast.deskOfficer();
        for (var firstBack = 0; firstBack < 2; firstBack++) {
            var title = "Dự án Có Nước " + firstBack;
            var lists = new ArrayList<String>();
            lists.add(acceptedAt(
                    officer,
                    "làm ra.xlsx",
                    list(title, "Quỹ Nước " + firstBack, "một").bytes()));
            cast.write(() -> sql.execute(
                    "insert into projects.country (project_id, vocabulary, code)"
                            + " select id, 'iso', 'LA' from projects.project where title_vi = {0}",
                    DSL.val(title)));
            var before = everything();
            lists.add(acceptedAt(
                    officer,
                    "thêm.xlsx",
                    OfficersList.bare("Tên dự án", "Nhà tài trợ", "Cán bộ phụ trách", "Email", "Mục tiêu")
                            .row(title, "Quỹ Nước " + firstBack, "Đỗ Thị Nước", "nuoc@test.example", "hai")
                            .bytes()));
            assertThat(everything()).isNotEqualTo(before);

            takeBack(officer, lists.get(firstBack));
            takeBack(officer, lists.get(1 - firstBack));

            assertThat(everything()).as("back first: %s", firstBack).isEqualTo(before);
            assertThat(page(officer, lists.getFirst() + "/reversal").text()).contains(title);
            assertThat(page(officer, lists.getLast() + "/reversal").text()).doesNotContain(title);
            var other = acceptedAt(
                    officer,
                    "khác.xlsx",
                    list("Dự án Khác " + firstBack, "Quỹ Khác", "ba").bytes());
            assertThat(page(officer, other + "/reversal").text())
                    .as("what stayed of another list and has nothing more to lose is not named")
                    .doesNotContain(title);
            takeBack(officer, other);
            assertThat(everything()).as("back first: %s", firstBack).isEqualTo(before);
        }
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
}
