package org.nhipcau.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
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

    @Autowired
    private DSLContext sql;

    @Autowired
    private Cast cast;

    @Autowired
    private Merges merges;

    @Autowired
    private Unmerging unmerging;

    @Autowired
    private MergedRows rows;

    @Autowired
    private Organisations organisations;

    private Random random = new Random(18);
    private RandomOrganisations register;

    @BeforeEach
    void aRegister() {
        register = new RandomOrganisations(sql, cast, organisations, random);
    }

    @Test
    void an_undone_merging_leaves_what_was_there_but_for_what_others_changed() {
        var merged = 0;
        var moved = 0L;
        for (var trial = 0; trial < TRIALS; trial++) {
            random = new Random(1800 + trial);
            register = new RandomOrganisations(sql, cast, organisations, random);
            register.register();
            var one = new OrganisationId(register.pick(register.made()));
            var other = new OrganisationId(register.pick(register.made()));
            if (one.equals(other)) {
                continue;
            }
            var before = register.everything();
            var money = register.money();
            try {
                cast.write(() -> assertThat(merges.merge(one, register.version(one), register.said(other)))
                        .isTrue());
            } catch (Refusal kin) {
                assertThat(kin.key()).isEqualTo("organisations.refused.mergeKin");
                assertThat(register.everything()).as("trial %s, refused", trial).isEqualTo(before);
                continue;
            }
            merged++;
            assertThat(register.money()).as("trial %s, merged", trial).isEqualTo(money);
            assertThat(cast.readAs(org.nhipcau.shared.Viewer.system("system:test"), () -> rows.counts(other)))
                    .as("trial %s, nothing names the merged one", trial)
                    .isEmpty();
            moved += cast.write(() -> merges.of(one)).getFirst().id();
            var edits = edits(before, one.value());
            var moneyAfterEdits = register.money();

            cast.write(() -> unmerging.undo(merges.of(one).getFirst().id()));

            assertThat(register.money()).as("trial %s, undone", trial).isEqualTo(moneyAfterEdits);
            assertThat(register.everything())
                    .as("trial %s, after %s", trial, edits)
                    .isEqualTo(before);
        }
        assertThat(merged).isGreaterThan(TRIALS / 3);
        assertThat(moved).isPositive();
    }

    /// Others write meanwhile; what they wrote is expected, too.
    private List<String> edits(Map<String, Set<Map<String, Object>>> expected, long stays) {
        var edits = new ArrayList<String>();
        for (var edit = 0; edit < 6; edit++) {
            var transactions = new ArrayList<>(of(expected, "funding.transaction"));
            switch (random.nextInt(6)) {
                case 0 ->
                    edits.add(change(
                            expected,
                            "funding.transaction",
                            register.pick(transactions),
                            "description",
                            "Sửa " + edit));
                case 1 ->
                    edits.add(change(
                            expected,
                            "funding.transaction",
                            register.pick(transactions),
                            "receiver_id",
                            untouched(stays)));
                case 2 ->
                    edits.add(change(
                            expected,
                            "people.post",
                            register.pick(new ArrayList<>(of(expected, "people.post"))),
                            "title_vi",
                            "Chức vụ " + edit));
                case 3 ->
                    edits.add(change(
                            expected,
                            "projects.project",
                            register.pick(new ArrayList<>(of(expected, "projects.project"))),
                            "source",
                            "Nguồn " + edit));
                case 4 -> {
                    var gone = register.pick(transactions);
                    cast.write(() -> sql.execute("delete from funding.transaction where id = ?", gone.get("id")));
                    of(expected, "funding.transaction").remove(gone);
                    edits.add("delete transaction " + gone.get("id"));
                }
                default -> {
                    cast.write(() -> sql.execute(
                            "insert into people.focal_point (organisation_id, person_id, side, note) select ?, min(id), 'partner', 'mới' from people.person",
                            stays));
                    of(expected, "people.focal_point")
                            .add(of(register.everything(), "people.focal_point").stream()
                                    .max(java.util.Comparator.comparingLong(row -> (Long) row.getOrDefault("id", 0L)))
                                    .orElseThrow());
                    edits.add("new focal point of the one that stays");
                }
            }
        }
        // Money follows from its rows.
        expected.put("funding.total", of(register.everything(), "funding.total"));
        return edits;
    }

    private long untouched(long stays) {
        return register.made().stream()
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
        of(expected, table).remove(row);
        var changed = new HashMap<>(row);
        changed.put(column, value);
        of(expected, table).add(changed);
        return table + " " + row.get("id") + " " + column + " = " + value;
    }

    private static Set<Map<String, Object>> of(Map<String, Set<Map<String, Object>>> all, String table) {
        return java.util.Objects.requireNonNull(all.get(table));
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
