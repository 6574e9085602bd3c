package nhipcau.database.backup;

import java.util.HexFormat;
import java.util.OptionalLong;

/// One thing a backup holds: a table, the sequences, a file.
///
/// @param name such as `tables/projects/project.copy` or `documents/ab/abcd…`
/// @param bytes before they were packed
/// @param rows of a table; none for what is no table
/// @param sha256 of these bytes, 64 hexadecimal digits
public record Content(String name, long bytes, OptionalLong rows, String sha256) {

    /// As a line of `contents.tsv`.
    String line() {
        return String.join("\t", sha256, Long.toString(bytes), rows.isPresent() ? rows.getAsLong() + "" : "-", name);
    }

    /// @throws IllegalArgumentException when it is no such line
    static Content of(String line) {
        var parts = line.split("\t", 4);
        if (parts.length != 4 || parts[0].length() != 64) {
            throw new IllegalArgumentException(line);
        }
        HexFormat.of().parseHex(parts[0]);
        return new Content(
                parts[3],
                Long.parseLong(parts[1]),
                parts[2].equals("-") ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(parts[2])),
                parts[0]);
    }
}
