package org.nhipcau.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jooq.DSLContext;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.nhipcau.Cast;
import org.nhipcau.RegisterTest;
import org.nhipcau.TestBrowser;
import org.nhipcau.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@RegisterTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicWindowTest {

    private static final RequestPostProcessor STRANGER = request -> request;

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
    void a_stranger_reads_a_public_programme_with_its_partners_places_money_and_sources() {
        var funder = register.organisation("Quỹ Cầu vồng", true);
        var programme = register.programme("Chương trình công khai A", "public", "https://nguon.example/a");
        register.party(programme, funder, "funding");
        register.money(programme, "commitment", "1000000.5", "EUR");

        var page = page("/public/programmes/" + programme);

        assertThat(page.select("h1").text()).isEqualTo("Chương trình công khai A");
        assertThat(page.select("a[href=/public/partners/" + funder + "]").text())
                .contains("Quỹ Cầu vồng");
        assertThat(page.select(".figure[data-unit=EUR]").attr("data-value")).isEqualTo("1000000.5");
        assertThat(page.select("a[href=https://nguon.example/a]")).isNotEmpty();
    }

    @Test
    void what_is_not_public_answers_exactly_like_what_does_not_exist() {
        var internal = register.programme("Chương trình nội bộ B", "internal", "x");
        var shared = register.programme("Chương trình chia sẻ B", "shared", "x");

        for (var address : java.util.List.of(
                "/public/programmes/%s",
                "/public/programmes/%s.csv",
                "/public/programmes/%s/iati.xml",
                "/public/programmes/%s/known/" + today(),
                "/public/programmes/%s/known/" + today() + ".csv",
                "/api/v1/projects/%s")) {
            var nothing = get(address.formatted(999_999_999L));
            assertThat(nothing).as(address).hasStatus(404);
            for (var hidden : java.util.List.of(internal, shared)) {
                var answer = get(address.formatted(hidden));
                assertThat(answer).as(address).hasStatus(404);
                assertThat(text(answer).replace(Long.toString(hidden), "N"))
                        .as(address)
                        .isEqualTo(text(nothing).replace("999999999", "N"));
            }
        }
        assertThat(page("/public/programmes?q=noi bo B").select("[data-row]")).isEmpty();
    }

    @Test
    void whoever_signed_in_sees_in_the_window_what_a_stranger_sees() {
        register.programme("Chương trình nội bộ C", "internal", "x");
        register.programme("Chương trình công khai C", "public", "x");

        for (var address : java.util.List.of("/public", "/public/programmes", "/public/search?q=trinh C")) {
            assertThat(text(pages.get(cast.deskOfficer(), address))).isEqualTo(text(get(address)));
        }
        assertThat(page("/public/search?q=trinh C").text())
                .contains("công khai C")
                .doesNotContain("nội bộ C");
    }

    @Test
    void a_record_made_internal_again_is_gone_at_once_now_and_under_its_permanent_address() {
        var programme = register.programme("Chương trình rút lại D", "public", "x");
        var now = "/public/programmes/" + programme;
        var permanent = now + "/known/" + today();
        assertThat(get(now)).hasStatus(200);
        assertThat(get(permanent)).hasStatus(200);

        register.publish(programme, "internal");

        assertThat(get(now)).hasStatus(404);
        assertThat(get(permanent)).hasStatus(404);
        assertThat(get(now + ".csv")).hasStatus(404);
        assertThat(get(permanent + ".csv")).hasStatus(404);
        assertThat(page("/public/programmes?q=rut lai D").select("[data-row]")).isEmpty();
    }

    @Test
    void a_permanent_address_keeps_what_was_known_that_day_and_tells_what_changed() {
        var first = LocalDate.of(2031, 3, 1);
        var programme = at(first, () -> {
            var made = register.programme("Tên cũ E", "public", "x");
            register.money(made, "commitment", "100", "EUR");
            return made;
        });
        at(first.plusDays(3), () -> {
            register.rename(programme, "Tên mới E");
            register.money(programme, "commitment", "50", "EUR");
            return programme;
        });
        at(first.plusDays(9), () -> {
            var old = page("/public/programmes/" + programme + "/known/" + first);
            assertThat(old.select("h1").text()).isEqualTo("Tên cũ E");
            assertThat(old.select("#money .figure").attr("data-value")).isEqualTo("100");
            assertThat(old.select(".banner").text()).contains("01/03/2031");
            assertThat(old.select("#changes").text()).contains("Tên cũ E", "Tên mới E", "150");
            var door = old.select("#money .figure").attr("href");
            assertThat(page(door).select("[data-row]")).hasSize(1);
            assertThat(page("/public/programmes/known/" + first + "?q=ten cu E").select("[data-row]"))
                    .hasSize(1);
            assertThat(page("/public/programmes/known/" + first + "?q=ten moi E")
                            .select("[data-row]"))
                    .isEmpty();
            assertThat(text(get("/public/programmes/" + programme + "/known/" + first + ".csv")))
                    .contains("Tên cũ E")
                    .doesNotContain("Tên mới E");

            var now = page("/public/programmes/" + programme);
            assertThat(now.select("h1").text()).isEqualTo("Tên mới E");
            assertThat(now.select("#money .figure").attr("data-value")).isEqualTo("150");
            assertThat(now.select(".permanent a").attr("href"))
                    .isEqualTo("/public/programmes/" + programme + "/known/" + first.plusDays(9));
            return programme;
        });
    }

    @Test
    void a_day_ends_at_midnight_in_ha_noi() {
        var day = LocalDate.of(2031, 5, 1);
        var evening = day.atTime(23, 59).atZone(ZoneId.of("Asia/Ho_Chi_Minh")).toInstant();
        var programme = at(evening, () -> register.programme("Trước nửa đêm F", "public", "x"));
        at(evening.plus(Duration.ofMinutes(2)), () -> {
            register.rename(programme, "Sau nửa đêm F");
            return programme;
        });
        at(day.plusDays(2), () -> {
            assertThat(page("/public/programmes/" + programme + "/known/" + day)
                            .select("h1")
                            .text())
                    .isEqualTo("Trước nửa đêm F");
            assertThat(page("/public/programmes/" + programme + "/known/" + day.plusDays(1))
                            .select("h1")
                            .text())
                    .isEqualTo("Sau nửa đêm F");
            assertThat(get("/public/programmes/" + programme + "/known/" + day.minusDays(1)))
                    .hasStatus(404);
            return programme;
        });
    }

    @Test
    void what_was_not_yet_public_on_a_day_does_not_exist_on_it() {
        var first = LocalDate.of(2031, 7, 1);
        var programme = at(first, () -> register.programme("Chưa công khai G", "internal", "x"));
        at(first.plusDays(2), () -> {
            register.publish(programme, "public");
            return programme;
        });
        at(first.plusDays(4), () -> {
            assertThat(get("/public/programmes/" + programme)).hasStatus(200);
            assertThat(get("/public/programmes/" + programme + "/known/" + first))
                    .hasStatus(404);
            assertThat(get("/public/programmes/" + programme + "/known/" + first.plusDays(2)))
                    .hasStatus(200);
            assertThat(get("/api/v1/projects/" + programme + "?known=" + first)).hasStatus(404);
            return programme;
        });
    }

    @Test
    void odd_days_get_a_sentence() {
        assertThat(get("/public/programmes/known/2026-02-30")).hasStatus(400);
        assertThat(get("/public/programmes/known/yesterday")).hasStatus(400);
        assertThat(get("/public/programmes/known/9999-01-01")).hasStatus(404);
        assertThat(text(get("/public/programmes/known/9999-01-01"))).contains("chưa đến");
        assertThat(get("/public/programmes/known/1999-01-01")).hasStatus(404);
        assertThat(text(get("/public/programmes/known/1999-01-01"))).contains("bắt đầu ghi nhận");
        assertThat(get("/api/v1/projects?known=2026-02-30")).hasStatus(400);
    }

    @Test
    void a_merged_organisation_leads_on_to_the_one_it_became() {
        var stays = register.organisation("Tổ chức còn lại H", true);
        var merged = register.organisation("Tổ chức đã nhập H", true);
        register.merge(merged, stays);

        var answer = get("/public/partners/" + merged);

        assertThat(answer).hasStatus(308);
        assertThat(answer.getResponse().getHeader("Location")).isEqualTo("/public/partners/" + stays);
    }

    @Test
    void sources_that_differ_stand_side_by_side_and_a_figure_without_records_says_so() {
        var programme = register.programme("Chương trình I", "public", "x");
        register.claim(programme, "8.3", "Bài báo thứ nhất");
        register.claim(programme, "8.4", "Bài báo thứ hai");

        var stated = page("/public/programmes/" + programme).select("#stated");

        assertThat(stated.select("tbody tr")).hasSize(2);
        assertThat(stated.select("tr.contradicted")).hasSize(2);
        assertThat(stated.text()).contains("Bài báo thứ nhất", "Bài báo thứ hai", "Chưa có số liệu gốc");
    }

    @Test
    void a_file_is_rfc_4180_with_the_mark_of_utf_8_and_no_formulas() {
        register.programme("=HYPERLINK(\"x\"), \"trích\" J", "public", "x");

        var answer = get("/public/programmes.csv?q=hyperlink");

        assertThat(answer.getResponse().getContentType()).isEqualTo("text/csv;charset=UTF-8");
        var file = text(answer);
        assertThat(file).startsWith("\ufeffSố hiệu,").endsWith("\r\n");
        assertThat(file).contains("\"'=HYPERLINK(\"\"x\"\"), \"\"trích\"\" J\"");
        assertThat(text(get("/public/programmes.csv?lang=en"))).startsWith("\ufeffNumber,");
    }

    @Test
    void a_stranger_gets_no_cookie_no_session_and_may_keep_a_page_only_if_they_ask_again() {
        var programme = register.programme("Chương trình K", "public", "x");
        for (var address : java.util.List.of(
                "/public",
                "/public/programmes",
                "/public/programmes/" + programme,
                "/public/programmes/999999999",
                "/public/programmes.csv",
                "/public/search?q=k",
                "/robots.txt",
                "/public/sitemap.xml",
                "/api/v1/projects")) {
            var answer = get(address);
            assertThat(answer.getResponse().getHeaders("Set-Cookie"))
                    .as(address)
                    .isEmpty();
            assertThat(answer.getResponse().getHeader("X-Content-Type-Options"))
                    .as(address)
                    .isEqualTo("nosniff");
            assertThat(answer.getRequest().getSession(false)).as(address).isNull();
        }
        var first = get("/public/programmes/" + programme);
        var tag = first.getResponse().getHeader("ETag");
        assertThat(first.getResponse().getHeader("Cache-Control")).contains("no-cache");
        assertThat(browser.get()
                        .uri("/public/programmes/" + programme)
                        .header("If-None-Match", tag)
                        .exchange())
                .hasStatus(304);
        register.rename(programme, "Chương trình K mới");
        assertThat(browser.get()
                        .uri("/public/programmes/" + programme)
                        .header("If-None-Match", tag)
                        .exchange())
                .hasStatus(200);
    }

    @Test
    void a_page_is_light_and_needs_no_script() {
        var page = page("/public");
        assertThat(page.select("script, [style]")).isEmpty();
        var bytes = text(get("/public")).length();
        for (var sheet : page.select("link[rel=stylesheet]")) {
            var answer = browser.get()
                    .uri(sheet.attr("href"))
                    .header("Accept-Encoding", "gzip")
                    .exchange();
            bytes += answer.getResponse().getContentAsByteArray().length;
        }
        assertThat(bytes).isLessThan(60_000);
    }

    @Test
    void everything_is_there_in_english_when_the_address_says_so_and_stays_so() {
        var programme = register.programme("Chương trình L", "public", "x");
        var page = page("/public/programmes/" + programme + "?lang=en");
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select(".path a").attr("href")).isEqualTo("/public/programmes?lang=en");
        assertThat(page.select("link[hreflang=vi]").attr("href")).isEqualTo("/public/programmes/" + programme);
        assertThat(page.select("link[rel=canonical]").attr("href"))
                .isEqualTo("/public/programmes/" + programme + "?lang=en");
    }

    @Test
    void what_is_illustrative_is_marked_and_counted_with_nothing_else() {
        var province = sql.fetch(
                        "select place_id from facts.places_place where kind = 'province' and valid_to is null and not recognised_only order by 1 limit 1")
                .getFirst()
                .get(0, Long.class);
        var partner = register.organisation("Bên có thật O", true);
        var invented = register.programme("Chương trình đặt ra O", "public", "x");
        register.party(invented, partner, "funding");
        register.place(invented, province);
        register.invent(invented);
        var before = tile("/public/provinces", province);

        assertThat(page("/public/programmes/" + invented).select(".banner").text())
                .contains("minh họa");
        assertThat(page("/public/partners?q=ben co that O")
                        .select("tbody .figure")
                        .attr("data-value"))
                .isEqualTo("0");
        assertThat(text(get("/public/programmes.csv?q=dat ra O"))).contains(",minh họa,");

        var recorded = register.programme("Chương trình có thật O", "public", "x");
        register.party(recorded, partner, "funding");
        register.place(recorded, province);
        assertThat(tile("/public/provinces", province)).isEqualTo(before + 1);
        assertThat(page("/public/partners?q=ben co that O")
                        .select("tbody .figure")
                        .attr("data-value"))
                .isEqualTo("1");
    }

    private int tile(String address, long province) {
        return Integer.parseInt(page(address)
                .select(".tiles a[href*=province=" + province + "]")
                .attr("data-value"));
    }

    @Test
    void robots_are_let_into_the_window_alone_and_the_sitemap_names_what_is_public() {
        var open = register.programme("Chương trình M", "public", "x");
        var closed = register.programme("Chương trình N", "internal", "x");
        assertThat(text(get("/robots.txt"))).contains("Allow: /public\n", "Disallow: /\n");
        assertThat(text(get("/public/sitemap.xml")))
                .contains("/public/programmes/" + open + "<")
                .doesNotContain("/public/programmes/" + closed + "<");
    }

    private MvcTestResult get(String address) {
        return browser.get()
                .uri(URI.create(address.replace(" ", "%20").replace("'", "%27")))
                .exchange();
    }

    private Document page(String address) {
        return pages.page(STRANGER, address);
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    private static <T> T at(LocalDate day, java.util.function.Supplier<T> work) {
        return at(day.atTime(9, 0).atZone(ZoneId.of("Asia/Ho_Chi_Minh")).toInstant(), work);
    }

    private static <T> T at(Instant moment, java.util.function.Supplier<T> work) {
        TestClock.moveOn(Duration.between(Instant.now(), moment));
        try {
            return work.get();
        } finally {
            TestClock.setRight();
        }
    }
}
