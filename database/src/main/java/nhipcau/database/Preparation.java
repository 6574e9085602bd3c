package nhipcau.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// What a superuser does once, before the product's own two roles can do the rest.
///
/// The *owner* migrates; the *application* serves. The application owns nothing, so it can neither drop, truncate nor
/// alter
/// a table, nor switch off a trigger: the history that the owner's triggers write is out of its reach.
public record Preparation(String database, String ownerPassword, String applicationPassword) {

    public static final String OWNER = "nhipcau_owner";
    public static final String APPLICATION = "nhipcau_app";

    /// Each statement stands alone; the order matters. Run on the server's maintenance database.
    public List<String> roles() {
        return List.of(
                "create role %s login password %s".formatted(OWNER, literal(ownerPassword)),
                "create role %s login password %s".formatted(APPLICATION, literal(applicationPassword)),
                "create database %s owner %s template template0 encoding 'UTF8' locale_provider builtin builtin_locale 'C.UTF-8' lc_collate 'C' lc_ctype 'C'"
                        .formatted(database, OWNER),
                "revoke all on database %s from public".formatted(database),
                "grant connect on database %s to %s".formatted(database, APPLICATION));
    }

    /// Run on the new database itself.
    ///
    /// `like` and its kin cannot tell a caller anything about rows it may not see; saying so lets PostgreSQL use
    /// an index for them beneath row-level security. Where no superuser can be had the product works without, only
    /// slower.
    public List<String> inside() {
        return List.of(
                "alter function pg_catalog.textlike(text, text) leakproof",
                "alter function pg_catalog.arrayoverlap(anyarray, anyarray) leakproof",
                "alter function pg_catalog.arraycontains(anyarray, anyarray) leakproof",
                "alter function pg_catalog.ts_match_vq(tsvector, tsquery) leakproof");
    }

    void run(Connect superuser, String maintenanceUrl) throws SQLException {
        try (var connection = new Connect(maintenanceUrl, superuser.user(), superuser.password()).open()) {
            execute(connection, roles());
        }
        try (var connection = superuser.open()) {
            execute(connection, inside());
        }
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

    private static void execute(Connection connection, List<String> statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
