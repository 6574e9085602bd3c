package org.nhipcau.shared;

import java.time.LocalDate;
import java.util.Optional;

/// From a day to a day, both included; either may be open.
public record Period(Optional<LocalDate> from, Optional<LocalDate> to) {

    public Period {
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            throw new Refusal("site.period.reversed", from.get(), to.get());
        }
    }

    public boolean includes(LocalDate day) {
        return from.map(start -> !day.isBefore(start)).orElse(true)
                && to.map(end -> !day.isAfter(end)).orElse(true);
    }
}
