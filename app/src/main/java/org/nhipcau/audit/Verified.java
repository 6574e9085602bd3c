package org.nhipcau.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// What came of holding the register against its log.
///
/// @param entries in the log
/// @param heads whose signature and root were checked
/// @param waiting changes that are not sealed yet
/// @param forgotten versions whose personal values were erased; only their commitments remain
/// @param retired entries whose columns are gone from the table; all of it was sealed again when they went
/// @param findings at most [Verification#MOST_FINDINGS], the rest counted in the last one's place
public record Verified(
        Instant at,
        Duration took,
        long entries,
        long heads,
        long waiting,
        long forgotten,
        long retired,
        List<Finding> findings) {

    public boolean isWhole() {
        return findings.isEmpty();
    }
}
