package org.nhipcau.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.nhipcau.Furnishing;
import org.nhipcau.ServedRegister;
import org.nhipcau.SiteWalk;
import org.nhipcau.identity.RightsTable;
import org.nhipcau.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Every kind of page, found by following the links: for whoever cannot see it, on a phone, without scripts, and with
/// nothing that the browser complains about.
@ServedRegister
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /// One who writes, and one who cares for accounts: between them they meet every page.
    private static final Map<Language, List<String>> ROLES = Map.of(
            Language.VI, List.of("Chuyên viên", "Quản trị hệ thống"),
            Language.EN, List.of("Desk officer", "Administrator"));

    @LocalServerPort
    private int port;

    @Autowired
    private Furnishing furnishing;

    @Autowired
    private RightsTable rights;

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
    void in_vietnamese() {
        holds(Language.VI);
    }

    @Test
    void in_english() {
        holds(Language.EN);
    }

    private void holds(Language language) {
        chromium.forget();
        var wrong = new ArrayList<String>();
        var kinds = new LinkedHashSet<String>();
        for (var role : ROLES.get(language)) {
            var desk = chromium.signedIn(Chromium.DESK, true, language, role);
            var phone = chromium.like(desk, Chromium.PHONE, true);
            var plain = chromium.like(desk, Chromium.DESK, false);
            for (var address : oneOfEachKind(desk, kinds)) {
                desk.navigate(address);
                wrong.addAll(barriers(desk));
                wrong.addAll(atNight(desk));
                var text = words(desk);
                phone.navigate(address);
                wrong.addAll(tooWide(phone));
                plain.navigate(address);
                var without = words(plain);
                if (!without.equals(text)) {
                    wrong.add(address + " reads differently without scripts: “" + text + "” is then “" + without + "”");
                }
            }
            for (var window : List.of(desk, phone, plain)) {
                window.context().close();
            }
        }
        wrong.addAll(chromium.complaints());

        assertThat(wrong).isEmpty();
        assertThat(kinds).as("kinds of pages").hasSizeGreaterThan(11);
    }

    @Test
    void sign_in_refusals_and_forms_with_mistakes_too() {
        chromium.forget();
        var wrong = new ArrayList<String>();
        for (var language : Language.values()) {
            for (var width : List.of(Chromium.DESK, Chromium.PHONE)) {
                var page = chromium.window(width, true, language);
                page.navigate("/sign-in");
                look(page, wrong);
                page.fill("#email", "nobody@test.example");
                page.fill("#password", "wrong");
                page.press("#password", "Enter");
                page.waitForLoadState();
                assertThat(page.locator(".banner-wrong").count()).isEqualTo(1);
                look(page, wrong);
                chromium.signIn(page, ROLES.get(language).getFirst());
                page.navigate("/nothing/here");
                assertThat(page.locator("h1").count()).isEqualTo(1);
                look(page, wrong);
                page.navigate("/organisations/new");
                page.fill("#validFrom", "31/02/2020");
                page.locator("main form button.btn-primary").click();
                page.locator("main .banner-wrong").waitFor();
                assertThat(page.locator("#validFrom-says .wrong").count()).isEqualTo(1);
                look(page, wrong);
                page.context().close();
            }
        }
        wrong.addAll(chromium.complaints());

        assertThat(wrong).isEmpty();
    }

    @Test
    void a_field_without_a_label_a_wide_table_an_inline_script_and_a_request_outside_are_found() {
        var page = chromium.signedIn(Chromium.PHONE, true, Language.EN, "Desk officer");
        page.navigate("/organisations");
        chromium.forget();
        assertThat(barriers(page)).isEmpty();
        assertThat(tooWide(page)).isEmpty();

        page.evaluate("() => document.querySelector('label[for=q]').remove()");
        assertThat(barriers(page)).anySatisfy(barrier -> assertThat(barrier).contains("label"));
        page.evaluate(
                "() => { const wide = document.createElement('div'); wide.style.width = '2000px'; wide.textContent = 'x'; document.body.append(wide) }");
        assertThat(tooWide(page)).isNotEmpty();
        assertThat(chromium.complaints()).isEmpty();
        page.evaluate(
                "() => { const script = document.createElement('script'); script.textContent = 'window.x = 1'; document.body.append(script) }");
        page.waitForTimeout(200);
        assertThat(chromium.complaints())
                .anySatisfy(complaint -> assertThat(complaint).contains("CSP script-src"));
        page.evaluate(
                "() => { const image = document.createElement('img'); image.src = 'http://192.0.2.1/x.png'; document.body.append(image) }");
        page.waitForTimeout(200);
        assertThat(chromium.complaints())
                .anySatisfy(complaint -> assertThat(complaint).contains("192.0.2.1"));
        page.context().close();
        chromium.forget();
    }

    /// Whether everything can still be read on a device that is set to dark.
    private static List<String> atNight(Page page) {
        // Without its slow change of colours, which would be measured half way.
        page.emulateMedia(
                new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK).setReducedMotion(ReducedMotion.REDUCE));
        var faint = violations(new AxeBuilder(page).withRules(List.of("color-contrast")), page).stream()
                .map(barrier -> "dark: " + barrier)
                .toList();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        return faint;
    }

    private static void look(Page page, List<String> wrong) {
        wrong.addAll(barriers(page));
        wrong.addAll(atNight(page));
        wrong.addAll(tooWide(page));
    }

    private List<String> oneOfEachKind(Page page, Set<String> kinds) {
        var walk = new SiteWalk(chromium.reader(page), rights, 1).from("/");
        var chosen = new LinkedHashMap<String, String>();
        walk.pages().keySet().forEach(address -> {
            var route = walk.kind(address).replaceFirst(" .*", "");
            if (kinds.add(route)) {
                chosen.put(route, address);
            }
        });
        return List.copyOf(chosen.values());
    }

    private static List<String> barriers(Page page) {
        return violations(new AxeBuilder(page).withTags(RULES), page);
    }

    private static List<String> violations(AxeBuilder axe, Page page) {
        return axe.analyze().getViolations().stream()
                .filter(rule -> rule.getImpact().matches("serious|critical"))
                .flatMap(rule -> rule.getNodes().stream()
                        .limit(3)
                        .map(node -> "%s: %s (%s): %s"
                                .formatted(page.url(), rule.getId(), rule.getImpact(), node.getHtml())))
                .toList();
    }

    /// What a page says; its clock may have gone on between two looks.
    private static String words(Page page) {
        return page.locator("main").textContent().strip().replaceAll("\\d+", "0");
    }

    private static List<String> tooWide(Page page) {
        var wide = ((Number) page.evaluate("() => document.documentElement.scrollWidth")).intValue();
        var room = page.viewportSize().width;
        return wide > room
                ? List.of("%s is %s pixels wide, of %s: %s".formatted(page.url(), wide, room, page.evaluate("""
                        room => [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > room)
                            .map(e => e.outerHTML.slice(0, e.outerHTML.indexOf('>') + 1)).slice(-4).join(' ')
                        """, room)))
                : List.of();
    }
}
