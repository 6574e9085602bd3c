package org.nhipcau.iati;

import static org.jooq.impl.DSL.any;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.nhipcau.funding.PublishedFunding;
import org.nhipcau.funding.TransactionKind;
import org.nhipcau.history.ManyRows;
import org.nhipcau.iati.activity.IatiActivity;
import org.nhipcau.iati.db.ActivityTable;
import org.nhipcau.iati.db.FileTable;
import org.nhipcau.iati.db.FindingTable;
import org.nhipcau.iati.db.OutcomeTable;
import org.nhipcau.iati.db.RelationTable;
import org.nhipcau.iati.file.Reading;
import org.nhipcau.projects.ProjectId;
import org.nhipcau.projects.published.PublishedProjects;
import org.nhipcau.shared.Money;

/// Stores the activities of one file, some hundred at a time: each table of the register is written by one statement
/// for all of them.
final class ActivityStore {

    private static final ActivityTable ACTIVITY = ActivityTable.ACTIVITY;
    private static final FileTable FILE = FileTable.FILE;
    private static final OutcomeTable OUTCOME = OutcomeTable.OUTCOME;
    private static final FindingTable FINDING = FindingTable.FINDING;
    private static final RelationTable RELATION = RelationTable.RELATION;

    private final long file;
    private final ActivityMapping mapping;
    private final PublishedProjects projects;
    private final PublishedFunding funding;
    private final Differences differences;
    private final Conflicts conflicts;
    private final DSLContext sql;
    private final Map<Became, Long> tally = new EnumMap<>(Became.class);
    private int activities;
    private int findings;

    ActivityStore(
            long file,
            ActivityMapping mapping,
            PublishedProjects projects,
            PublishedFunding funding,
            Differences differences,
            Conflicts conflicts,
            DSLContext sql) {
        this.file = file;
        this.differences = differences;
        this.conflicts = conflicts;
        this.mapping = mapping;
        this.projects = projects;
        this.funding = funding;
        this.sql = sql;
    }

    int activities() {
        return activities;
    }

    long count(Became became) {
        return tally.getOrDefault(became, 0L);
    }

    /// An activity as the register has it.
    private record Known(ProjectId project, String sha256, String reporter, String fileName) {}

    private record Outcome(int position, String identifier, int line, Became became) {}

    void store(List<Reading> readings) {
        var identifiers = readings.stream()
                .flatMap(reading -> reading instanceof Reading.Read read
                        ? java.util.stream.Stream.of(read.activity().identifier())
                        : java.util.stream.Stream.empty())
                .toList();
        var known = known(identifiers);
        var enteredByHand = projects.known(
                identifiers.stream().filter(one -> !known.containsKey(one)).toList());
        var declined = new HashSet<>(conflicts.remember(inConflict(readings, known, enteredByHand), file));
        var outcomes = new ArrayList<Outcome>();
        var told = new ArrayList<Finding>();
        var taken = new LinkedHashMap<String, Reading.Read>();
        for (var reading : readings) {
            switch (reading) {
                case Reading.Read read -> {
                    var activity = read.activity();
                    var became = become(read, known, enteredByHand);
                    if (became == Became.CONFLICT) {
                        var met = met(read, known, enteredByHand);
                        if (declined.contains(met)) {
                            became = Became.DECLINED;
                        } else {
                            told.add(conflict(read, known));
                        }
                    }
                    outcomes.add(new Outcome(
                            activities++, activity.identifier(), read.lines().from(), became));
                    if (became.isTaken()) {
                        taken.put(activity.identifier(), read);
                        tell(read, told);
                    }
                }
                case Reading.Refused refused -> {
                    var identifier = refused.identifier().orElse("");
                    var became = refused.isDuplicate() ? Became.CONFLICT : Became.REFUSED;
                    var kind = refused.isDuplicate() ? Finding.Kind.CONFLICT : Finding.Kind.REFUSED;
                    outcomes.add(new Outcome(
                            activities++, identifier, refused.lines().from(), became));
                    refused.faults().forEach(fault -> told.add(Finding.of(kind, identifier, fault)));
                }
                case Reading.Beside beside ->
                    told.add(Finding.of(
                            Finding.Kind.LEFT, "", beside.lines().from(), beside.element(), "iati.left.beside"));
                case Reading.Unreadable unreadable ->
                    throw new IllegalArgumentException(unreadable.problem().toString());
            }
        }
        var numbers = take(taken, known, told);
        known.forEach((identifier, one) -> numbers.put(identifier, one.project()));
        enteredByHand.forEach(numbers::put);
        write(outcomes, numbers);
        write(told);
        outcomes.forEach(outcome -> tally.merge(outcome.became(), 1L, Long::sum));
    }

    private Map<String, Known> known(List<String> identifiers) {
        return sql.select(ACTIVITY.IDENTIFIER, ACTIVITY.PROJECT_ID, ACTIVITY.SHA256, ACTIVITY.REPORTER, FILE.NAME)
                .from(ACTIVITY)
                .join(FILE)
                .on(FILE.ID.eq(ACTIVITY.FILE_ID))
                .where(ACTIVITY.IDENTIFIER.eq(any(identifiers.toArray(String[]::new))))
                .fetchMap(
                        ACTIVITY.IDENTIFIER, row -> new Known(row.value2(), row.value3(), row.value4(), row.value5()));
    }

    private static Became become(Reading.Read read, Map<String, Known> known, Map<String, ProjectId> enteredByHand) {
        var activity = read.activity();
        var before = Optional.ofNullable(known.get(activity.identifier()));
        if (enteredByHand.containsKey(activity.identifier())) {
            return Became.CONFLICT;
        }
        if (before.isEmpty()) {
            return Became.ADDED;
        }
        if (before.get().sha256().equals(activity.kept().sha256())) {
            return Became.SAME;
        }
        var former = before.get().reporter();
        return former.isEmpty() || former.equalsIgnoreCase(ActivityMapping.reporter(activity))
                ? Became.CHANGED
                : Became.CONFLICT;
    }

    private static List<Conflicts.Met> inConflict(
            List<Reading> readings, Map<String, Known> known, Map<String, ProjectId> enteredByHand) {
        return readings.stream()
                .filter(Reading.Read.class::isInstance)
                .map(Reading.Read.class::cast)
                .filter(read -> become(read, known, enteredByHand) == Became.CONFLICT)
                .map(read -> met(read, known, enteredByHand))
                .toList();
    }

    private static Conflicts.Met met(
            Reading.Read read, Map<String, Known> known, Map<String, ProjectId> enteredByHand) {
        var identifier = read.activity().identifier();
        var project = Optional.ofNullable(known.get(identifier))
                .map(Known::project)
                .orElseGet(() -> Objects.requireNonNull(enteredByHand.get(identifier)));
        return new Conflicts.Met(project, read);
    }

    private static Finding conflict(Reading.Read read, Map<String, Known> known) {
        var activity = read.activity();
        return Optional.ofNullable(known.get(activity.identifier()))
                .map(before -> conflict(
                        read,
                        "iati.conflict.otherReporter",
                        activity.identifier(),
                        before.reporter(),
                        before.fileName(),
                        ActivityMapping.reporter(activity)))
                .orElseGet(() -> conflict(read, "iati.conflict.enteredByHand", activity.identifier()));
    }

    private static Finding conflict(Reading.Read read, String reason, String... values) {
        return Finding.of(
                Finding.Kind.CONFLICT,
                read.activity().identifier(),
                read.lines().from(),
                "iati-identifier",
                reason,
                values);
    }

    private static void tell(Reading.Read read, List<Finding> told) {
        var identifier = read.activity().identifier();
        read.warnings().stream()
                .filter(warning -> !warning.reason().key().equals("iati.warned.transactionType")) // told with its money
                .forEach(warning -> told.add(Finding.of(Finding.Kind.NOTED, identifier, warning)));
        for (var transaction : read.activity().transactions()) {
            if (TransactionKind.ofIati(transaction.kind().code()).isEmpty()) {
                told.add(Finding.unknownKind(identifier, transaction));
            }
        }
        if (ActivityMapping.datesContradict(read.activity())) {
            told.add(Finding.of(
                    Finding.Kind.LEFT, identifier, read.lines().from(), "activity-date", "iati.left.reversedDates"));
        }
        for (var budget : read.activity().budgets()) {
            if (budget.from().isAfter(budget.to())) {
                told.add(Finding.reversed(identifier, budget));
            }
        }
        read.activity().plannedDisbursements().stream()
                .filter(ActivityMapping::isReversed)
                .forEach(payment -> told.add(Finding.reversed(identifier, payment)));
    }

    /// Takes one that somebody accepted, into the project that bears its identifier.
    ///
    /// @param position of the next finding of its file
    void accept(Reading.Read read, ProjectId project, int position) {
        findings = position;
        var identifier = read.activity().identifier();
        var known = known(List.of(identifier));
        known.putIfAbsent(identifier, new Known(project, "", "", ""));
        var told = new ArrayList<Finding>();
        take(Map.of(identifier, read), known, told);
        write(told);
    }

    private record Stored(ProjectId project, IatiActivity activity) {}

    private Map<String, ProjectId> take(Map<String, Reading.Read> taken, Map<String, Known> known, List<Finding> told) {
        if (taken.isEmpty()) {
            return new HashMap<>();
        }
        var activities = taken.values().stream().map(Reading.Read::activity).toList();
        var before = new LastSaid(sql)
                .of(
                        taken.keySet().stream()
                                .flatMap(identifier -> Optional.ofNullable(known.get(identifier)).stream())
                                .map(Known::project)
                                .toList(),
                        mapping);
        mapping.meetOrganisations(activities);
        var result = projects.take(activities.stream().map(mapping::project).toList(), before);
        var numbers = new HashMap<>(result.numbers());
        var stored = activities.stream()
                .map(activity -> new Stored(Objects.requireNonNull(numbers.get(activity.identifier())), activity))
                .toList();
        var changed = stored.stream()
                .filter(one -> known.containsKey(one.activity().identifier()))
                .map(Stored::project)
                .toList();
        var stays = funding.replace(
                stored.stream()
                        .map(one -> new PublishedFunding.Published(
                                one.project(),
                                mapping.transactions(one.activity()),
                                mapping.budgets(one.activity()),
                                mapping.planned(one.activity())))
                        .toList(),
                changed);
        differences.remember(changed, result, file);
        tell(result.differing(), stays, taken.values(), numbers, told);
        ManyRows.of(stored)
                .with(ACTIVITY.PROJECT_ID, Stored::project)
                .with(ACTIVITY.IDENTIFIER, one -> one.activity().identifier())
                .with(ACTIVITY.SHA256, one -> one.activity().kept().sha256())
                .with(ACTIVITY.XML, one -> one.activity().kept().xml())
                .with(ACTIVITY.REPORTER, one -> ActivityMapping.reporter(one.activity()))
                .with(ACTIVITY.FILE_ID, one -> file)
                .upsertInto(ACTIVITY, sql);
        ManyRows.of(stored.stream()
                        .flatMap(one -> ActivityMapping.relations(one.activity()).stream()
                                .map(relation -> new Related(one.project(), relation)))
                        .toList())
                .with(RELATION.PROJECT_ID, Related::project)
                .with(RELATION.KIND, one -> one.relation().kind())
                .with(RELATION.IDENTIFIER, one -> one.relation().identifier())
                .replaceIn(RELATION, RELATION.PROJECT_ID, changed, sql);
        return numbers;
    }

    private static void tell(
            List<PublishedProjects.Differing> differing,
            List<PublishedFunding.Stays> stays,
            Collection<Reading.Read> taken,
            Map<String, ProjectId> numbers,
            List<Finding> told) {
        if (stays.isEmpty() && differing.isEmpty()) {
            return;
        }
        var of = new HashMap<ProjectId, Reading.Read>();
        taken.forEach(read ->
                of.put(Objects.requireNonNull(numbers.get(read.activity().identifier())), read));
        differing.forEach(one -> {
            var read = Objects.requireNonNull(of.get(one.project()));
            told.add(Finding.kept(read.activity().identifier(), read.lines().from(), one));
        });
        stays.forEach(one -> {
            var read = Objects.requireNonNull(of.get(one.project()));
            told.add(Finding.kept(read.activity().identifier(), read.lines().from(), one));
        });
    }

    private record Related(ProjectId project, ActivityMapping.Relation relation) {}

    private void write(List<Outcome> outcomes, Map<String, ProjectId> numbers) {
        ManyRows.of(outcomes)
                .with(OUTCOME.FILE_ID, outcome -> file)
                .with(OUTCOME.POSITION, Outcome::position)
                .with(OUTCOME.IDENTIFIER, Outcome::identifier)
                .with(OUTCOME.LINE, Outcome::line)
                .with(OUTCOME.BECAME, outcome -> outcome.became().code())
                .maybe(OUTCOME.PROJECT_ID, outcome -> Optional.ofNullable(numbers.get(outcome.identifier())))
                .insertInto(OUTCOME, sql);
    }

    private record Told(int position, Finding finding) {}

    void write(List<Finding> found) {
        var told = found.stream().map(finding -> new Told(findings++, finding)).toList();
        ManyRows.of(told)
                .with(FINDING.FILE_ID, one -> file)
                .with(FINDING.POSITION, Told::position)
                .with(FINDING.KIND, one -> one.finding().kind().code())
                .with(FINDING.IDENTIFIER, one -> one.finding().identifier())
                .with(FINDING.LINE, one -> one.finding().line())
                .with(FINDING.ELEMENT, one -> one.finding().element())
                .with(FINDING.REASON_KEY, one -> one.finding().reason())
                .with(
                        FINDING.REASON_VALUES,
                        one -> String.join(Finding.PARTING, one.finding().values()))
                .maybe(FINDING.FROM_DATE, one -> one.finding().from())
                .maybe(FINDING.TO_DATE, one -> one.finding().to())
                .maybe(FINDING.AMOUNT, one -> one.finding().money().map(Money::amount))
                .maybe(FINDING.CURRENCY, one -> one.finding().money().map(Money::currency))
                .with(FINDING.DOOR, one -> one.finding().door())
                .insertInto(FINDING, sql);
    }
}
