package org.nhipcau.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.nhipcau.Cast;
import org.nhipcau.ServedRegister;
import org.nhipcau.organisations.profile.BigPartner;
import org.nhipcau.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The partner on one page is one page, however much there is to say.
@ServedRegister
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProfilePrintTest {

    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b(?!s)");

    @LocalServerPort
    private int port;

    @Autowired
    private Cast cast;

    @Autowired
    private DSLContext sql;

    private Chromium chromium;
    private long partner;

    @BeforeAll
    void start() {
        partner = cast.write(() -> BigPartner.made(sql));
        chromium = new Chromium(port);
    }

    @AfterAll
    void stop() {
        chromium.close();
    }

    @Test
    void a_big_partner_prints_on_one_sheet_in_both_languages_and_is_no_wider_than_a_phone() {
        for (var language : Language.values()) {
            var page = chromium.signedIn(Chromium.DESK, false, language, role(language));
            page.navigate("/organisations/" + partner + "/profile");
            assertThat(page.locator(".one-page section").count())
                    .as("all topics have something to say")
                    .isEqualTo(9);

            assertThat(sheets(page)).as(language.code()).isEqualTo(1);

            var phone = chromium.like(page, Chromium.PHONE, false);
            phone.navigate("/organisations/" + partner + "/profile");
            assertThat((Integer) phone.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(Chromium.PHONE);
            assertThat(chromium.complaints()).isEmpty();
            page.context().close();
        }
    }

    @Test
    void the_count_of_sheets_would_see_a_second_one() {
        var page = chromium.signedIn(Chromium.DESK, false, Language.VI, role(Language.VI));
        page.navigate("/organisations/" + partner + "/profile/rows");

        assertThat(sheets(page)).isGreaterThan(1);
    }

    private static int sheets(Page page) {
        var paper = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        return (int) PAGE.matcher(new String(paper, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }

    private static String role(Language language) {
        return language == Language.VI ? "Chuyên viên" : "Desk officer";
    }
}
