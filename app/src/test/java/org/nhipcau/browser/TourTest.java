package org.nhipcau.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nhipcau.Cast;
import org.nhipcau.ServedRegister;
import org.nhipcau.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The newcomer's tour as newcomers go it: from the sign-in page to the rows behind a figure.
@ServedRegister
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TourTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Cast cast;

    @Autowired
    private DSLContext sql;

    private Chromium chromium;

    @BeforeAll
    void start() {
        chromium = new Chromium(port);
    }

    @AfterAll
    void stop() {
        chromium.close();
    }

    @Order(1)
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            vi | 1366 | true  | Chuyên viên
            en | 390  | true  | Planner
            vi | 390  | false | Cán bộ Sở Y tế
            en | 1366 | false | Partner's focal point
            en | 1366 | true  | Auditor
            """)
    void whoever_is_new_is_led_from_the_document_to_the_rows_behind_a_figure(
            String code, int width, boolean scripts, String role) {
        chromium.forget();
        var language = Language.of(code);
        var page = chromium.window(width, scripts, language);
        page.navigate("/guide");
        page.navigate("/sign-in");
        assertThat(page.locator("aside.tour").count()).as("greeted").isEqualTo(1);
        press(page, language, "Bắt đầu", "Begin");
        assertThat(page.url()).contains("next=/tour");
        assertThat(page.context().cookies())
                .extracting(cookie -> cookie.name)
                .as("nothing is kept about a stranger")
                .containsOnly("language", "XSRF-TOKEN");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(role).setExact(true))
                .click();
        page.waitForURL("**/tour");
        var stops = page.locator("main ol a").count();
        assertThat(stops).as("stops of %s", role).isEqualTo(7);
        press(page, language, "Bắt đầu", "Begin");

        for (int stop = 1; stop <= stops; stop++) {
            assertThat(page.locator(".tour-where").textContent())
                    .isEqualTo(language == Language.VI ? "Chặng " + stop + " trên 7" : "Stop " + stop + " of 7");
            holds(page);
            if (stop < stops) {
                press(page, language, "Tiếp", "Next");
            }
        }
        var figure = page.locator("#money a.figure").first();
        var value = new BigDecimal(figure.getAttribute("data-value"));
        assertThat(page.locator("aside.tour").textContent().replaceAll("\\s+", " "))
                .as("the figure that is there to press")
                .contains(figure.textContent().replaceAll("\\s+", " ").strip());
        figure.click();
        page.waitForURL("**tour=8**");
        assertThat(page.locator("main tr[data-row]").all().stream()
                        .map(row -> new BigDecimal(row.getAttribute("data-amount")))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(value);
        holds(page);

        press(page, language, "Kết thúc", "Finish");
        page.waitForURL("**notice=tour.notice.finished");
        assertThat(page.locator(".tour").count()).as("greeted no more").isZero();
        page.navigate("/");
        assertThat(page.locator(".tour").count()).as("greeted no more").isZero();
        assertThat(page.locator("nav a[href='/tour']").count())
                .as("to go again")
                .isEqualTo(1);
        assertThat(chromium.complaints()).isEmpty();
        page.context().close();
    }

    @Test
    @Order(2)
    void whoever_does_not_want_it_is_asked_once() {
        var page = chromium.signedIn(Chromium.DESK, true, Language.VI, "Lãnh đạo Bộ");
        assertThat(page.locator("main section.tour").count()).isEqualTo(1);

        press(page, Language.VI, "Không, cảm ơn", "");
        page.waitForURL("**notice=tour.notice.left");
        page.navigate("/");

        assertThat(page.locator(".tour").count()).isZero();
        page.navigate("/tour");
        assertThat(page.locator("main ol a").count()).isEqualTo(7);
        page.context().close();
    }

    @Test
    @Order(3)
    void it_can_be_left_and_gone_back_and_reads_the_same_in_the_other_language() {
        var page = chromium.signedIn(Chromium.PHONE, true, Language.VI, "Văn thư");
        page.locator("main section.tour a.btn-primary").click();
        press(page, Language.VI, "Tiếp", "");
        page.locator("button.language[value=en]").click();
        assertThat(page.locator(".tour-where").textContent()).isEqualTo("Stop 2 of 7");
        press(page, Language.EN, "", "Back");
        assertThat(page.locator(".tour-where").textContent()).isEqualTo("Stop 1 of 7");

        press(page, Language.EN, "", "Leave the tour");
        page.waitForURL("**notice=tour.notice.left");
        page.navigate("/projects?tour=2");
        assertThat(page.locator(".tour").count())
                .as("on a page it does not speak of")
                .isZero();
        page.navigate("/projects?tour=<script>");
        assertThat(page.locator(".tour").count()).isZero();
        page.context().close();
    }

    @Test
    @Order(4)
    void where_a_record_is_missing_its_stop_is_left_out() {
        cast.write(
                () -> sql.execute("update projects.identifier set value = value || 'X' where scheme = 'world-bank'"));

        var page = chromium.signedIn(Chromium.DESK, true, Language.EN, "Verifier");
        page.navigate("/tour");

        assertThat(page.locator("main ol a").allTextContents()).hasSize(6).doesNotContain("Two sources, two figures");
        page.locator("main ol a").nth(3).click();
        assertThat(page.locator(".tour-where").textContent()).isEqualTo("Stop 4 of 6");
        press(page, Language.EN, "", "Next");
        assertThat(page.locator(".tour-title").textContent()).isEqualTo("Who wrote it, and when");
        page.context().close();
    }

    /// What is said of a page is there: the part it leads to, and every word it quotes.
    private static void holds(Page page) {
        var strip = page.locator("aside.tour");
        assertThat(strip.count()).as(page.url()).isEqualTo(1);
        var wide = ((Number) page.evaluate("() => document.documentElement.scrollWidth")).intValue();
        assertThat(wide).as("width of %s", page.url()).isLessThanOrEqualTo(page.viewportSize().width);
        for (var link : strip.locator("a[href^='#']").all()) {
            assertThat(page.locator(link.getAttribute("href")).count())
                    .as("%s on %s", link.getAttribute("href"), page.url())
                    .isEqualTo(1);
        }
        var said = strip.textContent();
        var around = ((String)
                        page.evaluate(
                                "() => { const b = document.body.cloneNode(true); b.querySelector('aside.tour').remove(); return b.textContent }"))
                .replaceAll("\\s+", " ");
        for (var quoted : Pattern.compile("“(.+?)”").matcher(said).results().toList()) {
            assertThat(around).as("what is quoted on %s", page.url()).contains(quoted.group(1));
        }
    }

    private static void press(Page page, Language language, String vietnamese, String english) {
        var words = language == Language.VI ? vietnamese : english;
        page.locator(".tour, .actions")
                .locator("a, button")
                .filter(new com.microsoft.playwright.Locator.FilterOptions()
                        .setHasText(Pattern.compile("^\\s*" + GuideSteps.literally(words) + "\\s*$")))
                .first()
                .click();
        page.waitForLoadState();
    }
}
