package nhipcau.database;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import nhipcau.database.EmbeddedPostgres.Durability;

/// One run of the server, from its start to its end.
final class ServerProcess {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String STARTING_UP = "57P03";
    private static final String WRONG_PASSWORD = "28P01";

    private final Process process;
    private final ServerLog log;

    private ServerProcess(Process process, ServerLog log) {
        this.process = process;
        this.log = log;
    }

    static ServerProcess launch(
            DataFolder folder,
            ServerPrograms programs,
            Durability durability,
            List<String> more,
            int port,
            ServerLog log)
            throws IOException {
        log.turnPage();
        var arguments = new ArrayList<>(List.of("-D", folder.database().toString(), "-p", Integer.toString(port)));
        settings(durability).forEach(setting -> arguments.addAll(List.of("-c", setting)));
        more.forEach(setting -> arguments.addAll(List.of("-c", setting)));
        return new ServerProcess(programs.start("postgres", arguments, log), log);
    }

    private static List<String> settings(Durability durability) {
        var settings = new ArrayList<>(List.of(
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "password_encryption=scram-sha-256",
                "max_connections=80",
                "shared_buffers=256MB",
                "work_mem=16MB",
                "maintenance_work_mem=128MB",
                "effective_cache_size=1GB",
                "random_page_cost=1.1",
                "max_wal_size=2GB",
                "jit=off",
                "timezone=UTC",
                "log_timezone=UTC",
                "lc_messages=C"));
        switch (durability) {
            case DURABLE -> settings.addAll(List.of("fsync=on", "synchronous_commit=on", "full_page_writes=on"));
            case THROW_AWAY -> settings.addAll(List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off"));
            case LOADING ->
                settings.addAll(List.of(
                        "fsync=off",
                        "synchronous_commit=off",
                        "full_page_writes=off",
                        "wal_level=minimal",
                        "max_wal_senders=0",
                        "autovacuum=off",
                        "maintenance_work_mem=512MB",
                        "max_parallel_maintenance_workers=2"));
        }
        return settings;
    }

    /// Returns when the superuser can sign in. A server that recovers from its log says so, and is waited for as long
    /// as it takes.
    ///
    /// @throws DatabaseProblem when it ends, stays silent, or knows another password
    void awaitReady(Connect superuser) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try (var connection = superuser.open()) {
                connection.isValid(1);
                return;
            } catch (SQLException notYet) {
                if (!process.isAlive()) {
                    throw new DatabaseProblem("The database server stopped while starting. " + log.explanation());
                }
                if (WRONG_PASSWORD.equals(notYet.getSQLState())) {
                    throw new DatabaseProblem("The database server refused its own administrator: "
                            + notYet.getMessage() + ". Is secrets.properties that of this folder?");
                }
                if (STARTING_UP.equals(notYet.getSQLState())) {
                    deadline = System.nanoTime() + PATIENCE.toNanos();
                }
                if (System.nanoTime() > deadline) {
                    throw new DatabaseProblem(
                            "The database server did not answer within " + PATIENCE.toSeconds() + " s. "
                                    + log.explanation(),
                            notYet);
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(15));
            }
        }
    }

    boolean portWasTaken() {
        return log.says("Address already in use");
    }

    long id() {
        return process.pid();
    }

    int awaitEnd() {
        return SystemProgram.await(process);
    }

    /// Sessions are ended and everything is written out; nothing happens when it has ended already.
    void stop() {
        if (process.isAlive()) {
            Leftovers.stop(process.pid());
        }
    }
}
