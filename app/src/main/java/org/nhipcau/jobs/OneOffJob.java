package org.nhipcau.jobs;

import java.time.Duration;

/// A place to fill: something done once for each record it is asked for, by [Jobs#at].
///
/// As with [RecurringJob], it opens its own transactions and must be safe to do twice. A run that throws is tried
/// again, each time after twice the pause, for as long as the job is not [Jobs#drop]ped.
public interface OneOffJob {

    /// Its name for ever, `ROOM.verb`.
    String name();

    /// @param about what it was asked for, as it was given to [Jobs#at]
    void run(String about);

    /// How long to wait after the first failure.
    default Duration pause() {
        return Duration.ofSeconds(30);
    }
}
