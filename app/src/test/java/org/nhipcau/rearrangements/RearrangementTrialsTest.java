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
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.nhipcau.Cast;
import org.nhipcau.RegisterTest;
import org.nhipcau.places.Place;
import org.nhipcau.places.PlaceId;
import org.nhipcau.places.PlaceKind;
import org.nhipcau.places.PlaceType;
import org.nhipcau.places.Places;
import org.nhipcau.places.change.PlaceChanges;
import org.nhipcau.rearrangements.Event.New;
import org.nhipcau.rearrangements.EventKind.Extent;
import org.nhipcau.shared.Refusal;
import org.nhipcau.shared.Viewer;
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
    private PlaceChanges changes;

    @Autowired
    private Places places;

    private Random random = new Random(26);
    private LocalDate day = TODAY;
    private int codes;
    private int answered;
    private int together;
    private int refused;

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
                var drafts =
                        random.nextInt(4) == 0 ? cast.write(this::dividedAmongTwo) : List.of(cast.write(this::draft));
                for (var event : drafts) {
                    if (cast.write(
                            () -> enactment.plan(events.find(event), TODAY).holds())) {
                        cast.write(() -> enactment.putInForce(event, TODAY));
                        done.add(event);
                        inForce++;
                        answered += answer(event, trial);
                        together += drafts.indexOf(event);
                    } else {
                        cast.write(() -> events.state(event, Event.State.DROPPED));
                    }
                }
                assertThat(rolled(money)).as("trial %s", trial).isEqualTo(maps);
                for (var on : List.of(day, day.plusDays(1))) {
                    assertThat(read(() -> places.rollUp(money, on).total()))
                            .as("trial %s on %s", trial, on)
                            .isEqualByComparingTo(money.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
                }
                assertThat(overlapping()).as("trial %s", trial).isEmpty();
            }
            takeBackInAnyOrder(done, trial);
            assertThat(units()).as("trial %s", trial).isEqualTo(before);
        }
        assertThat(inForce).isGreaterThan(TRIALS);
        assertThat(answered).as("parts of divided units that were tried").isGreaterThan(TRIALS / 3);
        assertThat(together)
                .as("second resolutions about a unit divided on that day")
                .isPositive();
        System.out.printf(
                "figure: %d resolutions in force in %d chains, %d of them about a unit that another divided that day; %d parts answered for; %d taken back, %d refusals that changed nothing%n",
                inForce, TRIALS, together, answered, inForce, refused);
    }

    /// What is known to lie in a part of a divided unit stays where it was on the map before, and lies in the chosen
    /// unit on the one after.
    private int answer(EventId id, int trial) {
        var event = read(() -> events.find(id));
        var parts = 0;
        for (var former : event.formers()) {
            for (var result : event.results()) {
                if (former.extent() == Extent.WHOLE || random.nextBoolean()) {
                    continue;
                }
                var later = read(() -> events.find(id)).results().stream()
                        .filter(each -> each.id() == result.id())
                        .flatMap(each -> each.place().stream())
                        .findFirst()
                        .orElseThrow();
                var part = cast.write(() -> changes.partOf(former.place(), later));
                var amount = Map.of(part, BigDecimal.ONE);
                var before = event.on().minusDays(1);
                assertThat(cast.write(
                                () -> places.rollUp(amount, before).onMap().keySet()))
                        .as("trial %s, before", trial)
                        .isEqualTo(read(() -> places.rollUp(Map.of(former.place(), BigDecimal.ONE), before)
                                .onMap()
                                .keySet()));
                assertThat(cast.write(
                                () -> places.rollUp(amount, event.on()).onMap().keySet()))
                        .as("trial %s, after", trial)
                        .isEqualTo(read(() -> places.rollUp(Map.of(later, BigDecimal.ONE), event.on())
                                .onMap()
                                .keySet()));
                parts++;
            }
        }
        return parts;
    }

    /// What another is built on is refused and nothing is changed; in the end all are taken back.
    private void takeBackInAnyOrder(List<EventId> done, int trial) {
        var left = new ArrayList<>(done);
        for (int tried = 0; !left.isEmpty(); tried++) {
            assertThat(tried).as("trial %s: some order leads back", trial).isLessThan(400);
            var event = left.get(random.nextInt(left.size()));
            var before = edition();
            try {
                cast.write(() -> enactment.takeBack(event));
                cast.write(() -> events.state(event, Event.State.DROPPED));
                left.remove(event);
            } catch (Refusal refusal) {
                refused++;
                assertThat(edition()).as("trial %s: %s", trial, refusal.key()).isEqualTo(before);
            }
        }
    }

    private long edition() {
        return cast.write(
                () -> sql.fetchSingle("select number from places.edition").get(0, Long.class));
    }

    /// Two resolutions of one day, each of which gets a part of one commune.
    private List<EventId> dividedAmongTwo() {
        var provinces = places.on(day, PlaceKind.PROVINCE);
        var units =
                places.children(provinces.get(random.nextInt(provinces.size())).id(), day);
        var divided = units.get(random.nextInt(units.size()));
        var drafts = new ArrayList<EventId>();
        for (int each = 0; each < 2; each++) {
            var event = events.create(new EventForm(EventKind.MERGER, day, "Nghị quyết thử", "", ""));
            var other = units.get(random.nextInt(units.size()));
            events.concern(event, divided.id(), Extent.REST);
            if (!other.equals(divided)) {
                events.concern(event, other.id(), random.nextBoolean() ? Extent.WHOLE : Extent.PART);
            }
            events.become(event, Optional.empty(), like(divided, divided));
            drafts.add(event);
        }
        return drafts;
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
        var made = places.on(day, wide ? PlaceKind.PROVINCE : PlaceKind.COMMUNE).stream()
                .filter(unit -> unit.last().name().startsWith("Thử ")
                        && unit.last().valid().to().isEmpty())
                .toList();
        var one = made.isEmpty() || random.nextBoolean()
                ? units.get(random.nextInt(units.size()))
                : made.get(random.nextInt(made.size()));
        var other = units.get(random.nextInt(units.size()));
        var event = events.create(new EventForm(kind, day, "Nghị quyết thử", "", ""));
        switch (kind) {
            case MERGER -> {
                events.concern(event, one.id(), Extent.WHOLE);
                events.concern(event, other.id(), wide ? Extent.WHOLE : Extent.values()[random.nextInt(3)]);
                events.become(event, Optional.empty(), like(one, one));
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
                // Into another province as well: the maps of before must not notice.
                var among = places.children(
                        provinces.get(random.nextInt(provinces.size())).id(), day);
                events.become(
                        event,
                        Optional.empty(),
                        like(one, wide || random.nextBoolean() ? one : among.get(random.nextInt(among.size()))));
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
        return like(place, place);
    }

    /// @param beside lies where the new one is to lie
    private New like(Place place, Place beside) {
        codes++;
        return new New(
                place.kind() == PlaceKind.PROVINCE ? PlaceType.PROVINCE : PlaceType.COMMUNE,
                place.kind() == PlaceKind.PROVINCE ? "%02d".formatted(random.nextInt(100)) : "9%04d".formatted(codes),
                "Thử " + codes,
                "",
                beside.on(day.minusDays(1)).orElseThrow().parent().orElseThrow(),
                random.nextBoolean()
                        ? Optional.empty()
                        : Optional.of(new PlaceChanges.Stated(
                                Optional.of(new BigDecimal("12.5")), Optional.empty(), "Thử", day)));
    }

    /// What was read once is remembered for reading transactions only.
    private <T> T read(Supplier<T> asked) {
        return cast.readAs(Viewer.system("system:test"), asked);
    }

    private Map<PlaceId, BigDecimal> money() {
        return read(() -> {
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
        return read(() -> MAPS.stream()
                .map(map -> (Object) places.rollUp(money, map).onMap())
                .toList());
    }

    /// Two units of one kind that bear one code on one day; the database refuses it for wide units only.
    private List<String> overlapping() {
        return read(() -> sql.fetch("""
                        select a.code from places.place_version a join places.place_version b
                        on a.kind = b.kind and a.code = b.code and a.id < b.id and a.place_id <> b.place_id
                          and daterange(a.valid_from, a.valid_to, '[]') && daterange(b.valid_from, b.valid_to, '[]')
                        where a.valid_from > date '2025-07-01' or b.valid_from > date '2025-07-01'
                        """).getValues(0, String.class));
    }

    private Map<String, List<String>> units() {
        var units = new LinkedHashMap<String, List<String>>();
        read(() -> {
            TABLES.forEach(table -> units.put(
                    table,
                    sql.fetch("select (to_jsonb(t) - 'id' - 'change_id' - 'known_from')::text from places." + table
                                    + " t order by 1")
                            .getValues(0, String.class)));
            return units;
        });
        return units;
    }
}
