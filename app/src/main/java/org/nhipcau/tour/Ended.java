package org.nhipcau.tour;

import java.time.Clock;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.nhipcau.shared.Viewer;
import org.nhipcau.tour.db.EndedTable;
import org.springframework.stereotype.Component;

/// Who has gone the tour, or does not want to: they are greeted with it no more.
@Component
class Ended {

    private static final EndedTable ENDED = EndedTable.ENDED;

    private final DSLContext sql;
    private final Clock clock;

    Ended(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void by(Viewer viewer, boolean finished) {
        sql.insertInto(ENDED, ENDED.ACTOR, ENDED.AT, ENDED.FINISHED)
                .values(viewer.actor(), clock.instant(), finished)
                .onConflict(ENDED.ACTOR)
                .doUpdate()
                .set(ENDED.AT, clock.instant())
                .set(ENDED.FINISHED, DSL.when(ENDED.FINISHED, true).otherwise(finished))
                .execute();
    }

    /// Whether somebody went it to its end, or left it; nothing when neither.
    Optional<Boolean> of(Viewer viewer) {
        return sql.select(ENDED.FINISHED)
                .from(ENDED)
                .where(ENDED.ACTOR.eq(viewer.actor()))
                .fetchOptional(ENDED.FINISHED);
    }
}
