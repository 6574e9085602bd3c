package org.nhipcau.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.nhipcau.Cast;
import org.nhipcau.RegisterTest;
import org.nhipcau.places.PlaceId;
import org.nhipcau.projects.ProjectId;
import org.nhipcau.projects.Projects;
import org.nhipcau.shared.SearchKey;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@RegisterTest
class FundingPagesTest {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Projects projects;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Cast cast;

    @Test
    void every_figure_on_the_map_of_money_opens_rows_that_add_up_to_it_on_either_map() {
        var officer = cast.deskOfficer();
        var project = project();
        cast.write(() -> {
            for (var place : sql.fetch("select id from places.place where kind = 'province' order by id limit 7")
                    .getValues(0, Long.class)) {
                projects.locate(project, new PlaceId(place), Optional.empty());
            }
        });
        record(officer, project, "1.000.000.000.000.003");
        record(officer, project(), "5");

        for (var map : new String[] {"34", "63"}) {
            var page = page(officer, "/funding/places?kind=disbursement&currency=VND&map=" + map);
            assertThat(page.select(".money-by-place tbody tr")).hasSizeGreaterThan(Integer.parseInt(map));
            assertThat(page.select(".tiles svg a")).hasSizeGreaterThanOrEqualTo(Integer.parseInt(map));
            var sum = BigDecimal.ZERO;
            for (var figure : page.select(".money-by-place tbody .figure[data-unit=VND]")) {
                var value = new BigDecimal(figure.attr("data-value"));
                sum = sum.add(value);
                if (value.signum() != 0) {
                    assertThat(added(page(officer, figure.attr("href")))).isEqualByComparingTo(value);
                }
            }
            var total = new BigDecimal(
                    page.select(".money-by-place tfoot .figure").last().attr("data-value"));
            assertThat(sum).isEqualByComparingTo(total);
            assertThat(added(page(
                            officer,
                            page.select(".money-by-place tfoot .figure").last().attr("href"))))
                    .isEqualByComparingTo(total);
        }
    }

    @Test
    void a_list_is_narrowed_by_the_words_of_a_project_or_a_party_and_by_a_place_in_any_spelling() {
        var officer = cast.deskOfficer();
        var project = project();
        cast.write(() -> {
            sql.execute("update projects.project set search_key = 'cau treo y te' where id = " + project);
            var place = sql.fetchSingle("select id from places.place where kind = 'province' order by id limit 1")
                    .get(0, Long.class);
            projects.locate(project, new PlaceId(place), Optional.empty());
        });
        record(officer, project, "700");
        var name = cast.write(() -> sql.fetchSingle(
                        "select v.name_vi from facts.places_version v where v.place_id = (select id from places.place where kind = 'province' order by id limit 1) limit 1")
                .get(0, String.class));

        assertThat(page(officer, "/funding?project=y+te+cau").select("tr[data-row]"))
                .hasSize(1);
        assertThat(page(officer, "/funding?project=cau+treo&place=" + encoded(SearchKey.of(name)))
                        .select("tr[data-row]"))
                .hasSize(1);
        assertThat(page(officer, "/funding?project=cau+treo&provider=nobody").select("tr[data-row]"))
                .isEmpty();
        assertThat(page(officer, "/funding?project=" + project)
                        .select(".chosen")
                        .attr("aria-label"))
                .contains("Dự án");
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }

    @Test
    void a_transaction_is_changed_taken_out_and_brought_back_at_its_old_address() {
        var officer = cast.deskOfficer();
        var project = project();
        record(officer, project, "1.000");
        var address = page(officer, "/funding?project=" + project)
                .select("tr[data-row] a")
                .first()
                .attr("href");
        var form = filled(page(officer, address + "/edit"));
        form.put("amount", "2.000");

        assertThat(send(officer, address, form)).hasStatus(302);
        assertThat(added(page(officer, "/funding?project=" + project))).isEqualByComparingTo("2000");
        assertThat(send(officer, address + "/removal", Map.of())).hasStatus(302);
        assertThat(page(officer, "/funding?project=" + project).select("tr[data-row]"))
                .isEmpty();
        var gone = page(officer, address);
        assertThat(gone.select(".banner form[action$=restoration]")).hasSize(1);
        send(
                officer,
                address + "/restoration",
                Map.of("change", gone.select(".banner button").val()));

        assertThat(added(page(officer, "/funding?project=" + project))).isEqualByComparingTo("2000");
        assertThat(page(officer, address).select("ol.history > li")).hasSize(4);
    }

    @Test
    void two_people_changing_one_transaction_both_see_what_the_other_wrote() {
        var officer = cast.deskOfficer();
        var project = project();
        record(officer, project, "1.000");
        var address = page(officer, "/funding?project=" + project)
                .select("tr[data-row] a")
                .first()
                .attr("href");
        var first = filled(page(officer, address + "/edit"));
        var second = new HashMap<>(first);
        first.put("amount", "2.000");
        second.put("amount", "3.000");
        send(officer, address, first);

        var late = send(cast.deskOfficer(), address, second);

        assertThat(late).hasStatus(409);
        assertThat(document(late).select("#amount-says .other").text()).contains("2.000");
        assertThat(document(late).select("#amount").val()).isEqualTo("3.000");
    }

    @Test
    void a_day_in_the_future_is_told_and_kept_only_when_it_is_meant() {
        var officer = cast.deskOfficer();
        var project = project();
        var form = new HashMap<>(Map.of("kind", "commitment", "on", "01/01/2090", "amount", "5", "currency", "EUR"));

        var told = send(officer, "/projects/" + project + "/transactions", form);
        assertThat(told).hasStatus(422);
        assertThat(document(told).select("#on-says .wrong")).isNotEmpty();
        assertThat(document(told).select("input[name=future]")).hasSize(1);

        form.put("future", "meant");
        assertThat(send(officer, "/projects/" + project + "/transactions", form))
                .hasStatus(302);
    }

    @Test
    void an_amount_that_two_habits_read_differently_is_asked_about_and_one_that_both_read_alike_is_taken() {
        var officer = cast.deskOfficer();
        var project = project();
        var form = new HashMap<>(Map.of("kind", "commitment", "on", "01/01/2020", "currency", "USD"));

        form.put("amount", "1,234");
        var asked = send(officer, "/projects/" + project + "/transactions", form);
        assertThat(asked).hasStatus(422);
        assertThat(document(asked).select("#amount-says .wrong").text())
                .contains("1.234")
                .contains("1,234");

        for (var amount : new String[] {"1,234,567.89", "1.234.567,89", "1234567.89"}) {
            form.put("amount", amount);
            assertThat(send(officer, "/projects/" + project + "/transactions", form))
                    .as(amount)
                    .hasStatus(302);
        }
        assertThat(added(page(officer, "/funding?project=" + project))).isEqualByComparingTo("3703703.67");
    }

    @Test
    void a_revised_budget_is_added_up_instead_of_the_original_and_planned_payments_stay_apart() {
        var officer = cast.deskOfficer();
        var project = project();
        var budget = new HashMap<>(Map.of(
                "kind",
                "original",
                "status",
                "committed",
                "from",
                "01/01/2026",
                "to",
                "31/12/2026",
                "amount",
                "100",
                "currency",
                "USD"));
        send(officer, "/projects/" + project + "/budgets", budget);
        budget.put("kind", "revised");
        budget.put("amount", "70");
        send(officer, "/projects/" + project + "/budgets", budget);
        send(
                officer,
                "/projects/" + project + "/planned-disbursements",
                Map.of("kind", "original", "from", "01/03/2027", "amount", "9", "currency", "USD"));

        var record = page(officer, "/projects/" + project);

        var figures = record.select("a.figure[href^=/funding/]");
        assertThat(figures.eachAttr("data-value")).containsExactly("70", "9");
        for (var figure : figures) {
            assertThat(added(page(officer, figure.attr("href")))).isEqualByComparingTo(figure.attr("data-value"));
        }
    }

    @Test
    void a_period_that_is_none_gets_a_sentence_and_no_row() {
        var officer = cast.deskOfficer();
        record(officer, project(), "1.000");

        for (var period : new String[] {"from=31/02/2020", "from=2026&to=2020", "to=abc"}) {
            var page = page(officer, "/funding?" + period);
            assertThat(page.select("tr[data-row]")).as(period).isEmpty();
            assertThat(page.select(".wrong")).as(period).hasSize(1);
        }
    }

    @Test
    void a_stranger_finds_none_of_it_and_a_province_officer_may_look_but_not_change() {
        var officer = cast.deskOfficer();
        var project = project();
        var place = cast.write(
                () -> sql.fetchSingle("select id from places.place where kind = 'province' order by id limit 1")
                        .get(0, Long.class));
        cast.write(() -> projects.locate(project, new PlaceId(place), Optional.empty()));
        record(officer, project, "1.000");
        var address = page(officer, "/funding?project=" + project)
                .select("tr[data-row] a")
                .first()
                .attr("href");
        var here = cast.provinceOfficer(place);

        assertThat(browser.get().uri(address).with(here)).hasStatus(200);
        assertThat(browser.get().uri(address + "/edit").with(here)).hasStatus(404);
        assertThat(send(here, address + "/removal", Map.of())).hasStatus(404);
        for (var path : new String[] {"/funding", "/funding/places", "/funding/budgets", address}) {
            assertThat(browser.get().uri(path).with(cast.stranger())).as(path).hasStatus(404);
        }
        assertThat(browser.get().uri("/funding/nothing/1").with(officer)).hasStatus(404);
        assertThat(browser.get().uri("/funding/budgets/999").with(officer)).hasStatus(404);
    }

    private ProjectId project() {
        return new ProjectId(cast.write(() -> sql.fetchSingle(
                        "insert into projects.project (level, title_vi, status, search_key) values ('project', 'Dự án', 'implementation', 'du an') returning id")
                .get(0, Long.class)));
    }

    private void record(RequestPostProcessor who, ProjectId project, String amount) {
        assertThat(send(
                        who,
                        "/projects/" + project + "/transactions",
                        Map.of("kind", "disbursement", "on", "05/06/2024", "amount", amount, "currency", "VND")))
                .hasStatus(302);
    }

    private static Map<String, String> filled(Document form) {
        var values = new HashMap<String, String>();
        form.select("main form input[name], main form textarea[name]")
                .forEach(field -> values.put(field.attr("name"), field.val()));
        form.select("main form select[name]")
                .forEach(field -> values.put(
                        field.attr("name"), field.select("option[selected]").attr("value")));
        values.remove("_csrf");
        return values;
    }

    @Test
    void the_menu_marks_the_one_line_that_is_nearest_to_the_page() {
        for (var path : new String[] {"/funding", "/funding/places", "/funding/budgets"}) {
            assertThat(page(cast.deskOfficer(), path).select("nav [aria-current=page], .menu [aria-current=page]"))
                    .as(path)
                    .extracting(line -> line.attr("href"))
                    .containsExactly(path);
        }
    }

    private static BigDecimal added(Document list) {
        return list.select("tr[data-row]").eachAttr("data-amount").stream()
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private MvcTestResult send(RequestPostProcessor who, String path, Map<String, String> fields) {
        var request = browser.post().uri(path).with(who).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private Document page(RequestPostProcessor who, String path) {
        var answer = browser.get().uri(java.net.URI.create(path)).with(who).exchange();
        assertThat(answer).as(path).hasStatus(200);
        return document(answer);
    }

    private static Document document(MvcTestResult answer) {
        return Jsoup.parse(
                new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8));
    }
}
