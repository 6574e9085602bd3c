package nhipcau.database;

import java.io.IOException;
import java.util.List;

/// A program of the operating system that the product needs, run to its end.
final class SystemProgram {

    private SystemProgram() {}

    /// @throws DatabaseProblem when the machine does not have the program
    static boolean succeeds(List<String> command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return await(process) == 0;
        } catch (IOException e) {
            throw new DatabaseProblem(
                    "The system program '" + command.getFirst() + "' is needed and could not be run: " + e.getMessage(),
                    e);
        }
    }

    static int await(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseProblem("Interrupted while waiting for a program of the database to end.", e);
        }
    }
}
