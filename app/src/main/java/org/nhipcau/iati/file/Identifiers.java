package org.nhipcau.iati.file;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.OptionalInt;

/// The identifiers seen in a file and the line of each: no two activities of a file may share one (rule 1.1.2).
///
/// Kept as 128 bits of a fingerprint and a line, some 30 to 60 bytes for each, so that even a file of a million
/// activities can be checked. That two different identifiers have the same fingerprint will not happen in practice.
final class Identifiers {

    private final MessageDigest digest = CanonicalForm.sha256();
    private long[] prints = new long[2 << 10];
    private int[] lines = new int[1 << 10];
    private int size;

    /// Remembers an identifier.
    ///
    /// @return the line of its first appearance, when this is not the first
    OptionalInt add(String identifier, int line) {
        var print = ByteBuffer.wrap(digest.digest(identifier.getBytes(StandardCharsets.UTF_8)));
        return add(print.getLong(), print.getLong(), line);
    }

    private OptionalInt add(long first, long second, int line) {
        var at = place(first, second);
        if (lines[at] != 0) {
            return OptionalInt.of(lines[at]);
        }
        prints[2 * at] = first;
        prints[2 * at + 1] = second;
        lines[at] = line;
        if (++size > lines.length / 3 * 2) {
            grow();
        }
        return OptionalInt.empty();
    }

    private int place(long first, long second) {
        var mask = lines.length - 1;
        var at = (int) first & mask;
        while (lines[at] != 0 && (prints[2 * at] != first || prints[2 * at + 1] != second)) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        var oldPrints = prints;
        var oldLines = lines;
        prints = new long[oldPrints.length * 2];
        lines = new int[oldLines.length * 2];
        for (var i = 0; i < oldLines.length; i++) {
            if (oldLines[i] != 0) {
                var at = place(oldPrints[2 * i], oldPrints[2 * i + 1]);
                prints[2 * at] = oldPrints[2 * i];
                prints[2 * at + 1] = oldPrints[2 * i + 1];
                lines[at] = oldLines[i];
            }
        }
    }
}
