package nhipcau.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;

/// A file of the data folder that only we may read (0600).
final class PrivateFile {

    private PrivateFile() {}

    /// On the disk before it has its name, and under its name at once: neither a reader nor a power cut finds half.
    static void write(Path folder, String name, Properties properties) throws IOException {
        var fresh = folder.resolve("." + name + ".new");
        create(fresh);
        try (var writer = Files.newBufferedWriter(fresh)) {
            properties.store(writer, null);
        }
        sync(fresh);
        Files.move(fresh, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        sync(folder);
    }

    static void create(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }

    /// What this file or folder holds is on the disk when this returns.
    static void sync(Path path) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
