package org.nhipcau.workbooks.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.nhipcau.shared.Refusal;

/// The parts of an .xlsx file, counted before any of them is read.
///
/// Refuses: `workbooks.refused.damaged`, `workbooks.refused.bomb`, `workbooks.refused.notAWorkbook`.
final class Package {

    static final long LARGEST = 512L << 20;
    private static final int MOST_PARTS = 10_000;
    // Rows without content press very well, so that only what is large as well as dense is refused.
    private static final long LARGE = 64L << 20;
    private static final long DENSE = 400;

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> parts = new HashMap<>();
    private long size;

    Package(byte[] content) {
        try {
            zip = ZipFile.builder().setByteArray(content).get();
        } catch (IOException | IllegalArgumentException broken) {
            throw new Refusal("workbooks.refused.damaged");
        }
        var buffer = new byte[1 << 16];
        for (var entry : Collections.list(zip.getEntries())) {
            if (parts.putIfAbsent(key(entry.getName()), entry) != null) {
                throw new Refusal("workbooks.refused.damaged");
            }
            if (parts.size() > MOST_PARTS || entry.getSize() > LARGEST) {
                throw new Refusal("workbooks.refused.bomb");
            }
        }
        for (var entry : parts.values()) {
            size = count(entry, size, buffer);
        }
    }

    private long count(ZipArchiveEntry entry, long before, byte[] buffer) {
        var own = 0L;
        try (var in = zip.getInputStream(entry)) {
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                own += read;
                var dense = own > LARGE && own / Math.max(1, entry.getCompressedSize()) > DENSE;
                if (before + own > LARGEST || dense) {
                    throw new Refusal("workbooks.refused.bomb");
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new Refusal("workbooks.refused.damaged");
        }
        return before + own;
    }

    /// Of all parts together, unpacked.
    long size() {
        return size;
    }

    boolean has(String part) {
        return parts.containsKey(key(part));
    }

    boolean hasUnder(String folder) {
        return parts.keySet().stream().anyMatch(name -> name.startsWith(folder));
    }

    Optional<InputStream> part(String name) {
        var entry = parts.get(key(name));
        if (entry == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(zip.getInputStream(entry));
        } catch (IOException broken) {
            throw new Refusal("workbooks.refused.damaged");
        }
    }

    /// Names of parts know no difference between large and small letters.
    private static String key(String name) {
        var slashes = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return slashes.startsWith("/") ? slashes.substring(1) : slashes;
    }
}
