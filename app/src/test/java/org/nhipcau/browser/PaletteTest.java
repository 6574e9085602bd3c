package org.nhipcau.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.nhipcau.Furnishing;
import org.nhipcau.ServedRegister;
import org.nhipcau.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The box that finds while somebody types, and light and dark, in a real browser.
@ServedRegister
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PaletteTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Furnishing furnishing;

    private Chromium chromium;

    @BeforeAll
    void start() {
        furnishing.everything();
        chromium = new Chromium(port);
    }

    @AfterAll
    void stop() {
        chromium.close();
    }

    @Test
    void by_keyboard_alone_a_project_is_found_and_opened() {
        chromium.forget();
        var page = chromium.signedIn(Chromium.DESK, true, Language.VI, "Chuyên viên");
        page.navigate("/organisations");
        page.locator("#q").focus();
        page.keyboard().press("Control+k");
        page.keyboard().type("dao tao dieu duong");
        // What the first letters found stands there for a moment.
        page.locator("#palette [aria-selected=true]:has-text('Đào tạo điều dưỡng')")
                .waitFor();

        var input = page.locator("#palette input");
        assertThat(input.getAttribute("aria-expanded")).isEqualTo("true");
        assertThat(page.locator("#" + input.getAttribute("aria-activedescendant"))
                        .textContent())
                .contains("Đào tạo điều dưỡng");
        assertThat(page.locator("#palette [role=status]").textContent()).matches(".*\\d+ mục.*");
        assertThat(barriers(page)).isEmpty();

        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowUp");
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.matches(".*/projects/\\d+"));
        assertThat(page.locator("h1").textContent()).contains("Đào tạo điều dưỡng");

        page.keyboard().press("/");
        page.locator("#palette [role=option]").first().waitFor();
        assertThat(page.locator("#palette [role=group]").first().textContent())
                .contains("Mở gần đây", "Đào tạo điều dưỡng");
        assertThat(chromium.complaints()).isEmpty();
        page.context().close();
    }

    @Test
    void escape_closes_it_and_gives_the_focus_back() {
        var page = chromium.signedIn(Chromium.DESK, true, Language.EN, "Desk officer");
        page.navigate("/projects");
        page.locator("#q").focus();
        page.keyboard().press("Control+k");
        assertThat(page.locator("#palette").isVisible()).isTrue();
        page.keyboard().press("Escape");

        assertThat(page.locator("#palette").isVisible()).isFalse();
        assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("q");
        page.keyboard().type("a/b");
        assertThat(page.locator("#palette").isVisible()).isFalse();
        assertThat(page.locator("#q").inputValue()).isEqualTo("a/b");
        page.context().close();
    }

    @Test
    void among_the_finds_home_end_and_page_keys_lead_and_in_the_text_they_are_the_texts() {
        var page = chromium.signedIn(Chromium.DESK, true, Language.VI, "Chuyên viên");
        page.navigate("/projects");
        page.keyboard().press("Control+k");
        page.keyboard().type("du an");
        page.locator("#palette [aria-selected=true] mark").first().waitFor();
        var options = page.locator("#palette [role=option]");
        var last = options.count() - 1;

        page.keyboard().press("Home");
        assertThat(page.evaluate("() => document.querySelector('#palette input').selectionStart"))
                .as("nobody has gone into the list yet")
                .isEqualTo(0);
        page.keyboard().press("End");
        assertThat(page.evaluate("() => document.querySelector('#palette input').selectionStart"))
                .isEqualTo(5);

        page.keyboard().press("ArrowDown");
        page.keyboard().press("End");
        assertThat(options.nth(last).getAttribute("aria-selected")).isEqualTo("true");
        page.keyboard().press("Home");
        assertThat(options.first().getAttribute("aria-selected")).isEqualTo("true");
        page.keyboard().press("PageDown");
        assertThat(page.locator("#palette [role=group]")
                        .nth(1)
                        .locator("[role=option]")
                        .first()
                        .getAttribute("aria-selected"))
                .as("the first of the next kind")
                .isEqualTo("true");
        assertThat(page.locator("#palette input").getAttribute("aria-activedescendant"))
                .isEqualTo(page.locator("#palette [aria-selected=true]").getAttribute("id"));
        page.keyboard().press("PageUp");
        assertThat(options.first().getAttribute("aria-selected")).isEqualTo("true");
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("Home");
        assertThat(page.evaluate("() => document.querySelector('#palette input').selectionStart"))
                .as("back in the text")
                .isEqualTo(0);
        page.context().close();
    }

    @Test
    void what_was_looked_for_is_marked_with_its_diacritics() {
        var page = chromium.signedIn(Chromium.DESK, true, Language.VI, "Chuyên viên");
        page.keyboard().press("Control+k");
        page.keyboard().type("dieu duong");
        page.locator("#palette [aria-selected=true]:has-text('điều dưỡng') mark")
                .first()
                .waitFor();

        assertThat(page.locator("#palette [aria-selected=true] mark").allTextContents())
                .containsExactly("điều", "dưỡng");
        assertThat(barriers(page)).isEmpty();
        page.context().close();
    }

    @Test
    void a_word_that_an_input_method_composes_is_searched_for_and_left_alone() {
        var page = chromium.signedIn(Chromium.DESK, true, Language.VI, "Chuyên viên");
        page.keyboard().press("Control+k");
        page.locator("#palette [role=option]").first().waitFor();
        var method = page.context().newCDPSession(page);
        for (var composed : List.of("đ", "đi", "điê", "điề", "điều")) {
            var text = new com.google.gson.JsonObject();
            text.addProperty("text", composed);
            text.addProperty("selectionStart", composed.length());
            text.addProperty("selectionEnd", composed.length());
            method.send("Input.imeSetComposition", text);
        }
        page.locator("#palette [aria-selected=true] mark:has-text('điều')")
                .first()
                .waitFor();
        assertThat(page.locator("#palette input").inputValue()).isEqualTo("điều");

        // The key that ends the word is the input method's: it opens nothing, and moves nothing in the list.
        page.evaluate("""
                () => {
                  const input = document.querySelector('#palette input');
                  for (const key of ['ArrowDown', 'Enter'])
                    input.dispatchEvent(new KeyboardEvent('keydown', { key, isComposing: true, bubbles: true, cancelable: true }));
                  input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', keyCode: 229, bubbles: true, cancelable: true }));
                }
                """);
        assertThat(page.locator("#palette [role=option]").first().getAttribute("aria-selected"))
                .isEqualTo("true");
        assertThat(page.url()).doesNotContain("/search").doesNotMatch(".*/\\d+$");
        var word = new com.google.gson.JsonObject();
        word.addProperty("text", "điều");
        method.send("Input.insertText", word);
        page.keyboard().type(" dưỡng");
        page.locator("#palette [aria-selected=true] mark:has-text('dưỡng')")
                .first()
                .waitFor();
        assertThat(page.locator("#palette input").inputValue()).isEqualTo("điều dưỡng");
        page.context().close();
    }

    @Test
    void nothing_found_says_what_to_try() {
        var page = chromium.signedIn(Chromium.DESK, true, Language.VI, "Chuyên viên");
        page.keyboard().press("Control+k");
        page.keyboard().type("qwrtzp");
        page.locator("#palette .says:has-text('Không tìm thấy')").waitFor();

        assertThat(page.locator("#palette .says").textContent()).contains("ít chữ hơn", "mã số");
        assertThat(page.locator("#palette [role=status]").textContent()).contains("Không tìm thấy");
        assertThat(page.locator("#palette input").getAttribute("aria-expanded")).isEqualTo("false");
        page.keyboard().press("Enter");
        page.waitForURL("**/search?q=qwrtzp");
        page.context().close();
    }

    @Test
    void letters_typed_fast_are_asked_for_once() {
        var page = chromium.signedIn(Chromium.DESK, true, Language.VI, "Chuyên viên");
        var asked = java.util.Collections.synchronizedList(new java.util.ArrayList<String>());
        page.keyboard().press("Control+k");
        page.locator("#palette [role=option]").first().waitFor();
        page.onRequest(request -> {
            if (request.url().contains("/search/suggestions")) {
                asked.add(request.url());
            }
        });
        page.keyboard().type("dieu duong");
        page.locator("#palette [aria-selected=true]:has-text('điều dưỡng')").waitFor();

        assertThat(asked).hasSizeLessThan(4);
        assertThat(asked.getLast()).endsWith("q=dieu%20duong");
        page.context().close();
    }

    @Test
    void an_answer_that_comes_too_late_is_not_shown() {
        var page = chromium.signedIn(Chromium.DESK, true, Language.VI, "Chuyên viên");
        page.route("**/search/suggestions?q=tram*", route -> {
            page.waitForTimeout(900);
            route.resume();
        });
        page.keyboard().press("Control+k");
        page.keyboard().type("tram");
        page.waitForTimeout(250);
        page.locator("#palette input").fill("dieu duong");
        page.waitForTimeout(1600);

        assertThat(page.locator("#palette [role=option]").first().textContent()).contains("điều dưỡng");
        page.context().close();
    }

    @Test
    void when_nothing_answers_it_says_so_and_enter_still_searches() {
        var page = chromium.signedIn(Chromium.PHONE, true, Language.EN, "Desk officer");
        page.route("**/search/suggestions*", Route::abort);
        page.locator("#find").click();
        page.keyboard().type("Lai");
        page.locator("#palette .says").waitFor();
        assertThat(page.locator("#palette .says").textContent()).contains("did not answer");
        page.unroute("**/search/suggestions*");
        page.keyboard().press("Enter");
        page.waitForURL("**/search?q=Lai");

        assertThat(page.locator("h1").textContent()).contains("Lai");
        page.context().close();
        chromium.forget();
    }

    @Test
    void what_was_opened_is_forgotten_on_this_device_when_somebody_signs_out() {
        var page = chromium.signedIn(Chromium.DESK, true, Language.EN, "Desk officer");
        page.navigate("/organisations/" + furnishing.organisation("Liên minh châu Âu"));
        assertThat(page.evaluate("() => localStorage.length")).isEqualTo(1);
        page.locator("details.person summary").click();
        page.locator("form[action='/sign-out'] button").click();
        page.waitForURL(url -> url.contains("/sign-in"));

        assertThat(page.evaluate("() => localStorage.length")).isEqualTo(0);
        page.context().close();
    }

    @Test
    void the_windows_search_answers_while_a_stranger_types_and_without_scripts_when_they_send_it() {
        chromium.forget();
        var page = chromium.window(Chromium.PHONE, true, Language.VI);
        page.navigate("/public/search");
        page.locator("#q").click();
        page.keyboard().type("lai ch");
        page.locator("#finds a:has-text('Lai Châu')").first().waitFor();

        assertThat(page.locator("#finds a:has-text('Lai Châu') mark").allTextContents())
                .contains("Lai", "Ch");
        assertThat(page.locator("#found-status").textContent()).contains("kết quả");
        assertThat(page.url()).endsWith("/public/search?q=lai+ch");
        assertThat(page.locator(".head .actions a").getAttribute("href")).contains("/public/search.csv?q=lai");
        assertThat(page.locator("#q").inputValue()).isEqualTo("lai ch");
        assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("q");
        page.keyboard().type("zzzz");
        page.locator("#finds .empty").waitFor();
        assertThat(page.locator("#found-status").textContent()).contains("Không tìm thấy");
        assertThat(page.context().cookies().stream().map(cookie -> cookie.name))
                .as("no session")
                .noneMatch(name -> name.toUpperCase(java.util.Locale.ROOT).contains("SESSION"));
        assertThat(chromium.complaints()).isEmpty();
        page.context().close();

        var plain = chromium.window(Chromium.PHONE, false, Language.VI);
        plain.navigate("/public/search");
        plain.locator("#q").fill("lai ch");
        plain.locator("#q").press("Enter");
        plain.waitForURL("**/public/search?q=lai+ch");
        assertThat(plain.locator("#finds a:has-text('Lai Châu')").count()).isPositive();
        plain.context().close();
    }

    @Test
    void light_or_dark_is_the_devices_until_somebody_chooses_and_works_without_scripts() {
        var page = chromium.signedIn(Chromium.DESK, false, Language.VI, "Chuyên viên");
        assertThat(ground(page)).isEqualTo("light");
        page.emulateMedia(
                new Page.EmulateMediaOptions().setColorScheme(com.microsoft.playwright.options.ColorScheme.DARK));
        assertThat(ground(page)).isEqualTo("dark");

        page.locator("form[action='/appearance'] button[value=light]").click();
        assertThat(ground(page)).isEqualTo("light");
        page.locator("form[action='/appearance'] button[value=dark]").click();
        page.emulateMedia(
                new Page.EmulateMediaOptions().setColorScheme(com.microsoft.playwright.options.ColorScheme.LIGHT));
        assertThat(ground(page)).isEqualTo("dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
        assertThat(ground(page)).as("on paper").isEqualTo("light");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.SCREEN));
        page.locator("form[action='/appearance'] button[value=device]").click();
        assertThat(ground(page)).isEqualTo("light");
        page.context().close();
    }

    /// Chromium's tools can run a script in a page that runs none of its own.
    private static String ground(Page page) {
        var red = (String) page.evaluate("() => getComputedStyle(document.body).backgroundColor");
        return Integer.parseInt(red.replaceFirst("\\D+(\\d+).*", "$1")) < 128 ? "dark" : "light";
    }

    private static List<String> barriers(Page page) {
        return new AxeBuilder(page)
                .include("#palette").analyze().getViolations().stream()
                        .map(rule ->
                                rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                        .toList();
    }
}
