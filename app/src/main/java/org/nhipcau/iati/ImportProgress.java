package org.nhipcau.iati;

import java.time.Clock;
import java.util.Optional;
import org.jooq.DSLContext;
import org.nhipcau.history.Acting;
import org.nhipcau.iati.db.CancellationTable;
import org.nhipcau.iati.db.FileTable;
import org.nhipcau.iati.db.ProgressTable;
import org.nhipcau.iati.file.FileProblem;
import org.nhipcau.shared.NotFound;
import org.nhipcau.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// What can be seen of an import while its transaction is open, and what is left of one that stored nothing. Each
/// word
/// is a small transaction of its own.
///
/// Refuses: `iati.refused.ended` (nothing is left to cancel).
@Component
class ImportProgress {

    private static final FileTable FILE = FileTable.FILE;
    private static final ProgressTable PROGRESS = ProgressTable.PROGRESS;
    private static final CancellationTable CANCELLATION = CancellationTable.CANCELLATION;

    private final DSLContext sql;
    private final TransactionTemplate apart;
    private final Clock clock;

    ImportProgress(DSLContext sql, PlatformTransactionManager transactions, Clock clock) {
        this.sql = sql;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /// @return the number under which the file's report is kept
    long begin(String name, long size) {
        return java.util.Objects.requireNonNull(apart.execute(status -> {
            var id = sql.insertInto(FILE)
                    .set(FILE.NAME, name)
                    .set(FILE.SHA256, "")
                    .set(FILE.SIZE, size)
                    .set(FILE.LOADED_AT, clock.instant())
                    .set(FILE.STATE, FileState.RUNNING.code())
                    .set(FILE.ACTOR, Acting.viewer().actor())
                    .returningResult(FILE.ID)
                    .fetchSingle()
                    .value1();
            sql.insertInto(PROGRESS, PROGRESS.FILE_ID, PROGRESS.WAITING, PROGRESS.BYTES, PROGRESS.ACTIVITIES)
                    .values(id, true, 0L, 0L)
                    .execute();
            return id;
        }));
    }

    /// @return whether somebody wants the import to stop
    boolean tell(long file, boolean waiting, long bytes, long activities) {
        return Boolean.TRUE.equals(apart.execute(status -> {
            sql.update(PROGRESS)
                    .set(PROGRESS.WAITING, waiting)
                    .set(PROGRESS.BYTES, bytes)
                    .set(PROGRESS.ACTIVITIES, activities)
                    .where(PROGRESS.FILE_ID.eq(file))
                    .execute();
            return sql.fetchExists(CANCELLATION, CANCELLATION.FILE_ID.eq(file));
        }));
    }

    /// Notes how an import ended that stored nothing.
    void end(long file, FileState state, String sha256, Optional<FileProblem> problem) {
        apart.executeWithoutResult(status -> sql.update(FILE)
                .set(FILE.STATE, state.code())
                .set(FILE.SHA256, sha256)
                .set(FILE.PROBLEM_KEY, problem.map(p -> p.reason().key()).orElse(""))
                .set(
                        FILE.PROBLEM_VALUES,
                        problem.map(p -> p.reason().values().toArray(String[]::new))
                                .orElseGet(() -> new String[0]))
                .set(FILE.PROBLEM_LINE, problem.flatMap(FileProblem::line).orElse(null))
                .where(FILE.ID.eq(file))
                .execute());
    }

    /// Asks an import to stop; within a second or two it does, and leaves nothing.
    void cancel(long file) {
        var state = sql.select(FILE.STATE)
                .from(FILE)
                .where(FILE.ID.eq(file))
                .fetchOptional(FILE.STATE)
                .orElseThrow(NotFound::new);
        if (!state.equals(FileState.RUNNING.code())) {
            throw new Refusal("iati.refused.ended");
        }
        sql.insertInto(CANCELLATION, CANCELLATION.FILE_ID, CANCELLATION.ACTOR)
                .values(file, Acting.viewer().actor())
                .onConflictDoNothing()
                .execute();
    }
}
