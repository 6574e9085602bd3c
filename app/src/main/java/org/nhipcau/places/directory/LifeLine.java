package org.nhipcau.places.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.nhipcau.places.Place;
import org.nhipcau.places.PlaceId;
import org.nhipcau.places.PlaceVersion;
import org.nhipcau.places.Places;
import org.nhipcau.places.Succession;
import org.nhipcau.shared.Language;

/// A place's life as a picture: what it was made from, what it was called, what it became; time runs to the right.
/// Its columns are as wide as a name needs, not as the years between are long, for most of what happened is of one
/// day.
///
/// @param unshown how many more units it came from or went into than the picture has room for; the list has them all
record LifeLine(int width, int height, List<Bar> bars, List<Join> joins, List<Mark> marks, int unshown) {

    private static final int HEAD = 22;
    private static final int LANE = 44;
    private static final int BAR = 36;
    private static final int GAP = 30;
    private static final int LEAST_COLUMN = 172;
    private static final int USUAL_WIDTH = 640;
    private static final int MOST_LANES = 6;

    /// @param self whether it is the place itself, not one of its kin
    record Bar(PlaceId place, PlaceVersion version, int x, int y, int width, boolean self) {

        int height() {
            return BAR;
        }

        /// With the word for its type where that has room.
        String name(Language language) {
            var full = version.fullName(language);
            return full.length() * 7 + 16 <= width ? full : version.name(language);
        }
    }

    /// That one went into the other; a part of it when it is not whole.
    record Join(int x, int fromY, int toY, boolean whole) {

        String path() {
            return "M%d %dC%d %d %d %d %d %d".formatted(x - GAP, fromY, x, fromY, x - GAP, toY, x, toY);
        }
    }

    /// A day on which something happened.
    record Mark(int x, LocalDate day) {}

    static LifeLine of(Place place, Places places) {
        return new Drawing(place, places).draw();
    }

    private static final class Drawing {

        private final Place place;
        private final Places places;
        private final List<Succession> origins;
        private final List<Succession> successions;
        private final List<LocalDate> cuts;
        private final boolean before;
        private final int column;
        private final int selfLane;

        Drawing(Place place, Places places) {
            this.place = place;
            this.places = places;
            this.origins = places.origins(place.id());
            this.successions = places.successions(place.id());
            var days = new TreeSet<LocalDate>();
            for (var version : place.versions()) {
                version.valid().from().ifPresent(days::add);
                version.valid().to().map(last -> last.plusDays(1)).ifPresent(days::add);
            }
            origins.forEach(each -> days.add(each.on()));
            successions.forEach(each -> days.add(each.on()));
            this.cuts = List.copyOf(days);
            this.before = !origins.isEmpty() || place.first().valid().from().isEmpty();
            this.column = Math.max(LEAST_COLUMN, USUAL_WIDTH / Math.max(1, columns()));
            this.selfLane = Math.min(MOST_LANES, origins.size());
        }

        /// The stretches between the days, with the one before the first and the one after the last where something
        /// stands in them.
        private int columns() {
            var after = place.last().valid().to().isEmpty() || !successions.isEmpty();
            return cuts.size() - 1 + (before ? 1 : 0) + (after ? 1 : 0);
        }

        private int x(LocalDate day) {
            return (cuts.indexOf(day) + (before ? 1 : 0)) * column;
        }

        private int end() {
            return Math.max(1, columns()) * column;
        }

        private static int y(int lane) {
            return HEAD + lane * LANE;
        }

        LifeLine draw() {
            var bars = new ArrayList<Bar>();
            var joins = new ArrayList<Join>();
            for (int lane = 0; lane < selfLane; lane++) {
                var origin = origins.get(lane);
                var x = x(origin.on());
                bars.add(bar(origin.former(), origin.on().minusDays(1), Math.max(0, x - column), x - GAP, lane));
                joins.add(join(x, lane, selfLane, origin));
            }
            for (var version : place.versions()) {
                var from = version.valid().from().map(this::x).orElse(0);
                var to = version.valid().to().map(last -> x(last.plusDays(1))).orElse(end());
                var last = to == end() || version.valid().to().isEmpty();
                var room = !last && version.equals(place.last()) ? GAP : 3;
                bars.add(new Bar(place.id(), version, from, y(selfLane), to - from - room, true));
            }
            var shown = Math.min(MOST_LANES, successions.size());
            for (int index = 0; index < shown; index++) {
                var succession = successions.get(index);
                var x = x(succession.on());
                bars.add(bar(succession.later(), succession.on(), x, end() - 3, selfLane + 1 + index));
                joins.add(join(x, selfLane, selfLane + 1 + index, succession));
            }
            var marks = cuts.stream().map(day -> new Mark(x(day), day)).toList();
            return new LifeLine(
                    end(),
                    y(selfLane + 1 + shown),
                    bars,
                    joins,
                    marks,
                    origins.size() - selfLane + successions.size() - shown);
        }

        private Bar bar(PlaceId id, LocalDate day, int from, int to, int lane) {
            return new Bar(id, places.get(id).nearest(day), from, y(lane), to - from, false);
        }

        private static Join join(int x, int from, int to, Succession by) {
            return new Join(x, y(from) + BAR / 2, y(to) + BAR / 2, by.whole());
        }
    }
}
