package org.nhipcau.audit;

import java.time.Duration;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/// Seals every half minute what was committed since, beside the server.
///
/// No job of the room `jobs`: those write into the database at each run, and what readers are remembered by (decision
/// 0015) would be made anew each
/// time. This one looks first, and writes only after somebody else has.
@Component
class SealingAgain implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SealingAgain.class);

    static final Duration PAUSE = Duration.ofSeconds(30);

    private final Sealing sealing;
    private final DSLContext sql;
    private volatile boolean running;
    private Thread thread = Thread.ofVirtual().unstarted(() -> {});

    SealingAgain(Sealing sealing, DSLContext sql) {
        this.sealing = sealing;
        this.sql = sql;
    }

    @EventListener
    void served(WebServerInitializedEvent server) {
        start();
    }

    @Override
    public boolean isAutoStartup() {
        return false;
    }

    @Override
    public synchronized void start() {
        if (!running) {
            running = true;
            thread = Thread.ofVirtual().name("sealing").start(this::goOn);
        }
    }

    private void goOn() {
        while (running) {
            try {
                Thread.sleep(PAUSE);
                if (sql.fetchSingle("select exists (select from audit.pending)").get(0, Boolean.class)) {
                    sealing.seal();
                }
            } catch (InterruptedException stopped) {
                return;
            } catch (DataAccessException | TransactionException away) {
                // What waits stays written down as waiting; the page of the log tells since when.
                LOG.warn("What was changed is not sealed yet, trying again: {}", away.getMessage());
            }
        }
    }

    /// What it is adding is added whole or not at all.
    @Override
    public void stop() {
        Thread stopped;
        synchronized (this) {
            running = false;
            stopped = thread;
        }
        stopped.interrupt();
        try {
            stopped.join(Duration.ofSeconds(20));
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE - 512;
    }
}
