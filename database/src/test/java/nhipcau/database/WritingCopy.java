package nhipcau.database;

import java.nio.file.Path;
import java.sql.SQLException;

/// Starts a register and writes row after row, printing each number after its commit was acknowledged, until killed.
final class WritingCopy {

    private WritingCopy() {}

    public static void main(String[] arguments) throws SQLException {
        try {
            var folder = DataFolder.open(Path.of(arguments[0]));
            var server = EmbeddedPostgres.start(folder, Path.of(arguments[1]), EmbeddedPostgres.Durability.DURABLE);
            System.out.println(server.processId());
            Ledger.create(server);
            try (var connection = server.application().open()) {
                for (long n = 1; ; n++) {
                    Ledger.write(connection, n);
                    System.out.println(n);
                }
            }
        } catch (DatabaseProblem problem) {
            System.out.println(problem.getMessage());
            System.exit(1);
        }
    }
}
