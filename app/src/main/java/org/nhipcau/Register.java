package org.nhipcau;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nhipcau.database.Connect;
import nhipcau.database.DataFolder;
import nhipcau.database.EmbeddedPostgres;
import nhipcau.database.Migrations;
import nhipcau.database.OutsidePostgres;
import nhipcau.database.backup.Archive;
import nhipcau.database.backup.ArchiveKeeper;

/// The register's database, open and migrated: the embedded one in a folder, or an outside one named by the
/// environment.
final class Register implements AutoCloseable {

    /// How far back a moment can be gone back to.
    private static final Duration ARCHIVED = Duration.ofDays(14);

    private final Connect application;
    private final Connect everything;
    private final Optional<DataFolder> folder;
    private final Leaving leaving;

    private Register(Connect application, Connect everything, Optional<DataFolder> folder, Leaving leaving) {
        this.application = application;
        this.everything = everything;
        this.folder = folder;
        this.leaving = leaving;
    }

    /// Opens it for this process alone.
    ///
    /// @throws DatabaseProblem a sentence on what is wrong and how to mend it
    static Register open(Path data) {
        return open(data, System.getenv());
    }

    static Register open(Path data, Map<String, String> environment) {
        var outside = OutsidePostgres.named(environment);
        return outside.isPresent() ? migrated(outside.get()) : embedded(data, archive(environment));
    }

    /// For a command that must work beside a running copy: its database when one runs on this folder, else the
    /// register itself, opened for this process.
    ///
    /// @throws DatabaseProblem a sentence on what is wrong and how to mend it
    static Register attach(Path data) {
        return attach(data, System.getenv());
    }

    static Register attach(Path data, Map<String, String> environment) {
        if (OutsidePostgres.named(environment).isPresent()) {
            return open(data, environment);
        }
        return DataFolder.announced(data)
                .map(running -> new Connect(
                        running.getProperty("url"), running.getProperty("user"), running.getProperty("password")))
                .map(application -> new Register(
                        application, EmbeddedPostgres.beside(data).orElseThrow(), Optional.empty(), new Leaving()))
                .orElseGet(() -> open(data, environment));
    }

    private static Register migrated(OutsidePostgres outside) {
        outside.mustBeFit();
        Migrations.migrate(outside.owner());
        return new Register(outside.application(), outside.owner(), Optional.empty(), new Leaving());
    }

    private static Optional<Archive> archive(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("NHIPCAU_ARCHIVE"))
                .filter(named -> !named.isBlank())
                .map(named -> Archive.in(Path.of(named)));
    }

    private static Register embedded(Path data, Optional<Archive> archive) {
        var leaving = new Leaving();
        try {
            var folder = leaving.with(DataFolder.open(data), DataFolder::close);
            var embedded = leaving.with(
                    EmbeddedPostgres.start(
                            folder,
                            programs(),
                            EmbeddedPostgres.Durability.DURABLE,
                            archive.map(Archive::filling).orElse(List.of())),
                    EmbeddedPostgres::close);
            Migrations.migrate(embedded.owner());
            archive.ifPresent(filled -> leaving.with(
                    ArchiveKeeper.start(filled, ARCHIVED, embedded.superuser(), data, new FilesBeside(data)),
                    ArchiveKeeper::close));
            return new Register(embedded.application(), embedded.superuser(), Optional.of(folder), leaving);
        } catch (RuntimeException problem) {
            throw leaving.becauseOf(problem);
        }
    }

    static Path programs() {
        return Path.of(System.getProperty("nhipcau.programs", "target/postgres"))
                .toAbsolutePath();
    }

    Connect application() {
        return application;
    }

    /// A role that no row is hidden from, for a backup: the embedded server's administrator, an outside one's owner.
    Connect everything() {
        return everything;
    }

    Optional<DataFolder> folder() {
        return folder;
    }

    /// What was opened for this process and what stands on it; all of it is closed in good order, also by Ctrl-C.
    Leaving leaving() {
        return leaving;
    }

    /// Closes what this process opened; a register it only attached to goes on.
    @Override
    public void close() {
        leaving.now();
    }
}
