package org.nhipcau.iati.activity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// A place as a publisher describes it: `location` of an activity.
///
/// @param ref `@ref`, by which results refer to it
/// @param reach `location-reach/@code`: 1 the activity happens there, 2 the people it is for live there
/// @param ids `location-id`, in gazetteers (vocabulary `G1` is GeoNames)
/// @param name `name`
/// @param description `description`
/// @param activityDescription `activity-description`: what is done there
/// @param divisions `administrative`
/// @param point `point/pos`, when it lies on the earth
/// @param exactness `exactness/@code`: 1 exact, 2 approximate
/// @param locationClass `location-class/@code`: 1 administrative, 2 populated, 3 structure, 4 other
/// @param feature `feature-designation/@code`, of GeoNames
public record IatiLocation(
        Optional<String> ref,
        Optional<String> reach,
        List<VocabularyCode> ids,
        Narratives name,
        Narratives description,
        Narratives activityDescription,
        List<Administrative> divisions,
        Optional<Point> point,
        Optional<String> exactness,
        Optional<String> locationClass,
        Optional<String> feature) {

    /// An administrative division: `administrative`.
    ///
    /// @param level `@level`: 1 is the first below the country
    public record Administrative(VocabularyCode code, Optional<Integer> level) {}

    /// Degrees in WGS 84, as written.
    ///
    /// @param latitude -90 to 90
    /// @param longitude -180 to 180
    public record Point(BigDecimal latitude, BigDecimal longitude) {

        private static final BigDecimal POLE = BigDecimal.valueOf(90);
        private static final BigDecimal DATE_LINE = BigDecimal.valueOf(180);

        public Point {
            if (latitude.abs().compareTo(POLE) > 0 || longitude.abs().compareTo(DATE_LINE) > 0) {
                throw new IllegalArgumentException("not on the earth: " + latitude + " " + longitude);
            }
        }

        public static boolean onEarth(BigDecimal latitude, BigDecimal longitude) {
            return latitude.abs().compareTo(POLE) <= 0 && longitude.abs().compareTo(DATE_LINE) <= 0;
        }
    }

    public IatiLocation {
        ids = List.copyOf(ids);
        divisions = List.copyOf(divisions);
    }
}
