package org.nhipcau.places.directory;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.nhipcau.places.Place;
import org.nhipcau.places.PlaceId;
import org.nhipcau.places.PlaceKind;
import org.nhipcau.places.PlaceSearch;
import org.nhipcau.places.PlaceVersion;
import org.nhipcau.places.Places;
import org.nhipcau.places.Succession;
import org.nhipcau.shared.Language;
import org.nhipcau.shared.Refusal;
import org.nhipcau.site.Site;
import org.nhipcau.site.Texts;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// `GET /api/v1/places?name=…&on=YYYY-MM-DD`: which unit bears a name or a code on a day, and what became of it.
@RestController
class PlaceApi {

    private final Places places;
    private final Texts texts;
    private final Site site;

    PlaceApi(Places places, Texts texts, Site site) {
        this.places = places;
        this.texts = texts;
        this.site = site;
    }

    @GetMapping("/api/v1/places")
    Answer find(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String on,
            HttpServletRequest request) {
        var day = on.isBlank() ? site.page(request).today() : PlaceSearch.day(on);
        return answer(name, code, kind(kind), day);
    }

    private Answer answer(String name, String code, Optional<PlaceKind> kind, LocalDate day) {
        if (name.isBlank() && code.isBlank()) {
            throw new Refusal("places.api.nothingAsked");
        }
        var ever = new LinkedHashSet<>(name.isBlank() ? places.everOfCode(code) : places.findEver(name));
        var now = new LinkedHashSet<>(name.isBlank() ? places.ofCode(code, day) : places.find(name, day));
        if (!name.isBlank() && !code.isBlank()) {
            ever.retainAll(places.everOfCode(code));
            now.retainAll(places.ofCode(code, day));
        }
        kind.ifPresent(wanted -> {
            ever.removeIf(place -> place.kind() != wanted);
            now.removeIf(place -> place.kind() != wanted);
        });
        ever.removeAll(now);
        return new Answer(
                day,
                now.stream().map(place -> told(place, day)).toList(),
                ever.stream().map(place -> told(place, day)).toList());
    }

    private static Optional<PlaceKind> kind(String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(PlaceKind.of(text.strip()).orElseThrow(() -> new Refusal("places.api.kind", text.strip())));
    }

    private Told told(Place place, LocalDate day) {
        var then = place.nearest(day);
        var during = place.on(day).isPresent() ? day : then.valid().to().orElse(day);
        return new Told(
                place.id().value(),
                place.kind().code(),
                then.code(),
                names(then),
                Map.of("vi", then.fullName(), "en", then.fullName(Language.EN)),
                new Type(
                        then.type().code(),
                        texts.text(Language.VI, "places.type." + then.type().code()),
                        texts.text(Language.EN, "places.type." + then.type().code())),
                then.valid().from(),
                then.valid().to(),
                then.iso3166(),
                Map.of("vi", then.regionVietnamese(), "en", then.regionEnglish()),
                then.legalBasis(),
                place.recognisedOnly(),
                places.ancestors(place.id(), during).stream()
                        .map(above -> brief(above, above.nearest(during)))
                        .toList(),
                related(places.origins(place.id()), Succession::former, -1),
                related(places.successions(place.id()), Succession::later, 0),
                "/places/" + place.id());
    }

    private List<Related> related(List<Succession> successions, Function<Succession, PlaceId> end, int shift) {
        return successions.stream()
                .map(by -> {
                    var other = places.get(end.apply(by));
                    return new Related(
                            brief(other, other.nearest(by.on().plusDays(shift))),
                            by.relation().name().toLowerCase(java.util.Locale.ROOT),
                            by.extent(),
                            by.on(),
                            by.legalBasis());
                })
                .toList();
    }

    private static Brief brief(Place place, PlaceVersion version) {
        return new Brief(place.id().value(), place.kind().code(), version.code(), names(version));
    }

    private static Map<String, String> names(PlaceVersion version) {
        return Map.of("vi", version.name(), "en", version.name(Language.EN));
    }

    /// @param places what bears the name on that day; several: it must be asked which one is meant
    /// @param otherTimes what bears it on another day only
    record Answer(LocalDate on, List<Told> places, List<Told> otherTimes) {}

    record Told(
            long id,
            String kind,
            String code,
            Map<String, String> name,
            Map<String, String> fullName,
            Type type,
            Optional<LocalDate> validFrom,
            Optional<LocalDate> validTo,
            String iso31662,
            Map<String, String> region,
            String legalBasis,
            boolean recognisedOnly,
            List<Brief> parents,
            List<Related> cameFrom,
            List<Related> became,
            String page) {}

    record Type(String code, String vi, String en) {}

    record Brief(long id, String kind, String code, Map<String, String> name) {}

    record Related(Brief place, String relation, String extent, LocalDate on, String legalBasis) {}
}
