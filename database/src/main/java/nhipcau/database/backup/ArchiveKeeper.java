package nhipcau.database.backup;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nhipcau.database.Connect;
import nhipcau.database.DatabaseProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Gives an [Archive] a copy of the server's files each day while the product runs, and tidies it.
public final class ArchiveKeeper implements AutoCloseable {

    private static final Logger logger = LoggerFactory.getLogger(ArchiveKeeper.class);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration PAUSE = Duration.ofMinutes(10);

    private final Archive archive;
    private final Duration kept;
    private final Connect superuser;
    private final Path data;
    private final Backup.Beside beside;
    private final CountDownLatch leaving = new CountDownLatch(1);
    private final Thread thread;

    private ArchiveKeeper(Archive archive, Duration kept, Connect superuser, Path data, Backup.Beside beside) {
        this.archive = archive;
        this.kept = kept;
        this.superuser = superuser;
        this.data = data;
        this.beside = beside;
        this.thread = Thread.ofPlatform().daemon().name("archive-keeper").unstarted(this::keep);
    }

    /// @param kept for how long a moment can be gone back to
    /// @throws DatabaseProblem when the archive is another register's
    public static ArchiveKeeper start(
            Archive archive, Duration kept, Connect superuser, Path data, Backup.Beside beside) {
        archive.mustBelongTo(superuser);
        var keeper = new ArchiveKeeper(archive, kept, superuser, data, beside);
        keeper.thread.start();
        return keeper;
    }

    private void keep() {
        do {
            try {
                var now = Instant.now();
                var bases = archive.bases();
                if (bases.isEmpty() || bases.getLast().compareTo(archive.base(now.minus(DAY))) < 0) {
                    var copy = new BaseCopy(archive, superuser, data).take(beside);
                    logger.info("The archive has a new copy, {}.", copy);
                    archive.prune(kept, now);
                }
            } catch (DatabaseProblem problem) {
                logger.error("{} Trying again in {} minutes.", problem.getMessage(), PAUSE.toMinutes());
            }
        } while (!left());
    }

    private boolean left() {
        try {
            return leaving.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /// Ends it; a copy that is being made is finished or given up with the server's connection.
    @Override
    public void close() {
        leaving.countDown();
        thread.interrupt();
    }
}
