package org.nhipcau.audit.tree;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// What a log is at one moment, as a text that others keep (C2SP tlog-checkpoint): its name, how many entries it has,
/// the root of its tree.
///
/// @param origin the log's name, a line without spaces
public record Checkpoint(String origin, long size, Hash root) {

    public Checkpoint {
        if (origin.isBlank() || origin.chars().anyMatch(Character::isWhitespace) || origin.contains("+")) {
            throw new IllegalArgumentException("a log's name has no spaces and no plus: " + origin);
        }
        if (size < 0) {
            throw new IllegalArgumentException("a log of " + size + " entries");
        }
    }

    public String text() {
        return origin + "\n" + size + "\n" + root.base64() + "\n";
    }

    /// Reads the text of a signed one; what follows its third line are extensions and signatures.
    ///
    /// @throws IllegalArgumentException when it is no such text
    public static Checkpoint read(String note) {
        var lines = note.split("\n", -1);
        if (lines.length < 4 || !lines[1].matches("0|[1-9]\\d{0,17}")) {
            throw new IllegalArgumentException("not a checkpoint: three lines and signatures are expected");
        }
        var root = Base64.getDecoder().decode(lines[2].getBytes(StandardCharsets.US_ASCII));
        return new Checkpoint(lines[0], Long.parseLong(lines[1]), Hash.of(root));
    }
}
