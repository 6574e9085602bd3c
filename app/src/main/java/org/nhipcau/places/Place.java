package org.nhipcau.places;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One administrative unit over its whole life. A unit that goes on under another name, code or status is the same
/// place; a unit made by a merger is a new one, with successions from the old.
///
/// @param recognisedOnly known from old lists alone: found by name, but counted and listed nowhere
/// @param partOf the divided unit of which it is a part, made for what is known to lie in it ([PartOrigin])
/// @param versions in the order of time, never empty
public record Place(
        PlaceId id, PlaceKind kind, boolean recognisedOnly, Optional<PlaceId> partOf, List<PlaceVersion> versions) {

    public Place(PlaceId id, PlaceKind kind, boolean recognisedOnly, List<PlaceVersion> versions) {
        this(id, kind, recognisedOnly, Optional.empty(), versions);
    }

    public Place {
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("a place without a version: " + id);
        }
        versions = List.copyOf(versions);
    }

    public Optional<PlaceVersion> on(LocalDate day) {
        return versions.stream()
                .filter(version -> version.valid().includes(day))
                .findFirst();
    }

    /// The version of a day, or the nearest one when the place did not exist yet or any more.
    public PlaceVersion nearest(LocalDate day) {
        return on(day).orElseGet(() -> beginsAfter(day) ? first() : last());
    }

    public PlaceVersion first() {
        return versions.getFirst();
    }

    public PlaceVersion last() {
        return versions.getLast();
    }

    public boolean beginsAfter(LocalDate day) {
        return first().beginsAfter(day);
    }

    public boolean endedBefore(LocalDate day) {
        return last().endedBefore(day);
    }
}
