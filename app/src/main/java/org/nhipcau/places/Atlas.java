package org.nhipcau.places;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.nhipcau.places.RolledUp.NotPlaced;
import org.nhipcau.places.RolledUp.Why;

/// All places and what became of them, in memory and unchangeable: some 14,700 units, asked far more often than
/// changed.
final class Atlas {

    /// Anybody may ask for any day.
    private static final int REMEMBERED_DAYS = 200;

    private final Map<PlaceId, Place> places = new LinkedHashMap<>();
    private final Map<PlaceId, List<Succession>> successions = new HashMap<>();
    private final Map<PlaceId, List<Succession>> origins = new HashMap<>();
    private final Map<PlaceId, Set<PlaceId>> within = new HashMap<>();
    private final Map<PlaceId, List<PlaceId>> parts = new HashMap<>();
    private final Map<String, List<Place>> byCode = new HashMap<>();
    private final Map<PlaceId, Set<PlaceId>> scopes = new ConcurrentHashMap<>();
    private final Map<CommunesOf, Map<Optional<PlaceId>, Long>> communes = new ConcurrentHashMap<>();

    Atlas(Collection<Place> all, Collection<Succession> allSuccessions) {
        for (var place : all) {
            places.put(place.id(), place);
            place.partOf()
                    .ifPresent(whole -> parts.computeIfAbsent(whole, id -> new ArrayList<>())
                            .add(place.id()));
            for (var version : place.versions()) {
                version.parent()
                        .ifPresent(parent -> within.computeIfAbsent(parent, id -> new LinkedHashSet<>())
                                .add(place.id()));
                version.province()
                        .filter(province -> !province.equals(place.id()))
                        .ifPresent(province -> within.computeIfAbsent(province, id -> new LinkedHashSet<>())
                                .add(place.id()));
                index(version.code(), place);
                if (!version.iso3166().isEmpty()) {
                    index(version.iso3166(), place);
                }
            }
        }
        for (var succession : allSuccessions) {
            successions
                    .computeIfAbsent(succession.former(), id -> new ArrayList<>())
                    .add(succession);
            origins.computeIfAbsent(succession.later(), id -> new ArrayList<>()).add(succession);
        }
    }

    private void index(String code, Place place) {
        var bearers = byCode.computeIfAbsent(code, text -> new ArrayList<>());
        if (!bearers.contains(place)) {
            bearers.add(place);
        }
    }

    Optional<Place> find(PlaceId id) {
        return Optional.ofNullable(places.get(id));
    }

    private Place known(PlaceId id) {
        return find(id).orElseThrow(() -> new IllegalStateException("a place that is not in the register: " + id));
    }

    Collection<Place> all() {
        return places.values();
    }

    List<Place> ofCode(String code) {
        return byCode.getOrDefault(code, List.of());
    }

    List<Succession> successions(PlaceId former) {
        return successions.getOrDefault(former, List.of());
    }

    List<Succession> origins(PlaceId later) {
        return origins.getOrDefault(later, List.of());
    }

    /// Without the parts that were made of units which stand here whole.
    List<Succession> ownOrigins(PlaceId later) {
        return origins(later).stream()
                .filter(origin -> known(origin.former()).partOf().isEmpty())
                .toList();
    }

    List<Place> children(PlaceId parent, LocalDate day) {
        return within.getOrDefault(parent, Set.of()).stream()
                .map(this::known)
                .filter(place -> !place.recognisedOnly())
                .filter(place -> place.on(day).flatMap(PlaceVersion::parent).equals(Optional.of(parent)))
                .toList();
    }

    /// The units above a place on a day, the nearest first.
    List<Place> ancestors(PlaceId id, LocalDate day) {
        var above = new ArrayList<Place>();
        var next = find(id).flatMap(place -> place.on(day)).flatMap(PlaceVersion::parent);
        while (next.isPresent() && above.size() < PlaceKind.values().length) {
            var parent = find(next.get());
            parent.ifPresent(above::add);
            next = parent.flatMap(place -> place.on(day)).flatMap(PlaceVersion::parent);
        }
        return above;
    }

    /// In which provinces of a day's map the area of a place lies: none, one, or several.
    Set<PlaceId> provincesOn(PlaceId id, LocalDate day) {
        var found = new LinkedHashSet<PlaceId>();
        collectProvinces(id, day, found, new HashSet<>());
        return found;
    }

    private void collectProvinces(PlaceId id, LocalDate day, Set<PlaceId> found, Set<PlaceId> visited) {
        var place = places.get(id);
        if (place == null || !visited.add(id)) {
            return;
        }
        var there = place.on(day);
        if (there.isPresent()) {
            there.get().province().ifPresent(province -> {
                if (province.equals(id)) {
                    found.add(id);
                } else {
                    collectProvinces(province, day, found, visited);
                }
            });
            return;
        }
        var others = place.beginsAfter(day)
                ? origins(id).stream().map(Succession::former).toList()
                : successions(id).stream().map(Succession::later).toList();
        if (others.isEmpty()) {
            // What is known of no successor lies at least where its province lay.
            place.nearest(day).province().ifPresent(province -> collectProvinces(province, day, found, visited));
        }
        others.forEach(other -> collectProvinces(other, day, found, visited));
    }

    Became becameOn(Place place, LocalDate day) {
        if (place.on(day).isPresent()) {
            return new Became.Same(place);
        }
        return place.beginsAfter(day) ? wasOn(place, day) : isOn(place, day);
    }

    private Became wasOn(Place place, LocalDate day) {
        var from = ownOrigins(place.id());
        if (from.isEmpty()) {
            return new Became.Nothing();
        }
        if (from.size() == 1
                && from.getFirst().whole()
                && successions(from.getFirst().former()).size() == 1) {
            return oneOf(becameOn(known(from.getFirst().former()), day));
        }
        return new Became.NotDivisible(
                from.stream().map(origin -> known(origin.former())).toList());
    }

    private Became isOn(Place place, LocalDate day) {
        var into = successions(place.id());
        if (into.size() == 1 && into.getFirst().whole()) {
            return oneOf(becameOn(known(into.getFirst().later()), day));
        }
        var later = new LinkedHashSet<Place>();
        into.forEach(succession -> add(later, becameOn(known(succession.later()), day)));
        if (place.kind() == PlaceKind.DISTRICT) {
            // Districts had no successors of their own; what they held went into the units of their communes.
            place.last()
                    .valid()
                    .to()
                    .ifPresent(last ->
                            children(place.id(), last).forEach(commune -> add(later, becameOn(commune, day))));
        }
        return later.isEmpty() ? new Became.Nothing() : new Became.Several(List.copyOf(later));
    }

    private static Became oneOf(Became further) {
        return further instanceof Became.Same(Place place) ? new Became.One(place) : further;
    }

    private static void add(Set<Place> places, Became became) {
        switch (became) {
            case Became.Same(Place place) -> places.add(place);
            case Became.One(Place place) -> places.add(place);
            case Became.Several(List<Place> several) -> places.addAll(several);
            case Became.NotDivisible(List<Place> formers) -> places.addAll(formers);
            case Became.Nothing() -> {}
        }
    }

    /// Puts amounts of places of any time on the provinces of a day's map, and apart what lies in no single one.
    RolledUp rollUp(Map<PlaceId, BigDecimal> amounts, LocalDate map) {
        var onMap = new LinkedHashMap<PlaceId, BigDecimal>();
        var notPlaced = new ArrayList<NotPlaced>();
        amounts.forEach((place, amount) -> {
            var provinces = provincesOn(place, map);
            if (provinces.size() == 1) {
                onMap.merge(provinces.iterator().next(), amount, BigDecimal::add);
            } else {
                notPlaced.add(new NotPlaced(place, amount, why(place, provinces)));
            }
        });
        return new RolledUp(map, Map.copyOf(onMap), List.copyOf(notPlaced));
    }

    private Why why(PlaceId place, Set<PlaceId> provinces) {
        if (find(place).isEmpty()) {
            return Why.NOT_KNOWN;
        }
        return provinces.isEmpty() ? Why.NO_PROVINCE : Why.SEVERAL_PROVINCES;
    }

    private record CommunesOf(LocalDate day, ProvinceMap map) {}

    /// How many communes of a day lie in each province of a map; under nothing those that lie in none or several.
    Map<Optional<PlaceId>, Long> communes(LocalDate day, ProvinceMap map) {
        if (communes.size() > REMEMBERED_DAYS) {
            communes.clear();
        }
        return communes.computeIfAbsent(new CommunesOf(day, map), this::countCommunes);
    }

    private Map<Optional<PlaceId>, Long> countCommunes(CommunesOf of) {
        return places.values().stream()
                .filter(place -> place.kind() == PlaceKind.COMMUNE && !place.recognisedOnly())
                .filter(place -> place.on(of.day()).isPresent())
                .map(place -> provincesOn(place.id(), of.map().on()))
                .collect(Collectors.groupingBy(
                        provinces -> provinces.size() == 1
                                ? Optional.of(provinces.iterator().next())
                                : Optional.empty(),
                        Collectors.counting()));
    }

    /// The units of any time whose whole area lies in that of a place: itself, its parts, and what went into it
    /// whole.
    Set<PlaceId> liesIn(PlaceId id) {
        var reached = new LinkedHashSet<>(Set.of(id));
        spread(
                reached,
                unit -> java.util.stream.Stream.concat(
                                parts(unit).stream(),
                                origins(unit).stream().filter(Succession::whole).map(Succession::former))
                        .toList());
        return reached;
    }

    List<PlaceId> parts(PlaceId divided) {
        return parts.getOrDefault(divided, List.of());
    }

    /// What somebody responsible for a place answers for: the place, what it came from and what became of it, and all
    /// that lies or lay within those.
    Set<PlaceId> scopeOf(PlaceId id) {
        return scopes.computeIfAbsent(id, this::workOutScope);
    }

    private Set<PlaceId> workOutScope(PlaceId id) {
        var lineage = new LinkedHashSet<PlaceId>();
        lineage.add(id);
        spread(
                lineage,
                former -> origins(former).stream().map(Succession::former).toList());
        var later = new LinkedHashSet<>(Set.of(id));
        spread(
                later,
                former -> successions(former).stream().map(Succession::later).toList());
        lineage.addAll(later);
        spread(lineage, unit -> within.getOrDefault(unit, Set.of()));
        return Set.copyOf(lineage);
    }

    private static void spread(
            Set<PlaceId> reached, java.util.function.Function<PlaceId, Collection<PlaceId>> neighbours) {
        var open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            for (var next : neighbours.apply(open.remove())) {
                if (reached.add(next)) {
                    open.add(next);
                }
            }
        }
    }
}
