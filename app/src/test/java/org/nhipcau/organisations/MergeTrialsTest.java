package org.nhipcau.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.nhipcau.Cast;
import org.nhipcau.RegisterTest;
import org.nhipcau.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

/// Random registers, a random merging, random edits by others, the merging undone: what is there then is what was
/// there
/// before, but for the edits. Money never changes.
@RegisterTest
class MergeTrialsTest {

    private static final int TRIALS = Boolean.getBoolean("nhipcau.deep") ? 1000 : 40;
    private static final Set<String> STAMPS = Set.of("change_id", "known_from", "salt");
    private static final List<String> TABLES = List.of(
            "organisations.organisation",
            "organisations.identifier",
            "organisations.other_name",
            "organisations.predecessor",
            "organisations.not_same",
            "identity.account_role",
            "projects.project",
            "projects.party",
            "projects.focal_point",
            "people.post",
            "people.focal_point",
            "funding.transaction",
            "funding.planned_disbursement",
            "funding.total");

    @Autowired
    private DSLContext sql;

    @Autowired
    private Cast cast;

    @Autowired
    private Merges merges;

    @Autowired
    private Organisations organisations;

    private Random random = new Random(18);
    private final List<Long> made = new ArrayList<>();
    private final List<Long> projects = new ArrayList<>();

    @Test
    void an_undone_merging_leaves_what_was_there_but_for_what_others_changed() {
        var merged = 0;
        var moved = 0L;
        for (var trial = 0; trial < TRIALS; trial++) {
            random = new Random(1800 + trial);
            register();
            var one = new OrganisationId(pick(made));
            var other = new OrganisationId(pick(made));
            if (one.equals(other)) {
                continue;
            }
            var before = everything();
            var money = money();
            try {
                cast.write(() ->
                        assertThat(merges.merge(one, version(one), said(other))).isTrue());
            } catch (Refusal kin) {
                assertThat(kin.key()).isEqualTo("organisations.refused.mergeKin");
                assertThat(everything()).as("trial %s, refused", trial).isEqualTo(before);
                continue;
            }
            merged++;
            assertThat(money()).as("trial %s, merged", trial).isEqualTo(money);
            assertThat(cast.readAs(org.nhipcau.shared.Viewer.system("system:test"), () -> merges.counts(other)))
                    .as("trial %s, nothing names the merged one", trial)
                    .isEmpty();
            moved += cast.write(() -> merges.of(one)).getFirst().id();
            var edits = edits(before, one.value());
            var moneyAfterEdits = money();

            cast.write(() -> merges.undo(merges.of(one).getFirst().id()));

            assertThat(money()).as("trial %s, undone", trial).isEqualTo(moneyAfterEdits);
            assertThat(everything()).as("trial %s, after %s", trial, edits).isEqualTo(before);
        }
        assertThat(merged).isGreaterThan(TRIALS / 3);
        assertThat(moved).isPositive();
    }

    /// Others write meanwhile; what they wrote is expected, too.
    private List<String> edits(Map<String, Set<Map<String, Object>>> expected, long stays) {
        var edits = new ArrayList<String>();
        for (var edit = 0; edit < 6; edit++) {
            var transactions = new ArrayList<>(rows(expected, "funding.transaction"));
            switch (random.nextInt(6)) {
                case 0 ->
                    edits.add(
                            change(expected, "funding.transaction", pick(transactions), "description", "Sửa " + edit));
                case 1 ->
                    edits.add(change(
                            expected, "funding.transaction", pick(transactions), "receiver_id", untouched(stays)));
                case 2 ->
                    edits.add(change(
                            expected,
                            "people.post",
                            pick(new ArrayList<>(rows(expected, "people.post"))),
                            "title_vi",
                            "Chức vụ " + edit));
                case 3 ->
                    edits.add(change(
                            expected,
                            "projects.project",
                            pick(new ArrayList<>(rows(expected, "projects.project"))),
                            "source",
                            "Nguồn " + edit));
                case 4 -> {
                    var gone = pick(transactions);
                    cast.write(() -> sql.execute("delete from funding.transaction where id = ?", gone.get("id")));
                    rows(expected, "funding.transaction").remove(gone);
                    edits.add("delete transaction " + gone.get("id"));
                }
                default -> {
                    cast.write(() -> sql.execute(
                            "insert into people.focal_point (organisation_id, person_id, side, note) select ?, min(id), 'partner', 'mới' from people.person",
                            stays));
                    rows(expected, "people.focal_point")
                            .add(rows(everything(), "people.focal_point").stream()
                                    .max(java.util.Comparator.comparingLong(row -> (Long) row.getOrDefault("id", 0L)))
                                    .orElseThrow());
                    edits.add("new focal point of the one that stays");
                }
            }
        }
        // Money follows from its rows.
        expected.put("funding.total", rows(everything(), "funding.total"));
        return edits;
    }

    private long untouched(long stays) {
        return made.stream()
                .filter(id -> id != stays && organisationsStanding().contains(id))
                .findFirst()
                .orElse(stays);
    }

    private List<Long> organisationsStanding() {
        return cast.write(() -> sql.fetch("select id from organisations.organisation where merged_into_id is null")
                .getValues(0, Long.class));
    }

    private String change(
            Map<String, Set<Map<String, Object>>> expected,
            String table,
            Map<String, Object> row,
            String column,
            Object value) {
        cast.write(() -> sql.execute("update " + table + " set " + column + " = ? where id = ?", value, row.get("id")));
        rows(expected, table).remove(row);
        var changed = new HashMap<>(row);
        changed.put(column, value);
        rows(expected, table).add(changed);
        return table + " " + row.get("id") + " " + column + " = " + value;
    }

    private static Set<Map<String, Object>> rows(Map<String, Set<Map<String, Object>>> all, String table) {
        return java.util.Objects.requireNonNull(all.get(table));
    }

    private Merges.Said said(OrganisationId merged) {
        var taken = new HashSet<String>();
        Merges.FIELDS.stream()
                .filter(field -> !field.equals("parent_id") && random.nextInt(3) == 0)
                .forEach(taken::add);
        // A record with no name at all is none.
        taken.removeAll(Set.of("name_vi", "valid_from", "valid_to"));
        return new Merges.Said(merged, version(merged), taken, "");
    }

    private long version(OrganisationId id) {
        return cast.write(() -> organisations.find(id).version());
    }

    private Map<String, Set<Map<String, Object>>> everything() {
        return cast.write(() -> {
            var all = new LinkedHashMap<String, Set<Map<String, Object>>>();
            for (var table : TABLES) {
                var rows = new HashSet<Map<String, Object>>();
                sql.fetch("select * from " + table).intoMaps().forEach(row -> {
                    row.keySet().removeAll(STAMPS);
                    rows.add(new HashMap<>(row));
                });
                all.put(table, rows);
            }
            return all;
        });
    }

    private List<String> money() {
        return cast.write(() -> sql.fetch(
                        "select kind || currency || sum(amount) || count(*) from funding.transaction group by kind, currency order by 1")
                .getValues(0, String.class));
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /// Grows the register of the trials before: few organisations, so that they meet in many rows.
    private void register() {
        cast.write(() -> {
            made.clear();
            projects.clear();
            for (var n = 0; n < 6; n++) {
                var id = number(
                        "insert into organisations.organisation (kind, name_vi, name_en, short_name, country, website, search_key) values ('ingo', ?, ?, ?, ?, ?, 'x') returning id",
                        "Tổ chức " + random.nextInt(1000),
                        "Organisation " + random.nextInt(5),
                        random.nextBoolean() ? "" : "TC" + random.nextInt(3),
                        random.nextBoolean() ? "" : "FR",
                        random.nextBoolean() ? "" : "https://x.example/" + random.nextInt(3));
                made.add(id);
                if (n > 0 && random.nextInt(4) == 0) {
                    sql.execute(
                            "update organisations.organisation set parent_id = ? where id = ?", made.getFirst(), id);
                }
                sql.execute(
                        "insert into organisations.identifier (organisation_id, scheme, value) values (?, 'iati', ?)",
                        id,
                        "XX-" + id);
                sql.execute(
                        "insert into organisations.other_name (organisation_id, name, search_key) values (?, ?, 'y') on conflict do nothing",
                        id,
                        "Tên khác " + random.nextInt(3));
                organisations.writeSearchKey(new OrganisationId(id));
                if (n > 1 && random.nextInt(3) == 0) {
                    sql.execute(
                            "insert into organisations.predecessor (organisation_id, predecessor_id, on_date, note) values (?, ?, date '2020-01-01', ?) on conflict do nothing",
                            id,
                            made.get(random.nextInt(n)),
                            "QĐ " + random.nextInt(9));
                }
                if (n > 1 && random.nextInt(4) == 0) {
                    sql.execute(
                            "insert into organisations.not_same (organisation_id, other_id) values (?, ?) on conflict do nothing",
                            id,
                            made.get(random.nextInt(n)));
                }
            }
            var account = number(
                    "insert into identity.account (email, name) values (?, 'A') returning id",
                    "a" + made.getFirst() + "@test.example");
            var person = number("insert into people.person (name, search_key) values ('P', 'p') returning id");
            for (var n = 0; n < 4; n++) {
                var project = number(
                        "insert into projects.project (level, title_vi, status, search_key, reporter_id) values ('project', 'D', 'pipeline', 'd', ?) returning id",
                        random.nextBoolean() ? null : pick(made));
                projects.add(project);
                sql.execute(
                        "insert into projects.focal_point (project_id, person_id, side) values (?, ?, 'ministry')",
                        project,
                        person);
                for (var p = 0; p < 5; p++) {
                    sql.execute(
                            "insert into projects.party (project_id, organisation_id, role) values (?, ?, ?) on conflict do nothing",
                            project,
                            pick(made),
                            pick(List.of("funding", "implementing")));
                    sql.execute(
                            "insert into funding.transaction (project_id, kind, on_date, amount, currency, value_date, provider_id, receiver_id) values (?, 'disbursement', date '2024-01-01', ?, 'VND', date '2024-01-01', ?, ?)",
                            project,
                            random.nextInt(1000),
                            pick(made),
                            random.nextBoolean() ? null : pick(made));
                }
                sql.execute(
                        "insert into funding.planned_disbursement (project_id, kind, period_start, amount, currency, value_date, provider_id, receiver_id) values (?, 'original', date '2024-01-01', 5, 'VND', date '2024-01-01', ?, ?)",
                        project,
                        pick(made),
                        pick(made));
            }
            for (var n = 0; n < 4; n++) {
                sql.execute(
                        "insert into people.post (person_id, organisation_id, rank) values (?, ?, 'officer')",
                        person,
                        pick(made));
                sql.execute(
                        "insert into people.focal_point (organisation_id, person_id, side) values (?, ?, 'partner')",
                        pick(made),
                        person);
                sql.execute(
                        "insert into identity.account_role (account_id, role, scope_kind, scope_id) select ?, code, 'organisation', ? from identity.role where code = 'verifier' on conflict do nothing",
                        account,
                        pick(made));
            }
        });
    }

    private long number(String statement, Object... values) {
        return sql.fetchSingle(statement, values).get(0, Long.class);
    }

    /// Every column that names organisations is somebody's to move: a new one is not forgotten.
    @Test
    void each_column_that_names_organisations_is_moved_and_guarded() {
        Collection<String> columns = cast.write(() -> sql.fetch("""
                        select c.conrelid::regclass || '.' || a.attname
                        from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
                        where c.contype = 'f' and c.confrelid = 'organisations.organisation'::regclass
                        union select 'projects.project.reporter_id' union select 'identity.account_role.scope_id'
                        """).getValues(0, String.class));
        var exempt = Set.of(
                // What a merging says of itself.
                "organisations.organisation.merged_into_id",
                "organisations.merge.organisation_id",
                "organisations.merge.merged_id");

        var moved = rooms.stream()
                .flatMap(room -> room.references().stream())
                .map(reference -> reference.tableName() + "." + reference.columnName())
                .toList();
        assertThat(columns).hasSizeGreaterThan(14);
        assertThat(moved)
                .as("a table that names organisations says so in an OrganisationReferences")
                .containsAll(columns.stream()
                        .filter(column -> !exempt.contains(column))
                        .toList());
        var guarded = cast.write(() -> sql.fetch(
                        "select distinct tgrelid::regclass || '.' || replace(tgname, 'refuse_merged_', '') from pg_trigger where tgname like 'refuse_merged_%' and tgname not like 'refuse_merged_changed_%'")
                .getValues(0, String.class));
        assertThat(guarded)
                .as("call organisations.refer('TABLE', 'COLUMN') in the table's migration")
                .containsAll(moved.stream()
                        .filter(column -> !column.startsWith("organisations.not_same"))
                        .toList());
    }

    @Autowired
    private List<OrganisationReferences> rooms;
}
