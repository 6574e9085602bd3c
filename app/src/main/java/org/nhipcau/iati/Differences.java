package org.nhipcau.iati;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.row;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.nhipcau.history.Acting;
import org.nhipcau.history.Histories;
import org.nhipcau.history.Histories.Part;
import org.nhipcau.history.ManyRows;
import org.nhipcau.iati.db.ActivityTable;
import org.nhipcau.iati.db.DifferenceTable;
import org.nhipcau.iati.db.FileTable;
import org.nhipcau.organisations.PublishedOrganisations;
import org.nhipcau.projects.ProjectId;
import org.nhipcau.projects.published.PublishedProject;
import org.nhipcau.projects.published.PublishedProject.Share;
import org.nhipcau.projects.published.PublishedProject.Spot;
import org.nhipcau.projects.published.PublishedProjects;
import org.nhipcau.projects.published.PublishedProjects.Differing;
import org.nhipcau.projects.published.Said;
import org.nhipcau.shared.NotFound;
import org.nhipcau.shared.Refusal;
import org.nhipcau.site.Spoken;
import org.springframework.stereotype.Component;

/// Fields of a project that somebody changed here and a file changed otherwise, until somebody decides which it is.
///
/// Refuses: `iati.refused.decidedBy` (somebody else has decided), `iati.refused.moved` (one of the sides has changed
/// since it
/// was looked at).
@Component
class Differences {

    private static final DifferenceTable DIFFERENCE = DifferenceTable.DIFFERENCE;
    private static final ActivityTable ACTIVITY = ActivityTable.ACTIVITY;
    private static final FileTable FILE = FileTable.FILE;

    private final DSLContext sql;
    private final PublishedProjects projects;
    private final PublishedOrganisations organisations;
    private final Histories histories;

    Differences(DSLContext sql, PublishedProjects projects, PublishedOrganisations organisations, Histories histories) {
        this.sql = sql;
        this.projects = projects;
        this.organisations = organisations;
        this.histories = histories;
    }

    /// @param ours as [Spoken] writes it, and so is theirs
    /// @param seen stands for both sides as they are, to notice that one has changed
    record Open(String field, String label, String ours, String theirs, String seen, String fileName) {}

    /// Remembers what has to be decided after a file was taken, and forgets what has settled itself.
    void remember(Collection<ProjectId> changed, PublishedProjects.Taken taken, long file) {
        var otherwise = taken.otherwise().stream()
                .map(one -> one.project() + " " + one.field())
                .collect(Collectors.toCollection(HashSet::new));
        var settled = sql
                .select(DIFFERENCE.PROJECT_ID, DIFFERENCE.FIELD)
                .from(DIFFERENCE)
                .where(DIFFERENCE.PROJECT_ID.eq(any(changed.toArray(ProjectId[]::new))))
                .fetch()
                .stream()
                .filter(one -> !otherwise.contains(one.value1() + " " + one.value2()))
                .map(one -> row(one.value1(), one.value2()))
                .toList();
        if (!settled.isEmpty()) {
            sql.deleteFrom(DIFFERENCE)
                    .where(row(DIFFERENCE.PROJECT_ID, DIFFERENCE.FIELD).in(settled))
                    .execute();
        }
        ManyRows.of(taken.differing())
                .with(DIFFERENCE.PROJECT_ID, Differing::project)
                .with(DIFFERENCE.FIELD, Differing::field)
                .with(DIFFERENCE.FILE_ID, one -> file)
                .with(DIFFERENCE.DECISION, one -> "open")
                .upsertInto(DIFFERENCE, sql);
    }

    boolean isOpen(ProjectId project) {
        return sql.fetchExists(DIFFERENCE, DIFFERENCE.PROJECT_ID.eq(project), DIFFERENCE.DECISION.eq("open"));
    }

    /// What is to be decided about a project; what both sides have come to agree on is not.
    List<Open> open(ProjectId project) {
        var files = sql.select(DIFFERENCE.FIELD, FILE.NAME)
                .from(DIFFERENCE)
                .join(FILE)
                .on(FILE.ID.eq(DIFFERENCE.FILE_ID))
                .where(DIFFERENCE.PROJECT_ID.eq(project), DIFFERENCE.DECISION.eq("open"))
                .fetchMap(DIFFERENCE.FIELD, FILE.NAME);
        return files.isEmpty()
                ? List.of()
                : projects.otherwise(project, theirs(project)).stream()
                        .filter(one -> files.containsKey(one.field()))
                        .map(one -> open(one, files))
                        .toList();
    }

    static Open open(Differing one, Map<String, String> files) {
        var ours = spoken(one.ours());
        var theirs = spoken(one.theirs());
        return new Open(
                one.field(),
                label(one.field()),
                ours,
                theirs,
                UUID.nameUUIDFromBytes((ours + Finding.PARTING + theirs).getBytes(StandardCharsets.UTF_8))
                        .toString(),
                files.getOrDefault(one.field(), ""));
    }

    List<Histories.Change> history(ProjectId project) {
        return histories.of(project.value(), List.of(new Part(DIFFERENCE, DIFFERENCE.PROJECT_ID)));
    }

    /// @param seen of the two sides that were looked at
    /// @param naming a person's name by what the history knows them as
    void decide(ProjectId project, String field, boolean takesTheirs, String seen, UnaryOperator<String> naming) {
        var decision = takesTheirs ? "theirs" : "ours";
        projects.hold(project);
        var known = sql.select(DIFFERENCE.DECISION, DIFFERENCE.CHANGE_ID)
                .from(DIFFERENCE)
                .where(DIFFERENCE.PROJECT_ID.eq(project), DIFFERENCE.FIELD.eq(field))
                .forUpdate()
                .fetchOptional()
                .orElseThrow(NotFound::new);
        if (!known.value1().equals("open")) {
            var actor = histories.actors(List.of(known.value2())).getOrDefault(known.value2(), "");
            if (known.value1().equals(decision) && actor.equals(Acting.viewer().actor())) {
                return; // the same click once more
            }
            throw new Refusal("iati.refused.decidedBy." + known.value1(), naming.apply(actor));
        }
        var theirs = theirs(project);
        var now = projects.otherwise(project, theirs).stream()
                .filter(one -> one.field().equals(field))
                .map(one -> open(one, Map.of()))
                .findFirst();
        if (now.filter(one -> one.seen().equals(seen)).isEmpty()) {
            throw new Refusal("iati.refused.moved");
        }
        if (takesTheirs) {
            projects.adopt(project, field, theirs);
        }
        sql.update(DIFFERENCE)
                .set(DIFFERENCE.DECISION, decision)
                .where(DIFFERENCE.PROJECT_ID.eq(project), DIFFERENCE.FIELD.eq(field))
                .execute();
    }

    private PublishedProject theirs(ProjectId project) {
        var file = sql.select(FILE.NAME)
                .from(ACTIVITY)
                .join(FILE)
                .on(FILE.ID.eq(ACTIVITY.FILE_ID))
                .where(ACTIVITY.PROJECT_ID.eq(project))
                .fetchOptional(FILE.NAME)
                .orElseThrow(NotFound::new);
        return new LastSaid(sql)
                .of(project, new ActivityMapping(organisations, file))
                .orElseThrow(NotFound::new);
    }

    /// The words for a field.
    static String label(String field) {
        var name = field.contains(":") ? field.substring(0, field.indexOf(':')) : field;
        return Spoken.word(
                switch (name) {
                    case "country", "location", "sector" -> "projects.part." + name;
                    default -> "projects.column." + name;
                });
    }

    static String spoken(Said said) {
        return said.isNothing()
                ? Spoken.word("iati.kept.nothing")
                : switch (said) {
                    case Said.Text(var text) -> text;
                    case Said.Day(var day) -> Spoken.day(day.orElseThrow());
                    case Said.Status(var status) -> Spoken.word("projects.status." + status.code());
                    case Said.Shares(var shares) ->
                        shares.stream().map(Differences::spoken).sorted().collect(Collectors.joining(", "));
                    case Said.Spots(var spots) ->
                        spots.stream()
                                .sorted(java.util.Comparator.comparing(Spot::position))
                                .map(Spot::name)
                                .collect(Collectors.joining(", "));
                };
    }

    private static String spoken(Share share) {
        return Objects.requireNonNull(share.code())
                + share.percentage()
                        .map(percentage -> " " + percentage.toPlainString() + "%")
                        .orElse("");
    }
}
