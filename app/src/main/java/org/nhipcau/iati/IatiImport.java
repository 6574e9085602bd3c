package org.nhipcau.iati;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.nhipcau.funding.PublishedFunding;
import org.nhipcau.iati.db.FileTable;
import org.nhipcau.iati.file.FileProblem;
import org.nhipcau.iati.file.Reading;
import org.nhipcau.organisations.PublishedOrganisations;
import org.nhipcau.projects.published.PublishedProjects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes a file of IATI activities into the register: every activity is stored, left as it is, or refused with its
/// line
/// and reason, all in one transaction of its own. A file that cannot be read to its end, an import that was
/// cancelled or
/// whose program was killed leave nothing but a note of why. See docs/decisions/0011.
@Component
public class IatiImport {

    private static final FileTable FILE = FileTable.FILE;
    private static final int TELL_EVERY_MS = 500;

    private final DSLContext sql;
    private final PublishedOrganisations organisations;
    private final PublishedProjects projects;
    private final PublishedFunding funding;
    private final Differences differences;
    private final Conflicts conflicts;
    private final Parents parents;
    private final ImportProgress progress;
    private final TransactionTemplate alone;

    IatiImport(
            DSLContext sql,
            PublishedOrganisations organisations,
            PublishedProjects projects,
            PublishedFunding funding,
            Differences differences,
            Conflicts conflicts,
            Parents parents,
            ImportProgress progress,
            PlatformTransactionManager transactions) {
        this.sql = sql;
        this.organisations = organisations;
        this.projects = projects;
        this.funding = funding;
        this.differences = differences;
        this.conflicts = conflicts;
        this.parents = parents;
        this.progress = progress;
        this.alone = new TransactionTemplate(transactions);
        alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /// Loads a file while the caller waits.
    ///
    /// @param name as its owner calls it, for sentences
    /// @return the number under which its report is kept
    public long load(Path file, String name) {
        try (var content = Files.newInputStream(file)) {
            var id = progress.begin(name, Files.size(file));
            run(id, name, content);
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Stops an import from within.
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final FileState state;
        private final transient Optional<FileProblem> problem;

        Stopped(FileState state, Optional<FileProblem> problem) {
            this.state = state;
            this.problem = problem;
        }
    }

    /// Does what was begun.
    void run(long file, String name, InputStream stream) {
        var content = new MeasuredStream(stream);
        var ended = false;
        try {
            alone.executeWithoutResult(status -> {
                sql.query("select iati.claim({0})", org.jooq.impl.DSL.val(file)).execute();
                waitForTurn(file);
                store(file, name, content);
            });
            ended = true;
        } catch (Stopped stopped) {
            content.drain();
            progress.end(file, stopped.state, content.sha256(), stopped.problem);
            ended = true;
        } finally {
            if (!ended) {
                progress.end(file, FileState.FAILED, "", Optional.empty());
            }
        }
    }

    /// Two imports at once would wait for each other's rows in some order of chance; so they stand in line, the one
    /// that was begun first before the others.
    private void waitForTurn(long file) {
        while (!takesTurn(file)) {
            if (progress.tell(file, true, 0, 0)) {
                throw new Stopped(FileState.CANCELLED, Optional.empty());
            }
            try {
                Thread.sleep(TELL_EVERY_MS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Stopped(FileState.CANCELLED, Optional.empty());
            }
        }
    }

    private boolean takesTurn(long file) {
        return sql.fetchSingle(
                        "select case when iati.ahead({0}) = 0 then iati.takes_turn() else false end",
                        org.jooq.impl.DSL.val(file))
                .get(0, Boolean.class);
    }

    private void store(long file, String name, MeasuredStream content) {
        var store = new ActivityStore(
                file, new ActivityMapping(organisations, name), projects, funding, differences, conflicts, sql);
        try (var ahead = new ReadAhead(content, name)) {
            var told = System.nanoTime();
            var read = 0L;
            for (var ended = false; !ended; ) {
                var next = ahead.next(Duration.ofMillis(TELL_EVERY_MS));
                if (next.isPresent()) {
                    var batch = next.get();
                    refuseUnreadable(batch.readings());
                    store.store(batch.readings());
                    ahead.isStored(batch);
                    read = batch.read();
                    ended = batch.isLast();
                }
                if (System.nanoTime() - told > TELL_EVERY_MS * 1_000_000L) {
                    told = System.nanoTime();
                    if (progress.tell(file, false, read, store.activities())
                            || Thread.currentThread().isInterrupted()) {
                        throw new Stopped(FileState.CANCELLED, Optional.empty());
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Stopped(FileState.CANCELLED, Optional.empty());
        }
        store.write(parents.link(file));
        progress.tell(file, false, content.given(), store.activities());
        sql.update(FILE)
                .set(FILE.STATE, FileState.DONE.code())
                .set(FILE.SHA256, content.sha256())
                .set(FILE.ADDED, store.count(Became.ADDED))
                .set(FILE.CHANGED, store.count(Became.CHANGED))
                .set(FILE.SAME, store.count(Became.SAME))
                .set(FILE.REFUSED, store.count(Became.REFUSED))
                .set(FILE.CONFLICTING, store.count(Became.CONFLICT))
                .set(FILE.DECLINED, store.count(Became.DECLINED))
                .where(FILE.ID.eq(file))
                .execute();
    }

    private static void refuseUnreadable(List<Reading> readings) {
        if (!readings.isEmpty() && readings.getLast() instanceof Reading.Unreadable(FileProblem problem)) {
            throw new Stopped(FileState.UNREADABLE, Optional.of(problem));
        }
    }
}
