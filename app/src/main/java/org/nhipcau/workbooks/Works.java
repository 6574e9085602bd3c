package org.nhipcau.workbooks;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.val;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.nhipcau.history.Acting;
import org.nhipcau.shared.Refusal;
import org.nhipcau.workbooks.Work.Became;
import org.nhipcau.workbooks.Work.Task;
import org.nhipcau.workbooks.db.WorkTable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// What can be seen of work on a long list while its transaction is open, and what is left of work that did
/// nothing.
///
/// Refuses: `workbooks.refused.workEnded` (nothing is left to cancel).
@Component
class Works {

    private static final WorkTable WORK = WorkTable.WORK;
    private static final String BETWEEN = "\u001f";

    /// Between the answer and the lock by which the work shows that it lives.
    private static final Duration BEGINNING = Duration.ofSeconds(5);

    private final DSLContext sql;
    private final TransactionTemplate apart;
    private final Clock clock;

    Works(DSLContext sql, PlatformTransactionManager transactions, Clock clock) {
        this.sql = sql;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    Optional<Work> of(HandInId list) {
        var alive = field("workbooks.is_alive({0})", Boolean.class, WORK.HANDIN_ID);
        var ahead = field("workbooks.ahead({0})", Long.class, WORK.HANDIN_ID);
        return sql.select(WORK.fields())
                .select(alive, ahead)
                .from(WORK)
                .where(WORK.HANDIN_ID.eq(list))
                .fetchOptional(row -> new Work(
                        Task.of(row.get(WORK.TASK)),
                        row.get(WORK.STAGE),
                        row.get(WORK.PERCENT),
                        row.get(ahead),
                        Optional.ofNullable(row.get(WORK.CANCELLED_BY)).isPresent(),
                        Became.of(
                                row.get(WORK.BECAME),
                                row.get(alive)
                                        || row.get(WORK.BEGUN_AT)
                                                .isAfter(clock.instant().minus(BEGINNING))),
                        row.get(WORK.PROBLEM_KEY),
                        values(row.get(WORK.PROBLEM_VALUES))));
    }

    private static List<String> values(String kept) {
        return kept.isEmpty() ? List.of() : List.of(kept.split(BETWEEN, -1));
    }

    void begin(HandInId list, Task task) {
        sql.insertInto(WORK)
                .set(WORK.HANDIN_ID, list)
                .set(WORK.TASK, task.code())
                .set(WORK.BEGUN_BY, Acting.viewer().actor())
                .set(WORK.BEGUN_AT, clock.instant())
                .onConflict(WORK.HANDIN_ID)
                .doUpdate()
                .set(WORK.TASK, task.code())
                .set(WORK.BEGUN_BY, Acting.viewer().actor())
                .set(WORK.BEGUN_AT, clock.instant())
                .set(WORK.STAGE, "waiting")
                .set(WORK.PERCENT, 0)
                .set(WORK.CANCELLED_BY, (String) null)
                .set(WORK.BECAME, "")
                .set(WORK.PROBLEM_KEY, "")
                .set(WORK.PROBLEM_VALUES, "")
                .execute();
    }

    /// Shows that somebody works on a list until the transaction ends.
    void claim(HandInId list) {
        sql.query("select workbooks.claim({0})", val(list.value())).execute();
    }

    boolean takesTurn(HandInId list) {
        return sql.fetchSingle(
                        "select case when workbooks.ahead({0}) = 0 then workbooks.takes_turn() else false end",
                        val(list.value()))
                .get(0, Boolean.class);
    }

    /// @return whether somebody wants it to stop
    boolean tell(HandInId list, String stage, int percent) {
        return Boolean.TRUE.equals(apart.execute(status -> sql.update(WORK)
                .set(WORK.STAGE, stage)
                .set(WORK.PERCENT, percent)
                .where(WORK.HANDIN_ID.eq(list))
                .returningResult(WORK.CANCELLED_BY.isNotNull())
                .fetchOptional()
                .map(row -> row.value1())
                .orElse(false)));
    }

    /// Ends with the transaction of the work itself, so that both are true or neither.
    void end(HandInId list, Became became) {
        sql.update(WORK)
                .set(WORK.BECAME, became.code())
                .where(WORK.HANDIN_ID.eq(list))
                .execute();
    }

    /// Notes why work left nothing.
    void endWithout(HandInId list, Became became, Optional<Refusal> why) {
        apart.executeWithoutResult(status -> sql.update(WORK)
                .set(WORK.BECAME, became.code())
                .set(WORK.PROBLEM_KEY, why.map(Refusal::key).orElse(""))
                .set(
                        WORK.PROBLEM_VALUES,
                        why.map(refusal -> Arrays.stream(refusal.values())
                                        .map(String::valueOf)
                                        .collect(Collectors.joining(BETWEEN)))
                                .orElse(""))
                .where(WORK.HANDIN_ID.eq(list))
                .execute());
    }

    /// Asks it to stop; as soon as it looks up it does, and leaves nothing.
    void cancel(HandInId list) {
        var asked = sql.update(WORK)
                .set(WORK.CANCELLED_BY, Acting.viewer().actor())
                .where(WORK.HANDIN_ID.eq(list), WORK.BECAME.eq(""))
                .execute();
        if (asked == 0) {
            throw new Refusal("workbooks.refused.workEnded");
        }
    }
}
