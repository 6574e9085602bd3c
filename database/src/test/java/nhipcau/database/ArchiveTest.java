package nhipcau.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nhipcau.database.backup.Archive;
import nhipcau.database.backup.Attachment;
import nhipcau.database.backup.BaseCopy;
import nhipcau.database.backup.PointInTime;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// A register as it was at any moment, from copies of the server's files and its log.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchiveTest {

    private static final byte[] KEY = "a key".getBytes(StandardCharsets.UTF_8);

    private Path scratch = Path.of("/nonexistent");
    private Archive archive = Archive.class.cast(null);
    private Instant beforeCopy = Instant.EPOCH;
    private Instant afterSecond = Instant.EPOCH;

    /// Three changes: before the copy, after it, and one that somebody wishes undone. Then the disk dies.
    @BeforeAll
    void fillAndLose() throws IOException, SQLException {
        scratch = Files.createTempDirectory("nhipcau-archive-");
        Files.setPosixFilePermissions(scratch, PosixFilePermissions.fromString("rwx--x--x"));
        archive = Archive.in(scratch.resolve("an archive of 100% 'ours'"));
        var data = scratch.resolve("data");
        try (var folder = DataFolder.open(data);
                var server = EmbeddedPostgres.start(
                        folder, ScratchFolder.PROGRAMS, EmbeddedPostgres.Durability.DURABLE, archive.filling())) {
            Migrations.migrate(server.owner());
            beforeCopy = Instant.now();
            write(server, "first");
            new BaseCopy(archive, server.superuser(), data)
                    .take(moment -> List.of(new Attachment("keys/a-key", out -> out.write(KEY))));
            write(server, "second");
            afterSecond = now(server);
            write(server, "third");
            execute(server, "select pg_switch_wal()");
            Until.so(() -> waiting(server).isEmpty());
        }
        PostgresBinaries.deleteTree(data);
    }

    @AfterAll
    void clear() {
        PostgresBinaries.deleteTree(scratch);
    }

    @Test
    void the_register_comes_back_as_it_was_at_a_moment() throws IOException, SQLException {
        var files = new HashMap<String, byte[]>();
        var data = restore("then", Optional.of(afterSecond), files);

        assertThat(changes(data)).containsExactly("first", "second");
        assertThat(files.get("keys/a-key")).isEqualTo(KEY);
    }

    @Test
    void without_a_moment_it_comes_back_as_far_as_the_archive_goes() throws IOException, SQLException {
        var data = restore("last", Optional.empty(), new HashMap<>());

        assertThat(changes(data)).containsExactly("first", "second", "third");
        assertThat(scratch.resolve("last.restoring")).doesNotExist();
    }

    @Test
    void what_is_restored_is_archived_on_and_restored_again() throws IOException, SQLException {
        var data = restore("on", Optional.of(afterSecond), new HashMap<>());
        var next = Archive.in(scratch.resolve("next"));
        try (var folder = DataFolder.open(data);
                var server = EmbeddedPostgres.start(
                        folder, ScratchFolder.PROGRAMS, EmbeddedPostgres.Durability.DURABLE, next.filling())) {
            new BaseCopy(next, server.superuser(), data).take(moment -> List.of());
            write(server, "fourth");
            execute(server, "select pg_switch_wal()");
            Until.so(() -> waiting(server).isEmpty());
        }

        new PointInTime(next, (folder, name, bytes) -> {}, line -> {})
                .into(scratch.resolve("on-again"), Optional.empty(), ScratchFolder.PROGRAMS);

        assertThat(changes(scratch.resolve("on-again"))).containsExactlyInAnyOrder("first", "second", "fourth");
    }

    @Test
    void a_moment_outside_the_archive_is_a_sentence() {
        assertThatExceptionOfType(DatabaseProblem.class)
                .isThrownBy(() -> restore("early", Optional.of(beforeCopy), new HashMap<>()))
                .withMessageContaining("cannot show an earlier moment");
        assertThatExceptionOfType(DatabaseProblem.class)
                .isThrownBy(() -> restore("late", Optional.of(Instant.now().plus(Duration.ofDays(1))), new HashMap<>()))
                .withMessageContaining("ends before");
        assertThat(scratch.resolve("early")).doesNotExist();
        assertThat(scratch.resolve("late")).doesNotExist();
        assertThat(scratch.resolve("late.restoring")).doesNotExist();
    }

    @Test
    void a_damaged_copy_and_a_folder_that_is_no_archive_are_refused() throws IOException {
        var other = scratch.resolve("damaged");
        Files.createDirectories(other.resolve("wal"));
        Files.createDirectories(other.resolve("base"));
        var copy = other.resolve("base").resolve(archive.bases().getFirst().getFileName());
        Files.copy(archive.bases().getFirst(), copy);
        try (var bytes = new RandomAccessFile(copy.toFile(), "rw")) {
            bytes.seek(Files.size(copy) / 3);
            var was = bytes.read();
            bytes.seek(Files.size(copy) / 3);
            bytes.write(was ^ 1);
        }

        assertThatExceptionOfType(DatabaseProblem.class)
                .isThrownBy(() -> new PointInTime(Archive.existing(other), (folder, name, bytes) -> {}, line -> {})
                        .into(scratch.resolve("none"), Optional.empty(), ScratchFolder.PROGRAMS))
                .withMessageContaining("is damaged");
        assertThatExceptionOfType(DatabaseProblem.class)
                .isThrownBy(() -> Archive.existing(scratch))
                .withMessageContaining("There is no archive");
    }

    private Path restore(String name, Optional<Instant> until, Map<String, byte[]> files) {
        new PointInTime(archive, (folder, file, bytes) -> files.put(file, bytes.readAllBytes()), line -> {})
                .into(scratch.resolve(name), until, ScratchFolder.PROGRAMS);
        return scratch.resolve(name);
    }

    private static Set<String> changes(Path data) throws SQLException {
        try (var copy = ScratchFolder.Copy.start(data);
                var connection = copy.server().superuser().open();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select note from history.change where actor = 'test'")) {
            var found = new TreeSet<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    private static void write(EmbeddedPostgres server, String note) throws SQLException {
        execute(
                server,
                "insert into history.change (at, actor, door, note) values (now(), 'test', 'test', '" + note + "')");
    }

    private static Instant now(EmbeddedPostgres server) throws SQLException {
        try (var connection = server.superuser().open();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select clock_timestamp()")) {
            row.next();
            return row.getTimestamp(1).toInstant();
        }
    }

    /// What the server has not handed over yet.
    private static List<String> waiting(EmbeddedPostgres server) throws SQLException {
        try (var connection = server.superuser().open();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select name from pg_ls_archive_statusdir() where name like '%.ready'")) {
            var names = new java.util.ArrayList<String>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }

    private static void execute(EmbeddedPostgres server, String sql) throws SQLException {
        try (var connection = server.superuser().open();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
