package org.nhipcau.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhipcau.places.AnAtlas.FIRST_OF_34;
import static org.nhipcau.places.AnAtlas.LAST_OF_63;
import static org.nhipcau.places.AnAtlas.province;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.nhipcau.RegisterTest;
import org.nhipcau.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;

@RegisterTest
class PlacesTest {

    @Autowired
    private Places places;

    @Autowired
    private DSLContext sql;

    @Test
    void the_register_knows_as_many_units_as_the_official_lists() {
        assertThat(places.on(LAST_OF_63, PlaceKind.PROVINCE)).hasSize(63);
        assertThat(places.on(FIRST_OF_34, PlaceKind.PROVINCE)).hasSize(34);
        assertThat(places.on(LAST_OF_63, PlaceKind.DISTRICT)).hasSize(696);
        assertThat(places.on(FIRST_OF_34, PlaceKind.DISTRICT)).isEmpty();
        assertThat(places.on(LAST_OF_63, PlaceKind.COMMUNE)).hasSize(10_035);
        assertThat(places.on(FIRST_OF_34, PlaceKind.COMMUNE)).hasSize(3_321);
    }

    @Test
    void every_line_of_the_official_conversion_table_is_a_succession_or_a_commune_that_goes_on() {
        var communes = sql.fetchSingle("""
                select count(*) from places.succession s join places.place p on p.id = s.later_id where p.kind = 'commune'
                """).get(0, Integer.class);
        var goOn = places.on(FIRST_OF_34, PlaceKind.COMMUNE).stream()
                .filter(commune -> commune.on(LAST_OF_63).isPresent())
                .toList();

        assertThat(goOn).hasSize(131);
        assertThat(communes + goOn.size()).isEqualTo(10_571);
    }

    @Test
    void all_780_spellings_find_their_province() throws Exception {
        var lost = new ArrayList<String>();
        var spellings = spellings();

        for (var spelling : spellings) {
            var found = places.find(spelling.getFirst(), LAST_OF_63, PlaceKind.PROVINCE);
            if (found.size() != 1
                    || !found.getFirst().id().equals(expected(spelling).id())) {
                lost.add(spelling + " found " + found.size());
            }
        }

        assertThat(spellings).hasSize(780);
        assertThat(lost).isEmpty();
    }

    @Test
    void a_spelling_is_found_decomposed_and_with_marks_of_direction() throws Exception {
        for (var spelling : spellings()) {
            var decomposed = "\u200f" + Normalizer.normalize(spelling.getFirst(), Normalizer.Form.NFD) + "\u200e";

            assertThat(places.find(decomposed, LAST_OF_63, PlaceKind.PROVINCE))
                    .as(spelling.getFirst())
                    .extracting(Place::id)
                    .containsExactly(expected(spelling).id());
        }
    }

    @Test
    void code_15_was_yen_bai_and_is_lao_cai() {
        var before = province(places, "15", LAST_OF_63);
        var after = province(places, "15", FIRST_OF_34);

        assertThat(before.last().name()).isEqualTo("Yên Bái");
        assertThat(after.last().name()).isEqualTo("Lào Cai");
        assertThat(after.id()).isNotEqualTo(before.id());
        assertThat(places.becameOn(before.id(), FIRST_OF_34)).isEqualTo(new Became.One(after));
        assertThat(places.find("15", LAST_OF_63)).containsExactly(before);
    }

    @Test
    void hue_is_one_place_under_three_descriptions() {
        var hue = province(places, "46", FIRST_OF_34);

        assertThat(hue.versions()).hasSize(3);
        assertThat(hue.nearest(LocalDate.of(2024, 12, 31)).fullName()).isEqualTo("Tỉnh Thừa Thiên Huế");
        assertThat(hue.nearest(LocalDate.of(2025, 1, 1)).fullName()).isEqualTo("Thành phố Huế");
        assertThat(places.find("Thua Thien-Hue", FIRST_OF_34, PlaceKind.PROVINCE))
                .containsExactly(hue);
        assertThat(places.becameOn(hue.id(), LocalDate.of(2020, 1, 1))).isEqualTo(new Became.Same(hue));
    }

    @Test
    void dong_nai_became_a_municipality_and_ten_of_its_communes_wards() {
        var day = LocalDate.of(2026, 4, 30);
        var dongNai = province(places, "75", day);

        assertThat(dongNai.nearest(day.minusDays(1)).type()).isEqualTo(PlaceType.PROVINCE);
        assertThat(dongNai.nearest(day).type()).isEqualTo(PlaceType.MUNICIPALITY);
        assertThat(places.on(day, PlaceKind.PROVINCE))
                .filteredOn(place -> place.nearest(day).type() == PlaceType.MUNICIPALITY)
                .hasSize(7);
        assertThat(places.children(dongNai.id(), day))
                .filteredOn(commune -> commune.nearest(day.minusDays(1)).type()
                        != commune.nearest(day).type())
                .hasSize(10);
        assertThat(places.find("Xã Long Thành", day))
                .extracting(p -> p.nearest(day).fullName())
                .containsExactlyInAnyOrder("Xã Long Thành", "Phường Long Thành");
    }

    @Test
    void a_merged_province_is_not_divided_again() {
        var laoCai = province(places, "15", FIRST_OF_34);

        assertThat(places.becameOn(laoCai.id(), LAST_OF_63))
                .isInstanceOfSatisfying(
                        Became.NotDivisible.class,
                        parts -> assertThat(parts.formers())
                                .extracting(former -> former.last().name())
                                .containsExactlyInAnyOrder("Lào Cai", "Yên Bái"));
    }

    @Test
    void a_commune_that_was_split_has_several_successors_and_a_district_those_of_its_communes() {
        var split = places.find("00016", LAST_OF_63).getFirst();
        var district = places.find("Quận Ba Đình", LAST_OF_63);

        assertThat(places.becameOn(split.id(), FIRST_OF_34)).isInstanceOf(Became.Several.class);
        assertThat(district).hasSize(1);
        assertThat(places.becameOn(district.getFirst().id(), FIRST_OF_34))
                .isInstanceOfSatisfying(
                        Became.Several.class,
                        several -> assertThat(several.places())
                                .extracting(place -> place.last().name())
                                .contains("Ba Đình", "Ngọc Hà", "Giảng Võ"));
        assertThat(places.becameOn(new PlaceId(987_654_321), FIRST_OF_34)).isEqualTo(new Became.Nothing());
    }

    @Test
    void an_island_district_became_a_special_zone() {
        var hoangSa = places.find("huyện Hoàng Sa", LAST_OF_63).getFirst();

        assertThat(places.becameOn(hoangSa.id(), FIRST_OF_34))
                .isInstanceOfSatisfying(
                        Became.One.class,
                        one -> assertThat(one.place().last().fullName()).isEqualTo("Đặc khu Hoàng Sa"));
        assertThat(places.ancestors(
                        places.find("dac khu Truong Sa", FIRST_OF_34).getFirst().id(), FIRST_OF_34))
                .extracting(place -> place.nearest(FIRST_OF_34).name(Language.VI))
                .containsExactly("Khánh Hòa", "Việt Nam");
    }

    @Test
    void a_name_that_several_places_bear_is_answered_with_all_of_them() {
        var found = places.find("Hue", LocalDate.of(2024, 6, 1));

        assertThat(places.find("Tân Lập", LAST_OF_63)).hasSizeGreaterThan(10);
        assertThat(places.find("Long Thanh", FIRST_OF_34))
                .hasSizeGreaterThan(places.find("Long Thành", FIRST_OF_34).size());
        assertThat(found.getFirst().kind()).isEqualTo(PlaceKind.PROVINCE);
        assertThat(places.find("Ba Be", LAST_OF_63, PlaceKind.DISTRICT)).hasSize(1);
        assertThat(places.find("H. Ba Bể", LAST_OF_63)).hasSize(1);
        assertThat(places.find("Phường 15", LAST_OF_63)).hasSizeGreaterThan(3);
        assertThat(places.find("VN-02", FIRST_OF_34))
                .extracting(p -> p.last().code())
                .containsExactly("15");
    }

    @Test
    void ha_tay_is_recognised_in_old_papers() {
        var haTay = places.find("Ha Tay province", LocalDate.of(2007, 1, 1)).getFirst();

        assertThat(places.find("Hà Tây", LAST_OF_63, PlaceKind.PROVINCE)).isEmpty();
        assertThat(places.findEver("Hà Tây")).contains(haTay);
        assertThat(places.becameOn(haTay.id(), FIRST_OF_34))
                .isEqualTo(new Became.One(province(places, "01", FIRST_OF_34)));
    }

    @Test
    void what_is_no_name_finds_nothing_and_harms_nothing() {
        for (var text : List.of(
                "",
                "  ",
                "%",
                "_",
                "';drop table places.place;--",
                "<script>alert(1)</script>",
                "\u0000",
                "x".repeat(9999))) {
            assertThat(places.find(text, FIRST_OF_34)).as(text).isEmpty();
        }
        assertThat(places.on(FIRST_OF_34, PlaceKind.PROVINCE)).hasSize(34);
    }

    @Test
    void a_unit_known_from_old_lists_alone_is_found_but_not_counted() {
        var gone = places.find("Phường Nguyễn Trung Trực", LocalDate.of(2022, 1, 1)).stream()
                .filter(Place::recognisedOnly)
                .toList();

        assertThat(gone).hasSize(1);
        assertThat(places.on(LocalDate.of(2022, 1, 1), PlaceKind.COMMUNE)).doesNotContain(gone.getFirst());
        assertThat(places.provinceOn(gone.getFirst().id(), FIRST_OF_34)).contains(province(places, "01", FIRST_OF_34));
    }

    @Test
    void a_province_officer_answers_for_what_the_province_was_and_became() {
        var laoCai = province(places, "15", FIRST_OF_34);
        var yenBai = province(places, "15", LAST_OF_63);
        var scope = places.scopeOf(laoCai.id());

        assertThat(scope).contains(laoCai.id(), yenBai.id()).hasSizeGreaterThan(300);
        assertThat(scope)
                .containsAll(places.children(laoCai.id(), FIRST_OF_34).stream()
                        .map(Place::id)
                        .toList());
        assertThat(scope)
                .containsAll(places.children(yenBai.id(), LAST_OF_63).stream()
                        .map(Place::id)
                        .toList());
        assertThat(scope).doesNotContain(province(places, "01", FIRST_OF_34).id());
        assertThat(places.scopeOf(yenBai.id())).contains(laoCai.id());
    }

    private Place expected(List<String> spelling) {
        return province(places, spelling.get(1), LAST_OF_63);
    }

    static List<List<String>> spellings() throws Exception {
        try (var stream = PlacesTest.class.getResourceAsStream("variants.csv")) {
            return new String(stream.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> List.of(line.split(",")))
                    .toList();
        }
    }
}
