package nhipcau.database.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nhipcau.database.Connect;
import nhipcau.database.DatabaseProblem;

/// Holds a register against a backup: every row of every table, what the database is built of, every file.
public final class Comparison {

    private Comparison() {}

    /// @param reader a role that sees every row
    /// @return a sentence for each thing that is not the same; none when the register is the one that was backed up
    public static List<String> of(BackupFile backup, Connect reader, Backup.Beside beside) {
        try (var snapshot = Snapshot.of(reader)) {
            var differences = new ArrayList<String>();
            var left = new LinkedHashMap<String, Content>();
            backup.contents().forEach(content -> left.put(content.name(), content));
            left.remove(BackupFile.HEADER);
            left.remove(BackupFile.MIGRATIONS);
            for (var table : snapshot.tables()) {
                compare(table.entry(), out -> snapshot.copy(table, out), left, differences);
            }
            compareLines(BackupFile.SEQUENCES, snapshot.sequences(), backup, left, differences);
            compareLines(BackupFile.DEFINITIONS, snapshot.definitions(), backup, left, differences);
            for (var attachment : snapshot.beside(beside)) {
                compare(attachment.name(), attachment.bytes()::to, left, differences);
            }
            left.keySet().forEach(name -> differences.add(name + " is in the backup alone."));
            return differences;
        } catch (IOException e) {
            throw new DatabaseProblem("A file of the register cannot be read: " + e.getMessage(), e);
        }
    }

    @FunctionalInterface
    private interface Bytes {
        void to(OutputStream out) throws IOException;
    }

    private static void compare(String name, Bytes bytes, Map<String, Content> left, List<String> differences)
            throws IOException {
        var expected = left.remove(name);
        if (expected == null) {
            differences.add(name + " is in the register alone.");
            return;
        }
        var digest = new DigestOutputStream(OutputStream.nullOutputStream(), Seal.sha256());
        bytes.to(digest);
        if (!HexFormat.of().formatHex(digest.getMessageDigest().digest()).equals(expected.sha256())) {
            differences.add(name + " differs.");
        }
    }

    private static void compareLines(
            String name, String text, BackupFile backup, Map<String, Content> left, List<String> differences) {
        left.remove(name);
        var expected = backup.text(name).lines().toList();
        var actual = text.lines().toList();
        expected.stream()
                .filter(line -> !actual.contains(line))
                .forEach(line -> differences.add("Only in the backup: " + line));
        actual.stream()
                .filter(line -> !expected.contains(line))
                .forEach(line -> differences.add("Only in the register: " + line));
    }
}
