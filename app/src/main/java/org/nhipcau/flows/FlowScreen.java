package org.nhipcau.flows;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.nhipcau.flows.Ends.Band;
import org.nhipcau.flows.Ends.End;
import org.nhipcau.flows.Ends.Level;
import org.nhipcau.flows.Ends.Sort;
import org.nhipcau.flows.Flows.Called;
import org.nhipcau.flows.Flows.Drawn;
import org.nhipcau.flows.Flows.Most;
import org.nhipcau.flows.Picture.Node;
import org.nhipcau.flows.Picture.Shape;
import org.nhipcau.flows.Picture.Strand;
import org.nhipcau.places.PlaceId;
import org.nhipcau.places.Places;
import org.nhipcau.places.ProvinceMap;
import org.nhipcau.shared.Figure;
import org.nhipcau.shared.Language;
import org.nhipcau.site.Page;
import org.springframework.stereotype.Component;

/// Flows as a reader meets them: in the picture, in the tables, by their names, each figure with its door.
@Component
class FlowScreen {

    /// Of how many questions the picture is kept.
    private static final int KEPT = 60;

    private final Flows flows;
    private final Places places;

    private final Map<Drawing, Shown> kept = new ConcurrentHashMap<>();

    FlowScreen(Flows flows, Places places) {
        this.flows = flows;
        this.places = places;
    }

    static final Most WIDE = new Most(7, 9, 12);
    static final Most SMALL = new Most(4, 4, 5);

    /// A partner, a programme or an area.
    ///
    /// @param opens the same picture narrowed to it; empty when it is already
    record EndLine(End end, String name, String opens, Figure amount) {}

    /// A band.
    ///
    /// @param label all of it in a sentence
    record BandLine(String partner, String programme, String area, String label, Figure amount, Figure rows) {}

    record DrawnNode(Node node, EndLine line) {}

    record DrawnBand(Strand strand, BandLine line) {}

    /// @param once what the bands add up to
    /// @param passedOn what was passed on inside programmes, in no band; nothing when there is none
    /// @param all both, as the map of provinces has it
    /// @param below whether a band is below zero and cannot be drawn
    record Shown(
            Asked asked,
            Picture picture,
            List<DrawnNode> nodes,
            List<DrawnBand> drawn,
            List<BandLine> bands,
            Map<Level, List<EndLine>> levels,
            Figure once,
            Optional<Figure> passedOn,
            Figure all,
            boolean below) {

        boolean isEmpty() {
            return bands.isEmpty();
        }
    }

    /// All that a picture is made of: two with the same look the same to whoever may see this.
    private record Drawing(Asked asked, Shape shape, Language language, Drawn drawn, Names names) {}

    /// @param brief for the picture, short where there are short ones
    private record Names(Map<Level, Map<End, String>> whole, Map<Level, Map<End, String>> brief) {}

    /// What there is to see is asked each time, and drawn once.
    Shown show(Asked asked, Most most, Shape shape, Page page) {
        var drawn = flows.drawn(asked, most);
        var drawing = new Drawing(asked, shape, page.language(), drawn, names(drawn.bands(), asked, page));
        var known = kept.get(drawing);
        if (known != null) {
            return known;
        }
        var shown = draw(drawing, page);
        if (kept.size() >= KEPT) {
            kept.clear();
        }
        kept.put(drawing, shown);
        return shown;
    }

    private static Shown draw(Drawing drawing, Page page) {
        var asked = drawing.asked();
        var drawn = drawing.drawn();
        var bands = drawn.bands();
        var names = drawing.names().whole();
        var ends = new EnumMap<Level, Ends>(Level.class);
        for (var level : Level.values()) {
            ends.put(level, Ends.of(bands, level));
        }
        var picture = Picture.of(bands, drawing.shape(), drawing.names().brief());
        var levels = new EnumMap<Level, List<EndLine>>(Level.class);
        var lineOf = new HashMap<Level, Map<End, EndLine>>();
        for (var level : Level.values()) {
            var lines = lines(level, bands, ends, asked, names);
            levels.put(level, lines);
            lineOf.put(level, lines.stream().collect(Collectors.toMap(EndLine::end, line -> line)));
        }
        var bandLines = new LinkedHashMap<Band, BandLine>();
        bands.stream()
                .sorted(Comparator.comparing(Band::amount).reversed())
                .forEach(band -> bandLines.put(band, line(band, ends, asked, names, page)));
        return new Shown(
                asked,
                picture,
                picture.nodes().stream()
                        .flatMap(node -> Optional.ofNullable(
                                lineOf.getOrDefault(node.level(), Map.of()).get(node.end()))
                                .map(line -> new DrawnNode(node, line))
                                .stream())
                        .toList(),
                picture.strands().stream()
                        .flatMap(
                                strand -> Optional.ofNullable(bandLines.get(strand.band()))
                                        .map(line -> new DrawnBand(strand, line))
                                        .stream())
                        .toList(),
                List.copyOf(bandLines.values()),
                levels,
                asked.money(drawn.once(), "no"),
                drawn.passedOn().map(amount -> asked.money(amount, "yes")),
                asked.money(drawn.once().add(drawn.passedOn().orElse(BigDecimal.ZERO)), ""),
                bands.stream().anyMatch(band -> band.amount().signum() < 0));
    }

    private static List<EndLine> lines(
            Level level, List<Band> bands, Map<Level, Ends> ends, Asked asked, Map<Level, Map<End, String>> names) {
        var lines = new ArrayList<EndLine>();
        Ends.sums(bands, band -> band.at(level)).entrySet().stream()
                .sorted(Map.Entry.<End, BigDecimal>comparingByKey(Comparator.comparing(End::sort))
                        .thenComparing(Map.Entry.comparingByValue(Comparator.reverseOrder())))
                .forEach(sum -> {
                    var narrowed = asked.with(narrowing(level, sum.getKey(), ends, asked));
                    lines.add(new EndLine(
                            sum.getKey(),
                            names.getOrDefault(level, Map.of()).getOrDefault(sum.getKey(), "–"),
                            narrowed.equals(asked) ? "" : narrowed.address(),
                            narrowed.money(sum.getValue(), "no")));
                });
        return lines;
    }

    private static Map<String, String> narrowing(Level level, End end, Map<Level, Ends> ends, Asked asked) {
        return Optional.ofNullable(ends.get(level))
                .map(its -> its.narrowing(level, end, asked.narrowed().getOrDefault(level.besides(), "")))
                .orElse(Map.of());
    }

    private static BandLine line(
            Band band, Map<Level, Ends> ends, Asked asked, Map<Level, Map<End, String>> names, Page page) {
        var narrowed = asked;
        var words = new ArrayList<String>();
        for (var level : Level.values()) {
            narrowed = narrowed.with(narrowing(level, band.at(level), ends, asked));
            words.add(names.getOrDefault(level, Map.of()).getOrDefault(band.at(level), "–"));
        }
        var amount = narrowed.money(band.amount(), "no");
        var rows = narrowed.rows(band.rows());
        return new BandLine(
                words.get(0),
                words.get(1),
                words.get(2),
                page.text(
                        "flows.band",
                        String.join(" → ", words),
                        page.figure(amount) + " " + asked.currency(),
                        page.figure(rows)),
                amount,
                rows);
    }

    private Names names(List<Band> bands, Asked asked, Page page) {
        var whole = new EnumMap<Level, Map<End, String>>(Level.class);
        var brief = new EnumMap<Level, Map<End, String>>(Level.class);
        for (var level : Level.values()) {
            var its = bands.stream().map(band -> band.at(level)).collect(Collectors.toSet());
            var called = called(
                    level,
                    its.stream()
                            .filter(end -> end.sort() == Sort.NAMED)
                            .map(End::id)
                            .collect(Collectors.toSet()),
                    asked.map());
            whole.put(level, names(level, its, called, page, false));
            brief.put(level, names(level, its, called, page, true));
        }
        return new Names(whole, brief);
    }

    private static Map<End, String> names(
            Level level, Set<End> ends, Map<Long, Called> called, Page page, boolean brief) {
        return ends.stream().collect(Collectors.toMap(end -> end, end -> switch (end.sort()) {
            case NAMED ->
                Optional.ofNullable(called.get(end.id()))
                        .map(one -> name(one, page, brief))
                        .orElse("–");
            case REST -> page.text("flows.rest." + level.code());
            case NOBODY -> page.text(nobody(level, end.reason()));
        }));
    }

    static String nobody(Level level, String reason) {
        return level == Level.AREA ? "flows.unplaced." + reason : "flows.nobody";
    }

    /// What one of them is called, whole.
    String called(Level level, long id, ProvinceMap map, Page page) {
        return Optional.ofNullable(called(level, Set.of(id), map).get(id))
                .map(one -> name(one, page, false))
                .orElse("–");
    }

    private Map<Long, Called> called(Level level, Set<Long> ids, ProvinceMap map) {
        return switch (level) {
            case PARTNER -> flows.organisations(ids);
            case PROGRAMME -> flows.programmes(ids);
            case AREA -> {
                var called = new HashMap<Long, Called>();
                ids.forEach(id -> places.find(new PlaceId(id)).ifPresent(place -> {
                    var version = place.nearest(map.on());
                    called.put(id, new Called("", version.fullName(Language.VI), version.fullName(Language.EN)));
                }));
                yield called;
            }
        };
    }

    private static String name(Called called, Page page, boolean brief) {
        return brief && !called.brief().isEmpty()
                ? called.brief()
                : page.language().pick(called.vietnamese(), called.english());
    }
}
