package nhipcau.database.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nhipcau.database.Connect;
import nhipcau.database.DataFolder;
import nhipcau.database.DatabaseProblem;

/// A folder, best on another disk, from which the embedded server's register comes back as it was at any moment.
///
/// ```
/// wal/    the server's log, a file for each 16 MB or minute in which something was written
/// base/   copies of the server's files to begin from, made once a day
/// ```
///
/// The server itself hands each file of its log over, and keeps it until that worked: when the archive is full or away,
/// it is the data folder's disk that fills.
public final class Archive {

    private static final int WAL_NAME = 24;
    private static final String ENDING = ".base";

    private final Path folder;

    private Archive(Path folder) {
        this.folder = folder;
    }

    /// @throws DatabaseProblem when the folder cannot be made or written
    public static Archive in(Path folder) {
        var path = folder.toAbsolutePath().normalize();
        try {
            DataFolder.createMissing(path);
            DataFolder.createMissing(path.resolve("wal"));
            DataFolder.createMissing(path.resolve("base"));
            DataFolder.giveToServer(path.resolve("wal"));
            return new Archive(path);
        } catch (IOException e) {
            throw new DatabaseProblem("The archive " + path + " cannot be used: " + e.getMessage() + ".", e);
        }
    }

    /// An archive that somebody else filled.
    ///
    /// @throws DatabaseProblem when it is none
    public static Archive existing(Path folder) {
        var path = folder.toAbsolutePath().normalize();
        if (!Files.isDirectory(path.resolve("wal")) || !Files.isDirectory(path.resolve("base"))) {
            throw new DatabaseProblem("There is no archive in " + path + ": it holds the folders wal and base.");
        }
        return new Archive(path);
    }

    public Path folder() {
        return folder;
    }

    /// What the server must be told to fill it. A file that is there already is accepted when it is the same: after a
    /// crash the server hands over again what it is not sure of.
    public List<String> filling() {
        var target = quoted(folder.resolve("wal")) + "/%f";
        return List.of(
                "archive_mode=on",
                "archive_timeout=60",
                "archive_command=cmp -s %p " + target + " || (test ! -e " + target + " && cp %p " + target
                        + ".part && sync " + target + ".part && mv " + target + ".part " + target + ")");
    }

    /// What a server must be told that recovers from it.
    ///
    /// @param until the moment it shall come to; the last one known when there is none
    List<String> recovering(Optional<Instant> until) {
        var settings = new ArrayList<>(List.of(
                "hot_standby=off",
                "recovery_target_action=promote",
                "restore_command=cp " + quoted(folder.resolve("wal")) + "/%f %p"));
        until.ifPresent(moment -> settings.add("recovery_target_time="
                + moment.truncatedTo(ChronoUnit.MICROS)
                        .toString()
                        .replace('T', ' ')
                        .replace("Z", "+00")));
        return settings;
    }

    /// Remembers whose archive this is, and refuses it to any other: two registers in one would spoil both.
    void mustBelongTo(Connect superuser) {
        var owner = folder.resolve("register");
        try (var connection = superuser.open();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select system_identifier from pg_control_system()")) {
            row.next();
            var register = row.getString(1);
            if (!Files.exists(owner)) {
                Files.writeString(owner, register);
            } else if (!Files.readString(owner).strip().equals(register)) {
                throw new DatabaseProblem("The archive " + folder
                        + " belongs to another register. Name an empty folder in NHIPCAU_ARCHIVE.");
            }
        } catch (IOException e) {
            throw new DatabaseProblem("The archive " + folder + " cannot be used: " + Disk.reason(e) + ".", e);
        } catch (SQLException e) {
            throw new DatabaseProblem("The database could not be read: " + e.getMessage(), e);
        }
    }

    Path wal() {
        return folder.resolve("wal");
    }

    /// Where a copy begun now lies.
    Path base(Instant now) {
        return folder.resolve("base")
                .resolve(now.truncatedTo(ChronoUnit.MILLIS).toString().replace(':', '-') + ENDING);
    }

    /// All copies, the newest last.
    public List<Path> bases() {
        return list(folder.resolve("base")).stream()
                .filter(path -> path.toString().endsWith(ENDING))
                .toList();
    }

    /// Removes copies that are older than what shall be kept, but for the last of these; and the log before the oldest
    /// that stays.
    ///
    /// @return how many files went
    public int prune(Duration kept, Instant now) {
        var gone = 0;
        var bases = bases();
        var limit = base(now.minus(kept)).getFileName().toString();
        var first = Math.max(
                0,
                (int) bases.stream()
                                .filter(base -> base.getFileName().toString().compareTo(limit) < 0)
                                .count()
                        - 1);
        try {
            for (var base : bases.subList(0, first)) {
                Files.delete(base);
                gone++;
            }
            if (!bases.isEmpty()) {
                var needed = firstSegment(bases.get(first));
                for (var wal : list(wal())) {
                    if (isBefore(wal.getFileName().toString(), needed)) {
                        Files.delete(wal);
                        gone++;
                    }
                }
            }
            return gone;
        } catch (IOException e) {
            throw new DatabaseProblem("The archive " + folder + " could not be tidied: " + e.getMessage() + ".", e);
        }
    }

    /// The first file of the log that a recovery from this copy reads.
    private static String firstSegment(Path base) {
        try (var file = BackupFile.open(base)) {
            return file.header("wal");
        }
    }

    /// By the place in the log, which goes on when a recovered server begins a new timeline; the histories of timelines
    /// stay.
    private static boolean isBefore(String wal, String needed) {
        return wal.matches("[0-9A-F]{24}.*") && wal.substring(8, WAL_NAME).compareTo(needed.substring(8, WAL_NAME)) < 0;
    }

    private static List<Path> list(Path folder) {
        try (var files = Files.list(folder)) {
            return files.sorted(Comparator.comparing(path -> path.getFileName().toString()))
                    .toList();
        } catch (IOException e) {
            throw new DatabaseProblem("The archive's folder " + folder + " cannot be read: " + e.getMessage() + ".", e);
        }
    }

    /// For the shell, and for the server, which reads `%` itself.
    private static String quoted(Path path) {
        return "'" + path.toString().replace("'", "'\\''").replace("%", "%%") + "'";
    }
}
