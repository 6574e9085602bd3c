package org.nhipcau;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/// What is closed when we leave, last opened first: the pages are answered before the database stops. Ctrl-C and a
/// polite kill lead here too; from then on nobody else says or does anything any more.
final class Leaving {

    private final Deque<Runnable> open = new ArrayDeque<>();
    private volatile boolean calledAway;

    Leaving() {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            calledAway = true;
                            now();
                        },
                        "leaving"));
    }

    /// Remembers how to close it; when we were called away meanwhile, that is done at once.
    <T> T with(T opened, Consumer<T> close) {
        synchronized (this) {
            open.push(() -> close.accept(opened));
        }
        if (calledAway) {
            now();
            waitForTheEnd();
        }
        return opened;
    }

    synchronized void now() {
        while (!open.isEmpty()) {
            try {
                open.pop().run();
            } catch (RuntimeException problem) {
                // The others must be closed all the same.
                System.err.println("While stopping: " + problem.getMessage());
            }
        }
    }

    /// Closes what is open because of this problem, which is told further unless it comes from being called away.
    RuntimeException becauseOf(RuntimeException problem) {
        now();
        if (calledAway) {
            waitForTheEnd();
        }
        return problem;
    }

    private static void waitForTheEnd() {
        while (true) {
            LockSupport.park();
        }
    }
}
