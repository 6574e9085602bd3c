package nhipcau.database.backup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The last bytes of a backup: the SHA-256 of all bytes before them. They are the comment of the zip file, so that it
/// stays one. It tells of damage, not of malice: who alters a backup can seal it again. What was altered in the
/// records shows in the log (`nhipcau audit verify`), whose heads others keep.
final class Seal {

    private static final String WORDS = "nhipcau-backup 1 sha256 ";

    /// As many bytes as the seal, to be replaced by it.
    static final String ROOM = WORDS + "0".repeat(64);

    private Seal() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Puts the seal into its room at the end of a file, and the file on the disk.
    static void set(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            var before = channel.size() - ROOM.length();
            var seal = ByteBuffer.wrap((WORDS + digest(channel, before)).getBytes(StandardCharsets.US_ASCII));
            while (seal.hasRemaining()) {
                channel.write(seal, before + seal.position());
            }
            channel.force(true);
        }
    }

    enum Found {
        WHOLE,
        DAMAGED,
        NONE
    }

    static Found in(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            var before = channel.size() - ROOM.length();
            if (before < 0) {
                return Found.NONE;
            }
            var end = ByteBuffer.allocate(ROOM.length());
            while (end.hasRemaining() && channel.read(end, before + end.position()) >= 0) {}
            var words = new String(end.array(), StandardCharsets.US_ASCII);
            if (!words.startsWith(WORDS)) {
                return Found.NONE;
            }
            return words.equals(WORDS + digest(channel, before)) ? Found.WHOLE : Found.DAMAGED;
        }
    }

    private static String digest(FileChannel channel, long end) throws IOException {
        var digest = sha256();
        var buffer = ByteBuffer.allocate(1 << 18);
        for (long at = 0; at < end; ) {
            buffer.clear().limit((int) Math.min(buffer.capacity(), end - at));
            var read = channel.read(buffer, at);
            if (read < 0) {
                throw new IOException("the file became shorter while it was read");
            }
            digest.update(buffer.flip());
            at += read;
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
