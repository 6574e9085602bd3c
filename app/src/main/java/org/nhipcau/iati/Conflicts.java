package org.nhipcau.iati;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.max;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.nhipcau.funding.PublishedFunding;
import org.nhipcau.history.Acting;
import org.nhipcau.history.Histories;
import org.nhipcau.history.Histories.Part;
import org.nhipcau.history.ManyRows;
import org.nhipcau.iati.db.ActivityTable;
import org.nhipcau.iati.db.ConflictTable;
import org.nhipcau.iati.db.FileTable;
import org.nhipcau.iati.db.FindingTable;
import org.nhipcau.iati.file.Reading;
import org.nhipcau.organisations.PublishedOrganisations;
import org.nhipcau.projects.ProjectId;
import org.nhipcau.projects.facts.ProjectsProjectTable;
import org.nhipcau.projects.published.PublishedProjects;
import org.nhipcau.shared.NotFound;
import org.nhipcau.shared.Refusal;
import org.springframework.stereotype.Component;

/// Activities that bear the identifier of a project of another reporter, or of one entered by hand, until somebody
/// decides
/// whether they are taken.
///
/// Refuses: `iati.refused.decidedBy` (somebody else has decided), `iati.refused.moved` (a later file has brought
/// another
/// text of it), `iati.refused.importRuns`, `iati.refused.illustrative`.
@Component
class Conflicts {

    private static final ConflictTable CONFLICT = ConflictTable.CONFLICT;
    private static final FileTable FILE = FileTable.FILE;
    private static final FindingTable FINDING = FindingTable.FINDING;
    private static final ActivityTable ACTIVITY = ActivityTable.ACTIVITY;
    private static final ProjectsProjectTable PROJECT = ProjectsProjectTable.PROJECTS_PROJECT;

    private final DSLContext sql;
    private final PublishedOrganisations organisations;
    private final PublishedProjects projects;
    private final PublishedFunding funding;
    private final Differences differences;
    private final Parents parents;
    private final Histories histories;

    Conflicts(
            DSLContext sql,
            PublishedOrganisations organisations,
            PublishedProjects projects,
            PublishedFunding funding,
            Differences differences,
            Parents parents,
            Histories histories) {
        this.sql = sql;
        this.organisations = organisations;
        this.projects = projects;
        this.funding = funding;
        this.differences = differences;
        this.parents = parents;
        this.histories = histories;
    }

    enum Standing {
        OPEN,
        ACCEPTED,
        DECLINED;

        /// As the database writes it; its words are `iati.standing.CODE`.
        String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        private static Standing of(String code) {
            return valueOf(code.toUpperCase(java.util.Locale.ROOT));
        }
    }

    /// @param holder whose activity the project is by now; nothing when it was entered by hand
    /// @param version the change that last touched it, to notice that somebody decided meanwhile
    record Conflict(
            long id,
            ProjectId project,
            String identifier,
            String reporter,
            Optional<String> holder,
            long file,
            String fileName,
            Standing standing,
            long version) {

        boolean isOpen() {
            return standing == Standing.OPEN;
        }
    }

    /// One on its way from a file.
    record Met(ProjectId project, Reading.Read read) {

        String reporter() {
            return ActivityMapping.reporter(read.activity());
        }

        String sha256() {
            return read.activity().kept().sha256();
        }
    }

    /// Keeps what a file brought, but for what somebody has declined before.
    ///
    /// @return those that were declined before
    List<Met> remember(Collection<Met> met, long file) {
        if (met.isEmpty()) {
            return List.of();
        }
        var declined = new HashMap<String, String>();
        sql.select(CONFLICT.PROJECT_ID, CONFLICT.REPORTER, CONFLICT.SHA256)
                .from(CONFLICT)
                .where(
                        CONFLICT.PROJECT_ID.eq(
                                any(met.stream().map(Met::project).toArray(ProjectId[]::new))),
                        CONFLICT.STANDING.eq(Standing.DECLINED.code()))
                .forEach(row -> declined.put(row.value1() + " " + row.value2(), row.value3()));
        var asked = new ArrayList<Met>();
        var again = new ArrayList<Met>();
        met.forEach(one ->
                (one.sha256().equals(declined.get(one.project() + " " + one.reporter())) ? again : asked).add(one));
        write(asked, file);
        return again;
    }

    private void write(List<Met> asked, long file) {
        var there = new HashMap<String, Long>();
        sql.select(CONFLICT.ID, CONFLICT.PROJECT_ID, CONFLICT.REPORTER)
                .from(CONFLICT)
                .where(CONFLICT.PROJECT_ID.eq(
                        any(asked.stream().map(Met::project).toArray(ProjectId[]::new))))
                .forEach(row -> there.put(row.value2() + " " + row.value3(), row.value1()));
        var isThere = asked.stream()
                .collect(java.util.stream.Collectors.partitioningBy(
                        one -> there.containsKey(one.project() + " " + one.reporter())));
        columns(isThere.getOrDefault(false, List.of()), file).insertInto(CONFLICT, sql);
        columns(isThere.getOrDefault(true, List.of()), file)
                .with(
                        CONFLICT.ID,
                        one -> java.util.Objects.requireNonNull(there.get(one.project() + " " + one.reporter())))
                .update(CONFLICT, CONFLICT.ID, sql);
    }

    private static ManyRows<Met> columns(List<Met> met, long file) {
        return ManyRows.of(met)
                .with(CONFLICT.PROJECT_ID, Met::project)
                .with(CONFLICT.REPORTER, Met::reporter)
                .with(CONFLICT.IDENTIFIER, one -> one.read().activity().identifier())
                .with(CONFLICT.SHA256, Met::sha256)
                .with(CONFLICT.XML, one -> one.read().activity().kept().xml())
                .with(CONFLICT.FILE_ID, one -> file)
                .with(CONFLICT.LINE, one -> one.read().lines().from())
                .with(CONFLICT.STANDING, one -> Standing.OPEN.code());
    }

    /// @throws NotFound when there is none of this number
    Conflict find(long id) {
        return fetch(CONFLICT.ID.eq(id)).stream().findFirst().orElseThrow(NotFound::new);
    }

    List<Conflict> of(ProjectId project) {
        return fetch(CONFLICT.PROJECT_ID.eq(project));
    }

    boolean isOpen(ProjectId project) {
        return sql.fetchExists(CONFLICT, CONFLICT.PROJECT_ID.eq(project), CONFLICT.STANDING.eq(Standing.OPEN.code()));
    }

    /// Those that a file brought last, by the line they stand on.
    Map<Integer, Conflict> ofFile(long file) {
        var lines = sql.select(CONFLICT.ID, CONFLICT.LINE)
                .from(CONFLICT)
                .where(CONFLICT.FILE_ID.eq(file))
                .fetchMap(CONFLICT.ID, CONFLICT.LINE);
        var found = new HashMap<Integer, Conflict>();
        fetch(CONFLICT.FILE_ID.eq(file)).forEach(one -> found.put(lines.getOrDefault(one.id(), 0), one));
        return found;
    }

    private List<Conflict> fetch(Condition which) {
        return sql.select(CONFLICT.fields())
                .select(FILE.NAME, ACTIVITY.REPORTER)
                .from(CONFLICT)
                .join(FILE)
                .on(FILE.ID.eq(CONFLICT.FILE_ID))
                .leftJoin(ACTIVITY)
                .on(ACTIVITY.PROJECT_ID.eq(CONFLICT.PROJECT_ID))
                .where(which)
                .orderBy(CONFLICT.ID)
                .fetch(row -> new Conflict(
                        row.get(CONFLICT.ID),
                        row.get(CONFLICT.PROJECT_ID),
                        row.get(CONFLICT.IDENTIFIER),
                        row.get(CONFLICT.REPORTER),
                        Optional.ofNullable(row.get(ACTIVITY.REPORTER)),
                        row.get(CONFLICT.FILE_ID),
                        row.get(FILE.NAME),
                        Standing.of(row.get(CONFLICT.STANDING)),
                        row.get(CONFLICT.CHANGE_ID)));
    }

    /// Where the project is not as the activity has it.
    List<Differences.Open> sides(Conflict conflict) {
        return read(conflict)
                .map(read -> projects
                        .otherwise(conflict.project(), mapping(conflict).project(read.activity()))
                        .stream()
                        .map(one -> Differences.open(one, Map.of()))
                        .toList())
                .orElse(List.of());
    }

    List<Histories.Change> history(long id) {
        return histories.of(id, List.of(new Part(CONFLICT, CONFLICT.ID)));
    }

    /// Lets the activity be what the project comes from, field by field as any later file.
    ///
    /// @param naming a person's name by what the history knows them as
    void accept(long id, long version, UnaryOperator<String> naming) {
        if (!decide(id, version, Standing.OPEN, Standing.ACCEPTED, naming)) {
            return;
        }
        if (!sql.fetchSingle("select iati.takes_turn()").get(0, Boolean.class)) {
            throw new Refusal("iati.refused.importRuns");
        }
        var conflict = find(id);
        if (sql.fetchExists(PROJECT, PROJECT.PROJECT_ID.eq(conflict.project()), PROJECT.ILLUSTRATIVE.isTrue())) {
            throw new Refusal("iati.refused.illustrative");
        }
        var read = read(conflict).orElseThrow(NotFound::new);
        var told = Optional.ofNullable(sql.select(max(FINDING.POSITION))
                        .from(FINDING)
                        .where(FINDING.FILE_ID.eq(conflict.file()))
                        .fetchSingle()
                        .value1())
                .orElse(-1);
        var store = new ActivityStore(conflict.file(), mapping(conflict), projects, funding, differences, this, sql);
        store.accept(read, conflict.project(), told + 1);
        store.write(parents.link(conflict.project()));
    }

    /// Leaves the project as it is; the same text of the activity is not asked about again.
    void decline(long id, long version, UnaryOperator<String> naming) {
        decide(id, version, Standing.OPEN, Standing.DECLINED, naming);
    }

    void reopen(long id, long version, UnaryOperator<String> naming) {
        decide(id, version, Standing.DECLINED, Standing.OPEN, naming);
    }

    /// @return false when this very person has done so already
    private boolean decide(long id, long version, Standing from, Standing to, UnaryOperator<String> naming) {
        var now = sql.select(CONFLICT.STANDING, CONFLICT.CHANGE_ID)
                .from(CONFLICT)
                .where(CONFLICT.ID.eq(id))
                .forUpdate()
                .fetchOptional()
                .orElseThrow(NotFound::new);
        if (now.value2() != version) {
            var actor = histories.actors(List.of(now.value2())).getOrDefault(now.value2(), "");
            if (now.value1().equals(to.code()) && actor.equals(Acting.viewer().actor())) {
                return false;
            }
            throw now.value1().equals(from.code())
                    ? new Refusal("iati.refused.moved")
                    : new Refusal("iati.refused.decidedBy." + now.value1(), naming.apply(actor));
        }
        if (!now.value1().equals(from.code())) {
            throw new Refusal("iati.refused.moved");
        }
        sql.update(CONFLICT)
                .set(CONFLICT.STANDING, to.code())
                .where(CONFLICT.ID.eq(id))
                .execute();
        return true;
    }

    private ActivityMapping mapping(Conflict conflict) {
        return new ActivityMapping(organisations, conflict.fileName());
    }

    private Optional<Reading.Read> read(Conflict conflict) {
        var kept = sql.select(CONFLICT.XML, CONFLICT.LINE)
                .from(CONFLICT)
                .where(CONFLICT.ID.eq(conflict.id()))
                .fetchSingle();
        return LastSaid.read(kept.value1())
                .map(activity ->
                        new Reading.Read(activity, new Reading.Lines(kept.value2(), kept.value2()), List.of()));
    }
}
