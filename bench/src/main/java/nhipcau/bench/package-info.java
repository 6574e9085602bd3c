/// Benchmarks: programs that print a table. Their figures stand in the decisions and in `docs/performance.md`.
@NullMarked
package nhipcau.bench;

import org.jspecify.annotations.NullMarked;
