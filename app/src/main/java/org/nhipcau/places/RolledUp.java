package org.nhipcau.places;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// Amounts put on the provinces of one day's map, together with what could not be put there. Nothing is lost:
/// [#onMap] and [#notPlaced] add up to exactly what came in.
public record RolledUp(LocalDate map, Map<PlaceId, BigDecimal> onMap, List<NotPlaced> notPlaced) {

    public BigDecimal notPlacedTotal() {
        return notPlaced.stream().map(NotPlaced::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal total() {
        return onMap.values().stream().reduce(notPlacedTotal(), BigDecimal::add);
    }

    /// An amount of a place that lies in no single province of the map.
    public record NotPlaced(PlaceId place, BigDecimal amount, Why why) {}

    /// Why an amount cannot be placed on a map.
    public enum Why {
        /// The register has no such place.
        NOT_KNOWN,
        /// It is wider than a province, or none is known for that day.
        NO_PROVINCE,
        /// Its area lies in several provinces of that day's map.
        SEVERAL_PROVINCES
    }
}
