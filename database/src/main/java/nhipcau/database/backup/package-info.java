/// One register as one file, and a register from such a file. Decided in `docs/decisions/0038-backup.md`.
@NullMarked
package nhipcau.database.backup;

import org.jspecify.annotations.NullMarked;
