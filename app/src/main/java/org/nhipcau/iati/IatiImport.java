package org.nhipcau.iati;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.nhipcau.funding.PublishedFunding;
import org.nhipcau.funding.TransactionKind;
import org.nhipcau.iati.activity.IatiActivity;
import org.nhipcau.iati.db.ActivityTable;
import org.nhipcau.iati.db.FileTable;
import org.nhipcau.iati.db.RefusalTable;
import org.nhipcau.iati.file.FileProblem;
import org.nhipcau.iati.file.IatiReader;
import org.nhipcau.iati.file.Reading;
import org.nhipcau.organisations.PublishedOrganisations;
import org.nhipcau.projects.PublishedProjects;
import org.nhipcau.shared.Language;
import org.nhipcau.site.Texts;
import org.springframework.stereotype.Component;

/// Takes a file of IATI activities into the register: every activity is stored or refused with its line and reason,
/// in the
/// transaction of the caller. The same file again changes nothing. A file that cannot be read to its end leaves
/// nothing
/// but a note of why.
@Component
public class IatiImport {

    private static final FileTable FILE = FileTable.FILE;
    private static final ActivityTable ACTIVITY = ActivityTable.ACTIVITY;
    private static final RefusalTable REFUSAL = RefusalTable.REFUSAL;

    private final DSLContext sql;
    private final PublishedOrganisations organisations;
    private final PublishedProjects projects;
    private final PublishedFunding funding;
    private final ImportReports reports;
    private final Texts texts;
    private final Clock clock;

    IatiImport(
            DSLContext sql,
            PublishedOrganisations organisations,
            PublishedProjects projects,
            PublishedFunding funding,
            ImportReports reports,
            Texts texts,
            Clock clock) {
        this.sql = sql;
        this.organisations = organisations;
        this.projects = projects;
        this.funding = funding;
        this.reports = reports;
        this.texts = texts;
        this.clock = clock;
    }

    /// Reads the file twice: first whether it can be read at all, then activity by activity.
    ///
    /// @param name as its owner calls it, for sentences
    /// @return the number under which its report is kept
    public long load(Path file, String name) {
        var problem = problem(file, name);
        var id = register(file, name, problem);
        if (problem.isPresent()) {
            return id;
        }
        var tally = new Tally();
        var mapping = new ActivityMapping(organisations, name);
        try (var reader = new IatiReader(Files.newInputStream(file), name)) {
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case Reading.Read read -> store(read.activity(), id, mapping, tally);
                    case Reading.Refused refused -> refuse(refused, id, tally);
                    case Reading.Beside beside -> {}
                    case Reading.Unreadable unreadable ->
                        throw new IllegalStateException("readable a moment ago: " + unreadable.problem());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        sql.update(FILE)
                .set(FILE.ADDED, tally.added)
                .set(FILE.CHANGED, tally.changed)
                .set(FILE.SAME, tally.same)
                .set(FILE.REFUSED, tally.refused)
                .where(FILE.ID.eq(id))
                .execute();
        return id;
    }

    /// What became of a file, for the command line.
    ///
    /// @param read whether it could be read to its end
    public record Outcome(boolean read, String text) {}

    public Outcome describe(long file) {
        var report = reports.find(file);
        var lines = new StringBuilder(report.name());
        report.problem()
                .ifPresent(problem -> lines.append(": cannot be read, nothing was stored")
                        .append(report.problemLine()
                                .map(line -> ", line " + line)
                                .orElse(""))
                        .append(": ")
                        .append(texts.text(Language.EN, problem.key(), problem.values())));
        if (report.problem().isEmpty()) {
            lines.append(": %d activities: %d new, %d changed, %d unchanged, %d refused"
                    .formatted(report.activities(), report.added(), report.changed(), report.same(), report.refused()));
        }
        for (var refusal : reports.refusals(file)) {
            lines.append("%n  line %d, %s %s: %s"
                    .formatted(
                            refusal.line(),
                            refusal.identifier(),
                            refusal.element(),
                            texts.text(
                                    Language.EN,
                                    refusal.reason().key(),
                                    refusal.reason().values())));
        }
        return new Outcome(report.problem().isEmpty(), lines.toString());
    }

    private static final class Tally {
        private long added;
        private long changed;
        private long same;
        private long refused;
        private int told;
    }

    private Optional<FileProblem> problem(Path file, String name) {
        try (var reader = new IatiReader(Files.newInputStream(file), name)) {
            while (reader.hasNext()) {
                if (reader.next() instanceof Reading.Unreadable(FileProblem problem)) {
                    return Optional.of(problem);
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long register(Path file, String name, Optional<FileProblem> problem) {
        try {
            return sql.insertInto(FILE)
                    .set(FILE.NAME, name)
                    .set(FILE.SHA256, sha256(file))
                    .set(FILE.SIZE, Files.size(file))
                    .set(FILE.LOADED_AT, clock.instant())
                    .set(FILE.PROBLEM_KEY, problem.map(p -> p.reason().key()).orElse(""))
                    .set(
                            FILE.PROBLEM_VALUES,
                            problem.map(p -> p.reason().values())
                                    .orElse(List.of())
                                    .toArray(String[]::new))
                    .set(FILE.PROBLEM_LINE, problem.flatMap(FileProblem::line).orElse(null))
                    .returningResult(FILE.ID)
                    .fetchSingle()
                    .value1();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void store(IatiActivity activity, long file, ActivityMapping mapping, Tally tally) {
        var known = sql.select(ACTIVITY.SHA256)
                .from(ACTIVITY)
                .where(ACTIVITY.IDENTIFIER.eq(activity.identifier()))
                .fetchOptional(ACTIVITY.SHA256);
        if (known.equals(Optional.of(activity.kept().sha256()))) {
            tally.same++;
            return;
        }
        var project = projects.take(mapping.project(activity));
        funding.replace(project, mapping.transactions(activity), mapping.budgets(activity), known.isEmpty());
        sql.insertInto(ACTIVITY)
                .set(ACTIVITY.PROJECT_ID, project)
                .set(ACTIVITY.IDENTIFIER, activity.identifier())
                .set(ACTIVITY.SHA256, activity.kept().sha256())
                .set(ACTIVITY.XML, activity.kept().xml())
                .set(ACTIVITY.FILE_ID, file)
                .onConflict(ACTIVITY.PROJECT_ID)
                .doUpdate()
                .set(ACTIVITY.SHA256, activity.kept().sha256())
                .set(ACTIVITY.XML, activity.kept().xml())
                .set(ACTIVITY.FILE_ID, file)
                .execute();
        tellWhatIsLeftOut(activity, file, tally);
        if (known.isEmpty()) {
            tally.added++;
        } else {
            tally.changed++;
        }
    }

    /// Parts the register has no place for. They stand in the kept XML, and nobody must think they were counted.
    private void tellWhatIsLeftOut(IatiActivity activity, long file, Tally tally) {
        var identifier = activity.identifier();
        for (var transaction : activity.transactions()) {
            var code = transaction.kind().code();
            if (TransactionKind.ofIati(code).isEmpty()) {
                tell(
                        file,
                        tally,
                        identifier,
                        transaction.line(),
                        "transaction",
                        "iati.left.transactionKind",
                        List.of(code));
            }
        }
        for (var budget : activity.budgets()) {
            if (budget.from().isAfter(budget.to())) {
                tell(file, tally, identifier, budget.line(), "budget", "iati.left.reversedBudget", List.of());
            }
        }
    }

    private void refuse(Reading.Refused refused, long file, Tally tally) {
        tally.refused++;
        for (var fault : refused.faults()) {
            var reason = fault.reason();
            tell(
                    file,
                    tally,
                    refused.identifier().orElse(""),
                    fault.line(),
                    fault.element(),
                    reason.key(),
                    reason.values());
        }
    }

    private void tell(
            long file, Tally tally, String identifier, int line, String element, String reason, List<String> values) {
        sql.insertInto(REFUSAL)
                .set(REFUSAL.FILE_ID, file)
                .set(REFUSAL.POSITION, tally.told++)
                .set(REFUSAL.IDENTIFIER, identifier)
                .set(REFUSAL.LINE, line)
                .set(REFUSAL.ELEMENT, element)
                .set(REFUSAL.REASON_KEY, reason)
                .set(REFUSAL.REASON_VALUES, values.toArray(String[]::new))
                .execute();
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            var digest = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[1 << 16];
            for (int read = bytes.read(buffer); read > 0; read = bytes.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
