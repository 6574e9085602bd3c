package org.nhipcau.iati;

import static org.jooq.impl.DSL.count;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.nhipcau.iati.db.ActivityTable;
import org.nhipcau.iati.db.FileTable;
import org.nhipcau.iati.db.RefusalTable;
import org.nhipcau.shared.NotFound;
import org.nhipcau.site.ListRequest;
import org.nhipcau.site.Listing;
import org.springframework.stereotype.Component;

/// What became of the files that were loaded.
@Component
class ImportReports {

    private static final FileTable FILE = FileTable.FILE;
    private static final RefusalTable REFUSAL = RefusalTable.REFUSAL;
    private static final ActivityTable ACTIVITY = ActivityTable.ACTIVITY;

    private final DSLContext sql;

    ImportReports(DSLContext sql) {
        this.sql = sql;
    }

    /// A sentence of the room's messages and what it speaks of.
    record Sentence(String key, Object[] values) {}

    /// One file.
    ///
    /// @param problem why the file as a whole was refused
    record Report(
            long id,
            String name,
            String sha256,
            long size,
            Instant loadedAt,
            long added,
            long changed,
            long same,
            long refused,
            Optional<Sentence> problem,
            Optional<Integer> problemLine) {

        /// Every activity of the file is one of these.
        long activities() {
            return added + changed + same + refused;
        }
    }

    /// Why one activity was not taken.
    record Refusal(String identifier, int line, String element, Sentence reason) {}

    Listing<Report> list(ListRequest request) {
        var rows = sql.selectFrom(FILE)
                .orderBy(FILE.LOADED_AT.desc(), FILE.ID.desc())
                .limit(ListRequest.PAGE_SIZE)
                .offset(request.offset())
                .fetch(ImportReports::report);
        return new Listing<>(
                request, rows, sql.select(count()).from(FILE).fetchSingle().value1());
    }

    /// @throws NotFound when there is none of this number
    Report find(long id) {
        return sql.selectFrom(FILE)
                .where(FILE.ID.eq(id))
                .fetchOptional(ImportReports::report)
                .orElseThrow(NotFound::new);
    }

    List<Refusal> refusals(long file) {
        return sql.selectFrom(REFUSAL)
                .where(REFUSAL.FILE_ID.eq(file))
                .orderBy(REFUSAL.LINE, REFUSAL.POSITION)
                .fetch(row -> new Refusal(
                        row.getIdentifier(), row.getLine(), row.getElement(), new Sentence(row.getReasonKey(), (Object
                                        [])
                                row.getReasonValues())));
    }

    /// The activity a project came from, as it stood in its file.
    Optional<String> xml(long project) {
        return sql.select(ACTIVITY.XML)
                .from(ACTIVITY)
                .where(ACTIVITY.PROJECT_ID.eq(new org.nhipcau.projects.ProjectId(project)))
                .fetchOptional(ACTIVITY.XML);
    }

    private static Report report(Record row) {
        var key = row.get(FILE.PROBLEM_KEY);
        return new Report(
                row.get(FILE.ID),
                row.get(FILE.NAME),
                row.get(FILE.SHA256),
                row.get(FILE.SIZE),
                row.get(FILE.LOADED_AT),
                row.get(FILE.ADDED),
                row.get(FILE.CHANGED),
                row.get(FILE.SAME),
                row.get(FILE.REFUSED),
                key.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Sentence(key, (Object[]) row.get(FILE.PROBLEM_VALUES))),
                Optional.ofNullable(row.get(FILE.PROBLEM_LINE)));
    }
}
