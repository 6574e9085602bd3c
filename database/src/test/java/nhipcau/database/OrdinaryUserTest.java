package nhipcau.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The product started by somebody who is not root: the server runs as that user, and what is not theirs is refused.
class OrdinaryUserTest {

    /// `nobody` is no one else's user here; the server's own would blur who is who.
    private static final List<String> AS_NOBODY =
            List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--no-new-privs");

    @RegisterExtension
    private final ScratchFolder scratch = new ScratchFolder();

    private String classPath = "";

    /// Ours may lie under root's home; theirs is a copy, without what only the generator needs.
    @BeforeEach
    void makeTheProgramReadable() throws IOException {
        var copies = Files.createDirectory(scratch.path().resolve("program"));
        var entries = new ArrayList<String>();
        for (var entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            var original = Path.of(entry);
            if (Files.exists(original) && !entry.contains("jooq") && !entry.contains("junit")) {
                var copy = copies.resolve(entries.size() + "-" + original.getFileName());
                copyTree(original, copy);
                entries.add(copy.toString());
            }
        }
        open(copies);
        classPath = String.join(File.pathSeparator, entries);
    }

    @Test
    void the_server_runs_as_whoever_starts_the_product() throws Exception {
        var home = Files.createDirectory(scratch.path().resolve("home"));
        run("chown", "65534:65534", home.toString());

        try (var theirs = OtherProcess.start(
                AS_NOBODY, classPath, StartingCopy.class, home.resolve("data"), home.resolve("programs"))) {
            assertThat(theirs.words())
                    .endsWith("started " + Files.getOwner(home).getName());
            assertThat(theirs.exit()).isZero();
        }
    }

    @Test
    void a_folder_that_is_not_theirs_to_write_is_named() throws Exception {
        var data = Files.createDirectory(scratch.data());
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));

        try (var theirs = OtherProcess.start(AS_NOBODY, classPath, StartingCopy.class, data)) {
            assertThat(theirs.words())
                    .startsWith("The data folder " + data + " cannot be used: permission denied on " + data)
                    .contains("--data DIR");
            assertThat(theirs.exit()).isEqualTo(1);
        }
    }

    @Test
    void a_parent_that_is_closed_to_them_is_named() throws Exception {
        var closed = Files.createDirectory(scratch.path().resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));

        try (var theirs = OtherProcess.start(AS_NOBODY, classPath, StartingCopy.class, closed.resolve("data"))) {
            assertThat(theirs.words())
                    .startsWith("The data folder " + closed.resolve("data") + " cannot be used: permission denied on ");
            assertThat(theirs.exit()).isEqualTo(1);
        }
    }

    @Test
    void a_careful_umask_of_roots_does_not_lock_the_server_out() throws Exception {
        var umask = List.of("sh", "-c", "umask 077; exec \"$@\"", "sh");

        try (var careful = OtherProcess.start(
                umask,
                System.getProperty("java.class.path"),
                StartingCopy.class,
                scratch.path().resolve("made/on/the/way"),
                scratch.path().resolve("programs"))) {
            assertThat(careful.words()).endsWith("started nhipcau");
            assertThat(careful.exit()).isZero();
        }
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (var inside = Files.walk(from)) {
            for (var path : inside.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }

    private static void open(Path folder) throws IOException {
        try (var inside = Files.walk(folder)) {
            for (var path : inside.toList()) {
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
    }

    private static void run(String... command) {
        assertThat(SystemProgram.succeeds(List.of(command)))
                .as(Stream.of(command).collect(Collectors.joining(" ")))
                .isTrue();
    }
}
