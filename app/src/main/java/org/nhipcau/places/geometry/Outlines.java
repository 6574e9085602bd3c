package org.nhipcau.places.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/// Makes outlines for the screen of the shapes of a boundary file. What is too heavy is simplified, neighbours
/// together, so that their common border stays one line.
public final class Outlines {

    /// The picture always holds Viet Nam with its islands, whatever the file has.
    private static final double WEST = 101.9;
    private static final double EAST = 116.4;
    private static final double SOUTH = 7.0;
    private static final double NORTH = 23.6;

    /// A degree of longitude is shorter than one of latitude; as at 16 degrees north.
    private static final double NARROWER = 0.961;

    public static final int WIDTH = 448;
    private static final double SCALE = WIDTH / ((EAST - WEST) * NARROWER);
    public static final int HEIGHT = (int) Math.round((NORTH - SOUTH) * SCALE);

    private static final int MOST_POINTS = 6_000;

    private Outlines() {}

    /// @param path in the units of the picture, for an SVG `path`
    /// @param x where its name stands
    /// @param room how wide the area is there
    public record Outline<K>(K of, String path, int x, int y, int room) {}

    /// @param read how many points the shapes had
    /// @param kept how many are drawn
    public record Drawn<K>(List<Outline<K>> outlines, int read, int kept) {}

    public static int x(double longitude) {
        return (int) Math.round((longitude - WEST) * NARROWER * SCALE);
    }

    public static int y(double latitude) {
        return (int) Math.round((NORTH - latitude) * SCALE);
    }

    public static <K> Drawn<K> draw(Map<K, List<Geometry>> shapes) {
        var keys = List.copyOf(shapes.keySet());
        var whole = new Geometry[keys.size()];
        for (int index = 0; index < whole.length; index++) {
            whole[index] = UnaryUnionOp.union(shapes.getOrDefault(keys.get(index), List.of()));
        }
        var light = lightened(whole);
        var outlines = new ArrayList<Outline<K>>();
        for (int index = 0; index < whole.length; index++) {
            var largest = largest(whole[index]);
            var inside = largest.getInteriorPoint().getCoordinate();
            outlines.add(new Outline<>(keys.get(index), path(light[index]), x(inside.getX()), y(inside.getY()), (int)
                    Math.round(largest.getEnvelopeInternal().getWidth() * NARROWER * SCALE)));
        }
        return new Drawn<>(List.copyOf(outlines), points(whole), points(light));
    }

    private static Geometry[] lightened(Geometry[] whole) {
        var light = whole;
        for (double tolerance = 0.002; points(light) > MOST_POINTS && tolerance < 0.2; tolerance *= 1.6) {
            light = CoverageSimplifier.simplify(whole, tolerance);
        }
        return light;
    }

    private static int points(Geometry[] shapes) {
        var points = 0;
        for (var shape : shapes) {
            points += shape.getNumPoints();
        }
        return points;
    }

    private static Polygon largest(Geometry area) {
        var largest = (Polygon) area.getGeometryN(0);
        for (int part = 1; part < area.getNumGeometries(); part++) {
            if (area.getGeometryN(part).getArea() > largest.getArea()) {
                largest = (Polygon) area.getGeometryN(part);
            }
        }
        return largest;
    }

    private static String path(Geometry area) {
        var path = new StringBuilder();
        for (int part = 0; part < area.getNumGeometries(); part++) {
            var polygon = (Polygon) area.getGeometryN(part);
            ring(polygon.getExteriorRing().getCoordinates(), path);
            for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                ring(polygon.getInteriorRingN(hole).getCoordinates(), path);
            }
        }
        return path.toString();
    }

    /// In steps of a tenth of a unit from point to point, which is the shortest way to write it.
    private static void ring(Coordinate[] ring, StringBuilder path) {
        long lastX = 0;
        long lastY = 0;
        for (int point = 0; point < ring.length - 1; point++) {
            var x = Math.round((ring[point].getX() - WEST) * NARROWER * SCALE * 10);
            var y = Math.round((NORTH - ring[point].getY()) * SCALE * 10);
            if (point == 0) {
                path.append('M').append(tenths(x)).append(' ').append(tenths(y));
            } else if (x != lastX || y != lastY) {
                path.append('l').append(tenths(x - lastX)).append(' ').append(tenths(y - lastY));
            }
            lastX = x;
            lastY = y;
        }
        path.append('z');
    }

    private static String tenths(long value) {
        return value % 10 == 0 ? Long.toString(value / 10) : String.format(Locale.ROOT, "%.1f", value / 10.0);
    }
}
