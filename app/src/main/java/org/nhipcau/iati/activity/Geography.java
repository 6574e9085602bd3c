package org.nhipcau.iati.activity;

import java.util.List;
import java.util.Optional;

/// Where an activity benefits.
///
/// @param scope `activity-scope/@code`, list *ActivityScope*
/// @param countries `recipient-country`
/// @param regions `recipient-region`
/// @param locations `location`
public record Geography(
        Optional<String> scope,
        List<RecipientCountry> countries,
        List<RecipientRegion> regions,
        List<IatiLocation> locations) {

    public Geography {
        countries = List.copyOf(countries);
        regions = List.copyOf(regions);
        locations = List.copyOf(locations);
    }
}
