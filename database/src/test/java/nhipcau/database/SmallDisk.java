package nhipcau.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/// A disk that is soon full: a file system in memory, which only root can mount.
record SmallDisk(Path path) implements AutoCloseable {

    static SmallDisk mount(Path path, String options) throws IOException {
        run("mount", "-t", "tmpfs", "-o", options, "nhipcau-test", path.toString());
        if (Files.isWritable(path)) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx--x--x"));
        }
        return new SmallDisk(path);
    }

    /// Takes away what is left, but for so many bytes.
    Path fillBut(long bytes) throws IOException {
        var ballast = path.resolve("ballast");
        var size = Files.getFileStore(path).getUsableSpace() - bytes;
        run("fallocate", "-l", Long.toString(size), ballast.toString());
        return ballast;
    }

    @Override
    public void close() throws IOException {
        run("umount", path.toString());
    }

    private static void run(String... command) throws IOException {
        var whole = new ArrayList<>(List.of(command));
        var process = new ProcessBuilder(whole).redirectErrorStream(true).start();
        var words = new String(process.getInputStream().readAllBytes());
        assertThat(SystemProgram.await(process))
                .as("%s (these tests mount a small disk, for which they must run as root): %s", whole, words)
                .isZero();
    }
}
