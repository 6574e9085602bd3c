package org.nhipcau.audit.tree;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/// A SHA-256 hash of 32 bytes, as RFC 9162 2.1 makes them of entries and of pairs of hashes.
public final class Hash {

    /// How many bytes one has.
    public static final int LENGTH = 32;

    private static final ThreadLocal<MessageDigest> DIGEST = ThreadLocal.withInitial(Hash::digest);

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /// @throws IllegalArgumentException when there are not 32 of them
    public static Hash of(byte[] bytes) {
        return of(bytes, 0, bytes.length);
    }

    public static Hash of(byte[] bytes, int from, int length) {
        if (length != LENGTH) {
            throw new IllegalArgumentException("a hash has " + LENGTH + " bytes, not " + length);
        }
        return new Hash(Arrays.copyOfRange(bytes, from, from + length));
    }

    /// Of an entry: SHA-256(0x00 || entry).
    public static Hash ofEntry(byte[] entry) {
        var digest = DIGEST.get();
        digest.update((byte) 0);
        return new Hash(digest.digest(entry));
    }

    /// Of two subtrees: SHA-256(0x01 || left || right).
    public static Hash ofNode(Hash left, Hash right) {
        var digest = DIGEST.get();
        digest.update((byte) 1);
        digest.update(left.bytes);
        return new Hash(digest.digest(right.bytes));
    }

    /// Of the tree without entries.
    public static Hash ofNothing() {
        return new Hash(DIGEST.get().digest());
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /// Its first eight bytes, as good as chance.
    public long chance() {
        return (long) LONGS.get(bytes, 0);
    }

    /// Whether these bytes, from there on, are it.
    public boolean isAt(byte[] others, int from) {
        return Arrays.equals(bytes, 0, LENGTH, others, from, from + LENGTH);
    }

    public void writeTo(byte[] others, int from) {
        System.arraycopy(bytes, 0, others, from, LENGTH);
    }

    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static final java.lang.invoke.VarHandle LONGS =
            java.lang.invoke.MethodHandles.byteArrayViewVarHandle(long[].class, java.nio.ByteOrder.BIG_ENDIAN);

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException every) {
            throw new IllegalStateException("every Java platform has SHA-256", every);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return hex();
    }
}
