package org.nhipcau;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import nhipcau.database.DataFolder;
import nhipcau.database.EmbeddedPostgres;
import nhipcau.database.backup.Backup;
import nhipcau.database.backup.BackupFile;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nhipcau.audit.Log;
import org.nhipcau.audit.Sealing;
import org.nhipcau.identity.Accounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.FileSystemUtils;

/// The day the disk died: a register with rows in every table is backed up while in use, restored elsewhere, and held
/// against the backup, row by row and file by file.
@RegisterTest
class DrillTest {

    @Autowired
    private Furnishing furnishing;

    @Autowired
    private Cast cast;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Sealing sealing;

    @Autowired
    private Log log;

    private final StringWriter said = new StringWriter();
    private Path scratch = Path.of("/nonexistent");

    @BeforeEach
    void makeFolder() throws IOException {
        System.setProperty(
                "nhipcau.programs",
                Path.of("../target/postgres").toAbsolutePath().toString());
        scratch = Files.createTempDirectory("nhipcau-drill-");
        Files.setPosixFilePermissions(scratch, PosixFilePermissions.fromString("rwx--x--x"));
    }

    @AfterEach
    void removeFolder() throws IOException {
        System.clearProperty("nhipcau.programs");
        FileSystemUtils.deleteRecursively(scratch);
    }

    @Test
    void a_register_with_a_row_of_everything_comes_back_whole_and_is_used_again() throws IOException, SQLException {
        furnishing.everything();
        cast.write(() -> {
            sql.execute("select history.erase('people.person', (select max(id) from people.person))");
            accounts.setPassword(accounts.open("khoi-phuc@test.example", "Người khôi phục", false), "{noop}x");
            sql.execute(
                    "insert into jobs.scheduled (task_name, task_instance, execution_time, picked, version) values ('later', '1', now() + interval '1 year', false, 1)");
        });
        sealing.seal();
        cast.write(() -> log.remember(log.verify(List.of(), List.of())));
        furnishing.aRowOfEverything();
        furnishing.formerVersions(3);
        var keys = Files.createDirectories(scratch.resolve("lost/keys"));
        Files.write(keys.resolve("log-key"), new byte[] {1, 2, 3, 0, (byte) 255});
        var file = scratch.resolve("register.backup");
        var empty =
                Backup.write(TestRegister.instance().superuser(), new FilesBeside(scratch.resolve("lost")), file)
                        .stream()
                        .filter(content -> content.rows().orElse(1) == 0)
                        .map(content -> content.name().replaceAll("tables/(.*)/(.*)[.]copy", "$1.$2"))
                        .filter(table -> !EarlierRelease.isPassing(table))
                        .toList();
        assertThat(empty).as("tables without a row: furnish them").isEmpty();

        var data = scratch.resolve("restored");
        assertThat(execute("restore", file.toString(), "--data", data.toString()))
                .as(said::toString)
                .isZero();
        assertThat(execute("restore", file.toString(), "--compare", "--data", data.toString()))
                .as(said::toString)
                .isZero();
        assertThat(keys.resolve("log-key"))
                .hasSameBinaryContentAs(data.resolve("keys").resolve("log-key"));
        assertThat(Files.getPosixFilePermissions(data.resolve("keys").resolve("log-key")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));

        var again = scratch.resolve("again.backup");
        assertThat(execute("backup", again.toString(), "--data", data.toString()))
                .isZero();
        try (var first = BackupFile.open(file);
                var second = BackupFile.open(again)) {
            assertThat(second.contents())
                    .filteredOn(content -> content.name().startsWith("tables/"))
                    .isEqualTo(first.contents().stream()
                            .filter(content -> content.name().startsWith("tables/"))
                            .toList());
        }

        change(
                data,
                "update funding.transaction set amount = amount + 0.01 where id = (select min(id) from funding.transaction)");
        Files.write(data.resolve("keys").resolve("log-key"), new byte[] {1});
        said.getBuffer().setLength(0);
        assertThat(execute("restore", file.toString(), "--compare", "--data", data.toString()))
                .isEqualTo(1);
        assertThat(said.toString()).contains("tables/funding/transaction.copy differs.", "keys/log-key differs.");
    }

    private static void change(Path data, String sql) throws SQLException {
        try (var folder = DataFolder.open(data);
                var server = EmbeddedPostgres.start(
                        folder, Path.of("../target/postgres").toAbsolutePath(), EmbeddedPostgres.Durability.DURABLE);
                var connection = server.superuser().open();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private int execute(String... line) {
        var to = new PrintWriter(said, true);
        return NhipCau.commandLine().setOut(to).setErr(to).execute(line);
    }
}
