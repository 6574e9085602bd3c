package nhipcau.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// A folder of its own for one test, which the server's user may pass through; and the register in it.
final class ScratchFolder implements BeforeEachCallback, AfterEachCallback {

    static final Path PROGRAMS = Path.of("../target/postgres").toAbsolutePath().normalize();

    private Path path = Path.of("/nonexistent");

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        path = Files.createTempDirectory("nhipcau-database-");
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx--x--x"));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        PostgresBinaries.deleteTree(path);
    }

    Path path() {
        return path;
    }

    /// Where the register of this test lies; not there before it was started once.
    Path data() {
        return path.resolve("data");
    }

    Copy start() {
        return Copy.start(data());
    }

    /// A copy of the product, as far as its database goes, in this process.
    record Copy(DataFolder folder, EmbeddedPostgres server) implements AutoCloseable {

        static Copy start(Path data) {
            var folder = DataFolder.open(data);
            try {
                return new Copy(folder, EmbeddedPostgres.start(folder, PROGRAMS, EmbeddedPostgres.Durability.DURABLE));
            } catch (RuntimeException problem) {
                folder.close();
                throw problem;
            }
        }

        @Override
        public void close() {
            server.close();
            folder.close();
        }
    }
}
