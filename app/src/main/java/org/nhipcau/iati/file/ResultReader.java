package org.nhipcau.iati.file;

import java.util.Optional;
import org.nhipcau.iati.activity.Result;
import org.nhipcau.iati.activity.Result.Baseline;
import org.nhipcau.iati.activity.Result.Dimension;
import org.nhipcau.iati.activity.Result.Indicator;
import org.nhipcau.iati.activity.Result.Measurement;
import org.nhipcau.iati.activity.Result.Phase;

/// Reads results with their indicators. Nothing in them refuses an activity; what is wrong is remarked on.
record ResultReader(Values values, PartReader parts) {

    Result result(Element element) {
        return new Result(
                element.attribute("type"),
                values.flag(element, "aggregation-status"),
                parts.narratives(element, "title"),
                parts.narratives(element, "description"),
                parts.all(element, "reference", reference -> parts.vocabularyCode(reference, "")),
                parts.all(element, "indicator", indicator -> Optional.of(indicator(indicator))));
    }

    private Indicator indicator(Element element) {
        return new Indicator(
                element.attribute("measure"),
                values.flag(element, "ascending"),
                values.flag(element, "aggregation-status"),
                parts.narratives(element, "title"),
                parts.narratives(element, "description"),
                parts.all(
                        element,
                        "reference",
                        reference -> parts.vocabularyCode(
                                reference, reference.attribute("vocabulary"), "", "indicator-uri")),
                parts.all(element, "baseline", baseline -> Optional.of(baseline(baseline))),
                parts.all(element, "period", period -> Optional.of(phase(period))));
    }

    private Baseline baseline(Element element) {
        return new Baseline(values.whole(element, "year"), values.looseDay(element, "iso-date"), measurement(element));
    }

    private Phase phase(Element element) {
        return new Phase(
                element.child("period-start").flatMap(start -> values.looseDay(start, "iso-date")),
                element.child("period-end").flatMap(end -> values.looseDay(end, "iso-date")),
                parts.all(element, "target", target -> Optional.of(measurement(target))),
                parts.all(element, "actual", actual -> Optional.of(measurement(actual))));
    }

    private Measurement measurement(Element element) {
        return new Measurement(
                element.attribute("value"),
                parts.all(element, "location", location -> location.attribute("ref")),
                parts.all(
                        element,
                        "dimension",
                        dimension -> Optional.of(new Dimension(
                                dimension.attribute("name").orElse(""),
                                dimension.attribute("value").orElse("")))),
                parts.narratives(element, "comment"));
    }
}
