package org.nhipcau.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.nhipcau.Cast;
import org.nhipcau.RegisterTest;
import org.nhipcau.portal.window.Csv.Column;
import org.nhipcau.portal.window.Window;
import org.nhipcau.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Files of the window: made once for all who ask the same, and anew after each change.
@RegisterTest
class WindowFilesTest {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Cast cast;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Window window;

    @Test
    void a_saved_record_is_in_the_file_at_once_and_a_withdrawn_one_is_out_of_it() {
        var register = new PublicRegister(sql, cast);
        var address = "/public/programmes.csv?q=tep mot";
        var first = register.programme("Chương trình tệp một A", "public", "x");
        assertThat(text(get(address, ""))).contains("tệp một A");

        register.programme("Chương trình tệp một B", "public", "x");
        assertThat(text(get(address, ""))).contains("tệp một A", "tệp một B");

        register.publish(first, "internal");
        assertThat(text(get(address, ""))).contains("tệp một B").doesNotContain("tệp một A");
        assertThat(get("/public/programmes/" + first + ".csv", "")).hasStatus(404);
    }

    @Test
    void who_has_the_file_already_is_told_so_until_it_changes() {
        var register = new PublicRegister(sql, cast);
        var address = "/public/programmes.csv?q=tep hai";
        register.programme("Chương trình tệp hai A", "public", "x");
        var tag = String.valueOf(get(address, "").getResponse().getHeader("ETag"));

        assertThat(get(address, tag)).hasStatus(304);

        // What else changes leaves the file as it is.
        register.programme("Chương trình khác", "public", "x");
        assertThat(get(address, tag)).hasStatus(304);

        register.programme("Chương trình tệp hai B", "public", "x");
        assertThat(get(address, tag)).hasStatus(200);
    }

    @Test
    void a_file_is_the_same_packed_and_plain_and_another_in_another_language() throws IOException {
        new PublicRegister(sql, cast).programme("Chương trình tệp ba", "public", "x");
        var address = "/public/programmes.csv?q=tep+ba";
        var packed =
                browser.get().uri(address).header("Accept-Encoding", "gzip").exchange();

        assertThat(packed.getResponse().getHeader("Content-Encoding")).isEqualTo("gzip");
        var unpacked = new GZIPInputStream(
                        new ByteArrayInputStream(packed.getResponse().getContentAsByteArray()))
                .readAllBytes();
        assertThat(new String(unpacked, StandardCharsets.UTF_8)).isEqualTo(text(get(address, "")));
        assertThat(text(get(address + "&lang=en", ""))).isNotEqualTo(text(get(address, "")));
    }

    @Test
    void the_programmes_of_a_province_and_of_a_partner_stand_in_the_order_of_their_titles() {
        var register = new PublicRegister(sql, cast);
        var partner = register.organisation("Quỹ xếp thứ tự", true);
        var province = sql.fetchSingle(
                        "select place_id from facts.places_version where kind = 'province' and name_vi = 'Cao Bằng' and valid_to is null limit 1")
                .get(0, Long.class);
        for (var title : List.of("Ươm mầm", "Đường xa", "Dòng suối", "An khang")) {
            var programme = register.programme(title, "public", "x");
            register.party(programme, partner, "funding");
            register.place(programme, province);
        }

        for (var address : List.of("/public/provinces/" + province, "/public/partners/" + partner)) {
            assertThat(Jsoup.parse(text(get(address, "")))
                            .select("main a[href^=/public/programmes/]")
                            .eachText())
                    .as(address)
                    .containsSubsequence("An khang", "Dòng suối", "Đường xa", "Ươm mầm");
        }
    }

    @Test
    void many_ask_for_a_short_file_and_it_is_made_once() {
        var made = new AtomicInteger();
        var rows = IntStream.range(0, 3).mapToObj(Integer::toString).toList();
        Supplier<Stream<String>> counted = () -> {
            made.incrementAndGet();
            return rows.stream();
        };

        var first = sent("/public/short.csv", counted);
        var second = sent("/public/short.csv", counted);

        assertThat(first).isEqualTo("\ufeffx\r\n0\r\n1\r\n2\r\n").isEqualTo(second);
        assertThat(made).hasValue(1);
    }

    @Test
    void a_file_too_long_to_be_kept_is_sent_whole_to_each_and_tried_to_be_kept_once() {
        var chance = new Random(20261123);
        var rows = Stream.generate(() -> Long.toHexString(chance.nextLong()) + Long.toHexString(chance.nextLong()))
                .limit(100_000)
                .toList();
        var made = new AtomicInteger();
        Supplier<Stream<String>> counted = () -> {
            made.incrementAndGet();
            return rows.stream();
        };

        var expected = "\ufeffx\r\n" + String.join("\r\n", rows) + "\r\n";
        assertThat(sent("/public/long.csv", counted).equals(expected)).isTrue();
        assertThat(made).as("tried, then sent").hasValue(2);
        assertThat(sent("/public/long.csv", counted).equals(expected)).isTrue();
        assertThat(made).hasValue(3);
    }

    private String sent(String address, Supplier<Stream<String>> rows) {
        return cast.readAs(Viewer.NOBODY, () -> {
            var request = new MockHttpServletRequest("GET", address);
            var response = new MockHttpServletResponse();
            window.file(
                    request,
                    response,
                    window.look(request, Optional.empty()),
                    "name",
                    List.of(new Column<>("x", row -> row)),
                    rows);
            return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
        });
    }

    private MvcTestResult get(String address, String tag) {
        return browser.get()
                .uri(java.net.URI.create(address.replace(" ", "%20")))
                .header("If-None-Match", tag)
                .exchange();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
