package nhipcau.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The real PostgreSQL server, run beside us on one data folder.
///
/// Durable (`fsync` on), on loopback only, passwords by SCRAM, the product's two roles. What it survives:
/// - our own death by `kill -9`: the server lives on as an orphan, and the next start recognises and stops it before
/// starting anew;
/// - the server's death: it is started again on the same port, and recovers from its log; the connection pool finds
///   it
/// there;
/// - a second copy on the same folder: refused by the folder's lock (see [DataFolder]).
public final class EmbeddedPostgres implements AutoCloseable {

    /// Whether what was acknowledged survives a power cut. Only a throw-away database may say no.
    public enum Durability {
        DURABLE,
        THROW_AWAY
    }

    static final String DATABASE = "nhipcau";

    private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long SPACE_TO_CREATE = 150L << 20;
    private static final long SPACE_TO_START = 40L << 20;

    private final DataFolder folder;
    private final PostgresBinaries binaries;
    private final OperatingUser user;
    private final Durability durability;
    private final int port;
    private volatile Process server;
    private volatile boolean stopping;

    private EmbeddedPostgres(
            DataFolder folder,
            PostgresBinaries binaries,
            OperatingUser user,
            Durability durability,
            int port,
            Process server) {
        this.folder = folder;
        this.binaries = binaries;
        this.user = user;
        this.durability = durability;
        this.port = port;
        this.server = server;
    }

    /// Starts the server on this folder, creating the database when there is none.
    ///
    /// @param programs where the server's programs may be unpacked, when that is a place its user can reach
    /// @throws DatabaseProblem naming what is wrong: no room on the disk, a folder that is closed to the server's
    ///     user, files of another PostgreSQL, a server that does not come up
    public static EmbeddedPostgres start(DataFolder folder, Path programs, Durability durability) {
        var user = OperatingUser.current();
        user.mustReach(folder.path(), "for the data");
        mustHaveRoom(folder);
        var binaries = PostgresBinaries.unpackedIn(reachable(programs, user));
        try {
            stopOrphan(folder);
            var fresh = !Files.exists(folder.database().resolve("PG_VERSION"));
            if (fresh) {
                create(folder, binaries, user);
            } else {
                mustBeOurVersion(folder);
            }
            turnLog(folder.serverLog());
            var port = freePort();
            var server = launch(folder, binaries, user, durability, port);
            var embedded = new EmbeddedPostgres(folder, binaries, user, durability, port, server);
            embedded.awaitReady();
            embedded.prepare();
            embedded.watch(server);
            return embedded;
        } catch (IOException e) {
            throw new DatabaseProblem(
                    "The database in " + folder.path() + " could not be started: " + e.getMessage(), e);
        }
    }

    public Connect owner() {
        return new Connect(url(DATABASE), Preparation.OWNER, folder.secret("owner"));
    }

    public Connect application() {
        return new Connect(url(DATABASE), Preparation.APPLICATION, folder.secret("application"));
    }

    public Connect superuser(String database) {
        return new Connect(url(database), "postgres", folder.secret("postgres"));
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?reWriteBatchedInserts=true";
    }

    public int port() {
        return port;
    }

    public long processId() {
        return server.pid();
    }

    /// Stops cleanly: sessions are ended, everything is written out.
    @Override
    public void close() {
        stopping = true;
        stop(server.toHandle());
    }

    private void awaitReady() {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try (var connection = superuser("postgres").open()) {
                connection.isValid(1);
                return;
            } catch (SQLException notYet) {
                if (!server.isAlive()) {
                    throw new DatabaseProblem("The database server stopped while starting. " + advice());
                }
                if (System.nanoTime() > deadline) {
                    throw new DatabaseProblem(
                            "The database server did not answer within " + PATIENCE.toSeconds() + " s. " + advice(),
                            notYet);
                }
                pause(15);
            }
        }
    }

    private String advice() {
        var tail = tail(folder.serverLog());
        if (tail.contains("No space left on device")) {
            return "The disk of " + folder.path()
                    + " is full: free some space there and start again. Nothing was lost.";
        }
        return "Its own words, from " + folder.serverLog() + ": " + tail.strip();
    }

    private void prepare() {
        var preparation = new Preparation(DATABASE, folder.secret("owner"), folder.secret("application"));
        try (var connection = superuser("postgres").open();
                var statement = connection.createStatement();
                var found = statement.executeQuery("select 1 from pg_database where datname = '" + DATABASE + "'")) {
            if (!found.next()) {
                preparation.run(superuser(DATABASE), url("postgres"));
            }
        } catch (SQLException e) {
            throw new DatabaseProblem(
                    "The database server refused its own administrator: " + e.getMessage()
                            + " (is secrets.properties that of this folder?)",
                    e);
        }
    }

    /// Keeps the server up: when it dies and we did not ask for that, it is started again until it stays.
    private void watch(Process watched) {
        var unused = watched.onExit().thenAccept(dead -> {
            if (!stopping) {
                log.error(
                        "The database server (process {}) ended with {}; starting it again.",
                        dead.pid(),
                        dead.exitValue());
                startAgain();
            }
        });
    }

    private void startAgain() {
        for (long wait = 100; !stopping; wait = Math.min(wait * 2, 10_000)) {
            try {
                var next = launch(folder, binaries, user, durability, port);
                server = next;
                awaitReady();
                watch(next);
                log.info("The database server is back (process {}).", next.pid());
                return;
            } catch (DatabaseProblem | IOException notYet) {
                log.error("The database server is not back yet, trying again: {}", notYet.getMessage());
                pause(wait);
            }
        }
    }

    private static Process launch(
            DataFolder folder, PostgresBinaries binaries, OperatingUser user, Durability durability, int port)
            throws IOException {
        var command = new ArrayList<String>(List.of(
                binaries.program("postgres").toString(),
                "-D",
                folder.database().toString(),
                "-p",
                Integer.toString(port)));
        var settings = new ArrayList<String>(List.of(
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
        }
        settings.forEach(setting -> command.addAll(List.of("-c", setting)));
        return run(user.command(command), folder);
    }

    private static void create(DataFolder folder, PostgresBinaries binaries, OperatingUser user) throws IOException {
        // initdb runs in a folder of its own beside the final one: one that was cut off leaves nothing that looks
        // like
        // a database.
        var fresh = folder.path().resolve("postgres.new");
        PostgresBinaries.deleteTree(fresh);
        Files.createDirectory(
                fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        user.give(fresh);
        var password = Files.createTempFile(
                folder.path(),
                ".",
                ".password",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(password, folder.secret("postgres"));
            user.give(password);
            var initdb = run(
                    user.command(List.of(
                            binaries.program("initdb").toString(),
                            "-D",
                            fresh.toString(),
                            "-U",
                            "postgres",
                            "-E",
                            "UTF8",
                            "--locale=C",
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8",
                            "--auth=scram-sha-256",
                            "--pwfile=" + password,
                            "--no-sync",
                            "--no-instructions")),
                    folder);
            if (await(initdb) != 0) {
                var tail = tail(folder.serverLog());
                throw new DatabaseProblem(
                        tail.contains("No space left on device")
                                ? "The disk of " + folder.path() + " is full: free some space there and start again."
                                : "The database could not be created in " + folder.path() + ". PostgreSQL's own words: "
                                        + tail.strip());
            }
        } finally {
            Files.deleteIfExists(password);
        }
        PostgresBinaries.deleteTree(folder.database());
        Files.move(fresh, folder.database(), StandardCopyOption.ATOMIC_MOVE);
    }

    /// A server that outlived the copy of the product that started it. The folder's lock is ours, so nobody is using
    /// it.
    private static void stopOrphan(DataFolder folder) throws IOException {
        var pidFile = folder.database().resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        var firstLine =
                Files.readAllLines(pidFile).stream().findFirst().orElse("").strip();
        var orphan = firstLine.matches("\\d+")
                ? ProcessHandle.of(Long.parseLong(firstLine))
                : java.util.Optional.<ProcessHandle>empty();
        if (orphan.isPresent() && servesFolder(orphan.get(), folder.database())) {
            log.warn(
                    "A database server (process {}) was left behind on {}; stopping it before starting anew.",
                    firstLine,
                    folder.path());
            stop(orphan.get());
        } else {
            // The number may belong to some other program by now; PostgreSQL would take that one for itself and
            // refuse
            // to start.
            Files.delete(pidFile);
        }
    }

    private static boolean servesFolder(ProcessHandle process, Path database) throws IOException {
        var folderOfProcess = Path.of("/proc", Long.toString(process.pid()), "cwd");
        var name = Path.of("/proc", Long.toString(process.pid()), "comm");
        return Files.exists(name)
                && Files.readString(name).strip().equals("postgres")
                && Files.exists(folderOfProcess)
                && Files.isSameFile(folderOfProcess, database);
    }

    private static void stop(ProcessHandle server) {
        signal(server, "INT");
        if (!ended(server, Duration.ofSeconds(40))) {
            log.warn(
                    "The database server (process {}) does not stop; ending it at once. It will recover from its log.",
                    server.pid());
            signal(server, "QUIT");
            if (!ended(server, Duration.ofSeconds(10))) {
                throw new DatabaseProblem("The database server (process " + server.pid()
                        + ") does not stop. End it by hand, then start again.");
            }
        }
    }

    private static boolean ended(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (java.util.concurrent.TimeoutException e) {
            return false;
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void signal(ProcessHandle process, String name) {
        try {
            await(new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start());
        } catch (IOException e) {
            throw new DatabaseProblem("The system program 'kill' could not be run: " + e.getMessage(), e);
        }
    }

    private static void mustHaveRoom(DataFolder folder) {
        try {
            var needed = Files.exists(folder.database()) ? SPACE_TO_START : SPACE_TO_CREATE;
            var free = Files.getFileStore(folder.path()).getUsableSpace();
            if (free < needed) {
                throw new DatabaseProblem("The disk of " + folder.path() + " has only " + (free >> 20)
                        + " MB free and the database needs at least " + (needed >> 20)
                        + " MB to start. Free some space, or choose another folder with --data DIR.");
            }
        } catch (IOException e) {
            throw new DatabaseProblem("The folder " + folder.path() + " cannot be measured: " + e.getMessage(), e);
        }
    }

    private static void mustBeOurVersion(DataFolder folder) throws IOException {
        var found = Files.readString(folder.database().resolve("PG_VERSION")).strip();
        var ours = PostgresBinaries.VERSION.substring(0, PostgresBinaries.VERSION.indexOf('.'));
        if (!found.equals(ours)) {
            throw new DatabaseProblem("The folder " + folder.path() + " holds a database of PostgreSQL " + found
                    + "; this release brings PostgreSQL " + ours
                    + ". Start it with the release that made it, and move the data by a backup.");
        }
    }

    /// The folder proposed, unless it lies under a home that is closed to the server's user: then the system's cache.
    private static Path reachable(Path proposed, OperatingUser user) {
        try {
            Files.createDirectories(proposed);
        } catch (IOException e) {
            throw new DatabaseProblem(
                    "The folder " + proposed + " for the database's programs cannot be written: " + e.getMessage(), e);
        }
        return user.reaches(proposed) ? proposed : Path.of("/var/cache/nhipcau");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static Process run(List<String> command, DataFolder folder) throws IOException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment()
                .keySet()
                .removeIf(name -> name.startsWith("PG") || name.startsWith("LC_") || name.startsWith("NHIPCAU"));
        builder.environment().put("LANG", "C");
        builder.directory(Path.of("/").toFile());
        builder.redirectOutput(
                ProcessBuilder.Redirect.appendTo(folder.serverLog().toFile()));
        builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        return builder.start();
    }

    private static int await(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseProblem("Interrupted while waiting for the database's programs.", e);
        }
    }

    private static void pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void turnLog(Path logFile) throws IOException {
        if (Files.exists(logFile) && Files.size(logFile) > 10 << 20) {
            Files.move(logFile, logFile.resolveSibling("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String tail(Path logFile) {
        try {
            var lines =
                    Files.readString(logFile, StandardCharsets.UTF_8).lines().toList();
            return String.join(" / ", lines.subList(Math.max(0, lines.size() - 4), lines.size()));
        } catch (IOException e) {
            return String.format(Locale.ROOT, "(its log cannot be read: %s)", e.getMessage());
        }
    }
}
