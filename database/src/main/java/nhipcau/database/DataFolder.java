package nhipcau.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// One register's folder: its lock, its secrets, and where its database lies.
///
/// ```
/// nhipcau.lock         held while a copy of the product runs on this folder; says which
/// secrets.properties   the database's passwords, for our eyes only (0600)
/// running.properties   where the running copy listens (0600), for the command line beside it
/// postgres/            the database, owned by the server's user
/// postgres.log         what the server said
/// ```
public final class DataFolder implements AutoCloseable {

    /// The folders held by this process. The system's lock is the process's as a whole, and closing any other handle
    /// of the file would drop it: a second attempt must not even look.
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final Path held;
    private final FileChannel channel;
    private final FileLock lock;
    private final Secrets secrets;

    private DataFolder(Path path, Path held, FileChannel channel, FileLock lock, Secrets secrets) {
        this.path = path;
        this.held = held;
        this.channel = channel;
        this.lock = lock;
        this.secrets = secrets;
    }

    /// Opens the folder for this process alone, creating it when it is not there.
    ///
    /// @throws DatabaseProblem when another copy holds it, it cannot be written, the server's user cannot reach it,
    ///     or
    ///     its secrets are lost
    public static DataFolder open(Path folder) {
        var path = folder.toAbsolutePath().normalize();
        OperatingUser.current().mustReach(path);
        try {
            createMissing(path);
            var real = path.toRealPath();
            if (!HELD_HERE.add(real)) {
                throw heldBy(path, Long.toString(ProcessHandle.current().pid()));
            }
            try {
                return lock(path, real);
            } catch (IOException | RuntimeException problem) {
                HELD_HERE.remove(real);
                throw problem;
            }
        } catch (IOException e) {
            throw new DatabaseProblem(
                    "The data folder " + path + " cannot be used: " + reason(e)
                            + ". Make it a folder that the user who starts the product can write, or choose another with"
                            + " --data DIR.",
                    e);
        }
    }

    private static DataFolder lock(Path path, Path real) throws IOException {
        var channel = FileChannel.open(
                path.resolve("nhipcau.lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        try {
            var lock = channel.tryLock();
            if (lock == null) {
                throw heldBy(
                        path, Files.readString(path.resolve("nhipcau.lock")).strip());
            }
            var ourselves = Long.toString(ProcessHandle.current().pid());
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(ourselves.getBytes(StandardCharsets.US_ASCII)), 0);
            return new DataFolder(path, real, channel, lock, Secrets.of(path));
        } catch (IOException | RuntimeException problem) {
            channel.close();
            throw problem;
        }
    }

    private static DatabaseProblem heldBy(Path path, String process) {
        return new DatabaseProblem("Another copy of Nhịp Cầu is already using " + path
                + (process.isEmpty() ? "" : " (process " + process + ")")
                + ". Stop it first, or give this one a folder of its own with --data DIR.");
    }

    public Path path() {
        return path;
    }

    /// Where the server's files lie.
    public Path database() {
        return path.resolve("postgres");
    }

    /// Where a database is made, until it is whole.
    Path unfinished() {
        return path.resolve("postgres.new");
    }

    Secrets secrets() {
        return secrets;
    }

    /// Gives a folder and all in it to the server's user alone, as the server demands of its files.
    public static void giveToServer(Path tree) throws IOException {
        var user = OperatingUser.current();
        try (var inside = Files.walk(tree)) {
            for (var path : inside.toList()) {
                Files.setPosixFilePermissions(
                        path, PosixFilePermissions.fromString(Files.isDirectory(path) ? "rwx------" : "rw-------"));
                user.give(path);
            }
        }
    }

    /// Tells the command line beside us where the running copy is.
    public void announce(Properties where) {
        var ourselves = ProcessHandle.current().pid();
        where.setProperty("process", Long.toString(ourselves));
        where.setProperty("born", Processes.birth(ourselves).orElse(""));
        try {
            PrivateFile.write(path, "running.properties", where);
        } catch (IOException e) {
            throw new DatabaseProblem("The folder " + path + " cannot be written: " + reason(e) + ".", e);
        }
    }

    /// Where the copy that runs on this folder said it is, when one runs. What a killed copy said is not believed,
    /// even when its process number has been given to another program since.
    public static Optional<Properties> announced(Path folder) {
        var file = folder.resolve("running.properties");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (var reader = Files.newBufferedReader(file)) {
            var where = new Properties();
            where.load(reader);
            var process = where.getProperty("process", "");
            var runs = process.matches("\\d{1,9}")
                    && Processes.birth(Long.parseLong(process))
                            .filter(where.getProperty("born", "")::equals)
                            .isPresent();
            return runs ? Optional.of(where) : Optional.empty();
        } catch (IOException e) {
            throw new DatabaseProblem(
                    "The file " + file + " cannot be read: " + reason(e)
                            + ". Run this command as the user who started the product.",
                    e);
        }
    }

    /// Releases the folder; a second time does nothing.
    @Override
    public void close() {
        if (!channel.isOpen()) {
            return;
        }
        try {
            Files.deleteIfExists(path.resolve("running.properties"));
            lock.release();
            channel.close();
        } catch (IOException e) {
            throw new DatabaseProblem("The folder " + path + " could not be released: " + reason(e) + ".", e);
        } finally {
            HELD_HERE.remove(held);
        }
    }

    static boolean isFilled(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return false;
        }
        try (var entries = Files.list(folder)) {
            return entries.findAny().isPresent();
        }
    }

    static String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> "permission denied on " + denied.getFile();
            case FileAlreadyExistsException notFolder -> notFolder.getFile() + " is not a folder";
            case IOException other -> String.valueOf(other.getMessage());
        };
    }

    /// The server's user passes through every folder we make, whatever the umask; only the last is written by us.
    public static void createMissing(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return;
        }
        var parent = path.getParent();
        if (parent != null) {
            createMissing(parent);
        }
        Files.createDirectory(path);
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx--x--x"));
    }
}
