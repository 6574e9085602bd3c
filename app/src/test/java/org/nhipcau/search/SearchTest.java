package org.nhipcau.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhipcau.search.Searched.organisation;
import static org.nhipcau.search.Searched.project;
import static org.nhipcau.search.Searched.titles;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.nhipcau.Cast;
import org.nhipcau.RegisterTest;
import org.nhipcau.site.Browsing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@RegisterTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchTest {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Cast cast;

    @Autowired
    private DSLContext sql;

    private Searched searched;

    @BeforeAll
    void aRegisterWithAProjectAndAnOrganisation() {
        searched = new Searched(browser, cast).furnished();
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
        assertThat(officer()
                        .page("/search", "q", "15")
                        .select(".found li > a[href^=/places/]")
                        .eachText())
                .startsWith("Tỉnh Lào Cai", "Tỉnh Yên Bái");
    }

    @Test
    void what_is_no_more_since_the_mergers_is_found_with_its_day() {
        var page = officer().page("/search", "q", "tỉnh yên bái");

        assertThat(titles(page)).contains("Tỉnh Yên Bái");
        assertThat(page.select(".found li:has(a[href^=/places/])").first().text())
                .contains("Tỉnh Yên Bái", "đến 30/06/2025");
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
        for (var name : List.of(
                "Ban Rông Lan",
                "Rông thôn",
                "Mạng Trôngxa",
                "Nhà rộng rãi",
                "Quỹ Rông",
                "Rong Biển",
                "Rông Chiêng",
                "Rông")) {
            officer().send("/organisations", organisation(name, ""));
        }

        assertThat(organisations("rong"))
                .as("the whole name, its first words, its words, what begins so, what has it within a word")
                .startsWith("Rông", "Rong Biển", "Rông Chiêng", "Rông thôn", "Ban Rông Lan", "Nhà rộng rãi", "Quỹ Rông")
                .endsWith("Mạng Trôngxa");
        assertThat(organisations("rộng")).startsWith("Rông").element(4).isEqualTo("Nhà rộng rãi");
        assertThat(organisations("lan ron")).containsExactly("Ban Rông Lan");
    }

    @Test
    void a_kind_with_a_record_of_just_that_name_or_number_stands_first() {
        officer().send("/organisations", organisation("Nậm Rốm", "iati: XX-7-654"));
        officer().send("/projects", project("Đập Nậm Rốm", ""));
        officer().send("/projects", project("XX-7-6541 bến Nậm Rốm", ""));

        assertThat(titles(officer().page("/search", "q", "nậm rốm"))).startsWith("Nậm Rốm");
        assertThat(titles(officer().page("/search", "q", "XX-7-654"))).startsWith("Nậm Rốm");
        assertThat(titles(officer().page("/search", "q", "bến nậm")).getFirst()).isEqualTo("XX-7-6541 bến Nậm Rốm");
        assertThat(officer()
                        .page("/search/suggestions", "q", "nậm rốm")
                        .select("[role=group] [role=option]")
                        .first()
                        .select("mark")
                        .eachText())
                .containsExactly("Nậm", "Rốm");
    }

    @Test
    void diacritics_that_are_typed_are_preferred_and_never_required() {
        for (var name : List.of("Viện Hà", "Viện Ha", "Viện Hạ", "Viện Đa", "Viện Da")) {
            officer().send("/organisations", organisation(name, ""));
        }

        assertThat(organisations("viện hạ")).first().isEqualTo("Viện Hạ");
        assertThat(organisations("Viện hà")).first().isEqualTo("Viện Hà");
        assertThat(organisations("viện hà")).contains("Viện Ha", "Viện Hạ");
        assertThat(organisations("viện đa")).startsWith("Viện Đa", "Viện Da");
        assertThat(organisations("vien da")).contains("Viện Đa", "Viện Da");
    }

    @Test
    void a_slip_in_one_word_is_forgiven_when_nothing_is_called_so() {
        officer().send("/organisations", organisation("Trung tâm Quắc Khơ Mú", ""));

        for (var slip : List.of("trung tam quac khoo mu", "trumg quac mu", "turng quac", "trng quac", "trrung quac")) {
            var page = officer().page("/search", "q", slip);

            assertThat(titles(page)).as(slip).contains("Trung tâm Quắc Khơ Mú");
            assertThat(page.select(".banner").text()).as(slip).contains("gần giống");
        }
        assertThat(officer().page("/search", "q", "trong quoc").text()).contains("Không tìm thấy gì");
        assertThat(titles(officer().page("/search", "q", "trung quac"))).containsExactly("Trung tâm Quắc Khơ Mú");
        assertThat(officer()
                        .page("/search", "q", "trung quac")
                        .select(".banner")
                        .text())
                .doesNotContain("gần giống");
    }

    @Test
    void codes_are_found_from_any_of_their_parts() {
        officer().send("/projects", project("Dự án có mã số", "eu: XM-DAC-47-P131825\nvn: 92/2014/TB-LPQT"));

        for (var typed : List.of(
                "XM-DAC-47-P131825",
                "p131825",
                "131825",
                "1318",
                "92/2014/TB-LPQT",
                "92/2014",
                "tb-lpqt 92",
                "dac p13")) {
            assertThat(titles(officer().page("/search", "q", typed))).as(typed).contains("Dự án có mã số");
        }
    }

    @Test
    void what_is_saved_is_found_at_once_and_by_its_other_names_and_no_more_by_what_it_is_not_called() {
        var organisation =
                Map.of("kind", "other", "nameVi", "Liên hiệp Sếu Đầu Đỏ", "otherNames", "Hội Sếu cũ\nCrane Society");
        var address =
                officer().send("/organisations", organisation).getResponse().getRedirectedUrl();
        var path = String.valueOf(address).replaceAll("\\?.*", "");

        assertThat(organisations("seu cu")).containsExactly("Liên hiệp Sếu Đầu Đỏ");
        assertThat(organisations("crane")).containsExactly("Liên hiệp Sếu Đầu Đỏ");

        officer()
                .send(
                        path,
                        Map.of(
                                "kind",
                                "other",
                                "nameVi",
                                "Liên hiệp Hạc Trắng",
                                "version",
                                officer()
                                        .page(path + "/edit")
                                        .select("input[name=version]")
                                        .val()));

        assertThat(organisations("hac trang")).containsExactly("Liên hiệp Hạc Trắng");
        assertThat(organisations("seu dau do")).isEmpty();
        assertThat(organisations("crane")).isEmpty();
    }

    @Test
    void more_than_can_be_counted_is_said_to_be_more_and_the_door_has_them_all() {
        cast.write(() -> sql.execute("""
                insert into organisations.organisation (kind, name_vi, search_key)
                select 'other', 'Trạm quan trắc ' || n, 'tram quan trac ' || n from generate_series(1, 1100) n
                """));

        var group =
                officer().page("/search", "q", "quan trac").select(".found h2").first();

        assertThat(group.text()).contains("hơn 1.000");
        assertThat(group.select(".figure")).isEmpty();
        var list = officer().page(group.select("a").attr("href"));
        assertThat(list.select("tfoot .figure").attr("data-value")).isEqualTo("1100");
        assertThat(list.select("[data-row]")).hasSize(50);
        assertThat(officer().page(list.select("a[rel=next]").attr("href")).select("[data-row]"))
                .hasSize(50);
        assertThat(organisations("tram quan trac 77").getFirst()).isEqualTo("Trạm quan trắc 77");
    }

    @Test
    void a_list_of_finds_is_taken_out_as_a_workbook() throws java.io.IOException {
        var file = officer().open("/search.xlsx", "q", "mường thanh", "kind", "organisation");

        assertThat(file).hasStatusOk();
        try (var book = new org.dhatim.fastexcel.reader.ReadableWorkbook(
                new java.io.ByteArrayInputStream(file.getResponse().getContentAsByteArray()))) {
            assertThat(book.getFirstSheet().read())
                    .anySatisfy(row -> assertThat(row.getCellText(1)).isEqualTo("Tổ chức Cứu trợ Trẻ em Mường Thanh"));
        }
        assertThat(officer().open("/search.xlsx", "q", "x", "kind", "secret")).hasStatus(404);
        assertThat(new Browsing(browser, cast.stranger(), "vi").open("/search.xlsx", "q", "x", "kind", "project"))
                .hasStatus(404);
    }

    @Test
    void while_somebody_types_they_are_shown_records_pages_and_what_they_may_do() {
        var part = officer().page("/search/suggestions", "q", "mường thanh");
        assertThat(part.select("[role=group] [role=option]").eachText())
                .anySatisfy(line -> assertThat(line).contains("Tổ chức Cứu trợ Trẻ em Mường Thanh"));
        assertThat(part.select("html > body > *")).isNotEmpty();
        assertThat(part.select("main, header")).isEmpty();

        assertThat(officer()
                        .page("/search/suggestions", "q", "them du")
                        .select("a")
                        .eachAttr("href"))
                .contains("/projects/new");
        assertThat(officer().page("/search/suggestions", "q", "").select("a").eachAttr("href"))
                .contains("/", "/projects", "/projects/new");
        assertThat(new Browsing(browser, cast.stranger(), "vi")
                        .page("/search/suggestions", "q", "")
                        .select("a")
                        .eachAttr("href"))
                .containsExactly("/", "/guide");
        assertThat(officer()
                        .page("/search/suggestions", "q", "zzzz")
                        .select(".says")
                        .text())
                .contains("Không tìm thấy");
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

    private List<String> organisations(String typed) {
        return searched.organisations(typed);
    }

    private Browsing officer() {
        return searched.officer();
    }
}
