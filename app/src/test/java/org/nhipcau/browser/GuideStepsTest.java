package org.nhipcau.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nhipcau.ServedRegister;
import org.nhipcau.shared.Language;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The guide tells the truth: its numbered steps are done here, one after the other, in the running demonstration, by
/// the roles and in the languages they are written for.
///
/// With `-Dnhipcau.guide.pictures=FOLDER` the pictures of those pages are taken where the steps have led.
@ServedRegister
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuideStepsTest {

    private static final Path GUIDE = Path.of("../docs/guide");
    private static final String PICTURES = System.getProperty("nhipcau.guide.pictures", "");

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

    static List<Path> pages() throws IOException {
        try (var files = Files.walk(GUIDE)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(GuideStepsTest::isWalked)
                    .sorted()
                    .toList();
        }
    }

    /// A page whose first step begins where everybody begins, and signs in.
    private static boolean isWalked(Path file) {
        try {
            var text = Files.readString(file);
            return text.contains("1. Ở trang đăng nhập") || text.contains("1. On the demonstration’s sign-in page");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void what_a_page_of_the_guide_says_can_be_done(Path file) throws IOException {
        chromium.forget();
        var language = Language.of(file.getParent().getFileName().toString());
        var page = chromium.window(Chromium.GUIDE, true, language);
        page.setDefaultTimeout(8_000);
        page.setViewportSize(Chromium.GUIDE, 680);

        new GuideSteps(page).walk(file, Files.readString(file), GuideStepsTest::picture);

        assertThat(page.url()).as("somebody signed in").doesNotContain("/sign-in");
        assertThat(chromium.complaints()).isEmpty();
        page.context().close();
    }

    @Test
    void each_role_has_its_first_ten_minutes_in_both_languages() throws IOException {
        for (var language : Language.values()) {
            assertThat(pages())
                    .filteredOn(file -> file.getParent().endsWith(language.code()))
                    .filteredOn(file -> file.getFileName().toString().startsWith("first-"))
                    .hasSizeGreaterThanOrEqualTo(12)
                    .allSatisfy(file -> assertThat(GuideSteps.asked(Files.readString(file)).stream()
                                    .filter(ask -> ask.what().equals("step")))
                            .hasSizeGreaterThanOrEqualTo(5));
        }
    }

    @Test
    void a_step_that_is_no_longer_true_is_found() {
        var page = chromium.window(Chromium.DESK, true, Language.EN);
        page.setDefaultTimeout(2_000);

        for (var wrong : List.of(
                "1. Press **Desk officer**, then **Never there**.",
                "1. Press **Desk officer**. See *Words that no page has*.",
                "1. Press **Desk officer**, **Projects**, **Add a project**. Press **Save**.")) {
            page.context().clearCookies();
            page.context()
                    .addCookies(List.of(new com.microsoft.playwright.options.Cookie("language", "en")
                            .setUrl("http://127.0.0.1:" + port)));
            assertThatThrownBy(() -> new GuideSteps(page).walk(Path.of("x.md"), wrong, (shown, name) -> {}))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("step 1");
        }
        page.context().close();
    }

    private static void picture(Page page, String name) {
        if (!PICTURES.isEmpty()) {
            var language = String.valueOf(page.evaluate("() => document.documentElement.lang"));
            org.nhipcau.GuidePictures.take(page, Path.of(PICTURES, language, name));
        }
    }
}
