package nhipcau.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// What the server and its programs said, and what that means for the administrator.
final class ServerLog {

    private static final long LONG = 10L << 20;
    private static final int LAST_WORDS = 32 << 10;

    private final DataFolder folder;
    private volatile long mark;

    ServerLog(DataFolder folder) {
        this.folder = folder;
    }

    Path file() {
        return folder.path().resolve("postgres.log");
    }

    /// From here on a new program speaks; what an earlier one said does not explain it.
    void turnPage() throws IOException {
        var file = file();
        if (Files.exists(file) && Files.size(file) > LONG) {
            Files.move(file, file.resolveSibling("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        mark = Files.exists(file) ? Files.size(file) : 0;
    }

    boolean says(String words) {
        return sinceMark().contains(words);
    }

    /// A sentence or two on why the program that spoke last did not do its work.
    String explanation() {
        if (says("No space left on device")) {
            return "The disk of " + folder.path()
                    + " is full: free some space there and start again. Nothing that was saved is lost.";
        }
        var lines = sinceMark().strip().lines().toList();
        return "Its own words, from " + file() + ": "
                + String.join(" / ", lines.subList(Math.max(0, lines.size() - 4), lines.size()));
    }

    private String sinceMark() {
        try (var channel = FileChannel.open(file(), StandardOpenOption.READ)) {
            var from = Math.max(mark, channel.size() - LAST_WORDS);
            var bytes = ByteBuffer.allocate((int) Math.max(0, channel.size() - from));
            var unused = channel.read(bytes, from);
            return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "(its log cannot be read: " + e.getMessage() + ")";
        }
    }
}
