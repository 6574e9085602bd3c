package org.nhipcau.places.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhipcau.places.AnAtlas.FIRST_OF_34;
import static org.nhipcau.places.AnAtlas.LAST_OF_63;
import static org.nhipcau.places.AnAtlas.province;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nhipcau.Cast;
import org.nhipcau.RegisterTest;
import org.nhipcau.places.Places;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@RegisterTest
class PlacePagesTest {

    @Autowired
    private Places places;

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
    void the_list_shows_in_both_languages() {
        assertThat(page("/places", "vi").title()).startsWith("Đơn vị hành chính");
        assertThat(page("/places", "en").title()).startsWith("Administrative units");
        assertThat(page("/places", "en").text()).contains("Municipality");
    }

    @Test
    void a_stranger_finds_neither_list_nor_place() {
        for (var path : List.of("/places", "/places/2")) {
            assertThat(browser.get().uri(path).with(cast.stranger())).as(path).hasStatus(404);
        }
    }

    @Test
    void units_have_no_secrets_from_a_program_that_did_not_sign_in() {
        assertThat(browser.get().uri("/api/v1/places?name=Hue")).hasStatusOk();
    }

    @Test
    void a_program_finds_what_it_may_ask_described_and_no_pages_among_it() {
        var described = browser.get().uri("/api/v1/openapi").with(officer).exchange();
        assertThat(described).hasStatusOk();
        assertThat(described)
                .bodyJson()
                .extractingPath("$.paths")
                .asMap()
                .containsKey("/api/v1/places")
                .allSatisfy((path, what) -> assertThat(path).startsWith("/api/v1/"));
        assertThat(browser.get().uri("/api/v1/openapi")).hasStatusOk();
    }

    @Test
    void pages_hold_every_unit_once() {
        var codes = new java.util.ArrayList<String>();
        for (int number = 1; number <= 3; number++) {
            codes.addAll(page("/places?map=63&sort=name&page=" + number, "vi")
                    .select("tbody td[data-label=Mã]")
                    .eachText());
        }

        assertThat(codes).hasSize(63).doesNotHaveDuplicates();
        assertThat(codes.getFirst()).isEqualTo("89");
    }

    @Test
    void vietnamese_names_stand_in_vietnamese_order() {
        var names = page("/places?map=34&sort=-name", "vi")
                .select("tbody td[data-label=Tên]")
                .eachText();

        assertThat(names.indexOf("Tỉnh Gia Lai")).isBetween(0, names.indexOf("Tỉnh Đồng Tháp"));
        assertThat(names.getFirst()).isEqualTo("Tỉnh Vĩnh Long");
    }

    @Test
    void names_stand_in_the_order_of_the_language_they_are_shown_in() {
        var vietnamese = page("/places?map=34&sort=name", "vi")
                .select("tbody td[data-label=Tên]")
                .eachText();
        var english = page("/places?map=34&sort=name", "en")
                .select("tbody td[data-label=Name]")
                .eachText();

        assertThat(vietnamese).containsSubsequence("Tỉnh Cà Mau", "Tỉnh Cao Bằng", "Thành phố Cần Thơ");
        assertThat(english).containsSubsequence("Ca Mau", "Can Tho", "Cao Bang");
        assertThat(page("/places", "en").select("#province option").eachText())
                .containsSubsequence("Ca Mau", "Can Tho", "Cao Bang");
    }

    @Test
    void a_day_is_typed_as_people_write_it_and_shown_so_again() {
        var page = page("/places?on=30/06/2025", "vi");

        assertThat(page.select("#on").val()).isEqualTo("30/06/2025");
        assertThat(page.select(".count .figure").attr("data-value")).isEqualTo("63");
        assertThat(page("/places?on=2025-06-30", "vi").select("#on").val()).isEqualTo("30/06/2025");
    }

    @Test
    void a_list_is_searched_with_and_without_diacritics() {
        for (var text : List.of("mường la", "MUONG LA", "h. Muong La")) {
            assertThat(page("/places?map=63&kind=district&q=" + text.replace(" ", "+"), "vi")
                            .select("tbody td[data-label=Tên]")
                            .eachText())
                    .as(text)
                    .contains("Huyện Mường La");
        }
        assertThat(page("/places?q=%25", "vi").select(".empty")).hasSize(1);
        assertThat(page("/places?q=<script>alert(1)</script>", "vi").select("main script"))
                .isEmpty();
    }

    @Test
    void an_impossible_day_gets_a_sentence_at_its_field_and_stays_typed() {
        for (var day : List.of("2025-02-30", "31/02/2025", "yesterday", "9999-99-99", "1066-10-14", "'; --")) {
            var page = page("/places?on=" + day, "en");

            assertThat(page.select("#on-wrong").text()).as(day).contains(day);
            assertThat(page.select("#on").attr("value")).isEqualTo(day);
            assertThat(api("name=Hue&on=" + day)).hasStatus(400);
        }
    }

    @Test
    void a_place_tells_its_life_in_both_languages() {
        var laoCai = province(places, "15", FIRST_OF_34);
        var yenBai = province(places, "15", LAST_OF_63);

        var vietnamese = page("/places/" + laoCai.id(), "vi");
        var english = page("/places/" + yenBai.id(), "en");

        assertThat(vietnamese.select(".life").text())
                .contains("Hình thành từ Tỉnh Yên Bái", "Nghị quyết 202/2025/QH15");
        assertThat(vietnamese.select("main .figure").attr("data-value")).isEqualTo("99");
        assertThat(english.select(".life").text()).contains("Merged into Lao Cai");
        assertThat(english.select(".banner").text()).contains("ended after 30 Jun 2025");
    }

    @Test
    void the_workbook_holds_all_rows_of_the_list_and_says_which_list_it_is() throws java.io.IOException {
        var sent = browser.get()
                .uri("/places.xlsx?kind=province&on=2025-06-30&sort=-name")
                .with(officer)
                .exchange();

        assertThat(sent).hasStatusOk();
        try (var book = new org.dhatim.fastexcel.reader.ReadableWorkbook(
                new java.io.ByteArrayInputStream(sent.getResponse().getContentAsByteArray()))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(64);
            assertThat(rows.get(1).getCellText(1)).isEqualTo("Tỉnh Yên Bái");
            assertThat(book.findSheet("about").orElseThrow().read().stream()
                            .flatMap(row -> row.stream())
                            .map(cell -> cell.getText()))
                    .anyMatch(text -> text.contains("on=2025-06-30"));
        }
        assertThat(browser.get().uri("/places.xlsx?on=2025-02-30").with(officer))
                .hasStatus(422);
        assertThat(browser.get().uri("/places.xlsx").with(cast.stranger())).hasStatus(404);
    }

    @Test
    void the_picture_of_a_life_leads_to_what_it_was_made_from_and_what_it_became() {
        var yenBai = province(places, "15", LAST_OF_63);
        var laoCai = province(places, "15", FIRST_OF_34);

        var made = page("/places/" + laoCai.id(), "vi").select(".life-line a");
        var ended = page("/places/" + yenBai.id(), "vi").select(".life-line");

        assertThat(made.eachAttr("href")).contains("/places/" + yenBai.id(), "/places/" + laoCai.id());
        assertThat(made.select(".self")).hasSize(1);
        assertThat(ended.select("a").eachAttr("href"))
                .containsExactly("/places/" + yenBai.id(), "/places/" + laoCai.id());
        assertThat(ended.select("path.whole")).hasSize(1);
        assertThat(ended.select(".when").eachText()).contains("01/07/2025");
    }

    @Test
    void a_split_commune_is_joined_to_its_parts_by_broken_lines() {
        var split = places.find("00016", LAST_OF_63).getFirst();

        var picture = page("/places/" + split.id(), "vi").select(".life-line");

        assertThat(page("/places/" + split.id(), "vi").select(".asks a:not(.btn)"))
                .hasSize(places.successions(split.id()).size());
        assertThat(page("/places/" + province(places, "15", LAST_OF_63).id(), "vi")
                        .select(".asks"))
                .isEmpty();
        assertThat(picture.select("path.part"))
                .hasSize(places.successions(split.id()).size());
    }

    @Test
    void a_place_is_shown_as_it_was_on_a_day() {
        var hue = province(places, "46", FIRST_OF_34);

        assertThat(page("/places/" + hue.id() + "?on=31/12/2024", "vi")
                        .select("h1")
                        .text())
                .isEqualTo("Tỉnh Thừa Thiên Huế");
        assertThat(page("/places/" + hue.id() + "?on=31/12/2024", "vi")
                        .select(".names")
                        .text())
                .contains("Huyện");
        assertThat(page("/places/" + hue.id(), "vi").select(".names").text())
                .contains("Phường")
                .doesNotContain("Huyện");
        assertThat(page("/places/" + province(places, "15", FIRST_OF_34).id() + "?on=2020-01-01", "vi")
                        .select(".banner")
                        .text())
                .contains("01/01/2020", "01/07/2025");
        assertThat(page("/places/" + hue.id() + "?on=2025-02-30", "vi")
                        .select("#on-wrong")
                        .text())
                .contains("2025-02-30");
    }

    @Test
    void a_code_says_who_else_bore_it_at_another_time() {
        var laoCai = province(places, "15", FIRST_OF_34);

        assertThat(page("/places/" + laoCai.id(), "vi").text())
                .contains("Mã này vào lúc khác còn là của: Tỉnh Yên Bái");
    }

    @Test
    void an_old_name_is_found_in_the_list_of_today_with_what_became_of_it() {
        var others = page("/places?q=Ha+Giang&on=2026-11-22", "vi").select("#named-others + ul li");

        assertThat(others.eachText())
                .anyMatch(line -> line.startsWith("Tỉnh Hà Giang") && line.endsWith("Tỉnh Tuyên Quang"));
    }

    @Test
    void a_misspelt_name_gets_suggestions_and_no_row() {
        var page = page("/places?q=lang+sonn&on=2026-11-22", "vi");

        assertThat(page.select("tbody tr[data-row]")).isEmpty();
        assertThat(page.select("#named-near + ul a").eachText()).contains("Tỉnh Lạng Sơn");
    }

    @Test
    void a_place_shows_its_history_with_who_wrote_it() {
        var history =
                page("/places/" + province(places, "15", LAST_OF_63).id(), "vi").select("#history");

        assertThat(history.text()).contains("Hệ thống", "Tỉnh Yên Bái", "Thêm chuyển đổi đơn vị: ");
    }

    @Test
    void other_peoples_numbers_in_the_address_are_not_found() {
        for (var id : List.of("0", "999999999", "abc", "-1", "99999999999999999999")) {
            assertThat(browser.get().uri("/places/{id}", id).with(officer))
                    .as(id)
                    .hasStatus(404);
        }
        assertThat(browser.get().uri("/places?province=abc").with(officer)).hasStatus(404);
    }

    @Test
    void the_interface_answers_what_a_name_meant_and_what_it_became() {
        var answer = api("name=Tinh Yen Bai&kind=province&on=2025-06-30");

        assertThat(answer)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.places.length()")
                .isEqualTo(1);
        assertThat(answer).bodyJson().extractingPath("$.places[0].code").isEqualTo("15");
        assertThat(answer).bodyJson().extractingPath("$.places[0].validTo").isEqualTo("2025-06-30");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.places[0].became[0].place.name.vi")
                .isEqualTo("Lào Cai");
        assertThat(api("code=15&on=2025-07-01"))
                .bodyJson()
                .extractingPath("$.places[0].name.vi")
                .isEqualTo("Lào Cai");
        assertThat(api("code=15&on=2025-07-01"))
                .bodyJson()
                .extractingPath("$.otherTimes[0].name.vi")
                .isEqualTo("Yên Bái");
    }

    @Test
    void the_interface_says_in_a_sentence_what_is_wrong() {
        assertThat(api("on=2025-07-01")).hasStatus(400);
        assertThat(api("name=Hue&kind=village")).hasStatus(400);
        assertThat(api("name=Hue&on=2025-02-30"))
                .hasStatus(400)
                .hasContentType("application/problem+json")
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .contains("2025-02-30", "ngày");
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

    private MvcTestResult api(String query) {
        return browser.get()
                .uri(java.net.URI.create("/api/v1/places?" + query.replace(" ", "%20")))
                .with(officer)
                .exchange();
    }
}
