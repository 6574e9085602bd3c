package org.nhipcau.workbooks;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.nhipcau.workbooks.HandIn.State;
import org.nhipcau.workbooks.db.HandinTable;
import org.nhipcau.workbooks.db.KeptTable;
import org.nhipcau.workbooks.db.LineTable;
import org.springframework.stereotype.Component;

/// The rows of lists that made or changed a record, so that its page can open where it came from.
@Component
public class Mentions {

    private static final HandinTable HANDIN = HandinTable.HANDIN;
    private static final LineTable LINE = LineTable.LINE;
    private static final KeptTable KEPT = KeptTable.KEPT;
    private static final int MOST = 20;

    private final DSLContext sql;

    Mentions(DSLContext sql) {
        this.sql = sql;
    }

    /// @param row of the sheet, as Excel shows it
    /// @param by who accepted it, as the history names them
    public record Mention(HandInId handIn, String file, int row, Outcome outcome, String by, Instant at) {

        /// The row among those of its list.
        public String address() {
            return "/workbooks/" + handIn + "/rows?row=" + row;
        }
    }

    /// Those of accepted lists, the latest first.
    ///
    /// @param kind of the list, as its room calls it
    public List<Mention> of(String kind, long record) {
        return sql.select(HANDIN.ID, HANDIN.NAME, LINE.NUMBER, LINE.OUTCOME, HANDIN.ACCEPTED_BY, HANDIN.ACCEPTED_AT)
                .from(LINE)
                .join(HANDIN)
                .on(HANDIN.ID.eq(LINE.HANDIN_ID))
                .where(LINE.RECORD_ID.eq(record), HANDIN.KIND.eq(kind))
                .and(HANDIN.STATE.eq(State.ACCEPTED.code()).or(isKept()))
                .and(LINE.OUTCOME.in(Outcome.NEW.code(), Outcome.CHANGED.code()))
                .orderBy(HANDIN.ACCEPTED_AT.desc(), LINE.NUMBER)
                .limit(MOST)
                .fetch(row -> new Mention(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        Outcome.of(row.value4()),
                        Optional.ofNullable(row.value5()).orElse(""),
                        Optional.ofNullable(row.value6()).orElse(Instant.EPOCH)));
    }

    /// Of a list that was taken back, the records that stayed.
    private static Condition isKept() {
        return HANDIN.STATE
                .eq(State.TAKEN_BACK.code())
                .and(exists(
                        selectOne().from(KEPT).where(KEPT.HANDIN_ID.eq(HANDIN.ID), KEPT.RECORD_ID.eq(LINE.RECORD_ID))));
    }
}
