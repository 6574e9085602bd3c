package org.nhipcau.places;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.nhipcau.forms.Typed;
import org.nhipcau.identity.ScopeSource;
import org.nhipcau.shared.Language;
import org.springframework.stereotype.Component;

/// Today's provinces can be chosen; who was bound to one that has merged since keeps it.
@Component
class PlaceScopes implements ScopeSource {

    private final Places places;
    private final Clock clock;

    PlaceScopes(Places places, Clock clock) {
        this.places = places;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "place";
    }

    @Override
    public Map<Long, String> called(String text, Language language) {
        var today = today();
        var called = new LinkedHashMap<Long, String>();
        places.find(text, today, PlaceKind.PROVINCE).stream()
                .limit(Typed.MOST_OFFERED + 1L)
                .forEach(place -> called.put(place.id().value(), name(place, today, language)));
        return called;
    }

    @Override
    public Optional<String> name(long number, Language language) {
        return places.find(new PlaceId(number)).map(place -> name(place, today(), language));
    }

    private static String name(Place place, LocalDate day, Language language) {
        var version = place.nearest(day);
        return language.pick(version.name(), version.nameEnglish().isEmpty() ? version.name() : version.nameEnglish());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneId.of("Asia/Ho_Chi_Minh")));
    }
}
