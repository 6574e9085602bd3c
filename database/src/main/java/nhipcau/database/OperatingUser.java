package nhipcau.database;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.UserPrincipalNotFoundException;
import java.util.ArrayList;
import java.util.List;

/// Whom the server runs as. PostgreSQL refuses to run as root, so when we are root it runs as a user of its own,
/// `nhipcau`, who owns nothing but the database's files; otherwise it runs as ourselves.
final class OperatingUser {

    private static final String NAME = "nhipcau";

    private final boolean weAreRoot;

    private OperatingUser(boolean weAreRoot) {
        this.weAreRoot = weAreRoot;
    }

    /// @throws DatabaseProblem when we are root and the server's user is missing and cannot be made
    static OperatingUser current() {
        try {
            var root = Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
            if (root && !exists()) {
                create();
            }
            return new OperatingUser(root);
        } catch (IOException e) {
            throw new DatabaseProblem("Who runs this program cannot be read from /proc: " + e.getMessage(), e);
        }
    }

    /// The command, run as this user in a session of its own: Ctrl-C in our terminal must reach us alone, for it is
    /// we who stop the server, after the last request is answered.
    List<String> command(List<String> command) {
        var whole = new ArrayList<String>();
        whole.add("setsid");
        if (weAreRoot) {
            whole.addAll(List.of("setpriv", "--reuid=" + NAME, "--regid=" + NAME, "--clear-groups", "--no-new-privs"));
        }
        whole.addAll(command);
        return whole;
    }

    void give(Path path) throws IOException {
        if (weAreRoot) {
            var users = path.getFileSystem().getUserPrincipalLookupService();
            Files.setOwner(path, users.lookupPrincipalByName(NAME));
            Files.getFileAttributeView(path, PosixFileAttributeView.class)
                    .setGroup(users.lookupPrincipalByGroupName(NAME));
        }
    }

    /// Refuses a folder that this user cannot reach, naming the first parent that is closed to it.
    void mustReach(Path folder) {
        if (!weAreRoot) {
            return;
        }
        for (int depth = 1; depth <= folder.getNameCount(); depth++) {
            var parent = folder.getRoot().resolve(folder.subpath(0, depth));
            if (Files.isDirectory(parent) && !mayEnter(parent)) {
                throw new DatabaseProblem("The data folder " + folder
                        + " cannot be used: the database server runs as the user '" + NAME
                        + "', who may not enter " + parent + ". Open it (chmod o+x '" + parent
                        + "') or choose another folder, for example --data /var/lib/nhipcau.");
            }
        }
    }

    boolean reaches(Path folder) {
        return !weAreRoot || mayEnter(folder);
    }

    private boolean mayEnter(Path folder) {
        return SystemProgram.succeeds(command(List.of("test", "-x", folder.toString())));
    }

    private static boolean exists() throws IOException {
        try {
            FileSystems.getDefault().getUserPrincipalLookupService().lookupPrincipalByName(NAME);
            return true;
        } catch (UserPrincipalNotFoundException notThere) {
            return false;
        }
    }

    private static void create() throws IOException {
        var added = SystemProgram.succeeds(List.of(
                "useradd",
                "--system",
                "--user-group",
                "--no-create-home",
                "--home-dir",
                "/nonexistent",
                "--shell",
                "/usr/sbin/nologin",
                NAME));
        if (!added && !exists()) {
            throw new DatabaseProblem("PostgreSQL does not run as root and the user '" + NAME
                    + "' could not be created. Create it (useradd --system --user-group " + NAME
                    + "), or start the product as an ordinary user.");
        }
    }
}
