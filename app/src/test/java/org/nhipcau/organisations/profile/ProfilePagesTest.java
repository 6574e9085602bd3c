package org.nhipcau.organisations.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jooq.DSLContext;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nhipcau.Cast;
import org.nhipcau.RegisterTest;
import org.nhipcau.TestBrowser;
import org.nhipcau.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

@RegisterTest
class ProfilePagesTest {

    @Autowired
    private TestBrowser browser;

    @Autowired
    private Cast cast;

    @Autowired
    private DSLContext sql;

    private long partner;
    private long project;
    private long agreement;

    @BeforeEach
    void aPartner() {
        cast.write(() -> {
            partner = number(
                    "insert into organisations.organisation (kind, name_vi, name_en, search_key) values ('ingo', 'Quỹ Thử', 'Test Fund', 'quy thu') returning id");
            var person = number(
                    "insert into people.person (name, title, emails, search_key) values ('Trần Thị Thử', 'TS.', 'thu@test.example', 'thu') returning id");
            sql.execute(
                    "insert into people.post (person_id, organisation_id, rank, title_vi, title_en) values (?, ?, 'head', 'Giám đốc quốc gia', 'Country director')",
                    person,
                    partner);
            sql.execute(
                    "insert into people.focal_point (organisation_id, person_id, side) values (?, ?, 'partner')",
                    partner,
                    person);
            agreement = number(
                    "insert into agreements.agreement (kind, title_vi, state, valid_until, search_key) values ('mou', 'Bản ghi nhớ Thử', 'in-force', current_date - 10, 'x') returning id");
            sql.execute(
                    "insert into agreements.party (agreement_id, organisation_id, part) values (?, ?, 'signatory')",
                    agreement,
                    partner);
            sql.execute(
                    "insert into agreements.money (agreement_id, kind, amount, currency) values (?, 'pledged', 500, 'EUR'), (?, 'signed', 300, 'EUR')",
                    agreement,
                    agreement);
            project = number(
                    "insert into projects.project (level, title_vi, status, planned_end, search_key) values ('project', 'Dự án Thử', 'implementation', current_date - 5, 'x') returning id");
            sql.execute(
                    "insert into projects.party (project_id, organisation_id, role) values (?, ?, 'funding')",
                    project,
                    partner);
            paid("200", "EUR");
            paid("40", "USD");
            claim("5");
            claim("7");
        });
    }

    @AfterEach
    void today() {
        TestClock.setRight();
    }

    @Test
    void all_that_is_between_the_ministry_and_a_partner_stands_on_one_page() {
        var page = page("");

        assertThat(of(page, "contacts").text()).contains("TS. Trần Thị Thử", "Giám đốc quốc gia", "thu@test.example");
        assertThat(of(page, "due").text())
                .contains(
                        "Chưa có cán bộ đầu mối phía Bộ Y tế",
                        "Bản ghi nhớ Thử",
                        "đã quá ngày hết hiệu lực",
                        "Dự án Thử",
                        "quá ngày kết thúc theo kế hoạch");
        assertThat(of(page, "agreements").text()).contains("Đang có hiệu lực 1", "Bản ghi nhớ Thử");
        assertThat(of(page, "projects").text()).contains("Dự án Thử");
        assertThat(of(page, "payments").select("li")).hasSize(2);
        assertThat(of(page, "stated").select("li"))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.text())
                        .contains("triệu EUR · Tổng viện trợ", "Các nguồn nêu khác nhau", "theo Báo cáo thử"));
    }

    @Test
    void what_sources_state_of_its_projects_and_agreements_stands_there_too_and_the_list_behind_it_has_the_same_rows() {
        cast.write(() -> {
            claim("project_id", project);
            claim("agreement_id", number("select max(id) from agreements.agreement"));
            claim(
                    "project_id",
                    number(
                            "insert into projects.project (title_vi, level, status, search_key) values ('Dự án Không Của Ai', 'project', 'pipeline', 'x') returning id"));
        });

        var stated = of(page(""), "stated");
        assertThat(stated.select("li").eachText())
                .hasSize(4)
                .anySatisfy(line -> assertThat(line).contains("về Dự án Thử, theo Báo cáo khác"))
                .anySatisfy(line -> assertThat(line).contains("về Bản ghi nhớ Thử, theo Báo cáo khác"));
        assertThat(stated.text()).doesNotContain("Không Của Ai");
        var list = browser.page(
                cast.deskOfficer(), stated.select(".all a[href^=/claims]").attr("href"));
        assertThat(list.select("tbody tr")).hasSize(4);
        assertThat(list.text()).doesNotContain("Không Của Ai");
    }

    @Test
    void a_unit_of_the_ministry_is_not_told_to_have_a_focal_point_for_itself() {
        cast.write(() -> sql.execute("delete from people.focal_point where organisation_id = ?", partner));
        assertThat(of(page(""), "due").text()).contains("phía Bộ Y tế", "phía đối tác");

        cast.write(() ->
                sql.execute("update organisations.organisation set kind = 'ministry-unit' where id = ?", partner));
        assertThat(of(page(""), "due").text()).doesNotContain("đầu mối").contains("Bản ghi nhớ Thử");
    }

    @Test
    void what_was_pledged_signed_and_paid_stands_apart_by_currency_and_is_never_added_up() {
        assertThat(of(page(""), "money").select("li").eachText())
                .containsExactly(
                        "Cam kết trong thỏa thuận 500 EUR",
                        "Đã ký trong thỏa thuận 300 EUR",
                        "Giải ngân: bên cấp 200 EUR · 40 USD");
    }

    @Test
    void each_figure_opens_rows_of_its_own_also_where_the_register_has_no_list_of_them() {
        var figures = page("").select(".one-page .figure");

        assertThat(figures).hasSizeGreaterThan(8);
        assertThat(figures)
                .allSatisfy(figure -> assertThat(browser.page(cast.deskOfficer(), figure.attr("href"))
                                .select("[data-row]"))
                        .as(figure.attr("href"))
                        .isNotEmpty());
    }

    @Test
    void as_known_on_a_day_it_says_what_the_register_knew_and_its_figures_open_those_rows() {
        var then = LocalDate.now(new TestClock().withZone(java.time.ZoneId.of("Asia/Ho_Chi_Minh")));
        TestClock.moveOn(Duration.ofDays(3));
        cast.write(() -> {
            paid("1000", "EUR");
            sql.execute("update agreements.agreement set state = 'expired' where id = ?", agreement);
            sql.execute("update organisations.organisation set name_vi = 'Quỹ Mới' where id = ?", partner);
            sql.execute("delete from projects.party where project_id = ?", project);
            sql.execute("delete from people.focal_point where organisation_id = ?", partner);
        });

        var now = page("");
        var old = page("?known=" + then);

        assertThat(of(now, "money").text()).contains("1.200 EUR");
        assertThat(now.select(".of-projects, .of-contacts")).isEmpty();
        assertThat(of(old, "money").text()).contains("200 EUR").doesNotContain("1.200");
        assertThat(of(old, "contacts").text()).contains("Trần Thị Thử");
        assertThat(of(old, "projects").text()).contains("Dự án Thử");
        assertThat(of(old, "agreements").text()).contains("Đang có hiệu lực 1");
        assertThat(old.select(".who").text()).contains("Quỹ Thử").doesNotContain("Quỹ Mới");
        assertThat(old.select(".one-page .figure")).hasSizeGreaterThan(8).allSatisfy(figure -> {
            var rows = browser.page(cast.deskOfficer(), figure.attr("href")).select("[data-row]");
            assertThat(figure.attr("href")).contains("known=" + then);
            if (figure.attr("data-unit").equals("rows")) {
                assertThat(rows).as(figure.attr("href")).hasSize(Integer.parseInt(figure.attr("data-value")));
            } else {
                assertThat(rows.eachAttr("data-amount").stream()
                                .map(java.math.BigDecimal::new)
                                .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add))
                        .as(figure.attr("href"))
                        .isEqualByComparingTo(figure.attr("data-value"));
            }
        });
    }

    @Test
    void a_day_before_the_partner_was_recorded_and_a_day_that_is_none_are_said() {
        assertThat(page("?known=01/01/2001").select(".empty").text()).contains("chưa có trong sổ đăng ký");
        assertThat(page("?known=31/02/2020").select("#known-wrong").text()).contains("31/02/2020");
        assertThat(page("?known=31/02/2020").select("#known").val()).isEqualTo("31/02/2020");
    }

    @Test
    void who_may_not_see_a_rooms_records_is_not_told_how_many_there_are() {
        var own = page(cast.partnerFocalPoint(partner), "");

        assertThat(own.select(
                        ".of-agreements, .of-projects, .of-money, .of-payments, .of-contacts, .of-stated, .of-due"))
                .as("internal records of the ministry")
                .isEmpty();
        cast.publish("/agreements/" + agreement, "shared");
        assertThat(of(page(cast.partnerFocalPoint(partner), ""), "agreements").text())
                .contains("Bản ghi nhớ Thử");
        assertThat(browser.get(
                        cast.partnerFocalPoint(partner),
                        "/organisations/" + partner + "/profile/rows?of=people:contacts"))
                .hasStatus(200);
    }

    @Test
    void a_stranger_finds_nothing() {
        for (var address : List.of("/profile", "/profile.xlsx", "/profile/rows", "/profile/rows.xlsx")) {
            assertThat(browser.get(cast.stranger(), "/organisations/" + partner + address))
                    .as(address)
                    .hasStatus(404);
        }
    }

    @Test
    void the_workbook_has_every_line_also_those_the_page_has_no_room_for() throws IOException {
        var big = cast.write(() -> BigPartner.made(sql));
        var excel = browser.get(cast.deskOfficer(), "/organisations/" + big + "/profile.xlsx")
                .getResponse()
                .getContentAsByteArray();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(excel))) {
            var rows = workbook.getFirstSheet().read();
            assertThat(rows.stream().filter(row -> row.getCellText(0).equals("Dự án")))
                    .hasSize(60 + 2);
            assertThat(rows.stream().filter(row -> row.getCellText(0).equals("Cán bộ đầu mối hai bên")))
                    .hasSize(14);
        }
        var page = browser.page(cast.deskOfficer(), "/organisations/" + big + "/profile");
        assertThat(of(page, "projects").select("li")).hasSize(Topic.PROJECTS.shown());
        assertThat(of(page, "projects").select(".all .figure").attr("data-value"))
                .isEqualTo("60");
        assertThat(browser.page(
                                cast.deskOfficer(),
                                of(page, "due").select(".all .figure").attr("href"))
                        .select("tfoot .figure")
                        .attr("data-value"))
                .isEqualTo(of(page, "due").select(".all .figure").attr("data-value"));
    }

    @Test
    void a_merged_partner_leads_to_the_one_it_became_and_on_a_day_before_speaks_for_itself() {
        var then = LocalDate.now(new TestClock().withZone(java.time.ZoneId.of("Asia/Ho_Chi_Minh")));
        TestClock.moveOn(Duration.ofDays(2));
        var stays = cast.write(() -> {
            var other = number(
                    "insert into organisations.organisation (kind, name_vi, search_key) values ('ingo', 'Quỹ Còn lại', 'x') returning id");
            sql.execute("update organisations.organisation set merged_into_id = ? where id = ?", other, partner);
            return other;
        });

        assertThat(browser.get(cast.deskOfficer(), "/organisations/" + partner + "/profile"))
                .hasStatus(302)
                .headers()
                .hasValue("Location", "/organisations/" + stays + "/profile?notice=organisations.notice.leadsHere");
        assertThat(of(page("?known=" + then), "agreements").text()).contains("Bản ghi nhớ Thử");
    }

    private Document page(String query) {
        return page(cast.deskOfficer(), query);
    }

    private Document page(org.springframework.test.web.servlet.request.RequestPostProcessor who, String query) {
        return browser.page(who, "/organisations/" + partner + "/profile" + query);
    }

    private static org.jsoup.select.Elements of(Document page, String topic) {
        return page.select(".of-" + topic);
    }

    private void paid(String amount, String currency) {
        sql.execute(
                "insert into funding.transaction (project_id, kind, on_date, amount, currency, value_date, provider_id) values (?, 'disbursement', date '2024-05-01', ?::numeric, ?, date '2024-05-01', ?)",
                project,
                amount,
                currency,
                partner);
    }

    private void claim(String value) {
        sql.execute(
                "insert into claims.claim (organisation_id, indicator_vi, indicator_key, qualifier, value, scale, amount, unit, source, search_key) values (?, 'Tổng viện trợ', 'tong vien tro', 'exactly', ?::numeric, 1000000, ?::numeric * 1000000, 'EUR', 'Báo cáo thử', 'x')",
                partner,
                value,
                value);
    }

    private void claim(String about, long record) {
        sql.execute(
                "insert into claims.claim (" + about
                        + ", indicator_vi, indicator_key, qualifier, value, scale, amount, unit, source, search_key) values (?, 'Trạm y tế', 'tram y te', 'exactly', 3, 1, 3, 'cơ sở', 'Báo cáo khác', 'x')",
                record);
    }

    private long number(String statement) {
        return sql.fetchSingle(statement).get(0, Long.class);
    }
}
