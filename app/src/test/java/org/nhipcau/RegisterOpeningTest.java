package org.nhipcau;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import nhipcau.database.Connect;
import nhipcau.database.DatabaseProblem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/// The three ways to a register: its folder, a copy that runs on it, an outside server.
class RegisterOpeningTest {

    private static final Map<String, String> NOTHING_SET = Map.of();

    private Path scratch = Path.of("/nonexistent");

    @BeforeEach
    void makeFolder() throws IOException {
        System.setProperty(
                "nhipcau.programs",
                Path.of("../target/postgres").toAbsolutePath().toString());
        scratch = Files.createTempDirectory("nhipcau-opening-");
        Files.setPosixFilePermissions(scratch, PosixFilePermissions.fromString("rwx--x--x"));
    }

    @AfterEach
    void removeFolder() throws IOException {
        System.clearProperty("nhipcau.programs");
        FileSystemUtils.deleteRecursively(scratch);
    }

    @Test
    void a_command_beside_a_running_copy_uses_its_database() throws SQLException {
        var data = scratch.resolve("data");
        try (var serving = Register.open(data, NOTHING_SET)) {
            announce(serving);

            try (var beside = Register.attach(data, NOTHING_SET)) {
                assertThat(user(beside.application())).isEqualTo("nhipcau_app");
                assertThat(beside.application()).isEqualTo(serving.application());
            }

            assertThat(user(serving.application())).as("it goes on").isEqualTo("nhipcau_app");
        }
    }

    @Test
    void a_command_without_a_running_copy_opens_the_register_itself() throws SQLException {
        try (var alone = Register.attach(scratch.resolve("data"), NOTHING_SET)) {
            assertThat(user(alone.application())).isEqualTo("nhipcau_app");
        }
    }

    @Test
    void a_command_while_a_copy_is_still_starting_is_refused() {
        var data = scratch.resolve("data");
        try (var starting = Register.open(data, NOTHING_SET)) {
            assertThat(starting.folder()).isPresent();

            assertThatExceptionOfType(DatabaseProblem.class)
                    .isThrownBy(() -> Register.attach(data, NOTHING_SET))
                    .withMessageContaining("Another copy");
        }
    }

    @Test
    void an_outside_server_is_used_when_it_is_named() throws SQLException {
        try (var server = Register.open(scratch.resolve("outside"), NOTHING_SET)) {
            var folder = server.folder().orElseThrow();
            var secrets = secrets(folder.path());
            var environment = Map.of(
                    "NHIPCAU_DATABASE_URL", address(server, "nhipcau_app", secrets.getProperty("application")),
                    "NHIPCAU_MIGRATION_URL", address(server, "nhipcau_owner", secrets.getProperty("owner")));

            try (var register = Register.open(scratch.resolve("unused"), environment)) {
                assertThat(user(register.application())).isEqualTo("nhipcau_app");
                assertThat(register.folder()).isEmpty();
                assertThat(scratch.resolve("unused")).doesNotExist();
            }
        }
    }

    private static void announce(Register serving) {
        var where = new Properties();
        where.setProperty("url", serving.application().url());
        where.setProperty("user", serving.application().user());
        where.setProperty("password", serving.application().password());
        serving.folder().orElseThrow().announce(where);
    }

    private static String address(Register server, String user, String password) {
        return server.application().url() + "&user=" + user + "&password=" + password;
    }

    private static Properties secrets(Path folder) {
        try (var reader = Files.newBufferedReader(folder.resolve("secrets.properties"))) {
            var secrets = new Properties();
            secrets.load(reader);
            return secrets;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String user(Connect connect) throws SQLException {
        try (var connection = connect.open();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select current_user")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
