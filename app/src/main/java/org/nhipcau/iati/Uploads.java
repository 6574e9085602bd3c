package org.nhipcau.iati;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.nhipcau.history.Acting;
import org.nhipcau.shared.Refusal;
import org.springframework.stereotype.Component;

/// Imports that go on while whoever began them does something else. They act in that person's name.
///
/// Refuses: `iati.refused.tooMany` (too many files at once).
@Component
class Uploads {

    /// Each one, also when it waits for its turn, keeps a connection to the database.
    private static final int MOST_AT_ONCE = 5;

    private final IatiImport imports;
    private final ImportProgress progress;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore free = new Semaphore(MOST_AT_ONCE);

    Uploads(IatiImport imports, ImportProgress progress) {
        this.imports = imports;
        this.progress = progress;
    }

    /// @param file is taken over: its name is gone at once, and its place on the disk with the end of the import or
    ///     of
    ///   the program
    /// @return the number under which its report is kept
    long begin(Path file, String name) {
        if (!free.tryAcquire()) {
            throw new Refusal("iati.refused.tooMany", MOST_AT_ONCE);
        }
        try {
            var size = Files.size(file);
            var content = Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
            var id = progress.begin(name, size);
            var acting = Acting.current();
            threads.execute(() -> acting.run(() -> finish(id, name, content)));
            return id;
        } catch (IOException e) {
            free.release();
            throw new UncheckedIOException(e);
        }
    }

    private void finish(long id, String name, InputStream content) {
        try (content) {
            imports.run(id, name, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            free.release();
        }
    }

    /// The program ends: what has not ended is given up, and leaves nothing.
    @PreDestroy
    void stop() throws InterruptedException {
        threads.shutdownNow();
        threads.awaitTermination(5, TimeUnit.SECONDS);
    }
}
