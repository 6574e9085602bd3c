package org.nhipcau.jobs;

/// A place to fill: something done again and again.
///
/// It runs as the product itself (`system:NAME` in the history) and outside of a transaction: it opens those it
/// needs. Of several nodes one runs it. After the death of a node another runs it again, and a clock that jumps may
/// let it run twice at once: what it does must be safe to do twice, by a key in the database.
///
/// Each run writes into the database, and what readers are remembered by is made anew then: rarely is better.
public interface RecurringJob {

    /// Its name for ever, `ROOM.verb`; a running job is known by it after a start with another release.
    String name();

    Every every();

    void run();
}
