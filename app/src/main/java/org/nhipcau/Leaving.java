package org.nhipcau;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/// What is closed when we leave, last opened first: the pages are answered before the database stops. Ctrl-C and a
/// polite kill lead here too; from then on nobody else says or does anything any more.
final class Leaving {

    private final Deque<Runnable> open = new ArrayDeque<>();
    private final Thread hook = new Thread(this::calledAway, "leaving");
    private volatile boolean calledAway;
    private volatile boolean arrived;

    Leaving() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /// The start is complete: what fails from now on is worth a line in the log even while we leave.
    void arrived() {
        arrived = true;
    }

    private void calledAway() {
        calledAway = true;
        if (!arrived) {
            // What is cut off in the middle of its start complains at length about the database that stops.
            LoggingSystem.get(Leaving.class.getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.OFF);
        }
        now();
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
        if (!calledAway) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
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
