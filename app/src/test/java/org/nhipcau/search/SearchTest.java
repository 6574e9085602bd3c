package org.nhipcau.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nhipcau.Cast;
import org.nhipcau.RegisterTest;
import org.nhipcau.site.Browsing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@RegisterTest
class SearchTest {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Cast cast;

    private static boolean furnished;

    @BeforeEach
    void aRegisterWithAProjectAndAnOrganisation() {
        if (!furnished) {
            officer().send("/organisations", organisation("Tổ chức Cứu trợ Trẻ em Mường Thanh", "iati: XX-9-777"));
            officer().send("/organisations", organisation("Bệnh viện đa khoa Tỉnh Cứu trợ", ""));
            officer().send("/projects", project("Nâng cấp trạm y tế Mường Thanh", "internal", "eu: DCI-2031-55"));
            officer().send("/projects", project("Chương trình công khai Mường Thanh", "public", ""));
            furnished = true;
        }
    }

    @Test
    void one_box_finds_projects_organisations_and_places_without_diacritics() {
        for (var typed : List.of(
                "mường thanh",
                "MUONG  THANH",
                "thanh mường",
                Normalizer.normalize("Mường Thanh", Normalizer.Form.NFD),
                "\u202eMường Thanh\u200b")) {
            var page = officer().page("/search", "q", typed);

            assertThat(titles(page))
                    .as(typed)
                    .contains(
                            "Tổ chức Cứu trợ Trẻ em Mường Thanh",
                            "Nâng cấp trạm y tế Mường Thanh",
                            "Chương trình công khai Mường Thanh");
        }
        assertThat(titles(officer().page("/search", "q", "muong thanh"))).contains("Phường Mường Thanh");
    }

    @Test
    void numbers_and_codes_are_found_too() {
        assertThat(titles(officer().page("/search", "q", "xx-9-777")))
                .containsExactly("Tổ chức Cứu trợ Trẻ em Mường Thanh");
        assertThat(titles(officer().page("/search", "q", "DCI-2031-55")))
                .containsExactly("Nâng cấp trạm y tế Mường Thanh");
        assertThat(titles(officer().page("/search", "q", "15"))).contains("Tỉnh Lào Cai", "Tỉnh Yên Bái");
    }

    @Test
    void what_is_no_more_since_the_mergers_is_found_with_its_day() {
        var page = officer().page("/search", "q", "tỉnh yên bái");

        assertThat(titles(page)).contains("Tỉnh Yên Bái");
        assertThat(page.select(".found h2").eachText()).anyMatch(heading -> heading.contains("30/06/2025"));
    }

    @Test
    void behind_each_count_is_a_list_with_exactly_so_many_rows() {
        for (var typed : List.of("mường thanh", "15", "trợ cứu", "a")) {
            var counts = officer().page("/search", "q", typed).select(".found h2 .figure");

            assertThat(counts).as(typed).isNotEmpty();
            for (var count : counts) {
                var list = officer().page(count.attr("href"));
                assertThat(list.select("main tfoot .figure, main .count .figure")
                                .eachAttr("data-value"))
                        .as(typed + " " + count.attr("href"))
                        .contains(count.attr("data-value"));
            }
        }
    }

    @Test
    void the_nearest_name_comes_first() {
        for (var name : List.of("Cẩm Lanh", "Quỹ An", "An Bình", "An")) {
            officer().send("/organisations", organisation(name, ""));
        }

        var hits = officer()
                .page("/search", "q", "an")
                .select("a[href^=/organisations/]")
                .eachText();

        assertThat(hits).startsWith("An", "An Bình", "Quỹ An").contains("Cẩm Lanh");
    }

    @Test
    void nobody_finds_what_they_may_not_see_nor_learns_that_it_exists() {
        var partner = new Browsing(browser, cast.partnerFocalPoint(1), "vi");
        var stranger = new Browsing(browser, cast.stranger(), "vi");

        assertThat(titles(partner.page("/search", "q", "mường thanh")))
                .contains("Chương trình công khai Mường Thanh")
                .doesNotContain("Nâng cấp trạm y tế Mường Thanh");
        assertThat(partner.page("/search", "q", "DCI-2031-55").select(".found")).isEmpty();
        assertThat(stranger.page("/search", "q", "mường thanh").select(".found"))
                .isEmpty();
    }

    @Test
    void whatever_is_typed_gets_an_answer_in_both_languages() {
        for (var typed : List.of(
                "",
                " ",
                "a",
                "%",
                "_",
                "\\",
                "'; drop table projects.project; --",
                "<script>alert(1)</script>",
                "\u0000",
                "ở".repeat(10_000),
                "không có gì như thế này")) {
            for (var language : List.of("vi", "en")) {
                var page = new Browsing(browser, officer().who(), language).page("/search", "q", typed);

                assertThat(page.select("main script")).isEmpty();
                assertThat(page.select("main .found, main .empty")).as(typed).isNotEmpty();
            }
        }
        assertThat(officer().page("/search", "q", "%").select(".found")).isEmpty();
        assertThat(officer().page("/search", "q", "ở".repeat(10_000)).text()).contains("200 ký tự đầu");
        assertThat(officer().page("/search", "q", "<b>x").select("#find").val()).isEqualTo("<b>x");
    }

    private static List<String> titles(Document page) {
        return page.select(".found li > a:first-child").stream()
                .map(Element::text)
                .toList();
    }

    private Browsing officer() {
        return new Browsing(browser, signedIn(), "vi");
    }

    private RequestPostProcessor signedIn() {
        return cast.deskOfficer();
    }

    private static Map<String, String> organisation(String name, String identifiers) {
        return Map.of("kind", "other", "nameVi", name, "identifiers", identifiers);
    }

    private static Map<String, String> project(String title, String publication, String identifiers) {
        return Map.of(
                "level",
                "project",
                "titleVi",
                title,
                "status",
                "pipeline",
                "publication",
                publication,
                "identifiers",
                identifiers);
    }
}
