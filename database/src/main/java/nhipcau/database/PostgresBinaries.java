package nhipcau.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.jspecify.annotations.Nullable;

/// The PostgreSQL server's own programs, unpacked from the jar that carries them.
public record PostgresBinaries(Path home) {

    /// The server's version; part of the folder's name, so that two releases of the product never share one.
    public static final String VERSION = "18.6.0";

    private static final Set<PosixFilePermission> OPEN = PosixFilePermissions.fromString("rwxr-xr-x");
    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

    /// Unpacks into `parent/postgres-VERSION` unless that is already there. Safe against being interrupted and
    /// against two processes doing it at once: the folder appears whole, by one rename.
    ///
    /// @throws DatabaseProblem when this is not Linux on x86-64, or the folder cannot be written
    public static PostgresBinaries unpackedIn(Path parent) {
        var home = parent.toAbsolutePath().normalize().resolve("postgres-" + VERSION);
        if (!Files.isExecutable(home.resolve("bin/postgres"))) {
            unpack(home);
        }
        return new PostgresBinaries(home);
    }

    Path program(String name) {
        return home.resolve("bin").resolve(name);
    }

    private static void unpack(Path home) {
        try (var jar = PostgresBinaries.class.getResourceAsStream(ARCHIVE)) {
            if (jar == null || !System.getProperty("os.arch").equals("amd64")) {
                throw new DatabaseProblem(
                        "This build carries PostgreSQL for Linux on x86-64 only. Set NHIPCAU_DATABASE_URL"
                                + " and NHIPCAU_MIGRATION_URL to use a PostgreSQL 18 of your own.");
            }
            makeOpen(home.getParent());
            var fresh = Files.createTempDirectory(home.getParent(), ".unpacking-");
            try {
                Files.setPosixFilePermissions(fresh, OPEN);
                unpack(new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(jar))), fresh);
                moveInPlace(fresh, home);
            } finally {
                deleteTree(fresh);
            }
        } catch (IOException e) {
            throw new DatabaseProblem(
                    "The database programs could not be unpacked into " + home.getParent() + ": " + e.getMessage()
                            + ". Free some space there (100 MB) or make the folder writable, then start again.",
                    e);
        }
    }

    private static void unpack(TarArchiveInputStream tar, Path fresh) throws IOException {
        for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            var target = fresh.resolve(entry.getName()).normalize();
            if (!target.startsWith(fresh)) {
                throw new IOException("entry outside its archive: " + entry.getName());
            }
            makeOpen(entry.isDirectory() ? target : target.getParent());
            if (entry.isSymbolicLink()) {
                Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            } else if (!entry.isDirectory()) {
                Files.copy(tar, target);
                var executable = (entry.getMode() & 0100) != 0;
                Files.setPosixFilePermissions(target, executable ? OPEN : PosixFilePermissions.fromString("rw-r--r--"));
            }
        }
    }

    /// Whatever our umask: it is another user who runs the programs.
    static void makeOpen(@Nullable Path folder) throws IOException {
        if (folder != null && !Files.isDirectory(folder)) {
            makeOpen(folder.getParent());
            Files.createDirectory(folder);
            Files.setPosixFilePermissions(folder, OPEN);
        }
    }

    private static void moveInPlace(Path fresh, Path home) throws IOException {
        try {
            Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | java.nio.file.DirectoryNotEmptyException another) {
            // Somebody else was quicker; theirs is as whole as ours.
            return;
        }
    }

    static void deleteTree(Path tree) {
        if (!Files.exists(tree)) {
            return;
        }
        try (var inside = Files.walk(tree)) {
            for (var path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
