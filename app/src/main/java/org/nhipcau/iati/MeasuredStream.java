package org.nhipcau.iati;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A file on its way to the reader: how much of it was given, and its fingerprint once all of it was.
final class MeasuredStream extends FilterInputStream {

    private final MessageDigest digest;
    private long given;

    MeasuredStream(InputStream content) {
        super(content);
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        var count = in.read(into, offset, length);
        if (count > 0) {
            digest.update(into, offset, count);
            given += count;
        }
        return count;
    }

    /// The reader must not close it: what it leaves unread belongs to the fingerprint, too.
    @Override
    public void close() {}

    void drain() {
        try {
            transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long given() {
        return given;
    }

    /// To be asked once, at the end.
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
