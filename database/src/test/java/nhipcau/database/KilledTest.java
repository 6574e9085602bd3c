package nhipcau.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What is lost when something is killed: nothing that was acknowledged.
class KilledTest {

    private static final int KILLS = Boolean.getBoolean("nhipcau.deep") ? 25 : 3;

    @RegisterExtension
    private final ScratchFolder scratch = new ScratchFolder();

    @Test
    void what_was_acknowledged_survives_the_death_of_the_product() throws Exception {
        long orphan;
        var acknowledged = new TreeSet<Long>();
        try (var writing = OtherProcess.start(WritingCopy.class, scratch.data())) {
            orphan = Long.parseLong(writing.line());
            while (acknowledged.size() < 500) {
                acknowledged.add(Long.parseLong(writing.line()));
            }
            writing.kill();
            writing.words()
                    .lines()
                    .filter(line -> line.matches("\\d+"))
                    .map(Long::valueOf)
                    .forEach(acknowledged::add);
            writing.exit();
        }
        var outlived = !Processes.gone(orphan);

        try (var next = scratch.start()) {
            assertThat(outlived).as("the server outlived the product").isTrue();
            assertThat(Processes.gone(orphan)).as("the orphan was stopped").isTrue();
            assertThat(next.server().processId()).isNotEqualTo(orphan);
            assertThat(Ledger.entries(next.server())).containsAll(acknowledged);
        }
    }

    @Test
    void the_server_comes_back_on_its_port_when_it_is_killed_while_clients_write() throws Exception {
        try (var copy = scratch.start()) {
            Ledger.create(copy.server());
            var acknowledged = new ConcurrentSkipListSet<Long>();
            var enough = new AtomicBoolean();
            var port = copy.server().port();
            var clients = List.of(
                    client(copy.server(), acknowledged, 0, enough), client(copy.server(), acknowledged, 1, enough));

            for (int kill = 1; kill <= KILLS; kill++) {
                var before = acknowledged.size();
                Until.so(() -> acknowledged.size() > before + 200);
                var killed = copy.server().processId();
                Processes.signal(killed, "KILL");
                var took = Until.so(() -> copy.server().processId() != killed
                        && copy.server().application().open().isValid(1));
                System.out.println("kill -9 of the server: open again after " + took.toMillis() + " ms");
            }
            enough.set(true);
            for (var client : clients) {
                client.join();
            }

            assertThat(copy.server().port()).isEqualTo(port);
            assertThat(Ledger.entries(copy.server())).containsAll(acknowledged);
        }
    }

    /// PostgreSQL refuses to start beside sessions of a dead server ("pre-existing shared memory block"); a session
    /// that calculates does not notice by itself.
    @Test
    void a_session_that_outlives_its_server_does_not_keep_it_from_coming_back() throws Exception {
        try (var copy = scratch.start()) {
            var busy = calculating(copy.server());
            var killed = copy.server().processId();

            // Stopped, it cannot react to anything but the end.
            Processes.signal(busy, "STOP");
            Processes.signal(killed, "KILL");

            Until.so(() -> copy.server().processId() != killed
                    && copy.server().application().open().isValid(1));
            assertThat(Processes.gone(busy)).isTrue();
        }
    }

    @Test
    void a_session_of_a_dead_server_does_not_keep_the_next_start_from_working() throws Exception {
        long busy;
        try (var other = OtherProcess.start(WritingCopy.class, scratch.data())) {
            var orphan = Long.parseLong(other.line());
            Until.so(() ->
                    Processes.workingOn(scratch.data().resolve("postgres")).size() > 1);
            other.line();
            other.kill();
            other.exit();
            busy = Processes.workingOn(scratch.data().resolve("postgres")).stream()
                    .filter(process -> process != orphan)
                    .findFirst()
                    .orElseThrow();
            Processes.signal(busy, "STOP");
            Processes.signal(orphan, "KILL");
            Until.so(() -> Processes.gone(orphan));
        }

        try (var next = scratch.start()) {
            assertThat(Processes.gone(busy)).isTrue();
            assertThat(Ledger.entries(next.server())).contains(1L);
        }
    }

    @Test
    void the_number_of_another_program_in_postmaster_pid_does_not_stop_the_start() throws Exception {
        scratch.start().close();
        // One of the server's own user: PostgreSQL itself would take it for a server and refuse.
        var stranger = new ProcessBuilder(OperatingUser.current().command(List.of("sleep", "600"))).start();
        var pidFile = scratch.data().resolve("postgres/postmaster.pid");
        Files.writeString(pidFile, stranger.pid() + "\n" + pidFile.getParent() + "\n");
        OperatingUser.current().give(pidFile);

        try (var copy = scratch.start()) {
            assertThat(copy.server().application().open().isValid(1)).isTrue();
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void an_interrupted_creation_is_begun_again() throws IOException {
        var unfinished = scratch.data().resolve("postgres.new");
        Files.createDirectories(unfinished.resolve("base/1"));
        Files.setPosixFilePermissions(
                scratch.data(), java.nio.file.attribute.PosixFilePermissions.fromString("rwx--x--x"));
        Files.writeString(unfinished.resolve("PG_VERSION"), "18\n");
        Files.writeString(scratch.data().resolve(".password"), "old");

        try (var copy = scratch.start()) {
            assertThat(unfinished).doesNotExist();
            assertThat(scratch.data().resolve(".password")).doesNotExist();
            assertThat(copy.server().port()).isPositive();
        }
    }

    @Test
    void a_product_killed_while_it_creates_the_database_starts_next_time() throws Exception {
        try (var other = OtherProcess.start(StartingCopy.class, scratch.data())) {
            Until.so(() ->
                    !Processes.workingOn(scratch.data().resolve("postgres.new")).isEmpty());
            other.kill();
            other.exit();
        }

        try (var copy = scratch.start()) {
            assertThat(copy.server().application().open().isValid(1)).isTrue();
            assertThat(Processes.workingOn(scratch.data().resolve("postgres.new")))
                    .isEmpty();
        }
    }

    @Test
    void a_product_ended_politely_while_it_starts_leaves_nothing_running() throws Exception {
        try (var other = OtherProcess.start(StartingCopy.class, scratch.data())) {
            Until.so(() ->
                    !Processes.workingOn(scratch.data().resolve("postgres.new")).isEmpty());
            Processes.signal(other.id(), "TERM");
            var words = other.words();

            assertThat(other.exit()).isEqualTo(143);
            assertThat(words).doesNotContain("Exception");
            assertThat(Processes.workingOn(scratch.data().resolve("postgres.new")))
                    .isEmpty();
            assertThat(Processes.workingOn(scratch.data().resolve("postgres"))).isEmpty();
        }
    }

    private static Thread client(EmbeddedPostgres server, Set<Long> acknowledged, int remainder, AtomicBoolean enough) {
        return Thread.ofVirtual().start(() -> {
            long n = remainder;
            while (!enough.get()) {
                try (var connection = server.application().open()) {
                    while (!enough.get()) {
                        n += 2;
                        Ledger.write(connection, n);
                        acknowledged.add(n);
                    }
                } catch (SQLException lostConnection) {
                    Thread.onSpinWait();
                }
            }
        });
    }

    private static long calculating(EmbeddedPostgres server) throws SQLException {
        var connection = server.application().open();
        long process;
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery("select pg_backend_pid()")) {
            answer.next();
            process = answer.getLong(1);
        }
        Thread.ofVirtual().start(() -> {
            try (connection;
                    var statement = connection.createStatement()) {
                statement.execute("select count(*) from generate_series(1, 10000000000)");
            } catch (SQLException killed) {
                Thread.onSpinWait();
            }
        });
        return process;
    }
}
