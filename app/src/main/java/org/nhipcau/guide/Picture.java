package org.nhipcau.guide;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A picture of the guide. Its address carries its hash, so a browser keeps it and still sees a newer one.
record Picture(String address, String hash, int width, int height, byte[] content) {

    /// Where the width and the height stand in the first chunk of a PNG.
    private static final int SIZE_AT = 16;

    static Picture of(String language, String name, byte[] content) {
        var size = ByteBuffer.wrap(content, SIZE_AT, 2 * Integer.BYTES);
        var hash = hash(content);
        return new Picture(
                "/guide/pictures/" + language + "/" + hash + "/" + name, hash, size.getInt(), size.getInt(), content);
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
