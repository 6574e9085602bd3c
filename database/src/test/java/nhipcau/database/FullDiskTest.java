package nhipcau.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// A disk with no room left: a sentence at the start, an error in between, and nothing lost.
class FullDiskTest {

    private static final String FILLER = new java.util.Random(18)
            .ints(200_000, 'a', 'z' + 1)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();

    @RegisterExtension
    private final ScratchFolder scratch = new ScratchFolder();

    @Test
    void a_disk_too_small_for_a_new_register_is_named() throws IOException {
        Files.createDirectory(scratch.data());
        try (var disk = SmallDisk.mount(scratch.data(), "size=60m")) {
            assertThatExceptionOfType(DatabaseProblem.class)
                    .isThrownBy(scratch::start)
                    .withMessageMatching(
                            "The disk of " + disk.path() + " has only [0-9]+ MB free .* 150 MB .*--data DIR\\.");
        }
    }

    @Test
    void a_disk_that_has_become_full_is_named_and_the_start_works_when_there_is_room() throws IOException {
        Files.createDirectory(scratch.data());
        try (var disk = SmallDisk.mount(scratch.data(), "size=400m")) {
            scratch.start().close();
            var ballast = disk.fillBut(1 << 20);

            assertThatExceptionOfType(DatabaseProblem.class)
                    .isThrownBy(scratch::start)
                    .withMessageContaining("The disk of " + disk.path() + " has only 1 MB free");

            Files.delete(ballast);
            scratch.start().close();
        }
    }

    @Test
    void not_even_room_for_the_lock_is_a_sentence() throws IOException {
        Files.createDirectory(scratch.data());
        try (var disk = SmallDisk.mount(scratch.data(), "size=1m")) {
            disk.fillBut(0);

            assertThatExceptionOfType(DatabaseProblem.class)
                    .isThrownBy(scratch::start)
                    .withMessageContaining("The data folder " + disk.path())
                    .withMessageContaining("No space left on device");
        }
    }

    @Test
    void a_disk_that_fills_while_running_refuses_writes_and_loses_nothing() throws Exception {
        Files.createDirectory(scratch.data());
        try (var disk = SmallDisk.mount(scratch.data(), "size=400m")) {
            var acknowledged = new TreeSet<Long>();
            try (var copy = scratch.start()) {
                Ledger.create(copy.server());
                var ballast = disk.fillBut(6 << 20);

                var refused = writeUntilRefused(copy.server(), acknowledged);
                Files.delete(ballast);
                var took = Until.so(() -> {
                    try (var connection = copy.server().application().open()) {
                        Ledger.write(connection, 1_000_000, "");
                        return true;
                    }
                });
                System.out.println("full disk: " + refused.getSQLState() + " " + refused.getMessage()
                        + "; written again " + took.toMillis() + " ms after there was room");

                assertThat(acknowledged).hasSizeGreaterThan(10);
                assertThat(refused.getSQLState()).isIn("53100", "08006", "57P02", "57P03");
                assertThat(Ledger.entries(copy.server())).containsAll(acknowledged);
            }
            try (var next = scratch.start()) {
                assertThat(Ledger.entries(next.server()))
                        .containsAll(acknowledged)
                        .contains(1_000_000L);
            }
        }
    }

    /// The log of changes cannot grow: PostgreSQL stops rather than acknowledge what it could not write.
    @Test
    void a_disk_that_fills_the_servers_own_log_stops_it_until_there_is_room() throws Exception {
        Files.createDirectory(scratch.data());
        try (var disk = SmallDisk.mount(scratch.data(), "size=400m");
                var copy = scratch.start()) {
            var acknowledged = new TreeSet<Long>();
            Ledger.create(copy.server());
            var ballast = disk.fillBut(0);

            var refused = writeUntilRefused(copy.server(), acknowledged);
            var inBetween = writeUntilRefused(copy.server(), acknowledged);
            Files.delete(ballast);
            Until.so(() -> Ledger.entries(copy.server()).containsAll(acknowledged));

            assertThat(refused.getSQLState()).isNotBlank();
            assertThat(inBetween.getSQLState()).isNotBlank();
        }
    }

    private static SQLException writeUntilRefused(EmbeddedPostgres server, TreeSet<Long> acknowledged) {
        try (var connection = server.application().open()) {
            for (long n = acknowledged.size() + 1; ; n++) {
                Ledger.write(connection, n, FILLER);
                acknowledged.add(n);
            }
        } catch (SQLException refused) {
            return refused;
        }
    }
}
