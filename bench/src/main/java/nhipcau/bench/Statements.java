package nhipcau.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import nhipcau.database.Connect;
import nhipcau.database.DataFolder;
import nhipcau.database.EmbeddedPostgres;

/// Which statements of the database took how long, those within triggers and functions apart.
final class Statements {

    private Statements() {}

    /// Makes the database of this folder, from whose next start on its statements are counted.
    static void keep(Path data, Path programs) throws IOException, SQLException {
        try (var folder = DataFolder.open(data);
                var server = EmbeddedPostgres.start(folder, programs, EmbeddedPostgres.Durability.DURABLE);
                var connection = server.superuser("nhipcau").open();
                var statement = connection.createStatement()) {
            statement.execute("alter system set shared_preload_libraries = 'pg_stat_statements'");
            statement.execute("alter system set pg_stat_statements.track = 'all'");
            statement.execute("create schema bench");
            statement.execute("create extension pg_stat_statements schema bench");
        }
    }

    /// The costliest since the last time; a statement's time holds that of its triggers' statements.
    static void print(PrintStream out, Connect connect) throws SQLException {
        try (var connection = connect.open();
                var statement = connection.createStatement()) {
            try (var rows = statement.executeQuery("""
                    select total_exec_time::int as ms, calls, rows, case when toplevel then 'top' else 'within' end as place,
                           regexp_replace(left(regexp_replace(query, '\\s+', ' ', 'g'), 150), '[|`]', '/', 'g') as query
                    from bench.pg_stat_statements where calls > 0 order by total_exec_time desc limit 45
                    """)) {
                while (rows.next()) {
                    out.printf(
                            "%8d ms %6d calls %9d rows %6s  %s%n",
                            rows.getLong("ms"),
                            rows.getLong("calls"),
                            rows.getLong("rows"),
                            rows.getString("place"),
                            rows.getString("query"));
                }
            }
            statement.execute("select bench.pg_stat_statements_reset()");
        }
    }
}
