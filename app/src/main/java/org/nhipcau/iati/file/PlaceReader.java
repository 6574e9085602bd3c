package org.nhipcau.iati.file;

import java.util.Optional;
import org.nhipcau.iati.activity.Geography;
import org.nhipcau.iati.activity.IatiLocation;
import org.nhipcau.iati.activity.IatiLocation.Administrative;
import org.nhipcau.iati.activity.IatiLocation.Point;

/// Reads where an activity benefits.
record PlaceReader(Findings findings, Values values, PartReader parts) {

    Geography geography(Element activity) {
        return new Geography(
                parts.code(activity, "activity-scope"),
                parts.all(activity, "recipient-country", parts::country),
                parts.all(activity, "recipient-region", parts::region),
                parts.all(activity, "location", location -> Optional.of(location(location))));
    }

    private IatiLocation location(Element element) {
        return new IatiLocation(
                element.attribute("ref"),
                parts.code(element, "location-reach"),
                parts.all(element, "location-id", id -> parts.vocabularyCode(id, "")),
                parts.narratives(element, "name"),
                parts.narratives(element, "description"),
                parts.narratives(element, "activity-description"),
                parts.all(element, "administrative", this::administrative),
                element.child("point").flatMap(this::point),
                parts.code(element, "exactness"),
                parts.code(element, "location-class"),
                parts.code(element, "feature-designation"));
    }

    private Optional<Administrative> administrative(Element element) {
        return parts.vocabularyCode(element, "").map(code -> new Administrative(code, values.whole(element, "level")));
    }

    /// `pos` holds latitude and longitude with a blank between. A point that is not on the earth is left out, for
    /// the place still has its name.
    private Optional<Point> point(Element element) {
        var position =
                element.child("pos").map(pos -> PlainText.clean(pos.text())).orElse("");
        if (position.isEmpty()) {
            return Optional.empty();
        }
        var parts = position.split("\\s+", 3);
        return parts.length == 2
                        && Decimals.parse(parts[0]) instanceof Decimals.Good latitude
                        && Decimals.parse(parts[1]) instanceof Decimals.Good longitude
                        && Point.onEarth(latitude.number(), longitude.number())
                ? Optional.of(new Point(latitude.number(), longitude.number()))
                : findings.without(element, "iati.warned.point", position);
    }
}
