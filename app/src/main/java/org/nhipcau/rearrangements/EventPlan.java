package org.nhipcau.rearrangements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nhipcau.places.Place;
import org.nhipcau.places.PlaceId;
import org.nhipcau.places.PlaceKind;
import org.nhipcau.places.PlaceType;
import org.nhipcau.places.PlaceVersion;
import org.nhipcau.places.Places;
import org.nhipcau.rearrangements.Event.Former;
import org.nhipcau.rearrangements.Event.New;
import org.nhipcau.rearrangements.Event.Result;
import org.nhipcau.rearrangements.EventKind.Extent;

/// What a rearrangement would do, and what stands against it. Reads units only.
final class EventPlan {

    private static final Map<PlaceKind, Set<PlaceType>> TYPES = Map.of(
            PlaceKind.PROVINCE, Set.of(PlaceType.PROVINCE, PlaceType.MUNICIPALITY),
            PlaceKind.DISTRICT,
                    Set.of(PlaceType.URBAN_DISTRICT, PlaceType.RURAL_DISTRICT, PlaceType.TOWN, PlaceType.CITY),
            PlaceKind.COMMUNE, Set.of(PlaceType.WARD, PlaceType.COMMUNE, PlaceType.TOWNSHIP, PlaceType.SPECIAL_ZONE));
    private static final Map<PlaceKind, Integer> DIGITS =
            Map.of(PlaceKind.PROVINCE, 2, PlaceKind.DISTRICT, 3, PlaceKind.COMMUNE, 5);

    /// The register knows units from the day of Decision 124/2004/QĐ-TTg.
    static final LocalDate FIRST_DAY = LocalDate.of(2004, 7, 9);

    private final Event event;
    private final Places places;
    private final AlsoEnded alsoEnded;
    private final LocalDate before;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<PlaceId, Long> moves = new LinkedHashMap<>();
    private final Map<PlaceId, List<Place>> unassigned = new LinkedHashMap<>();
    private Optional<PlaceKind> kind = Optional.empty();

    private EventPlan(Event event, Places places, AlsoEnded alsoEnded) {
        this.event = event;
        this.places = places;
        this.alsoEnded = alsoEnded;
        this.before = event.on().minusDays(1);
    }

    /// Whether another rearrangement of the same day ended a unit already.
    interface AlsoEnded {
        boolean is(PlaceId place);
    }

    /// Why it cannot come into force as it stands.
    ///
    /// @param message key of a sentence
    /// @param place the unit that the sentence speaks of first
    record Problem(String message, Optional<Place> place, List<Object> values) {}

    /// @param today nothing is decided further ahead than five years
    static EventPlan of(Event event, Places places, LocalDate today, AlsoEnded alsoEnded) {
        var plan = new EventPlan(event, places, alsoEnded);
        if (event.on().isBefore(FIRST_DAY) || event.on().isAfter(today.plusYears(5))) {
            plan.problem("rearrangements.problem.day");
        }
        plan.shape();
        event.formers().forEach(plan::former);
        plan.results();
        plan.within();
        return plan;
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    boolean holds() {
        return problems.isEmpty();
    }

    /// To which result each unit directly within a concerned one goes.
    Map<PlaceId, Long> moves() {
        return Map.copyOf(moves);
    }

    /// Units within a divided one of which nobody has said yet where they go.
    Map<PlaceId, List<Place>> unassigned() {
        return unassigned;
    }

    /// The level of the units; nothing while none is named.
    Optional<PlaceKind> kind() {
        return kind;
    }

    private void problem(String message, Object... values) {
        problems.add(new Problem(message, Optional.empty(), List.of(values)));
    }

    private void problem(String message, Place place, Object... values) {
        problems.add(new Problem(message, Optional.of(place), List.of(values)));
    }

    /// How many units before and after each kind has.
    private void shape() {
        var formers = event.formers().size();
        var made = event.results().stream().filter(result -> !result.existing()).count();
        var existing = event.results().size() - made;
        switch (event.kind()) {
            case MERGER -> {
                need(formers >= 2, "rearrangements.problem.mergerFormers");
                need(made == 1 && existing == 0, "rearrangements.problem.mergerResult");
            }
            case SPLIT -> {
                need(formers == 1, "rearrangements.problem.splitFormer");
                var ends = event.formers().stream().anyMatch(former -> former.extent() == Extent.REST);
                need(
                        made + existing >= (ends ? 2 : 1),
                        ends ? "rearrangements.problem.splitResults" : "rearrangements.problem.splitResult");
            }
            case TRANSFER -> {
                need(formers == 1, "rearrangements.problem.transferFormer");
                need(made == 0 && existing == 1, "rearrangements.problem.transferResult");
            }
            case CHANGE -> {
                need(formers == 1, "rearrangements.problem.changeFormer");
                need(made == 1 && existing == 0, "rearrangements.problem.changeResult");
                if (formers == 1 && made == 1) {
                    changed(places.get(event.formers().getFirst().place()));
                }
            }
        }
    }

    private void changed(Place place) {
        var now = place.last();
        var unit = event.results().getFirst().unit().orElseThrow();
        var same = unit.type() == now.type()
                && unit.code().equals(now.code())
                && unit.name().equals(now.name())
                && unit.nameEnglish().equals(now.nameEnglish())
                && Optional.of(unit.parent()).equals(now.parent());
        if (same) {
            problem("rearrangements.problem.same", place);
        }
        if (place.kind() == PlaceKind.DISTRICT && !Optional.of(unit.parent()).equals(now.parent())) {
            problem("rearrangements.problem.districtMoves", place);
        }
    }

    private void need(boolean holds, String message) {
        if (!holds) {
            problem(message);
        }
    }

    private void former(Former former) {
        var place = places.get(former.place());
        if (place.recognisedOnly()) {
            problem("rearrangements.problem.recognised", place);
            return;
        }
        if (kind.isEmpty()) {
            kind = Optional.of(place.kind());
        } else if (kind.get() != place.kind()) {
            problem("rearrangements.problem.kinds", place);
        }
        if (place.kind() == PlaceKind.COUNTRY) {
            problem("rearrangements.problem.country", place);
        }
        if (place.on(before).isEmpty()) {
            problem("rearrangements.problem.notThen", place);
            return;
        }
        var last = place.last().valid();
        var endedByAnother =
                former.extent() == Extent.REST && last.to().equals(Optional.of(before)) && alsoEnded.is(place.id());
        if (!endedByAnother
                && (last.to().isPresent()
                        || last.from().filter(from -> from.isAfter(before)).isPresent())) {
            problem("rearrangements.problem.later", place);
        }
        if (event.kind() == EventKind.MERGER && former.extent() != Extent.WHOLE && place.kind() != PlaceKind.COMMUNE) {
            problem("rearrangements.problem.partOfWide", place);
        }
        for (var result : event.results()) {
            if (result.existing()
                    && places.successions(place.id()).stream()
                            .anyMatch(succession ->
                                    Optional.of(succession.later()).equals(result.place()))) {
                problem("rearrangements.problem.again", place);
            }
        }
    }

    private Set<PlaceId> ending() {
        var ending = new HashSet<PlaceId>();
        event.formers().stream().filter(former -> former.extent().ends()).forEach(former -> ending.add(former.place()));
        return ending;
    }

    private void results() {
        var codes = new HashSet<String>();
        var names = new HashSet<String>();
        for (var result : event.results()) {
            result.unit().ifPresentOrElse(unit -> unit(unit, codes, names), () -> existing(result));
        }
    }

    private void existing(Result result) {
        var place = places.get(result.place().orElseThrow());
        if (event.formerPlaces().contains(place.id())) {
            problem("rearrangements.problem.itself", place);
        }
        if (kind.filter(known -> known != place.kind()).isPresent()) {
            problem("rearrangements.problem.kinds", place);
        }
        var last = place.last().valid();
        if (place.recognisedOnly()
                || place.on(before).isEmpty()
                || last.to().isPresent()
                || last.from().filter(from -> from.isAfter(before)).isPresent()) {
            problem("rearrangements.problem.notThen", place);
        }
    }

    private void unit(New unit, Set<String> codes, Set<String> names) {
        var full = unit.by("").fullName();
        if (kind.isEmpty()) {
            return;
        }
        if (!TYPES.getOrDefault(kind.get(), Set.of()).contains(unit.type())) {
            problem("rearrangements.problem.type", full);
        }
        if (unit.code().length() != DIGITS.getOrDefault(kind.get(), 0)) {
            problem("rearrangements.problem.digits", full, DIGITS.getOrDefault(kind.get(), 0));
        }
        if (!codes.add(unit.code())) {
            problem("rearrangements.problem.codeTwice", unit.code());
        }
        if (!names.add(full + unit.parent())) {
            problem("rearrangements.problem.nameTwice", full);
        }
        var ending = ending();
        places.ofCode(unit.code(), event.on()).stream()
                .filter(other -> other.kind() == kind.get() && !ending.contains(other.id()))
                .findFirst()
                .ifPresent(other -> problem("rearrangements.problem.codeTaken", other, unit.code()));
        parent(unit, full, ending);
    }

    private void parent(New unit, String full, Set<PlaceId> ending) {
        var parent = places.get(unit.parent());
        var lasting = parent.on(event.on()).isPresent()
                && parent.last().valid().to().isEmpty()
                && !ending.contains(parent.id());
        if (parent.kind().compareTo(kind.orElseThrow()) >= 0
                || !lasting
                || parent.recognisedOnly()
                || (kind.get() == PlaceKind.PROVINCE) != (parent.kind() == PlaceKind.COUNTRY)) {
            problem("rearrangements.problem.parent", parent, full);
            return;
        }
        places.children(parent.id(), event.on()).stream()
                .filter(other -> !ending.contains(other.id()))
                .filter(other ->
                        other.on(event.on()).map(PlaceVersion::fullName).equals(Optional.of(full)))
                .findFirst()
                .ifPresent(other -> problem("rearrangements.problem.nameTaken", other, full));
    }

    /// Where the units within the concerned ones go.
    private void within() {
        if (kind.isEmpty() || kind.get() == PlaceKind.COMMUNE || event.kind() == EventKind.CHANGE) {
            return;
        }
        var assigned = new HashMap<>(event.moved());
        var results = new LinkedHashSet<Long>();
        event.results().forEach(result -> results.add(result.id()));
        for (var former : event.formers()) {
            var left = new ArrayList<Place>();
            for (var child : places.children(former.place(), before)) {
                var into = Optional.ofNullable(assigned.remove(child.id())).filter(results::contains);
                if (event.kind() == EventKind.MERGER && former.extent() == Extent.WHOLE && results.size() == 1) {
                    into = Optional.of(results.iterator().next());
                }
                into.ifPresentOrElse(result -> moves.put(child.id(), result), () -> left.add(child));
                if (into.isPresent()
                        && (child.last().valid().to().isPresent()
                                || child.last()
                                        .valid()
                                        .from()
                                        .filter(from -> from.isAfter(before))
                                        .isPresent())) {
                    problem("rearrangements.problem.later", child);
                }
            }
            if (!left.isEmpty()) {
                unassigned.put(former.place(), left);
                if (former.extent().ends() && event.kind() != EventKind.MERGER) {
                    problem("rearrangements.problem.unassigned", left.size());
                }
            }
        }
        if (event.kind() != EventKind.MERGER
                && moves.isEmpty()
                && !event.formers().isEmpty()) {
            problem("rearrangements.problem.nothingMoves");
        }
    }
}
