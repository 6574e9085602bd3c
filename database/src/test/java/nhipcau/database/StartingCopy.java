package nhipcau.database;

import java.nio.file.Path;

/// Starts a register, says who runs its server, and stops; or says the sentence that keeps it from starting.
final class StartingCopy {

    private StartingCopy() {}

    public static void main(String[] arguments) {
        try (var folder = DataFolder.open(Path.of(arguments[0]));
                var server =
                        EmbeddedPostgres.start(folder, Path.of(arguments[1]), EmbeddedPostgres.Durability.DURABLE)) {
            System.out.println("started " + ServerFacts.userOf(server.processId()));
        } catch (DatabaseProblem problem) {
            System.out.println(problem.getMessage());
            System.exit(1);
        }
    }
}
