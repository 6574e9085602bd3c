package nhipcau.database.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A backup being written: a zip file that any program opens, with what each entry must be in `contents.tsv`, and the
/// [Seal] of all bytes at its end.
final class Packing implements AutoCloseable {

    static final String CONTENTS = "contents.tsv";

    /// Writes an entry's bytes.
    @FunctionalInterface
    interface Bytes {
        /// @return how many rows they are, where they are rows
        OptionalLong to(OutputStream out) throws IOException;
    }

    private final Path file;
    private final FileTime made;
    private final ZipOutputStream zip;
    private final List<Content> contents = new ArrayList<>();

    Packing(Path file, Instant made) throws IOException {
        this.file = file;
        this.made = FileTime.from(made);
        this.zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
    }

    /// Rows shrink to a fifth even by the quickest packing.
    void text(String name, Bytes bytes) throws IOException {
        add(name, Deflater.BEST_SPEED, bytes);
    }

    /// Documents are packed already, or small.
    void asItIs(String name, Bytes bytes) throws IOException {
        add(name, Deflater.NO_COMPRESSION, bytes);
    }

    private void add(String name, int level, Bytes bytes) throws IOException {
        var entry = new ZipEntry(name);
        entry.setLastModifiedTime(made);
        zip.setLevel(level);
        zip.putNextEntry(entry);
        var counting = new Counting(zip);
        var rows = bytes.to(counting);
        zip.closeEntry();
        contents.add(new Content(name, counting.bytes, rows, counting.sha256()));
    }

    /// Writes the table of contents and the seal; the bytes are on the disk when this returns.
    List<Content> finish() throws IOException {
        var all = List.copyOf(contents);
        text(CONTENTS, out -> {
            for (var content : all) {
                out.write((content.line() + "\n").getBytes(StandardCharsets.UTF_8));
            }
            return OptionalLong.of(all.size());
        });
        zip.setComment(Seal.ROOM);
        zip.close();
        Seal.set(file);
        return all;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static final class Counting extends DigestOutputStream {
        private long bytes;

        Counting(OutputStream out) {
            super(out, Seal.sha256());
        }

        @Override
        public void write(int b) throws IOException {
            bytes++;
            super.write(b);
        }

        @Override
        public void write(byte[] b, int off, int len) throws IOException {
            bytes += len;
            super.write(b, off, len);
        }

        @Override
        public void close() {
            // The zip goes on after this entry.
        }

        String sha256() {
            return HexFormat.of().formatHex(getMessageDigest().digest());
        }
    }
}
