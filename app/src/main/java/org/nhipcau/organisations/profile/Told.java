package org.nhipcau.organisations.profile;

import java.util.List;
import java.util.Optional;
import org.nhipcau.shared.Figure;

/// What a room says of a topic.
///
/// @param lines the ones that matter most first
/// @param all how many records there are, those among the lines included; nothing where the lines are figures
public record Told(Topic topic, List<Line> lines, Optional<Figure> all) {

    /// Counts and sums, each behind its own door.
    public static Told figures(Topic topic, List<Line> lines) {
        return new Told(topic, lines, Optional.empty());
    }

    /// Records, with a door to all of them.
    public static Told records(Topic topic, List<Line> lines, String door) {
        return new Told(topic, lines, Optional.of(Figure.count(lines.size(), door)));
    }
}
