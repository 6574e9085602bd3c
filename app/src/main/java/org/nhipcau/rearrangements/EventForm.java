package org.nhipcau.rearrangements;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.nhipcau.forms.Typed;
import org.nhipcau.places.PlaceId;
import org.nhipcau.places.PlaceType;
import org.nhipcau.places.change.PlaceChanges.Stated;
import org.nhipcau.rearrangements.Event.New;
import org.nhipcau.rearrangements.EventKind.Extent;

/// What the forms of a rearrangement say once they are read and found right.
record EventForm(EventKind kind, LocalDate on, String legalBasis, String source, String note) {

    private static final int LONGEST = 2_000;

    /// Of the whole country, and then some: what is beyond was typed in another unit.
    private static final BigDecimal LARGEST_AREA = BigDecimal.valueOf(400_000);
    private static final BigDecimal MOST_PEOPLE = BigDecimal.valueOf(200_000_000);

    /// @param when the field of the kind is absent: the one it has
    static Optional<EventForm> read(Typed typed, Optional<EventKind> kept) {
        var kind = kept.or(() -> typed.choice("kind", EventKind.values(), EventKind::code));
        typed.required("onDate", 20);
        var on = typed.date("onDate");
        var legalBasis = typed.required("legalBasis", LONGEST);
        var source = typed.optional("source", LONGEST);
        var note = typed.optional("note", LONGEST);
        return typed.isWrong() || kind.isEmpty() || on.isEmpty()
                ? Optional.empty()
                : Optional.of(new EventForm(kind.get(), on.get(), legalBasis, source, note));
    }

    record Concerned(PlaceId place, Extent extent) {}

    static Optional<Concerned> concerned(Typed typed, EventKind kind, Function<String, Map<Long, String>> called) {
        typed.required("place", 300);
        var place = typed.pick("place", called).map(PlaceId::new);
        var extent = kind.extents().size() == 1
                ? Optional.of(kind.extents().getFirst())
                : typed.choice("extent", kind.extents().toArray(Extent[]::new), Extent::code);
        return typed.isWrong() || place.isEmpty() || extent.isEmpty()
                ? Optional.empty()
                : Optional.of(new Concerned(place.get(), extent.get()));
    }

    static Optional<PlaceId> existing(Typed typed, Function<String, Map<Long, String>> called) {
        typed.required("place", 300);
        var place = typed.pick("place", called).map(PlaceId::new);
        return typed.isWrong() ? Optional.empty() : place;
    }

    static Optional<New> unit(Typed typed, Function<String, Map<Long, String>> called) {
        var type = typed.choice("type", PlaceType.values(), PlaceType::code);
        var code = typed.required("code", 20);
        if (!code.isEmpty() && !code.matches("\\d{2,5}")) {
            typed.wrong("code", "rearrangements.wrong.code");
        }
        var name = typed.required("nameVi", 200);
        var english = typed.optional("nameEn", 200);
        typed.required("parent", 300);
        var parent = typed.pick("parent", called).map(PlaceId::new);
        var stated = stated(typed);
        return typed.isWrong() || type.isEmpty() || parent.isEmpty()
                ? Optional.empty()
                : Optional.of(new New(type.get(), code, name, english, parent.get(), stated));
    }

    /// Area and people are stated together with who states them and for which day, or not at all.
    private static Optional<Stated> stated(Typed typed) {
        var area = typed.amount("areaKm2");
        if (area.filter(km2 -> km2.signum() <= 0 || km2.compareTo(LARGEST_AREA) > 0 || km2.scale() > 4)
                .isPresent()) {
            typed.wrong("areaKm2", "rearrangements.wrong.area");
        }
        var people = typed.amount("population");
        if (people.filter(number -> number.signum() < 0
                        || number.stripTrailingZeros().scale() > 0
                        || number.compareTo(MOST_PEOPLE) > 0)
                .isPresent()) {
            typed.wrong("population", "rearrangements.wrong.population");
        }
        var source = typed.optional("figuresSource", LONGEST);
        var on = typed.date("figuresOn");
        var anything = area.isPresent() || people.isPresent();
        if (anything && source.isEmpty()) {
            typed.wrong("figuresSource", "rearrangements.wrong.figuresSource");
        }
        if (anything && on.isEmpty() && typed.problem("figuresOn").isEmpty()) {
            typed.wrong("figuresOn", "rearrangements.wrong.figuresOn");
        }
        if (!anything && (!source.isEmpty() || on.isPresent()) && !typed.isWrong()) {
            typed.wrong("areaKm2", "rearrangements.wrong.nothingStated");
        }
        return typed.isWrong() || !anything
                ? Optional.empty()
                : on.map(day -> new Stated(area, people.map(BigDecimal::longValueExact), source, day));
    }
}
