package nhipcau.database.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import nhipcau.database.DataFolder;
import nhipcau.database.DatabaseProblem;
import nhipcau.database.EmbeddedPostgres;

/// Builds a register from an [Archive], as it was at a moment.
public final class PointInTime {

    private final Archive archive;
    private final Restore.Beside beside;
    private final Consumer<String> progress;

    public PointInTime(Archive archive, Restore.Beside beside, Consumer<String> progress) {
        this.archive = archive;
        this.beside = beside;
        this.progress = progress;
    }

    /// Makes a folder with the register in it; whole, or not at all.
    ///
    /// @param until what was committed by then is in, nothing else; when absent, all that the archive holds
    /// @param data must not exist, or be empty
    /// @throws DatabaseProblem when the archive begins after the moment or ends before it, or a part of it is
    ///     missing or damaged
    public void into(Path data, Optional<Instant> until, Path programs) {
        var folder = data.toAbsolutePath().normalize();
        Disk.mustBeEmpty(folder);
        var base = baseFor(until);
        var work = folder.resolveSibling(folder.getFileName() + ".restoring");
        try {
            EmbeddedPostgres.discard(work);
            unpack(base, work);
            progress.accept("The copy " + base.getFileName() + " is unpacked.");
            recover(work, until, programs);
            Disk.syncTree(work);
            Files.move(work, folder, StandardCopyOption.ATOMIC_MOVE);
            Disk.sync(folder.resolveSibling("."));
        } catch (IOException e) {
            throw new DatabaseProblem(
                    "The register could not be restored to " + data + ": " + Disk.reason(e) + ". Nothing was changed.",
                    e);
        } finally {
            EmbeddedPostgres.discard(work);
        }
    }

    private Path baseFor(Optional<Instant> until) {
        var bases = archive.bases();
        if (bases.isEmpty()) {
            throw new DatabaseProblem("The archive " + archive.folder() + " holds no copy to begin from.");
        }
        return bases.stream()
                .filter(base -> until.isEmpty() || !made(base).isAfter(until.get()))
                .max(Comparator.comparing(base -> base.getFileName().toString()))
                .orElseThrow(() -> new DatabaseProblem("The archive " + archive.folder() + " begins at "
                        + made(bases.getFirst()) + ": it cannot show an earlier moment."));
    }

    private static Instant made(Path base) {
        try (var file = BackupFile.open(base)) {
            return file.made();
        }
    }

    private void unpack(Path base, Path work) throws IOException {
        DataFolder.createMissing(work);
        try (var file = BackupFile.open(base)) {
            for (var folder : file.text(BaseCopy.FOLDERS).lines().toList()) {
                Files.createDirectories(within(work, folder));
            }
            for (var content : file.contents()) {
                if (content.name().startsWith(BaseCopy.SERVER)) {
                    file.read(content, bytes -> Files.copy(bytes, within(work, content.name())));
                } else if (content.name().equals(BaseCopy.SECRETS)) {
                    Disk.create(work.resolve(BaseCopy.SECRETS));
                    file.read(
                            content,
                            bytes -> Files.copy(
                                    bytes, work.resolve(BaseCopy.SECRETS), StandardCopyOption.REPLACE_EXISTING));
                } else if (content.name().contains("/")) {
                    file.read(content, bytes -> {
                        beside.put(work, content.name(), bytes);
                        return content;
                    });
                }
            }
        }
        Files.createFile(work.resolve("postgres/recovery.signal"));
        DataFolder.giveToServer(work.resolve("postgres"));
    }

    private static Path within(Path work, String name) {
        var path = work.resolve(name).normalize();
        if (!path.startsWith(work)) {
            throw new DatabaseProblem("The copy names a file outside the register: " + name);
        }
        return path;
    }

    private void recover(Path work, Optional<Instant> until, Path programs) {
        try (var folder = DataFolder.open(work);
                var server = EmbeddedPostgres.start(
                        folder, programs, EmbeddedPostgres.Durability.DURABLE, archive.recovering(until));
                var connection = server.superuser().open();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select pg_is_in_recovery(), max(at) from history.change")) {
            row.next();
            if (row.getBoolean(1)) {
                throw new DatabaseProblem("The server still recovers.");
            }
            progress.accept("The last change is of " + row.getTimestamp(2).toInstant() + ".");
        } catch (SQLException e) {
            throw new DatabaseProblem("The recovered register cannot be read: " + e.getMessage(), e);
        } catch (DatabaseProblem problem) {
            if (said(work, "recovery ended before configured recovery target")) {
                throw new DatabaseProblem(
                        "The archive " + archive.folder() + " ends before "
                                + until.map(Instant::toString).orElse("its end")
                                + ". Without --until the register comes back as far as the archive goes. Nothing was"
                                + " changed.",
                        problem);
            }
            throw problem;
        }
    }

    /// Whether the server said so in its log.
    private static boolean said(Path work, String words) {
        try (var lines = Files.lines(work.resolve("postgres.log"))) {
            return lines.anyMatch(line -> line.contains(words));
        } catch (IOException e) {
            throw new DatabaseProblem("The server's log cannot be read: " + Disk.reason(e) + ".", e);
        }
    }
}
