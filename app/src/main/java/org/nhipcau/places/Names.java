package org.nhipcau.places;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.nhipcau.places.NamedPlaces.Candidate;
import org.nhipcau.shared.SearchKey;

/// All names, spellings and codes of the register, in memory and unchangeable: a workbook asks for thousands at once.
final class Names {

    private static final Pattern CODE = Pattern.compile("\\d{2}|\\d{3}|\\d{5}|VN|VN-[0-9A-Z]{2}");
    private static final Pattern WITHIN = Pattern.compile("[,;()]+");
    private static final Pattern FORMER =
            Pattern.compile("(?iu)^\\s*former(ly)?\\s+|[\\s(]+(cũ|cu|trước đây|former|formerly|old)[\\s)]*$");

    /// Without a day, what became of a unit is what the register knows in the end.
    private static final LocalDate IN_THE_END = PlaceSearch.LAST_DAY;

    private static final int SUGGESTED = 6;
    private static final int LONGEST = 200;

    private final Atlas atlas;
    private final Map<String, List<PlaceId>> byKey = new LinkedHashMap<>();
    private final Map<PlaceId, List<String>> former = new LinkedHashMap<>();
    private final NearNames near;

    /// @param spellings how each place is written
    Names(Atlas atlas, List<Spelled> spellings) {
        this.atlas = atlas;
        for (var spelling : spellings) {
            var bearers = byKey.computeIfAbsent(spelling.key().replace(" ", ""), key -> new ArrayList<>(1));
            if (!bearers.contains(spelling.place())) {
                bearers.add(spelling.place());
            }
            if (!spelling.former().isEmpty()) {
                former.computeIfAbsent(spelling.place(), place -> new ArrayList<>(1))
                        .add(spelling.former());
            }
        }
        this.near = new NearNames(byKey.keySet());
    }

    /// @param key its search key, with or without blanks
    /// @param former the spelling itself when it is a former or common name, which no version bears; else empty
    record Spelled(PlaceId place, String key, String former) {}

    /// @param on exists on this day; nothing: whenever
    List<Place> bearers(String nameOrCode, Set<PlaceKind> kinds, Optional<LocalDate> on) {
        var found = new LinkedHashSet<Place>();
        var code = nameOrCode.strip();
        if (CODE.matcher(code).matches()) {
            atlas.ofCode(code).stream()
                    .filter(place -> on.isEmpty() || bears(place, code, on.get()))
                    .filter(place -> kinds.contains(place.kind()))
                    .forEach(found::add);
        }
        // A bare number that is a code is not the ward that bears the number: that one is written "Phường 15".
        var readings = found.isEmpty() ? SpelledName.readings(nameOrCode) : List.<SpelledName>of();
        for (var reading : readings) {
            var named = byKey.getOrDefault(reading.joined(), List.of()).stream()
                    .flatMap(id -> atlas.find(id).stream())
                    .filter(place -> reading.kinds().contains(place.kind()) && kinds.contains(place.kind()))
                    .filter(place -> on.isEmpty() || place.on(on.get()).isPresent())
                    .toList();
            var typed = narrowed(
                    named,
                    place -> place.versions().stream()
                            .anyMatch(version -> reading.types().contains(version.type())));
            found.addAll(narrowed(
                    typed,
                    place -> names(place)
                            .filter(name -> isSpelled(name, reading))
                            .anyMatch(name -> SpelledName.sameMarks(nameOrCode, name))));
        }
        return found.stream()
                .sorted(Comparator.comparing(Place::kind)
                        .thenComparing(Place::recognisedOnly)
                        .thenComparing(place -> place.id().value()))
                .toList();
    }

    private Stream<String> names(Place place) {
        return Stream.concat(
                place.versions().stream().map(PlaceVersion::name), former.getOrDefault(place.id(), List.of()).stream());
    }

    /// "Hà Nam Ninh" holds the name of Hà Nam, and says nothing of it.
    private static boolean isSpelled(String name, SpelledName reading) {
        return reading.joined().equals(SearchKey.of(name).replace(" ", ""));
    }

    static boolean bears(Place place, String code, LocalDate on) {
        return place.on(on)
                .filter(version ->
                        version.code().equals(code) || version.iso3166().equals(code))
                .isPresent();
    }

    /// Those that fit better, when there are any.
    private static List<Place> narrowed(List<Place> places, Predicate<Place> better) {
        var fitting = places.stream().filter(better).toList();
        return fitting.isEmpty() ? places : fitting;
    }

    NamedPlaces named(String text, Optional<LocalDate> day, Set<PlaceKind> kinds) {
        if (text.length() > LONGEST) {
            return new NamedPlaces(text, day, List.of(), List.of());
        }
        var found = ofAnyTime(text, day, kinds);
        var contradicted = List.<Place>of();
        if (found.isEmpty()) {
            found = former(text, day, kinds);
        }
        if (found.isEmpty()) {
            var parts = parts(text);
            found = within(parts, day, kinds);
            if (found.isEmpty() && parts.size() > 1) {
                found = within(parts.reversed(), day, kinds);
            }
            if (found.isEmpty() && parts.size() > 1) {
                // "Hà Giang, Đà Nẵng": the one does not lie in the other, so nothing is taken for granted.
                contradicted = ofAnyTime(parts.getFirst(), day, kinds);
            }
        }
        var candidates = candidates(found, text, day);
        return new NamedPlaces(
                text, day, candidates, candidates.isEmpty() ? suggestions(text, contradicted, day, kinds) : List.of());
    }

    private List<Place> ofAnyTime(String text, Optional<LocalDate> day, Set<PlaceKind> kinds) {
        var found = new LinkedHashSet<Place>();
        day.ifPresent(known -> found.addAll(bearers(text, kinds, day)));
        found.addAll(bearers(text, kinds, Optional.empty()));
        return List.copyOf(found);
    }

    /// "tỉnh Lào Cai cũ" is the one that has ended.
    private List<Place> former(String text, Optional<LocalDate> day, Set<PlaceKind> kinds) {
        var bare = FORMER.matcher(text).replaceAll("");
        if (bare.equals(text)) {
            return List.of();
        }
        return bearers(bare, kinds, Optional.empty()).stream()
                .filter(place -> place.endedBefore(day.orElse(IN_THE_END)))
                .toList();
    }

    private static List<String> parts(String text) {
        return Arrays.stream(WITHIN.split(text))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /// "Xã Tân Lập, huyện Lục Yên, Yên Bái": the bearers of the first name that lie, lay or went within the others.
    private List<Place> within(List<String> parts, Optional<LocalDate> day, Set<PlaceKind> kinds) {
        if (parts.size() < 2) {
            return List.of();
        }
        var found = ofAnyTime(parts.getFirst(), day, kinds);
        for (var part : parts.subList(1, parts.size())) {
            var around = ofAnyTime(part, day, Set.of(PlaceKind.values()));
            found = found.stream()
                    .filter(place -> around.stream()
                            .anyMatch(wider -> wider.kind().compareTo(place.kind()) < 0
                                    && atlas.scopeOf(wider.id()).contains(place.id())))
                    .toList();
        }
        return found;
    }

    private List<Candidate> candidates(List<Place> places, String text, Optional<LocalDate> day) {
        return places.stream()
                .map(place -> candidate(place, text, day))
                .sorted(NamedPlaces.ORDER)
                .toList();
    }

    private Candidate candidate(Place place, String text, Optional<LocalDate> day) {
        var key = SearchKey.of(text).replace(" ", "");
        var then = day.or(() -> place.last().valid().to()).map(place::nearest).orElseGet(place::last);
        var bearing = SearchKey.of(then.name()).isEmpty() || key.contains(joined(then))
                ? then
                : place.versions().stream()
                        .filter(version -> key.contains(joined(version)))
                        .findFirst()
                        .orElse(then);
        return new Candidate(
                place,
                bearing,
                day.map(known -> place.on(known).isPresent()).orElse(true),
                atlas.becameOn(place, day.orElse(IN_THE_END)));
    }

    private static String joined(PlaceVersion version) {
        return SearchKey.of(version.name()).replace(" ", "");
    }

    private List<Candidate> suggestions(
            String text, List<Place> contradicted, Optional<LocalDate> day, Set<PlaceKind> kinds) {
        var suggested = new LinkedHashMap<PlaceId, Suggestion>();
        contradicted.forEach(place -> suggested.put(place.id(), new Suggestion(candidate(place, text, day), 0)));
        var parts = parts(text);
        var asked = parts.isEmpty() ? text : parts.getFirst();
        for (var reading : SpelledName.readings(asked)) {
            for (var miss : near.near(reading.joined())) {
                for (var id : byKey.getOrDefault(miss.key(), List.of())) {
                    atlas.find(id)
                            .filter(place -> reading.kinds().contains(place.kind()) && kinds.contains(place.kind()))
                            .ifPresent(place -> suggested.merge(
                                    id,
                                    new Suggestion(candidate(place, asked, day), miss.distance()),
                                    (one, other) -> one.distance() <= other.distance() ? one : other));
                }
            }
        }
        return suggested.values().stream()
                .sorted(Comparator.comparingInt(Suggestion::distance)
                        .thenComparing(Suggestion::candidate, NamedPlaces.ORDER))
                .limit(SUGGESTED)
                .map(Suggestion::candidate)
                .toList();
    }

    private record Suggestion(Candidate candidate, int distance) {}
}
