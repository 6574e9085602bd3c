package nhipcau.database.backup;

import java.io.IOException;
import java.io.OutputStream;

/// A file that belongs to a register and lies outside its database: a document, a key.
///
/// @param name where it stands in the backup, such as `documents/ab/abcd…` or `keys/log-key`
public record Attachment(String name, Bytes bytes) {

    /// Writes them all, or throws.
    @FunctionalInterface
    public interface Bytes {
        void to(OutputStream out) throws IOException;
    }

    public Attachment {
        if (!name.matches("[a-z]+(/[A-Za-z0-9_.-]+)+") || name.contains("..")) {
            throw new IllegalArgumentException(name);
        }
    }
}
