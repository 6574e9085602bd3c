package org.nhipcau.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.nhipcau.Cast;
import org.nhipcau.RegisterTest;
import org.nhipcau.TestClock;
import org.nhipcau.shared.SearchKey;
import org.nhipcau.signin.Browser;
import org.nhipcau.signin.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Accounts, roles and one's own account on screen.
@RegisterTest
class AccountPagesTest {

    @Autowired
    private MockMvcTester product;

    @Autowired
    private People people;

    @Autowired
    private Cast cast;

    @Autowired
    private DSLContext sql;

    @Test
    void an_administrator_opens_an_account_gives_roles_and_hands_over_a_link_and_the_person_comes_in() {
        var administrator = signedIn(people.with("administrator"));
        organisation("Đối tác A");

        var address = opened(administrator, "Phạm Thị Hồng", "hong@partner.example");
        give(administrator, address, Map.of("role", "partner-focal-point", "organisation", "doi tac a"));
        give(administrator, address, Map.of("role", "auditor"));
        var made = administrator.press(administrator.page(address), address + "/password-link", Map.of());
        var link = Browser.document(made).select("#link").text().replaceFirst("https?://[^/]+", "");
        var person = new Browser(product);
        var set = person.press(
                person.page(link), link, Map.of("password", "ba ngọn đèn dầu", "passwordAgain", "ba ngọn đèn dầu"));

        assertThat(set).hasStatus(302);
        assertThat(person.signIn("hong@partner.example", "ba ngọn đèn dầu")).hasStatus(302);
        var mine = person.page("/my-account");
        assertThat(mine.select("main").text()).contains("Đầu mối của đối tác · Đối tác A", "· Toàn bộ");
        assertThat(new Browser(product).get(link)).as("used").hasStatus(404);
        assertThat(administrator.page("/accounts?q=pham thi hong").select("tbody tr"))
                .hasSize(1);
        assertThat(administrator.page("/accounts?q=khong ai ca").select("tbody tr"))
                .isEmpty();
        assertThat(administrator
                        .page("/accounts?role=partner-focal-point&state=active")
                        .select("tbody tr"))
                .hasSize(1);
        assertThat(administrator.get("/accounts.xlsx?q=hong")).hasStatus(200);
    }

    @Test
    void a_link_expires_and_a_newer_one_makes_it_void() {
        var administrator = signedIn(people.with("administrator"));
        var address = opened(administrator, "Mai", "mai@moh.example");
        var first = link(administrator, address);
        var second = link(administrator, address);

        assertThat(new Browser(product).get(first)).hasStatus(404);
        assertThat(new Browser(product).get(second)).hasStatus(200);
        TestClock.moveOn(Duration.ofDays(3).plusSeconds(1));
        assertThat(new Browser(product).get(second)).hasStatus(404);
    }

    @Test
    void setting_a_password_by_link_signs_the_account_out_everywhere() {
        var administrator = signedIn(people.with("administrator"));
        var person = people.with("desk-officer");
        var office = signedIn(person);
        var link = link(administrator, "/accounts/" + person.id());
        var elsewhere = new Browser(product);

        elsewhere.press(
                elsewhere.page(link), link, Map.of("password", "ba ngọn đèn dầu", "passwordAgain", "ba ngọn đèn dầu"));

        assertThat(office.get("/")).hasStatus(302);
        assertThat(new Browser(product).signIn(person.email(), People.PASSWORD)).hasStatus(200);
        assertThat(new Browser(product).signIn(person.email(), "ba ngọn đèn dầu"))
                .hasStatus(302);
    }

    @Test
    void a_role_bound_to_an_organisation_must_name_one_that_exists() {
        var administrator = signedIn(people.with("administrator"));
        var address = opened(administrator, "An", "an@moh.example");
        var form = administrator.page(address + "/roles/new");

        var none = administrator.press(form, address + "/roles", Map.of("role", "verifier"));
        var madeUp = administrator.press(
                form, address + "/roles", Map.of("role", "verifier", "organisation", "Không có thật"));
        var forged = administrator.press(
                form,
                address + "/roles",
                Map.of("role", "verifier", "organisation", "x", "organisationFor", "x", "organisationId", "999999999"));
        organisation("B");
        var both = administrator.press(form, address + "/roles", Map.of("role", "auditor", "organisation", "B"));

        assertThat(List.of(
                        none.getResponse().getStatus(),
                        madeUp.getResponse().getStatus(),
                        forged.getResponse().getStatus(),
                        both.getResponse().getStatus()))
                .containsOnly(422);
        assertThat(Browser.document(none).select("#organisation-says .wrong")).isNotEmpty();
        assertThat(administrator.page(address).select("form[action$=roles/removal]"))
                .isEmpty();
    }

    @Test
    void an_account_s_history_says_which_role_in_words_and_a_role_given_twice_is_given_once() {
        var administrator = signedIn(people.with("administrator"));
        organisation("Đối tác B");
        var address = opened(administrator, "Lê Văn Tám", "tam@moh.example");
        give(administrator, address, Map.of("role", "verifier", "organisation", "doi tac b"));
        var changes = sql.fetchSingle("select max(id) from history.change").get(0);

        give(administrator, address, Map.of("role", "verifier", "organisation", "doi tac b"));

        assertThat(sql.fetchSingle("select max(id) from history.change").get(0)).isEqualTo(changes);
        assertThat(administrator.page(address).select("#history .history > li")).hasSize(2);
        assertThat(administrator
                        .page(address)
                        .select("#history .history > li")
                        .first()
                        .select("details")
                        .text())
                .contains("Thêm vai trò: ", "Tổ chức, Đối tác B")
                .doesNotContain("verifier")
                .doesNotContainPattern("\\d");
    }

    @Test
    void a_double_click_opens_one_account_and_a_taken_address_is_a_sentence() {
        var administrator = signedIn(people.with("administrator"));
        var form = administrator.page("/accounts/new");
        var typed = Map.of("name", "Bình", "email", "Binh@moh.example");

        var first = administrator.press(form, "/accounts", typed);
        var second = administrator.press(form, "/accounts", typed);
        var taken = administrator.press(administrator.page("/accounts/new"), "/accounts", typed);

        assertThat(Browser.sentTo(second)).isEqualTo(Browser.sentTo(first)).startsWith("/accounts/");
        assertThat(taken).hasStatus(422);
        assertThat(Browser.document(taken).select("#email-says .wrong").text()).contains("Đã có tài khoản");
        assertThat(Browser.document(taken).select("#name").val()).isEqualTo("Bình");
    }

    @Test
    void two_administrators_changing_one_account_see_each_others_words() {
        var one = signedIn(people.with("administrator"));
        var other = signedIn(people.with("administrator"));
        var address = opened(one, "Cúc", "cuc@moh.example");
        var seenByBoth = other.page(address + "/edit");
        one.press(one.page(address + "/edit"), address, Map.of("name", "Cúc Một"));

        var late = other.press(seenByBoth, address, Map.of("name", "Cúc Hai"));

        assertThat(late).hasStatus(409);
        assertThat(Browser.document(late).select("#name-says .other").text()).contains("Cúc Một");
        assertThat(other.press(Browser.document(late), address, Map.of())).hasStatus(302);
        assertThat(one.page(address).select("ol.history").text()).contains("Cúc Một", "Cúc Hai");
    }

    @Test
    void a_disabled_account_is_out_at_once_and_comes_back_when_enabled() {
        var administrator = signedIn(people.with("administrator"));
        var person = people.with("desk-officer");
        var browser = signedIn(person);
        var address = "/accounts/" + person.id();

        administrator.press(administrator.page(address), address + "/closure", Map.of());
        assertThat(browser.get("/")).hasStatus(302);
        assertThat(new Browser(product).signIn(person.email(), People.PASSWORD)).hasStatus(200);
        administrator.press(administrator.page(address), address + "/reopening", Map.of());

        assertThat(new Browser(product).signIn(person.email(), People.PASSWORD)).hasStatus(302);
    }

    @Test
    void an_administrator_signs_somebody_out_everywhere() {
        var administrator = signedIn(people.with("administrator"));
        var person = people.with("desk-officer");
        var browser = signedIn(person);
        var address = "/accounts/" + person.id();

        administrator.press(administrator.page(address), address + "/sign-out", Map.of());

        assertThat(browser.get("/")).hasStatus(302);
        assertThat(new Browser(product).signIn(person.email(), People.PASSWORD)).hasStatus(302);
    }

    @Test
    void the_last_administrator_cannot_be_locked_out_in_any_way() {
        onlyAdministratorsAre();
        var last = people.with("administrator");
        var browser = signedIn(last);
        var address = "/accounts/" + last.id();
        var page = browser.page(address);

        var closed = browser.press(page, address + "/closure", Map.of());
        var taken = browser.press(page, address + "/roles/removal", Map.of("role", "administrator"));
        var form = browser.page("/roles/administrator/edit");
        form.select("input[name=accounts.edit]").removeAttr("checked");
        var weakened = browser.press(form, "/roles/administrator", Map.of());

        assertThat(closed).hasStatus(422);
        assertThat(taken).hasStatus(422);
        assertThat(weakened).hasStatus(422);
        assertThat(browser.get(address + "/edit")).hasStatus(200);
    }

    @Test
    void two_administrators_who_lock_each_other_out_at_the_same_moment_do_not_both_succeed() throws Exception {
        onlyAdministratorsAre();
        var one = people.with("administrator");
        var other = people.with("administrator");
        var together = new CyclicBarrier(2);

        try (var threads = Executors.newFixedThreadPool(2)) {
            var answers = List.of(
                    threads.submit(closing(one, other, together)), threads.submit(closing(other, one, together)));

            assertThat(List.of(answers.get(0).get(), answers.get(1).get()))
                    .contains(302)
                    .doesNotContain(500);
        }
        assertThat(sql.fetchCount(sql.selectFrom("identity.account")
                        .where(
                                "state = 'active' and id in (?, ?)",
                                one.id().value(),
                                other.id().value())))
                .isEqualTo(1);
    }

    @Test
    void a_right_given_to_a_role_holds_with_the_next_click_and_so_does_its_loss() {
        var administrator = signedIn(people.with("administrator"));
        var auditor = signedIn(people.with("auditor"));
        assertThat(auditor.get("/organisations/new")).hasStatus(404);

        administrator.press(
                administrator.page("/roles/auditor/edit"), "/roles/auditor", Map.of("organisations.create", "on"));
        assertThat(auditor.get("/organisations/new")).hasStatus(200);
        assertThat(administrator.page("/roles/auditor").select("ol.history").text())
                .contains("Thêm quyền: Tổ chức: thêm mới");
        var form = administrator.page("/roles/auditor/edit");
        form.select("input[name=organisations.create]").removeAttr("checked");
        administrator.press(form, "/roles/auditor", Map.of("nameVi", "Kiểm toán viên"));

        assertThat(auditor.get("/organisations/new")).hasStatus(404);
        assertThat(administrator.page("/roles").text()).contains("Kiểm toán viên");
    }

    @Test
    void two_who_change_one_role_notice_each_other_even_when_only_rights_changed() {
        var one = signedIn(people.with("administrator"));
        var other = signedIn(people.with("administrator"));
        var seenByBoth = other.page("/roles/treasury/edit");
        one.press(one.page("/roles/treasury/edit"), "/roles/treasury", Map.of("projects.edit", "on"));

        assertThat(other.press(seenByBoth, "/roles/treasury", Map.of())).hasStatus(409);
    }

    @Test
    void everybody_changes_their_own_password_and_is_signed_out_elsewhere() {
        var person = people.with("desk-officer");
        var here = signedIn(person);
        var elsewhere = signedIn(person);
        var typed = new LinkedHashMap<String, String>();
        typed.put("passwordNow", "không phải");
        typed.put("password", "ba ngọn đèn dầu");
        typed.put("passwordAgain", "ba ngọn đèn dầu");

        var wrong = here.press(here.page("/my-account"), "/my-account/password", typed);
        assertThat(Browser.document(wrong).select("#passwordNow-says .wrong")).isNotEmpty();
        assertThat(Browser.document(wrong).html()).doesNotContain("ba ngọn đèn dầu");
        assertThat(elsewhere.get("/")).hasStatus(200);
        typed.put("passwordNow", People.PASSWORD);
        var changed = here.press(here.page("/my-account"), "/my-account/password", typed);

        assertThat(changed).hasStatus(302);
        assertThat(here.get("/")).hasStatus(200);
        assertThat(elsewhere.get("/")).hasStatus(302);
        assertThat(new Browser(product).signIn(person.email(), "ba ngọn đèn dầu"))
                .hasStatus(302);
    }

    @Test
    void a_person_ends_one_of_their_sessions_and_nobody_elses() {
        var person = people.with("desk-officer");
        var here = signedIn(person);
        var elsewhere = signedIn(person);
        var page = here.page("/my-account");
        var handle = page.select("button[name=session]").val();
        var stranger = signedIn(people.with("desk-officer"));

        var notTheirs = stranger.post(
                "/my-account/sessions/removal",
                stranger.page("/").select("input[name=_csrf]").val(),
                Map.of("session", handle));
        assertThat(notTheirs).hasStatus(404);
        assertThat(elsewhere.get("/")).hasStatus(200);
        here.press(page, "/my-account/sessions/removal", Map.of("session", handle));

        assertThat(elsewhere.get("/")).hasStatus(302);
        assertThat(here.get("/")).hasStatus(200);
    }

    @Test
    void ones_own_language_is_used_on_a_device_that_was_told_none() {
        var person = people.with("desk-officer");
        var browser = signedIn(person);
        browser.press(browser.page("/my-account"), "/my-account/language", Map.of("language", "en"));

        var newDevice = signedIn(person);
        var toldOtherwise = new Browser(product).speaking("vi");
        toldOtherwise.signIn(person.email(), People.PASSWORD);

        assertThat(browser.page("/").select("html").attr("lang")).isEqualTo("en");
        assertThat(newDevice.page("/").select("html").attr("lang")).isEqualTo("en");
        assertThat(toldOtherwise.page("/").select("html").attr("lang")).isEqualTo("vi");
    }

    @Test
    void a_stranger_finds_nothing() {
        var stranger = signedIn(people.with("desk-officer"));
        var person = people.with("auditor");

        for (var path : new String[] {
            "/accounts", "/accounts.xlsx", "/accounts/new", "/accounts/" + person.id(), "/roles", "/roles/auditor"
        }) {
            assertThat(stranger.get(path)).as(path).hasStatus(404);
        }
    }

    private Callable<Integer> closing(People.Person who, People.Person whom, CyclicBarrier together) {
        return () -> {
            var browser = signedIn(who);
            var address = "/accounts/" + whom.id();
            var page = browser.page(address);
            together.await();
            return browser.press(page, address + "/closure", Map.of())
                    .getResponse()
                    .getStatus();
        };
    }

    private void onlyAdministratorsAre() {
        cast.write(() -> sql.execute("delete from identity.account_role where role = 'administrator'"));
    }

    private void organisation(String name) {
        cast.write(() -> sql.fetchSingle(
                "insert into organisations.organisation (kind, name_vi, search_key) values ('other', ?, ?) returning id",
                name,
                SearchKey.of(name)));
    }

    private Browser signedIn(People.Person person) {
        var browser = new Browser(product);
        assertThat(browser.signIn(person.email(), People.PASSWORD)).hasStatus(302);
        return browser;
    }

    private static String opened(Browser administrator, String name, String email) {
        var sent = administrator.press(
                administrator.page("/accounts/new"), "/accounts", Map.of("name", name, "email", email));
        assertThat(sent).hasStatus(302);
        return Browser.sentTo(sent).replaceAll("\\?.*", "");
    }

    private static void give(Browser administrator, String address, Map<String, String> typed) {
        assertThat(administrator.press(administrator.page(address + "/roles/new"), address + "/roles", typed))
                .hasStatus(302);
    }

    private static String link(Browser administrator, String address) {
        return Browser.document(administrator.press(administrator.page(address), address + "/password-link", Map.of()))
                .select("#link")
                .text()
                .replaceFirst("https?://[^/]+", "");
    }
}
