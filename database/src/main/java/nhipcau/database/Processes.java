package nhipcau.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// The processes of this machine as Linux shows them under `/proc`, our own children or not.
final class Processes {

    private static final Path PROC = Path.of("/proc");
    private static final Set<String> OURS = Set.of("postgres", "initdb");

    private Processes() {}

    /// Every process of PostgreSQL that works on this database folder.
    static List<Long> workingOn(Path database) {
        try (var entries = Files.list(PROC)) {
            return entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> name.matches("\\d+"))
                    .map(Long::valueOf)
                    .filter(process -> worksOn(process, database))
                    .toList();
        } catch (IOException e) {
            throw new DatabaseProblem("The list of processes in /proc cannot be read: " + e.getMessage(), e);
        }
    }

    /// The server and its sessions stand in their folder; `initdb` only names it.
    static boolean worksOn(long process, Path database) {
        try {
            var name = Files.readString(of(process, "comm")).strip();
            if (!OURS.contains(name) || gone(process)) {
                return false;
            }
            return name.equals("initdb")
                    ? read(process, "cmdline").contains(database + "\0")
                    : Files.exists(database) && Files.isSameFile(of(process, "cwd"), database);
        } catch (IOException endedMeanwhileOrNotOurs) {
            return false;
        }
    }

    /// A zombie that nobody has collected yet is gone too: it holds nothing.
    static boolean gone(long process) {
        return fields(process).map(fields -> fields[0].equals("Z")).orElse(true);
    }

    /// When the process began, in the kernel's own ticks; with its number it names one process for ever.
    static Optional<String> birth(long process) {
        return fields(process).map(fields -> fields[19]);
    }

    static boolean awaitEnd(long process, Duration patience) {
        var deadline = System.nanoTime() + patience.toNanos();
        while (!gone(process)) {
            if (System.nanoTime() > deadline || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
        return true;
    }

    static void signal(long process, String name) {
        // That it has ended meanwhile is what the signal was for.
        var unused = SystemProgram.succeeds(List.of("kill", "-" + name, Long.toString(process)));
    }

    /// From the state on: the name before it may itself hold spaces and parentheses.
    private static Optional<String[]> fields(long process) {
        try {
            var line = read(process, "stat");
            return Optional.of(line.substring(line.lastIndexOf(')') + 2).split(" "));
        } catch (IOException ended) {
            return Optional.empty();
        }
    }

    private static String read(long process, String what) throws IOException {
        return new String(Files.readAllBytes(of(process, what)), StandardCharsets.UTF_8);
    }

    private static Path of(long process, String what) {
        return PROC.resolve(Long.toString(process)).resolve(what);
    }
}
