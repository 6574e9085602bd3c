package nhipcau.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nhipcau.database.backup.Attachment;
import nhipcau.database.backup.Backup;
import nhipcau.database.backup.BackupFile;
import nhipcau.database.backup.Comparison;
import nhipcau.database.backup.Content;
import nhipcau.database.backup.Restore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// One file from a register in use, and a register from that file.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BackupTest {

    private static final byte[] KEY = "a key".getBytes(StandardCharsets.UTF_8);
    private static final Backup.Beside ONE_KEY = moment -> List.of(new Attachment("keys/a-key", out -> out.write(KEY)));

    private Path scratch = Path.of("/nonexistent");
    private Path file = Path.of("/nonexistent");
    private ScratchFolder.Copy copy;

    @BeforeAll
    void backUp() throws IOException, SQLException {
        scratch = Files.createTempDirectory("nhipcau-backup-");
        Files.setPosixFilePermissions(scratch, java.nio.file.attribute.PosixFilePermissions.fromString("rwx--x--x"));
        copy = ScratchFolder.Copy.start(scratch.resolve("data"));
        Migrations.migrate(copy.server().owner());
        execute(
                "insert into history.change (at, actor, door, note) select now(), 'x', 'y', E'tab\\t, line\\n, ''Nguyễn''' from generate_series(1, 500)");
        file = scratch.resolve("register.backup");
        Backup.write(copy.server().superuser(), ONE_KEY, file);
    }

    @AfterAll
    void clear() {
        copy.close();
        PostgresBinaries.deleteTree(scratch);
    }

    @Test
    void a_register_restored_from_a_backup_is_the_one_that_was_backed_up() throws IOException {
        var restored = scratch.resolve("restored");
        var files = new LinkedHashMap<String, byte[]>();

        restore(file, restored, files);

        assertThat(files).containsOnlyKeys("keys/a-key");
        assertThat(files.get("keys/a-key")).isEqualTo(KEY);
        try (var again = ScratchFolder.Copy.start(restored);
                var backup = BackupFile.open(file)) {
            assertThat(Comparison.of(backup, again.server().superuser(), ONE_KEY))
                    .isEmpty();
        }
        assertThat(scratch.resolve("restored.restoring")).doesNotExist();
    }

    @Test
    void each_thing_that_differs_is_named() throws SQLException {
        try (var backup = BackupFile.open(file);
                var connection = copy.server().superuser().open();
                var statement = connection.createStatement()) {
            statement.execute("alter table places.place disable trigger all");
            statement.execute(
                    "update history.change set note = 'another' where id = (select min(id) from history.change)");
            statement.execute("create index added on history.change (door)");
            var changed = Comparison.of(backup, copy.server().superuser(), moment -> List.of());
            statement.execute("drop index history.added");
            statement.execute("update history.change set note = E'tab\\t, line\\n, ''Nguyễn''' where note = 'another'");
            statement.execute("alter table places.place enable trigger all");

            assertThat(changed)
                    .contains("tables/history/change.copy differs.", "keys/a-key is in the backup alone.")
                    .anyMatch(sentence -> sentence.startsWith("Only in the register: index history CREATE INDEX added"))
                    .anyMatch(sentence -> sentence.startsWith("Only in the register: trigger places place"));
        }
    }

    @Test
    void what_is_written_while_the_backup_is_made_is_in_it_whole_or_not_at_all() throws Exception {
        execute("create schema zz create table zz.pair (n int)");
        var writing = new java.util.concurrent.atomic.AtomicBoolean(true);
        var writer = Thread.ofVirtual().start(() -> writePairs(writing));
        try {
            for (var round = 0; round < 5; round++) {
                var late = scratch.resolve("late-" + round + ".backup");
                Backup.write(copy.server().superuser(), ONE_KEY, late);
                try (var backup = BackupFile.open(late)) {
                    assertThat(rowsOf(backup, "history/change") - 500).isEqualTo(rowsOf(backup, "zz/pair"));
                }
            }
        } finally {
            writing.set(false);
            writer.join();
            execute("drop schema zz cascade");
            execute("delete from history.change where actor = 'pair'");
        }
    }

    private void writePairs(java.util.concurrent.atomic.AtomicBoolean writing) {
        try (var connection = copy.server().superuser().open();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            while (writing.get()) {
                statement.execute(
                        "insert into history.change (at, actor, door, note) values (now(), 'pair', 'pair', 'pair')");
                statement.execute("insert into zz.pair values (1)");
                connection.commit();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void one_byte_changed_anywhere_is_noticed_and_nothing_is_restored() throws IOException {
        var random = new Random(4);
        var size = Files.size(file);
        var places = new ArrayList<>(List.of(0L, size - 1, size - 64, size - 90, size / 2));
        for (var trial = 0; trial < 60; trial++) {
            places.add((long) (random.nextDouble() * size));
        }
        for (var place : places) {
            var damaged = scratch.resolve("damaged.backup");
            Files.copy(file, damaged, StandardCopyOption.REPLACE_EXISTING);
            try (var bytes = new RandomAccessFile(damaged.toFile(), "rw")) {
                bytes.seek(place);
                var was = bytes.read();
                bytes.seek(place);
                bytes.write(was ^ (1 << random.nextInt(8)));
            }

            assertThatExceptionOfType(DatabaseProblem.class)
                    .as("byte %d of %d", place, size)
                    .isThrownBy(() -> BackupFile.open(damaged))
                    .withMessageMatching("(?s).*(is damaged|is no backup).*Nothing was changed.*");
        }
    }

    @Test
    void a_file_cut_short_and_a_file_of_another_kind_are_refused() throws IOException {
        var whole = Files.readAllBytes(file);
        for (var length : List.of(0, 1, 100, whole.length / 2, whole.length - 1)) {
            var cut = Files.write(scratch.resolve("cut.backup"), java.util.Arrays.copyOf(whole, length));

            assertThatExceptionOfType(DatabaseProblem.class)
                    .isThrownBy(() -> BackupFile.open(cut))
                    .withMessageContaining("is no backup of Nhịp Cầu, or it was cut short");
        }
        assertThatExceptionOfType(DatabaseProblem.class)
                .isThrownBy(() -> BackupFile.open(scratch.resolve("none.backup")))
                .withMessageContaining("There is no file");
    }

    @Test
    void a_backup_of_a_newer_release_is_refused() throws IOException {
        var newer = resealed("newer.backup", Map.of("migrations.tsv", "9999\t1\n"));

        assertThatExceptionOfType(DatabaseProblem.class)
                .isThrownBy(() -> restore(newer, scratch.resolve("newer"), new LinkedHashMap<>()))
                .withMessageContaining("written by a newer release");
        assertThat(scratch.resolve("newer")).doesNotExist();
        assertThat(scratch.resolve("newer.restoring")).doesNotExist();
    }

    @Test
    void a_backup_replaces_no_file_and_a_restored_register_no_folder() throws IOException {
        assertThatExceptionOfType(DatabaseProblem.class)
                .isThrownBy(() -> Backup.write(copy.server().superuser(), ONE_KEY, file))
                .withMessageContaining("There is a file " + file + " already");
        var filled = Files.createDirectory(scratch.resolve("filled"));
        Files.writeString(filled.resolve("mine"), "mine");

        assertThatExceptionOfType(DatabaseProblem.class)
                .isThrownBy(() -> restore(file, filled, new LinkedHashMap<>()))
                .withMessageContaining("is not empty");
        assertThat(filled.resolve("mine")).hasContent("mine");
    }

    @Test
    void a_disk_that_fills_during_a_backup_is_a_sentence_and_nothing_is_left() throws IOException {
        var folder = Files.createDirectory(scratch.resolve("small"));
        try (var disk = SmallDisk.mount(folder, "size=64k")) {
            assertThatExceptionOfType(DatabaseProblem.class)
                    .isThrownBy(() -> Backup.write(
                            copy.server().superuser(), ONE_KEY, disk.path().resolve("b")))
                    .withMessageContaining("No space left on device")
                    .withMessageContaining("Nothing is left of it");
            assertThat(disk.path()).isEmptyDirectory();
        }
    }

    @Test
    void a_role_that_does_not_see_every_row_makes_no_backup() {
        assertThatExceptionOfType(DatabaseProblem.class)
                .isThrownBy(() -> Backup.write(copy.server().application(), ONE_KEY, scratch.resolve("half.backup")))
                .withMessageContaining("could not be read");
        assertThat(scratch.resolve("half.backup")).doesNotExist();
        assertThat(scratch.resolve("half.backup.part")).doesNotExist();
    }

    private void restore(Path from, Path data, Map<String, byte[]> files) {
        try (var backup = BackupFile.open(from)) {
            new Restore(backup, (folder, name, bytes) -> files.put(name, bytes.readAllBytes()), line -> {})
                    .into(data, ScratchFolder.PROGRAMS);
        }
    }

    /// The backup with other contents, sealed as whoever can write one would.
    private Path resealed(String name, Map<String, String> instead) throws IOException {
        var entries = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        instead.forEach((entry, text) -> entries.put(entry, text.getBytes(StandardCharsets.UTF_8)));
        entries.remove("contents.tsv");
        var contents = new StringBuilder();
        for (var entry : entries.entrySet()) {
            contents.append(
                    "%s\t%d\t-\t%s\n".formatted(sha256(entry.getValue()), entry.getValue().length, entry.getKey()));
        }
        entries.put("contents.tsv", contents.toString().getBytes(StandardCharsets.UTF_8));
        var room = "nhipcau-backup 1 sha256 " + "0".repeat(64);
        var bytes = new java.io.ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                new ByteArrayInputStream(entry.getValue()).transferTo(zip);
            }
            zip.setComment(room);
        }
        var before = java.util.Arrays.copyOf(bytes.toByteArray(), bytes.size() - room.length());
        var sealed = Files.write(scratch.resolve(name), before);
        Files.writeString(sealed, "nhipcau-backup 1 sha256 " + sha256(before), java.nio.file.StandardOpenOption.APPEND);
        return sealed;
    }

    private static String sha256(byte[] bytes) {
        try {
            return java.util.HexFormat.of()
                    .formatHex(
                            java.security.MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long rowsOf(BackupFile backup, String table) {
        return backup.contents().stream()
                .filter(content -> content.name().equals("tables/" + table + ".copy"))
                .map(Content::rows)
                .findFirst()
                .orElseThrow()
                .orElseThrow();
    }

    private void execute(String sql) throws SQLException {
        try (var connection = copy.server().superuser().open();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
