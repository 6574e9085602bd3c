package nhipcau.database.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.zip.ZipFile;
import nhipcau.database.DatabaseProblem;

/// A backup on the disk, every byte of which was held against its [Seal] when it was opened.
public final class BackupFile implements AutoCloseable {

    static final String HEADER = "nhipcau-backup.properties";
    static final String MIGRATIONS = "migrations.tsv";
    static final String SEQUENCES = "sequences.tsv";
    static final String DEFINITIONS = "definitions.txt";
    static final String TABLES = "tables/";

    private final Path path;
    private final ZipFile zip;
    private final Map<String, Content> contents;
    private final Properties header;

    private BackupFile(Path path, ZipFile zip) throws IOException {
        this.path = path;
        this.zip = zip;
        this.contents = new LinkedHashMap<>();
        new String(bytes(Packing.CONTENTS), StandardCharsets.UTF_8)
                .lines()
                .map(Content::of)
                .forEach(content -> contents.put(content.name(), content));
        this.header = new Properties();
        header.load(new java.io.StringReader(text(HEADER)));
    }

    /// @throws DatabaseProblem when it cannot be read, is no backup, or one of its bytes is not what was written
    public static BackupFile open(Path path) {
        try {
            switch (Seal.in(path)) {
                case NONE ->
                    throw new DatabaseProblem(path + " is no backup of Nhịp Cầu, or it was cut short. Nothing was"
                            + " changed. Use another copy of it, or the backup before it.");
                case DAMAGED ->
                    throw new DatabaseProblem(path + " is damaged: its bytes are not those that were written. Nothing"
                            + " was changed. Use another copy of it, or the backup before it.");
                case WHOLE -> {}
            }
            return new BackupFile(path, new ZipFile(path.toFile()));
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    public Path path() {
        return path;
    }

    /// When the register was as this file has it.
    ///
    /// @throws DatabaseProblem when the file does not say
    public Instant made() {
        try {
            return Instant.parse(header("made"));
        } catch (DateTimeParseException e) {
            throw new DatabaseProblem(path + " does not say when it was made.", e);
        }
    }

    /// What its header says of something; nothing when it does not.
    String header(String name) {
        return header.getProperty(name, "");
    }

    /// Everything in it, in the order in which it was written.
    public List<Content> contents() {
        return List.copyOf(contents.values());
    }

    List<Snapshot.Migrated> migrations() {
        return text(MIGRATIONS)
                .lines()
                .map(line -> line.split("\t"))
                .map(parts -> new Snapshot.Migrated(parts[0], Integer.parseInt(parts[1])))
                .toList();
    }

    /// What reads an entry's bytes.
    @FunctionalInterface
    public interface Reader<T> {
        T read(InputStream bytes) throws IOException;
    }

    /// Hands an entry's bytes to a reader.
    ///
    /// @throws DatabaseProblem when the reader did not get the bytes the table of contents tells of
    public <T> T read(Content content, Reader<T> reader) {
        try (var unpacked = zip.getInputStream(zip.getEntry(content.name()));
                var bytes = new DigestInputStream(unpacked, Seal.sha256())) {
            var read = reader.read(bytes);
            bytes.transferTo(java.io.OutputStream.nullOutputStream());
            if (!HexFormat.of().formatHex(bytes.getMessageDigest().digest()).equals(content.sha256())) {
                throw new DatabaseProblem(path + " does not hold what it says it holds of " + content.name() + ".");
            }
            return read;
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    String text(String name) {
        var content = contents.get(name);
        if (content == null) {
            throw new DatabaseProblem(path + " is not whole: " + name + " is missing.");
        }
        return read(content, bytes -> new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
    }

    private byte[] bytes(String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw new DatabaseProblem(path + " is not whole: " + name + " is missing.");
        }
        try (var bytes = zip.getInputStream(entry)) {
            return bytes.readAllBytes();
        }
    }

    /// Reads everything in it once.
    public void check() {
        contents()
                .forEach(content -> read(content, bytes -> bytes.transferTo(java.io.OutputStream.nullOutputStream())));
    }

    private static DatabaseProblem unreadable(Path path, IOException e) {
        return new DatabaseProblem(
                Files.exists(path)
                        ? path + " cannot be read: " + e.getMessage() + "."
                        : "There is no file " + path + ".",
                e);
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }
}
