/// The register's PostgreSQL: starting the embedded one, preparing an outside one, migrating either.
@NullMarked
package nhipcau.database;

import org.jspecify.annotations.NullMarked;
