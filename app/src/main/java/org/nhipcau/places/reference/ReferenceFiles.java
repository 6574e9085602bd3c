package org.nhipcau.places.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/// The reference data of this room as its own CSV files beside the Java have them. No field holds a comma or a quote.
final class ReferenceFiles {

    private static final List<String> NAMES = List.of(
            "provinces.csv",
            "districts.csv",
            "communes-2025-06-30.csv",
            "communes-2025-07-01.csv",
            "communes-later.csv",
            "communes-gone.csv",
            "commune-laws.csv",
            "successions.csv",
            "spellings.csv",
            "former-names.csv");

    private final Map<String, byte[]> contents = new HashMap<>();

    ReferenceFiles() {
        NAMES.forEach(name -> contents.put(name, read(name)));
    }

    /// Changes with every change of any file.
    String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            NAMES.forEach(name -> digest.update(content(name)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The rows of a file, each as its fields, without the header.
    List<List<String>> rows(String name) {
        return new String(content(name), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> Arrays.asList(line.split(",", -1)))
                .toList();
    }

    private byte[] content(String name) {
        var content = contents.get(name);
        if (content == null) {
            throw new IllegalArgumentException("no reference file: " + name);
        }
        return content;
    }

    private static byte[] read(String name) {
        try (var stream = ReferenceFiles.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is missing from this build");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
