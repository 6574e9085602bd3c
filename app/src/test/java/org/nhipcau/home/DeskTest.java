package org.nhipcau.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jooq.DSLContext;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.nhipcau.Cast;
import org.nhipcau.RegisterTest;
import org.nhipcau.identity.AccountId;
import org.nhipcau.identity.Scope;
import org.nhipcau.identity.TestSignIn;
import org.nhipcau.site.Browsing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// The first page as somebody's desk: what they answer for, what of it is due, their portfolio and its money.
@RegisterTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskTest {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Cast cast;

    @Autowired
    private DSLContext sql;

    private AccountId hers;
    private long person;
    private long partner;
    private long mine;

    @BeforeAll
    void aPortfolio() {
        hers = cast.account("desk-officer", Scope.ALL);
        partner = number(
                "insert into organisations.organisation (kind, name_vi, search_key) values ('other', 'Đối tác của tôi', 'doi tac cua toi') returning id");
        person = number(
                "insert into people.person (name, search_key, account_id) values ('Lò Thị Bàn', 'lo thi ban', ?) returning id",
                hers.value());
        mine = project("Dự án của tôi", 100);
        var former = project("Dự án đã giao người khác", 5);
        project("Dự án của người khác", 20);
        cast.write(() -> {
            sql.execute(
                    "insert into projects.focal_point (project_id, person_id, side, since, until) values (?, ?, 'ministry', null, null), (?, ?, 'ministry', date '2010-01-01', date '2011-01-01')",
                    mine,
                    person,
                    former,
                    person);
            sql.execute(
                    "insert into people.focal_point (organisation_id, person_id, side) values (?, ?, 'ministry')",
                    partner,
                    person);
            sql.execute(
                    "insert into projects.party (project_id, organisation_id, role) values (?, ?, 'funding'), (?, ?, 'funding')",
                    mine,
                    partner,
                    former,
                    partner);
            sql.execute("""
                    insert into agreements.agreement (kind, title_vi, state, signed_on, in_force_from, valid_until, publication, search_key)
                    select 'mou', t, 'in-force', date '2020-01-01', date '2020-01-01', current_date + d, 'internal', 'x'
                    from (values ('Thỏa thuận của đối tác khác', 3), ('Thỏa thuận của đối tác tôi', 40), ('Thỏa thuận của tôi', 30)) v (t, d)""");
            sql.execute(
                    "insert into agreements.focal_point (agreement_id, person_id, side) select id, ?, 'ministry' from agreements.agreement where title_vi = 'Thỏa thuận của tôi'",
                    person);
            sql.execute(
                    "insert into agreements.party (agreement_id, organisation_id, part) select id, ?, 'signatory' from agreements.agreement where title_vi = 'Thỏa thuận của đối tác tôi'",
                    partner);
        });
    }

    @Test
    void what_somebody_answers_for_today_stands_first_and_each_count_opens_it() {
        var home = hers().page("/");

        assertThat(home.select("#mine-projects a").eachText()).containsExactly("Dự án của tôi");
        assertThat(home.select("#mine-organisations a").eachText()).containsExactly("Đối tác của tôi");
        assertThat(home.select("a.figure[href=/projects?focal=" + person + "]").attr("data-value"))
                .isEqualTo("1");
        assertThat(home.select("main a.figure[href*=focal=]").eachAttr("href"))
                .anyMatch(door -> door.contains("status="))
                .anyMatch(door -> door.contains("organisation=" + partner))
                .anyMatch(door -> door.startsWith("/funding?"));
        for (var figure : home.select("main a.figure[href*=focal=]")) {
            var rows = hers().page(figure.attr("href")).select("[data-row]");
            if (figure.attr("data-unit").equals("rows")) {
                assertThat(rows).as(figure.attr("href")).hasSize(Integer.parseInt(figure.attr("data-value")));
            } else {
                assertThat(rows.stream()
                                .map(row -> new BigDecimal(row.attr("data-amount")))
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                        .as(figure.attr("href"))
                        .isEqualByComparingTo(figure.attr("data-value"));
            }
        }
        assertThat(hers().page("/projects?focal=" + person).select(".chosen").text())
                .contains("Lò Thị Bàn");
    }

    @Test
    void the_box_that_finds_offers_ones_own_before_anything_is_typed() {
        var offered = hers().page("/search/suggestions", "q", "");

        assertThat(offered.select("[data-own] [role=option] > span:first-child").eachText())
                .containsExactly("Dự án của tôi", "Đối tác của tôi", "Thỏa thuận của tôi");
        assertThat(offered.select("[data-own] [role=option]").eachAttr("href"))
                .startsWith("/projects/" + mine, "/organisations/" + partner);
        assertThat(hers().page("/search/suggestions", "q", "bàn").select("[data-own]"))
                .isEmpty();
        assertThat(new Browsing(browser, cast.deskOfficer(), "vi")
                        .page("/search/suggestions", "q", "")
                        .select("[data-own]"))
                .as("who answers for nothing")
                .isEmpty();
    }

    @Test
    void what_is_due_of_ones_own_comes_before_what_is_due_sooner_of_others() {
        assertThat(due(hers().page("/")))
                .startsWith("Thỏa thuận của tôi", "Thỏa thuận của đối tác tôi")
                .contains("Thỏa thuận của đối tác khác");
        assertThat(due(new Browsing(browser, cast.deskOfficer(), "vi").page("/")))
                .as("who answers for nothing is told by the day")
                .startsWith("Thỏa thuận của đối tác khác");
    }

    @Test
    void an_account_that_is_nobodys_says_how_it_becomes_somebodys() {
        var officer = new Browsing(browser, cast.deskOfficer(), "vi").page("/");
        assertThat(officer.text()).contains("chưa gắn với người nào");
        assertThat(officer.select("main a[href=/people]")).isNotEmpty();

        var auditor = new Browsing(browser, cast.auditor(), "vi").page("/");
        assertThat(auditor.text()).contains("Xin nhờ cán bộ phụ trách danh bạ");

        var account = cast.account("desk-officer", Scope.ALL);
        var idle = number(
                "insert into people.person (name, search_key, account_id) values ('Người mới', 'nguoi moi', ?) returning id",
                account.value());
        assertThat(new Browsing(browser, TestSignIn.as(account), "vi")
                        .page("/")
                        .select("main a[href=/people/" + idle + "]"))
                .isNotEmpty();
    }

    @Test
    void the_stranger_has_an_empty_desk() {
        var page = new Browsing(browser, cast.stranger(), "vi").page("/");
        assertThat(page.select("[data-row], main .figure, .flows, .tile-map")).isEmpty();
    }

    private static java.util.List<String> due(Document page) {
        return page.select(".due a").eachText();
    }

    private long project(String title, int amount) {
        var id = number(
                "insert into projects.project (level, title_vi, status, publication, search_key) values ('project', ?, 'implementation', 'internal', 'x') returning id",
                title);
        cast.write(() -> sql.execute(
                "insert into funding.transaction (project_id, kind, on_date, amount, currency, value_date) values (?, 'commitment', date '2024-01-01', ?, 'EUR', date '2024-01-01')",
                id,
                amount));
        return id;
    }

    private long number(String statement, Object... values) {
        return cast.write(() -> sql.fetchSingle(statement, values).get(0, Long.class));
    }

    private Browsing hers() {
        return new Browsing(browser, TestSignIn.as(hers), "vi");
    }
}
