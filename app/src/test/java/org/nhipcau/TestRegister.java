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
import java.util.List;
import javax.sql.DataSource;
import nhipcau.database.Connect;
import nhipcau.database.DataFolder;
import nhipcau.database.EmbeddedPostgres;
import nhipcau.database.Migrations;
import nhipcau.database.Preparation;
import org.springframework.jdbc.datasource.AbstractDataSource;

/// One real PostgreSQL for all tests of a process: migrated and furnished once, cloned for each test class.
public final class TestRegister {

    private static final TestRegister ONLY = new TestRegister();

    private final EmbeddedPostgres server;
    private final Current current = new Current();
    private int clones;
    private boolean furnished;
    private String last = "";

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

    /// Shows an application that starts the register which all others are cloned from, so that it furnishes that one.
    public synchronized void beforeFirstStart() {
        if (!furnished) {
            current.close();
            current.turnTo(server.application());
        }
    }

    public synchronized void furnished() {
        furnished = true;
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
        turnTo("clone_" + ++clones, List.of("create database clone_" + clones + " template nhipcau"));
    }

    /// Gives the test a database that is prepared for the product's two roles and not yet migrated.
    public synchronized void empty() {
        var name = "empty_" + ++clones;
        var preparation = new Preparation(name, "", "");
        turnTo(
                name,
                preparation.roles().stream()
                        .filter(statement -> !statement.startsWith("create role"))
                        .toList());
        preparation.inside().forEach(statement -> execute(name, statement));
    }

    /// Lets the application reach the register it has now by a way that can be cut. It ends with the next register.
    public synchronized Cable throughACable() {
        var here = server.application();
        var url = server.url(current.database);
        var port = url.replaceAll(".*:(\\d+)/.*", "$1");
        var cable = Cable.to(Integer.parseInt(port));
        current.close();
        current.turnTo(
                new Connect(url.replace(":" + port + "/", ":" + cable.port() + "/"), here.user(), here.password()));
        return cable;
    }

    private void turnTo(String name, List<String> creating) {
        current.close();
        creating.forEach(statement -> execute("postgres", statement));
        current.turnTo(new Connect(
                server.url(name),
                server.application().user(),
                server.application().password()));
        if (!last.isEmpty()) {
            execute("postgres", "drop database if exists " + last + " with (force)");
        }
        last = name;
    }

    private void execute(String database, String sql) {
        try (var connection = server.superuser(database).open();
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
            config.setConnectionTimeout(8_000);
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
