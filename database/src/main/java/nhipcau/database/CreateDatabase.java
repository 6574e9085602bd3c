package nhipcau.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import nhipcau.database.EmbeddedPostgres.Durability;

/// Makes a new database in a folder that has none. It is made beside its final place and moved there when it is
/// whole:
/// a creation that was cut off leaves nothing that looks like a database.
final class CreateDatabase {

    private static final int ATTEMPTS = 25;
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final DataFolder folder;
    private final ServerPrograms programs;
    private final Durability durability;
    private final ServerLog log;

    CreateDatabase(DataFolder folder, ServerPrograms programs, Durability durability, ServerLog log) {
        this.folder = folder;
        this.programs = programs;
        this.durability = durability;
        this.log = log;
    }

    /// @throws DatabaseProblem when the disk is full, or `initdb` fails for another reason
    void run() throws IOException {
        clear();
        Files.createDirectory(
                folder.unfinished(),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        programs.user().give(folder.unfinished());
        initialise();
        Files.move(folder.unfinished(), folder.database(), StandardCopyOption.ATOMIC_MOVE);
        PrivateFile.sync(folder.path());
    }

    private void initialise() throws IOException {
        var password = folder.path().resolve(".password");
        try {
            PrivateFile.create(password);
            Files.writeString(password, folder.secrets().password("postgres"));
            programs.user().give(password);
            var arguments = new ArrayList<>(List.of(
                    "-D",
                    folder.unfinished().toString(),
                    "-U",
                    "postgres",
                    "-E",
                    "UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--auth=scram-sha-256",
                    "--pwfile=" + password,
                    "--no-instructions"));
            switch (durability) {
                case DURABLE -> arguments.add("--data-checksums");
                case THROW_AWAY -> arguments.add("--no-sync");
                case LOADING -> arguments.addAll(List.of("--data-checksums", "--no-sync"));
            }
            log.turnPage();
            if (SystemProgram.await(programs.start("initdb", arguments, log)) != 0) {
                throw new DatabaseProblem(
                        "The database could not be created in " + folder.path() + ". " + log.explanation());
            }
        } finally {
            Files.deleteIfExists(password);
        }
    }

    /// A process of a creation that was cut off may go on writing for a moment after it was told to end.
    private void clear() {
        for (int attempt = 1; ; attempt++) {
            try {
                PostgresBinaries.deleteTree(folder.unfinished());
                return;
            } catch (UncheckedIOException e) {
                if (!(e.getCause() instanceof DirectoryNotEmptyException) || attempt == ATTEMPTS) {
                    throw new DatabaseProblem(
                            "What an interrupted start left in " + folder.unfinished() + " cannot be removed: "
                                    + e.getMessage() + ". Remove it by hand, then start again.",
                            e);
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }
}
