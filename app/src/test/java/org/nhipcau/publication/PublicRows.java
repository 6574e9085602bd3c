package org.nhipcau.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.nhipcau.TestRegister;

/// Which rows and versions are public, as the rule says it, written a second time.
class PublicRows {

    /// A row: where it lies, and what the rule asks of it.
    record Row(String place, Map<String, Object> values) {

        long number(String column) {
            return ((Number) java.util.Objects.requireNonNull(values.get(column), column)).longValue();
        }

        boolean has(String column) {
            return values.get(column) != null;
        }
    }

    /// What is public at present, by number, and since when.
    private final Map<String, Map<Long, OffsetDateTime>> open = new HashMap<>();

    private final Map<String, Predicate<Row>> rules = new LinkedHashMap<>();

    Map<Long, OffsetDateTime> ones(String kind) {
        return open.getOrDefault(kind, Map.of());
    }

    private boolean isPublic(Row row, String kind, String column) {
        var since = ones(kind).get(row.number(column));
        return since != null
                && (!row.has("known_to") || ((OffsetDateTime) row.values().get("known_to")).isAfter(since));
    }

    private boolean isPublicNow(Row row, String kind, String column) {
        return ones(kind).containsKey(row.number(column));
    }

    Map<String, Predicate<Row>> rules() {
        rules.put("projects.project", row -> isPublic(row, "project", "id"));
        for (var part : List.of("identifier", "place", "location", "country", "sector")) {
            rules.put("projects." + part, row -> isPublic(row, "project", "project_id"));
        }
        rules.put(
                "projects.party",
                row -> isPublic(row, "project", "project_id") && isPublicNow(row, "organisation", "organisation_id"));
        rules.put(
                "projects.agreement",
                row -> isPublic(row, "project", "project_id") && isPublicNow(row, "agreement", "agreement_id"));
        for (var money : List.of("transaction", "budget", "planned_disbursement", "total", "share")) {
            rules.put("funding." + money, row -> isPublic(row, "money", "project_id"));
        }
        rules.put("funding.place_total", row -> Boolean.TRUE.equals(row.values().get("public")));
        rules.put("agreements.agreement", row -> isPublic(row, "agreement", "id"));
        for (var part : List.of("identifier", "step", "amendment", "money")) {
            rules.put("agreements." + part, row -> isPublic(row, "agreement", "agreement_id"));
        }
        rules.put(
                "agreements.party",
                row -> isPublic(row, "agreement", "agreement_id")
                        && isPublicNow(row, "organisation", "organisation_id"));
        rules.put("claims.claim", row -> isPublic(row, "claim", "id"));
        rules.put("organisations.organisation", row -> isPublic(row, "organisation", "id"));
        for (var part : List.of("identifier", "other_name")) {
            rules.put("organisations." + part, row -> isPublic(row, "organisation", "organisation_id"));
        }
        rules.put(
                "organisations.predecessor",
                row -> isPublic(row, "organisation", "organisation_id")
                        && isPublicNow(row, "organisation", "predecessor_id"));
        rules.put("search.entry", row -> switch ((String) row.values().get("kind")) {
            case "project" -> ones("project").containsKey(row.number("record_id"));
            case "organisation" -> ones("organisation").containsKey(row.number("record_id"));
            case "money" -> ones("money").containsKey(row.number("record_id"));
            case String place -> true;
        });
        return rules;
    }

    /// Reads what is public, and since when, past all locks.
    void learn() throws SQLException {
        for (var kind :
                List.of("projects.project", "agreements.agreement", "organisations.organisation", "claims.claim")) {
            open.put(
                    kind.substring(kind.indexOf('.') + 1),
                    since(kind, row -> "public".equals(row.values().get("publication"))));
        }
        open.put(
                "money",
                since(
                        "projects.project",
                        row -> "public".equals(row.values().get("publication"))
                                && "public".equals(row.values().get("money_publication"))));
        // A claim is seen as far as what it is about.
        var seen = new TreeMap<>(ones("claim"));
        for (var row : all("claims.claim")) {
            for (var subject : List.of("project", "agreement", "organisation")) {
                if (row.has(subject + "_id") && !isPublicNow(row, subject, subject + "_id")) {
                    seen.remove(row.number("id"));
                }
            }
        }
        open.put("claim", seen);
        assertThat(open.values()).allSatisfy(ones -> assertThat(ones).isNotEmpty());
    }

    private Map<Long, OffsetDateTime> since(String table, Predicate<Row> isPublic) throws SQLException {
        var since = new TreeMap<Long, OffsetDateTime>();
        for (var row : all(table)) {
            if (isPublic.test(row)) {
                since.put(row.number("id"), OffsetDateTime.MIN);
            }
        }
        for (var former : all(table + "_history")) {
            if (!isPublic.test(former)) {
                since.computeIfPresent(former.number("id"), (id, known) -> {
                    var to = (OffsetDateTime)
                            java.util.Objects.requireNonNull(former.values().get("known_to"));
                    return to.isAfter(known) ? to : known;
                });
            }
        }
        return since;
    }

    /// All rows of a table, whoever may see them.
    static List<Row> all(String table) throws SQLException {
        try (var connection = TestRegister.instance().superuser().open();
                var rows = connection
                        .createStatement()
                        .executeQuery("select tableoid::text || ctid::text as its_place, t.* from " + table + " t")) {
            var all = new ArrayList<Row>();
            while (rows.next()) {
                all.add(new Row(rows.getString("its_place"), values(rows)));
            }
            return all;
        }
    }

    private static Map<String, Object> values(ResultSet rows) throws SQLException {
        var values = new HashMap<String, Object>();
        var about = rows.getMetaData();
        for (var n = 1; n <= about.getColumnCount(); n++) {
            var name = about.getColumnName(n);
            values.put(name, name.startsWith("known_") ? rows.getObject(n, OffsetDateTime.class) : rows.getObject(n));
        }
        return values;
    }
}
