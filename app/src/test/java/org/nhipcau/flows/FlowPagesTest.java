package org.nhipcau.flows;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jooq.DSLContext;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.nhipcau.Cast;
import org.nhipcau.RegisterTest;
import org.nhipcau.site.Browsing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@RegisterTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FlowPagesTest {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Cast cast;

    @Autowired
    private DSLContext sql;

    private FlowRegister register;
    private long donor;
    private long ministry;
    private long department;

    /// A chain of three: the partner pays the ministry in a programme, the ministry the department in its component,
    /// the department a district in that component's part. Each is also noted as what was received.
    @BeforeAll
    void chain() {
        register = new FlowRegister(cast, sql);
        donor = register.organisation("Nhà tài trợ thử");
        ministry = register.organisation("Bộ thử");
        department = register.organisation("Sở thử");
        var district = register.organisation("Trung tâm thử");
        var programme = register.project("Chương trình thử", Optional.empty(), "internal");
        var component = register.project("Hợp phần thử", Optional.of(programme), "internal");
        var part = register.project("Tiểu phần thử", Optional.of(component), "internal");
        register.locate(component, "Lai Châu");
        register.locate(part, "Lai Châu");
        register.locate(part, "Sơn La");
        register.money(programme, "disbursement", "100", "EUR", Optional.of(donor), Optional.of(ministry));
        register.money(component, "incoming-funds", "60", "EUR", Optional.of(ministry), Optional.of(department));
        register.money(component, "disbursement", "60", "EUR", Optional.of(ministry), Optional.of(department));
        register.money(part, "disbursement", "25", "EUR", Optional.of(department), Optional.of(district));
        register.money(part, "expenditure", "20", "EUR", Optional.of(district), Optional.empty());
        // Paid back: makes the donor no receiver of its own money.
        register.money(programme, "disbursement", "4", "EUR", Optional.of(ministry), Optional.of(donor));
        // Straight to a province, and to nobody in particular.
        var other = register.project("Dự án riêng", Optional.empty(), "public");
        register.locate(other, "Sơn La");
        register.money(other, "disbursement", "7.5", "EUR", Optional.empty(), Optional.of(department));
        register.money(other, "disbursement", "9", "USD", Optional.of(donor), Optional.of(department));
    }

    @Test
    void money_that_is_passed_on_inside_a_programme_is_drawn_once_and_told_apart() {
        var page = officer().page("/flows?kind=disbursement&currency=EUR");

        assertThat(figures(page, "dl.facts")).containsExactly("107.5", "89", "196.5");
        assertThat(page.select(".flows path")).hasSize(2);
        assertThat(page.select(".flows a[aria-label]").eachAttr("aria-label"))
                .contains(
                        "Nhà tài trợ thử → Chương trình thử → Chưa phân về tỉnh: dự án chưa ghi địa bàn: 100 EUR, 1 khoản")
                .contains("Chưa ghi bên chuyển → Dự án riêng → Tỉnh Sơn La: 7,50 EUR, 1 khoản");
        assertThat(new BigDecimal(total("/funding/places?kind=disbursement&currency=EUR")))
                .as("both together are what the map of provinces says")
                .isEqualByComparingTo("196.5");
    }

    @Test
    void what_reached_no_giver_of_the_picture_is_spent_and_nothing_else() {
        var page = officer().page("/flows?kind=expenditure&currency=EUR");

        assertThat(figures(page, "dl.facts")).as("nothing was passed on").containsExactly("20");
        assertThat(page.select(".flows path")).hasSize(2);
    }

    @Test
    void the_same_money_counts_again_when_nobody_above_gave_it_in_that_currency() {
        assertThat(figures(officer().page("/flows?kind=disbursement&currency=USD"), "dl.facts"))
                .containsExactly("9");
    }

    @Test
    void every_figure_of_the_picture_and_the_tables_opens_rows_that_add_up_to_it() {
        for (var map : List.of("34", "63")) {
            var page = officer().page("/flows?kind=disbursement&currency=EUR&map=" + map);
            var figures = page.select("main [data-unit=EUR]");
            assertThat(figures.size()).isGreaterThan(12);
            for (var figure : figures) {
                assertThat(FlowRegister.sum(officer(), figure.attr("href")))
                        .as(figure.attr("href"))
                        .isEqualByComparingTo(figure.attr("data-value"));
            }
            for (var count : page.select("main [data-unit=rows]")) {
                assertThat(officer().page(count.attr("href")).select("[data-row]"))
                        .as(count.attr("href"))
                        .hasSize(Integer.parseInt(count.attr("data-value")));
            }
        }
    }

    @Test
    void the_three_levels_agree_with_one_another() {
        var page = officer().page("/flows?kind=disbursement&currency=EUR");

        for (var table : page.select(".flow-levels table")) {
            assertThat(table.select("tbody .figure").stream()
                            .map(figure -> new BigDecimal(figure.attr("data-value")))
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo("107.5");
        }
        assertThat(page.select(".flow-levels table")).hasSize(3);
    }

    @Test
    void a_name_shows_itself_alone_and_the_way_back() {
        var alone = officer().page("/flows?kind=disbursement&currency=EUR&provider=" + donor);

        assertThat(figures(alone, "dl.facts").getFirst()).isEqualTo("100");
        assertThat(alone.select(".chosen").text()).contains("Nhà tài trợ thử");
        assertThat(alone.select(".chosen").attr("href")).doesNotContain("provider");
        assertThat(officer()
                        .page("/flows?provider=abc&within=999999&notWithin=x.y&province=0")
                        .select(".chosen"))
                .as("what nobody has narrows nothing")
                .isEmpty();
    }

    @Test
    void a_province_officer_sees_the_flows_of_her_projects_and_no_others() {
        var hers =
                as(cast.provinceOfficer(register.province("Lai Châu"))).page("/flows?kind=disbursement&currency=EUR");

        assertThat(hers.text()).contains("Hợp phần thử").doesNotContain("Chương trình thử");
        assertThat(figures(hers, "dl.facts"))
                .as("the component is the topmost she sees: what came to it, once")
                .startsWith("67.5");
        for (var figure : hers.select("main [data-unit=EUR]")) {
            assertThat(FlowRegister.sum(as(cast.provinceOfficer(register.province("Lai Châu"))), figure.attr("href")))
                    .isEqualByComparingTo(figure.attr("data-value"));
        }
    }

    @Test
    void whoever_has_no_right_to_money_finds_no_such_page() {
        assertThat(as(cast.stranger()).open("/flows")).hasStatus(404);
        assertThat(as(cast.stranger()).open("/flows.xlsx")).hasStatus(404);
        assertThat(as(cast.stranger()).page("/").select(".flows")).isEmpty();
    }

    @Test
    void the_first_page_shows_the_greatest_flows() {
        assertThat(officer().page("/").select(".flows path").size()).isPositive();
    }

    @Test
    void a_change_is_in_the_picture_at_once_and_a_title_that_was_mended_too() {
        var giver = register.organisation("Bên đổi ý");
        var project = register.project("Dự án đổi", Optional.empty(), "internal");
        register.money(project, "disbursement", "3", "CHF", Optional.of(giver), Optional.empty());
        assertThat(figures(officer().page("/flows?kind=disbursement&currency=CHF"), "dl.facts"))
                .containsExactly("3");

        cast.write(() -> sql.execute("update funding.transaction set provider_id = ? where currency = 'CHF'", donor));
        assertThat(officer().page("/flows?kind=disbursement&currency=CHF").text())
                .contains("Nhà tài trợ thử");

        cast.write(() -> sql.execute("update projects.project set title_vi = 'Tên mới' where id = ?", project));
        assertThat(officer().page("/flows?kind=disbursement&currency=CHF").text())
                .contains("Tên mới");

        var over = register.project("Chương trình mẹ", Optional.empty(), "internal");
        cast.write(() -> sql.execute("update projects.project set parent_id = ? where id = ?", over, project));
        assertThat(officer().page("/flows?kind=disbursement&currency=CHF").text())
                .contains("Chương trình mẹ");

        cast.write(() -> sql.execute("delete from funding.transaction where currency = 'CHF'"));
        assertThat(figures(officer().page("/flows?kind=disbursement&currency=CHF"), "dl.facts"))
                .containsExactly("0");
    }

    @Test
    void what_is_below_zero_stands_in_the_table_and_is_not_drawn() {
        var project = register.project("Điều chỉnh", Optional.empty(), "internal");
        register.money(project, "disbursement", "-5", "NOK", Optional.of(donor), Optional.empty());

        var page = officer().page("/flows?kind=disbursement&currency=NOK");

        assertThat(page.select(".flows path")).isEmpty();
        assertThat(page.select("#bands .figure[data-unit=NOK]").eachAttr("data-value"))
                .containsExactly("-5", "-5");
        assertThat(page.text()).contains("không vẽ được");
    }

    @Test
    void years_that_end_before_they_begin_are_told() {
        assertThat(officer()
                        .page("/flows?from=2025&to=2020")
                        .select("[role=alert]")
                        .text())
                .contains("năm đầu");
    }

    @Test
    void the_workbook_has_every_flow_and_the_same_sums() throws IOException {
        var answer = officer().open("/flows.xlsx?kind=disbursement&currency=EUR");
        try (var workbook = new ReadableWorkbook(
                new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            var rows = workbook.getFirstSheet().read();
            assertThat(rows.stream().map(row -> row.getCellText(0)))
                    .contains("Nhà tài trợ thử", "Bộ thử", "Sở thử", "Chưa ghi bên chuyển");
            assertThat(rows.getLast().getCellText(3)).isEqualTo("196.5");
        }
    }

    private Browsing officer() {
        return as(cast.deskOfficer());
    }

    private String total(String address) {
        return officer().page(address).select("tfoot .figure").last().attr("data-value");
    }

    private static List<String> figures(Document page, String where) {
        return page.select(where + " .figure").stream()
                .map(figure -> new BigDecimal(figure.attr("data-value"))
                        .stripTrailingZeros()
                        .toPlainString())
                .toList();
    }

    private Browsing as(RequestPostProcessor who) {
        return new Browsing(browser, who, "vi");
    }
}
