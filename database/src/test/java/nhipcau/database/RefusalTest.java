package nhipcau.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Properties;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What keeps a register from starting: a sentence each, that says where and what to do.
class RefusalTest {

    @RegisterExtension
    private final ScratchFolder scratch = new ScratchFolder();

    @Test
    void a_second_copy_on_one_folder_is_refused() throws Exception {
        try (var first = DataFolder.open(scratch.data())) {
            assertRefused(() -> DataFolder.open(scratch.data()))
                    .hasMessageContaining("Another copy")
                    .hasMessageContaining("--data");

            // Also after the refusal, and in another process.
            try (var other = OtherProcess.start(StartingCopy.class, scratch.data())) {
                assertThat(other.words())
                        .startsWith("Another copy of Nhịp Cầu is already using " + scratch.data() + " (process "
                                + ProcessHandle.current().pid() + ")");
                assertThat(other.exit()).isEqualTo(1);
            }
            first.announce(new Properties());
        }

        DataFolder.open(scratch.data()).close();
    }

    @Test
    void a_second_copy_through_another_name_of_the_folder_is_refused() throws IOException {
        try (var first = DataFolder.open(scratch.data())) {
            var alias = Files.createSymbolicLink(scratch.path().resolve("alias"), first.path());

            assertRefused(() -> DataFolder.open(alias)).hasMessageContaining("Another copy");
        }
    }

    @Test
    void a_file_in_the_folders_place_is_named() throws IOException {
        Files.writeString(scratch.data(), "not a folder");

        assertRefused(() -> DataFolder.open(scratch.data()))
                .hasMessageContaining(scratch.data() + " is not a folder")
                .hasMessageContaining("--data");
    }

    @Test
    void a_parent_closed_to_the_servers_user_is_named_and_nothing_is_made() throws IOException {
        var closed = Files.createDirectory(scratch.path().resolve("home"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        var data = closed.resolve("register/data");

        assertRefused(() -> DataFolder.open(data))
                .hasMessageContaining("The data folder " + data)
                .hasMessageContaining("may not enter " + closed)
                .hasMessageContaining("chmod o+x");
        assertThat(closed).isEmptyDirectory();
    }

    @Test
    void a_read_only_disk_is_named() throws Exception {
        var disk = Files.createDirectory(scratch.path().resolve("disk"));
        try (var mounted = SmallDisk.mount(disk, "size=1m,ro")) {
            assertRefused(() -> DataFolder.open(mounted.path().resolve("data")))
                    .hasMessageContaining("Read-only file system")
                    .hasMessageContaining(disk.toString());
        }
    }

    @Test
    void lost_secrets_are_named() throws IOException {
        scratch.start().close();
        Files.delete(scratch.data().resolve("secrets.properties"));

        assertRefused(scratch::start)
                .hasMessageContaining(scratch.data().toString())
                .hasMessageContaining("secrets.properties is gone")
                .hasMessageContaining("backup");
        assertThat(scratch.data().resolve("secrets.properties")).doesNotExist();
    }

    @Test
    void damaged_secrets_are_named() throws IOException {
        scratch.start().close();
        Files.writeString(scratch.data().resolve("secrets.properties"), "");

        assertRefused(scratch::start).hasMessageContaining("secrets.properties is damaged");
    }

    @Test
    void the_secrets_of_another_folder_are_named() throws IOException {
        scratch.start().close();
        var secrets = scratch.data().resolve("secrets.properties");
        Files.writeString(secrets, "postgres=a\nowner=b\napplication=c\n");

        assertRefused(scratch::start).hasMessageContaining("Is secrets.properties that of this folder?");
        assertThat(Processes.workingOn(scratch.data().resolve("postgres"))).isEmpty();
    }

    @Test
    void a_database_that_vanished_is_not_replaced_by_an_empty_one() throws IOException {
        scratch.start().close();
        Files.move(scratch.data().resolve("postgres"), scratch.path().resolve("elsewhere"));

        assertRefused(scratch::start).hasMessageContaining("has vanished");
        Files.move(scratch.path().resolve("elsewhere"), scratch.data().resolve("postgres"));
        scratch.start().close();
    }

    @Test
    void a_database_that_is_not_whole_is_left_as_it_is() throws IOException {
        scratch.start().close();
        Files.delete(scratch.data().resolve("postgres/PG_VERSION"));

        assertRefused(scratch::start).hasMessageContaining("not a whole database");
        assertThat(scratch.data().resolve("postgres/base")).isNotEmptyDirectory();
    }

    @Test
    void a_database_of_another_postgresql_is_named() throws IOException {
        scratch.start().close();
        Files.writeString(scratch.data().resolve("postgres/PG_VERSION"), "17\n");

        assertRefused(scratch::start)
                .hasMessageContaining(scratch.data().toString())
                .hasMessageContaining("PostgreSQL 17")
                .hasMessageContaining("PostgreSQL 18");
    }

    @Test
    void a_damaged_database_is_explained_by_the_servers_own_words() throws IOException {
        scratch.start().close();
        Files.delete(scratch.data().resolve("postgres/global/pg_control"));

        assertRefused(scratch::start)
                .hasMessageContaining("stopped while starting")
                .hasMessageContaining("postgres.log")
                .hasMessageContaining("pg_control");
    }

    @Test
    void the_folder_of_a_newer_release_is_refused() throws SQLException {
        try (var copy = scratch.start()) {
            Migrations.migrate(copy.server().owner());
            change(copy, """
                    insert into migration.flyway_schema_history
                        (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
                    values (1000, '9000', 'from the future', 'SQL', 'V9000__from_the_future.sql', 1, 'nhipcau_owner', 1, true)
                    """);

            assertRefused(() -> Migrations.migrate(copy.server().owner()))
                    .hasMessageContaining("newer release")
                    .hasMessageContaining("from the future");
        }
    }

    @Test
    void a_landed_migration_that_was_changed_is_refused() throws SQLException {
        try (var copy = scratch.start()) {
            Migrations.migrate(copy.server().owner());
            change(copy, "update migration.flyway_schema_history set checksum = checksum + 1 where version = '0001'");

            assertRefused(() -> Migrations.migrate(copy.server().owner()))
                    .hasMessageContaining("The migration 0001")
                    .hasMessageContaining("changed after it had landed");
        }
    }

    @Test
    void migrating_twice_changes_nothing() throws SQLException {
        try (var copy = scratch.start()) {
            Migrations.migrate(copy.server().owner());
            var landed = landed(copy);

            Migrations.migrate(copy.server().owner());

            assertThat(landed(copy)).isPositive().isEqualTo(landed);
        }
    }

    @Test
    void where_a_killed_copy_was_is_not_believed() throws IOException {
        try (var folder = DataFolder.open(scratch.data())) {
            var where = new Properties();
            where.setProperty("port", "8181");
            folder.announce(where);
            assertThat(DataFolder.announced(scratch.data()))
                    .hasValueSatisfying(found -> assertThat(found).containsEntry("port", "8181"));
            var file = scratch.data().resolve("running.properties");
            // The same process number, born at another time: it was given out again.
            Files.writeString(file, Files.readString(file).replaceAll("born=.*", "born=1"));

            assertThat(DataFolder.announced(scratch.data())).isEmpty();
        }

        assertThat(DataFolder.announced(scratch.data())).isEmpty();
    }

    private static int landed(ScratchFolder.Copy copy) throws SQLException {
        try (var connection = copy.server().owner().open();
                var statement = connection.createStatement();
                var count = statement.executeQuery("select count(*) from migration.flyway_schema_history")) {
            count.next();
            return count.getInt(1);
        }
    }

    private static void change(ScratchFolder.Copy copy, String sql) throws SQLException {
        try (var connection = copy.server().owner().open();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static AbstractThrowableAssert<?, DatabaseProblem> assertRefused(ThrowingCallable attempt) {
        var problem = catchThrowableOfType(DatabaseProblem.class, attempt);
        return assertThat(problem).as("a sentence, not a start").isNotNull();
    }
}
