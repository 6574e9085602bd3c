package nhipcau.database.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nhipcau.database.Connect;
import nhipcau.database.DatabaseProblem;
import org.postgresql.PGConnection;

/// Puts a backup's rows into a database that the same migrations have built and that nobody uses yet.
///
/// All rows are put in by one transaction, with triggers and foreign keys asleep: the rows were written by them
/// before, and the history they write is among the rows. Indexes are left alone until all is in and then made anew,
/// which takes a fraction of the time and finds two rows that may not both be there.
final class Loading {

    private static final String LEAVE_INDEXES = """
            update pg_index set indisready = false
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.oid = indrelid and c.relkind = 'r' and c.relpersistence = 'p' and n.nspname !~ '^pg_|^information_schema$|^migration$'""";

    private static final String MAY_NOT = "42501";

    private final BackupFile backup;
    private final Connect owner;

    Loading(BackupFile backup, Connect owner) {
        this.backup = backup;
        this.owner = owner;
    }

    /// @throws DatabaseProblem when the database has other tables than the backup, or does not take a row
    void run() {
        try (var connection = owner.open()) {
            connection.setAutoCommit(false);
            sleep(connection);
            execute(connection, "set datestyle = 'ISO, DMY'");
            execute(connection, "set intervalstyle = 'postgres'");
            execute(connection, "set timezone = 'UTC'");
            var tables = tables();
            execute(
                    connection,
                    "truncate " + tables.keySet().stream().map(Table::quoted).collect(Collectors.joining(", ")));
            var mayLeaveIndexes = isSuperuser(connection);
            if (mayLeaveIndexes) {
                execute(connection, LEAVE_INDEXES);
            }
            for (var table : tables.entrySet()) {
                copy(connection, table.getKey(), table.getValue());
            }
            setSequences(connection);
            connection.commit();
            connection.setAutoCommit(true);
            if (mayLeaveIndexes) {
                for (var table : tables.keySet()) {
                    execute(connection, "reindex table " + table.quoted());
                }
            }
            execute(connection, "analyze");
        } catch (SQLException e) {
            throw new DatabaseProblem(backup.path() + " could not be put into a database: " + e.getMessage(), e);
        }
    }

    private Map<Table, Content> tables() {
        var contents = new HashMap<String, Content>();
        backup.contents().stream()
                .filter(content -> content.name().startsWith(BackupFile.TABLES))
                .forEach(content -> contents.put(content.name(), content));
        List<Table> here;
        try (var snapshot = Snapshot.of(owner)) {
            here = snapshot.tables();
        }
        var missing = new HashSet<>(contents.keySet());
        here.forEach(table -> missing.remove(table.entry()));
        if (!missing.isEmpty() || here.size() != contents.size()) {
            throw new DatabaseProblem(backup.path() + " has other tables than its migrations build: " + missing
                    + ". It was not written by this product.");
        }
        return here.stream()
                .collect(Collectors.toMap(
                        table -> table,
                        table -> contents.get(table.entry()),
                        (a, b) -> a,
                        java.util.LinkedHashMap::new));
    }

    private void copy(Connection connection, Table table, Content content) {
        var rows = backup.read(content, bytes -> {
            try {
                return connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn(
                                "copy " + table.quoted() + " (" + table.columns()
                                        + ") from stdin (format text, header match, encoding 'UTF8')",
                                bytes,
                                1 << 16);
            } catch (SQLException e) {
                throw new DatabaseProblem(
                        "The rows of " + table.quoted() + " could not be put back: " + e.getMessage(), e);
            }
        });
        if (rows != content.rows().orElse(-1)) {
            throw new DatabaseProblem(table.quoted() + " has " + rows + " rows where the backup tells of "
                    + content.rows().orElse(-1) + ".");
        }
    }

    private void setSequences(Connection connection) throws SQLException {
        try (var set = connection.prepareStatement("select setval(?::regclass, ?, ?)")) {
            for (var line : backup.text(BackupFile.SEQUENCES).lines().toList()) {
                var parts = line.split("\t");
                set.setString(1, parts[0]);
                set.setLong(2, Long.parseLong(parts[1]));
                set.setBoolean(3, Boolean.parseBoolean(parts[2]));
                set.execute();
            }
        }
    }

    private static void sleep(Connection connection) throws SQLException {
        try {
            execute(connection, "set session_replication_role = replica");
        } catch (SQLException e) {
            if (MAY_NOT.equals(e.getSQLState())) {
                throw new DatabaseProblem(
                        "The database's owner may not put triggers to sleep while rows are put back. Let a superuser"
                                + " say: grant set on parameter session_replication_role to "
                                + connection.getMetaData().getUserName() + "; then restore again.",
                        e);
            }
            throw e;
        }
    }

    private static boolean isSuperuser(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select rolsuper from pg_roles where rolname = current_user")) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
