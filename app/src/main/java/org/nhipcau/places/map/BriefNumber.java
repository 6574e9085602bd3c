package org.nhipcau.places.map;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.nhipcau.site.Page;

/// A figure in as few signs as have room in a tile: exact where it is short, otherwise in thousands, millions or
/// billions with three digits. The exact figure stands in the tile's name and in the table beside it.
final class BriefNumber {

    private static final BigDecimal SHORT = BigDecimal.valueOf(100_000);
    private static final List<Scale> SCALES = List.of(
            new Scale(12, "places.brief.trillion"),
            new Scale(9, "places.brief.billion"),
            new Scale(6, "places.brief.million"),
            new Scale(3, "places.brief.thousand"));

    private BriefNumber() {}

    static String of(BigDecimal value, Page page) {
        if (value.abs().compareTo(SHORT) < 0) {
            return page.number(value.setScale(
                    value.abs().compareTo(BigDecimal.valueOf(100)) < 0 ? Math.clamp(value.scale(), 0, 2) : 0,
                    RoundingMode.HALF_UP));
        }
        for (var scale : SCALES) {
            var scaled = value.movePointLeft(scale.digits());
            if (scaled.abs().compareTo(BigDecimal.ONE) >= 0) {
                var digits = Math.max(0, 3 - (scaled.precision() - scaled.scale()));
                var rounded = scaled.setScale(digits, RoundingMode.HALF_UP).stripTrailingZeros();
                return page.text(scale.key(), page.number(rounded.setScale(Math.max(0, rounded.scale()))));
            }
        }
        throw new IllegalStateException("no scale for " + value);
    }

    private record Scale(int digits, String key) {}
}
