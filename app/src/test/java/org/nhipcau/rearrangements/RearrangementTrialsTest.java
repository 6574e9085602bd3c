package org.nhipcau.rearrangements;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.nhipcau.Cast;
import org.nhipcau.RegisterTest;
import org.nhipcau.places.Place;
import org.nhipcau.places.PlaceId;
import org.nhipcau.places.PlaceKind;
import org.nhipcau.places.PlaceType;
import org.nhipcau.places.Places;
import org.nhipcau.rearrangements.Event.New;
import org.nhipcau.rearrangements.EventKind.Extent;
import org.springframework.beans.factory.annotation.Autowired;

/// Random resolutions about the units of the register, one built on the other, put in force and taken back: totals
/// stay
/// on every map, and in the end every unit is what it was.
@RegisterTest
class RearrangementTrialsTest {

    private static final int TRIALS = Boolean.getBoolean("nhipcau.deep") ? 60 : 6;
    private static final int EVENTS = 4;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final List<LocalDate> MAPS = List.of(LocalDate.of(2025, 6, 30), LocalDate.of(2025, 7, 1));
    private static final List<String> TABLES = List.of("place", "place_version", "succession", "spelling", "on_map");

    @Autowired
    private DSLContext sql;

    @Autowired
    private Cast cast;

    @Autowired
    private Events events;

    @Autowired
    private Enactment enactment;

    @Autowired
    private Places places;

    private Random random = new Random(26);
    private LocalDate day = TODAY;
    private int codes;

    @Test
    void what_is_put_in_force_keeps_every_total_and_taken_back_leaves_every_unit_as_it_was() {
        var before = units();
        var inForce = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            random = new Random(2600 + trial);
            day = TODAY.minusDays(200);
            var money = money();
            var maps = rolled(money);
            var done = new ArrayList<EventId>();
            for (int each = 0; each < EVENTS; each++) {
                day = day.plusDays(1L + random.nextInt(20));
                var event = cast.write(this::draft);
                if (cast.write(() -> enactment.plan(events.find(event), TODAY).holds())) {
                    cast.write(() -> enactment.putInForce(event, TODAY));
                    done.add(event);
                    inForce++;
                }
                assertThat(rolled(money)).as("trial %s", trial).isEqualTo(maps);
                for (var on : List.of(day, day.plusDays(1))) {
                    assertThat(cast.write(() -> places.rollUp(money, on).total()))
                            .as("trial %s on %s", trial, on)
                            .isEqualByComparingTo(money.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
                }
                assertThat(overlapping()).as("trial %s", trial).isEmpty();
            }
            for (var event : done.reversed()) {
                cast.write(() -> enactment.takeBack(event));
            }
            assertThat(units()).as("trial %s", trial).isEqualTo(before);
        }
        assertThat(inForce).isGreaterThan(TRIALS);
    }

    /// Units of one province as they are on the day before, rearranged in one of the four ways.
    private EventId draft() {
        var kind = EventKind.values()[random.nextInt(4)];
        var provinces = places.on(day, PlaceKind.PROVINCE);
        var wide = random.nextInt(4) == 0;
        var units = wide
                ? provinces
                : places.children(
                        provinces.get(random.nextInt(provinces.size())).id(), day);
        var one = units.get(random.nextInt(units.size()));
        var other = units.get(random.nextInt(units.size()));
        var event = events.create(new EventForm(kind, day, "Nghị quyết thử", "", ""));
        switch (kind) {
            case MERGER -> {
                events.concern(event, one.id(), Extent.WHOLE);
                events.concern(event, other.id(), wide || random.nextBoolean() ? Extent.WHOLE : Extent.PART);
                events.become(event, Optional.empty(), like(one));
            }
            case SPLIT -> {
                events.concern(event, one.id(), random.nextBoolean() ? Extent.REST : Extent.PART);
                events.become(event, Optional.empty(), like(one));
                if (random.nextBoolean() && !other.equals(one)) {
                    events.receive(event, other.id());
                } else {
                    events.become(event, Optional.empty(), like(one));
                }
                assign(event, one);
            }
            case TRANSFER -> {
                events.concern(event, one.id(), Extent.PART);
                events.receive(event, other.id());
                assign(event, one);
            }
            case CHANGE -> {
                events.concern(event, one.id(), Extent.WHOLE);
                events.become(event, Optional.empty(), like(one));
            }
        }
        return event;
    }

    private void assign(EventId event, Place former) {
        var found = events.find(event);
        var assigned = new LinkedHashMap<PlaceId, Long>();
        if (former.kind() == PlaceKind.PROVINCE) {
            var ends = found.formers().getFirst().extent().ends();
            for (var child : places.children(former.id(), day.minusDays(1))) {
                if (ends || random.nextInt(3) == 0) {
                    assigned.put(
                            child.id(),
                            found.results()
                                    .get(random.nextInt(found.results().size()))
                                    .id());
                }
            }
        }
        events.assign(event, assigned);
    }

    private New like(Place place) {
        codes++;
        return new New(
                place.kind() == PlaceKind.PROVINCE ? PlaceType.PROVINCE : PlaceType.COMMUNE,
                place.kind() == PlaceKind.PROVINCE ? "%02d".formatted(random.nextInt(100)) : "9%04d".formatted(codes),
                "Thử " + codes,
                "",
                place.on(day.minusDays(1)).orElseThrow().parent().orElseThrow());
    }

    private Map<PlaceId, BigDecimal> money() {
        return cast.write(() -> {
            var all = new ArrayList<>(places.on(day, PlaceKind.COMMUNE));
            all.addAll(places.on(MAPS.getFirst(), PlaceKind.DISTRICT));
            all.addAll(places.on(day, PlaceKind.PROVINCE));
            var money = new HashMap<PlaceId, BigDecimal>();
            for (int each = 0; each < 60; each++) {
                money.put(
                        all.get(random.nextInt(all.size())).id(),
                        BigDecimal.valueOf(random.nextLong(1_000_000), random.nextInt(3)));
            }
            return money;
        });
    }

    private List<Object> rolled(Map<PlaceId, BigDecimal> money) {
        return cast.write(() -> MAPS.stream()
                .map(map -> (Object) places.rollUp(money, map).onMap())
                .toList());
    }

    /// Two units of one kind that bear one code on one day; the database refuses it for wide units only.
    private List<String> overlapping() {
        return cast.write(() -> sql.fetch("""
                        select a.code from places.place_version a join places.place_version b
                        on a.kind = b.kind and a.code = b.code and a.id < b.id and a.place_id <> b.place_id
                          and daterange(a.valid_from, a.valid_to, '[]') && daterange(b.valid_from, b.valid_to, '[]')
                        where a.valid_from > date '2025-07-01' or b.valid_from > date '2025-07-01'
                        """).getValues(0, String.class));
    }

    private Map<String, List<String>> units() {
        var units = new LinkedHashMap<String, List<String>>();
        cast.write(() -> TABLES.forEach(table -> units.put(
                table,
                sql.fetch("select (to_jsonb(t) - 'id' - 'change_id' - 'known_from')::text from places." + table
                                + " t order by 1")
                        .getValues(0, String.class))));
        return units;
    }
}
