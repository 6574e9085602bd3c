package org.nhipcau.places.map;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nhipcau.Cast;
import org.nhipcau.RegisterTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@RegisterTest
class MapPagesTest {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Cast cast;

    private RequestPostProcessor officer = request -> request;

    @BeforeEach
    void anOfficerSignsIn() {
        officer = cast.deskOfficer();
    }

    @Test
    void every_tile_leads_to_the_communes_it_counts_and_both_maps_have_one_total() {
        var total = "";
        for (var tiles : List.of("34", "63")) {
            var page = page("/places/map?on=2026-11-22&map=" + tiles, "vi");
            var table = page.select(".map-table tbody .figure");
            var sum = table.stream()
                    .mapToInt(figure -> Integer.parseInt(figure.attr("data-value")))
                    .sum();
            var first = table.first();

            assertThat(table).hasSize(Integer.parseInt(tiles));
            assertThat(page.select(".tile-map svg a")).hasSize(Integer.parseInt(tiles) + 2);
            total = page.select(".map-table tfoot .figure").last().attr("data-value");
            assertThat(total).isEqualTo("3321").isEqualTo(Integer.toString(sum));
            assertThat(page(first.attr("href"), "vi").select(".count .figure").attr("data-value"))
                    .isEqualTo(first.attr("data-value"));
        }
    }

    @Test
    void the_islands_are_tiles_with_their_official_names() {
        var map = page("/places", "vi").select(".tile-map svg title").eachText();

        assertThat(map).anyMatch(title -> title.startsWith("Đặc khu Hoàng Sa (Đà Nẵng): "));
        assertThat(map).anyMatch(title -> title.startsWith("Đặc khu Trường Sa (Khánh Hòa): "));
    }

    @Test
    void on_the_older_map_the_islands_are_the_districts_they_were() {
        var map = page("/places/map?map=63", "vi").select(".tile-map svg title").eachText();

        assertThat(map).anyMatch(title -> title.startsWith("Huyện Hoàng Sa (Đà Nẵng): "));
        assertThat(map).anyMatch(title -> title.startsWith("Huyện Trường Sa (Khánh Hòa): "));
    }

    @Test
    void a_tile_says_its_whole_name_figure_and_what_is_counted() {
        var tile = page("/places/map?map=63&on=2026-11-22", "vi")
                .select(".tile-map svg a[aria-label^=Bà Rịa - Vũng Tàu]")
                .first();

        assertThat(tile.attr("aria-label"))
                .isEqualTo("Bà Rịa - Vũng Tàu: " + tile.attr("data-value") + " xã, phường, đặc khu");
        assertThat(tile.select("text").eachText()).containsExactly("Bà Rịa", "V. Tàu", tile.attr("data-value"));
    }

    @Test
    void no_two_tiles_share_a_place_and_no_name_is_too_long_for_its_tile() {
        for (var map : List.of("34", "63")) {
            var page = page("/places/map?map=" + map, "vi");

            assertThat(page.select("svg rect").stream().map(rect -> rect.attr("x") + "/" + rect.attr("y")))
                    .doesNotHaveDuplicates()
                    .hasSize(Integer.parseInt(map) + 2);
            assertThat(page.select("svg text:not(.of)").eachText())
                    .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(9));
        }
    }

    @Test
    void the_table_beside_the_map_is_sorted_as_its_head_is_asked_and_sent_as_a_workbook() throws java.io.IOException {
        var names = page("/places/map?map=63&order=name", "vi")
                .select(".map-table tbody th")
                .eachText();
        var values = page("/places/map?map=63&order=-value", "vi")
                .select(".map-table tbody .figure")
                .eachAttr("data-value");
        var sent = browser.get()
                .uri("/places/map.xlsx?map=63&order=-name")
                .with(officer)
                .exchange();

        assertThat(names).hasSize(63).containsSubsequence("An Giang", "Bà Rịa - Vũng Tàu", "Đà Nẵng", "Gia Lai");
        assertThat(values.stream().map(Integer::valueOf)).isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(sent).hasStatusOk();
        try (var book = new org.dhatim.fastexcel.reader.ReadableWorkbook(
                new java.io.ByteArrayInputStream(sent.getResponse().getContentAsByteArray()))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(66);
            assertThat(rows.get(1).getCellText(1)).isEqualTo("Yên Bái");
        }
        assertThat(browser.get().uri("/places/map.xlsx?on=2025-02-30").with(officer))
                .hasStatus(422);
        for (var path : List.of("/places/map", "/places/map.xlsx")) {
            assertThat(browser.get().uri(path).with(cast.stranger())).hasStatus(404);
        }
    }

    private Document page(String path, String language) {
        var answer = browser.get()
                .uri(java.net.URI.create(path.replace(" ", "%20")
                        .replace("<", "%3C")
                        .replace(">", "%3E")
                        .replace("ư", "%C6%B0")
                        .replace("ờ", "%E1%BB%9D")))
                .with(officer)
                .cookie(new Cookie("language", language))
                .exchange();
        assertThat(answer).as(path).hasStatusOk();
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
