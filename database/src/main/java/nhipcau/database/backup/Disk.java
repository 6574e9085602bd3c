package nhipcau.database.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import nhipcau.database.DatabaseProblem;

/// Files and folders of ours, which are on the disk before we say so.
final class Disk {

    private Disk() {}

    /// A new file that only we may read.
    static void create(Path file) throws IOException {
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }

    static void sync(Path path) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    static void syncTree(Path tree) throws IOException {
        try (var inside = Files.walk(tree)) {
            for (var path : inside.toList()) {
                if (!Files.isSymbolicLink(path)) {
                    sync(path);
                }
            }
        }
    }

    static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new DatabaseProblem("What was begun could not be removed: " + file + ", " + reason(e) + ".", e);
        }
    }

    static void mustBeEmpty(Path folder) {
        try (var entries = Files.exists(folder, LinkOption.NOFOLLOW_LINKS) ? Files.list(folder) : null) {
            if (entries != null && entries.findAny().isPresent()) {
                throw new DatabaseProblem("The folder " + folder
                        + " is not empty. A register is restored into a new folder: name another with --data DIR.");
            }
        } catch (IOException e) {
            throw new DatabaseProblem(folder + " is no folder that could take a register.", e);
        }
    }

    static String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> "permission denied on " + denied.getFile();
            case NoSuchFileException missing -> "there is no " + missing.getFile();
            case IOException other -> String.valueOf(other.getMessage());
        };
    }
}
