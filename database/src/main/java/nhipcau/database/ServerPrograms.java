package nhipcau.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// PostgreSQL's programs where the server's user can run them, and the user they run as.
record ServerPrograms(PostgresBinaries binaries, OperatingUser user) {

    private static final Path SYSTEM_CACHE = Path.of("/var/cache/nhipcau");

    /// In the folder proposed, unless it lies under a home that is closed to the server's user: then in the system's
    /// cache.
    static ServerPrograms in(Path proposed, OperatingUser user) {
        try {
            PostgresBinaries.makeOpen(proposed.toAbsolutePath().normalize());
        } catch (IOException e) {
            throw new DatabaseProblem(
                    "The folder " + proposed + " for the database's programs cannot be written: "
                            + DataFolder.reason(e),
                    e);
        }
        var home = proposed.toAbsolutePath().normalize();
        return new ServerPrograms(PostgresBinaries.unpackedIn(user.reaches(home) ? home : SYSTEM_CACHE), user);
    }

    /// Starts one of them, speaking into the log and deaf to the settings of whoever started us.
    Process start(String name, List<String> arguments, ServerLog log) throws IOException {
        var command = new ArrayList<String>();
        command.add(binaries.program(name).toString());
        command.addAll(arguments);
        var builder = new ProcessBuilder(user.command(command)).redirectErrorStream(true);
        builder.environment()
                .keySet()
                .removeIf(key -> key.startsWith("PG") || key.startsWith("LC_") || key.startsWith("NHIPCAU"));
        builder.environment().put("LANG", "C");
        builder.directory(Path.of("/").toFile());
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.file().toFile()));
        builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        return builder.start();
    }
}
