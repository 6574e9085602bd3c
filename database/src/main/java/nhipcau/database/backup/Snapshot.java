package nhipcau.database.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nhipcau.database.Connect;
import nhipcau.database.DatabaseProblem;
import org.postgresql.PGConnection;

/// A database as it is at one moment, whatever is written meanwhile.
///
/// It is read as who sees every row: a role from which row-level security would keep some is refused, for a backup
/// without them would look whole.
public final class Snapshot implements AutoCloseable {

    /// A migration the database has been through.
    record Migrated(String version, int checksum) {}

    private static final String TABLES = """
            select n.nspname, c.relname, (
                select string_agg(quote_ident(a.attname), ', ' order by a.attnum) from pg_attribute a
                where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '')
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind = 'r' and c.relpersistence = 'p' and n.nspname !~ '^pg_|^information_schema$|^migration$'
                and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
            order by n.nspname collate "C", c.relname collate "C"
            """;

    private static final String SEQUENCES = """
            select schemaname, sequencename from pg_sequences
            where schemaname !~ '^pg_|^migration$' order by schemaname collate "C", sequencename collate "C"
            """;

    private final Connection connection;

    private Snapshot(Connection connection) {
        this.connection = connection;
    }

    /// @throws DatabaseProblem when the database cannot be reached, or the role would not see every row
    static Snapshot of(Connect reader) {
        try {
            var connection = reader.open();
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            var snapshot = new Snapshot(connection);
            // Rows in the order in which they lie, so that equal tables are read as equal bytes.
            snapshot.execute("set synchronize_seqscans = off");
            snapshot.execute("set row_security = off");
            snapshot.execute("set datestyle = 'ISO, DMY'");
            snapshot.execute("set intervalstyle = 'postgres'");
            snapshot.execute("set timezone = 'UTC'");
            snapshot.execute("set extra_float_digits = 1");
            return snapshot;
        } catch (SQLException e) {
            throw problem(e);
        }
    }

    List<Table> tables() {
        return list(TABLES, row -> new Table(row.getString(1), row.getString(2), row.getString(3)));
    }

    /// The migrations it has been through that have a version.
    List<Migrated> migrations() {
        return list(
                "select version, checksum from migration.flyway_schema_history where success and version is not null and checksum is not null order by installed_rank",
                row -> new Migrated(row.getString(1), row.getInt(2)));
    }

    /// Writes a table's rows in PostgreSQL's text format, its columns' names in the first line.
    ///
    /// @return how many rows
    long copy(Table table, OutputStream to) throws IOException {
        try {
            return connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut(
                            "copy " + table.quoted() + " (" + table.columns()
                                    + ") to stdout (format text, header true, encoding 'UTF8')",
                            to);
        } catch (SQLException e) {
            throw problem(e);
        }
    }

    /// A line for each sequence: its name, its last value, whether that was given out.
    String sequences() {
        var lines = new StringBuilder();
        for (var name : list(SEQUENCES, row -> Table.quote(row.getString(1)) + "." + Table.quote(row.getString(2)))) {
            list("select last_value, is_called from " + name, row -> row.getLong(1) + "\t" + row.getBoolean(2))
                    .forEach(value ->
                            lines.append(name).append('\t').append(value).append('\n'));
        }
        return lines.toString();
    }

    /// What the database is made of beside its rows, as text: two databases with the same text are built alike.
    String definitions() {
        return String.join("\n", list(Definitions.QUERY, row -> row.getString(1))) + "\n";
    }

    /// The moment it shows, by the database's clock.
    Instant moment() {
        return list(
                        "select to_char(transaction_timestamp() at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')",
                        row -> Instant.parse(row.getString(1)))
                .getFirst();
    }

    List<Attachment> beside(Backup.Beside beside) {
        try {
            return beside.at(connection);
        } catch (SQLException e) {
            throw problem(e);
        }
    }

    String server() {
        return list("select current_setting('server_version')", row -> row.getString(1))
                .getFirst();
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw problem(e);
        }
    }

    private interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> list(String query, Row<T> row) {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var found = new ArrayList<T>();
            while (rows.next()) {
                found.add(row.of(rows));
            }
            return found;
        } catch (SQLException e) {
            throw problem(e);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static DatabaseProblem problem(SQLException e) {
        return new DatabaseProblem("The database could not be read: " + e.getMessage(), e);
    }
}
