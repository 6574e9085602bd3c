package org.nhipcau.rearrangements;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.nhipcau.forms.Typed;
import org.nhipcau.places.PlaceId;
import org.nhipcau.places.PlaceType;
import org.nhipcau.rearrangements.Event.New;
import org.nhipcau.rearrangements.EventKind.Extent;

/// What the forms of a rearrangement say once they are read and found right.
record EventForm(EventKind kind, LocalDate on, String legalBasis, String source, String note) {

    private static final int LONGEST = 2_000;

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
        return typed.isWrong() || type.isEmpty() || parent.isEmpty()
                ? Optional.empty()
                : Optional.of(new New(type.get(), code, name, english, parent.get()));
    }
}
