package org.nhipcau;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import nhipcau.database.Connect;
import nhipcau.database.DataFolder;
import nhipcau.database.EmbeddedPostgres;
import nhipcau.database.Migrations;
import nhipcau.database.OutsidePostgres;

/// The register's database, open and migrated: the embedded one in a folder, or an outside one named by the
/// environment.
final class Register implements AutoCloseable {

    private final Connect application;
    private final Optional<DataFolder> folder;
    private final Leaving leaving;

    private Register(Connect application, Optional<DataFolder> folder, Leaving leaving) {
        this.application = application;
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
        return outside.isPresent() ? migrated(outside.get()) : embedded(data);
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
                .map(application -> new Register(application, Optional.empty(), new Leaving()))
                .orElseGet(() -> open(data, environment));
    }

    private static Register migrated(OutsidePostgres outside) {
        outside.mustBeFit();
        Migrations.migrate(outside.owner());
        return new Register(outside.application(), Optional.empty(), new Leaving());
    }

    private static Register embedded(Path data) {
        var leaving = new Leaving();
        try {
            var folder = leaving.with(DataFolder.open(data), DataFolder::close);
            var embedded = leaving.with(
                    EmbeddedPostgres.start(folder, programs(), EmbeddedPostgres.Durability.DURABLE),
                    EmbeddedPostgres::close);
            Migrations.migrate(embedded.owner());
            return new Register(embedded.application(), Optional.of(folder), leaving);
        } catch (RuntimeException problem) {
            throw leaving.becauseOf(problem);
        }
    }

    private static Path programs() {
        return Path.of(System.getProperty("nhipcau.programs", "target/postgres"))
                .toAbsolutePath();
    }

    Connect application() {
        return application;
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
