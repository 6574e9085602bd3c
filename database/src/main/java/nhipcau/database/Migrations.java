package nhipcau.database;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/// The register's one timeline of migrations. A migration never changes once it has landed.
public final class Migrations {

    private Migrations() {}

    /// Brings the database to this release. Every repeatable migration (views in `facts`) runs again whenever any
    /// migration changed, for a view of one room may stand on a column that another altered.
    ///
    /// @throws DatabaseProblem when a newer release used this database, a landed migration was changed, or
    ///     one fails
    public static void migrate(Connect owner) {
        try {
            var known = flyway(owner, "").info().all();
            refuseNewer(known);
            refuseChanged(known);
            flyway(owner, release(known)).migrate();
        } catch (FlywayException e) {
            throw new DatabaseProblem("The database could not be brought to this release: " + e.getMessage(), e);
        }
    }

    private static Flyway flyway(Connect owner, String release) {
        return Flyway.configure()
                .dataSource(owner.url(), owner.user(), owner.password())
                .locations("classpath:db/migration")
                .defaultSchema("migration")
                .placeholders(Map.of("release", release))
                .failOnMissingLocations(true)
                .load();
    }

    private static void refuseNewer(MigrationInfo[] known) {
        for (var migration : known) {
            switch (migration.getState()) {
                case FUTURE_SUCCESS, FUTURE_FAILED -> throw unknownHere("a newer", migration);
                case MISSING_SUCCESS, MISSING_FAILED -> {
                    if (migration.isVersioned()) {
                        throw unknownHere("another", migration);
                    }
                }
                default -> {}
            }
        }
    }

    private static DatabaseProblem unknownHere(String which, MigrationInfo migration) {
        return new DatabaseProblem("This database was last used by " + which + " release of Nhịp Cầu (its migration "
                + migration.getVersion() + ", " + migration.getDescription()
                + ", is unknown here). Start that release, or restore a backup made before it.");
    }

    private static void refuseChanged(MigrationInfo[] known) {
        for (var migration : known) {
            if (migration.getState() == MigrationState.SUCCESS
                    && migration.isVersioned()
                    && !migration.isChecksumMatching()) {
                throw new DatabaseProblem("The migration " + migration.getVersion() + " (" + migration.getDescription()
                        + ") is not the one this database was made with: its file was changed after it had landed."
                        + " Start an unchanged release; a change belongs into a new migration.");
            }
        }
    }

    /// A name for this release's migrations: of the files it brings (only these have such a
    /// checksum), whatever the database has applied of them.
    private static String release(MigrationInfo[] known) {
        var checksums = Arrays.stream(known)
                .filter(migration -> migration.getResolvedChecksum() != null)
                .map(migration -> migration.getScript() + ":" + migration.getResolvedChecksum())
                .sorted()
                .distinct()
                .toList();
        return Integer.toHexString(Objects.hash(checksums.toArray()));
    }
}
