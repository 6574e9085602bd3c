package nhipcau.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;

/// A table of numbers in which a test finds again what was acknowledged.
final class Ledger {

    private Ledger() {}

    static void create(EmbeddedPostgres server) throws SQLException {
        try (var connection = server.owner().open();
                var statement = connection.createStatement()) {
            statement.execute("create schema ledger");
            statement.execute("create table ledger.entry (n bigint primary key, filler text)");
            statement.execute("grant usage on schema ledger to " + Preparation.APPLICATION);
            statement.execute("grant select, insert, delete on ledger.entry to " + Preparation.APPLICATION);
        }
    }

    static void write(Connection connection, long n) throws SQLException {
        write(connection, n, "");
    }

    static void write(Connection connection, long n, String filler) throws SQLException {
        try (var insert = connection.prepareStatement("insert into ledger.entry (n, filler) values (?, ?)")) {
            insert.setLong(1, n);
            insert.setString(2, filler);
            insert.executeUpdate();
        }
    }

    static Set<Long> entries(EmbeddedPostgres server) throws SQLException {
        try (var connection = server.application().open();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select n from ledger.entry")) {
            var entries = new TreeSet<Long>();
            while (rows.next()) {
                entries.add(rows.getLong(1));
            }
            return entries;
        }
    }
}
