package org.nhipcau;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.util.List;
import nhipcau.database.backup.Attachment;
import nhipcau.database.backup.Backup;
import nhipcau.database.backup.Content;

/// What belongs to a register and lies outside its database: its keys.
record FilesBeside(Path data) implements Backup.Beside {

    private static final String KEYS = "keys/";

    static boolean isOne(Content content) {
        return content.name().startsWith(KEYS);
    }

    @Override
    public List<Attachment> at(Connection moment) {
        var keys = Path.of(Serve.keys(data));
        if (!Files.isDirectory(keys)) {
            return List.of();
        }
        try (var files = Files.list(keys)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> new Attachment(KEYS + file.getFileName(), out -> Files.copy(file, out)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Puts a file of a backup where a register looks for it.
    ///
    /// @param data the register's folder
    /// @param name as in [Attachment]
    static void put(Path data, String name, InputStream bytes) throws IOException {
        if (name.startsWith(KEYS)) {
            var keys = Path.of(Serve.keys(data));
            Files.createDirectories(
                    keys, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            var file = keys.resolve(name.substring(KEYS.length()));
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (var out = Files.newOutputStream(file)) {
                bytes.transferTo(out);
            }
        }
    }
}
