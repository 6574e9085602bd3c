package org.nhipcau.places.geometry;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/// Reads a GeoJSON file (RFC 7946) of areas, one feature at a time. Every fault is told with its feature; a file with
/// one is for the caller to refuse whole.
public final class GeoJson {

    /// Longitude and latitude between which Viet Nam lies, its islands included. Exchanged coordinates fall outside.
    private static final double WEST = 100;
    private static final double EAST = 120;
    private static final double SOUTH = 5;
    private static final double NORTH = 26;

    private static final int MOST_WRONG = 100;
    private static final int DEEPEST = 4;
    private static final int LONGEST_MARK = 4;
    private static final GeometryFactory SHAPES = new GeometryFactory();

    /// The stream stays open: whoever gave it reads it to its end, for the fingerprint.
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                    .build())
            .build();

    private final List<Feature> features = new ArrayList<>();
    private final List<Wrong> wrong = new ArrayList<>();

    private int reading;

    private GeoJson() {}

    /// @param wrong empty when the file may be used
    public record Read(List<Feature> features, List<Wrong> wrong) {}

    public static Read read(InputStream stream) throws IOException {
        var file = new GeoJson();
        var head = stream.readNBytes(LONGEST_MARK);
        var other = otherKind(head);
        if (other.isPresent()) {
            return new Read(List.of(), List.of(new Wrong(0, "places.boundary.wrong." + other.get())));
        }
        try (var json = JSON.createParser(again(head, stream))) {
            file.collection(json);
        } catch (JacksonException e) {
            var at = e.getLocation();
            file.wrong.add(
                    new Wrong(0, "places.boundary.wrong.json", at == null ? "?" : Integer.toString(at.getLineNr())));
        } catch (NotACoordinate e) {
            file.wrong.add(new Wrong(file.reading, "places.boundary.wrong.coordinates"));
        }
        return new Read(file.features, file.wrong);
    }

    private static InputStream again(byte[] head, InputStream rest) throws IOException {
        var whole = new PushbackInputStream(rest, LONGEST_MARK);
        whole.unread(head);
        return whole;
    }

    /// What people send instead, by its first bytes.
    private static Optional<String> otherKind(byte[] head) {
        if (begins(head, 'P', 'K', 3, 4) || begins(head, 0x1f, 0x8b) || begins(head, 'R', 'a', 'r', '!')) {
            return Optional.of("packed");
        }
        if (begins(head, 0, 0, 0x27, 0x0a)) {
            return Optional.of("shapefile");
        }
        return begins(head, '<') || begins(head, 0xef, 0xbb, 0xbf, '<') ? Optional.of("xml") : Optional.empty();
    }

    private static boolean begins(byte[] head, int... bytes) {
        return head.length >= bytes.length
                && IntStream.range(0, bytes.length).allMatch(at -> (head[at] & 0xff) == bytes[at]);
    }

    private void collection(JsonParser json) {
        var type = "";
        var listed = false;
        if (json.nextToken() == JsonToken.START_OBJECT) {
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                var name = json.currentName();
                var value = json.nextToken();
                switch (name) {
                    case "type" -> type = json.getString();
                    case "crs" -> system(json);
                    case "features" -> {
                        listed = value == JsonToken.START_ARRAY;
                        for (int number = 1; listed && json.nextToken() == JsonToken.START_OBJECT; number++) {
                            feature(json, number);
                        }
                    }
                    default -> json.skipChildren();
                }
                if (wrong.size() >= MOST_WRONG) {
                    return;
                }
            }
        }
        if (!type.equals("FeatureCollection") || !listed) {
            wrong.add(new Wrong(0, "places.boundary.wrong.collection"));
        } else if (features.isEmpty() && wrong.isEmpty()) {
            wrong.add(new Wrong(0, "places.boundary.wrong.empty"));
        }
    }

    /// Older files name a system of coordinates; only the one of longitude and latitude is drawn.
    private void system(JsonParser json) {
        var named = json.readValueAsTree().toString();
        if (!named.contains("CRS84") && !named.contains("4326")) {
            wrong.add(new Wrong(0, "places.boundary.wrong.system"));
        }
    }

    private void feature(JsonParser json, int number) {
        reading = number;
        Map<String, String> properties = new LinkedHashMap<>();
        var shape = Optional.<Shape>empty();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = json.currentName();
            var value = json.nextToken();
            if (name.equals("properties") && value == JsonToken.START_OBJECT) {
                properties(json, properties);
            } else if (name.equals("geometry") && value == JsonToken.START_OBJECT) {
                shape = Optional.of(shape(json));
            } else {
                json.skipChildren();
            }
        }
        if (wrong.size() < MOST_WRONG) {
            shape.flatMap(drawn -> geometry(drawn, number))
                    .ifPresentOrElse(geometry -> features.add(new Feature(number, properties, geometry)), () -> {
                        if (wrong.stream().noneMatch(each -> each.feature() == number)) {
                            wrong.add(new Wrong(number, "places.boundary.wrong.noShape"));
                        }
                    });
        }
    }

    private static void properties(JsonParser json, Map<String, String> properties) {
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = json.currentName();
            if (json.nextToken().isScalarValue()) {
                properties.put(name, json.getString());
            } else {
                json.skipChildren();
            }
        }
    }

    /// @param coordinates lists of lists of `double[]`, as deep as the type wants
    private record Shape(String type, List<?> coordinates) {}

    private static Shape shape(JsonParser json) {
        var type = "";
        List<?> coordinates = List.of();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = json.currentName();
            var value = json.nextToken();
            if (name.equals("type")) {
                type = json.getString();
            } else if (name.equals("coordinates") && value == JsonToken.START_ARRAY) {
                coordinates = list(json, 1);
            } else {
                json.skipChildren();
            }
        }
        return new Shape(type, coordinates);
    }

    /// A list of positions or of lists; the opening bracket is read.
    private static List<Object> list(JsonParser json, int depth) {
        var read = new ArrayList<>();
        var position = new ArrayList<Double>();
        for (var token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            if (token == JsonToken.START_ARRAY && depth < DEEPEST) {
                read.add(list(json, depth + 1));
            } else if (token == JsonToken.VALUE_NUMBER_FLOAT || token == JsonToken.VALUE_NUMBER_INT) {
                position.add(json.getDoubleValue());
            } else {
                throw new NotACoordinate();
            }
        }
        if (!position.isEmpty()) {
            if (position.size() < 2 || !read.isEmpty()) {
                throw new NotACoordinate();
            }
            return List.of(new Coordinate(position.get(0), position.get(1)));
        }
        return read;
    }

    /// Stops the reading; never leaves this class.
    private static final class NotACoordinate extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    private Optional<Geometry> geometry(Shape shape, int number) {
        var polygons = new ArrayList<Polygon>();
        switch (shape.type()) {
            case "Polygon" -> polygon(shape.coordinates(), number).ifPresent(polygons::add);
            case "MultiPolygon" ->
                shape.coordinates()
                        .forEach(each -> polygon(listed(each), number).ifPresent(polygons::add));
            case String other -> wrong.add(new Wrong(number, "places.boundary.wrong.type", brief(other)));
        }
        if (polygons.isEmpty() || wrong.stream().anyMatch(each -> each.feature() == number)) {
            return Optional.empty();
        }
        var area = polygons.size() == 1
                ? polygons.getFirst()
                : SHAPES.createMultiPolygon(polygons.toArray(Polygon[]::new));
        var fault = new IsValidOp(area).getValidationError();
        if (fault != null) {
            var at = fault.getCoordinate();
            wrong.add(new Wrong(
                    number,
                    "places.boundary.wrong.crossing",
                    at == null ? "?" : "%.4f, %.4f".formatted(at.getX(), at.getY())));
            return Optional.empty();
        }
        return Optional.of(area);
    }

    private Optional<Polygon> polygon(List<?> rings, int number) {
        var lines = new ArrayList<LinearRing>();
        for (var ring : rings) {
            var line = listed(ring).stream().map(GeoJson::coordinate).toArray(Coordinate[]::new);
            if (line.length < 4 || !line[0].equals2D(line[line.length - 1])) {
                wrong.add(new Wrong(number, "places.boundary.wrong.ring"));
                return Optional.empty();
            }
            for (var at : line) {
                // Written so that what is no number is outside, too.
                if (!inside(at.getX(), at.getY())) {
                    wrong.add(new Wrong(number, outside(at), at.getX() + ", " + at.getY()));
                    return Optional.empty();
                }
            }
            lines.add(SHAPES.createLinearRing(line));
        }
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(SHAPES.createPolygon(
                        lines.getFirst(), lines.subList(1, lines.size()).toArray(LinearRing[]::new)));
    }

    private static boolean inside(double longitude, double latitude) {
        return longitude >= WEST && longitude <= EAST && latitude >= SOUTH && latitude <= NORTH;
    }

    /// Two mistakes are made so often that they are told by name: latitude written first, and metres for degrees.
    private static String outside(Coordinate at) {
        if (inside(at.getY(), at.getX())) {
            return "places.boundary.wrong.exchanged";
        }
        return Math.abs(at.getX()) > 180 || Math.abs(at.getY()) > 180
                ? "places.boundary.wrong.metres"
                : "places.boundary.wrong.outside";
    }

    private static List<?> listed(Object read) {
        if (read instanceof List<?> list) {
            return list;
        }
        throw new NotACoordinate();
    }

    private static Coordinate coordinate(Object position) {
        if (position instanceof List<?> list && list.size() == 1 && list.getFirst() instanceof Coordinate coordinate) {
            return coordinate;
        }
        throw new NotACoordinate();
    }

    private static String brief(String text) {
        return text.substring(0, Math.min(40, text.length()));
    }
}
