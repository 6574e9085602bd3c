package org.nhipcau.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nhipcau.RegisterTest;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// A province, or a partner, hands in its list; the ministry accepts it or says why not.
@RegisterTest
class ProposalTest extends HandsInLists {

    private static final List<String> PAGES =
            List.of("", "/rows", "/columns", "/answers", "/file", "/marked", "/rows.xlsx");

    @Test
    void a_provinces_list_enters_the_register_when_the_ministry_accepts_it_and_both_names_stay() {
        var province = cast.provinceOfficer(place("Gia Lai"));
        var address = proposed(
                province,
                list("Dự án Của Tỉnh", "Tỉnh Gia Lai")
                        .row("Dự án Hai Tỉnh", "Kon Tum; Gia Lai", "2015-2020")
                        .bytes());

        assertThat(page(province, address).text()).contains("Chờ Bộ nhận");
        assertThat(projects("Dự án Của Tỉnh")).isZero();
        var officer = cast.deskOfficer();
        assertThat(page(officer, address).select("form[action$=/acceptance]")).isEmpty();
        examined(officer, address);
        accept(officer, address);

        assertThat(projects("Dự án Của Tỉnh")).isEqualTo(1);
        assertThat(projects("Dự án Hai Tỉnh")).isEqualTo(1);
        var page = page(province, address).text();
        assertThat(page).contains("Đã nhận", "province-officer", "desk-officer", "Gia Lai");
    }

    @Test
    void what_is_returned_says_why_and_is_handed_in_anew() {
        var province = cast.provinceOfficer(place("Gia Lai"));
        var address = proposed(province, list("Dự án Bị Trả", "Tỉnh Gia Lai").bytes());
        var officer = cast.deskOfficer();

        assertThat(browser.post()
                        .uri(address + "/return")
                        .param("why", " ")
                        .with(officer)
                        .with(csrf()))
                .hasStatus(422);
        assertThat(post(officer, address + "/return", Map.of("why", "Thiếu quyết định phê duyệt.")))
                .endsWith("notice=workbooks.notice.returned");

        assertThat(page(province, address).text()).contains("Bộ trả lại", "Thiếu quyết định phê duyệt.");
        assertThat(projects("Dự án Bị Trả")).isZero();
        assertThat(browser.post()
                        .uri(address + "/acceptance")
                        .param("version", version(officer, address))
                        .with(officer)
                        .with(csrf()))
                .hasStatus(422);
    }

    @Test
    void rows_about_others_are_refused_alike_whether_the_register_has_such_a_project_or_not() {
        accepted(cast.deskOfficer(), list("Dự án Kín Nơi Khác", "Tỉnh Lào Cai").bytes());
        var province = cast.provinceOfficer(place("Gia Lai"));
        var address = handIn(
                province,
                "tỉnh.xlsx",
                list("Dự án Kín Nơi Khác", "Tỉnh Lào Cai")
                        .row("Dự án Không Hề Có", "Tỉnh Lào Cai", "2015-2020")
                        .row("Dự án Không Nói Nơi", "", "2015-2020")
                        .row("Dự án Của Mình", "Tỉnh Gia Lai", "2015-2020")
                        .bytes());
        confirm(province, address);

        assertThat(outcomes(province, address)).containsEntry("refused", 3L).containsEntry("new", 1L);
        var rows = page(province, address + "/rows?outcome=refused").select("tr[data-row]");
        assertThat(rows.select("li.weight-refused").stream()
                        .map(said -> said.text().replaceAll("^B\\d+", "B")))
                .hasSize(3)
                .containsOnly(
                        "B Từ chối: Dòng này không ghi địa bàn nào thuộc tỉnh nộp danh sách nên không được nhận.");
        assertThat(rows.select("a")).isEmpty();
    }

    @Test
    void a_project_that_only_the_ministry_sees_is_found_by_its_examination_and_never_shown_to_the_province() {
        accepted(cast.deskOfficer(), list("Dự án Bộ Biết", "Tỉnh Lào Cai").bytes());
        var province = cast.provinceOfficer(place("Gia Lai"));
        var address = proposed(province, list("Dự án Bộ Biết", "Tỉnh Gia Lai").bytes());
        assertThat(outcomes(province, address)).containsEntry("new", 1L);
        var officer = cast.deskOfficer();

        examined(officer, address);

        assertThat(outcomes(officer, address)).containsEntry("changed", 1L);
        for (var path : List.of("", "/rows", "/answers")) {
            assertThat(page(province, address + path).select("main").text())
                    .doesNotContain("Thay đổi: ")
                    .doesNotContain("Lào Cai");
        }
        assertThat(page(province, address + "/rows").select("tr[data-row]")).isEmpty();
        assertThat(page(province, address).text()).contains("chỉ Bộ xem được");
    }

    @Test
    void a_province_sees_its_own_lists_and_nobody_elses() {
        var province = cast.provinceOfficer(place("Gia Lai"));
        var colleague = cast.provinceOfficer(place("Gia Lai"));
        var other = cast.provinceOfficer(place("Lào Cai"));
        var partner = cast.partnerFocalPoint(organisation("Đối tác Không Liên Quan"));
        var address =
                proposed(province, list("Dự án Riêng Của Tỉnh", "Tỉnh Gia Lai").bytes());
        var ministrys = handIn(
                cast.deskOfficer(),
                "của bộ.xlsx",
                list("Dự án Riêng Của Bộ", "Tỉnh Gia Lai").bytes());

        for (var path : PAGES) {
            assertThat(browser.get().uri(address + path).with(colleague)).hasStatusOk();
            for (var stranger : List.of(other, partner)) {
                assertThat(browser.get().uri(address + path).with(stranger)).hasStatus(404);
            }
            assertThat(browser.get().uri(ministrys + path).with(province)).hasStatus(404);
        }
        assertThat(page(province, "/workbooks").select("tr[data-row] a[href=" + ministrys + "]"))
                .isEmpty();
        assertThat(page(other, "/workbooks").select("tr[data-row]")).isEmpty();
    }

    @Test
    void a_province_accepts_nothing_and_the_ministry_does_not_finish_what_a_province_began() {
        var province = cast.provinceOfficer(place("Gia Lai"));
        var officer = cast.deskOfficer();
        var address =
                handIn(province, "dở.xlsx", list("Dự án Dở", "Tỉnh Gia Lai").bytes());
        confirm(province, address);

        assertThat(browser.post().uri(address + "/columns").with(officer).with(csrf()))
                .hasStatus(422);
        post(province, address + "/proposal", Map.of());
        for (var step : List.of("/acceptance", "/examination", "/return", "/reversal")) {
            assertThat(browser.post()
                            .uri(address + step)
                            .param("version", "1")
                            .param("why", "x")
                            .with(province)
                            .with(csrf()))
                    .as(step)
                    .hasStatus(404);
        }
        // Before anybody of the ministry looked at it, it may be called back.
        post(province, address + "/withdrawal", Map.of());
        assertThat(page(province, address).text()).contains("Đã bỏ");
        assertThat(browser.post().uri(address + "/examination").with(officer).with(csrf()))
                .hasStatus(422);
    }

    @Test
    void a_partner_proposes_projects_in_which_it_takes_part() {
        var partner = cast.partnerFocalPoint(organisation("Quỹ Đề Xuất"));
        var address = handIn(
                partner,
                "đối tác.xlsx",
                OfficersList.bare("Tên dự án", "Nhà tài trợ", "Thời gian")
                        .row("Dự án Đối Tác", "Quỹ Đề Xuất", "2015-2020")
                        .row("Dự án Người Khác", "", "2015-2020")
                        .bytes());
        confirm(partner, address);
        assertThat(outcomes(partner, address)).containsEntry("new", 1L).containsEntry("refused", 1L);
        post(partner, address + "/proposal", Map.of());
        var officer = cast.deskOfficer();

        examined(officer, address);
        accept(officer, address);

        assertThat(projects("Dự án Đối Tác")).isEqualTo(1);
        assertThat(projects("Dự án Người Khác")).isZero();
        assertThat(page(partner, address).text()).contains("Quỹ Đề Xuất", "Đã nhận");
    }

    @Test
    void the_template_of_a_province_holds_its_projects_and_handed_in_unchanged_changes_nothing() throws Exception {
        var officer = cast.deskOfficer();
        accepted(
                officer,
                OfficersList.bare("Tên dự án", "Tỉnh", "Nhà tài trợ", "Thời gian thực hiện", "Mã dự án", "Trạng thái")
                        .row("Dự án Có Sẵn", "Gia Lai; Lào Cai", "Quỹ Có Sẵn", "2015-2020", "CS-1", "đang quyết toán")
                        .row("Dự án Có Sẵn Hai", "Gia Lai", "", "2026-2030", "", "đang chuẩn bị")
                        .row("Dự án Nơi Khác", "Lào Cai", "", "2015-2020", "", "")
                        .bytes());
        var province = cast.provinceOfficer(place("Gia Lai"));

        var template = bytes(province, "/workbooks/template.xlsx?kind=portfolio&filled=yes");

        try (var workbook =
                new org.apache.poi.xssf.usermodel.XSSFWorkbook(new java.io.ByteArrayInputStream(template))) {
            var titles = new java.util.ArrayList<String>();
            workbook.getSheetAt(0).forEach(row -> titles.add(row.getCell(0).getStringCellValue()));
            assertThat(titles).contains("Dự án Có Sẵn", "Dự án Có Sẵn Hai").doesNotContain("Dự án Nơi Khác");
            assertThat(workbook.getSheetAt(0).getDataValidations()).hasSize(2);
        }
        var address = handIn(province, "mẫu.xlsx", template);
        confirm(province, address);
        assertThat(outcomes(province, address))
                .as(page(province, address + "/rows").text())
                .containsEntry("changed", 0L)
                .containsEntry("new", 0L)
                .containsEntry("refused", 0L)
                .containsEntry("asked", 0L);
        assertThat(browser.get()
                        .uri("/workbooks/template.xlsx?kind=portfolio&filled=yes")
                        .with(officer))
                .hasStatus(404);
    }

    private static OfficersList list(String title, String places) {
        return OfficersList.bare("Tên dự án", "Địa bàn", "Thời gian").row(title, places, "2015-2020");
    }

    private String proposed(RequestPostProcessor who, byte[] list) {
        var address = handIn(who, "tỉnh.xlsx", list);
        assertThat(confirm(who, address)).doesNotContain("/answers");
        assertThat(post(who, address + "/proposal", Map.of())).endsWith("notice=workbooks.notice.proposed");
        return address;
    }

    private void examined(RequestPostProcessor officer, String address) {
        assertThat(post(officer, address + "/examination", Map.of())).endsWith("notice=workbooks.notice.checked");
    }

    private long place(String province) {
        return (Long) value(
                "select max(v.place_id) from facts.places_version v join facts.places_place p on p.place_id = v.place_id"
                        + " where p.kind = 'province' and v.name_vi = '" + province + "' and v.valid_to is null");
    }

    private long organisation(String name) {
        return (Long) value("insert into organisations.organisation (kind, name_vi, search_key) values ('other', '"
                + name + "', '" + org.nhipcau.shared.SearchKey.of(name) + "') returning id");
    }
}
