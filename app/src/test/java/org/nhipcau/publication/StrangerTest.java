package org.nhipcau.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.nhipcau.Cast;
import org.nhipcau.Furnishing;
import org.nhipcau.RegisterTest;
import org.nhipcau.shared.Publication;
import org.nhipcau.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

/// Without signing in exactly what is public exists: each table of the register, row by row and version by version,
/// against the rule written a second time here. Tables are found in the catalogue: a new one without a rule fails.
@RegisterTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StrangerTest {

    /// Tables without a lock, and why they need none: what is in them is no record, or nobody's secret.
    private static final Map<String, String> OPEN = Map.ofEntries(
            Map.entry("facts\\.places_.*", "administrative units are public by law"),
            Map.entry("places\\..*", "administrative units are public by law"),
            Map.entry("history\\.kept", "which tables have a history"),
            Map.entry(
                    "audit\\.(batch|head|pending|sealed_change|shape|signer|tile)",
                    "salted hashes, signed heads and numbers of changes, of no record"),
            Map.entry("jobs\\.scheduled", "what the program will do by itself, of no record"),
            Map.entry("funding\\.stamp", "random marks of a state of money, of no record"),
            Map.entry("tour\\..*", "who need not be greeted"),
            Map.entry("search\\.kind", "the kinds of records there are"),
            Map.entry("site\\..*|forms\\..*|home\\..*", "forms under way, of their author alone"),
            Map.entry("identity\\..*|facts\\.identity_.*|signin\\..*", "read in order to let somebody in"),
            Map.entry("iati\\.(progress|cancellation|refusal).*", "numbers of an import, of no record"),
            Map.entry("workbooks\\.(upload|piece).*", "a file on its way in, of its author alone"));

    /// Guarded tables of which a stranger sees nothing at all.
    private static final String NOTHING =
            "audit\\..*|people\\..*|rearrangements\\..*|workbooks\\..*|iati\\..*|(projects|agreements)\\.focal_point|funding\\.withdrawal|.*\\.shared_with|organisations\\.(merge|moved|not_same)";

    @Autowired
    private DSLContext sql;

    @Autowired
    private Cast cast;

    @Autowired
    private Furnishing furnishing;

    private List<String> loaded = List.of();
    private final PublicRows open = new PublicRows();

    @BeforeAll
    void aRegisterOfWhichSomeIsPublic() throws SQLException {
        furnishing.everything();
        furnishing.aRowOfEverything();
        cast.write(
                () -> sql.execute(
                        "insert into organisations.other_name (organisation_id, name, search_key) select id, 'Tên khác ' || id, 'ten khac' from organisations.organisation limit 20"));
        loaded = cast.readAs(
                Viewer.system("system:test"),
                () -> sql.fetch(
                                "select distinct p.publication || ' ' || p.money_publication from projects.project p join iati.activity a on a.project_id = p.id")
                        .getValues(0, String.class));
        var random = new Random(20261123);
        // Each record becomes several things one after the other, with changes of its parts in between.
        for (var round = 0; round < 3; round++) {
            for (var table : List.of("projects.project", "agreements.agreement", "claims.claim")) {
                for (var id : numbers(table)) {
                    var state = Publication.values()[random.nextInt(3)];
                    var money = Publication.values()[random.nextInt(state.ordinal() + 1)];
                    cast.write(() -> sql.execute(
                            "update " + table + " set publication = ?"
                                    + (table.startsWith("projects")
                                            ? ", money_publication = '" + money.code() + "'"
                                            : "")
                                    + " where id = ?",
                            state.code(),
                            id));
                }
            }
            for (var id : numbers("organisations.organisation")) {
                var state = random.nextBoolean() ? "public" : "shared";
                cast.write(() ->
                        sql.execute("update organisations.organisation set publication = ? where id = ?", state, id));
            }
            furnishing.formerVersions(500);
        }
        // Chance may leave a kind without anything public.
        for (var statement : List.of(
                "update projects.project set publication = 'public', money_publication = 'public' where id = (select min(t.project_id) from funding.transaction t join projects.place l on l.project_id = t.project_id)",
                "update agreements.agreement set publication = 'public' where id = (select min(agreement_id) from agreements.party)",
                "update organisations.organisation set publication = 'public' where id in (select t.organisation_id from agreements.party t where t.agreement_id = (select min(agreement_id) from agreements.party))")) {
            cast.write(() -> sql.execute(statement));
        }
        open.learn();
    }

    @Test
    void each_table_shows_a_stranger_exactly_the_public_rows_and_versions() throws SQLException {
        var wrong = new ArrayList<String>();
        var shownSomewhere = new TreeSet<String>();
        for (var table : guarded()) {
            var rule = open.rules().get(table.replaceAll("_history$", ""));
            if (rule == null && table.matches("(" + NOTHING + ")(_history)?")) {
                rule = row -> false;
            }
            assertThat(rule)
                    .as("%s is guarded, and StrangerTest does not know what of it is public", table)
                    .isNotNull();
            var expected = new TreeSet<String>();
            for (var row : PublicRows.all(table)) {
                if (java.util.Objects.requireNonNull(rule).test(row)) {
                    expected.add(row.place());
                }
            }
            var shown = new TreeSet<>(cast.readAs(
                    Viewer.NOBODY,
                    () -> sql.fetch("select tableoid::text || ctid::text from " + table)
                            .getValues(0, String.class)));
            if (!shown.equals(expected)) {
                var more = new TreeSet<>(shown);
                more.removeAll(expected);
                var fewer = new TreeSet<>(expected);
                fewer.removeAll(shown);
                wrong.add(table + " shows too much: " + more + ", hides: " + fewer);
            }
            if (!shown.isEmpty()) {
                shownSomewhere.add(table);
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(List.of(
                        "projects.project",
                        "projects.project_history",
                        "projects.party",
                        "funding.transaction",
                        "funding.total",
                        "funding.share",
                        "funding.place_total",
                        "agreements.agreement",
                        "agreements.party",
                        "claims.claim",
                        "claims.claim_history",
                        "organisations.organisation",
                        "organisations.organisation_history",
                        "organisations.other_name"))
                .filteredOn(table -> !shownSomewhere.contains(table))
                .as("a trial in which nothing of these is public proves nothing")
                .isEmpty();
    }

    @Test
    void what_came_from_a_file_is_internal_until_somebody_decides() {
        assertThat(loaded).containsExactly("internal internal");
    }

    @Test
    void a_table_without_a_lock_has_a_reason() {
        var unlocked = sql.fetch("""
                        select c.oid::regclass::text from pg_class c
                        where c.relkind in ('r', 'p') and not c.relrowsecurity and has_table_privilege('nhipcau_app', c.oid, 'select')
                            and c.relnamespace::regnamespace::text !~ '^(pg_|information_schema|migration)'
                        order by 1
                        """).getValues(0, String.class);

        assertThat(unlocked)
                .hasSizeGreaterThan(15)
                .allSatisfy(table -> assertThat(OPEN.keySet())
                        .as("%s can be read without signing in: guard it (history.guard) or say why it is open", table)
                        .anyMatch(table::matches));
    }

    @Test
    void each_view_and_each_day_asked_for_shows_a_stranger_no_other_records() {
        var doors = sql.fetch("""
                        select a.attname as owner, q.name
                        from (
                            select c.oid, c.oid::regclass::text as name from pg_class c
                            where c.relkind in ('v', 'm') and has_table_privilege('nhipcau_app', c.oid, 'select')
                                and c.relnamespace::regnamespace::text !~ '^(pg_|information_schema|migration)'
                            union all
                            select k.table_name, k.table_name::text || '_at(now() - interval ''1 microsecond'')' from history.kept k
                        ) q
                        join pg_attribute a on a.attrelid = q.oid
                        where a.attname in ('project_id', 'agreement_id', 'organisation_id', 'claim_id') and q.name !~ '^(people|workbooks)'
                        """);
        assertThat(doors).hasSizeGreaterThan(30);

        assertThat(doors).allSatisfy(door -> {
            var owner = door.get("owner", String.class);
            var shown = cast.readAs(
                    Viewer.NOBODY,
                    () -> sql.fetch("select distinct " + owner + " from " + door.get("name") + " where " + owner
                                    + " is not null")
                            .getValues(0, Long.class));
            assertThat(open.ones(owner.replace("_id", "")).keySet())
                    .as("%s", door.get("name"))
                    .containsAll(shown);
        });
    }

    @Test
    void a_stranger_finds_the_public_records_and_the_places() {
        var found = cast.readAs(
                Viewer.NOBODY,
                () -> sql.fetch("select kind, record_id from search.entry")
                        .intoGroups(row -> row.get(0, String.class), row -> row.get(1, Long.class)));

        assertThat(found.get("project"))
                .containsExactlyInAnyOrderElementsOf(open.ones("project").keySet());
        assertThat(found.get("organisation"))
                .containsExactlyInAnyOrderElementsOf(open.ones("organisation").keySet());
        assertThat(found.get("place")).hasSizeGreaterThan(10_000);
        var words = cast.readAs(
                Viewer.NOBODY,
                () -> sql.fetch("select record_id from search.matches('organisation', 'words', '{to}', null)")
                        .getValues(0, Long.class));
        assertThat(open.ones("organisation").keySet()).containsAll(words);
    }

    @Test
    void a_record_that_is_withdrawn_disappears_with_all_its_history_and_comes_back_without_its_past() {
        var project = cast.write(() -> sql.fetchSingle(
                        "insert into projects.project (level, title_vi, status, search_key) values ('project', 'Nháp', 'pipeline', 'x') returning id")
                .get(0, Long.class));
        write("title_vi = 'Bản nháp hai'", project);
        write("publication = 'public'", project);
        write("title_vi = 'Bản công khai'", project);
        assertThat(titles(project)).containsExactlyInAnyOrder("Bản nháp hai", "Bản công khai");

        write("publication = 'internal'", project);
        assertThat(titles(project)).isEmpty();

        write("title_vi = 'Sửa kín'", project);
        write("publication = 'public'", project);
        assertThat(titles(project)).containsExactly("Sửa kín");
        write("publication = 'internal'", project);
    }

    private void write(String set, long project) {
        cast.write(() -> sql.execute("update projects.project set " + set + " where id = ?", project));
    }

    private List<String> titles(long project) {
        return cast.readAs(
                Viewer.NOBODY,
                () -> sql.fetch(
                                "select title_vi from projects.project where id = {0} union all select title_vi from projects.project_history where id = {0}",
                                org.jooq.impl.DSL.inline(project))
                        .getValues(0, String.class));
    }

    private List<Long> numbers(String table) {
        return cast.readAs(
                Viewer.system("system:test"),
                () -> sql.fetch("select id from " + table + " order by id").getValues(0, Long.class));
    }

    private List<String> guarded() {
        return sql.fetch("""
                        select c.oid::regclass::text from pg_class c
                        where c.relkind in ('r', 'p') and c.relrowsecurity and has_table_privilege('nhipcau_app', c.oid, 'select')
                        order by 1
                        """).getValues(0, String.class);
    }
}
