package org.nhipcau.rearrangements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nhipcau.places.Place;
import org.nhipcau.places.PlaceId;
import org.nhipcau.places.PlaceKind;
import org.nhipcau.places.Places;
import org.nhipcau.places.change.PlaceChanges;
import org.nhipcau.places.change.PlaceChanges.Recorded;
import org.nhipcau.rearrangements.Event.Result;
import org.nhipcau.rearrangements.Event.State;
import org.nhipcau.rearrangements.EventKind.Extent;
import org.nhipcau.shared.Refusal;
import org.springframework.stereotype.Component;

/// Puts a rearrangement in force, and takes it back: afterwards every unit is what it was before.
///
/// Refuses: `rearrangements.refused.problems`, `rearrangements.refused.notInForce`,
/// `rearrangements.refused.recorded`,
/// `rearrangements.refused.builtOn`, `rearrangements.refused.changedSince`.
@Component
class Enactment {

    private final Events events;
    private final Places places;
    private final PlaceChanges changes;

    Enactment(Events events, Places places, PlaceChanges changes) {
        this.events = events;
        this.places = places;
        this.changes = changes;
    }

    EventPlan plan(Event event, LocalDate today) {
        return EventPlan.of(event, places, today, place -> events.alsoEndedBy(event.id(), place, event.on()));
    }

    void putInForce(EventId id, LocalDate today) {
        changes.hold();
        var event = events.draft(id);
        var plan = plan(event, today);
        if (!plan.holds()) {
            throw new Refusal("rearrangements.refused.problems");
        }
        var law = event.legalBasis();
        var before = event.on().minusDays(1);
        if (event.kind() == EventKind.CHANGE) {
            var changed = event.formers().getFirst().place();
            var result = event.results().getFirst();
            changes.goOn(changed, result.unit().orElseThrow().by(law), event.on());
            events.made(result.id(), Optional.of(changed));
        } else {
            event.formers().stream()
                    .filter(former -> former.extent().ends())
                    .forEach(former -> changes.end(former.place(), before));
            var made = make(event, plan.kind().orElseThrow());
            move(event, plan.moves(), made);
            events.write(id, plan.moves());
            for (var former : event.formers()) {
                made.values()
                        .forEach(later -> changes.succeed(
                                former.place(), later, former.extent() == Extent.WHOLE, event.on(), law));
            }
        }
        events.state(id, State.IN_FORCE);
        changes.settle();
    }

    private Map<Long, PlaceId> make(Event event, PlaceKind kind) {
        var made = new LinkedHashMap<Long, PlaceId>();
        for (var result : event.results()) {
            var place = result.unit()
                    .map(unit -> changes.make(
                            "rearrangement:" + event.id() + ":" + result.id(),
                            kind,
                            unit.by(event.legalBasis()),
                            event.on()))
                    .or(result::place)
                    .orElseThrow();
            made.put(result.id(), place);
            if (!result.existing()) {
                events.made(result.id(), Optional.of(place));
            }
        }
        return made;
    }

    private void move(Event event, Map<PlaceId, Long> moves, Map<Long, PlaceId> made) {
        for (var former : event.formers()) {
            var within = places.children(former.place(), event.on().minusDays(1)).stream()
                    .map(Place::id)
                    .filter(moves::containsKey)
                    .collect(Collectors.groupingBy(moves::get));
            within.forEach((result, children) -> changes.move(
                    children,
                    former.place(),
                    Objects.requireNonNull(made.get(result), "each result was made"),
                    event.on(),
                    event.legalBasis()));
        }
    }

    /// What is recorded of what it made, and therefore stands against taking it back.
    List<Recorded> recorded(Event event) {
        var gone = gone(event);
        return gone.isEmpty() ? List.of() : changes.recorded(gone);
    }

    /// What taking it back takes out of the register.
    private List<PlaceId> gone(Event event) {
        var gone = new ArrayList<>(event.made());
        gone.addAll(parts(event));
        return gone;
    }

    /// Where people said that something lies in a part of a unit which this divided.
    private List<PlaceId> parts(Event event) {
        return event.formerPlaces().stream()
                .flatMap(former -> changes.partsOf(former).stream())
                .toList();
    }

    void takeBack(EventId id) {
        changes.hold();
        var event = events.held(id);
        if (event.state() != State.IN_FORCE) {
            throw new Refusal("rearrangements.refused.notInForce");
        }
        if (!recorded(event).isEmpty()) {
            throw new Refusal("rearrangements.refused.recorded");
        }
        events.builtOn(event, gone(event)).ifPresent(other -> {
            throw new Refusal("rearrangements.refused.builtOn", other.toString());
        });
        refuseChangedSince(event);
        events.forget(gone(event));
        parts(event).forEach(changes::unmake);
        if (event.kind() == EventKind.CHANGE) {
            changes.goBack(event.formers().getFirst().place(), event.on());
        } else {
            changes.movedOn(event.moved().keySet(), event.on()).forEach(place -> changes.goBack(place, event.on()));
            for (var result : event.results()) {
                if (result.existing()) {
                    event.formerPlaces()
                            .forEach(former ->
                                    changes.unsucceed(former, result.place().orElseThrow()));
                }
            }
            event.made().forEach(made -> giveUp(event, made));
            event.formers().stream()
                    .filter(former -> former.extent().ends())
                    .filter(former -> !events.alsoEndedBy(id, former.place(), event.on()))
                    .forEach(former -> changes.reopen(former.place(), event.on().minusDays(1)));
        }
        events.state(id, State.DRAFT);
        changes.settle();
    }

    private void giveUp(Event event, PlaceId made) {
        event.results().stream()
                .filter(result -> !result.existing() && result.place().equals(Optional.of(made)))
                .map(Result::id)
                .forEach(result -> events.made(result, Optional.empty()));
        changes.unmake(made);
    }

    private void refuseChangedSince(Event event) {
        var touched = new ArrayList<>(event.made());
        touched.addAll(event.moved().keySet());
        event.formers().stream()
                .filter(former -> !former.extent().ends() || event.kind() == EventKind.CHANGE)
                .forEach(former -> touched.add(former.place()));
        for (var id : touched) {
            var place = places.get(id);
            var last = place.last().valid();
            if (last.to().isPresent()
                    || last.from().filter(from -> from.isAfter(event.on())).isPresent()
                    || event.made().contains(id)
                            && (!places.successions(id).isEmpty()
                                    || !places.children(id, event.on()).stream()
                                            .allMatch(child -> event.moved().containsKey(child.id())))) {
                throw new Refusal(
                        "rearrangements.refused.changedSince", place.last().fullName());
            }
        }
    }
}
