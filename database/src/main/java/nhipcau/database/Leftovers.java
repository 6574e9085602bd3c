package nhipcau.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What a copy of the product that was cut off left on its folder: a server that lives on, sessions that have lost
/// their server, an unfinished creation, a number in `postmaster.pid`. We hold the folder's lock, so nobody uses
/// them.
final class Leftovers {

    private static final Logger log = LoggerFactory.getLogger(Leftovers.class);
    private static final Duration CLEAN = Duration.ofSeconds(40);
    private static final Duration AT_ONCE = Duration.ofSeconds(10);
    private static final Duration SESSION = Duration.ofSeconds(2);

    private Leftovers() {}

    static void end(DataFolder folder) throws IOException {
        var pidFile = folder.database().resolve("postmaster.pid");
        var orphan = server(pidFile).filter(process -> Processes.worksOn(process, folder.database()));
        if (orphan.isPresent()) {
            log.warn(
                    "A database server (process {}) was left behind on {}; stopping it before starting anew.",
                    orphan.get(),
                    folder.path());
            stop(orphan.get());
        }
        endProcesses(folder);
        // The number may belong to some other program by now; PostgreSQL would take that one for itself and refuse
        // to start.
        Files.deleteIfExists(pidFile);
    }

    /// Everything of PostgreSQL that works on this folder, at once: sessions without a server can save nothing, and
    /// their memory keeps a new server from starting.
    static void endProcesses(DataFolder folder) {
        for (var database : new Path[] {folder.database(), folder.unfinished()}) {
            var processes = Processes.workingOn(database);
            processes.forEach(process -> Processes.signal(process, "QUIT"));
            for (var process : processes) {
                if (!Processes.awaitEnd(process, SESSION)) {
                    Processes.signal(process, "KILL");
                    mustEnd(process);
                }
            }
        }
    }

    /// Cleanly first: sessions are ended, everything is written out.
    static void stop(long server) {
        Processes.signal(server, "INT");
        if (!Processes.awaitEnd(server, CLEAN)) {
            log.warn(
                    "The database server (process {}) does not stop; ending it at once. It will recover from its log.",
                    server);
            Processes.signal(server, "QUIT");
            mustEnd(server);
        }
    }

    private static void mustEnd(long process) {
        if (!Processes.awaitEnd(process, AT_ONCE)) {
            throw new DatabaseProblem("The database server (process " + process
                    + ") does not stop. End it by hand (kill -9 " + process + "), then start again.");
        }
    }

    private static Optional<Long> server(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        return Files.readAllLines(pidFile).stream()
                .findFirst()
                .map(String::strip)
                .filter(line -> line.matches("\\d{1,9}"))
                .map(Long::valueOf);
    }
}
