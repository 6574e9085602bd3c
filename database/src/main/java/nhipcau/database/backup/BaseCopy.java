package nhipcau.database.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import nhipcau.database.Connect;
import nhipcau.database.DatabaseProblem;

/// Copies the files of the embedded server while it runs, for recovery to a point in time: what is torn in the copy is
/// mended from the log that the [Archive] holds. PostgreSQL's "low-level base backup".
public final class BaseCopy {

    static final String FOLDERS = "folders.txt";
    static final String SERVER = "postgres/";
    static final String SECRETS = "secrets.properties";

    private static final Pattern FIRST_WAL = Pattern.compile("START WAL LOCATION: .*file ([0-9A-F]{24})");

    /// Folders whose content the server makes anew.
    private static final Set<String> EMPTIED = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans");

    private static final Set<String> LEFT_OUT =
            Set.of("postmaster.pid", "postmaster.opts", "backup_label", "tablespace_map");

    private final Archive archive;
    private final Connect superuser;
    private final Path data;

    /// @param data the register's folder
    public BaseCopy(Archive archive, Connect superuser, Path data) {
        this.archive = archive;
        this.superuser = superuser;
        this.data = data.toAbsolutePath().normalize();
    }

    /// Makes a copy; it is there whole, or not at all.
    ///
    /// @param beside the register's keys
    /// @throws DatabaseProblem when it could not be made
    public Path take(Backup.Beside beside) {
        var now = Instant.now();
        var file = archive.base(now);
        var part = file.resolveSibling(file.getFileName() + ".part");
        try (var connection = superuser.open()) {
            Files.deleteIfExists(part);
            Disk.create(part);
            ask(connection, "select pg_backup_start('nhipcau', true)", row -> row.getString(1));
            write(part, connection, beside, now);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            Disk.sync(file.resolveSibling("."));
            return file;
        } catch (IOException | SQLException e) {
            throw new DatabaseProblem(
                    "The archive " + archive.folder() + " got no copy of the server's files: " + e.getMessage() + ".",
                    e);
        } finally {
            Disk.remove(part);
        }
    }

    /// @param label what the server wants to find beside the copy
    private record Stopped(String label, Instant at) {

        String firstWal() {
            var found = FIRST_WAL.matcher(label);
            if (!found.find()) {
                throw new DatabaseProblem("The server's label names no file of its log: " + label);
            }
            return found.group(1);
        }
    }

    private void write(Path part, Connection connection, Backup.Beside beside, Instant began)
            throws IOException, SQLException {
        try (var packing = new Packing(part, began)) {
            var folders = new ArrayList<String>();
            Files.walkFileTree(data.resolve("postgres"), new Copying(packing, folders));
            packing.text(FOLDERS, out -> {
                out.write(String.join("\n", folders).getBytes(StandardCharsets.UTF_8));
                return OptionalLong.empty();
            });
            packing.text(SECRETS, out -> {
                Files.copy(data.resolve(SECRETS), out);
                return OptionalLong.empty();
            });
            for (var attachment : beside.at(connection)) {
                packing.asItIs(attachment.name(), out -> {
                    attachment.bytes().to(out);
                    return OptionalLong.empty();
                });
            }
            var stopped = ask(
                    connection,
                    "select labelfile, to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"') from pg_backup_stop(true)",
                    row -> new Stopped(row.getString(1), Instant.parse(row.getString(2))));
            packing.text(SERVER + "backup_label", out -> {
                out.write(stopped.label().getBytes(StandardCharsets.UTF_8));
                return OptionalLong.empty();
            });
            packing.text(BackupFile.HEADER, out -> {
                out.write("format=base-1\nmade=%s\nwal=%s\n"
                        .formatted(stopped.at(), stopped.firstWal())
                        .getBytes(StandardCharsets.UTF_8));
                return OptionalLong.empty();
            });
            packing.finish();
        }
    }

    /// Files come and go while we walk; the log tells what became of them.
    private final class Copying extends SimpleFileVisitor<Path> {

        private final Packing packing;
        private final List<String> folders;

        Copying(Packing packing, List<String> folders) {
            this.packing = packing;
            this.folders = folders;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            folders.add(data.relativize(directory).toString());
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) throws IOException {
            var name = path.getFileName().toString();
            var within = data.resolve("postgres").relativize(path);
            if (EMPTIED.contains(within.getName(0).toString())
                    || LEFT_OUT.contains(name)
                    || name.startsWith("pgsql_tmp")
                    || name.equals("pg_internal.init")) {
                return FileVisitResult.CONTINUE;
            }
            try (var bytes = Files.newInputStream(path)) {
                packing.text(SERVER + within, out -> {
                    bytes.transferTo(out);
                    return OptionalLong.empty();
                });
            } catch (NoSuchFileException gone) {
                return FileVisitResult.CONTINUE;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path path, IOException problem) throws IOException {
            if (problem instanceof NoSuchFileException) {
                return FileVisitResult.CONTINUE;
            }
            throw problem;
        }
    }

    @FunctionalInterface
    private interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    private static <T> T ask(Connection connection, String query, Row<T> row) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return row.of(rows);
        }
    }
}
