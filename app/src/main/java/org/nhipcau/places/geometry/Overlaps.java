package org.nhipcau.places.geometry;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;

/// Features of a file that lie on the same ground. Neighbours whose common border was drawn twice never meet exactly;
/// what is a slip of the pen is left alone.
public final class Overlaps {

    /// The part of the smaller one that must lie within the other.
    private static final double MEANT = 0.01;

    /// Enough to see a hundredth of the smallest province, and light enough for a file of any size.
    private static final double COARSE = 0.003;

    private static final int LIGHT = 2_000;

    private Overlaps() {}

    /// Two features on the same ground, in the order of the file.
    public record Overlap(Feature one, Feature other) {}

    public static List<Overlap> among(List<Feature> features) {
        var shapes = features.stream().map(feature -> light(feature.geometry())).toList();
        var found = new ArrayList<Overlap>();
        for (int one = 0; one < shapes.size(); one++) {
            for (int other = one + 1; other < shapes.size(); other++) {
                if (overlap(shapes.get(one), shapes.get(other))) {
                    found.add(new Overlap(features.get(one), features.get(other)));
                }
            }
        }
        return found;
    }

    private static Geometry light(Geometry whole) {
        return whole.getNumPoints() <= LIGHT ? whole : TopologyPreservingSimplifier.simplify(whole, COARSE);
    }

    private static boolean overlap(Geometry one, Geometry other) {
        if (!one.getEnvelopeInternal().intersects(other.getEnvelopeInternal())) {
            return false;
        }
        var smaller = Math.min(one.getArea(), other.getArea());
        return OverlayNGRobust.overlay(one, other, OverlayNG.INTERSECTION).getArea() > smaller * MEANT;
    }
}
