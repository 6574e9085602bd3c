package org.nhipcau.forms;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.nhipcau.forms.db.SubmissionTable;
import org.nhipcau.history.Acting;
import org.springframework.stereotype.Component;

/// Lets a form create one thing however often it is sent: a double click, an impatient reload, a proxy that tries
/// again.
@Component
class Submissions {

    private static final SubmissionTable SUBMISSION = SubmissionTable.SUBMISSION;
    private static final Duration KEPT = Duration.ofDays(2);

    private final DSLContext sql;
    private final Clock clock;

    Submissions(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    static String token() {
        return UUID.randomUUID().toString();
    }

    /// Where the same form led when it was sent before. Waits for one that is being saved at this moment.
    Optional<String> earlier(String token) {
        if (!token.matches("[0-9a-f-]{36}")) {
            return Optional.empty();
        }
        var now = clock.instant();
        var first = sql.insertInto(SUBMISSION, SUBMISSION.TOKEN, SUBMISSION.ACTOR, SUBMISSION.LOCATION, SUBMISSION.AT)
                .values(UUID.fromString(token), Acting.viewer().actor(), "", now)
                .onConflictDoNothing()
                .execute();
        if (first == 1) {
            sql.deleteFrom(SUBMISSION).where(SUBMISSION.AT.lt(now.minus(KEPT))).execute();
            return Optional.empty();
        }
        return sql.select(SUBMISSION.LOCATION)
                .from(SUBMISSION)
                .where(
                        SUBMISSION.TOKEN.eq(UUID.fromString(token)),
                        SUBMISSION.ACTOR.eq(Acting.viewer().actor()))
                .fetchOptional(SUBMISSION.LOCATION);
    }

    void ledTo(String token, String location) {
        if (token.matches("[0-9a-f-]{36}")) {
            sql.update(SUBMISSION)
                    .set(SUBMISSION.LOCATION, location)
                    .where(SUBMISSION.TOKEN.eq(UUID.fromString(token)))
                    .execute();
        }
    }
}
