package nhipcau.database.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import nhipcau.database.Connect;
import nhipcau.database.DatabaseProblem;

/// Makes one file of a register while it is in use: all rows as they were at one moment, and the files beside them.
///
/// The rows are written as text by PostgreSQL's `copy`, one entry a table, so that any later release, any later
/// PostgreSQL and any program that opens a zip file can read them. What the database is built of is not in the file:
/// the migrations build it.
public final class Backup {

    /// The files beside the database, told once its moment is fixed: those its rows then speak of.
    @FunctionalInterface
    public interface Beside {
        List<Attachment> at(Connection moment) throws SQLException;
    }

    private Backup() {}

    /// Writes the backup. Until it is whole it has another name, `.part` behind it; when something fails nothing is
    /// left of it.
    ///
    /// @param reader a role that sees every row
    /// @param file must not exist
    /// @return what is in it
    /// @throws DatabaseProblem when the file exists, there is no room for it, or a row or file cannot be read
    public static List<Content> write(Connect reader, Beside beside, Path file) {
        var part = file.resolveSibling(file.getFileName() + ".part");
        mustBeNew(file, ".");
        try {
            Disk.create(part);
        } catch (FileAlreadyExistsException e) {
            mustBeNew(part, ", of a backup that is being made or was cut off.");
        } catch (IOException e) {
            throw new DatabaseProblem("No file can be made at " + part + ": " + Disk.reason(e) + ".", e);
        }
        try {
            var contents = fill(part, reader, beside);
            mustBeNew(file, ".");
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            Disk.sync(file.resolveSibling("."));
            return contents;
        } catch (IOException e) {
            throw new DatabaseProblem(
                    "The backup could not be written to " + file + ": " + Disk.reason(e) + ". Nothing is left of it.",
                    e);
        } finally {
            Disk.remove(part);
        }
    }

    private static List<Content> fill(Path part, Connect reader, Beside beside) throws IOException {
        try (var snapshot = Snapshot.of(reader);
                var packing = new Packing(part, Instant.now())) {
            packing.text(BackupFile.HEADER, out -> lines(out, header(snapshot)));
            packing.text(BackupFile.MIGRATIONS, out -> lines(out, migrations(snapshot)));
            for (var table : snapshot.tables()) {
                packing.text(table.entry(), out -> OptionalLong.of(snapshot.copy(table, out)));
            }
            packing.text(BackupFile.SEQUENCES, out -> lines(out, snapshot.sequences()));
            packing.text(BackupFile.DEFINITIONS, out -> lines(out, snapshot.definitions()));
            for (var attachment : snapshot.beside(beside)) {
                packing.asItIs(attachment.name(), out -> {
                    attachment.bytes().to(out);
                    return OptionalLong.empty();
                });
            }
            return packing.finish();
        }
    }

    private static String header(Snapshot snapshot) {
        return String.join("\n", "format=1", "made=" + snapshot.moment(), "postgresql=" + snapshot.server(), "");
    }

    private static String migrations(Snapshot snapshot) {
        return snapshot.migrations().stream()
                .map(migrated -> migrated.version() + "\t" + migrated.checksum() + "\n")
                .collect(Collectors.joining());
    }

    private static OptionalLong lines(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        return OptionalLong.empty();
    }

    private static void mustBeNew(Path file, String which) {
        if (Files.exists(file)) {
            throw new DatabaseProblem("There is a file " + file + " already" + which
                    + " A backup replaces none: name another, or remove that one.");
        }
    }
}
