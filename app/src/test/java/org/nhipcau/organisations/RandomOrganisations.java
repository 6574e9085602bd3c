package org.nhipcau.organisations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jooq.DSLContext;
import org.nhipcau.Cast;

/// A small register of organisations that meet in many rows, and all that it says.
final class RandomOrganisations {

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

    private final DSLContext sql;
    private final Cast cast;
    private final Organisations organisations;
    private final Random random;
    private final List<Long> made = new ArrayList<>();

    RandomOrganisations(DSLContext sql, Cast cast, Organisations organisations, Random random) {
        this.sql = sql;
        this.cast = cast;
        this.organisations = organisations;
        this.random = random;
    }

    List<Long> made() {
        return List.copyOf(made);
    }

    Merges.Said said(OrganisationId merged) {
        var taken = new HashSet<String>();
        MergedFields.ALL.stream()
                .filter(field -> !field.equals("parent_id") && random.nextInt(3) == 0)
                .forEach(taken::add);
        // A record with no name at all is none.
        taken.removeAll(Set.of("name_vi", "valid_from", "valid_to"));
        return new Merges.Said(merged, version(merged), taken, "");
    }

    long version(OrganisationId id) {
        return cast.write(() -> organisations.find(id).version());
    }

    Map<String, Set<Map<String, Object>>> everything() {
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

    List<String> money() {
        return cast.write(() -> sql.fetch(
                        "select kind || currency || sum(amount) || count(*) from funding.transaction group by kind, currency order by 1")
                .getValues(0, String.class));
    }

    <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /// Grows the register of the trials before: few organisations, so that they meet in many rows.
    void register() {
        cast.write(() -> {
            made.clear();
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
}
