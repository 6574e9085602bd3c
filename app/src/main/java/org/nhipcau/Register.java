package org.nhipcau;

import java.nio.file.Path;
import java.util.Optional;
import nhipcau.database.Connect;
import nhipcau.database.DataFolder;
import nhipcau.database.DatabaseProblem;
import nhipcau.database.EmbeddedPostgres;
import nhipcau.database.Migrations;
import org.jspecify.annotations.Nullable;

/// The register's database, open and migrated: the embedded one in a folder, or an outside one named by the
/// environment.
final class Register implements AutoCloseable {

    private final Connect application;
    private final Optional<DataFolder> folder;
    private final Optional<EmbeddedPostgres> embedded;

    private Register(Connect application, Optional<DataFolder> folder, Optional<EmbeddedPostgres> embedded) {
        this.application = application;
        this.folder = folder;
        this.embedded = embedded;
    }

    /// @throws DatabaseProblem a sentence on what is wrong and how to mend it
    static Register open(Path data) {
        var outside = System.getenv("NHIPCAU_DATABASE_URL");
        var migration = System.getenv("NHIPCAU_MIGRATION_URL");
        if (outside != null || migration != null) {
            return outside(outside, migration);
        }
        var folder = DataFolder.open(data);
        try {
            var embedded = EmbeddedPostgres.start(folder, programs(), EmbeddedPostgres.Durability.DURABLE);
            try {
                Migrations.migrate(embedded.owner());
                return new Register(embedded.application(), Optional.of(folder), Optional.of(embedded));
            } catch (DatabaseProblem problem) {
                embedded.close();
                throw problem;
            }
        } catch (DatabaseProblem problem) {
            folder.close();
            throw problem;
        }
    }

    private static Register outside(@Nullable String application, @Nullable String owner) {
        if (application == null || owner == null) {
            throw new DatabaseProblem(
                    "NHIPCAU_DATABASE_URL (the application's role) and NHIPCAU_MIGRATION_URL (the owner) belong together; one of them is"
                            + " not set. './nhipcau database prepare' prints how to make both roles.");
        }
        Migrations.migrate(Connect.fromAddress("NHIPCAU_MIGRATION_URL", owner));
        return new Register(
                Connect.fromAddress("NHIPCAU_DATABASE_URL", application), Optional.empty(), Optional.empty());
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

    @Override
    public void close() {
        embedded.ifPresent(EmbeddedPostgres::close);
        folder.ifPresent(DataFolder::close);
    }
}
