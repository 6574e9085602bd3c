package org.nhipcau.workbooks;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.nhipcau.history.Acting;
import org.nhipcau.shared.NotFound;
import org.nhipcau.shared.Refusal;
import org.nhipcau.workbooks.db.PieceTable;
import org.nhipcau.workbooks.db.UploadTable;
import org.springframework.stereotype.Component;

/// Workbooks on their way in, piece by piece: after a broken line whoever sends one goes on where it broke. Each is
/// its sender's alone and passes within a day.
///
/// Refuses: `workbooks.refused.tooLarge`, `workbooks.refused.nothing`, `workbooks.refused.tooManyUploads`,
/// `workbooks.refused.notWhole`.
@Component
class WorkbookUploads {

    /// In bytes; a workbook of 100,000 rows has a third of it.
    static final int LARGEST = 32 << 20;

    private static final Duration KEPT = Duration.ofDays(1);
    private static final int MOST_AT_ONCE = 10;
    private static final UploadTable UPLOAD = UploadTable.UPLOAD;
    private static final PieceTable PIECE = PieceTable.PIECE;

    private final DSLContext sql;
    private final Clock clock;

    WorkbookUploads(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// @param received how many bytes of it are here
    record Upload(UUID id, String name, long size, long received) {

        boolean isWhole() {
            return received == size;
        }
    }

    UUID begin(String name, long size) {
        refuseSize(size);
        var now = clock.instant();
        sql.deleteFrom(UPLOAD).where(UPLOAD.BEGUN_AT.lt(now.minus(KEPT))).execute();
        var begun = sql.select(count())
                .from(UPLOAD)
                .where(UPLOAD.ACTOR.eq(Acting.viewer().actor()))
                .fetchSingle()
                .value1();
        if (begun >= MOST_AT_ONCE) {
            throw new Refusal("workbooks.refused.tooManyUploads", MOST_AT_ONCE);
        }
        var id = UUID.randomUUID();
        sql.insertInto(UPLOAD, UPLOAD.ID, UPLOAD.ACTOR, UPLOAD.NAME, UPLOAD.SIZE, UPLOAD.BEGUN_AT)
                .values(id, Acting.viewer().actor(), name, size, now)
                .execute();
        return id;
    }

    static void refuseSize(long size) {
        if (size <= 0) {
            throw new Refusal("workbooks.refused.nothing").at("file");
        }
        if (size > LARGEST) {
            throw new Refusal("workbooks.refused.tooLarge", LARGEST >> 20).at("file");
        }
    }

    /// @throws NotFound when there is none, it passed, or it is somebody else's
    Upload find(UUID id) {
        return sql.select(UPLOAD.ID, UPLOAD.NAME, UPLOAD.SIZE, received())
                .from(UPLOAD)
                .where(own(id))
                .fetchOptional(row -> new Upload(row.value1(), row.value2(), row.value3(), row.value4()))
                .orElseThrow(NotFound::new);
    }

    /// Takes the next piece.
    ///
    /// @param starts where it belongs; a piece that belongs elsewhere than at the end of what is here is not taken
    /// @return how much is here now; nothing when the piece does not fit
    Optional<Long> append(UUID id, long starts, byte[] piece) {
        // Held, so that of two that send the same piece one waits and then learns that it is here.
        sql.select(UPLOAD.ID).from(UPLOAD).where(own(id)).forUpdate().execute();
        var upload = find(id);
        if (starts != upload.received() || starts + piece.length > upload.size()) {
            return Optional.empty();
        }
        if (piece.length > 0) {
            sql.insertInto(PIECE, PIECE.UPLOAD_ID, PIECE.STARTS, PIECE.CONTENT)
                    .values(id, starts, piece)
                    .execute();
        }
        return Optional.of(starts + piece.length);
    }

    /// Hands out a whole one; its pieces are gone afterwards.
    byte[] take(UUID id) {
        var upload = find(id);
        if (!upload.isWhole()) {
            throw new Refusal("workbooks.refused.notWhole").at("file");
        }
        var content = new ByteArrayOutputStream((int) upload.size());
        sql.select(PIECE.CONTENT)
                .from(PIECE)
                .where(PIECE.UPLOAD_ID.eq(id))
                .orderBy(PIECE.STARTS)
                .forEach(row -> content.writeBytes(row.value1()));
        forget(id);
        return content.toByteArray();
    }

    void forget(UUID id) {
        if (sql.deleteFrom(UPLOAD).where(own(id)).execute() == 0) {
            throw new NotFound();
        }
    }

    private static Condition own(UUID id) {
        return UPLOAD.ID.eq(id).and(UPLOAD.ACTOR.eq(Acting.viewer().actor()));
    }

    private static Field<Long> received() {
        return field(
                "coalesce((select max({0} + octet_length({1})) from {2} where {3} = {4}), 0)",
                Long.class, PIECE.STARTS, PIECE.CONTENT, PIECE, PIECE.UPLOAD_ID, UPLOAD.ID);
    }
}
