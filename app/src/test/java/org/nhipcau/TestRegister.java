package org.nhipcau;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import nhipcau.database.Connect;
import nhipcau.database.DataFolder;
import nhipcau.database.EmbeddedPostgres;
import nhipcau.database.Migrations;
import org.springframework.jdbc.datasource.AbstractDataSource;

/// One real PostgreSQL for all tests of a run: migrated and furnished once, cloned for each test class.
public final class TestRegister {

    private static final TestRegister ONLY = new TestRegister();

    private final EmbeddedPostgres server;
    private final Current current = new Current();
    private int clones;

    private TestRegister() {
        try {
            var path = Files.createTempDirectory("nhipcau-test-");
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx--x--x"));
            var folder = DataFolder.open(path);
            this.server = EmbeddedPostgres.start(
                    folder, Path.of("../target/postgres").toAbsolutePath(), EmbeddedPostgres.Durability.THROW_AWAY);
            Migrations.migrate(server.owner());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                current.close();
                server.close();
                folder.close();
            }));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        current.turnTo(server.application());
    }

    public static TestRegister instance() {
        return ONLY;
    }

    /// Where the application reads and writes; points at the clone of the test class that runs.
    public DataSource dataSource() {
        return current;
    }

    public Connect owner() {
        return new Connect(
                server.url(current.database),
                server.owner().user(),
                server.owner().password());
    }

    public Connect application() {
        return new Connect(
                server.url(current.database),
                server.application().user(),
                server.application().password());
    }

    public Connect superuser() {
        return server.superuser(current.database);
    }

    /// Gives the test class a register as a new one is: migrated, with roles and reference data, and nothing else.
    public synchronized void fresh() {
        current.close();
        var name = "clone_" + ++clones;
        execute("create database " + name + " template nhipcau");
        current.turnTo(new Connect(
                server.url(name),
                server.application().user(),
                server.application().password()));
        if (clones > 1) {
            execute("drop database if exists clone_" + (clones - 1) + " with (force)");
        }
    }

    private void execute(String sql) {
        try (var connection = server.superuser("postgres").open();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static final class Current extends AbstractDataSource {
        private String database = "";
        private HikariDataSource pool = new HikariDataSource();

        void turnTo(Connect connect) {
            var config = new HikariConfig();
            config.setJdbcUrl(connect.url());
            config.setUsername(connect.user());
            config.setPassword(connect.password());
            config.setMaximumPoolSize(12);
            database = connect.url().replaceAll(".*/([a-z0-9_]+)\\?.*", "$1");
            pool = new HikariDataSource(config);
        }

        void close() {
            pool.close();
        }

        @Override
        public Connection getConnection() throws SQLException {
            return pool.getConnection();
        }

        @Override
        public Connection getConnection(String username, String password) throws SQLException {
            return pool.getConnection();
        }
    }
}
