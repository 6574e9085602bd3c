package nhipcau.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/// What a superuser does once, before the product's own two roles can do the rest.
///
/// The *owner* migrates; the *application* serves. The application owns nothing, so it can neither drop, truncate nor
/// alter a table, nor switch off a trigger: the history that the owner's triggers write is out of its reach.
public record Preparation(String database, String ownerPassword, String applicationPassword) {

    public static final String OWNER = "nhipcau_owner";
    public static final String APPLICATION = "nhipcau_app";

    /// One statement, and the query that finds a row when it has been run before.
    private record Step(String done, String sql) {}

    /// Each statement stands alone; the order matters. Run on the server's maintenance database.
    public List<String> roles() {
        return roleSteps().stream().map(Step::sql).toList();
    }

    /// Run on the new database itself.
    public List<String> inside() {
        return insideSteps().stream().map(Step::sql).toList();
    }

    /// Runs what has not been run yet, so that a preparation that was cut off is finished by the next start.
    void complete(Connection maintenance, Connect superuser) throws SQLException {
        complete(maintenance, roleSteps());
        try (var connection = superuser.open()) {
            complete(connection, insideSteps());
        }
    }

    private List<Step> roleSteps() {
        return List.of(
                role(OWNER, ownerPassword),
                role(APPLICATION, applicationPassword),
                new Step(
                        "select 1 from pg_database where datname = '%s'".formatted(database),
                        "create database %s owner %s template template0 encoding 'UTF8' locale_provider builtin builtin_locale 'C.UTF-8' lc_collate 'C' lc_ctype 'C'"
                                .formatted(database, OWNER)),
                new Step(
                        "select 1 where not has_database_privilege('public', '%s', 'connect')".formatted(database),
                        "revoke all on database %s from public".formatted(database)),
                new Step(
                        "select 1 where has_database_privilege('%s', '%s', 'connect')".formatted(APPLICATION, database),
                        "grant connect on database %s to %s".formatted(database, APPLICATION)));
    }

    private static Step role(String name, String password) {
        return new Step(
                "select 1 from pg_roles where rolname = '%s'".formatted(name),
                "create role %s login password %s".formatted(name, literal(password)));
    }

    /// `like` and its kin cannot tell a caller anything about rows it may not see; saying so lets PostgreSQL use
    /// an index for them beneath row-level security. Where no superuser can be had the product works without, only
    /// slower.
    private static List<Step> insideSteps() {
        return Stream.of(
                        "textlike(text, text)",
                        "arrayoverlap(anyarray, anyarray)",
                        "arraycontains(anyarray, anyarray)",
                        "ts_match_vq(tsvector, tsquery)")
                .map(function -> new Step(
                        "select 1 from pg_proc where oid = 'pg_catalog.%s'::regprocedure and proleakproof"
                                .formatted(function),
                        "alter function pg_catalog.%s leakproof".formatted(function)))
                .toList();
    }

    /// The whole as a script for `psql`, for the administrator of an outside server.
    public String script() {
        return "-- As a superuser, on PostgreSQL 18. Replace the two passwords.\n"
                + String.join(";\n", roles()) + ";\n\\connect " + database + "\n"
                + "-- Optional, for speed: see docs/decisions on visibility.\n"
                + String.join(";\n", inside()) + ";\n"
                + "\n-- Then set:\n"
                + "--   NHIPCAU_MIGRATION_URL=jdbc:postgresql://HOST/" + database + "?user=" + OWNER + "&password=…\n"
                + "--   NHIPCAU_DATABASE_URL=jdbc:postgresql://HOST/" + database + "?user=" + APPLICATION
                + "&password=…\n";
    }

    private static void complete(Connection connection, List<Step> steps) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var step : steps) {
                boolean done;
                try (var found = statement.executeQuery(step.done())) {
                    done = found.next();
                }
                if (!done) {
                    statement.execute(step.sql());
                }
            }
        }
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
