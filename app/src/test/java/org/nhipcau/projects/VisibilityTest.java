package org.nhipcau.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.nhipcau.Cast;
import org.nhipcau.Reader;
import org.nhipcau.RegisterTest;
import org.nhipcau.SiteWalk;
import org.nhipcau.TestRegister;
import org.nhipcau.identity.AccountId;
import org.nhipcau.identity.Accounts;
import org.nhipcau.identity.RightsTable;
import org.nhipcau.identity.TestSignIn;
import org.nhipcau.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Random registers, random viewers: what is seen is what the rule says, and the same at every door.
///
/// One trial is one project, one viewer, one door: does the door show it? The rule is written a second time in
/// [RandomProjects], in plain Java. Doors into the database are found in its catalogue, so that a new table or view
/// is
/// tried by itself.
@RegisterTest
@Import(RandomProjects.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VisibilityTest {

    private static final boolean DEEP = Boolean.getBoolean("nhipcau.deep");
    private static final int PROJECTS = DEEP ? 150 : 30;
    private static final int VIEWERS = DEEP ? 30 : 6;
    private static final int TRIALS = DEEP ? 100_000 : 3_000;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private RandomProjects register;

    @Autowired
    private Accounts accounts;

    @Autowired
    private RightsTable rights;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Cast cast;

    @BeforeAll
    void furnish() {
        register.furnish(PROJECTS);
    }

    @Test
    void every_door_shows_a_viewer_the_same_projects_and_only_theirs() {
        var trials = 0;
        var wrong = new ArrayList<String>();
        var seen = new TreeSet<Integer>();
        for (var viewer : register.viewers(VIEWERS)) {
            var who = accounts.viewer(viewer);
            seen.add(register.seenBy(who).size());
            var queries = queries(viewer);
            queries.forEach(
                    (door, shown) -> wrong.addAll(differences(viewer, door, register.seenBy(who, door), shown)));
            var pages = pages(viewer);
            var byDoor = new TreeMap<>(pages.bulk());
            byDoor.putAll(pages.oneByOne());
            byDoor.forEach((door, shown) -> wrong.addAll(
                    differences(viewer, door, who.may("projects.see") ? register.seenBy(who, door) : Set.of(), shown)));
            trials += (queries.size() + byDoor.size()) * PROJECTS;
        }

        assertThat(wrong).isEmpty();
        assertThat(trials).as("trials").isGreaterThan(TRIALS);
        assertThat(seen).as("how much the viewers saw").hasSizeGreaterThan(3).contains(PROJECTS);
    }

    @Test
    void no_page_anywhere_leads_to_a_project_that_the_viewer_may_not_see() {
        for (var viewer : register.viewers(DEEP ? 8 : 3)) {
            var expected = register.seenBy(accounts.viewer(viewer));
            var walk = new SiteWalk(reader(viewer), rights, 4).from("/", "/projects", "/funding", "/places");
            walk.pages()
                    .forEach((address, page) -> assertThat(register.linked(page))
                            .as("%s at %s", accounts.viewer(viewer), address)
                            .isSubsetOf(expected));
        }
    }

    @Test
    void a_table_whose_lock_is_off_is_noticed() throws SQLException {
        var partner = register.partner();
        var who = accounts.viewer(partner);
        var tables = sql.fetch("""
                        select c.oid::regclass::text from pg_class c
                        where relrowsecurity and c.oid::regclass::text !~ '^funding.place_total$|^claims.shared_with|^iati.(file|finding)|^(agreements|audit|people|workbooks|organisations|places|home|rearrangements)[.]'
                            and not exists (select from pg_policy p
                                where p.polrelid = c.oid and p.polcmd in ('r', '*') and pg_get_expr(p.polqual, p.polrelid) = 'true')
                        order by 1
                        """).getValues(0, String.class);
        assertThat(tables).hasSizeGreaterThan(15);

        for (var table : tables) {
            try (var connection = TestRegister.instance().superuser().open();
                    var lock = connection.createStatement()) {
                lock.execute("alter table " + table + " disable row level security");
                var noticed = new ArrayList<String>();
                queries(partner)
                        .forEach((door, shown) ->
                                noticed.addAll(differences(partner, door, register.seenBy(who, door), shown)));
                lock.execute("alter table " + table + " enable row level security");
                assertThat(noticed)
                        .as("with the lock of %s off; has every project a row there? (RandomProjects)", table)
                        .isNotEmpty();
            }
        }
    }

    @Test
    void a_rule_that_shows_too_much_is_noticed_at_pages_and_files_too() throws SQLException {
        var partner = register.partner();
        var who = accounts.viewer(partner);
        try (var connection = TestRegister.instance().superuser().open();
                var lock = connection.createStatement()) {
            var read = List.of(
                    "projects.project",
                    "projects.project_history",
                    "funding.transaction",
                    "funding.total",
                    "iati.activity");
            for (var table : read) {
                lock.execute("create policy fault on " + table + " for select to nhipcau_app using (true)");
            }
            var pages = pages(partner);
            var byDoor = new TreeMap<>(pages.bulk());
            byDoor.putAll(pages.oneByOne());
            for (var table : read) {
                lock.execute("drop policy fault on " + table);
            }

            assertThat(byDoor)
                    .allSatisfy(
                            (door, shown) -> assertThat(differences(partner, door, register.seenBy(who, door), shown))
                                    .as(door)
                                    .isNotEmpty());
        }
    }

    @Test
    void whoever_says_nothing_about_themselves_sees_nothing() {
        assertThat(sql.fetchCount(sql.selectFrom("projects.project").where("publication <> 'public'")))
                .isZero();
        assertThat(sql.fetchCount(sql.selectFrom("funding.total")
                        .where("project_id in (select id from projects.project where publication <> 'public')")))
                .isZero();
    }

    private ProjectDoors pages(AccountId viewer) {
        return new ProjectDoors(reader(viewer), register);
    }

    private Reader reader(AccountId viewer) {
        return Reader.of(browser, TestSignIn.as(viewer), Language.VI);
    }

    /// What each table, history, view and function of the register shows the viewer.
    private TreeMap<String, Set<Long>> queries(AccountId viewer) {
        var shown = new TreeMap<String, Set<Long>>();
        cast.readAs(accounts.viewer(viewer), () -> {
            register.queries()
                    .forEach(query ->
                            shown.put(query, register.own(sql.fetch(query).getValues(0, Long.class))));
            return true;
        });
        return shown;
    }

    private List<String> differences(AccountId viewer, String door, Set<Long> expected, Set<Long> shown) {
        var differences = new ArrayList<String>();
        for (var project : register.all()) {
            if (expected.contains(project) != shown.contains(project)) {
                differences.add("%s %s project %s to %s"
                        .formatted(
                                door, shown.contains(project) ? "shows" : "hides", project, accounts.viewer(viewer)));
            }
        }
        return differences;
    }
}
