package org.nhipcau.places.geometry;

import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;

/// One feature of a boundary file whose shape holds.
///
/// @param number its place in the file, from 1
/// @param properties what the file says of it, words and numbers only
public record Feature(int number, Map<String, String> properties, Geometry geometry) {

    /// The first of these properties that says something.
    public Optional<String> says(String... names) {
        for (var name : names) {
            var value = properties.getOrDefault(name, "").strip();
            if (!value.isEmpty()) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
