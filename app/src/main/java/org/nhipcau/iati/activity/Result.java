package org.nhipcau.iati.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What came of it, or should: `result`. Values are text, for the standard lets a qualitative indicator say anything.
///
/// @param type `@type`: 1 output, 2 outcome, 3 impact, 9 other
/// @param aggregable `@aggregation-status`
/// @param title `title`
/// @param description `description`
/// @param references `reference`, to lists of results
/// @param indicators `indicator`
public record Result(
        Optional<String> type,
        Optional<Boolean> aggregable,
        Narratives title,
        Narratives description,
        List<VocabularyCode> references,
        List<Indicator> indicators) {

    /// `indicator`.
    ///
    /// @param measure `@measure`: 1 unit, 2 percentage, 3 nominal, 4 ordinal, 5 qualitative
    /// @param ascending `@ascending`: more is better
    /// @param references `reference`; the address of a publisher's own list is `@indicator-uri`
    public record Indicator(
            Optional<String> measure,
            Optional<Boolean> ascending,
            Optional<Boolean> aggregable,
            Narratives title,
            Narratives description,
            List<VocabularyCode> references,
            List<Baseline> baselines,
            List<Phase> phases) {

        public Indicator {
            references = List.copyOf(references);
            baselines = List.copyOf(baselines);
            phases = List.copyOf(phases);
        }
    }

    /// `baseline`.
    ///
    /// @param year `@year`
    /// @param day `@iso-date`
    public record Baseline(Optional<Integer> year, Optional<LocalDate> day, Measurement measurement) {}

    /// `period` of an indicator.
    ///
    /// @param from `period-start/@iso-date`
    /// @param to `period-end/@iso-date`
    public record Phase(
            Optional<LocalDate> from, Optional<LocalDate> to, List<Measurement> targets, List<Measurement> actuals) {

        public Phase {
            targets = List.copyOf(targets);
            actuals = List.copyOf(actuals);
        }
    }

    /// A figure of a baseline, `target` or `actual`.
    ///
    /// @param value `@value`, as written
    /// @param locations `location/@ref`, of the activity's locations
    /// @param dimensions `dimension`: by sex, by age and the like
    /// @param comment `comment`
    public record Measurement(
            Optional<String> value, List<String> locations, List<Dimension> dimensions, Narratives comment) {

        public Measurement {
            locations = List.copyOf(locations);
            dimensions = List.copyOf(dimensions);
        }
    }

    /// `dimension`.
    public record Dimension(String name, String value) {}

    public Result {
        references = List.copyOf(references);
        indicators = List.copyOf(indicators);
    }
}
