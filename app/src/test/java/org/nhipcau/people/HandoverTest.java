package org.nhipcau.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhipcau.people.PeopleOfTests.handover;

import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.nhipcau.Cast;
import org.nhipcau.RegisterTest;
import org.nhipcau.TestBrowser;
import org.nhipcau.identity.Scope;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@RegisterTest
@Import(PeopleOfTests.class)
class HandoverTest {

    @Autowired
    private TestBrowser browser;

    @Autowired
    private Cast cast;

    @Autowired
    private PeopleOfTests made;

    @Autowired
    private DSLContext sql;

    @Autowired
    private People people;

    @Test
    void everything_goes_to_the_successor_and_the_former_periods_stay() {
        var officer = cast.deskOfficer();
        var partner = made.organisation("Đối tác bàn giao một");
        var project = made.project("Dự án bàn giao một");
        var agreement = made.agreement("Bản ghi nhớ bàn giao một");
        var hoa = made.person("Nguyễn Thị Hòa");
        var binh = made.person("Trần Văn Bình");
        var first = made.holds("people.focal_point", partner.value(), hoa, "2020-01-01", null);
        var second = made.holds("projects.focal_point", project, hoa, null, "2030-12-31");
        var third = made.holds("agreements.focal_point", agreement, hoa, "2021-05-01", null);

        browser.sent(
                officer,
                "/people/" + hoa + "/handover",
                handover(
                        binh,
                        "Trần Văn Bình",
                        "01/12/2026",
                        Map.of(
                                "held-organisations-" + first, "on",
                                "held-projects-" + second, "on",
                                "held-agreements-" + third, "on")));

        assertThat(made.periods("people.focal_point", partner.value()))
                .containsExactly("Nguyễn Thị Hòa: 2020-01-01 – 2026-11-30", "Trần Văn Bình: 2026-12-01 – ");
        assertThat(made.periods("projects.focal_point", project))
                .containsExactly("Nguyễn Thị Hòa:  – 2026-11-30", "Trần Văn Bình: 2026-12-01 – 2030-12-31");
        assertThat(made.periods("agreements.focal_point", agreement))
                .containsExactly("Nguyễn Thị Hòa: 2021-05-01 – 2026-11-30", "Trần Văn Bình: 2026-12-01 – ");
        assertThat(browser.page(officer, "/people/" + hoa).text()).contains("Trần Văn Bình", "Số việc: 3");
        assertThat(browser.page(officer, "/agreements/" + agreement).text())
                .contains("Nguyễn Thị Hòa", "Trần Văn Bình");
        assertThat(browser.page(officer, "/projects/" + project).text()).contains("Nguyễn Thị Hòa", "Trần Văn Bình");
    }

    @Test
    void a_chosen_part_goes_and_the_rest_stays() {
        var officer = cast.deskOfficer();
        var one = made.organisation("Đối tác giữ lại");
        var other = made.organisation("Đối tác giao đi");
        var hoa = made.person("Lê Thị Phần");
        var binh = made.person("Lê Văn Nhận");
        made.holds("people.focal_point", one.value(), hoa, "2020-01-01", null);
        var given = made.holds("people.focal_point", other.value(), hoa, "2020-01-01", null);

        browser.sent(
                officer,
                "/people/" + hoa + "/handover",
                handover(binh, "Lê Văn Nhận", "01/12/2026", Map.of("held-organisations-" + given, "on")));

        assertThat(made.periods("people.focal_point", one.value())).containsExactly("Lê Thị Phần: 2020-01-01 – ");
        assertThat(made.periods("people.focal_point", other.value())).hasSize(2);
    }

    @Test
    void what_begins_on_the_day_or_is_over_by_then_is_refused_and_nothing_moves() {
        var officer = cast.deskOfficer();
        var partner = made.organisation("Đối tác chưa bắt đầu");
        var other = made.organisation("Đối tác còn giữ");
        var hoa = made.person("Phạm Thị Sau");
        var binh = made.person("Phạm Văn Trước");
        var later = made.holds("people.focal_point", partner.value(), hoa, "2026-12-01", null);
        var held = made.holds("people.focal_point", other.value(), hoa, "2020-01-01", null);

        var answer = browser.send(
                officer,
                "/people/" + hoa + "/handover",
                handover(
                        binh,
                        "Phạm Văn Trước",
                        "01/12/2026",
                        Map.of("held-organisations-" + later, "on", "held-organisations-" + held, "on")));

        assertThat(answer).hasStatus(422);
        assertThat(TestBrowser.document(answer).select(".banner-wrong").text()).contains("không còn là đầu mối");
        assertThat(made.periods("people.focal_point", other.value())).containsExactly("Phạm Thị Sau: 2020-01-01 – ");
    }

    @Test
    void a_successor_who_holds_the_same_already_does_not_hold_it_twice() {
        var officer = cast.deskOfficer();
        var partner = made.organisation("Đối tác hai đầu mối");
        var hoa = made.person("Vũ Thị Cùng");
        var binh = made.person("Vũ Văn Cùng");
        var held = made.holds("people.focal_point", partner.value(), hoa, "2020-01-01", null);
        made.holds("people.focal_point", partner.value(), binh, "2021-01-01", null);

        browser.sent(
                officer,
                "/people/" + hoa + "/handover",
                handover(binh, "Vũ Văn Cùng", "01/12/2026", Map.of("held-organisations-" + held, "on")));

        assertThat(made.periods("people.focal_point", partner.value()))
                .containsExactly("Vũ Thị Cùng: 2020-01-01 – 2026-11-30", "Vũ Văn Cùng: 2021-01-01 – ");
    }

    @Test
    void an_undone_handover_gives_back_what_nobody_changed_and_tells_the_rest() {
        var officer = cast.deskOfficer();
        var partner = made.organisation("Đối tác hoàn tác");
        var touched = made.organisation("Đối tác đã sửa");
        var hoa = made.person("Đỗ Thị Hoàn");
        var binh = made.person("Đỗ Văn Tác");
        var first = made.holds("people.focal_point", partner.value(), hoa, "2020-01-01", "2030-01-01");
        var second = made.holds("people.focal_point", touched.value(), hoa, "2020-01-01", null);
        browser.sent(
                officer,
                "/people/" + hoa + "/handover",
                handover(
                        binh,
                        "Đỗ Văn Tác",
                        "01/12/2026",
                        Map.of("held-organisations-" + first, "on", "held-organisations-" + second, "on")));
        cast.write(() -> sql.execute(
                "update people.focal_point set note = 'Quyết định 1' where organisation_id = ? and person_id = ?",
                touched.value(),
                binh.value()));

        var undo = browser.page(officer, "/people/" + hoa).select("form[action$=/undoing] button");
        browser.sent(officer, "/people/" + hoa + "/handover/undoing", Map.of("handover", undo.val()));

        assertThat(made.periods("people.focal_point", partner.value()))
                .containsExactly("Đỗ Thị Hoàn: 2020-01-01 – 2030-01-01");
        assertThat(made.periods("people.focal_point", touched.value()))
                .containsExactly("Đỗ Thị Hoàn: 2020-01-01 – 2026-11-30", "Đỗ Văn Tác: 2026-12-01 – ");
        assertThat(browser.page(officer, "/people/" + hoa).text()).contains("Đã hoàn tác", "giữ nguyên: 1");
        assertThat(browser.send(officer, "/people/" + hoa + "/handover/undoing", Map.of("handover", undo.val())))
                .as("a second time")
                .hasStatus(404);
    }

    @Test
    void a_focal_point_who_left_is_warned_of_wherever_named_and_listed() {
        var officer = cast.deskOfficer();
        var partner = made.organisation("Đối tác có người đã đi");
        var project = made.project("Dự án có người đã đi");
        var gone = made.person("Ngô Thị Đi");
        made.post(gone, partner, "2019-01-01", "2024-06-30");
        made.holds("people.focal_point", partner.value(), gone, "2020-01-01", null);
        made.holds("projects.focal_point", project, gone, "2020-01-01", null);
        var here = made.person("Ngô Văn Ở");
        made.post(here, partner, "2019-01-01", null);
        made.holds("people.focal_point", partner.value(), here, "2020-01-01", null);

        assertThat(browser.page(officer, "/organisations/" + partner)
                        .select("td:contains(Ngô Thị Đi) .state-amber")
                        .text())
                .contains("30/06/2024");
        assertThat(browser.page(officer, "/projects/" + project).select("td:contains(Ngô Thị Đi) .state-amber"))
                .isNotEmpty();
        assertThat(browser.page(officer, "/organisations/" + partner).select("td:contains(Ngô Văn Ở) .state-amber"))
                .isEmpty();
        assertThat(browser.page(officer, "/people?state=left-holding").text())
                .contains("Ngô Thị Đi")
                .doesNotContain("Ngô Văn Ở");
    }

    @Test
    void a_closed_account_counts_as_having_left_and_its_holder_finds_what_is_theirs() {
        var officer = cast.deskOfficer();
        var partner = made.organisation("Đối tác có tài khoản");
        var account = cast.account("desk-officer", Scope.ALL);
        var person = made.person("Hồ Thị Khoản");
        cast.write(() ->
                sql.execute("update people.person set account_id = ? where id = ?", account.value(), person.value()));
        made.holds("people.focal_point", partner.value(), person, "2020-01-01", null);
        made.holds("people.focal_point", partner.value(), person, "2010-01-01", "2011-01-01");

        assertThat(cast.write(() -> people.heldBy(people.me(new org.nhipcau.shared.Viewer(
                                "account:" + account.value(),
                                "",
                                true,
                                java.util.Set.of(),
                                java.util.Set.of(),
                                java.util.Set.of()))
                        .orElseThrow())))
                .singleElement()
                .satisfies(point -> assertThat(point.of()).isEqualTo(partner.value()));

        cast.write(() -> sql.execute("update identity.account set state = 'closed' where id = ?", account.value()));
        assertThat(browser.page(officer, "/organisations/" + partner)
                        .select(".state-amber")
                        .text())
                .contains("Tài khoản đã đóng");
    }
}
