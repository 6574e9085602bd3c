package org.nhipcau;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.nhipcau.identity.RightsTable;
import org.nhipcau.identity.Scope;
import org.springframework.web.util.pattern.PathPatternParser;

/// For each room whose addresses carry a record's number: how to make one that lies within a role's scope, and one
/// that
/// does not. A route of a room that stands here is tested without a further line; a new room adds one entry.
final class RightsRecords {

    /// A number or code that no record has.
    static final String NONE = "999999999";

    private static final Map<String, List<String>> WORDS = Map.of(
            "{book}", List.of("transactions", "budgets", "planned-disbursements"),
            "{room}", List.of("projects", "organisations", "agreements", "claims"));

    private final DSLContext sql;
    private final Cast cast;
    private final org.nhipcau.audit.Sealing sealing;
    private final long organisation;
    private final long otherOrganisation;
    private final long province;
    private final long otherProvince;
    private final Map<String, Room> rooms;

    RightsRecords(DSLContext sql, Cast cast, org.nhipcau.audit.Sealing sealing) {
        this.sealing = sealing;
        this.sql = sql;
        this.cast = cast;
        organisation = organisation();
        otherOrganisation = organisation();
        var provinces = sql.fetch(
                        "select place_id from facts.places_place where kind = 'province' order by place_id limit 2")
                .getValues(0, Long.class);
        province = provinces.get(0);
        otherProvince = provinces.get(1);
        cast.write(() -> {
            for (var where : List.of(own(), foreign())) {
                sql.execute(
                        "update organisations.organisation set place_id = ? where id = ?",
                        where.province(),
                        where.organisation());
            }
        });
        rooms = Map.ofEntries(
                entry("/organisations/{id}", new Room(true, where -> number(where.organisation()))),
                entry("/agreements/{id}", new Room(false, where -> number(agreement(where)))),
                entry("/agreements/money/{id}", new Room(false, where -> number(agreementMoney(where)))),
                entry("/agreements/amendments/{id}", new Room(false, where -> number(amendment(where)))),
                entry("/claims/{id}", new Room(false, where -> number(claim(where)))),
                entry("/projects/{id}", new Room(false, where -> number(project(where)))),
                entry("/funding/transactions/{id}", new Room(false, where -> number(transaction(where)))),
                entry("/funding/budgets/{id}", new Room(false, where -> number(budget(where)))),
                entry(
                        "/funding/planned-disbursements/{id}",
                        new Room(false, where -> number(plannedDisbursement(where)))),
                entry("/organisations/mergers/{id}", new Room(true, where -> number(merge()))),
                entry("/countries/{code}", new Room(true, where -> "JP")),
                entry("/audit/heads/{size}", new Room(true, where -> number(sealed("max(size)", "audit.head")))),
                entry(
                        "/audit/changes/{change}",
                        new Room(true, where -> number(sealed("max(change_id)", "audit.sealed_change")))),
                entry("/audit/entries/{place}", new Room(true, where -> "0")),
                entry("/people/{id}", new Room(false, where -> number(person(where)))),
                entry("/places/boundaries/{id}", new Room(true, where -> number(boundary()))),
                entry("/rearrangements/{id}", new Room(true, where -> number(rearrangement()))),
                entry("/places/{id}", new Room(true, where -> number(where.province()))),
                entry("/iati/conflicts/{id}", new Room(true, where -> number(conflict(where)))),
                entry("/workbooks/{id}", new Room(false, where -> number(list(where)))),
                entry("/iati/{id}", new Room(true, where -> number(file()))),
                entry(
                        "/accounts/{id}",
                        new Room(
                                true,
                                where -> cast.account("auditor", Scope.ALL).toString())),
                entry("/roles/{code}", new Room(true, where -> "auditor")));
    }

    /// Whose record it is.
    record Where(long organisation, long province) {}

    /// @param openToAll whether whoever may see one of its records may see all of them; changing is another matter
    record Room(boolean openToAll, Function<Where, String> make) {}

    /// The route once for each word that its address may have where it carries no record.
    static Stream<RightsTable.Route> spelled(RightsTable.Route route) {
        return WORDS.entrySet().stream()
                .filter(words -> route.pattern().getPatternString().contains(words.getKey()))
                .findFirst()
                .map(words -> words.getValue().stream().map(word -> with(route, words.getKey(), word)))
                .orElseGet(() -> Stream.of(route));
    }

    private static RightsTable.Route with(RightsTable.Route route, String variable, String word) {
        return new RightsTable.Route(
                route.method(),
                PathPatternParser.defaultInstance.parse(
                        route.pattern().getPatternString().replace(variable, word)),
                route.permission());
    }

    private long sealed(String what, String of) {
        sealing.seal();
        return cast.write(
                () -> sql.fetchSingle("select " + what + " from " + of).get(0, Long.class));
    }

    private long rearrangement() {
        return insert("insert into rearrangements.event (kind, on_date, legal_basis, state)"
                + " values ('merger', date '2027-01-01', 'R', 'in-force') returning id");
    }

    private long boundary() {
        return cast.write(() -> sql.fetchSingle("""
                insert into places.boundary_file (map, name, source, licence, fingerprint, points_read, points_kept, drawn)
                values ('63', 'thu.geojson', 'Dùng để thử', 'CC0', repeat('b', 64), 9, 5, false) returning id
                """).get(0, Long.class));
    }

    /// What a role of this scope is bound to in these tests.
    Scope scope(String kind) {
        return switch (kind) {
            case "organisation" -> Scope.organisation(organisation);
            case "place" -> Scope.place(province);
            case String all -> Scope.ALL;
        };
    }

    /// Rooms by the beginning of their addresses.
    Optional<Room> room(String beginning) {
        return Optional.ofNullable(rooms.get(beginning));
    }

    Where own() {
        return new Where(organisation, province);
    }

    Where foreign() {
        return new Where(otherOrganisation, otherProvince);
    }

    private long organisation() {
        return insert("insert into organisations.organisation (kind, name_vi, search_key) values ('other', 'R', 'r')"
                + " returning id");
    }

    private long project(Where where) {
        var file = file();
        var project = insert(
                "insert into projects.project (level, title_vi, status, publication, money_publication, search_key, source)"
                        + " values ('project', 'R', 'implementation', 'shared', 'shared', 'r', 'x') returning id");
        cast.write(() -> {
            sql.execute(
                    "insert into projects.party (project_id, organisation_id, role) values (?, ?, 'implementing')",
                    project,
                    where.organisation());
            sql.execute("insert into projects.place (project_id, place_id) values (?, ?)", project, where.province());
            sql.execute(
                    "insert into iati.activity (project_id, identifier, sha256, xml, file_id) values (?, ?, 'x', ?, ?)",
                    project,
                    "R-" + project,
                    "<iati-activity/>",
                    file);
        });
        return project;
    }

    /// Handed in by a province, on behalf of a unit.
    private long list(Where where) {
        return cast.write(() -> {
            var list = Furnishing.list(sql);
            sql.execute(
                    "update workbooks.handin set place_id = ?, unit_id = ? where id = ?",
                    where.province(),
                    where.organisation(),
                    list);
            return list;
        });
    }

    private long merge() {
        return insert(
                "insert into organisations.merge (organisation_id, merged_id, fields_before, fields_after) values (?, ?, '{}', '{}') returning id",
                organisation(),
                organisation());
    }

    private long person(Where where) {
        var person = insert(
                "insert into people.person (name, publication, search_key) values ('R', 'shared', 'r') returning id");
        var department = insert(
                "insert into organisations.organisation (kind, name_vi, place_id, search_key) values ('provincial-department', 'R', ?, 'r') returning id",
                where.province());
        cast.write(() -> List.of(where.organisation(), department)
                .forEach(organisation -> sql.execute(
                        "insert into people.post (person_id, organisation_id, rank) values (?, ?, 'officer')",
                        person,
                        organisation)));
        return person;
    }

    private long claim(Where where) {
        return insert(
                "insert into claims.claim (project_id, indicator_vi, indicator_key, qualifier, value, unit, amount, source, publication, search_key)"
                        + " values (?, 'R', 'r', 'exactly', 1, 'people', 1, 'R', 'shared', 'r') returning id",
                project(where));
    }

    private long agreement(Where where) {
        var agreement = insert("insert into agreements.agreement (kind, title_vi, publication, search_key)"
                + " values ('mou', 'R', 'shared', 'r') returning id");
        cast.write(() -> sql.execute(
                "insert into agreements.party (agreement_id, organisation_id, part) values (?, ?, 'signatory')",
                agreement,
                where.organisation()));
        return agreement;
    }

    private long agreementMoney(Where where) {
        return insert(
                "insert into agreements.money (agreement_id, kind, amount, currency) values (?, 'signed', 10, 'VND')"
                        + " returning id",
                agreement(where));
    }

    private long amendment(Where where) {
        return insert(
                "insert into agreements.amendment (agreement_id, title, in_force_from, content)"
                        + " values (?, 'R', '2025-01-01', 'R') returning id",
                agreement(where));
    }

    private long transaction(Where where) {
        return insert(
                "insert into funding.transaction (project_id, kind, on_date, amount, currency, value_date)"
                        + " values (?, 'disbursement', '2025-01-01', 10, 'VND', '2025-01-01') returning id",
                project(where));
    }

    private long budget(Where where) {
        return insert(
                "insert into funding.budget (project_id, kind, status, period_start, period_end, amount, currency, value_date)"
                        + " values (?, 'original', 'committed', '2025-01-01', '2025-12-31', 10, 'VND', '2025-01-01') returning id",
                project(where));
    }

    private long plannedDisbursement(Where where) {
        return insert(
                "insert into funding.planned_disbursement (project_id, kind, period_start, amount, currency, value_date)"
                        + " values (?, 'original', '2025-01-01', 10, 'VND', '2025-01-01') returning id",
                project(where));
    }

    private long conflict(Where where) {
        return insert(
                "insert into iati.conflict (project_id, reporter, identifier, sha256, xml, file_id, line, standing)"
                        + " values (?, 'x', 'x', 'x', '<iati-activity/>', " + file() + ", 1, 'open') returning id",
                project(where));
    }

    private long file() {
        return insert("insert into iati.file (name, sha256, size, loaded_at) values ('r.xml', 'x', 1, now())"
                + " returning id");
    }

    private long insert(String statement, Object... values) {
        return cast.write(() -> sql.fetchSingle(statement, values).get(0, Long.class));
    }

    private static String number(long number) {
        return Long.toString(number);
    }

    static List<String> variables(String pattern) {
        return java.util.regex.Pattern.compile("\\{[^}]*}")
                .matcher(pattern)
                .results()
                .map(java.util.regex.MatchResult::group)
                .toList();
    }
}
