package org.nhipcau.workbooks.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.nhipcau.shared.Refusal;
import org.nhipcau.workbooks.sheet.WorkbookFile.Watch;

/// The parts of an .xlsx file, counted before any of them is read.
///
/// Refuses: `workbooks.refused.damaged`, `workbooks.refused.bomb`, `workbooks.refused.notAWorkbook`.
final class Package {

    static final long LARGEST = 512L << 20;
    private static final int MOST_PARTS = 10_000;
    // Rows without content press very well, so that only what is large as well as dense is refused.
    private static final long LARGE = 64L << 20;
    private static final long DENSE = 400;
    private static final Pattern CELLS = Pattern.compile("worksheets/|sharedstrings");

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> parts = new HashMap<>();
    private final Watch watch;
    private long size;
    private long read;

    /// What its cells and texts weigh while they are packed, without pictures; 0 when it cannot be told.
    static long packedSize(byte[] content) {
        try (var zip = ZipFile.builder().setByteArray(content).get()) {
            return Collections.list(zip.getEntries()).stream()
                    .filter(entry -> CELLS.matcher(key(entry.getName())).find())
                    .mapToLong(entry -> Math.max(0, entry.getCompressedSize()))
                    .sum();
        } catch (IOException | IllegalArgumentException broken) {
            return 0;
        }
    }

    Package(byte[] content) {
        this(content, (bytes, of) -> {});
    }

    Package(byte[] content, Watch watch) {
        this.watch = watch;
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
            return Optional.of(new Watched(zip.getInputStream(entry)));
        } catch (IOException broken) {
            throw new Refusal("workbooks.refused.damaged");
        }
    }

    private final class Watched extends FilterInputStream {

        Watched(InputStream part) {
            super(part);
        }

        @Override
        public int read() throws IOException {
            var one = super.read();
            told(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] buffer, int from, int most) throws IOException {
            var some = super.read(buffer, from, most);
            told(Math.max(0, some));
            return some;
        }

        private void told(int bytes) {
            read += bytes;
            watch.read(read, size);
        }
    }

    /// Names of parts know no difference between large and small letters.
    private static String key(String name) {
        var slashes = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return slashes.startsWith("/") ? slashes.substring(1) : slashes;
    }
}
