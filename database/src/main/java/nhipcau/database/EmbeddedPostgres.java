package nhipcau.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The real PostgreSQL server, run beside us on one data folder.
///
/// Durable (`fsync` on), on loopback only, passwords by SCRAM, the product's two roles. What it survives:
/// - our own death by `kill -9`: the server lives on as an orphan, and the next start stops it before starting anew;
/// - the server's death: it is started again on the same port and recovers from its log; the connection pool finds it
///   there;
/// - a full disk: writes are refused, and it comes back by itself when there is room again;
/// - a second copy on the same folder: refused by the folder's lock (see [DataFolder]).
///
/// Decided in `docs/decisions/0002-embedded-postgresql.md`.
public final class EmbeddedPostgres implements AutoCloseable {

    /// Whether what was acknowledged survives a power cut.
    public enum Durability {
        DURABLE,
        /// Only for a database that nobody misses.
        THROW_AWAY,
        /// For one that is being filled from elsewhere: whoever fills it puts all on the disk at the end.
        LOADING
    }

    static final String DATABASE = "nhipcau";

    private static final Logger logger = LoggerFactory.getLogger(EmbeddedPostgres.class);

    private final DataFolder folder;
    private final ServerPrograms programs;
    private final Durability durability;
    private final List<String> settings;
    private final ServerLog log;
    private final CountDownLatch leaving = new CountDownLatch(1);
    private int port;
    private volatile ServerProcess server;

    private EmbeddedPostgres(
            DataFolder folder,
            ServerPrograms programs,
            Durability durability,
            List<String> settings,
            ServerLog log,
            int port)
            throws IOException {
        this.folder = folder;
        this.programs = programs;
        this.durability = durability;
        this.settings = settings;
        this.log = log;
        this.port = port;
        this.server = ServerProcess.launch(folder, programs, durability, settings, port, log);
    }

    /// Starts the server on this folder, creating the database when there is none.
    ///
    /// @param proposed where the server's programs may be unpacked, when that is a place its user can reach
    /// @throws DatabaseProblem naming what is wrong: no room on the disk, files of another PostgreSQL, a database
    ///     that
    ///     has vanished or is not whole, a server that does not come up
    public static EmbeddedPostgres start(DataFolder folder, Path proposed, Durability durability) {
        return start(folder, proposed, durability, List.of());
    }

    /// As above, with further settings, each as `name=value`.
    public static EmbeddedPostgres start(
            DataFolder folder, Path proposed, Durability durability, List<String> settings) {
        // Ctrl-C while we start: whoever waits for us will never get to close us.
        var cutOff = new Thread(() -> Leftovers.endProcesses(folder), "database-cut-off");
        Runtime.getRuntime().addShutdownHook(cutOff);
        try {
            new BeforeStart(folder).check();
            var programs = ServerPrograms.in(proposed, OperatingUser.current());
            Leftovers.end(folder);
            var log = new ServerLog(folder);
            if (!Files.exists(folder.database().resolve("PG_VERSION"))) {
                new CreateDatabase(folder, programs, durability, log).run();
            }
            folder.secrets().databaseIsMade();
            var embedded = new EmbeddedPostgres(folder, programs, durability, settings, log, freePort());
            embedded.begin();
            return embedded;
        } catch (IOException e) {
            throw new DatabaseProblem(
                    "The database in " + folder.path() + " could not be started: " + DataFolder.reason(e), e);
        } finally {
            forget(cutOff);
        }
    }

    private static void forget(Thread cutOff) {
        try {
            Runtime.getRuntime().removeShutdownHook(cutOff);
        } catch (IllegalStateException weAreBeingStopped) {
            while (true) {
                LockSupport.park();
            }
        }
    }

    public Connect owner() {
        return new Connect(url(DATABASE), Preparation.OWNER, folder.secrets().password("owner"));
    }

    public Connect application() {
        return new Connect(
                url(DATABASE), Preparation.APPLICATION, folder.secrets().password("application"));
    }

    public Connect superuser() {
        return superuser(DATABASE);
    }

    /// How the server's administrator reaches the copy that runs on this folder, when one runs.
    public static Optional<Connect> beside(Path folder) {
        return DataFolder.announced(folder).map(running -> {
            try {
                return new Connect(
                        running.getProperty("url"),
                        "postgres",
                        Secrets.of(folder.toAbsolutePath()).password("postgres"));
            } catch (IOException e) {
                throw new DatabaseProblem(
                        "The passwords in " + folder + " cannot be read: " + DataFolder.reason(e)
                                + ". Run this command as the user who started the product.",
                        e);
            }
        });
    }

    /// Removes a folder whose register is not wanted, with the server that a killed copy may have left running on it.
    public static void discard(Path folder) {
        if (Files.exists(folder)) {
            try (var held = DataFolder.open(folder)) {
                Leftovers.end(held);
            } catch (IOException e) {
                throw new DatabaseProblem(
                        "The folder " + folder + " could not be removed: " + DataFolder.reason(e) + ".", e);
            }
            PostgresBinaries.deleteTree(folder);
        }
    }

    public Connect superuser(String database) {
        return new Connect(url(database), "postgres", folder.secrets().password("postgres"));
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?reWriteBatchedInserts=true";
    }

    public int port() {
        return port;
    }

    public long processId() {
        return server.id();
    }

    /// Stops cleanly: sessions are ended, everything is written out. A second time does nothing.
    @Override
    public void close() {
        leaving.countDown();
        synchronized (this) {
            server.stop();
        }
    }

    private void begin() throws IOException {
        try {
            awaitFirstAnswer();
            prepare();
        } catch (DatabaseProblem | IOException problem) {
            server.stop();
            throw problem;
        }
        Thread.ofPlatform().daemon().name("database-keeper").start(this::keep);
    }

    /// A free port may be taken by another program before the server has it; then it gets another.
    private void awaitFirstAnswer() throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                server.awaitReady(superuser("postgres"));
                return;
            } catch (DatabaseProblem problem) {
                if (attempt == 5 || !server.portWasTaken()) {
                    throw problem;
                }
                port = freePort();
                server = ServerProcess.launch(folder, programs, durability, settings, port, log);
            }
        }
    }

    private void prepare() {
        var preparation = new Preparation(
                DATABASE, folder.secrets().password("owner"), folder.secrets().password("application"));
        try (var connection = superuser("postgres").open()) {
            preparation.complete(connection, superuser(DATABASE));
        } catch (SQLException e) {
            throw new DatabaseProblem(
                    "The database in " + folder.path() + " could not be prepared: " + e.getMessage() + ". "
                            + log.explanation(),
                    e);
        }
    }

    /// Keeps the server up: when it ends and we did not ask for that, it is started again until it stays.
    private void keep() {
        while (true) {
            var status = server.awaitEnd();
            if (isLeaving()) {
                return;
            }
            logger.error("The database server (process {}) ended with {}; starting it again.", server.id(), status);
            startAgain();
        }
    }

    private void startAgain() {
        var said = "";
        for (long wait = 100; !isLeaving(); wait = Math.min(wait * 2, 5_000)) {
            try {
                launchAgain();
                server.awaitReady(superuser("postgres"));
                logger.warn("The database server is back (process {}).", server.id());
                return;
            } catch (DatabaseProblem | IOException notYet) {
                var reason = String.valueOf(notYet.getMessage());
                if (!isLeaving() && !reason.equals(said)) {
                    logger.error("The database server is not back yet, trying again: {}", reason);
                    said = reason;
                }
                pause(wait);
            }
        }
    }

    private synchronized void launchAgain() throws IOException {
        if (!isLeaving()) {
            Leftovers.end(folder);
            server = ServerProcess.launch(folder, programs, durability, settings, port, log);
        }
    }

    private boolean isLeaving() {
        return leaving.getCount() == 0;
    }

    private void pause(long millis) {
        try {
            var unused = leaving.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Below the ports that systems hand out to programs that ask for any: while the server is being started again,
    /// none of these takes its place.
    private static int freePort() throws IOException {
        for (int attempt = 0; attempt < 200; attempt++) {
            var port = ThreadLocalRandom.current().nextInt(20_000, 32_000);
            try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (java.net.BindException taken) {
                continue;
            }
        }
        throw new IOException("no free port between 20000 and 32000 on 127.0.0.1");
    }
}
