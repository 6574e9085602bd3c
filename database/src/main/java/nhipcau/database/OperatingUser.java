package nhipcau.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Whom the server runs as. PostgreSQL refuses to run as root, so when we are root it runs as a user of its own,
/// `nhipcau`,
/// who owns nothing but the database's files; otherwise it runs as ourselves.
final class OperatingUser {

    private static final String NAME = "nhipcau";

    private final boolean weAreRoot;

    private OperatingUser(boolean weAreRoot) {
        this.weAreRoot = weAreRoot;
    }

    static OperatingUser current() {
        var root = "0".equals(answer("id", "-u"));
        if (root && !exists()) {
            answer(
                    "useradd",
                    "--system",
                    "--user-group",
                    "--no-create-home",
                    "--home-dir",
                    "/nonexistent",
                    "--shell",
                    "/usr/sbin/nologin",
                    NAME);
            if (!exists()) {
                throw new DatabaseProblem("PostgreSQL does not run as root and the user '" + NAME
                        + "' could not be created. Create it" + " (useradd --system --user-group " + NAME
                        + "), or start the product as an ordinary user.");
            }
        }
        return new OperatingUser(root);
    }

    /// The command, run as this user in a session of its own: Ctrl-C in our terminal must reach us alone, for it is
    /// we
    /// who
    /// stop the server, after the last request is answered.
    List<String> command(List<String> command) {
        var whole = new ArrayList<String>();
        whole.add("setsid");
        if (weAreRoot) {
            whole.addAll(List.of("setpriv", "--reuid=" + NAME, "--regid=" + NAME, "--clear-groups", "--no-new-privs"));
        }
        whole.addAll(command);
        return whole;
    }

    void give(Path folder) throws IOException {
        if (weAreRoot) {
            UserPrincipal owner =
                    folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(NAME);
            var group = folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByGroupName(NAME);
            Files.setOwner(folder, owner);
            Files.getFileAttributeView(folder, java.nio.file.attribute.PosixFileAttributeView.class)
                    .setGroup(group);
        }
    }

    /// Refuses a folder that this user cannot reach, naming the first parent that is closed to it.
    void mustReach(Path folder, String whatFor) {
        if (!weAreRoot) {
            return;
        }
        var absolute = folder.toAbsolutePath().normalize();
        for (int depth = 1; depth <= absolute.getNameCount(); depth++) {
            var parent = absolute.getRoot().resolve(absolute.subpath(0, depth));
            if (Files.exists(parent) && !succeeds(command(List.of("test", "-x", parent.toString())))) {
                throw new DatabaseProblem("The folder " + absolute + " " + whatFor
                        + " cannot be used: the database server runs as the user '" + NAME
                        + "', who may not enter " + parent + ". Open it (chmod o+x " + parent
                        + ") or choose another folder, for example --data /var/lib/nhipcau.");
            }
        }
    }

    boolean reaches(Path folder) {
        return !weAreRoot
                || succeeds(
                        command(List.of("test", "-x", folder.toAbsolutePath().toString())));
    }

    private static boolean exists() {
        return succeeds(List.of("id", "-u", NAME));
    }

    private static boolean succeeds(List<String> command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor() == 0;
        } catch (IOException e) {
            throw new DatabaseProblem(
                    "The system program '" + command.getFirst() + "' is needed and could not be run: " + e.getMessage(),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseProblem("Interrupted while waiting for '" + command.getFirst() + "'.", e);
        }
    }

    private static String answer(String... command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor(30, TimeUnit.SECONDS);
            return text.strip();
        } catch (IOException e) {
            throw new DatabaseProblem(
                    "The system program '" + command[0] + "' is needed and could not be run: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseProblem("Interrupted while waiting for '" + command[0] + "'.", e);
        }
    }
}
