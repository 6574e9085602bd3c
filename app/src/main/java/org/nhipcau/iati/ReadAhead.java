package org.nhipcau.iati;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.nhipcau.iati.file.IatiReader;
import org.nhipcau.iati.file.Reading;

/// Reads a file on a thread of its own, some hundred activities ahead of whoever stores them: one processor reads
/// while another one writes. What is in memory is bounded by its text, so it does not depend on the file; after an
/// activity that is larger than all of that, it waits until that one is stored.
final class ReadAhead implements AutoCloseable {

    private static final int MOST_READINGS = 250;
    private static final int MOST_CHARACTERS = 2_000_000;
    private static final int MOST_AHEAD = 2 * MOST_CHARACTERS;

    private final MeasuredStream content;
    private final LinkedBlockingQueue<Batch> read = new LinkedBlockingQueue<>();
    private final Semaphore ahead = new Semaphore(MOST_AHEAD);
    private final Thread thread;

    /// Readings on their way into the register.
    ///
    /// @param read how much of the file was read by then
    /// @param isLast whether the file ends, or cannot be read further, with them
    record Batch(List<Reading> readings, int characters, long read, boolean isLast, Optional<Throwable> failure) {}

    ReadAhead(MeasuredStream content, String name) {
        this.content = content;
        this.thread = Thread.ofPlatform().daemon().name("iati-reader").start(() -> run(name));
    }

    /// @return nothing when none has been read within that time
    /// @throws InterruptedException when the one who stores is asked to stop
    Optional<Batch> next(Duration patience) throws InterruptedException {
        var batch = read.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
        if (batch != null) {
            batch.failure().ifPresent(ReadAhead::throwAgain);
        }
        return Optional.ofNullable(batch);
    }

    /// To be told when a batch is no longer needed, so that the next may take its place.
    void isStored(Batch batch) {
        ahead.release(weight(batch.characters()));
    }

    /// The stream is nobody's afterwards: its fingerprint can be taken.
    @Override
    public void close() {
        thread.interrupt();
        var interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void throwAgain(Throwable failure) {
        switch (failure) {
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new IllegalStateException(failure);
        }
    }

    private static int weight(int characters) {
        return Math.min(characters, MOST_AHEAD);
    }

    /// Whatever goes wrong here is thrown where the batches are taken.
    private void run(String name) {
        try (var reader = new IatiReader(content, name)) {
            var readings = new ArrayList<Reading>();
            var characters = 0;
            while (reader.hasNext()) {
                var reading = reader.next();
                readings.add(reading);
                characters += characters(reading);
                if (readings.size() >= MOST_READINGS || characters >= MOST_CHARACTERS) {
                    hand(new Batch(readings, characters, content.given(), false, Optional.empty()));
                    readings = new ArrayList<>();
                    characters = 0;
                }
            }
            hand(new Batch(readings, characters, content.given(), true, Optional.empty()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Throwable e) {
            read.add(new Batch(List.of(), 0, content.given(), true, Optional.of(e)));
        }
    }

    private void hand(Batch batch) throws InterruptedException {
        ahead.acquire(weight(batch.characters()));
        read.add(batch);
        if (batch.characters() > MOST_AHEAD) {
            ahead.acquire(MOST_AHEAD);
            ahead.release(MOST_AHEAD);
        }
    }

    private static int characters(Reading reading) {
        return switch (reading) {
            case Reading.Read read -> read.activity().kept().xml().length();
            case Reading.Beside beside -> beside.xml().length();
            case Reading.Refused refused -> 200 * refused.faults().size();
            case Reading.Unreadable unreadable -> 0;
        };
    }
}
