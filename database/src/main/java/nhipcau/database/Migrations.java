package nhipcau.database;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
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

    /// Builds an empty database as a release had it that had gone through these migrations, without the repeatable
    /// ones when this release has more of the others: they may speak of what is not there yet.
    ///
    /// @param passed each one's version and checksum, in order
    /// @return whether these are all that this release has
    /// @throws DatabaseProblem when this release does not know one, or one was changed since
    public static boolean migrateAs(Connect owner, Map<String, Integer> passed) {
        try {
            var known = new HashMap<String, MigrationInfo>();
            for (var migration : flyway(owner, "").info().all()) {
                if (migration.isVersioned()) {
                    known.put(migration.getVersion().getVersion(), migration);
                }
            }
            passed.forEach((version, checksum) -> mustBeTheSame(version, checksum, known));
            if (known.size() == passed.size()) {
                migrate(owner);
                return true;
            }
            Flyway.configure()
                    .configuration(flyway(owner, "").getConfiguration())
                    .repeatableSqlMigrationPrefix("not-now")
                    .target(List.copyOf(passed.keySet()).getLast())
                    .load()
                    .migrate();
            return false;
        } catch (FlywayException e) {
            throw new DatabaseProblem("The database could not be built: " + e.getMessage(), e);
        }
    }

    /// Whether anything was ever migrated there.
    public static boolean begun(Connect owner) {
        try (var connection = owner.open();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select to_regclass('migration.flyway_schema_history') is not null")) {
            return row.next() && row.getBoolean(1);
        } catch (SQLException e) {
            throw new DatabaseProblem("The database cannot be reached: " + e.getMessage(), e);
        }
    }

    private static void mustBeTheSame(String version, int checksum, Map<String, MigrationInfo> known) {
        var here = known.get(version);
        if (here == null) {
            throw new DatabaseProblem("This was written by a newer release of Nhịp Cầu (its migration " + version
                    + " is unknown here). Use that release.");
        }
        if (!Objects.equals(here.getResolvedChecksum(), checksum)) {
            throw new DatabaseProblem("The migration " + version + " is not the one this was written with: its file was"
                    + " changed after it had landed. Use the release that wrote it.");
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
