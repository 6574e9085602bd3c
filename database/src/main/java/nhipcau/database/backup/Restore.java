package nhipcau.database.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.function.Consumer;
import nhipcau.database.Connect;
import nhipcau.database.DataFolder;
import nhipcau.database.DatabaseProblem;
import nhipcau.database.EmbeddedPostgres;
import nhipcau.database.Migrations;

/// Builds a register from a backup: equal to the one it was made of in every row and file, or not at all.
///
/// A backup of an earlier release is put into what that release's migrations build, and brought to this release from
/// there, as the register itself would have been.
public final class Restore {

    /// Where the files beside the database go.
    @FunctionalInterface
    public interface Beside {
        /// @param folder the register's, under the name it has until it is whole
        /// @param name as in [Attachment]
        void put(Path folder, String name, InputStream bytes) throws IOException;
    }

    private final BackupFile backup;
    private final Beside beside;
    private final Consumer<String> progress;

    public Restore(BackupFile backup, Beside beside, Consumer<String> progress) {
        this.backup = backup;
        this.beside = beside;
        this.progress = progress;
    }

    /// Makes a folder with the register in it. Until it is whole it lies beside, under a name with `.restoring` behind;
    /// what an interrupted attempt left there is removed first.
    ///
    /// @param data must not exist, or be empty
    /// @throws DatabaseProblem when the folder is not empty, there is no room, the backup is of a newer release, or
    ///     something in it does not fit
    public void into(Path data, Path programs) {
        var folder = data.toAbsolutePath().normalize();
        Disk.mustBeEmpty(folder);
        if (!backup.header("format").equals("1")) {
            throw new DatabaseProblem(backup.path() + " is a part of an archive: restore --archive DIR reads it.");
        }
        var work = folder.resolveSibling(folder.getFileName() + ".restoring");
        try {
            EmbeddedPostgres.discard(work);
            fill(work, programs);
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

    private void fill(Path work, Path programs) throws IOException {
        try (var folder = DataFolder.open(work);
                var server = EmbeddedPostgres.start(folder, programs, EmbeddedPostgres.Durability.LOADING)) {
            load(server.owner(), server.superuser());
        }
        files(work);
    }

    /// Puts the rows into an empty database of an outside server that is prepared for the product.
    ///
    /// @param owner who migrates; may put triggers to sleep
    /// @param folder where the files go that are not in the database
    /// @throws DatabaseProblem when it is not empty, and as above
    public void intoOutside(Connect owner, Path folder) {
        if (Migrations.begun(owner)) {
            throw new DatabaseProblem("The database at " + owner.url()
                    + " is not empty. A backup is restored into a new one: see docs/operations.md.");
        }
        load(owner, owner);
        files(folder);
    }

    private void load(Connect owner, Connect superuser) {
        var passed = new LinkedHashMap<String, Integer>();
        backup.migrations().forEach(migrated -> passed.put(migrated.version(), migrated.checksum()));
        var newest = Migrations.migrateAs(owner, passed);
        progress.accept("The database is built as of migration "
                + backup.migrations().getLast().version() + ".");
        new Loading(backup, superuser).run();
        progress.accept("All rows are in.");
        if (!newest) {
            Migrations.migrate(owner);
            progress.accept("The register is brought to this release.");
        }
    }

    private void files(Path folder) {
        for (var content : backup.contents()) {
            if (isBeside(content)) {
                backup.read(content, bytes -> {
                    beside.put(folder, content.name(), bytes);
                    return content;
                });
            }
        }
    }

    private static boolean isBeside(Content content) {
        return content.name().contains("/") && !content.name().startsWith(BackupFile.TABLES);
    }
}
