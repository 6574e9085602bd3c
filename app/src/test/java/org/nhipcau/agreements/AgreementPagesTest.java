package org.nhipcau.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhipcau.TestBrowser.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.nhipcau.Cast;
import org.nhipcau.RegisterTest;
import org.nhipcau.TestBrowser;
import org.nhipcau.shared.TypedDay;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@RegisterTest
class AgreementPagesTest {

    @Autowired
    private TestBrowser browser;

    @Autowired
    private Cast cast;

    @Autowired
    private Clock clock;

    @Test
    void an_officer_records_an_agreement_and_finds_it_without_diacritics() {
        var officer = cast.deskOfficer();

        var address = made(officer, "Bản ghi nhớ phòng bệnh", Map.of("languages", "tiếng Việt, English"));

        assertThat(browser.page(officer, "/agreements?q=ban ghi nho phong benh").select("tbody tr"))
                .hasSize(1);
        assertThat(browser.page(officer, address).select("dl.facts").text()).contains("Tiếng Việt, Tiếng Anh");
        assertThat(browser.get(officer, "/agreements.xlsx")).hasStatus(200);
    }

    @Test
    void a_language_that_does_not_exist_and_one_that_is_not_the_texts_are_refused_at_the_field() {
        var sent = browser.send(
                cast.deskOfficer(), "/agreements", fields("X", Map.of("languages", "Việt, Tlön", "prevailing", "fr")));

        assertThat(sent).hasStatus(422);
        assertThat(document(sent).select("#languages-says .wrong").text()).contains("Tlön");
        assertThat(document(sent).select("#prevailing-says .wrong")).isNotEmpty();
    }

    @Test
    void an_agreement_moves_by_steps_each_with_its_day_and_basis() {
        var officer = cast.deskOfficer();
        var address = made(officer, "Từng bước", Map.of());

        step(officer, address, "consultation", "01/02/2024");
        step(officer, address, "signature", "01/03/2024");
        step(officer, address, "entry-into-force", "15/03/2024");

        var record = browser.page(officer, address);
        assertThat(record.select(".state").first().text()).isEqualTo("Đang có hiệu lực");
        assertThat(record.select("dl.facts").text()).contains("01/03/2024").contains("15/03/2024");
    }

    @Test
    void a_signed_agreement_cannot_be_signed_again() {
        var officer = cast.deskOfficer();
        var address = made(officer, "Đã ký một lần", Map.of("state", "signed", "signedOn", "01/03/2024"));

        var again = browser.send(officer, address + "/signature", Map.of("on", "02/03/2024", "basis", "Lần hai"));

        assertThat(again).hasStatus(422);
        assertThat(browser.page(officer, address).text()).doesNotContain("Lần hai");
    }

    @Test
    void a_step_is_not_taken_before_the_one_it_follows() {
        var officer = cast.deskOfficer();
        var address = made(officer, "Ngược ngày", Map.of("state", "signed", "signedOn", "01/03/2024"));

        var early = browser.send(
                officer, address + "/entry-into-force", Map.of("on", "28/02/2024", "basis", "Sớm hơn ngày ký"));

        assertThat(early).hasStatus(422);
        assertThat(document(early).select("#on-says .wrong").text()).contains("01/03/2024");
    }

    @Test
    void the_last_step_is_undone_and_no_other() {
        var officer = cast.deskOfficer();
        var address = made(
                officer,
                "Hoàn tác",
                Map.of("state", "in-force", "signedOn", "01/03/2024", "inForceFrom", "02/03/2024"));
        var last = browser.page(officer, address)
                .select("form[action$=steps/removal] button")
                .val();

        browser.sent(officer, address + "/steps/removal", Map.of("step", last));
        var again = browser.send(officer, address + "/steps/removal", Map.of("step", last));

        assertThat(browser.page(officer, address).select(".state").first().text())
                .isEqualTo("Đã ký");
        assertThat(again.getResponse().getStatus()).isGreaterThanOrEqualTo(400);
    }

    @Test
    void an_amendment_changes_what_it_states_and_the_text_of_any_day_is_readable() {
        var officer = cast.deskOfficer();
        var address = made(
                officer,
                "Có sửa đổi",
                Map.of(
                        "state", "in-force",
                        "signedOn", "01/01/2020",
                        "inForceFrom", "01/01/2020",
                        "validUntil", "31/12/2024",
                        "term", "60 tháng",
                        "renewal", "automatic",
                        "noticeLength", "3",
                        "noticeUnit", "month"));
        amend(officer, address, Map.of("title", "Phụ lục 1", "inForceFrom", "01/06/2023", "validUntil", "31/12/2030"));
        amend(officer, address, Map.of("title", "Phụ lục 2", "inForceFrom", "01/06/2024", "renewal", "none"));

        assertThat(facts(officer, address + "?on=31/05/2023")).contains("31/12/2024", "60 tháng", "Tự động gia hạn");
        assertThat(facts(officer, address + "?on=01/06/2023")).contains("31/12/2030", "60 tháng", "30/09/2030");
        assertThat(facts(officer, address + "?on=01/06/2024"))
                .contains("31/12/2030", "Không gia hạn")
                .doesNotContain("30/09/2030");
        assertThat(browser.page(officer, "/agreements?q=co sua doi")
                        .select("tbody")
                        .text())
                .contains("31/12/2030")
                .doesNotContain("31/12/2024");
    }

    @Test
    void an_end_that_an_amendment_takes_away_is_gone() {
        var officer = cast.deskOfficer();
        var ends = TypedDay.write(LocalDate.now(clock).plusDays(10));
        var address = made(
                officer,
                "Không còn thời hạn",
                Map.of("state", "in-force", "signedOn", "01/01/2020", "inForceFrom", "01/01/2020", "validUntil", ends));
        assertThat(expiring(officer, "30")).contains("Không còn thời hạn");

        amend(officer, address, Map.of("title", "Phụ lục", "inForceFrom", "01/06/2023", "openEnded", "yes"));

        assertThat(expiring(officer, "30")).doesNotContain("Không còn thời hạn");
        assertThat(facts(officer, address)).doesNotContain(ends);
    }

    @Test
    void promised_and_signed_money_never_meet_in_a_sum() {
        var officer = cast.deskOfficer();
        var address = made(officer, "Có tiền", Map.of());
        money(officer, address, Map.of("kind", "pledged", "amount", "20.000.000"));
        money(officer, address, Map.of("kind", "signed", "amount", "12.000.000"));
        money(officer, address, Map.of("kind", "signed", "amount", "3.500.000,50"));

        var figures = browser.page(officer, address).select("tfoot a.figure");

        assertThat(figures.eachAttr("data-value")).containsExactlyInAnyOrder("20000000", "15500000.50");
        assertThat(browser.page(officer, figures.get(1).attr("href")).select("[data-row]"))
                .hasSize(2);
    }

    @Test
    void money_of_an_amendment_counts_from_the_day_it_is_in_force() {
        var officer = cast.deskOfficer();
        var address = made(officer, "Tiền theo phụ lục", Map.of());
        money(officer, address, Map.of("kind", "signed", "amount", "100"));
        amend(officer, address, Map.of("title", "Phụ lục 1", "inForceFrom", "01/06/2023"));
        var amendment = browser.page(officer, address + "/money/new")
                .select("#amendment option[value~=.]")
                .val();
        money(officer, address, Map.of("kind", "signed", "amount", "50", "amendment", amendment));

        assertThat(browser.page(officer, address + "?on=31/05/2023")
                        .select("tfoot a.figure")
                        .eachAttr("data-value"))
                .containsExactly("100");
        var later = browser.page(officer, address + "?on=01/06/2023").select("tfoot a.figure");
        assertThat(later.eachAttr("data-value")).containsExactly("150");
        assertThat(browser.page(officer, later.attr("href")).select("[data-row]"))
                .hasSize(2);
    }

    @Test
    void what_ends_soon_is_found_by_days_by_its_notice_and_when_nobody_said_that_it_ended() {
        var officer = cast.deskOfficer();
        ending(officer, "Còn 20 ngày", 20, Map.of());
        ending(officer, "Còn 60 ngày", 60, Map.of());
        ending(officer, "Còn 170 ngày", 170, Map.of());
        ending(officer, "Đã qua 5 ngày", -5, Map.of());
        ending(
                officer,
                "Phải báo trước",
                100,
                Map.of("renewal", "automatic", "noticeLength", "90", "noticeUnit", "day"));

        assertThat(expiring(officer, "30")).contains("Còn 20 ngày").doesNotContain("Còn 60 ngày", "Đã qua");
        assertThat(expiring(officer, "90"))
                .contains("Còn 20 ngày", "Còn 60 ngày")
                .doesNotContain("Còn 170");
        assertThat(expiring(officer, "180")).contains("Còn 170 ngày", "Phải báo trước");
        assertThat(expiring(officer, "notice")).contains("Phải báo trước").doesNotContain("Còn 20", "Còn 170");
        assertThat(expiring(officer, "past")).contains("Đã qua 5 ngày").doesNotContain("Còn");
        assertThat(browser.page(officer, "/").select("a[href='/agreements?expires=past']"))
                .isNotEmpty();
    }

    @Test
    void two_people_saving_one_agreement_both_see_what_the_other_wrote() {
        var officer = cast.deskOfficer();
        var address = made(officer, "Bản đầu", Map.of());
        var seen = browser.page(officer, address + "/edit")
                .select("input[name=version]")
                .val();
        browser.sent(officer, address, fields("Người thứ nhất", Map.of("version", seen)));

        var late = browser.send(officer, address, fields("Người thứ hai", Map.of("version", seen)));

        assertThat(late).hasStatus(409);
        assertThat(document(late).select("#titleVi-says .other").text()).contains("Người thứ nhất");
    }

    @Test
    void an_earlier_state_comes_back_with_its_steps_money_and_amendments() {
        var officer = cast.deskOfficer();
        var address = made(officer, "Trước khi sửa", Map.of("state", "signed", "signedOn", "01/03/2024"));
        amend(officer, address, Map.of("title", "Phụ lục cũ", "inForceFrom", "01/06/2024"));
        var amendment = browser.page(officer, address + "/money/new")
                .select("#amendment option[value~=.]")
                .val();
        money(officer, address, Map.of("kind", "signed", "amount", "7", "amendment", amendment));
        var change = browser.page(officer, address);
        step(officer, address, "entry-into-force", "02/03/2024");
        var entry = change.select("a[href^=/agreements/money/]").attr("href").replace("/edit", "");
        browser.sent(officer, entry + "/removal", Map.of());
        browser.sent(officer, "/agreements/amendments/" + amendment + "/removal", Map.of());
        var earlier = browser.page(officer, address)
                .select("form[action$=restoration] button")
                .eachAttr("value");

        browser.sent(officer, address + "/restoration", Map.of("change", earlier.get(2)));

        var record = browser.page(officer, address);
        assertThat(record.text()).contains("Phụ lục cũ");
        assertThat(record.select("tfoot a.figure").eachAttr("data-value")).containsExactly("7");
        assertThat(record.select(".state").first().text()).isEqualTo("Đã ký");
    }

    @Test
    void a_partner_sees_what_is_shared_with_it_what_is_public_and_nothing_else() {
        var officer = cast.deskOfficer();
        var partner =
                number(browser.sent(officer, "/organisations", Map.of("kind", "ingo", "nameVi", "Bên được chia sẻ")));
        var other = number(browser.sent(officer, "/organisations", Map.of("kind", "ingo", "nameVi", "Bên khác")));
        var shared = made(officer, "Chia sẻ", Map.of());
        var internal = made(officer, "Nội bộ", Map.of());
        var open = made(officer, "Công khai", Map.of());
        cast.publish(shared, "shared");
        cast.publish(open, "public");
        for (var address : List.of(shared, internal)) {
            browser.sent(
                    officer,
                    address + "/parties",
                    Map.of("organisation", "Bên được chia sẻ", "part", "signatory", "inName", "own"));
        }
        money(officer, shared, Map.of("kind", "signed", "amount", "11"));
        money(officer, internal, Map.of("kind", "signed", "amount", "22"));

        var focal = cast.partnerFocalPoint(partner);
        assertThat(browser.page(focal, shared).select("a[href$=edit]")).isEmpty();
        assertThat(browser.get(focal, internal)).hasStatus(404);
        assertThat(browser.get(focal, shared + "/edit")).hasStatus(404);
        assertThat(browser.page(focal, "/agreements").select("tbody a").text())
                .contains("Chia sẻ", "Công khai")
                .doesNotContain("Nội bộ");
        assertThat(browser.page(focal, "/agreements/money?kind=signed&currency=EUR")
                        .select("[data-row]")
                        .eachAttr("data-amount"))
                .contains("11")
                .doesNotContain("22");
        var stranger = cast.partnerFocalPoint(other);
        assertThat(browser.get(stranger, shared)).hasStatus(404);
        assertThat(browser.get(stranger, open)).hasStatus(200);
        assertThat(browser.get(cast.stranger(), open)).hasStatus(404);
    }

    @Test
    void what_was_paid_under_an_agreement_is_what_its_projects_and_their_parts_were_paid_each_once() {
        var officer = cast.deskOfficer();
        var address = made(officer, "Có giải ngân", Map.of());
        var project = browser.sent(officer, "/projects", project("Dự án có giải ngân", Map.of()));
        var part = browser.sent(
                officer,
                "/projects",
                project("Hợp phần có giải ngân", Map.of("level", "component", "parent", "Dự án có giải ngân")));
        for (var one : List.of(project, part)) {
            browser.sent(officer, one + "/agreements", Map.of("agreement", "Có giải ngân"));
            browser.sent(
                    officer,
                    one + "/transactions",
                    Map.of("kind", "disbursement", "on", "01/02/2024", "amount", "1.000", "currency", "EUR"));
        }

        var paid = browser.page(officer, address).select("a.figure[href^=/funding]");

        assertThat(paid.eachAttr("data-value")).containsExactly("2000");
        assertThat(browser.page(officer, paid.attr("href")).select("[data-row]"))
                .hasSize(2);
        assertThat(browser.page(officer, project).text()).contains("Có giải ngân");
        assertThat(browser.page(officer, project).select("a[href='" + address + "']"))
                .isNotEmpty();
    }

    private String made(RequestPostProcessor who, String title, Map<String, String> more) {
        return browser.sent(who, "/agreements", fields(title, more));
    }

    private void ending(RequestPostProcessor who, String title, int days, Map<String, String> more) {
        var all = new HashMap<>(more);
        all.putAll(Map.of("state", "in-force", "signedOn", "01/01/2020", "inForceFrom", "01/01/2020"));
        all.put("validUntil", TypedDay.write(LocalDate.now(clock).plusDays(days)));
        made(who, title, all);
    }

    private static Map<String, String> fields(String title, Map<String, String> more) {
        var fields = new HashMap<String, String>();
        fields.put("kind", "mou");
        fields.put("titleVi", title);
        fields.put("state", "draft");
        fields.put("binding", "unstated");
        fields.put("renewal", "unstated");
        fields.putAll(more);
        return fields;
    }

    private static Map<String, String> project(String title, Map<String, String> more) {
        var fields = new HashMap<String, String>();
        fields.put("level", "project");
        fields.put("titleVi", title);
        fields.put("status", "implementation");
        fields.putAll(more);
        return fields;
    }

    private void step(RequestPostProcessor who, String address, String step, String on) {
        browser.sent(who, address + "/" + step, Map.of("on", on, "basis", "Quyết định thử"));
    }

    private void amend(RequestPostProcessor who, String address, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("content", "Sửa để thử");
        browser.sent(who, address + "/amendments", all);
    }

    private void money(RequestPostProcessor who, String address, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("currency", "EUR");
        browser.sent(who, address + "/money", all);
    }

    private String facts(RequestPostProcessor who, String address) {
        return browser.page(who, address).select("dl.facts").first().text();
    }

    private String expiring(RequestPostProcessor who, String which) {
        Document list = browser.page(who, "/agreements?expires=" + which);
        return list.select("tbody").text();
    }

    private static long number(String address) {
        return Long.parseLong(address.replaceFirst(".*/", ""));
    }
}
