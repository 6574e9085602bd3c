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

    /// The end of a record, its signatures, never begins a sheet of its own: whatever the record's length.
    @Test
    void signatures_are_never_alone_on_a_sheet() {
        var page = chromium.signedIn(Chromium.DESK, true, Language.VI, "Chuyên viên");
        page.navigate("/claims?conflicting=yes");
        page.locator("tbody a").first().click();
        page.waitForURL(Pattern.compile(".*/claims/\\d+"));
        var without = pages(page);
        for (int more = 1; more < 60; more++) {
            page.evaluate(
                    "() => { const p = document.createElement('p'); p.textContent = 'một dòng nữa'; document.querySelector('#history .card-body').append(p) }");
            if (pages(page) > without) {
                page.evaluate("() => document.querySelector('.sign').remove()");
                assertThat(pages(page))
                        .as("sheets without the signatures, %s lines more than before", more)
                        .isGreaterThan(without);
                page.context().close();
                return;
            }
        }
        throw new AssertionError("sixty lines more and still as many sheets");
    }

    private static List<String> shown(Page page, String selector) {
        return page.locator(selector).all().stream()
                .filter(one -> one.isVisible())
                .map(one -> one.locator("label, .label").count() > 0
                        ? one.locator("label, .label").first().textContent()
                        : one.textContent())
                .toList();
    }

    private static int pages(Page page) {
        var pdf = new String(page.pdf(paper()), java.nio.charset.StandardCharsets.ISO_8859_1);
        return (int) Pattern.compile("/Type\\s*/Page\\b").matcher(pdf).results().count();
    }

    private static Page.PdfOptions paper() {
        return new Page.PdfOptions().setPreferCSSPageSize(true);
    }
}
