package org.nhipcau.home;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jooq.DSLContext;
import org.nhipcau.home.db.VisitTable;
import org.nhipcau.shared.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// When somebody was last here. A visit goes on as long as they come back within the hour.
@Component
class Visits {

    private static final Duration GOES_ON = Duration.ofHours(1);

    /// Not every look at the page is written down: each write makes all remembered answers be asked anew.
    private static final Duration UNWRITTEN = Duration.ofMinutes(5);

    /// Whoever writes holds two connections; were all held by readers who wait for a second, nobody would get one.
    /// The
    /// look that is not written down now is written down next time.
    private static final int WRITERS = 2;

    private static final VisitTable VISIT = VisitTable.VISIT;

    private final DSLContext sql;
    private final Clock clock;
    private final TransactionTemplate apart;
    private final Semaphore writers = new Semaphore(WRITERS);

    Visits(DSLContext sql, Clock clock, PlatformTransactionManager transactions) {
        this.sql = sql;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /// When the visit before this one ended; nothing at the first.
    Optional<Instant> before(Viewer viewer) {
        var now = clock.instant();
        var known = sql.select(VISIT.SEEN_AT, VISIT.BEFORE)
                .from(VISIT)
                .where(VISIT.ACTOR.eq(viewer.actor()))
                .fetchOptional();
        if (known.isEmpty()) {
            write(viewer, now, Optional.empty());
            return Optional.empty();
        }
        var seen = known.get().value1();
        var away = Duration.between(seen, now);
        var before = away.compareTo(GOES_ON) > 0
                ? Optional.of(seen)
                : Optional.ofNullable(known.get().value2());
        if (away.compareTo(UNWRITTEN) > 0) {
            write(viewer, now, before);
        }
        return before;
    }

    /// In a transaction of its own, for the page is only read.
    private void write(Viewer viewer, Instant now, Optional<Instant> before) {
        if (!writers.tryAcquire()) {
            return;
        }
        try {
            apart.executeWithoutResult(status -> sql.insertInto(VISIT, VISIT.ACTOR, VISIT.SEEN_AT, VISIT.BEFORE)
                    .values(viewer.actor(), now, before.orElse(null))
                    .onConflict(VISIT.ACTOR)
                    .doUpdate()
                    .set(VISIT.SEEN_AT, now)
                    .set(VISIT.BEFORE, before.orElse(null))
                    .execute());
        } finally {
            writers.release();
        }
    }
}
