package org.nhipcau.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.nhipcau.Cast;
import org.nhipcau.RegisterTest;
import org.nhipcau.TestClock;
import org.nhipcau.site.Browsing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@RegisterTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HomeTest {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Cast cast;

    @Test
    @Order(1)
    void a_new_register_says_what_to_do_first_to_those_who_may() {
        assertThat(as(cast.deskOfficer()).page("/").select(".first-steps a").eachAttr("href"))
                .containsSubsequence("/iati", "/projects/new", "/organisations/new");
        assertThat(as(cast.administrator()).page("/").select(".first-steps a").eachAttr("href"))
                .as("colleagues first")
                .first()
                .isEqualTo("/accounts/new");
        assertThat(as(cast.auditor()).page("/").select(".first-steps")).isEmpty();
        assertThat(as(cast.auditor()).page("/").select("main .figure")).isEmpty();
        assertThat(as(cast.stranger()).page("/").select("main .figure")).isEmpty();
    }

    @Test
    @Order(2)
    void every_figure_of_the_first_page_opens_rows_that_add_up_to_it() {
        var officer = as(cast.deskOfficer());
        for (var status : List.of("pipeline", "closed", "closed")) {
            officer.send("/projects", project("Dự án " + status, status));
        }
        officer.send("/organisations", Map.of("kind", "other", "nameVi", "Một tổ chức"));

        var figures = officer.page("/").select("main .figure");

        assertThat(figures.eachAttr("href")).contains("/projects", "/projects?status=closed", "/organisations");
        for (var figure : figures) {
            var list = officer.page(figure.attr("href"));
            assertThat(list.select("tbody tr[data-row]"))
                    .as(figure.attr("href"))
                    .hasSize(Integer.parseInt(figure.attr("data-value")));
        }
    }

    @Test
    @Order(3)
    void latest_changes_are_those_the_viewer_may_see_with_who_made_them() {
        var officer = as(cast.deskOfficer());
        officer.send("/projects", project("Chỉ nội bộ", "pipeline"));
        var open = officer.send("/projects", project("Ai cũng xem", "pipeline"));
        cast.publish(String.valueOf(open.getResponse().getRedirectedUrl()), "public");

        var seen = officer.page("/").select("main .history");
        var partner = as(cast.partnerFocalPoint(1)).page("/").select("main .history");

        assertThat(seen.text()).contains("Chỉ nội bộ", "Ai cũng xem", "desk-officer");
        assertThat(partner.text()).contains("Ai cũng xem").doesNotContain("Chỉ nội bộ");
    }

    @Test
    @Order(4)
    void what_somebody_may_not_do_is_not_offered() {
        assertThat(as(cast.deskOfficer()).page("/").select(".actions-list a")).isNotEmpty();
        assertThat(as(cast.auditor()).page("/").select(".actions-list a")).isEmpty();
    }

    @Test
    @Order(5)
    void what_others_did_since_the_last_visit_is_new_and_what_one_did_oneself_is_not() {
        var lan = as(cast.deskOfficer());
        var minh = as(cast.deskOfficer());
        assertThat(lan.page("/").select(".history .state-green"))
                .as("at the first visit")
                .isEmpty();

        TestClock.moveOn(Duration.ofHours(30));
        minh.send("/projects", project("Của Minh", "pipeline"));
        lan.send("/projects", project("Của Lan", "pipeline"));
        var page = lan.page("/");
        assertThat(isNew(page)).containsExactly("Của Minh");
        assertThat(page.text()).contains("từ lần anh/chị xem trang này trước đây");
        TestClock.moveOn(Duration.ofMinutes(20));
        assertThat(isNew(lan.page("/"))).as("the same visit").containsExactly("Của Minh");
        assertThat(isNew(as(cast.partnerFocalPoint(1)).page("/"))).isEmpty();

        TestClock.moveOn(Duration.ofHours(2));
        assertThat(isNew(lan.page("/"))).as("the next visit").isEmpty();
    }

    @Test
    @Order(6)
    void projects_that_end_soon_or_should_have_ended_wait_for_those_who_see_them() {
        var officer = as(cast.deskOfficer());
        var today = java.time.LocalDate.now(java.time.ZoneId.of("Asia/Ho_Chi_Minh"));
        for (var days : List.of(-20, 20, 200)) {
            var form = new java.util.HashMap<>(project("Hết hạn " + days, "implementation"));
            form.put("plannedEnd", today.plusDays(days).toString());
            officer.send("/projects", form);
        }

        var due = officer.page("/").select(".due li");

        assertThat(due.eachText()).hasSize(2);
        assertThat(due.first().text()).contains("Hết hạn -20", "quá hạn");
        assertThat(due.last().text()).contains("Hết hạn 20").doesNotContain("quá hạn");
        assertThat(as(cast.partnerFocalPoint(1)).page("/").select(".due")).isEmpty();
    }

    private static List<String> isNew(org.jsoup.nodes.Document page) {
        return page.select(".history li:has(.state-green) > a").eachText();
    }

    private Browsing as(RequestPostProcessor who) {
        return new Browsing(browser, who, "vi");
    }

    private static Map<String, String> project(String title, String status) {
        return Map.of("level", "project", "titleVi", title, "status", status);
    }
}
