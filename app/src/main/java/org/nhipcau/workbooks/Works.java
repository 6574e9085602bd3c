package org.nhipcau.workbooks;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
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
/// Refuses: `workbooks.refused.workEnded` (nothing is left to cancel), `workbooks.refused.working` (another piece
/// of work
/// has just begun).
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
        return Optional.ofNullable(of(List.of(list)).get(list));
    }

    /// The last work on each of these lists that had any.
    Map<HandInId, Work> of(Collection<HandInId> lists) {
        var alive = field("{0} = '' and workbooks.is_alive({1})", Boolean.class, WORK.BECAME, WORK.HANDIN_ID);
        var ahead = field(
                "case when {0} = '' then workbooks.ahead({1}) else 0 end", Long.class, WORK.BECAME, WORK.HANDIN_ID);
        return sql.select(WORK.fields()).select(alive, ahead).from(WORK).where(WORK.HANDIN_ID.in(lists)).stream()
                .collect(Collectors.toMap(
                        row -> row.get(WORK.HANDIN_ID),
                        row -> new Work(
                                asked(row),
                                row.get(WORK.STAGE),
                                row.get(WORK.PERCENT),
                                row.get(ahead),
                                Optional.ofNullable(row.get(WORK.CANCELLED_BY)).isPresent(),
                                Became.of(
                                        row.get(WORK.BECAME),
                                        row.get(alive) || row.get(WORK.BEGUN_AT).isAfter(justBegun())),
                                row.get(WORK.PROBLEM_KEY),
                                values(row.get(WORK.PROBLEM_VALUES)))));
    }

    /// Lists that somebody works on, among hand-ins.
    Condition goesOn(Field<HandInId> list) {
        return list.in(select(WORK.HANDIN_ID).from(WORK).where(WORK.BECAME.eq(""), lives()));
    }

    private Condition lives() {
        return claimed().or(WORK.BEGUN_AT.gt(justBegun()));
    }

    private static Condition claimed() {
        return condition("workbooks.is_alive({0})", WORK.HANDIN_ID);
    }

    private Instant justBegun() {
        return clock.instant().minus(BEGINNING);
    }

    private static Asked asked(Record row) {
        return new Asked(Task.of(row.get(WORK.TASK)), row.get(WORK.SEEN));
    }

    /// Work that the end of a program interrupted.
    ///
    /// @param by who asked for it, as the history names them
    /// @param attempts how often it was begun
    record Left(HandInId list, Asked asked, String by, Instant begun, int attempts) {}

    List<Left> left() {
        return sql.selectFrom(WORK)
                .where(WORK.BECAME.eq(""), WORK.CANCELLED_BY.isNull(), not(claimed()))
                .orderBy(WORK.BEGUN_AT, WORK.HANDIN_ID)
                .fetch(row ->
                        new Left(row.getHandinId(), asked(row), row.getBegunBy(), row.getBegunAt(), row.getAttempts()));
    }

    /// Takes it over, unless another program has, or has just begun it.
    ///
    /// @return when it begins now; nothing when it is not to be done
    Optional<Instant> takeOver(Left left) {
        var now = now();
        var taken = apart.execute(status -> sql.update(WORK)
                .set(WORK.ATTEMPTS, left.attempts() + 1)
                .set(WORK.BEGUN_AT, now)
                .set(WORK.STAGE, "waiting")
                .set(WORK.PERCENT, 0)
                .where(isStill(left.list(), left.begun()), not(claimed()))
                .execute());
        return Objects.requireNonNull(taken) == 1 ? Optional.of(now) : Optional.empty();
    }

    /// Whether nobody else took it over, or ended it, since it was begun.
    boolean isStillOurs(HandInId list, Instant begun) {
        return sql.fetchExists(WORK, isStill(list, begun));
    }

    private static Condition isStill(HandInId list, Instant begun) {
        return WORK.HANDIN_ID.eq(list).and(WORK.BECAME.eq("")).and(WORK.BEGUN_AT.eq(begun));
    }

    /// As the database keeps it.
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static List<String> values(String kept) {
        return kept.isEmpty() ? List.of() : List.of(kept.split(BETWEEN, -1));
    }

    /// Notes that it begins, unless somebody else's work on the list has just begun.
    ///
    /// @return when
    Instant begin(HandInId list, Asked asked) {
        var now = now();
        var begun = sql.insertInto(WORK)
                .set(WORK.HANDIN_ID, list)
                .set(WORK.TASK, asked.task().code())
                .set(WORK.SEEN, asked.seen())
                .set(WORK.BEGUN_BY, Acting.viewer().actor())
                .set(WORK.BEGUN_AT, now)
                .onConflict(WORK.HANDIN_ID)
                .doUpdate()
                .set(WORK.TASK, asked.task().code())
                .set(WORK.SEEN, asked.seen())
                .set(WORK.ATTEMPTS, 1)
                .set(WORK.BEGUN_BY, Acting.viewer().actor())
                .set(WORK.BEGUN_AT, now)
                .set(WORK.STAGE, "waiting")
                .set(WORK.PERCENT, 0)
                .set(WORK.CANCELLED_BY, (String) null)
                .set(WORK.BECAME, "")
                .set(WORK.PROBLEM_KEY, "")
                .set(WORK.PROBLEM_VALUES, "")
                .where(WORK.BECAME.ne("").or(not(lives())))
                .execute();
        if (begun == 0) {
            throw new Refusal("workbooks.refused.working");
        }
        return now;
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
