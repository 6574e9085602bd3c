package org.nhipcau.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.nhipcau.Cast;
import org.nhipcau.RegisterTest;
import org.nhipcau.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// A sign-in that ends while somebody types: nothing typed is lost, nothing is done, and nobody else sees it.
@RegisterTest
class KeptFormsTest {

    private static final Map<String, String> TYPED = Map.of(
            "kind", "ingo", "nameVi", "Gõ rất lâu", "otherNames", "Dòng một\nDòng \"hai\" <b>", "website", "sai");

    @Autowired
    private MockMvcTester product;

    @Autowired
    private People people;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Cast cast;

    @Test
    void what_was_typed_is_there_again_after_signing_in_and_is_saved_only_by_pressing() {
        var person = people.with("desk-officer");
        var browser = signedIn(person);
        var form = browser.page("/organisations/new");
        browser.lose("SESSION");

        var sent = browser.press(form, "/organisations", TYPED);

        assertThat(sent).hasStatus(302);
        assertThat(Browser.sentTo(sent)).startsWith("/sign-in?next=%2Funsent%2F");
        var again = signInAgain(browser, sent, person);
        assertThat(again.select("#nameVi").val()).isEqualTo("Gõ rất lâu");
        assertThat(again.select("#otherNames").val()).isEqualTo("Dòng một\nDòng \"hai\" <b>");
        assertThat(again.select("#kind option[selected]").val()).isEqualTo("ingo");
        assertThat(again.select("main [role=alert]").text()).contains("CHƯA ĐƯỢC LƯU");
        assertThat(organisations("Gõ rất lâu")).isZero();

        var wrong = browser.press(again, "/organisations", Map.of());
        assertThat(wrong).as("its fields are checked as ever").hasStatus(422);
        var saved = browser.press(Browser.document(wrong), "/organisations", Map.of("website", ""));
        assertThat(saved).hasStatus(302);
        assertThat(organisations("Gõ rất lâu")).isEqualTo(1);
    }

    @Test
    void a_name_typed_over_another_is_not_taken_for_the_one_that_was_there() {
        var person = people.with("desk-officer");
        var browser = signedIn(person);
        for (var name : new String[] {"Cơ quan trước", "Cơ quan sau"}) {
            browser.press(
                    browser.page("/organisations/new"), "/organisations", Map.of("kind", "other", "nameVi", name));
        }
        var made = Browser.sentTo(browser.press(
                        browser.page("/organisations/new"),
                        "/organisations",
                        Map.of("kind", "other", "nameVi", "Đơn vị chuyển đi", "parent", "co quan truoc")))
                .replaceAll("\\?.*", "");
        var form = browser.page(made + "/edit");
        browser.lose("SESSION");

        var again = signInAgain(browser, browser.press(form, made, Map.of("parent", "co quan sau")), person);
        browser.press(again, made, Map.of());

        assertThat(again.select("#parent").val()).isEqualTo("co quan sau");
        assertThat(browser.page(made).select("dl.facts a").text()).isEqualTo("Cơ quan sau");
    }

    @Test
    void a_record_that_somebody_else_changed_meanwhile_still_shows_the_conflict() {
        var person = people.with("desk-officer");
        var browser = signedIn(person);
        var made = Browser.sentTo(browser.press(
                        browser.page("/organisations/new"), "/organisations", Map.of("kind", "other", "nameVi", "Xưa")))
                .replaceAll("\\?.*", "");
        var form = browser.page(made + "/edit");
        browser.lose("SESSION");
        var colleague = signedIn(people.with("desk-officer"));
        colleague.press(colleague.page(made + "/edit"), made, Map.of("nameVi", "Của người khác"));

        var again = signInAgain(browser, browser.press(form, made, Map.of("nameVi", "Của tôi")), person);
        var sent = browser.press(again, made, Map.of());

        assertThat(again.select("#nameVi").val()).isEqualTo("Của tôi");
        assertThat(sent).hasStatus(409);
        assertThat(Browser.document(sent).select("#nameVi-says .other").text()).contains("Của người khác");
    }

    @Test
    void another_account_that_signs_in_there_sees_nothing_of_it() {
        var person = people.with("desk-officer");
        var browser = signedIn(person);
        var form = browser.page("/organisations/new");
        browser.lose("SESSION");
        var sent = browser.press(form, "/organisations", TYPED);
        var address = java.net.URLDecoder.decode(
                Browser.sentTo(sent).replace("/sign-in?next=", ""), java.nio.charset.StandardCharsets.UTF_8);
        var other = people.with("desk-officer");

        var entered = browser.press(
                browser.page(Browser.sentTo(sent)),
                "/sign-in",
                Map.of("email", other.email(), "password", People.PASSWORD));

        assertThat(Browser.sentTo(entered)).isEqualTo("/");
        assertThat(browser.get(address)).hasStatus(404);
        var id = address.substring("/unsent/".length());
        assertThat(browser.page("/organisations/new?unsent=" + id)
                        .select("#nameVi")
                        .val())
                .isEmpty();
        assertThat(organisations("Gõ rất lâu")).isZero();
    }

    @Test
    void a_form_of_one_account_is_never_carried_out_as_another() {
        var browser = signedIn(people.with("desk-officer"));
        var form = browser.page("/organisations/new");
        browser.lose("SESSION");
        browser.signIn(people.with("desk-officer").email(), People.PASSWORD);
        var second = new Browser(product);
        second.find("SESSION", browser.cookie("SESSION"));
        second.find("XSRF-TOKEN", browser.cookie("XSRF-TOKEN"));

        var sent = second.press(form, "/organisations", Map.of("kind", "other", "nameVi", "Của ai"));

        assertThat(sent).hasStatus(403);
        assertThat(organisations("Của ai")).isZero();
        assertThat(sql.fetchCount(sql.selectFrom("signin.unsent_form").where("typed->>'nameVi' = 'Của ai'")))
                .isZero();
    }

    @Test
    void the_same_account_in_a_newer_session_goes_on_without_noticing() {
        var person = people.with("desk-officer");
        var browser = signedIn(person);
        var form = browser.page("/organisations/new");
        browser.lose("SESSION");
        browser.signIn(person.email(), People.PASSWORD);

        var sent = browser.press(form, "/organisations", Map.of("kind", "other", "nameVi", "Vẫn là tôi"));

        assertThat(sent).hasStatus(302);
        assertThat(organisations("Vẫn là tôi")).isEqualTo(1);
    }

    @Test
    void a_browser_that_lost_all_its_cookies_loses_nothing_that_was_typed() {
        var person = people.with("desk-officer");
        var browser = signedIn(person);
        var form = browser.page("/organisations/new");
        browser.lose("SESSION");
        browser.lose("XSRF-TOKEN");

        var again = signInAgain(browser, browser.press(form, "/organisations", TYPED), person);

        assertThat(again.select("#nameVi").val()).isEqualTo("Gõ rất lâu");
    }

    @Test
    void a_form_that_is_not_ours_is_neither_carried_out_nor_kept() {
        var person = people.with("desk-officer");
        var browser = signedIn(person);

        var foreign = browser.post("/organisations", "", Map.of("kind", "other", "nameVi", "Giả mạo"));
        browser.lose("SESSION");
        var later = browser.post(
                "/organisations", "x." + Secret.fresh().text(), Map.of("kind", "other", "nameVi", "Giả mạo"));

        assertThat(foreign).hasStatus(403);
        assertThat(later).hasStatus(403);
        assertThat(sql.fetchCount(sql.selectFrom("signin.unsent_form").where("typed->>'nameVi' = 'Giả mạo'")))
                .isZero();
        assertThat(organisations("Giả mạo")).isZero();
    }

    @Test
    void passwords_and_guard_tokens_are_not_among_what_is_kept() {
        var browser = signedIn(people.with("desk-officer"));
        var form = browser.page("/organisations/new");
        browser.lose("SESSION");
        var typed = new LinkedHashMap<>(TYPED);
        typed.put("nameVi", "Không có mật khẩu");
        typed.put("passwordNow", "bí mật của tôi");

        browser.press(form, "/organisations", typed);

        var kept = sql.fetchSingle(
                        "select typed::text from signin.unsent_form where typed->>'nameVi' = 'Không có mật khẩu'")
                .get(0, String.class);
        assertThat(kept).doesNotContain("bí mật của tôi").doesNotContain("_csrf");
    }

    @Test
    void the_language_it_was_typed_in_comes_back_because_numbers_are_written_in_it() {
        var person = people.with("desk-officer");
        var browser = signedIn(person).speaking("en");
        var form = browser.page("/organisations/new");
        browser.lose("SESSION");
        var sent = browser.press(form, "/organisations", TYPED);
        browser.speaking("vi");

        var again = signInAgain(browser, sent, person);

        assertThat(again.select("html").attr("lang")).isEqualTo("en");
    }

    @Test
    void after_a_day_it_is_forgotten() {
        var person = people.with("desk-officer");
        var browser = signedIn(person);
        var form = browser.page("/organisations/new");
        browser.lose("SESSION");
        var sent = browser.press(form, "/organisations", TYPED);
        TestClock.moveOn(KeptForms.KEPT.plus(Duration.ofSeconds(1)));

        var entered = browser.press(
                browser.page(Browser.sentTo(sent)),
                "/sign-in",
                Map.of("email", person.email(), "password", People.PASSWORD));

        assertThat(Browser.sentTo(entered)).isEqualTo("/");
        assertThat(sql.fetchCount(sql.selectFrom("signin.unsent_form"))).isZero();
    }

    @Test
    void a_button_without_anything_typed_is_not_kept_and_not_pressed() {
        var person = people.with("desk-officer");
        var browser = signedIn(person);
        var token = browser.page("/").select("input[name=_csrf]").val();
        browser.lose("SESSION");

        var sent = browser.post("/sign-out/everywhere", token, Map.of());

        assertThat(Browser.sentTo(sent)).isEqualTo("/sign-in?next=%2F");
    }

    private Browser signedIn(People.Person person) {
        var browser = new Browser(product);
        assertThat(browser.signIn(person.email(), People.PASSWORD)).hasStatus(302);
        return browser;
    }

    private Document signInAgain(
            Browser browser, org.springframework.test.web.servlet.assertj.MvcTestResult sent, People.Person person) {
        var door = browser.page(Browser.sentTo(sent));
        assertThat(door.select("main [role=status]").text()).isNotEmpty();
        var entered = browser.press(door, "/sign-in", Map.of("email", person.email(), "password", People.PASSWORD));
        var back = browser.get(Browser.sentTo(entered));
        assertThat(back).hasStatus(302);
        return browser.page(Browser.sentTo(back));
    }

    private int organisations(String name) {
        return cast.write(() ->
                sql.fetchCount(sql.selectFrom("organisations.organisation").where("name_vi = ?", name)));
    }
}
