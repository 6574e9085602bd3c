package org.nhipcau.iati;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.nhipcau.iati.db.ActivityTable;
import org.nhipcau.iati.db.FileTable;
import org.nhipcau.iati.db.FindingTable;
import org.nhipcau.iati.db.ProgressTable;
import org.nhipcau.projects.ProjectId;
import org.nhipcau.shared.Figure;
import org.nhipcau.shared.Language;
import org.nhipcau.shared.NotFound;
import org.nhipcau.site.ListRequest;
import org.nhipcau.site.Listing;
import org.nhipcau.site.Page;
import org.nhipcau.site.Spoken;
import org.springframework.stereotype.Component;

/// What became of the files that were loaded, and how far those have come that are being loaded.
@Component
class ImportReports {

    private static final FileTable FILE = FileTable.FILE;
    private static final FindingTable FINDING = FindingTable.FINDING;
    private static final ActivityTable ACTIVITY = ActivityTable.ACTIVITY;
    private static final ProgressTable PROGRESS = ProgressTable.PROGRESS;
    private static final Field<Boolean> ALIVE = when(
                    FILE.STATE.eq(FileState.RUNNING.code()), field("iati.is_alive({0})", Boolean.class, FILE.ID))
            .as("alive");
    private static final Field<Boolean> TO_STOP = field(
                    condition("exists (select 1 from iati.cancellation c where c.file_id = {0})", FILE.ID))
            .as("to_stop");

    private static final Field<Long> AHEAD = when(
                    FILE.STATE.eq(FileState.RUNNING.code()), field("iati.ahead({0})", Long.class, FILE.ID))
            .otherwise(0L)
            .as("ahead");

    /// Between the word that it begins and the lock that proves it.
    private static final Duration BEGINNING = Duration.ofSeconds(10);

    private final DSLContext sql;
    private final Clock clock;

    ImportReports(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// A sentence of the room's messages and what it speaks of.
    record Sentence(String key, Object[] values) {

        String in(Page page) {
            return in(page.language(), page::text);
        }

        String in(Language language, BiFunction<String, Object[], String> texts) {
            var said = Arrays.stream(values)
                    .map(value -> value instanceof String text
                            ? Spoken.said(text, language, key -> texts.apply(key, new Object[0]))
                            : value)
                    .toArray();
            return texts.apply(key, said);
        }
    }

    /// How far it has come.
    ///
    /// @param waiting for another import to end
    /// @param ahead how many imports that were begun before it have not ended
    /// @param stopping whether somebody asked it to stop
    record Progress(boolean waiting, long ahead, boolean stopping, long bytes, long activities) {}

    /// One file.
    ///
    /// @param actor who loaded it, as the history names them
    /// @param problem why the file as a whole was refused
    record Report(
            long id,
            String name,
            String sha256,
            long size,
            Instant loadedAt,
            String actor,
            FileState state,
            Progress progress,
            Map<Became, Long> counts,
            Optional<Sentence> problem,
            Optional<Integer> problemLine) {

        boolean isDone() {
            return state == FileState.DONE;
        }

        boolean isRunning() {
            return state == FileState.RUNNING;
        }

        long count(Became became) {
            return counts.getOrDefault(became, 0L);
        }

        /// Every activity of the file is one of these.
        long activities() {
            return counts.values().stream().mapToLong(Long::longValue).sum();
        }

        /// Opens the activities that are counted.
        Figure figure(Became became) {
            return Figure.count(count(became), "/iati/" + id + "/activities?became=" + became.code());
        }

        Figure all() {
            return Figure.count(activities(), "/iati/" + id + "/activities");
        }

        /// Its state in a word, a key of the room's messages.
        String outcome() {
            if (!isDone()) {
                return "iati.state." + state.code();
            }
            return isWhole() ? "iati.state.done" : "iati.state.partly";
        }

        String colour() {
            return switch (state) {
                case DONE -> isWhole() ? "green" : "amber";
                case RUNNING -> "amber";
                case UNREADABLE, CANCELLED, FAILED, INTERRUPTED -> "red";
            };
        }

        private boolean isWhole() {
            return count(Became.REFUSED) + count(Became.CONFLICT) == 0;
        }

        int percent() {
            return size == 0 ? 0 : (int) Math.min(100, progress.bytes() * 100 / size);
        }
    }

    Listing<Report> list(ListRequest request) {
        var rows = reports(ListRequest.PAGE_SIZE, request.offset());
        return new Listing<>(
                request, rows, sql.select(count()).from(FILE).fetchSingle().value1());
    }

    private List<Report> reports(int most, int offset) {
        return sql.select(FILE.fields())
                .select(PROGRESS.WAITING, PROGRESS.BYTES, PROGRESS.ACTIVITIES, ALIVE, TO_STOP, AHEAD)
                .from(FILE)
                .leftJoin(PROGRESS)
                .on(PROGRESS.FILE_ID.eq(FILE.ID))
                .orderBy(FILE.LOADED_AT.desc(), FILE.ID.desc())
                .limit(most)
                .offset(offset)
                .fetch(this::report);
    }

    /// @throws NotFound when there is none of this number
    Report find(long id) {
        return sql.select(FILE.fields())
                .select(PROGRESS.WAITING, PROGRESS.BYTES, PROGRESS.ACTIVITIES, ALIVE, TO_STOP, AHEAD)
                .from(FILE)
                .leftJoin(PROGRESS)
                .on(PROGRESS.FILE_ID.eq(FILE.ID))
                .where(FILE.ID.eq(id))
                .fetchOptional(this::report)
                .orElseThrow(NotFound::new);
    }

    /// How many things are to be said of each kind; a door opens them.
    Map<Finding.Kind, Figure> findings(long file) {
        var counts = sql.select(FINDING.KIND, count())
                .from(FINDING)
                .where(FINDING.FILE_ID.eq(file))
                .groupBy(FINDING.KIND)
                .fetchMap(row -> Finding.Kind.of(row.value1()).orElseThrow(), row -> row.value2());
        var figures = new java.util.EnumMap<Finding.Kind, Figure>(Finding.Kind.class);
        for (var kind : Finding.Kind.values()) {
            figures.put(
                    kind,
                    Figure.count(counts.getOrDefault(kind, 0), "/iati/" + file + "/findings?kind=" + kind.code()));
        }
        return figures;
    }

    /// The activity a project came from, as it stood in its file.
    Optional<String> xml(long project) {
        return sql.select(ACTIVITY.XML)
                .from(ACTIVITY)
                .where(ACTIVITY.PROJECT_ID.eq(new ProjectId(project)))
                .fetchOptional(ACTIVITY.XML);
    }

    private Report report(Record row) {
        var key = row.get(FILE.PROBLEM_KEY);
        var loadedAt = row.get(FILE.LOADED_AT);
        var said = FileState.of(row.get(FILE.STATE));
        var beginning = clock.instant().isBefore(loadedAt.plus(BEGINNING));
        var state = said == FileState.RUNNING && !row.get(ALIVE) && !beginning ? FileState.INTERRUPTED : said;
        return new Report(
                row.get(FILE.ID),
                row.get(FILE.NAME),
                row.get(FILE.SHA256),
                row.get(FILE.SIZE),
                loadedAt,
                row.get(FILE.ACTOR),
                state,
                new Progress(
                        Boolean.TRUE.equals(row.get(PROGRESS.WAITING)),
                        row.get(AHEAD),
                        row.get(TO_STOP),
                        Optional.ofNullable(row.get(PROGRESS.BYTES)).orElse(0L),
                        Optional.ofNullable(row.get(PROGRESS.ACTIVITIES)).orElse(0L)),
                Map.of(
                        Became.ADDED, row.get(FILE.ADDED),
                        Became.CHANGED, row.get(FILE.CHANGED),
                        Became.SAME, row.get(FILE.SAME),
                        Became.REFUSED, row.get(FILE.REFUSED),
                        Became.CONFLICT, row.get(FILE.CONFLICTING),
                        Became.DECLINED, row.get(FILE.DECLINED)),
                key.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Sentence(key, (Object[]) row.get(FILE.PROBLEM_VALUES))),
                Optional.ofNullable(row.get(FILE.PROBLEM_LINE)));
    }
}
