package org.nhipcau.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhipcau.TestBrowser.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.nhipcau.Cast;
import org.nhipcau.RegisterTest;
import org.nhipcau.TestBrowser;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@RegisterTest
class ClaimPagesTest {

    @Autowired
    private TestBrowser browser;

    @Autowired
    private Cast cast;

    @Autowired
    private DSLContext sql;

    @Test
    void a_stated_figure_is_shown_as_its_source_writes_it_and_leads_to_the_source() {
        var officer = cast.deskOfficer();
        var address = said(
                officer,
                "Cán bộ được đào tạo",
                Map.of("qualifier", "over", "value", "8.900", "unit", "người", "source", "Báo thử", "page", "tr. 2"));

        var list = browser.page(officer, "/claims?q=can bo duoc dao tao");
        var figure = list.select("a.stated").first();

        assertThat(figure.text()).isEqualTo("hơn 8.900 người");
        assertThat(figure.attr("href")).isEqualTo(address);
        assertThat(list.select("tbody").text()).contains("Báo thử", "Chưa có số liệu gốc");
        assertThat(browser.page(officer, address).text()).contains("Báo thử", "tr. 2", "Chưa có số liệu gốc");
    }

    @Test
    void a_stated_figure_is_no_figure_of_the_register() {
        var officer = cast.deskOfficer();
        var address = said(officer, "Không phải số của hệ thống", Map.of("value", "26", "unit", "trạm"));

        assertThat(browser.page(officer, address).select("a.stated")).isNotEmpty();
        assertThat(browser.page(officer, address).select("a.figure, [data-value]"))
                .isEmpty();
    }

    @Test
    void a_figure_with_two_units_is_refused_at_the_field_and_changes_nothing() {
        var officer = cast.deskOfficer();

        for (var unit : List.of("triệu EUR / tỷ đồng", "người và trạm", "EUR USD")) {
            var sent = browser.send(officer, "/claims", fields("Hai đơn vị", Map.of("unit", unit)));

            assertThat(sent).as(unit).hasStatus(422);
            assertThat(document(sent).select("#unit-says .wrong").text())
                    .as(unit)
                    .contains(unit, "hai đơn vị");
        }
        assertThat(browser.page(officer, "/claims?q=hai don vi").select("tbody tr"))
                .isEmpty();
    }

    @Test
    void the_multiple_of_a_figure_is_kept_and_resolved_exactly() {
        var officer = cast.deskOfficer();

        var address = said(officer, "Vốn ODA", Map.of("value", "1,52", "unit", "tỷ USD"));

        assertThat(browser.page(officer, address).select("a.stated").first().text())
                .isEqualTo("1,52 tỷ USD");
        assertThat(browser.page(officer, address).select("dl.facts").text()).contains("1.520.000.000 USD");
        assertThat(browser.page(officer, address + "/edit").select("#unit").val())
                .isEqualTo("tỷ USD");
    }

    @Test
    void a_figure_keeps_the_zeros_that_its_source_writes() {
        var officer = cast.deskOfficer();

        var address = said(officer, "Có số không", Map.of("value", "86,00", "unit", "triệu USD"));

        assertThat(browser.page(officer, address).select("a.stated").first().text())
                .isEqualTo("86,00 triệu USD");
        browser.change(
                officer,
                address,
                fields(
                        "Có số không",
                        Map.of(
                                "value",
                                browser.page(officer, address + "/edit")
                                        .select("#value")
                                        .val(),
                                "unit",
                                "triệu USD",
                                "page",
                                "tr. 1")));
        assertThat(browser.page(officer, address).select("a.stated").first().text())
                .isEqualTo("86,00 triệu USD");
    }

    @Test
    void sources_that_differ_stand_side_by_side_with_the_difference_and_neither_wins() {
        var officer = cast.deskOfficer();
        var one = said(officer, "Đóng góp qua quỹ", Map.of("value", "8,3", "unit", "triệu EUR", "source", "Báo A"));
        var other = said(officer, "Đóng góp qua quỹ", Map.of("value", "8,4", "unit", "triệu EUR", "source", "Báo B"));

        assertThat(browser.page(officer, one).text()).contains("8,4 triệu EUR", "Báo B", "+100.000 EUR");
        assertThat(browser.page(officer, other).text()).contains("8,3 triệu EUR", "Báo A", "-100.000 EUR");
        assertThat(browser.page(officer, "/claims?conflicting=yes&q=dong gop qua quy")
                        .select("tbody tr"))
                .hasSize(2);
        assertThat(browser.page(officer, "/claims?q=dong gop qua quy").text())
                .doesNotContain("16,7", "8,35", "Bộ đang dùng số này");
    }

    @Test
    void what_can_be_true_together_is_no_conflict() {
        var officer = cast.deskOfficer();
        said(officer, "Cùng đúng", Map.of("qualifier", "over", "value", "8.900", "unit", "người"));
        said(officer, "Cùng đúng", Map.of("value", "8.950", "unit", "người"));
        said(officer, "Khác thời gian", Map.of("value", "82,19", "unit", "%", "toDate", "30/06/2017"));
        said(officer, "Khác thời gian", Map.of("value", "93", "unit", "%", "toDate", "30/01/2024"));
        said(officer, "Trái nhau", Map.of("qualifier", "over", "value", "8.900", "unit", "người"));
        said(officer, "Trái nhau", Map.of("value", "8.900", "unit", "người"));

        var conflicting =
                browser.page(officer, "/claims?conflicting=yes").select("tbody").text();

        assertThat(conflicting).contains("Trái nhau").doesNotContain("Cùng đúng", "Khác thời gian");
    }

    @Test
    void a_person_says_which_one_the_ministry_reads_and_why_and_the_others_stay() {
        var officer = cast.deskOfficer();
        var one = said(officer, "Bộ dùng", Map.of("value", "1", "unit", "triệu EUR", "source", "Báo A"));
        var other = said(officer, "Bộ dùng", Map.of("value", "2", "unit", "triệu EUR", "source", "Báo B"));

        assertThat(browser.send(officer, one + "/reading", Map.of("reason", " ")))
                .hasStatus(422);
        browser.sent(officer, one + "/reading", Map.of("reason", "Theo hiệp định"));
        browser.sent(officer, other + "/reading", Map.of("reason", "Theo quyết toán"));

        assertThat(browser.page(officer, other).text()).contains("Theo quyết toán");
        assertThat(browser.page(officer, one).select("dl.facts + p").text()).doesNotContain("Theo hiệp định");
        assertThat(browser.page(officer, "/claims?reading=yes&q=bo dung").select("tbody tr"))
                .hasSize(1);
        assertThat(browser.page(officer, "/claims?q=bo dung").select("tbody tr"))
                .hasSize(2);
    }

    @Test
    void a_claim_is_held_against_the_registers_own_rows_and_never_against_illustrative_ones() {
        var officer = cast.deskOfficer();
        var project = browser.sent(officer, "/projects", project("Dự án được so", Map.of()));
        var part = browser.sent(
                officer,
                "/projects",
                project("Hợp phần được so", Map.of("level", "component", "parent", "Dự án được so")));
        for (var one : List.of(project, part)) {
            browser.sent(
                    officer,
                    one + "/transactions",
                    Map.of("kind", "commitment", "on", "01/02/2024", "amount", "40.000.000", "currency", "EUR"));
        }
        var about = Map.of("subjectKind", "project", "subject", "Dự án được so", "checked", "commitment");
        var address = said(officer, "Tổng vốn được so", with(about, Map.of("value", "100", "unit", "triệu EUR")));

        var figure = browser.page(officer, address).select("a.figure").first();
        assertThat(figure.attr("data-value")).isEqualTo("80000000");
        assertThat(browser.page(officer, figure.attr("href")).select("[data-row]"))
                .hasSize(2);
        assertThat(browser.page(officer, address).text()).contains("+20.000.000 EUR");
        assertThat(browser.page(officer, "/claims?unrecorded=yes&q=tong von duoc so")
                        .select("tbody tr"))
                .isEmpty();

        cast.write(
                () -> sql.execute(
                        "update projects.project set illustrative = true where title_vi in ('Dự án được so', 'Hợp phần được so')"));

        assertThat(browser.page(officer, address).select("a.figure")).isEmpty();
        assertThat(browser.page(officer, address).text()).contains("Chưa có số liệu gốc");
        assertThat(browser.page(officer, "/claims?unrecorded=yes&q=tong von duoc so")
                        .select("tbody tr"))
                .hasSize(1);
    }

    @Test
    void a_record_shows_what_sources_state_of_it() {
        var officer = cast.deskOfficer();
        browser.sent(officer, "/organisations", Map.of("kind", "ingo", "nameVi", "Bên có số liệu"));
        var project = browser.sent(officer, "/projects", project("Dự án có số liệu", Map.of()));
        said(
                officer,
                "Số liệu của bên",
                Map.of("subjectKind", "organisation", "subject", "Bên có số liệu", "value", "7", "unit", "người"));
        said(
                officer,
                "Số liệu của dự án",
                Map.of("subjectKind", "project", "subject", "Dự án có số liệu", "value", "9", "unit", "trạm"));
        said(
                officer,
                "Số liệu của tỉnh",
                Map.of("subjectKind", "place", "subject", "tỉnh Lai Châu", "value", "11", "unit", "trạm"));

        assertThat(browser.page(officer, project).text()).contains("Số liệu của dự án", "9 trạm");
        var partner = browser.page(officer, "/organisations?q=ben co so lieu")
                .select("tbody a")
                .attr("href");
        assertThat(browser.page(officer, partner).text()).contains("Số liệu của bên", "7 người");
        var place = browser.page(officer, "/claims?q=so lieu cua tinh")
                .select("tbody a[href^=/places/]")
                .attr("href");
        assertThat(browser.page(officer, place).text()).contains("Số liệu của tỉnh", "11 trạm");
    }

    @Test
    void a_partner_sees_what_is_public_or_shared_about_what_it_takes_part_in() {
        var officer = cast.deskOfficer();
        var partner = number(browser.sent(officer, "/organisations", Map.of("kind", "ingo", "nameVi", "Bên dự phần")));
        var project = browser.sent(officer, "/projects", project("Dự án nội bộ có số liệu", Map.of()));
        browser.sent(officer, project + "/parties", Map.of("organisation", "Bên dự phần", "role", "funding"));
        var about = Map.of("subjectKind", "project", "subject", "Dự án nội bộ có số liệu");
        var ofInternal = said(officer, "Công khai về dự án nội bộ", about);
        var shared = said(officer, "Chia sẻ với bên", Map.of("subjectKind", "organisation", "subject", "Bên dự phần"));
        var internal = said(officer, "Nội bộ về bên", Map.of("subjectKind", "organisation", "subject", "Bên dự phần"));
        var open = said(officer, "Công khai", Map.of());
        cast.publish(ofInternal, "public");
        cast.publish(shared, "shared");
        cast.publish(open, "public");

        var focal = cast.partnerFocalPoint(partner);
        assertThat(browser.get(focal, shared)).hasStatus(200);
        assertThat(browser.get(focal, open)).hasStatus(200);
        assertThat(browser.get(focal, internal)).hasStatus(404);
        assertThat(browser.get(focal, ofInternal)).hasStatus(404);
        assertThat(browser.get(focal, shared + "/edit")).hasStatus(404);
        assertThat(browser.get(cast.stranger(), open)).hasStatus(404);
        assertThat(browser.page(focal, "/claims").select("tbody").text())
                .contains("Chia sẻ với bên")
                .doesNotContain("Nội bộ về bên", "dự án nội bộ");
    }

    @Test
    void two_people_saving_one_claim_both_see_what_the_other_wrote() {
        var officer = cast.deskOfficer();
        var address = said(officer, "Hai người sửa", Map.of());
        var seen = browser.page(officer, address + "/edit")
                .select("input[name=version]")
                .val();
        browser.sent(officer, address, fields("Hai người sửa", Map.of("version", seen, "value", "11")));

        var late = browser.send(officer, address, fields("Hai người sửa", Map.of("version", seen, "value", "12")));

        assertThat(late).hasStatus(409);
        assertThat(document(late).select("#value-says .other").text()).contains("11");
    }

    @Test
    void an_earlier_state_is_restored_as_a_change_of_its_own() {
        var officer = cast.deskOfficer();
        var address = said(officer, "Khôi phục số", Map.of("value", "10"));
        browser.change(officer, address, fields("Khôi phục số", Map.of("value", "99")));
        var first = browser.page(officer, address)
                .select("form[action$=restoration] button")
                .last()
                .val();

        browser.sent(officer, address + "/restoration", Map.of("change", first));

        assertThat(browser.page(officer, address).select("a.stated").first().text())
                .isEqualTo("10 người");
        assertThat(browser.page(officer, address).select("ol.history > li")).hasSize(3);
    }

    private String said(RequestPostProcessor who, String indicator, Map<String, String> more) {
        return browser.sent(who, "/claims", fields(indicator, more));
    }

    private static Map<String, String> fields(String indicator, Map<String, String> more) {
        var fields = new HashMap<String, String>();
        fields.put("subjectKind", "programme");
        fields.put("subject", "Ngành y tế");
        fields.put("indicatorVi", indicator);
        fields.put("qualifier", "exactly");
        fields.put("value", "5");
        fields.put("unit", "người");
        fields.put("source", "Nguồn thử");
        fields.put("checked", "nothing");
        fields.putAll(more);
        return fields;
    }

    private static Map<String, String> with(Map<String, String> some, Map<String, String> more) {
        var all = new HashMap<>(some);
        all.putAll(more);
        return all;
    }

    private static Map<String, String> project(String title, Map<String, String> more) {
        return with(Map.of("level", "project", "titleVi", title, "status", "implementation"), more);
    }

    private static long number(String address) {
        return Long.parseLong(address.replaceFirst(".*/", ""));
    }
}
