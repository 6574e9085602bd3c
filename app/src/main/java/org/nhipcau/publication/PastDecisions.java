package org.nhipcau.publication;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.val;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.QueryPart;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.nhipcau.history.Histories;
import org.nhipcau.history.Histories.Change;
import org.nhipcau.shared.NotFound;
import org.nhipcau.shared.Publication;
import org.springframework.stereotype.Component;

/// PastDecisions on publication as the history has them: what each did to which records, and the way back.
@Component
class PastDecisions {

    private static final int LATEST = 30;

    /// Versions that one change ended, beside those it made, where the two differ in who may see the record.
    private static final String STEPS = """
            from (select id, {2} as state, {3} as money, ended_change_id from {1} where not deleted) was
            join (
                select id, {2} as state, {3} as money, change_id, known_from from {0}
                union all
                select id, {2}, {3}, change_id, known_from from {1}) made on made.id = was.id and made.change_id = was.ended_change_id
            where (was.state, was.money) is distinct from (made.state, made.money)
            """;

    private final DSLContext sql;
    private final Histories histories;
    private final Publishing publishing;

    PastDecisions(DSLContext sql, Histories histories, Publishing publishing) {
        this.sql = sql;
        this.histories = histories;
        this.publishing = publishing;
    }

    /// @param records how many it changed
    record Decision(Change change, long records) {}

    /// Who may see a record, and who its money.
    record State(Publication record, Optional<Publication> money) {}

    /// What a decision did to one record.
    ///
    /// @param now nothing when the record is no longer there
    /// @param still whether nobody has decided anything else about it since
    record Step(long id, State before, State after, Optional<State> now, boolean still) {}

    /// The latest decisions about records of a kind.
    List<Decision> latest(PublishedKind kind) {
        var records = new LinkedHashMap<Long, Long>();
        sql.fetch(
                        "select made.change_id, count(*) " + STEPS
                                + " group by made.change_id order by max(made.known_from) desc limit {4}",
                        parts(kind, val(LATEST)))
                .forEach(row -> records.put(row.get(0, Long.class), row.get(1, Long.class)));
        return histories.told(records.keySet()).stream()
                .map(change -> new Decision(change, records.getOrDefault(change.id(), 0L)))
                .toList();
    }

    /// Where the decision that was just taken is told.
    String latest(String room) {
        var change = sql.fetchSingle("select current_setting('nhipcau.change_id', true)")
                .get(0, String.class);
        return "/publication/" + room + "/decisions?change=" + change + "&notice=publication.notice.several";
    }

    Change change(long change) {
        return histories.told(List.of(change)).stream().findFirst().orElseThrow(NotFound::new);
    }

    /// @throws NotFound when the change decided nothing about records of this kind
    List<Step> steps(PublishedKind kind, long change) {
        var steps = sql.fetch("""
                        select made.id, was.state, was.money, made.state as new_state, made.money as new_money, t.state as now_state, t.money as now_money,
                            (t.state, t.money) = (made.state, made.money) and not exists (
                                select from {1} h where h.id = made.id and h.known_from > made.known_from
                                    and ({2}, {3}) is distinct from (made.state, made.money)) as still
                        """ + STEPS.replace("where (was", """
                                left join (select id, {2} as state, {3} as money from {0}) t on t.id = made.id
                                where made.change_id = {4} and (was""") + " order by made.id", parts(kind, val(change)))
                .map(row -> new Step(
                        row.get("id", Long.class),
                        state(row, "state", "money").orElseThrow(),
                        state(row, "new_state", "new_money").orElseThrow(),
                        state(row, "now_state", "now_money"),
                        Boolean.TRUE.equals(row.get("still", Boolean.class))));
        if (steps.isEmpty()) {
            throw new NotFound();
        }
        return steps;
    }

    /// Gives back to each record what it had before a decision, where nobody has decided anything else since.
    ///
    /// @return how many changed
    int undo(PublishedKind kind, long change, String note) {
        var back = new LinkedHashMap<Step, List<Long>>();
        for (var step : steps(kind, change)) {
            if (step.still()) {
                back.computeIfAbsent(
                                new Step(0, step.before(), step.after(), Optional.empty(), true),
                                key -> new ArrayList<>())
                        .add(step.id());
            }
        }
        publishing.because(note);
        return back.entrySet().stream()
                .mapToInt(entry -> write(kind, entry.getKey(), entry.getValue()))
                .sum();
    }

    /// Asks for the state again: somebody may decide otherwise in this very moment.
    private int write(PublishedKind kind, Step step, List<Long> ids) {
        Map<Field<?>, Object> values = new LinkedHashMap<>();
        values.put(Publishing.PUBLICATION, step.before().record().code());
        var as = Publishing.ID
                .eq(any(ids.toArray(Long[]::new)))
                .and(Publishing.PUBLICATION.eq(step.after().record().code()));
        if (kind.hasMoney()) {
            step.before().money().ifPresent(money -> values.put(Publishing.MONEY_PUBLICATION, money.code()));
            as = as.and(Publishing.MONEY_PUBLICATION.eq(
                    step.after().money().map(Publication::code).orElse("")));
        }
        return sql.update(Publishing.plain(kind.table())).set(values).where(as).execute();
    }

    private static Optional<State> state(Record row, String state, String money) {
        return Optional.ofNullable(row.get(state, String.class))
                .flatMap(Publication::of)
                .map(record -> new State(
                        record,
                        Optional.ofNullable(row.get(money, String.class)).flatMap(Publication::of)));
    }

    private static QueryPart[] parts(PublishedKind kind, QueryPart last) {
        var schema = Objects.requireNonNull(kind.table().getSchema(), "a generated table has a schema");
        return new QueryPart[] {
            Publishing.plain(kind.table()),
            DSL.table(name(schema.getName(), kind.table().getName() + "_history")),
            Publishing.PUBLICATION,
            kind.hasMoney() ? Publishing.MONEY_PUBLICATION : DSL.inline(""),
            last
        };
    }
}
