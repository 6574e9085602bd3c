package org.nhipcau.audit;

/// Something that does not agree between the register, its log and the heads that were kept of it.
///
/// @param what the entry's label with its change, a size, or a key: what it is about
public record Finding(Kind kind, String what) {

    /// What is wrong.
    public enum Kind {
        /// A row says something else than was sealed.
        ALTERED,
        /// A row that was never sealed, though its change was, or that no change tells of.
        ADDED,
        /// What was sealed is not in the register any more.
        REMOVED,
        /// The log's own hashes do not fit each other.
        TREE,
        /// A head's signature is not that of the log's key.
        SIGNATURE,
        /// A head was of another log than this: something was altered, removed or reordered since.
        HEAD,
        /// The log is shorter than a head that was kept.
        SHORTER,
        /// A change that is neither sealed nor waiting to be.
        UNSEALED
    }

    /// For the command line.
    public String sentence() {
        return switch (kind) {
            case ALTERED -> "Altered since it was sealed: " + what;
            case ADDED -> "Never sealed: " + what;
            case REMOVED -> "Sealed, and gone from the register: " + what;
            case TREE -> "The log's own hashes do not fit: tile " + what;
            case SIGNATURE -> "Not signed by a key of this log: " + what;
            case HEAD -> "Another log than this was signed at " + what + " entries";
            case SHORTER -> "A head tells of " + what + " entries; the log has fewer";
            case UNSEALED -> "Neither sealed nor waiting to be: " + what;
        };
    }

    /// The change it is about; empty when it is about no change.
    String change() {
        return what.matches("\\d+ (change|made|ended) .*") ? what.substring(0, what.indexOf(' ')) : "";
    }

    String code() {
        return kind + " " + what;
    }

    static Finding read(String code) {
        var space = code.indexOf(' ');
        return new Finding(Kind.valueOf(code.substring(0, space)), code.substring(space + 1));
    }
}
