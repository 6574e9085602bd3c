package org.nhipcau.audit.tree;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/// Who signs a log's heads: a name and an Ed25519 key, as C2SP signed-note has them. Whoever has its text, the verifier
/// key, can check a
/// signature.
///
/// @param name without spaces and plus
/// @param key 32 bytes
public record NoteKey(String name, HexKey key) {

    private static final byte ED25519 = 1;

    /// What stands before the key's 32 bytes where X.509 names it an Ed25519 key (RFC 8410).
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    private static final String DASH = "\u2014 ";

    /// @param hex 64 digits
    public record HexKey(String hex) {
        public HexKey {
            if (!hex.matches("[0-9a-f]{64}")) {
                throw new IllegalArgumentException("an Ed25519 key has 32 bytes");
            }
        }

        byte[] bytes() {
            return HexFormat.of().parseHex(hex);
        }
    }

    public static NoteKey of(String name, PublicKey key) {
        var encoded = key.getEncoded();
        if (encoded.length != X509.length + Hash.LENGTH || !Arrays.equals(X509, Arrays.copyOf(encoded, X509.length))) {
            throw new IllegalArgumentException("not an Ed25519 key");
        }
        return new NoteKey(
                name, new HexKey(HexFormat.of().formatHex(Arrays.copyOfRange(encoded, X509.length, encoded.length))));
    }

    /// Reads a verifier key.
    ///
    /// @throws IllegalArgumentException when it is none
    public static NoteKey read(String text) {
        var parts = text.strip().split("\\+", 3);
        if (parts.length == 3) {
            var key = Base64.getDecoder().decode(parts[2]);
            if (key.length == Hash.LENGTH + 1 && key[0] == ED25519) {
                var read = new NoteKey(parts[0], new HexKey(HexFormat.of().formatHex(key, 1, key.length)));
                if (read.id().equals(parts[1])) {
                    return read;
                }
            }
        }
        throw new IllegalArgumentException("not a verifier key (name+id+key): " + text);
    }

    /// The verifier key's text.
    public String text() {
        return name + "+" + id() + "+" + Base64.getEncoder().encodeToString(marked());
    }

    /// Eight hex digits that tell it from other keys of the name.
    public String id() {
        var digest = Hash.digest();
        digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest(marked()), 0, 4);
    }

    private byte[] marked() {
        return ByteBuffer.allocate(Hash.LENGTH + 1)
                .put(ED25519)
                .put(key.bytes())
                .array();
    }

    /// The head with its signature line.
    public String signed(Checkpoint head, PrivateKey by) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(by);
            signature.update(head.text().getBytes(StandardCharsets.UTF_8));
            var signed = signature.sign();
            var line = ByteBuffer.allocate(4 + signed.length)
                    .put(HexFormat.of().parseHex(id()))
                    .put(signed)
                    .array();
            return head.text() + "\n" + DASH + name + " " + Base64.getEncoder().encodeToString(line) + "\n";
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("the key does not sign", broken);
        }
    }

    /// The head that a note tells, when this key signed it.
    public Optional<Checkpoint> opened(String note) {
        return hasSigned(note) ? Optional.of(Checkpoint.read(note)) : Optional.empty();
    }

    /// Whether one of the signatures under the note is of this key.
    public boolean hasSigned(String note) {
        var end = note.lastIndexOf("\n\n");
        if (end < 0) {
            return false;
        }
        var text = note.substring(0, end + 1);
        return note.substring(end + 2).lines().anyMatch(line -> signs(line, text));
    }

    private boolean signs(String line, String text) {
        var begins = DASH + name + " ";
        if (!line.startsWith(begins)) {
            return false;
        }
        try {
            var bytes = Base64.getDecoder().decode(line.substring(begins.length()));
            if (bytes.length != 68 || !HexFormat.of().formatHex(bytes, 0, 4).equals(id())) {
                return false;
            }
            var signature = Signature.getInstance("Ed25519");
            var encoded =
                    ByteBuffer.allocate(X509.length + Hash.LENGTH).put(X509).put(key.bytes());
            signature.initVerify(
                    KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded.array())));
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.verify(bytes, 4, 64);
        } catch (GeneralSecurityException | IllegalArgumentException wrong) {
            // Whatever is not a signature of this key does not sign.
            return false;
        }
    }
}
