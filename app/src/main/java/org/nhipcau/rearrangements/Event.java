package org.nhipcau.rearrangements;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.nhipcau.places.PlaceId;
import org.nhipcau.places.PlaceType;
import org.nhipcau.places.change.PlaceChanges;
import org.nhipcau.rearrangements.EventKind.Extent;

/// A rearrangement as it is written down.
///
/// @param on the first day of the new state
/// @param legalBasis the resolution, with its number, day and article
/// @param moved to which result each unit within a divided one goes
record Event(
        EventId id,
        EventKind kind,
        LocalDate on,
        String legalBasis,
        String source,
        String note,
        State state,
        List<Former> formers,
        List<Result> results,
        Map<PlaceId, Long> moved,
        long version) {

    enum State {
        DRAFT,
        IN_FORCE,
        DROPPED;

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /// A unit as it was before.
    record Former(PlaceId place, Extent extent) {}

    /// A unit as it is afterwards.
    ///
    /// @param place the unit that receives a part and goes on, or that was made when this came into force
    /// @param unit what is made; nothing when the unit existed before
    record Result(long id, Optional<PlaceId> place, Optional<New> unit) {

        boolean existing() {
            return unit.isEmpty();
        }
    }

    /// A unit that is to be made, or what one is to become.
    ///
    /// @param stated its area and people, where the text says them; never worked out
    record New(
            PlaceType type,
            String code,
            String name,
            String nameEnglish,
            PlaceId parent,
            Optional<PlaceChanges.Stated> stated) {

        PlaceChanges.Unit by(String legalBasis) {
            return new PlaceChanges.Unit(type, code, name, nameEnglish, parent, legalBasis, stated);
        }
    }

    boolean isDraft() {
        return state == State.DRAFT;
    }

    List<PlaceId> formerPlaces() {
        return formers.stream().map(Former::place).toList();
    }

    List<PlaceId> made() {
        return kind == EventKind.CHANGE
                ? List.of()
                : results.stream()
                        .filter(result -> !result.existing())
                        .flatMap(result -> result.place().stream())
                        .toList();
    }
}
