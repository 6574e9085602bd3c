package nhipcau.database;

import java.io.IOException;
import java.nio.file.Files;

/// What must be so before the server is started on a folder; each refusal is a sentence.
record BeforeStart(DataFolder folder) {

    private static final long SPACE_TO_CREATE = 150L << 20;
    private static final long SPACE_TO_START = 40L << 20;

    /// @throws DatabaseProblem when the disk is nearly full, or the folder holds no database we could go on with
    void check() throws IOException {
        mustHaveRoom();
        if (Files.exists(folder.database().resolve("PG_VERSION"))) {
            mustBeOurVersion();
        } else {
            mustBeNew();
        }
    }

    private void mustHaveRoom() throws IOException {
        var needed = Files.exists(folder.database()) ? SPACE_TO_START : SPACE_TO_CREATE;
        var free = Files.getFileStore(folder.path()).getUsableSpace();
        if (free < needed) {
            throw new DatabaseProblem("The disk of " + folder.path() + " has only " + (free >> 20)
                    + " MB free and the database needs at least " + (needed >> 20)
                    + " MB to start. Free some space, or choose another folder with --data DIR.");
        }
    }

    private void mustBeOurVersion() throws IOException {
        var found = Files.readString(folder.database().resolve("PG_VERSION")).strip();
        var ours = PostgresBinaries.VERSION.substring(0, PostgresBinaries.VERSION.indexOf('.'));
        if (!found.equals(ours)) {
            throw new DatabaseProblem("The folder " + folder.path() + " holds a database of PostgreSQL " + found
                    + "; this release brings PostgreSQL " + ours
                    + ". Start it with the release that made it, and move the data by a backup.");
        }
    }

    /// An empty register must not quietly take the place of a full one.
    private void mustBeNew() throws IOException {
        if (DataFolder.isFilled(folder.database())) {
            throw new DatabaseProblem("The folder " + folder.database()
                    + " holds files but not a whole database (its PG_VERSION is missing). Restore it from a backup, or"
                    + " move it away to begin an empty register.");
        }
        if (folder.secrets().databaseWasMade()) {
            throw new DatabaseProblem("The database of " + folder.path() + " has vanished: " + folder.database()
                    + " is empty or missing. Is its disk mounted? Put the folder back or restore a backup; to begin an"
                    + " empty register, choose another folder with --data DIR.");
        }
    }
}
