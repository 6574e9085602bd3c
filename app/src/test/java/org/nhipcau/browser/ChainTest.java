package org.nhipcau.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.nhipcau.Furnishing.MadeFile;
import org.nhipcau.ServedRegister;
import org.nhipcau.shared.Language;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The first span of the bridge as a person walks it: from a file to the figure and its rows.
@ServedRegister
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChainTest {

    private static final String OFFICER = "Chuyên viên";

    @LocalServerPort
    private int port;

    private Chromium chromium;

    @BeforeAll
    void start() {
        chromium = new Chromium(port);
    }

    @AfterAll
    void stop() {
        chromium.close();
    }

    @Test
    void a_file_becomes_projects_whose_figures_open_their_rows() {
        var page = chromium.window(Chromium.DESK, true, Language.VI);
        page.navigate("/projects");
        assertThat(page.url()).as("nobody is signed in").contains("/sign-in?next=");
        chromium.signIn(page, OFFICER);

        page.locator("nav a[href='/iati']").click();
        page.setInputFiles(
                "input[type=file]",
                new FilePayload(
                        "phuc-hoi.xml",
                        "text/xml",
                        MadeFile.of(MadeFile.activity("XX-CHAIN-1", "Phục hồi chức năng dựa vào cộng đồng", 120))
                                .getBytes(StandardCharsets.UTF_8)));
        page.locator("form[enctype] button").click();
        find(page, "phuc hoi chuc nang dua vao cong dong");
        page.locator("main tr[data-row] a").first().click();
        assertThat(page.locator("h1").textContent()).contains("Phục hồi chức năng dựa vào cộng đồng");

        var figures = page.locator("main a.figure[data-unit=EUR]");
        assertThat(figures.count()).isEqualTo(2);
        var figure = figures.last();
        var value = new BigDecimal(figure.getAttribute("data-value"));
        figure.click();
        assertThat(sums(page)).isEqualTo(Map.of("EUR", value));
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void two_windows_on_one_record_show_each_other_and_a_double_click_stores_once() {
        var page = chromium.signedIn(Chromium.DESK, true, Language.VI, OFFICER);
        page.navigate("/organisations/new");
        page.selectOption("#kind", "ingo");
        page.fill("#nameVi", "Tổ chức Bắc Cầu");
        page.locator("main form button.btn-primary").dblclick();
        page.waitForURL("**/organisations/*notice*");
        page.navigate("/organisations?q=to chuc bac cau");
        assertThat(page.locator("main tr[data-row]").count()).isEqualTo(1);

        page.locator("main tr[data-row] a").first().click();
        var record = page.url();
        page.navigate(record + "/edit");
        var other = chromium.beside(page);
        other.navigate(record + "/edit");
        page.fill("#nameVi", "Bắc Cầu Một");
        save(page);
        other.fill("#nameVi", "Bắc Cầu Hai");
        save(other);

        assertThat(other.locator("#nameVi").inputValue()).isEqualTo("Bắc Cầu Hai");
        assertThat(other.locator("#nameVi-says").textContent()).contains("Bắc Cầu Một");
        save(other);
        assertThat(other.locator("h1").textContent()).isEqualTo("Bắc Cầu Hai");
        assertThat(other.locator("#history").textContent()).contains("Bắc Cầu Một");
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void whoever_signs_out_is_out_in_every_window() {
        var page = chromium.signedIn(Chromium.DESK, true, Language.EN, "Desk officer");
        var other = chromium.beside(page);
        other.navigate("/projects");
        assertThat(other.url()).doesNotContain("/sign-in");

        page.locator("details.person summary").click();
        page.locator("form[action='/sign-out'] button").click();
        page.waitForURL("**/sign-in**");
        other.navigate("/projects");
        assertThat(other.url()).contains("/sign-in");
        other.goBack();
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void the_keyboard_alone_leads_from_sign_in_to_the_rows_behind_a_figure() {
        var page = chromium.window(Chromium.DESK, true, Language.EN);
        page.navigate("/sign-in");
        go(page, "button[name=account]");
        page.waitForURL(url -> !url.contains("/sign-in"));
        page.keyboard().press("Control+k");
        assertThat(focused(page, "#palette input"))
                .as("Ctrl-K leads to the search")
                .isTrue();
        page.keyboard().press("Escape");
        go(page, "nav a[href='/projects']");
        page.waitForURL("**/projects");
        go(page, "#q");
        page.keyboard().type("tuyen co so");
        page.keyboard().press("Enter");
        page.waitForURL("**/projects?**");
        go(page, "main tr[data-row] a");
        page.waitForURL(url -> url.matches(".*/projects/\\d+"));
        go(page, "main a.figure[href^='/funding?']");
        page.waitForURL("**/funding?**");
        assertThat(sums(page)).isEqualTo(Map.of("USD", new BigDecimal("80000000")));
        assertThat(chromium.complaints()).isEmpty();
    }

    /// A large file may still be read in the background; its projects come when it is done.
    private static void find(Page page, String words) {
        for (int attempt = 0; attempt < 100; attempt++) {
            page.navigate("/projects");
            page.fill("#q", words);
            page.press("#q", "Enter");
            page.waitForURL("**q=**");
            if (page.locator("main tr[data-row]").count() > 0) {
                return;
            }
            page.waitForTimeout(300);
        }
        throw new AssertionError("not found: " + words);
    }

    private static void save(Page page) {
        var before = page.url();
        page.locator("main form button.btn-primary").click();
        page.waitForLoadState();
        assertThat(page.url()).as("something was saved").isNotEqualTo(before);
    }

    /// Adds up what a person sees, page after page.
    private static Map<String, BigDecimal> sums(Page page) {
        var sums = new TreeMap<String, BigDecimal>();
        while (true) {
            for (var row : page.locator("main tr[data-row]").all()) {
                sums.merge(
                        row.getAttribute("data-currency"),
                        new BigDecimal(row.getAttribute("data-amount")),
                        BigDecimal::add);
            }
            if (page.locator("a[rel=next]").count() == 0) {
                return sums;
            }
            page.locator("a[rel=next]").click();
            page.waitForLoadState();
        }
    }

    /// Presses Tab until it is there, sees that a person would see it, and presses Enter (in a field: stays).
    private static void go(Page page, String selector) {
        for (int steps = 0; steps < 150; steps++) {
            page.keyboard().press("Tab");
            if (focused(page, selector)) {
                // A busy machine draws the ring a moment after the focus came.
                page.waitForFunction(
                        "() => { const s = getComputedStyle(document.activeElement); return s.outlineStyle !== 'none' || s.boxShadow !== 'none' }",
                        null,
                        new Page.WaitForFunctionOptions().setTimeout(5_000));
                if (!selector.startsWith("#")) {
                    page.keyboard().press("Enter");
                }
                return;
            }
        }
        throw new AssertionError("the keyboard does not reach " + selector);
    }

    private static boolean focused(Page page, String selector) {
        return (boolean) page.evaluate("s => document.activeElement.matches(s)", selector);
    }
}
