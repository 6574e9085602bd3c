package org.nhipcau.funding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nhipcau.places.PlaceId;
import org.nhipcau.projects.Project.Located;

/// The percentages by which a project's money is divided, for a reader. The division itself is exact and the
/// database's
/// (`funding.weights`, `funding.divide`).
final class Weights {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private Weights() {}

    /// Percentages as computed, two digits behind the point.
    static Map<PlaceId, BigDecimal> of(List<Located> places) {
        var stated =
                places.stream().flatMap(place -> place.percentage().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
        var missing =
                places.stream().filter(place -> place.percentage().isEmpty()).count();
        var left = ALL.subtract(stated).max(BigDecimal.ZERO);
        var weights = new LinkedHashMap<PlaceId, BigDecimal>();
        for (var place : places) {
            weights.put(
                    place.place(),
                    place.percentage()
                            .map(share -> share.multiply(BigDecimal.valueOf(Math.max(missing, 1))))
                            .orElse(left));
        }
        var whole = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        weights.replaceAll((place, weight) ->
                whole.signum() == 0 ? BigDecimal.ZERO : weight.multiply(ALL).divide(whole, 2, RoundingMode.HALF_UP));
        return weights;
    }
}
