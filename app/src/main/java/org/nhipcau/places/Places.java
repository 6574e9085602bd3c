package org.nhipcau.places;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.nhipcau.places.db.SpellingTable;
import org.nhipcau.shared.NotFound;
import org.springframework.stereotype.Component;

/// The door to administrative units: find one by any spelling on any day, ask what became of it, put amounts on a
/// map.
@Component
public class Places {

    private static final SpellingTable SPELLING = SpellingTable.SPELLING;
    private static final Set<PlaceKind> EVERY_KIND = EnumSet.allOf(PlaceKind.class);

    private final DSLContext sql;
    private final AtlasReader atlases;

    Places(DSLContext sql, AtlasReader atlases) {
        this.sql = sql;
        this.atlases = atlases;
    }

    public Optional<Place> find(PlaceId id) {
        return atlases.atlas().find(id);
    }

    /// @throws NotFound when there is no such place
    public Place get(PlaceId id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /// All places of a day that bear this name in any spelling, or this code; the wider kinds first. More than one
    /// means: ask. A word for the type ("TP.", "Huyện", "province") and diacritics, when written, narrow the answer
    /// when they can: "Xã Long Thành" is not Long Thạnh, "Long Thanh" may be either.
    public List<Place> find(String nameOrCode, LocalDate on) {
        return find(nameOrCode, on, EVERY_KIND);
    }

    public List<Place> find(String nameOrCode, LocalDate on, PlaceKind kind) {
        return find(nameOrCode, on, EnumSet.of(kind));
    }

    private List<Place> find(String nameOrCode, LocalDate on, Set<PlaceKind> kinds) {
        return ever(nameOrCode, kinds, Optional.of(on));
    }

    /// The same on whatever day: also what is no more, or not yet.
    public List<Place> findEver(String nameOrCode) {
        return ever(nameOrCode, EVERY_KIND, Optional.empty());
    }

    /// All places that bore this code on a day; nothing but a code is understood.
    public List<Place> ofCode(String code, LocalDate on) {
        return atlases.atlas().ofCode(code.strip()).stream()
                .filter(place -> Names.bears(place, code.strip(), on))
                .toList();
    }

    /// The same on whatever day.
    public List<Place> everOfCode(String code) {
        return List.copyOf(atlases.atlas().ofCode(code.strip()));
    }

    private List<Place> ever(String nameOrCode, Set<PlaceKind> kinds, Optional<LocalDate> on) {
        return atlases.names().bearers(nameOrCode, kinds, on);
    }

    /// What a text may name: the units that bear it in any spelling, or whose code it is, at whatever time, with what
    /// became of them; when there are none, what is written nearly so, as suggestions. Former names are understood
    /// ("Hà Giang", "tỉnh Lào Cai cũ"), and names with the units around them ("xã Tân Lập, Lục Yên").
    ///
    /// @param day on which the text was written or holds; nothing: not known
    public NamedPlaces named(String text, Optional<LocalDate> day) {
        return atlases.names().named(text, day, EVERY_KIND);
    }

    /// The same for many texts at once, each under the text as it was asked.
    public Map<String, NamedPlaces> named(Collection<String> texts, Optional<LocalDate> day) {
        return named(texts, day, EVERY_KIND);
    }

    /// @param kinds only these are meant, as in a column of provinces
    public Map<String, NamedPlaces> named(Collection<String> texts, Optional<LocalDate> day, Set<PlaceKind> kinds) {
        var names = atlases.names();
        var named = new LinkedHashMap<String, NamedPlaces>();
        texts.forEach(text -> named.computeIfAbsent(text, asked -> names.named(asked, day, kinds)));
        return named;
    }

    /// All units of one kind on a day, without those that are only recognised.
    public List<Place> on(LocalDate day, PlaceKind kind) {
        return atlases.atlas().all().stream()
                .filter(place -> place.kind() == kind && !place.recognisedOnly())
                .filter(place -> place.on(day).isPresent())
                .toList();
    }

    public Became becameOn(PlaceId place, LocalDate day) {
        var atlas = atlases.atlas();
        return atlas.find(place).map(known -> atlas.becameOn(known, day)).orElseGet(Became.Nothing::new);
    }

    /// The units above a place on a day, the nearest first.
    public List<Place> ancestors(PlaceId place, LocalDate day) {
        return atlases.atlas().ancestors(place, day);
    }

    /// The units directly within a place on a day.
    public List<Place> children(PlaceId place, LocalDate day) {
        return atlases.atlas().children(place, day);
    }

    /// How many communes of a day lie in each province of a map; under nothing those that lie in none or several.
    public Map<Optional<PlaceId>, Long> communes(LocalDate day, ProvinceMap map) {
        return atlases.atlas().communes(day, map);
    }

    /// Into which units a place went.
    public List<Succession> successions(PlaceId former) {
        return atlases.atlas().successions(former);
    }

    /// Whether several units each got a part of a place.
    public boolean isDivided(PlaceId place) {
        return successions(place).stream().anyMatch(succession -> !succession.whole());
    }

    /// From which units a place came.
    public List<Succession> origins(PlaceId later) {
        return atlases.atlas().ownOrigins(later);
    }

    /// The units of any time whose whole area lies in that of a place: itself, its parts, and what went into it
    /// whole.
    public Set<PlaceId> liesIn(PlaceId place) {
        return atlases.atlas().liesIn(place);
    }

    /// The parts that were made of a divided unit.
    public List<PlaceId> parts(PlaceId divided) {
        return atlases.atlas().parts(divided);
    }

    /// The one province of a day's map in which a place of any time lies; nothing when there is none or several.
    public Optional<Place> provinceOn(PlaceId place, LocalDate day) {
        var atlas = atlases.atlas();
        var provinces = atlas.provincesOn(place, day);
        return provinces.size() == 1 ? atlas.find(provinces.iterator().next()) : Optional.empty();
    }

    /// Puts amounts of places of any time on the provinces of a day's map. What lies in no single province of that
    /// map is listed apart, so that the whole adds up to what came in, exactly.
    public RolledUp rollUp(Map<PlaceId, BigDecimal> amounts, LocalDate map) {
        return atlases.atlas().rollUp(amounts, map);
    }

    /// The places whose records somebody responsible for this one sees: itself, what it came from and what became of
    /// it, and all that lies or lay within those. Remembered until a place changes.
    public Set<PlaceId> scopeOf(PlaceId place) {
        return atlases.atlas().scopeOf(place);
    }

    /// How a place is written, the official name first.
    public List<String> spellings(PlaceId place) {
        return spellings(List.of(place)).getOrDefault(place, List.of());
    }

    /// How each of some places is written, the official name first.
    public Map<PlaceId, List<String>> spellings(Collection<PlaceId> some) {
        return some.isEmpty()
                ? Map.of()
                : sql.select(
                                SPELLING.PLACE_ID,
                                SPELLING.SPELLING_,
                                DSL.min(SPELLING.ID).as("first"))
                        .from(SPELLING)
                        .where(SPELLING.PLACE_ID.in(some))
                        .groupBy(SPELLING.PLACE_ID, SPELLING.SPELLING_)
                        .orderBy(SPELLING.PLACE_ID, DSL.field(DSL.name("first")))
                        .fetchGroups(SPELLING.PLACE_ID, SPELLING.SPELLING_);
    }
}
