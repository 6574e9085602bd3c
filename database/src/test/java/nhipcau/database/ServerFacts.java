package nhipcau.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What Linux says of a running server.
final class ServerFacts {

    private ServerFacts() {}

    static String userOf(long process) {
        try {
            return Files.getOwner(Path.of("/proc", Long.toString(process))).getName();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The local addresses (hexadecimal, as the kernel writes them) on which somebody listens at this port.
    static List<String> listening(int port) throws IOException {
        var wanted = ":%04X".formatted(port);
        var addresses = new java.util.ArrayList<String>();
        for (var table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
            for (var line : Files.readAllLines(Path.of(table))) {
                var fields = line.strip().split("\\s+");
                if (fields[1].endsWith(wanted) && fields[3].equals("0A")) {
                    addresses.add(fields[1].substring(0, fields[1].indexOf(':')));
                }
            }
        }
        return addresses;
    }
}
