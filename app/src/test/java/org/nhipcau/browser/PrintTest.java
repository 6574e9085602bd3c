package org.nhipcau.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.nhipcau.Furnishing;
import org.nhipcau.ServedRegister;
import org.nhipcau.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// On paper: something a director would sign under.
@ServedRegister
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PrintTest {

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
    void a_printed_list_says_whose_it_is_and_how_it_was_filtered() {
        var page = chromium.signedIn(Chromium.DESK, false, Language.VI, "Chuyên viên");
        page.navigate("/projects?status=closed&q=nganh+y+te");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator(".letterhead").isVisible()).isTrue();
        assertThat(page.locator(".letterhead").textContent())
                .contains("Nhịp Cầu", "Nguyễn Thị Minh Họa", "/projects?status=closed");
        assertThat(shown(page, ".filters > div"))
                .as("what was filtered by, in words, and nothing else")
                .containsExactly("Tìm trong danh sách", "Tình trạng");
        assertThat(page.locator("#status").evaluate("select => select.selectedOptions[0].textContent"))
                .isEqualTo("Đã đóng");
        assertThat(shown(page, ".filters > .btn, .actions, .side, .top, .foot, nav.pager .btn"))
                .isEmpty();
        assertThat(page.locator(".sign").isVisible()).isTrue();
        page.context().close();
    }

    @Test
    void a_list_that_is_not_filtered_prints_no_filter() {
        var page = chromium.signedIn(Chromium.DESK, false, Language.EN, "Desk officer");
        for (var list : List.of("/organisations", "/agreements", "/claims", "/people", "/funding", "/countries")) {
            page.navigate(list);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(shown(page, ".filters > div")).as(list).isEmpty();
        }
        page.context().close();
    }

    /// A browser keeps a block together with its next of kin only, so signatures stand beside what they sign for.
    @Test
    void signatures_stand_with_the_end_of_a_record_and_with_the_total_of_a_list() {
        var page = chromium.signedIn(Chromium.DESK, true, Language.VI, "Chuyên viên");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.navigate("/projects?status=closed");
        page.evaluate("() => dispatchEvent(new Event('beforeprint'))");
        assertThat(page.locator("tfoot:has(.figure) .sign").count())
                .as("in a list")
                .isEqualTo(1);
        assertThat(page.locator("tfoot:has(.sign)").evaluate("foot => getComputedStyle(foot).breakInside"))
                .isEqualTo("avoid");
        page.evaluate("() => dispatchEvent(new Event('afterprint'))");
        assertThat(page.locator("main .sign").count()).as("afterwards").isZero();
        assertThat(page.locator(".body > .sign").count()).as("afterwards").isEqualTo(1);

        page.locator("tbody a").first().click();
        page.waitForURL(Pattern.compile(".*/projects/\\d+"));
        page.evaluate("() => dispatchEvent(new Event('beforeprint'))");
        assertThat(page.locator("#history + .sign").isVisible())
                .as("on a record")
                .isTrue();
        page.evaluate("() => dispatchEvent(new Event('afterprint'))");
        page.evaluate("() => dispatchEvent(new Event('beforeprint'))");
        assertThat(page.locator(".sign").count()).as("printed again").isEqualTo(1);
        page.context().close();
    }

    private static List<String> shown(Page page, String selector) {
        return page.locator(selector).all().stream()
                .filter(one -> one.isVisible())
                .map(one -> one.locator("label, .label").count() > 0
                        ? one.locator("label, .label").first().textContent()
                        : one.textContent())
                .toList();
    }
}
