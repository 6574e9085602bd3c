package org.nhipcau.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nhipcau.Cast;
import org.nhipcau.RegisterTest;
import org.nhipcau.TestClock;
import org.nhipcau.identity.AccountId;
import org.nhipcau.identity.Accounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@RegisterTest
class FirstAdministratorTest {

    private static final Map<String, String> LAN = Map.of(
            "name", "Trần Thị Lan",
            "email", "lan@moh.example",
            "password", "bốn con cò trắng",
            "passwordAgain", "bốn con cò trắng");

    @Autowired
    private MockMvcTester product;

    @Autowired
    private FirstAdministrator first;

    @Autowired
    private Accounts accounts;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Cast cast;

    @BeforeEach
    void nobodyYet() {
        cast.write(() -> {
            sql.execute("delete from signin.signed_in");
            sql.execute("delete from identity.credential");
            sql.execute("delete from identity.account_role");
            sql.execute("delete from identity.account");
        });
    }

    @Test
    void whoever_opens_the_link_becomes_the_administrator_and_is_signed_in() {
        var link = first.invite().orElseThrow().path();
        var browser = new Browser(product);

        var sent = browser.press(browser.page(link), link, LAN);

        assertThat(sent).hasStatus(302);
        assertThat(browser.page("/").select("details.person summary").text()).isEqualTo("Trần Thị Lan");
        assertThat(accounts.viewer(account()).permissions()).contains("accounts.edit");
        assertThat(new Browser(product).signIn("LAN@moh.example", "bốn con cò trắng"))
                .hasStatus(302);
    }

    @Test
    void the_link_works_once_and_is_then_a_sentence() {
        var link = first.invite().orElseThrow().path();
        var browser = new Browser(product);
        var form = browser.page(link);
        browser.press(form, link, LAN);

        var late = new Browser(product);
        var again = late.get(link);
        var sentAgain = browser.press(
                form,
                link,
                Map.of(
                        "email",
                        "other@moh.example",
                        "name",
                        "Khác",
                        "password",
                        "bốn con cò trắng",
                        "passwordAgain",
                        "bốn con cò trắng"));

        assertThat(again).hasStatus(404);
        assertThat(Browser.document(again).select("main .lead").text()).contains("đã được dùng");
        assertThat(sentAgain).hasStatus(404);
        assertThat(sql.fetchCount(sql.selectFrom("identity.account"))).isEqualTo(1);
    }

    @Test
    void of_two_who_use_it_at_the_same_moment_one_becomes_administrator() throws Exception {
        var link = first.invite().orElseThrow().path();
        var together = new CyclicBarrier(2);
        Callable<Integer> use = () -> {
            var browser = new Browser(product);
            var form = browser.page(link);
            var fields = new java.util.LinkedHashMap<>(LAN);
            fields.put("email", Thread.currentThread().threadId() + "@moh.example");
            together.await();
            return browser.press(form, link, fields).getResponse().getStatus();
        };

        try (var threads = Executors.newFixedThreadPool(2)) {
            var answers = List.of(threads.submit(use), threads.submit(use));

            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(302, 404);
        }
        assertThat(sql.fetchCount(sql.selectFrom("identity.account"))).isEqualTo(1);
    }

    @Test
    void a_made_up_link_answers_like_a_used_one() {
        first.invite();
        var browser = new Browser(product);

        var madeUp = browser.get("/first-administrator/" + Secret.fresh().text());

        assertThat(madeUp).hasStatus(404);
        assertThat(Browser.document(madeUp).select("main .lead").text()).contains("đã được dùng");
    }

    @Test
    void the_link_expires_after_a_day() {
        var link = first.invite().orElseThrow();
        var browser = new Browser(product);
        var form = browser.page(link.path());

        TestClock.moveOn(FirstAdministrator.VALID.minus(Duration.ofMinutes(1)));
        assertThat(browser.get(link.path())).hasStatus(200);
        TestClock.moveOn(Duration.ofMinutes(2));

        assertThat(browser.get(link.path())).hasStatus(404);
        assertThat(browser.press(form, link.path(), LAN)).hasStatus(404);
        assertThat(sql.fetchCount(sql.selectFrom("identity.account"))).isZero();
    }

    @Test
    void the_next_start_prints_a_new_link_and_the_old_one_leads_nowhere() {
        var old = first.invite().orElseThrow().path();

        var fresh = first.invite().orElseThrow().path();

        assertThat(fresh).isNotEqualTo(old);
        assertThat(new Browser(product).get(old)).hasStatus(404);
        assertThat(new Browser(product).get(fresh)).hasStatus(200);
    }

    @Test
    void there_is_no_link_once_there_is_an_administrator() {
        var link = first.invite().orElseThrow().path();
        var browser = new Browser(product);
        browser.press(browser.page(link), link, LAN);

        assertThat(first.invite()).isEmpty();
    }

    @Test
    void a_wrong_form_leaves_the_link_good_and_never_shows_the_password() {
        var link = first.invite().orElseThrow().path();
        var browser = new Browser(product);

        var sent = browser.press(
                browser.page(link),
                link,
                Map.of("name", "Lan", "email", "lan", "password", "Tr0ubadour zq", "passwordAgain", "other"));

        assertThat(sent).hasStatus(422);
        var form = Browser.document(sent);
        assertThat(form.select("#name").val()).isEqualTo("Lan");
        assertThat(form.select("#email-says .wrong")).isNotEmpty();
        assertThat(form.html()).doesNotContain("Tr0ubadour");
        assertThat(new Browser(product).get(link)).hasStatus(200);
    }

    @Test
    void the_register_keeps_the_links_hash_alone() {
        var link = first.invite().orElseThrow().path();

        var kept = sql.fetch("select token_hash from signin.first_sign_in").getValues(0, String.class);

        assertThat(kept).hasSize(1);
        assertThat(kept.getFirst()).matches("[0-9a-f]{64}");
        assertThat(link).doesNotContain(kept.getFirst());
    }

    private AccountId account() {
        return new AccountId(sql.fetchSingle("select id from identity.account").get(0, Long.class));
    }
}
