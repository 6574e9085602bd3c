package org.nhipcau.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhipcau.places.AnAtlas.FIRST_OF_34;
import static org.nhipcau.places.AnAtlas.LAST_OF_63;
import static org.nhipcau.places.AnAtlas.province;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.nhipcau.RegisterTest;
import org.springframework.beans.factory.annotation.Autowired;

@RegisterTest
class RollUpTest {

    private static final long SEED = 20_261_122;

    @Autowired
    private Places places;

    @Autowired
    private DSLContext sql;

    @Test
    void nothing_is_lost_whatever_the_amounts_the_places_and_the_day() {
        var random = new Random(SEED);
        var everywhere = everywhere();
        var trials = Boolean.getBoolean("nhipcau.deep") ? 12_000 : 2_000;
        var unplaced = 0;

        for (int trial = 0; trial < trials; trial++) {
            var amounts = amounts(random, everywhere);
            var day = LocalDate.of(2003, 1, 1).plusDays(random.nextInt(9_500));
            var rolled = places.rollUp(amounts, day);

            var sum = amounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(rolled.total()).as("trial %s on %s", trial, day).isEqualByComparingTo(sum);
            assertThat(rolled.onMap().keySet())
                    .allSatisfy(id -> assertThat(places.get(id))
                            .matches(place -> place.kind() == PlaceKind.PROVINCE
                                    && place.on(day).isPresent()));
            unplaced += rolled.notPlaced().size();
        }

        assertThat(unplaced).isPositive();
    }

    @Test
    void both_maps_have_the_same_total_and_only_merged_provinces_stay_apart_on_the_older() {
        var amounts = new HashMap<PlaceId, BigDecimal>();
        places.on(FIRST_OF_34, PlaceKind.PROVINCE).forEach(place -> amounts.put(place.id(), BigDecimal.TEN));

        var new34 = places.rollUp(amounts, FIRST_OF_34);
        var old63 = places.rollUp(amounts, LAST_OF_63);

        assertThat(new34.notPlaced()).isEmpty();
        assertThat(old63.notPlaced()).hasSize(23).allMatch(each -> each.why() == RolledUp.Why.SEVERAL_PROVINCES);
        assertThat(old63.total()).isEqualByComparingTo(new34.total());
    }

    @Test
    void every_commune_of_either_time_lies_in_one_province_of_either_map() {
        for (var day : List.of(LAST_OF_63, FIRST_OF_34)) {
            var amounts = new HashMap<PlaceId, BigDecimal>();
            places.on(day, PlaceKind.COMMUNE).forEach(place -> amounts.put(place.id(), BigDecimal.ONE));

            assertThat(places.rollUp(amounts, LAST_OF_63).notPlaced()).isEmpty();
            assertThat(places.rollUp(amounts, FIRST_OF_34).notPlaced()).isEmpty();
        }
    }

    @Test
    void what_is_wider_than_a_province_and_what_is_not_known_stay_apart_with_the_reason() {
        var country = places.find("Việt Nam", FIRST_OF_34).getFirst().id();
        var unknown = new PlaceId(123_456_789);

        var rolled = places.rollUp(
                Map.of(country, new BigDecimal("0.10"), unknown, new BigDecimal("-3.000000001")), FIRST_OF_34);

        assertThat(rolled.onMap()).isEmpty();
        assertThat(rolled.notPlaced())
                .extracting(RolledUp.NotPlaced::why)
                .containsExactlyInAnyOrder(RolledUp.Why.NO_PROVINCE, RolledUp.Why.NOT_KNOWN);
        assertThat(rolled.total()).isEqualByComparingTo("-2.900000001");
    }

    @Test
    void the_stored_maps_say_the_same_as_the_atlas() {
        var stored = new HashMap<String, Long>();
        sql.fetch("select map, place_id, province_id from facts.places_on_map")
                .forEach(row -> stored.put(
                        row.get(0, String.class) + "/" + row.get(1, Long.class),
                        row.get(2) == null ? -1L : row.get(2, Long.class)));

        for (var map : ProvinceMap.values()) {
            for (var id : everywhere()) {
                assertThat(places.provinceOn(id, map.on())
                                .map(place -> place.id().value())
                                .orElse(-1L))
                        .isEqualTo(stored.get(map.code() + "/" + id));
            }
        }
        assertThat(stored.get("34/" + province(places, "10", LAST_OF_63).id()))
                .isEqualTo(province(places, "15", FIRST_OF_34).id().value());
    }

    private List<PlaceId> everywhere() {
        return sql.fetchValues("select id from places.place order by id").stream()
                .map(id -> new PlaceId((Long) id))
                .toList();
    }

    private static Map<PlaceId, BigDecimal> amounts(Random random, List<PlaceId> everywhere) {
        var amounts = new HashMap<PlaceId, BigDecimal>();
        var chosen = new ArrayList<PlaceId>();
        for (int each = random.nextInt(40); each >= 0; each--) {
            chosen.add(
                    random.nextInt(3) == 0
                            ? everywhere.get(random.nextInt(90))
                            : everywhere.get(random.nextInt(everywhere.size())));
        }
        chosen.add(new PlaceId(1_000_000_000L + random.nextInt(5)));
        chosen.forEach(place -> amounts.put(
                place, BigDecimal.valueOf(random.nextLong(2_000_000_000_000_000L) - 500_000_000L, random.nextInt(7))));
        return amounts;
    }
}
