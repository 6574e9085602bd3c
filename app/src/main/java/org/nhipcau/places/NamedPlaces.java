package org.nhipcau.places;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What a text may name, as [Places#named] answers. Nothing is chosen for the reader: several candidates are a
/// question, and a near miss is only ever a suggestion.
///
/// @param text as it was asked
/// @param day the day asked for; nothing: any
/// @param candidates the units that bear the name or code at whatever time; those of the day first, the wider first
/// @param suggestions when nothing bears it: what is written nearly so, the nearest first
public record NamedPlaces(
        String text, Optional<LocalDate> day, List<Candidate> candidates, List<Candidate> suggestions) {

    static final Comparator<Candidate> ORDER = Comparator.comparing((Candidate candidate) -> !candidate.onDay())
            .thenComparing(candidate -> candidate.place().kind())
            .thenComparing(candidate -> candidate.place().recognisedOnly())
            .thenComparing(candidate -> candidate.place().id().value());

    /// The one unit that is meant: the only one of the day, or, when there is none that day, the only one of any
    /// time. A unit that has ended may be recorded as it is; totals follow it onto every map.
    public Optional<Candidate> certain() {
        var ofDay = candidates.stream().filter(Candidate::onDay).toList();
        var meant = ofDay.isEmpty() ? candidates : ofDay;
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    /// @param bearing the version that bears the name; when a spelling or a code led here, the one nearest to the day
    /// @param onDay whether the unit exists on the day asked for; without a day always
    /// @param became what it is on the day asked for; without a day, what it is in the end
    public record Candidate(Place place, PlaceVersion bearing, boolean onDay, Became became) {

        /// What it is on the day asked for: one unit, or several of which one must be asked for.
        public List<Place> now() {
            return switch (became) {
                case Became.Same(Place same) -> List.of(same);
                case Became.One(Place one) -> List.of(one);
                case Became.Several(List<Place> several) -> several;
                case Became.NotDivisible(List<Place> formers) -> formers;
                case Became.Nothing() -> List.of();
            };
        }
    }
}
