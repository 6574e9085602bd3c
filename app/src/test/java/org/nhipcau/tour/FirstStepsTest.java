package org.nhipcau.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.nhipcau.Cast;
import org.nhipcau.RegisterTest;
import org.nhipcau.TestBrowser;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// A ministry's own register: nothing of the demonstration leads through it, and whoever comes first is told what to
/// do.
@RegisterTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FirstStepsTest {

    @Autowired
    private TestBrowser pages;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Cast cast;

    @Test
    @Order(1)
    void an_administrator_of_an_empty_register_makes_accounts_then_boundaries_then_reads_how_lists_come_in() {
        var home = pages.page(cast.administrator(), "/");

        assertThat(home.select(".first-steps a").eachAttr("href"))
                .containsSubsequence("/accounts/new", "/places/boundaries", "/guide/first-administrator");
        for (var step : home.select(".first-steps a")) {
            pages.page(cast.administrator(), step.attr("href"));
        }
    }

    @Test
    @Order(2)
    void an_officer_of_an_empty_register_hands_in_the_list_she_has() {
        assertThat(pages.page(cast.deskOfficer(), "/").select(".first-steps a").eachAttr("href"))
                .contains("/workbooks/new")
                .doesNotContain("/places/boundaries", "/guide/first-administrator");
        assertThat(pages.page(cast.stranger(), "/").select(".first-steps")).isEmpty();
    }

    @Test
    @Order(3)
    void once_there_is_a_project_nobody_is_told_any_more() {
        var officer = cast.deskOfficer();
        pages.sent(
                officer,
                "/projects",
                Map.of("level", "project", "titleVi", "Một dự án", "status", "pipeline", "publication", "internal"));

        assertThat(links(pages.page(officer, "/"))).doesNotContain("/workbooks/new");
        assertThat(links(pages.page(cast.administrator(), "/"))).doesNotContain("/guide/first-administrator");
    }

    @Test
    @Order(4)
    void outside_the_demonstration_there_is_no_tour() {
        var officer = cast.deskOfficer();

        assertThat(pages.page(officer, "/").select(".tour, nav a[href=/tour]")).isEmpty();
        assertThat(pages.page(officer, "/projects?tour=1").select(".tour")).isEmpty();
        assertThat(pages.page(officer, "/tour").select("main ol")).isEmpty();
        assertThat(pages.page(officer, "/tour").select("main").text()).contains("không phải bản trình diễn");
        assertThat(TestBrowser.document(browser.get().uri("/sign-in").exchange())
                        .select(".tour"))
                .isEmpty();
    }

    @Test
    @Order(5)
    void leaving_twice_is_leaving_and_leads_nowhere_else() {
        var officer = cast.deskOfficer();

        assertThat(pages.send(officer, "/tour/end", Map.of("finished", "true")))
                .hasStatus(302)
                .redirectedUrl()
                .isEqualTo("/?notice=tour.notice.finished");
        assertThat(pages.send(officer, "/tour/end", Map.of("next", "//elsewhere.example")))
                .hasStatus(302)
                .redirectedUrl()
                .isEqualTo("/?notice=tour.notice.left");
        assertThat(pages.page(officer, "/tour?").select("main")).isNotEmpty();
    }

    private static java.util.List<String> links(Document page) {
        return page.select("main a[href]").eachAttr("href");
    }
}
