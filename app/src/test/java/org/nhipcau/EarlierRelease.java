package org.nhipcau;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nhipcau.database.Connect;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;
import org.springframework.util.FileSystemUtils;

/// The database that an earlier release left: the migrations it had (they are still here, for a landed migration
/// never
/// changes), its own repeatable ones, and its rows as `COPY` writes them.
///
/// @param folder `app/src/test/resources/releases/VNNNN`, named for the release's last migration
record EarlierRelease(Path folder) {

    /// Tables that hold rows only while a transaction runs.
    private static final Set<String> PASSING =
            Set.of("funding.place_change", "funding.settlement", "search.due", "search.settlement");

    private static final Path MIGRATIONS = Path.of("../database/src/main/resources/db/migration");

    /// Places are reference data of thousands of rows; the provinces stand for them, with what records name: units of
    /// resolutions bring those they came from, and all their parents.
    private static final String KEPT_PLACES = """
            (with resolved(id) as (
                select place_id from rearrangements.former union select place_id from rearrangements.result),
            lived(id) as (
                select r.id from resolved r
                union select s.former_id from places.succession s join resolved r on s.later_id = r.id
                union select s.later_id from places.succession s join resolved r on s.former_id = r.id)
            select p.id from places.place p where p.kind in ('country', 'province')
            union select place_id from projects.place
            union select l.id from lived l
            union select v.parent_id from places.place_version v join lived l on v.place_id = l.id where v.parent_id is not null)""";

    private static final Map<String, String> KEPT = Map.of(
            "places.place", "id in " + KEPT_PLACES,
            "places.place_version", "place_id in " + KEPT_PLACES,
            "places.spelling", "place_id in " + KEPT_PLACES,
            "places.on_map", "place_id in " + KEPT_PLACES,
            "places.succession", "former_id in " + KEPT_PLACES + " and later_id in " + KEPT_PLACES,
            "search.entry_place", "record_id in " + KEPT_PLACES,
            "search.name", "(kind <> 'place' or record_id in " + KEPT_PLACES + ")");

    /// Tables that went to another room since.
    private static final Map<String, String> MOVED = Map.of(
            "site.submission", "forms.submission",
            "identity.sign_in_failure", "signin.sign_in_failure",
            "identity.first_sign_in", "signin.first_sign_in",
            "identity.password_link", "signin.password_link",
            "identity.signed_in", "signin.signed_in",
            "identity.unsent_form", "signin.unsent_form",
            "identity.spring_session", "signin.spring_session",
            "identity.spring_session_attributes", "signin.spring_session_attributes");

    static List<EarlierRelease> all() throws IOException {
        try (var folders = Files.list(Path.of("src/test/resources/releases"))) {
            return folders.sorted().map(EarlierRelease::new).toList();
        }
    }

    String version() {
        return folder.getFileName().toString().substring(1);
    }

    /// Whether it holds rows only while a transaction runs.
    static boolean isPassing(String table) {
        return PASSING.contains(table);
    }

    /// Whether its rows follow from the records and a migration may make them otherwise.
    static boolean isDerived(String table) {
        return table.startsWith("search.");
    }

    /// Writes what a release leaves behind.
    void leave(Connect superuser) throws SQLException, IOException {
        try (var connection = superuser.open()) {
            var rows = new ByteArrayOutputStream();
            var empty = new ArrayList<String>();
            for (var table : tables(connection)) {
                var columns = columns(connection, table);
                rows.writeBytes(
                        "COPY %s (%s) FROM stdin;\n".formatted(table, columns).getBytes(StandardCharsets.UTF_8));
                var written = connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyOut(
                                "copy (select %s from %s where %s order by %s) to stdout"
                                        .formatted(columns, table, KEPT.getOrDefault(table, "true"), columns),
                                rows);
                if (written == 0 && !isPassing(table)) {
                    empty.add(table);
                }
                rows.writeBytes("\\.\n".getBytes(StandardCharsets.UTF_8));
            }
            if (!empty.isEmpty()) {
                throw new IllegalStateException("nothing to leave in " + empty + ": furnish them");
            }
            Files.createDirectories(folder);
            try (var migrations = Files.list(MIGRATIONS)) {
                for (var migration : migrations
                        .filter(file -> file.getFileName().toString().startsWith("R__"))
                        .toList()) {
                    Files.copy(migration, folder.resolve(migration.getFileName()));
                }
            }
            Files.write(folder.resolve("rows.sql"), rows.toByteArray());
        }
    }

    /// Makes an empty database what this release's was.
    void restore(Connect owner, Connect superuser) throws SQLException, IOException {
        var timeline = Files.createTempDirectory("nhipcau-timeline-");
        try {
            try (var landed = Files.list(MIGRATIONS);
                    var own = Files.list(folder)) {
                for (var file : landed.filter(this::wasThere).toList()) {
                    Files.copy(file, timeline.resolve(file.getFileName()));
                }
                for (var file : own.filter(file -> file.getFileName().toString().startsWith("R__"))
                        .toList()) {
                    Files.copy(file, timeline.resolve(file.getFileName()));
                }
            }
            Flyway.configure()
                    .dataSource(owner.url(), owner.user(), owner.password())
                    .locations("filesystem:" + timeline)
                    .defaultSchema("migration")
                    .placeholders(Map.of("release", "V" + version()))
                    .load()
                    .migrate();
        } finally {
            FileSystemUtils.deleteRecursively(timeline);
        }
        try (var connection = superuser.open();
                var statement = connection.createStatement();
                var rows = Files.newBufferedReader(folder.resolve("rows.sql"))) {
            statement.execute("set session_replication_role = replica");
            load(connection, rows);
            sequences(connection);
        }
    }

    private boolean wasThere(Path migration) {
        var name = migration.getFileName().toString();
        return name.startsWith("V") && name.substring(1, name.indexOf("__")).compareTo(version()) <= 0;
    }

    private static void load(Connection connection, BufferedReader rows) throws IOException, SQLException {
        for (var line = rows.readLine(); line != null; line = rows.readLine()) {
            var table = new StringBuilder();
            var command = line.replaceFirst(";$", "");
            try (var statement = connection.createStatement()) {
                // What the migrations themselves wrote is among the rows.
                statement.execute("delete from " + command.split(" ")[1]);
            }
            for (line = rows.readLine(); !line.equals("\\."); line = rows.readLine()) {
                table.append(line).append('\n');
            }
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(command, new ByteArrayInputStream(table.toString().getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static void sequences(Connection connection) throws SQLException {
        for (var table : tables(connection)) {
            for (var statement : ask(
                    connection,
                    "select format('select setval(%L, greatest((select max(%I) from %s), 1))', pg_get_serial_sequence('"
                            + table
                            + "', attname), attname, '" + table + "') from pg_attribute where attrelid = '" + table
                            + "'::regclass and attidentity <> ''")) {
                ask(connection, statement);
            }
        }
    }

    /// The rows of each table, each as one number made of these columns; ask before and after.
    static Map<String, List<String>> rows(Connect superuser, Map<String, String> columns) throws SQLException {
        var rows = new TreeMap<String, List<String>>();
        try (var connection = superuser.open()) {
            for (var table : columns.entrySet()) {
                rows.put(
                        table.getKey(),
                        ask(
                                connection,
                                "select md5(r::text) from (select %s from %s) r"
                                        .formatted(table.getValue(), table.getKey())));
            }
        }
        return rows;
    }

    /// The columns of every table, by its name.
    static Map<String, String> columns(Connect superuser) throws SQLException {
        var columns = new TreeMap<String, String>();
        try (var connection = superuser.open()) {
            for (var table : tables(connection)) {
                columns.put(table, columns(connection, table));
            }
        }
        return columns;
    }

    /// What was known of each table, under the name that the table has today.
    static <T> Map<String, T> today(Map<String, T> tables) {
        var today = new TreeMap<String, T>();
        tables.forEach((table, known) -> today.put(MOVED.getOrDefault(table, table), known));
        return today;
    }

    private static String columns(Connection connection, String table) throws SQLException {
        return ask(
                        connection,
                        "select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute where attrelid = '"
                                + table + "'::regclass and attnum > 0 and not attisdropped and attgenerated = ''")
                .getFirst();
    }

    private static List<String> tables(Connection connection) throws SQLException {
        return ask(
                connection,
                "select oid::regclass::text from pg_class where relkind = 'r' and relnamespace::regnamespace::text !~ '^(pg_|information_schema|migration|ext)' order by 1");
    }

    private static List<String> ask(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var answers = new ArrayList<String>();
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
            return answers;
        }
    }
}
