package org.nhipcau.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nhipcau.Cast;
import org.nhipcau.RegisterTest;
import org.nhipcau.TestClock;
import org.nhipcau.identity.Scope;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@RegisterTest
class SignInTest {

    @Autowired
    private MockMvcTester product;

    @Autowired
    private People people;

    @Autowired
    private Cast cast;

    @Autowired
    private org.nhipcau.identity.Accounts accounts;

    @Autowired
    private DSLContext sql;

    @BeforeEach
    void forgetFailures() {
        sql.execute("delete from signin.sign_in_failure");
    }

    @Test
    void after_eight_wrong_passwords_the_right_one_is_refused_until_a_quarter_of_an_hour_has_passed() {
        var person = people.with("desk-officer");
        for (int n = 0; n < SignIn.PATIENCE_PER_EMAIL; n++) {
            assertThat(says(new Browser(product).at("192.0.2." + n), person.email(), "sai"))
                    .contains("không đúng");
        }

        assertThat(says(new Browser(product).at("192.0.2.99"), person.email(), People.PASSWORD))
                .contains("quá nhiều lần");
        TestClock.moveOn(SignIn.WINDOW.plus(Duration.ofSeconds(1)));

        assertThat(new Browser(product).signIn(person.email(), People.PASSWORD)).hasStatus(302);
    }

    @Test
    void one_address_that_tries_many_accounts_is_refused_and_others_are_not() {
        var person = people.with("desk-officer");
        var guesser = new Browser(product).at("198.51.100.7");
        for (int n = 1; n < SignIn.PATIENCE_PER_ADDRESS; n++) {
            sql.execute("insert into signin.sign_in_failure (key, at) values ('address:198.51.100.7', now())");
        }
        assertThat(says(guesser, "guess@test.example", "sai")).contains("không đúng");

        assertThat(says(guesser, person.email(), People.PASSWORD)).contains("quá nhiều lần");
        assertThat(new Browser(product).at("198.51.100.8").signIn(person.email(), People.PASSWORD))
                .hasStatus(302);
    }

    @Test
    void an_account_that_does_not_exist_is_answered_and_throttled_like_one_that_does() {
        var person = people.with("desk-officer");
        var answers = new ArrayList<String>();
        for (var email : new String[] {person.email(), "nobody@test.example"}) {
            var said = new StringBuilder();
            for (int n = 0; n <= SignIn.PATIENCE_PER_EMAIL; n++) {
                said.append(says(new Browser(product).at("203.0.113." + n), email, "sai"))
                        .append('\n');
            }
            answers.add(said.toString());
        }

        assertThat(answers.get(0)).isEqualTo(answers.get(1)).contains("quá nhiều lần");
    }

    @Test
    void a_password_is_compared_once_whether_or_not_the_account_exists() {
        var compared = new AtomicInteger();
        var counting = new PasswordEncoder() {
            private final PasswordEncoder real = PasswordEncoderFactories.createDelegatingPasswordEncoder();

            @Override
            public String encode(CharSequence password) {
                return real.encode(password);
            }

            @Override
            public boolean matches(CharSequence password, String hash) {
                compared.incrementAndGet();
                return real.matches(password, hash);
            }
        };
        var signIn = new SignIn(sql, accounts, new Passwords(counting), new TestClock());
        var person = people.with("desk-officer");
        var without = cast.account("desk-officer", Scope.ALL);

        cast.write(() -> signIn.attempt(person.email(), "sai", "192.0.2.1"));
        assertThat(compared.getAndSet(0)).isEqualTo(1);
        cast.write(() -> signIn.attempt("nobody@test.example", "sai", "192.0.2.1"));
        assertThat(compared.getAndSet(0)).isEqualTo(1);
        cast.write(() -> signIn.attempt(
                sql.fetchSingle("select email from identity.account where id = ?", without.value())
                        .get(0, String.class),
                "nobody has this password",
                "192.0.2.1"));
        assertThat(compared.get()).isEqualTo(1);
        assertThat(cast.<SignIn.Outcome>write(
                        () -> signIn.attempt("nobody@test.example", "nobody has this password", "192.0.2.1")))
                .isInstanceOf(SignIn.Outcome.Wrong.class);
    }

    @Test
    void twenty_guesses_at_the_same_moment_are_not_twenty_chances() throws Exception {
        var person = people.with("desk-officer");
        var wrong = new AtomicInteger();

        try (var threads = Executors.newFixedThreadPool(10)) {
            for (int n = 0; n < 20; n++) {
                var address = "192.0.2." + n;
                threads.submit(() -> {
                    if (says(new Browser(product).at(address), person.email(), "sai")
                            .contains("không đúng")) {
                        wrong.incrementAndGet();
                    }
                });
            }
        }

        assertThat(wrong.get()).isEqualTo(SignIn.PATIENCE_PER_EMAIL);
    }

    @Test
    void a_session_that_was_foisted_on_somebody_is_worth_nothing_once_they_have_signed_in() {
        var person = people.with("desk-officer");
        var browser = new Browser(product);
        browser.signIn(person.email(), People.PASSWORD);
        var before = browser.cookie("SESSION");

        var again = new Browser(product);
        again.find("SESSION", before);
        assertThat(again.get("/")).hasStatus(200);
        again.press(again.page("/"), "/sign-out", Map.of());
        var foisted = new Browser(product);
        foisted.find("SESSION", before);
        foisted.signIn(person.email(), People.PASSWORD);

        assertThat(foisted.cookie("SESSION")).isNotEqualTo(before).isNotEmpty();
        var attacker = new Browser(product);
        attacker.find("SESSION", before);
        assertThat(attacker.get("/")).hasStatus(302);
    }

    @Test
    void cookies_are_not_for_scripts_nor_for_other_sites() {
        var person = people.with("desk-officer");
        var browser = new Browser(product);
        var form = browser.get("/sign-in");

        var signedIn = browser.signIn(person.email(), People.PASSWORD);

        var guard = form.getResponse().getCookie("XSRF-TOKEN");
        assertThat(guard).isNotNull();
        assertThat(guard.isHttpOnly()).isTrue();
        assertThat(guard.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(signedIn.getResponse().getHeaders("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("SESSION="))
                .hasSize(1)
                .allMatch(cookie -> cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"));
    }

    @Test
    void over_https_the_session_cookie_never_travels_in_the_clear() {
        var person = people.with("desk-officer");

        var answer = product.post()
                .uri("/sign-in")
                .secure(true)
                .param("email", person.email())
                .param("password", People.PASSWORD)
                .with(org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();

        assertThat(answer.getResponse().getHeaders("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("SESSION=") && cookie.contains("Secure"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example",
                "/\t/evil.example",
                "\\\\evil.example",
                "javascript:alert(1)",
                "/ok\r\nLocation: https://evil.example",
                "http:evil.example",
                ""
            })
    void nobody_is_sent_elsewhere_after_signing_in(String next) {
        var person = people.with("desk-officer");
        var browser = new Browser(product);

        var answer = browser.press(
                browser.page("/sign-in"),
                "/sign-in",
                Map.of("email", person.email(), "password", People.PASSWORD, "next", next));

        assertThat(Browser.sentTo(answer)).isEqualTo("/");
        assertThat(browser.get(
                        "/sign-in?next=" + java.net.URLEncoder.encode(next, java.nio.charset.StandardCharsets.UTF_8)))
                .hasStatus(302)
                .redirectedUrl()
                .isEqualTo("/");
    }

    @Test
    void signing_out_everywhere_ends_every_session_of_the_account_and_no_other() {
        var person = people.with("desk-officer");
        var colleague = people.with("desk-officer");
        var office = new Browser(product);
        office.signIn(person.email(), People.PASSWORD);
        var home = new Browser(product);
        home.signIn(person.email(), People.PASSWORD);
        var other = new Browser(product);
        other.signIn(colleague.email(), People.PASSWORD);

        office.press(office.page("/"), "/sign-out/everywhere", Map.of());

        assertThat(office.get("/")).hasStatus(302);
        assertThat(home.get("/")).hasStatus(302);
        assertThat(other.get("/")).hasStatus(200);
    }

    @Test
    void a_closed_account_is_out_with_the_next_click_and_cannot_come_back() {
        var person = people.with("desk-officer");
        var browser = new Browser(product);
        browser.signIn(person.email(), People.PASSWORD);

        cast.write(() -> sql.execute(
                "update identity.account set state = 'closed' where id = ?",
                person.id().value()));

        assertThat(browser.get("/")).hasStatus(302);
        assertThat(says(new Browser(product), person.email(), People.PASSWORD)).contains("không đúng");
    }

    @Test
    void the_demonstrations_door_does_not_exist_outside_the_demonstration() {
        var browser = new Browser(product).at("127.0.0.1");
        var token = browser.page("/sign-in").select("input[name=_csrf]").val();

        var knocked = browser.post("/sign-in/demonstration", token, Map.of("account", "1"));
        var nothing = browser.post("/sign-in/nothing", token, Map.of("account", "1"));

        assertThat(knocked).hasStatus(302);
        assertThat(Browser.sentTo(knocked)).isEqualTo(Browser.sentTo(nothing));
        assertThat(browser.page("/sign-in").select("form[action*=demonstration]"))
                .isEmpty();
        assertThat(browser.cookie("SESSION")).isEmpty();
    }

    private static String says(Browser browser, String email, String password) {
        return Browser.document(browser.signIn(email, password))
                .select("main [role=alert]")
                .text();
    }
}
