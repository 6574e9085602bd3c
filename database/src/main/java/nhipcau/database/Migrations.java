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
    /// migration
    /// changed, for a view of one room may stand on a column that another altered.
    ///
    /// @throws DatabaseProblem when a newer release used this database, or a landed migration was changed
    public static void migrate(Connect owner) {
        try {
            var known = flyway(owner, "").info().all();
            refuseNewer(known);
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
            var state = migration.getState();
            if (state == MigrationState.FUTURE_SUCCESS || state == MigrationState.FUTURE_FAILED) {
                throw new DatabaseProblem("This database was last used by a newer release of Nhịp Cầu (its migration "
                        + migration.getVersion() + ", " + migration.getDescription()
                        + ", is unknown here). Start that release, or restore a backup made before it.");
            }
        }
    }

    private static String release(MigrationInfo[] known) {
        var checksums = Arrays.stream(known)
                .filter(migration -> migration.getState() != MigrationState.OUTDATED
                        && migration.getState() != MigrationState.SUPERSEDED)
                .map(migration -> migration.getScript() + ":" + migration.getChecksum())
                .sorted()
                .distinct()
                .toList();
        return Integer.toHexString(Objects.hash(checksums.toArray()));
    }
}
