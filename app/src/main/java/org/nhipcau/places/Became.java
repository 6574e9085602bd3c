package org.nhipcau.places;

import java.util.List;

/// What a place is on another day's map. The switch over it is the reason why nothing is guessed: several successors
/// are a question to a person, and what was merged is not divided again.
public sealed interface Became {

    /// It exists on that day.
    record Same(Place place) implements Became {}

    /// It went whole into one unit (or came whole from one).
    record One(Place place) implements Became {}

    /// Its area lies in several units of that day: ask which one is meant.
    record Several(List<Place> places) implements Became {}

    /// On that earlier day there were only the units it was later made from.
    record NotDivisible(List<Place> formers) implements Became {}

    /// The register knows neither what became of it nor what it came from.
    record Nothing() implements Became {}
}
