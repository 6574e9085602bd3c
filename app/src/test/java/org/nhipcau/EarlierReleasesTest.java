package org.nhipcau;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nhipcau.database.Migrations;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nhipcau.identity.AccountId;
import org.nhipcau.identity.Accounts;
import org.nhipcau.identity.RightsTable;
import org.nhipcau.identity.TestSignIn;
import org.nhipcau.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// What an earlier release wrote is still there after this one has migrated it.
@RegisterTest
class EarlierReleasesTest {

    private static final String PASSWORD = "một mật khẩu đủ dài";

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Furnishing furnishing;

    @Autowired
    private Accounts accounts;

    @Autowired
    private RightsTable rights;

    @Autowired
    private Install install;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Cast cast;

    @Autowired
    private org.springframework.security.crypto.password.PasswordEncoder passwords;

    static List<EarlierRelease> releases() throws IOException {
        return EarlierRelease.all();
    }

    @ParameterizedTest
    @MethodSource("releases")
    void its_rows_and_their_history_survive_and_its_pages_open(EarlierRelease release)
            throws SQLException, IOException {
        var register = TestRegister.instance();
        register.empty();
        release.restore(register.owner(), register.superuser());
        var columnsThen = EarlierRelease.columns(register.superuser());
        var before = EarlierRelease.today(EarlierRelease.rows(register.superuser(), columnsThen));
        var columns = EarlierRelease.today(columnsThen);
        assertThat(before)
                .hasSizeGreaterThan(30)
                .allSatisfy((table, rows) -> assertThat(EarlierRelease.isPassing(table) || !rows.isEmpty())
                        .as(table)
                        .isTrue());

        Migrations.migrate(register.owner());

        var now = EarlierRelease.columns(register.superuser());
        assertThat(now.keySet()).as("tables").containsAll(columns.keySet());
        assertThat(now)
                .as("columns")
                .allSatisfy((table, names) -> assertThat(names.split(", "))
                        .contains(columns.getOrDefault(table, names).split(", ")));
        assertThat(EarlierRelease.rows(register.superuser(), columns))
                .allSatisfy((table, rows) -> assertThat(rows)
                        .as(table)
                        .containsAll(EarlierRelease.isDerived(table) ? List.of() : before.get(table)));
        install.afterSingletonsInstantiated();
        opens();
    }

    private void opens() {
        var officer = cast.write(() -> sql.fetchSingle(
                        "select id from identity.account where email = 'desk-officer@demonstration.example'")
                .get(0, Long.class));
        var reader = Reader.of(browser, TestSignIn.as(new AccountId(officer)), Language.VI);
        var walk = new SiteWalk(reader, rights, 2).from("/");
        assertThat(walk.dead()).isEmpty();
        assertThat(walk.pages()).hasSizeGreaterThan(15);
        var doors = new Doors(reader);
        var wrong = new ArrayList<String>();
        walk.pages()
                .forEach((address, page) -> Doors.figures(page).stream()
                        .filter(figure -> !Doors.countsMoreThan(figure, 300))
                        .forEach(figure -> doors.wrong(address, figure).ifPresent(wrong::add)));
        assertThat(wrong).isEmpty();
        assertThat(reader.open("/projects/" + furnishing.project("XX-THU-1")).text())
                .contains("Nâng cấp trạm y tế xã");

        assertThat(browser.post()
                        .uri("/sign-in")
                        .with(csrf())
                        .param("email", "truoc-day@test.example")
                        .param("password", PASSWORD))
                .as("a password set in the earlier release")
                .hasStatus(302);
        assertThat(cast.write(() -> sql.fetchSingle(
                                "select count(*) from organisations.organisation_at(?::timestamptz)",
                                Instant.now().toString())
                        .get(0, Long.class)))
                .isPositive();
    }

    /// Leaves this release's database for all later ones: `scripts/leave-release.sh`.
    @Test
    void leave() throws SQLException, IOException {
        var name = System.getProperty("nhipcau.leave", "");
        Assumptions.assumeTrue(!name.isEmpty(), "only scripts/leave-release.sh asks for it");
        furnishing.everything();
        cast.write(() -> {
            var account = accounts.open("truoc-day@test.example", "Người trước đây", false);
            accounts.giveRole(account, "desk-officer", org.nhipcau.identity.Scope.ALL);
            accounts.setPassword(account, passwords.encode(PASSWORD));
        });
        furnishing.aRowOfEverything();
        furnishing.formerVersions(20);
        new EarlierRelease(Path.of("src/test/resources/releases", name))
                .leave(TestRegister.instance().superuser());
    }
}
