package org.nhipcau.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.jooq.DSLContext;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.nhipcau.Cast;
import org.nhipcau.RegisterTest;
import org.nhipcau.TestBrowser;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// A stranger finds what is public, as whoever signed in finds what is theirs.
@RegisterTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WindowSearchTest {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private TestBrowser pages;

    @Autowired
    private Cast cast;

    @Autowired
    private DSLContext sql;

    private PublicRegister register;

    @BeforeAll
    void furnish() {
        register = new PublicRegister(sql, cast);
    }

    @Test
    void the_search_puts_the_nearest_first_marks_it_and_finds_but_for_a_slip() {
        for (var title : List.of("Bến Sông Gâm", "Sông Gâm", "Nước sạch vùng Sông Gâm", "Sông Gâm mở rộng")) {
            register.programme(title, "public", "https://nguon.example/s");
        }
        register.programme("Sông Gâm kín", "internal", "https://nguon.example/s");
        register.organisation("Quỹ Sông Gâm", true);

        var found = page("/public/search?q=song gam");
        var first = found.select("#finds section").first();
        assertThat(first.select("li > a").eachText())
                .startsWith("Sông Gâm", "Sông Gâm mở rộng")
                .hasSize(4);
        assertThat(found.text()).doesNotContain("kín");
        assertThat(first.select("li").first().select("mark").eachText()).containsExactly("Sông", "Gâm");
        assertThat(found.select("#finds").text()).contains("Quỹ Sông Gâm");
        for (var figure : found.select("#finds .figure")) {
            var list = page(figure.attr("href"));
            assertThat(list.select("tfoot .figure, .count .figure").eachAttr("data-value"))
                    .as(figure.attr("href"))
                    .contains(figure.attr("data-value"));
        }
        assertThat(page("/public/search?q=sông gâmm").select("#finds").text())
                .contains("gần giống", "Bến Sông Gâm")
                .doesNotContain("kín");
        assertThat(page("/public/search?q=lai ch")
                        .select("#finds a[href^=/public/provinces/]")
                        .eachText())
                .contains("Tỉnh Lai Châu");
        assertThat(page("/public/search?q=qwrtzp").select("#finds .empty").text())
                .contains("Không tìm thấy", "mã số");
    }

    @Test
    void agreements_and_stated_figures_are_found_but_for_a_slip_as_programmes_are() {
        var programme = register.programme("Chương trình Đầm Vân Long", "public", "https://nguon.example/s");
        var party = register.organisation("Bên ký Vân", true);
        register.agreement("Biên bản ghi nhớ về Quỳnh Hải", "public", party, programme);
        register.agreement("Biên bản ghi nhớ kín về Quỳnh Hải", "internal", party, programme);
        register.claim(programme, "Số giường thuỷ trị", "public", "120");
        register.claim(programme, "Số giường thuỷ trị kín", "internal", "130");

        for (var typed : List.of("quynh hai", "bien quynhh hai", "quỳnk hải biên", "giuong thuy tri", "giuongg thuy")) {
            var found = page("/public/search?q=" + typed);
            var doors = found.select("#finds .figure");
            assertThat(doors).as(typed).hasSize(1);
            assertThat(found.select("#finds").text()).as(typed).doesNotContain("kín");
            assertThat(page(doors.attr("href")).select("tfoot .figure").eachAttr("data-value"))
                    .as(typed)
                    .containsExactly("1");
            var slip = typed.contains("hh") || typed.contains("nk") || typed.contains("gg");
            assertThat(found.select("#finds .banner").isEmpty()).as(typed).isEqualTo(!slip);
        }
        // Two slips are none, nor is a slip beside a word that nothing has.
        for (var typed : List.of("quynhh haix bienn", "quynhh qwrtzp")) {
            assertThat(page("/public/search?q=" + typed).select("#finds .empty"))
                    .as(typed)
                    .hasSize(1);
        }
    }

    @Test
    void a_merged_organisation_is_found_as_the_one_it_became() {
        var stays = register.organisation("Hội Chim Lạc", true);
        var merged = register.organisation("Hội Chim Lạc cũ", true);
        assertThat(page("/public/search?q=hoi chim lac").select("#finds a[href^=/public/partners/]"))
                .hasSize(2);

        register.merge(merged, stays);

        var found = page("/public/search?q=hoi chim lac");
        assertThat(found.select("#finds a[href^=/public/partners/]").eachAttr("href"))
                .contains("/public/partners/" + stays)
                .doesNotContain("/public/partners/" + merged);
        assertThat(found.select("#finds .figure").attr("data-value")).isEqualTo("1");
    }

    @Test
    void of_very_many_it_says_that_there_are_more_and_the_door_counts_them() {
        cast.write(() -> sql.execute("""
                insert into organisations.organisation (kind, name_vi, publication, search_key)
                select 'other', 'Trạm đo mưa ' || n, 'public', 'tram do mua ' || n from generate_series(1, 1020) n
                """));

        var heading = page("/public/search?q=do mua").select("#finds h2").first();

        assertThat(heading.text()).contains("hơn 1.000");
        assertThat(page(heading.select("a").attr("href"))
                        .select("tfoot .figure, .count .figure")
                        .eachAttr("data-value"))
                .contains("1020");
    }

    @Test
    void the_answer_is_the_same_for_all_and_makes_no_session() {
        register.programme("Dự án Sếu Đầu Đỏ", "public", "https://nguon.example/s");
        var answer = browser.get().uri(URI.create("/public/search?q=seu%20dau")).exchange();

        assertThat(answer.getResponse().getHeaders("Set-Cookie")).isEmpty();
        assertThat(answer.getResponse().getHeader("ETag")).isNotEmpty();
        assertThat(browser.get()
                        .uri(URI.create("/public/search?q=seu%20dau"))
                        .header(
                                "If-None-Match",
                                String.valueOf(answer.getResponse().getHeader("ETag")))
                        .exchange())
                .hasStatus(304);
        cast.write(
                () -> sql.execute(
                        "update projects.project set money_publication = 'internal', publication = 'internal' where title_vi = 'Dự án Sếu Đầu Đỏ'"));
        assertThat(page("/public/search?q=seu dau").text()).doesNotContain("Sếu Đầu Đỏ");
    }

    private Document page(String address) {
        return pages.page(request -> request, address);
    }
}
