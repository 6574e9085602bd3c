package org.nhipcau.places.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.nhipcau.Cast;
import org.nhipcau.RegisterTest;
import org.nhipcau.places.Places;
import org.nhipcau.places.db.PlaceVersionTable;
import org.springframework.beans.factory.annotation.Autowired;

@RegisterTest
class ReferencePlacesTest {

    @Autowired
    private Places places;

    @Autowired
    private ReferencePlaces reference;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Cast cast;

    @Test
    void taking_the_reference_data_again_leaves_what_people_changed() {
        var huế = places.ofCode("46", LocalDate.of(2025, 7, 1)).getFirst().id();
        cast.write(() -> sql.execute(
                "update places.place_version set population = 7 where place_id = ? and valid_to is null", huế.value()));
        var before = sql.fetchCount(PlaceVersionTable.PLACE_VERSION);

        cast.write(() -> reference.take(new ReferenceRows(new ReferenceFiles())));

        assertThat(places.get(huế).last().population()).contains(7L);
        assertThat(sql.fetchCount(PlaceVersionTable.PLACE_VERSION)).isEqualTo(before);
    }

    @Test
    void the_reference_data_are_the_work_of_the_installation_and_lie_on_the_map() {
        assertThat(sql.fetchValues(
                        "select distinct c.actor from places.place p join history.change c on c.id = p.change_id"))
                .isEqualTo(List.of("system:install"));
        assertThat(sql.fetchSingle("select count(*) from facts.places_on_map where map = '34' and province_id is null")
                        .get(0, Long.class))
                .isLessThan(60);
    }
}
