package org.nhipcau.workbooks;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.nhipcau.history.ManyRows;
import org.nhipcau.history.TakingBack;
import org.nhipcau.history.TakingBack.Found;
import org.nhipcau.history.TakingBack.Gone;
import org.nhipcau.history.TakingBack.Reason;
import org.nhipcau.history.TakingBack.StoodFor;
import org.nhipcau.history.TakingBack.TouchedSince;
import org.nhipcau.history.TakingBack.Undoing;
import org.nhipcau.history.TakingBack.UsedBy;
import org.nhipcau.shared.Refusal;
import org.nhipcau.site.Page;
import org.nhipcau.workbooks.HandIn.State;
import org.nhipcau.workbooks.Progress.Stage;
import org.nhipcau.workbooks.db.AnswerTable;
import org.nhipcau.workbooks.db.HandinTable;
import org.nhipcau.workbooks.db.KeptTable;
import org.nhipcau.workbooks.db.LineTable;
import org.springframework.stereotype.Component;

/// Takes an accepted list back as a whole: what it made goes, what it changed becomes what it was, and what anybody
/// worked on since, or another accepted list says, too, stays and is named. Lists that were taken back earlier
/// count as
/// if they had never been accepted, in whatever order that happened.
///
/// Refuses: `workbooks.refused.notAccepted`.
@Component
class TakeBacks {

    private static final HandinTable HANDIN = HandinTable.HANDIN;
    private static final LineTable LINE = LineTable.LINE;
    private static final AnswerTable ANSWER = AnswerTable.ANSWER;
    private static final KeptTable KEPT = KeptTable.KEPT;
    private static final String BETWEEN = "\u001f";

    private final DSLContext sql;
    private final HandIns handIns;
    private final HandInSteps steps;
    private final TakingBack taking;

    TakeBacks(DSLContext sql, HandIns handIns, HandInSteps steps, TakingBack taking) {
        this.sql = sql;
        this.handIns = handIns;
        this.steps = steps;
        this.taking = taking;
    }

    /// What becomes of a record.
    enum Fate {
        /// The list made it: it goes.
        REMOVED,
        /// The list changed it: it becomes what it was.
        RESTORED,
        KEPT;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// A record that the list wrote.
    ///
    /// @param why it stays, or goes though the list itself did not write it; nothing when the list tells
    record Affected(String about, long number, Fate fate, Optional<Why> why) {}

    /// @param message key of a sentence
    record Why(String message, List<String> values) {

        String in(Page page) {
            return switch (message) {
                case "workbooks.kept.touched" ->
                    page.text(message, page.actor(values.get(0)), page.moment(Instant.parse(values.get(1))));
                case "workbooks.kept.used" ->
                    page.text(message, page.textOr(room(values.get(0)) + ".menu", room(values.get(0))), values.get(1));
                case "workbooks.kept.stood" -> page.text(message, values.get(0));
                default -> page.text(message);
            };
        }

        private static String room(String table) {
            return table.substring(0, table.indexOf('.'));
        }
    }

    /// All that the list wrote: what would become of it, and once it was taken back, what stayed.
    List<Affected> of(HandIn handIn, WorkbookKind kind) {
        if (handIn.state() == State.TAKEN_BACK) {
            return sql.selectFrom(KEPT)
                    .where(KEPT.HANDIN_ID.eq(handIn.id()))
                    .orderBy(KEPT.ABOUT, KEPT.RECORD_ID)
                    .fetch(row -> new Affected(
                            row.getAbout(),
                            row.getRecordId(),
                            Fate.KEPT,
                            Optional.of(new Why(
                                    row.getReasonKey(),
                                    List.of(row.getReasonValues().split(BETWEEN, -1))))));
        }
        refuseOthers(handIn);
        var lists = Neighbours.of(handIn, sql);
        return taking.look(undoing(handIn, kind, lists), kind.wholes()).stream()
                .flatMap(found -> affected(found, lists))
                .toList();
    }

    static void refuseOthers(HandIn handIn) {
        if (handIn.state() != State.ACCEPTED) {
            throw new Refusal("workbooks.refused.notAccepted");
        }
    }

    private Undoing undoing(HandIn handIn, WorkbookKind kind, Neighbours lists) {
        return new Undoing(
                lists.change(handIn),
                lists.undone(),
                left(handIn, kind, lists),
                (about, records) ->
                        about.equals(kind.about()) ? stood(lists, lists.standingBut(handIn.id()), records) : Map.of());
    }

    /// What stayed of lists of the kind that were taken back earlier, and the last of those that left it.
    private Map<String, Map<Long, Long>> left(HandIn handIn, WorkbookKind kind, Neighbours lists) {
        var left = new HashMap<String, Map<Long, Long>>();
        sql.select(KEPT.ABOUT, KEPT.RECORD_ID, KEPT.HANDIN_ID)
                .from(KEPT)
                .join(HANDIN)
                .on(HANDIN.ID.eq(KEPT.HANDIN_ID))
                .where(HANDIN.KIND.eq(kind.code()), HANDIN.ID.ne(handIn.id()))
                .forEach(row -> left.computeIfAbsent(row.value1(), about -> new HashMap<>())
                        .merge(row.value2(), lists.change(row.value3()), Math::max));
        return left;
    }

    /// Of these records those that an accepted list speaks of, though it may have found them as it says.
    private Map<Long, Long> stood(Neighbours lists, Set<HandInId> standing, Collection<Long> records) {
        var stood = new HashMap<Long, Long>();
        sql.select(LINE.RECORD_ID, LINE.HANDIN_ID)
                .from(LINE)
                .where(LINE.RECORD_ID.eq(any(records.toArray(Long[]::new))))
                .and(LINE.HANDIN_ID.in(standing))
                .and(LINE.OUTCOME.in(Outcome.NEW.code(), Outcome.CHANGED.code(), Outcome.SAME.code()))
                .forEach(row -> stood.merge(row.value1(), lists.change(row.value2()), Math::max));
        return stood;
    }

    private static Stream<Affected> affected(Found found, Neighbours lists) {
        return Stream.of(
                        found.kept().stream()
                                .map(kept -> new Affected(
                                        kept.about(), kept.id(), Fate.KEPT, Optional.of(why(kept.reason(), lists)))),
                        all(found, Found::made, Fate.REMOVED),
                        all(found, Found::changed, Fate.RESTORED))
                .flatMap(each -> each);
    }

    private static Stream<Affected> all(Found found, Function<Found, List<Long>> which, Fate fate) {
        return which.apply(found).stream()
                .map(id -> new Affected(
                        found.about(),
                        id,
                        fate,
                        found.left().contains(id)
                                ? Optional.of(new Why("workbooks.kept.left", List.of()))
                                : Optional.empty()));
    }

    private static Why why(Reason reason, Neighbours lists) {
        return switch (reason) {
            case TouchedSince(String actor, Instant at) ->
                new Why("workbooks.kept.touched", List.of(actor, at.toString()));
            case UsedBy(String table, long rows) -> new Why("workbooks.kept.used", List.of(table, Long.toString(rows)));
            case Gone() -> new Why("workbooks.kept.gone", List.of());
            case StoodFor(long change) -> new Why("workbooks.kept.stood", List.of(lists.name(change)));
        };
    }

    /// What a person looked at before she said yes.
    static String seen(List<Affected> affected) {
        return HandIns.sha256(affected.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /// @param seen what the person who takes it back looked at
    /// @return false when something was touched since; nothing is taken back then
    boolean takeBack(HandInId id, WorkbookKind kind, String seen, Progress progress) {
        var handIn = handIns.alone(id);
        refuseOthers(handIn);
        var wholes = kind.wholes();
        progress.reached(Stage.TRACING, 0, 2);
        taking.hold(wholes, taking.look(undoing(handIn, kind, Neighbours.of(handIn, sql)), wholes));
        progress.reached(Stage.TRACING, 1, 2);
        // While they were waited for, another list of these records may have been accepted or taken back.
        var lists = Neighbours.of(handIn, sql);
        var found = taking.look(undoing(handIn, kind, lists), wholes);
        var affected = found.stream().flatMap(one -> affected(one, lists)).toList();
        if (!seen(affected).equals(seen)) {
            return false;
        }
        taking.takeBack(wholes, found, (done, of) -> progress.reached(Stage.UNDOING, done, of));
        found.forEach(one -> {
            forget(kind, one.about(), one.made());
            one.together().forEach((changes, records) -> keepsNoMore(lists.lists(changes), one.about(), records));
        });
        keep(id, affected);
        steps.takenBack(id);
        return true;
    }

    /// What stayed of other lists, and now went with this one.
    private void keepsNoMore(List<HandInId> lists, String about, Collection<Long> records) {
        sql.deleteFrom(KEPT)
                .where(KEPT.HANDIN_ID.in(lists), KEPT.ABOUT.eq(about))
                .and(KEPT.RECORD_ID.eq(any(records.toArray(Long[]::new))))
                .execute();
    }

    /// No list speaks any more of records that are gone: neither as what a row is about nor as what a name means.
    private void forget(WorkbookKind kind, String about, Collection<Long> gone) {
        var lists = select(HANDIN.ID).from(HANDIN).where(HANDIN.KIND.eq(kind.code()));
        if (about.equals(kind.about())) {
            sql.update(LINE)
                    .set(LINE.RECORD_ID, (Long) null)
                    .where(LINE.RECORD_ID.eq(any(gone.toArray(Long[]::new))), LINE.HANDIN_ID.in(lists))
                    .execute();
        }
        sql.update(ANSWER)
                .set(ANSWER.MEANT, "")
                .where(ANSWER.ABOUT.eq(about), ANSWER.HANDIN_ID.in(lists))
                .and(ANSWER.MEANT.eq(
                        any(gone.stream().map(number -> Long.toString(number)).toArray(String[]::new))))
                .execute();
    }

    private void keep(HandInId id, List<Affected> affected) {
        ManyRows.of(affected.stream().filter(one -> one.fate() == Fate.KEPT).toList())
                .with(KEPT.HANDIN_ID, one -> id)
                .with(KEPT.ABOUT, Affected::about)
                .with(KEPT.RECORD_ID, Affected::number)
                .with(KEPT.REASON_KEY, one -> one.why().orElseThrow().message())
                .with(
                        KEPT.REASON_VALUES,
                        one -> String.join(BETWEEN, one.why().orElseThrow().values()))
                .insertInto(KEPT, sql);
    }
}
