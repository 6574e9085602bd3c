package org.nhipcau.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
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
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// What a stranger reads of agreements, of stated figures, and of the money of a province.
@RegisterTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WindowRecordsTest {

    private static final RequestPostProcessor STRANGER = request -> request;
    private static final ZoneId HA_NOI = ZoneId.of("Asia/Ho_Chi_Minh");

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
    void the_search_finds_published_agreements_and_figures_with_or_without_diacritics_and_no_others() {
        var programme = register.programme("Chương trình Hạc Trắng", "public", "https://nguon.example/h");
        var party = register.organisation("Quỹ Hạc Trắng", true);
        register.agreement("Bản ghi nhớ Cò Lửa công khai", "public", party, programme);
        register.agreement("Bản ghi nhớ Cò Lửa kín", "internal", party, programme);
        register.claim(programme, "Số trạm Cò Lửa", "public", "12");
        register.claim(programme, "Số trạm Cò Lửa kín", "internal", "13");

        var found = page("/public/search?q=co lua").select("#finds");
        assertThat(found.select("a[href^=/public/agreements/]").eachText())
                .containsExactly("Bản ghi nhớ Cò Lửa công khai");
        assertThat(found.select("a[href^=/public/claims/]").eachText())
                .singleElement()
                .asString()
                .startsWith("Số trạm Cò Lửa: ");
        assertThat(found.text()).doesNotContain("kín");
        for (var figure : found.select(".figure")) {
            assertThat(page(figure.attr("href")).text()).contains("Cò Lửa").doesNotContain("kín");
            assertThat(figure.attr("data-value")).isEqualTo("1");
        }
        assertThat(text("/public/search.csv?q=Cò Lửa"))
                .contains("Bản ghi nhớ Cò Lửa công khai", "Số trạm Cò Lửa: ")
                .doesNotContain("kín");
    }

    @Test
    void a_programme_whose_money_is_recorded_with_its_parts_says_what_each_of_them_was_paid() {
        var programme = register.programme("Chương trình trả theo phần", "public", "https://nguon.example/p");
        var one = register.part(programme, "Phần một trả");
        var other = register.part(programme, "Phần hai trả");
        register.publishMoney(other, "internal");
        register.money(one, "commitment", "700", "EUR");
        register.money(other, "commitment", "55", "EUR");

        var page = page("/public/programmes/" + programme);
        assertThat(page.select("#money").text())
                .contains("Phần một trả", "700", "không cộng với nhau")
                .doesNotContain("Phần hai trả", "55");
        var figure = page.select("#money .figure").first();
        assertThat(page(figure.attr("href")).select("table").text()).contains("Phần một trả");
        assertThat(text("/public/programmes/" + programme + ".csv"))
                .contains("Phần một trả: ", "700")
                .doesNotContain("Phần hai trả: ");
    }

    @Test
    void an_agreement_tells_its_parties_its_terms_as_amended_its_money_and_what_is_done_under_it() {
        var party = register.organisation("Đại sứ quán thử A", true);
        var programme = register.programme("Dự án theo thỏa thuận A", "public", "x");
        var part = register.part(programme, "Hợp phần theo thỏa thuận A");
        var agreement = register.agreement("Thỏa thuận thử A", "public", party, programme);
        register.signed(agreement, "5000000", "EUR");
        register.amend(agreement, "Phụ lục 1", "2029-12-31");
        register.money(programme, "disbursement", "100", "EUR");
        register.money(part, "disbursement", "23.5", "EUR");
        register.money(programme, "commitment", "900", "EUR");

        var page = page("/public/agreements/" + agreement);

        assertThat(page.select("h1").text()).isEqualTo("Thỏa thuận thử A");
        assertThat(page.text())
                .contains("06/05/2024", "31/12/2029", "(theo bản đã ký: 06/05/2027)", "Phụ lục 1", "Người ký");
        assertThat(page.select("a[href=https://nguon.example/thoa-thuan]")).isNotEmpty();
        assertThat(page.select("#money tbody td.number").text()).isEqualTo("5.000.000 EUR");
        assertThat(page.select("#money .figure").eachAttr("data-value")).containsExactly("123.5");
        assertThat(sum(page(page.select("#money .figure").attr("href")))).isEqualByComparingTo("123.5");
        assertThat(page.select("a[href=/public/programmes/" + programme + "]")).isNotEmpty();
        assertThat(page("/public/programmes/" + programme)
                        .select("#agreements a[href=/public/agreements/" + agreement + "]"))
                .isNotEmpty();
        assertThat(page("/public/programmes/" + part)
                        .select("#agreements a[href=/public/agreements/" + agreement + "]"))
                .as("what lies in a programme is done under its agreements")
                .isNotEmpty();
        assertThat(page("/public/partners/" + party).select("#agreements a[href=/public/agreements/" + agreement + "]"))
                .isNotEmpty();
        assertThat(text("/public/agreements/" + agreement + ".csv")).contains("5000000", "123.5", "Phụ lục 1");
        assertThat(text("/api/v1/agreements/" + agreement)).contains("\"ends\":\"2029-12-31\"", "\"amount\":123.5");
        assertThat(text("/api/v1/agreements?project=" + part)).contains("\"count\":1");
    }

    @Test
    void an_agreement_known_on_a_day_has_the_amendments_of_that_day() {
        var first = LocalDate.of(2031, 3, 1);
        var agreement = at(first, () -> {
            var party = register.organisation("Bên thử B", true);
            return register.agreement(
                    "Thỏa thuận thử B", "public", party, register.programme("Dự án B", "public", "x"));
        });
        at(first.plusDays(3), () -> {
            register.amend(agreement, "Phụ lục sau", "2039-12-31");
            return agreement;
        });
        at(first.plusDays(5), () -> {
            var old = page("/public/agreements/" + agreement + "/known/" + first);
            assertThat(old.select("h1").text()).isEqualTo("Thỏa thuận thử B");
            assertThat(old.select("dl.facts").text()).contains("06/05/2027").doesNotContain("31/12/2039");
            assertThat(old.select("#changes").text()).contains("2039-12-31");
            assertThat(page("/public/agreements/" + agreement)
                            .select("dl.facts")
                            .text())
                    .contains("31/12/2039");
            return agreement;
        });
    }

    @Test
    void a_stated_figure_has_a_page_with_its_source_and_the_others_beside_it() {
        var programme = register.programme("Chương trình C", "public", "x");
        var one = register.claim(programme, "Người được tập huấn C", "public", "8900");
        var other = register.claim(programme, "Người được tập huấn C", "public", "8950");
        var hidden = register.claim(programme, "Người được tập huấn C", "internal", "1");

        var page = page("/public/claims/" + one);

        assertThat(page.select(".big.stated").text()).contains("8.900");
        assertThat(page.select("a[href=https://nguon.example/neu]")).isNotEmpty();
        assertThat(page.select("a[href=/public/programmes/" + programme + "]").text())
                .isEqualTo("Chương trình C");
        assertThat(page.select("#beside a.stated").eachAttr("href")).containsExactly("/public/claims/" + other);
        assertThat(page.text()).contains("Các nguồn nêu khác nhau", "Chưa có số liệu gốc");
        assertThat(page.select(".permanent a").attr("href")).startsWith("/public/claims/" + one + "/known/");
        assertThat(page("/public/programmes/" + programme)
                        .select("#stated a.stated")
                        .eachAttr("href"))
                .containsExactlyInAnyOrder("/public/claims/" + one, "/public/claims/" + other)
                .doesNotContain("/public/claims/" + hidden);
        assertThat(text("/public/claims.csv?q=tap huan C")).contains(",8900,people,", ",8950,people,");
    }

    @Test
    void a_figure_is_told_to_be_contradicted_though_the_other_source_is_not_in_the_list() {
        var programme = register.programme("Chương trình D", "public", "x");
        register.claim(programme, "Số trạm D", "public", "10");
        register.claim(programme, "Số trạm D", "public", "11");

        // The list is narrowed to what only one of them says.
        var one = sql.fetchSingle(
                "select max(claim_id) from facts.claims_claim_at('infinity'::timestamptz) where project_id = ?",
                programme);
        cast.write(() -> sql.execute(
                "update claims.claim set search_key = search_key || ' rieng mot' where id = ?",
                one.get(0, Long.class)));

        var row = page("/public/claims?q=rieng mot").select("tr[data-row]");
        assertThat(row).hasSize(1);
        assertThat(row.hasClass("contradicted")).isTrue();
    }

    @Test
    void the_money_of_a_province_is_its_share_of_public_money_and_opens_the_rows_that_add_up_to_it() {
        var provinces = provinces();
        var here = provinces.get(0);
        var programme = register.programme("Dự án hai tỉnh E", "public", "x");
        register.share(programme, here, "75");
        register.share(programme, provinces.get(1), "25");
        register.money(programme, "disbursement", "1000.01", "CHF");
        register.money(programme, "disbursement", "10", "CHF");
        var closed = register.programme("Dự án nội bộ E", "internal", "x");
        register.place(closed, here);
        register.money(closed, "disbursement", "7777", "CHF");
        var withoutMoney = register.programme("Dự án giấu tiền E", "public", "x");
        register.place(withoutMoney, here);
        register.money(withoutMoney, "disbursement", "8888", "CHF");
        register.publishMoney(withoutMoney, "internal");

        var figure = page("/public/provinces/" + here).select("#money .figure[data-unit=CHF]");

        assertThat(figure.eachAttr("data-value"))
                .as("%s", kept(here))
                .containsExactly(kept(here).toPlainString());
        assertThat(new BigDecimal(figure.attr("data-value"))).isEqualByComparingTo("757.51");
        var rows = page(figure.attr("href"));
        assertThat(rows.select("[data-row]")).hasSize(2);
        assertThat(sum(rows)).isEqualByComparingTo("757.51");
        assertThat(rows.text()).contains("trong 1.000,01 CHF");
        assertThat(text(figure.attr("href").replace("/public/money", "/public/money.csv")))
                .contains(",750.01,CHF,1000.01,");
        assertThat(text("/public/provinces/" + here + ".csv")).contains(",757.51,CHF,");
    }

    @Test
    void the_money_of_a_province_on_a_day_is_divided_as_its_places_were_known_that_day() {
        var first = LocalDate.of(2031, 9, 1);
        var here = provinces().get(2);
        var there = provinces().get(3);
        var programme = at(first, () -> {
            var made = register.programme("Dự án dời tỉnh F", "public", "x");
            register.share(made, here, "33.3");
            register.share(made, there, "66.7");
            register.money(made, "commitment", "100.01", "NOK");
            register.money(made, "commitment", "0.02", "NOK");
            return made;
        });
        var kept = kept(here, "NOK");
        at(first.plusDays(2), () -> {
            register.removePlace(programme, there);
            register.money(programme, "commitment", "50", "NOK");
            return programme;
        });
        at(first.plusDays(4), () -> {
            assertThat(sums("/public/provinces/" + here)).containsExactly("150.03");
            assertThat(sums("/public/provinces/" + here + "/known/" + first)).containsExactly(kept.toPlainString());
            assertThat(sums("/public/provinces/" + there)).isEmpty();
            var door = page("/public/provinces/" + there + "/known/" + first)
                    .select("#money .figure[data-unit=NOK]")
                    .attr("href");
            assertThat(door).contains("/known/" + first);
            assertThat(sum(page(door))).isEqualByComparingTo(new BigDecimal("100.03").subtract(kept));
            return programme;
        });
    }

    private List<String> sums(String address) {
        return page(address).select("#money .figure[data-unit=NOK]").eachAttr("data-value");
    }

    private BigDecimal kept(long province) {
        return kept(province, "CHF");
    }

    /// What the register itself keeps of public money for a province, as its own map of money reads it.
    private BigDecimal kept(long province, String currency) {
        return cast.write(() -> sql.fetchSingle(
                        "select sum(amount) from funding.place_total where public and in_34 = ? and currency = ?",
                        province,
                        currency)
                .get(0, BigDecimal.class));
    }

    private List<Long> provinces() {
        return sql.fetch(
                        "select place_id from facts.places_place where kind = 'province' and valid_to is null and not recognised_only order by 1 limit 4")
                .getValues(0, Long.class);
    }

    private static BigDecimal sum(Document rows) {
        return rows.select("[data-row]").eachAttr("data-amount").stream()
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Document page(String address) {
        return pages.page(STRANGER, address.replace(" ", "%20"));
    }

    private String text(String address) {
        var answer = browser.get()
                .uri(java.net.URI.create(address.replace(" ", "%20")))
                .exchange();
        assertThat(answer).as(address).hasStatus(200);
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static <T> T at(LocalDate day, Supplier<T> work) {
        TestClock.moveOn(
                Duration.between(Instant.now(), day.atTime(9, 0).atZone(HA_NOI).toInstant()));
        try {
            return work.get();
        } finally {
            TestClock.setRight();
        }
    }
}
