package org.nhipcau.jobs;

import java.time.Duration;
import java.time.LocalTime;

/// How often a job is done.
public sealed interface Every {

    /// At this time of each day in Ha Noi. A day on which no node ran is made up for once, when one runs again.
    record Day(LocalTime at) implements Every {}

    /// This long after the end of the run before.
    record Pause(Duration length) implements Every {
        public Pause {
            if (length.compareTo(Duration.ofSeconds(1)) < 0) {
                throw new IllegalArgumentException("a pause of at least a second, not " + length);
            }
        }
    }

    static Every dayAt(int hour, int minute) {
        return new Day(LocalTime.of(hour, minute));
    }
}
