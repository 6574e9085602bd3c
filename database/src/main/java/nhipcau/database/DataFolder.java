package nhipcau.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;

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

    private final Path path;
    private final FileChannel channel;
    private final FileLock lock;
    private final Properties secrets;

    private DataFolder(Path path, FileChannel channel, FileLock lock, Properties secrets) {
        this.path = path;
        this.channel = channel;
        this.lock = lock;
        this.secrets = secrets;
    }

    /// Opens the folder for this process alone, creating it when it is not there.
    ///
    /// @throws DatabaseProblem when another copy holds it, or it cannot be written
    public static DataFolder open(Path folder) {
        var path = folder.toAbsolutePath().normalize();
        try {
            if (!Files.isDirectory(path)) {
                Files.createDirectories(path);
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx--x--x"));
            }
            var channel = FileChannel.open(
                    path.resolve("nhipcau.lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            var lock = tryLock(channel);
            if (lock.isEmpty()) {
                var holder = Files.readString(path.resolve("nhipcau.lock")).strip();
                channel.close();
                throw new DatabaseProblem("Another copy of Nhịp Cầu is already using " + path
                        + (holder.isEmpty() ? "" : " (process " + holder + ")")
                        + ". Stop it first, or give this one a folder of its own with --data DIR.");
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)),
                    0);
            return new DataFolder(path, channel, lock.get(), secrets(path));
        } catch (IOException e) {
            throw new DatabaseProblem(
                    "The data folder " + path + " cannot be used: " + reason(e)
                            + ". Make it writable for the user who starts the product, or choose another with --data DIR.",
                    e);
        }
    }

    public Path path() {
        return path;
    }

    Path database() {
        return path.resolve("postgres");
    }

    Path serverLog() {
        return path.resolve("postgres.log");
    }

    String secret(String name) {
        return secrets.getProperty(name);
    }

    /// Tells the command line where the running copy is. The file is replaced by one rename, so a reader never sees
    /// half of it.
    public void announce(Properties where) {
        try {
            write(path.resolve("running.properties"), where);
        } catch (IOException e) {
            throw new DatabaseProblem("The folder " + path + " cannot be written: " + reason(e) + ".", e);
        }
    }

    /// Where the copy that runs on this folder said it is, when one runs.
    public static Optional<Properties> announced(Path folder) {
        var file = folder.resolve("running.properties");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (var reader = Files.newBufferedReader(file)) {
            var where = new Properties();
            where.load(reader);
            var alive = ProcessHandle.of(Long.parseLong(where.getProperty("process", "-1")))
                    .isPresent();
            return alive ? Optional.of(where) : Optional.empty();
        } catch (IOException e) {
            throw new DatabaseProblem("The file " + file + " cannot be read: " + reason(e) + ".", e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path.resolve("running.properties"));
            lock.release();
            channel.close();
        } catch (IOException e) {
            throw new DatabaseProblem("The folder " + path + " could not be released: " + reason(e) + ".", e);
        }
    }

    private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException heldInThisProcess) {
            return Optional.empty();
        }
    }

    private static Properties secrets(Path path) throws IOException {
        var file = path.resolve("secrets.properties");
        var secrets = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                secrets.load(reader);
            }
            return secrets;
        }
        if (Files.exists(path.resolve("postgres/PG_VERSION"))) {
            throw new DatabaseProblem("The folder " + path
                    + " holds a database but its secrets.properties is gone. Put the file back from your"
                    + " backup; without it nobody, not even this product, has the database's passwords.");
        }
        var random = new SecureRandom();
        for (var name : new String[] {"postgres", "owner", "application"}) {
            var bytes = new byte[24];
            random.nextBytes(bytes);
            secrets.setProperty(name, HexFormat.of().formatHex(bytes));
        }
        write(file, secrets);
        return secrets;
    }

    private static void write(Path file, Properties properties) throws IOException {
        var fresh = Files.createTempFile(
                file.getParent(),
                ".",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (var writer = Files.newBufferedWriter(fresh)) {
            properties.store(writer, null);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String reason(IOException e) {
        return switch (e) {
            case java.nio.file.AccessDeniedException denied -> "permission denied on " + denied.getFile();
            case java.nio.file.FileAlreadyExistsException notFolder -> notFolder.getFile() + " is not a folder";
            case IOException other -> String.valueOf(other.getMessage());
        };
    }
}
