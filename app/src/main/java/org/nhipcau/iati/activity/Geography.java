package org.nhipcau.iati.activity;

import java.math.BigDecimal;
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

    /// `recipient-country` of an activity or of a transaction.
    ///
    /// @param code `@code`, ISO 3166-1 of two letters
    /// @param percentage `@percentage`, 0 to 100, exact; the share among the activity's countries and regions
    public record RecipientCountry(String code, Optional<BigDecimal> percentage, Narratives names) {}

    /// `recipient-region` of an activity or of a transaction.
    ///
    /// @param code in vocabulary 1 (OECD DAC) when the file names none
    /// @param percentage `@percentage`, 0 to 100, exact; the share among the activity's countries and regions
    public record RecipientRegion(VocabularyCode code, Optional<BigDecimal> percentage, Narratives names) {}

    public Geography {
        countries = List.copyOf(countries);
        regions = List.copyOf(regions);
        locations = List.copyOf(locations);
    }
}
