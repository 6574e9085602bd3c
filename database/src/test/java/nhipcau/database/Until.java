package nhipcau.database;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// Waits for something to become so, looking again and again; an exception counts as not yet.
final class Until {

    private Until() {}

    static Duration so(Callable<Boolean> question) {
        var began = System.nanoTime();
        while (System.nanoTime() - began < TimeUnit.SECONDS.toNanos(60)) {
            try {
                if (question.call()) {
                    return Duration.ofNanos(System.nanoTime() - began);
                }
            } catch (Exception notYet) {
                // Looked at again below.
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
        throw new AssertionError("It did not become so within a minute.");
    }
}
