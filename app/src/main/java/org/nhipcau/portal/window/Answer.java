package org.nhipcau.portal.window;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.nhipcau.history.RememberedPages;

/// What the window answers, made once and sent to many: kept packed, as nearly all browsers want it.
///
/// A browser may keep it and asks each time whether it still holds, so that what was withdrawn is gone at once.
///
/// @param packed nothing: it would be too long to be kept, and is made anew for each who asks
/// @param tag the same for the same content
record Answer(Optional<byte[]> packed, String tag) implements RememberedPages.Sized {

    static final Answer TOO_LONG = new Answer(Optional.empty(), "");

    /// Writes what is answered.
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /// @param most how many bytes are worth keeping
    static Answer of(int most, Writing writing) {
        try {
            var packed = new Bounded(most);
            var digest = MessageDigest.getInstance("SHA-256");
            try (var out = new DigestOutputStream(new GZIPOutputStream(packed), digest)) {
                writing.to(out);
            }
            return new Answer(
                    Optional.of(packed.toByteArray()),
                    "W/\"" + HexFormat.of().formatHex(digest.digest(), 0, 12) + "\"");
        } catch (TooLong tooLong) {
            return TOO_LONG;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public int bytes() {
        return packed.map(bytes -> bytes.length).orElse(0) + 500;
    }

    /// @throws java.util.NoSuchElementException when it is too long to be kept
    void send(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Cache-Control", "public, no-cache");
        response.setHeader("ETag", tag);
        response.setHeader("Vary", "Accept-Encoding, Cookie");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        var bytes = packed.orElseThrow();
        var accepts = request.getHeader("Accept-Encoding");
        try {
            if (accepts != null && accepts.contains("gzip")) {
                response.setHeader("Content-Encoding", "gzip");
                response.setContentLength(bytes.length);
                response.getOutputStream().write(bytes);
            } else {
                new GZIPInputStream(new ByteArrayInputStream(bytes)).transferTo(response.getOutputStream());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private static final class Bounded extends OutputStream {

        private final int most;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Bounded(int most) {
            this.most = most;
        }

        @Override
        public void write(int one) throws IOException {
            room(1);
            bytes.write(one);
        }

        @Override
        public void write(byte[] some, int from, int length) throws IOException {
            room(length);
            bytes.write(some, from, length);
        }

        private void room(int more) throws IOException {
            if (bytes.size() + more > most) {
                throw new TooLong();
            }
        }

        byte[] toByteArray() {
            return bytes.toByteArray();
        }
    }
}
