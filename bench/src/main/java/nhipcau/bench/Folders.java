package nhipcau.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/// Folders for registers that are thrown away.
final class Folders {

    private Folders() {}

    /// A new folder that the database's own user can reach, below the system's folder for passing files.
    static Path throwAway() throws IOException {
        var above = Files.createTempDirectory("nhipcau-bench");
        Files.setPosixFilePermissions(above, PosixFilePermissions.fromString("rwx--x--x"));
        return above.resolve("data");
    }
}
