package org.nhipcau.audit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// What the entries of a segment speak of, a line each (its change, a space, its label), packed.
final class Labels {

    private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
    private final DeflaterOutputStream packing = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED));

    void add(long change, String label) {
        try {
            packing.write((change + " " + label + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    byte[] packed() {
        try {
            packing.close();
            return packed.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// @throws UncheckedIOException when somebody altered the bytes
    static List<String> read(byte[] packed) {
        try (var unpacking = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return new String(unpacking.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException altered) {
            throw new UncheckedIOException(altered);
        }
    }
}
