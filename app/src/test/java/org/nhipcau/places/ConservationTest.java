package org.nhipcau.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Countries that merge, split, rename and renumber their units at random: whatever was recorded at whichever unit of
/// whichever time, every map shows the same total, and nothing is put where it does not lie.
class ConservationTest {

    private static final long SEED = 20_261_123;

    @Test
    void over_random_mergers_and_splits_every_total_is_the_same_on_every_map() {
        var sequences = Boolean.getBoolean("nhipcau.deep") ? 10_000 : 400;
        var random = new Random(SEED);
        var placed = 0L;
        var apart = 0L;

        for (int sequence = 0; sequence < sequences; sequence++) {
            var land = new RandomLand(random);
            for (int step = 2 + random.nextInt(9); step > 0; step--) {
                land.change();
            }
            var atlas = land.atlas();
            var money = new HashMap<PlaceId, BigDecimal>();
            var projects = new HashMap<PlaceId, BigDecimal>();
            for (int each = 1 + random.nextInt(30); each > 0; each--) {
                var place = land.any();
                money.merge(
                        place,
                        BigDecimal.valueOf(random.nextLong(9_000_000_000_000L) - 1_000_000L, random.nextInt(4)),
                        BigDecimal::add);
                projects.merge(place, BigDecimal.ONE, BigDecimal::add);
            }
            for (var day : land.days()) {
                for (var amounts : List.of(money, projects)) {
                    var rolled = atlas.rollUp(amounts, day);

                    assertThat(rolled.total())
                            .as("sequence %s on %s", sequence, day)
                            .isEqualByComparingTo(amounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
                    placed += rolled.onMap().size();
                    apart += rolled.notPlaced().size();
                }
                for (var place : money.keySet()) {
                    var said = atlas.provincesOn(place, day);
                    var lies = land.provincesUnder(place, day);

                    assertThat(said)
                            .as("%s of sequence %s on %s", place, sequence, day)
                            .containsAll(lies);
                    if (said.size() == 1) {
                        assertThat(said).isEqualTo(lies);
                    }
                }
            }
        }

        assertThat(placed).isGreaterThan(sequences);
        assertThat(apart).isGreaterThan(sequences / 4);
    }

    /// A country of a few provinces, whose ground consists of plots that never change: what a unit is made of can
    /// be looked up without asking the atlas.
    private static final class RandomLand {

        private final Random random;
        private final List<Unit> units = new ArrayList<>();
        private final List<Succession> successions = new ArrayList<>();
        private final Set<LocalDate> days = new TreeSet<>();
        private final PlaceId country = new PlaceId(1);
        private LocalDate today = LocalDate.of(2000, 1, 1);
        private int plots;

        RandomLand(Random random) {
            this.random = random;
            days.add(today);
            for (int count = 2 + random.nextInt(4); count > 0; count--) {
                var province = province();
                for (int communes = 1 + random.nextInt(4); communes > 0; communes--) {
                    var ground = new HashSet<Integer>();
                    for (int size = 1 + random.nextInt(4); size > 0; size--) {
                        ground.add(plots++);
                    }
                    commune(province, ground);
                }
            }
        }

        private static final class Unit {

            final PlaceId id;
            final PlaceKind kind;
            final Set<Integer> ground;
            final List<PlaceVersion> versions = new ArrayList<>();
            LocalDate from;
            PlaceId parent;
            boolean ended;

            Unit(PlaceId id, PlaceKind kind, Set<Integer> ground, LocalDate from, PlaceId parent) {
                this.id = id;
                this.kind = kind;
                this.ground = ground;
                this.from = from;
                this.parent = parent;
            }
        }

        private Unit province() {
            var unit = new Unit(new PlaceId(units.size() + 10L), PlaceKind.PROVINCE, new HashSet<>(), today, country);
            units.add(unit);
            return unit;
        }

        private Unit commune(Unit province, Set<Integer> ground) {
            var unit = new Unit(new PlaceId(units.size() + 10L), PlaceKind.COMMUNE, ground, today, province.id);
            province.ground.addAll(ground);
            units.add(unit);
            return unit;
        }

        void change() {
            today = today.plusDays(1 + random.nextInt(500));
            days.add(today);
            days.add(today.minusDays(1));
            switch (random.nextInt(5)) {
                case 0 -> mergeProvinces();
                case 1 -> splitProvince();
                case 2 -> mergeCommunes();
                case 3 -> splitCommune();
                default -> rename(pick(alive(PlaceKind.values()[1 + 2 * random.nextInt(2)])));
            }
        }

        private void mergeProvinces() {
            var provinces = alive(PlaceKind.PROVINCE);
            if (provinces.size() < 2) {
                return;
            }
            var into = province();
            for (int count = 2 + random.nextInt(2); count > 0 && !provinces.isEmpty(); count--) {
                var former = provinces.remove(random.nextInt(provinces.size()));
                communes(former).forEach(commune -> move(commune, into));
                succeed(former, into, Succession.Relation.WHOLE);
                end(former);
            }
        }

        /// Now and then the new border runs through a commune, which is split with its province.
        private void splitProvince() {
            var former = pick(alive(PlaceKind.PROVINCE));
            var communes = communes(former);
            if (communes.size() < 2) {
                return;
            }
            var one = province();
            var other = province();
            for (int index = 0; index < communes.size(); index++) {
                var commune = communes.get(index);
                if (index > 1 && commune.ground.size() > 1 && random.nextBoolean()) {
                    split(commune, one, other);
                } else {
                    move(commune, index % 2 == 0 ? one : other);
                }
            }
            succeed(former, one, Succession.Relation.PART);
            succeed(former, other, Succession.Relation.PART);
            end(former);
        }

        private void mergeCommunes() {
            var province = pick(alive(PlaceKind.PROVINCE));
            var communes = communes(province);
            if (communes.size() < 2) {
                return;
            }
            var first = communes.get(0);
            var second = communes.get(1);
            var ground = new HashSet<>(first.ground);
            ground.addAll(second.ground);
            var into = commune(province, ground);
            for (var former : List.of(first, second)) {
                succeed(former, into, Succession.Relation.WHOLE);
                end(former);
            }
        }

        private void splitCommune() {
            var commune = pick(alive(PlaceKind.COMMUNE));
            if (commune.ground.size() > 1) {
                var province = units.stream()
                        .filter(unit -> unit.id.equals(commune.parent))
                        .findFirst()
                        .orElseThrow();
                split(commune, province, province);
            }
        }

        private void split(Unit commune, Unit here, Unit there) {
            var ground = new ArrayList<>(commune.ground);
            var border = 1 + random.nextInt(ground.size() - 1);
            var one = commune(here, new HashSet<>(ground.subList(0, border)));
            var other = commune(there, new HashSet<>(ground.subList(border, ground.size())));
            succeed(commune, one, Succession.Relation.PART);
            succeed(commune, other, Succession.Relation.PART);
            end(commune);
        }

        private void move(Unit commune, Unit province) {
            close(commune);
            commune.parent = province.id;
            province.ground.addAll(commune.ground);
        }

        private void rename(Unit unit) {
            close(unit);
        }

        private void succeed(Unit former, Unit later, Succession.Relation relation) {
            successions.add(new Succession(former.id, later.id, relation, "merged", today, ""));
        }

        private void close(Unit unit) {
            if (unit.from.isBefore(today)) {
                unit.versions.add(version(unit, java.util.Optional.of(today.minusDays(1))));
                unit.from = today;
            }
        }

        private void end(Unit unit) {
            close(unit);
            unit.ended = true;
        }

        private static PlaceVersion version(Unit unit, java.util.Optional<LocalDate> to) {
            var province = unit.kind == PlaceKind.PROVINCE ? unit.id : unit.parent;
            return new PlaceVersion(
                    new org.nhipcau.shared.Period(java.util.Optional.of(unit.from), to),
                    "c" + unit.versions.size() % 3,
                    unit.kind == PlaceKind.PROVINCE ? PlaceType.PROVINCE : PlaceType.COMMUNE,
                    "U" + unit.id + "-" + unit.versions.size(),
                    "U" + unit.id,
                    "",
                    java.util.Optional.of(unit.parent),
                    java.util.Optional.of(province),
                    "",
                    "",
                    "",
                    java.util.Optional.empty(),
                    java.util.Optional.empty(),
                    "",
                    "",
                    java.util.Optional.empty());
        }

        private List<Unit> alive(PlaceKind kind) {
            var alive = new ArrayList<Unit>();
            units.stream().filter(unit -> unit.kind == kind && !unit.ended).forEach(alive::add);
            return alive;
        }

        private List<Unit> communes(Unit province) {
            return alive(PlaceKind.COMMUNE).stream()
                    .filter(unit -> unit.parent.equals(province.id))
                    .toList();
        }

        private Unit pick(List<Unit> from) {
            return from.get(random.nextInt(from.size()));
        }

        PlaceId any() {
            return pick(units).id;
        }

        Set<LocalDate> days() {
            return days;
        }

        Atlas atlas() {
            var places = units.stream()
                    .filter(unit -> !unit.ended || !unit.versions.isEmpty())
                    .map(unit -> {
                        var versions = new ArrayList<>(unit.versions);
                        if (!unit.ended) {
                            versions.add(version(unit, java.util.Optional.empty()));
                        }
                        return new Place(unit.id, unit.kind, false, versions);
                    })
                    .toList();
            return new Atlas(places, successions);
        }

        /// The provinces of a day that stand on ground of a unit of any time.
        Set<PlaceId> provincesUnder(PlaceId place, LocalDate day) {
            var ground = units.stream()
                    .filter(unit -> unit.id.equals(place))
                    .findFirst()
                    .orElseThrow()
                    .ground;
            var found = new HashSet<PlaceId>();
            for (var unit : units) {
                var stood = unit.versions.stream()
                                .anyMatch(version -> version.valid().includes(day))
                        || !unit.ended && !unit.from.isAfter(day);
                if (unit.kind == PlaceKind.PROVINCE
                        && stood
                        && unit.ground.stream().anyMatch(ground::contains)) {
                    found.add(unit.id);
                }
            }
            return found;
        }
    }
}
