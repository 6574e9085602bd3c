package org.nhipcau.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhipcau.places.AnAtlas.FIRST_OF_34;
import static org.nhipcau.places.AnAtlas.LAST_OF_63;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.nhipcau.RegisterTest;
import org.nhipcau.places.NamedPlaces.Candidate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@RegisterTest
class NamedPlacesTest {

    private static final Optional<LocalDate> TODAY = Optional.of(LocalDate.of(2026, 11, 20));
    private static final Set<PlaceKind> PROVINCE = EnumSet.of(PlaceKind.PROVINCE);

    @Autowired
    private Places places;

    @Autowired
    private DSLContext sql;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void a_province_that_has_merged_is_found_by_its_old_name_with_what_became_of_it() {
        var named = province("Hà Giang", TODAY);

        var haGiang = named.certain().orElseThrow();
        assertThat(named.suggestions()).isEmpty();
        assertThat(haGiang.onDay()).isFalse();
        assertThat(haGiang.place().last().valid().to()).contains(LAST_OF_63);
        assertThat(haGiang.became())
                .isInstanceOfSatisfying(
                        Became.One.class,
                        one -> assertThat(one.place().last().name()).isEqualTo("Tuyên Quang"));
    }

    @Test
    void the_spellings_of_old_lists_and_newspapers_are_one_province() {
        for (var spelling : List.of("Đác Nông", "Đăk Nông", "Dak Nong", "Đắc Nông", "ĐẮK NÔNG", "tỉnh Đắk Nông")) {
            assertThat(province(spelling, TODAY)
                            .certain()
                            .orElseThrow()
                            .bearing()
                            .name())
                    .as(spelling)
                    .isEqualTo("Đắk Nông");
        }
        for (var spelling : List.of("TP. HCM", "TP.HCM", "Tp Hồ Chí Minh", "TPHCM", "Sài Gòn", "Ho Chi Minh City")) {
            assertThat(province(spelling, Optional.of(LAST_OF_63))
                            .certain()
                            .orElseThrow()
                            .place()
                            .last()
                            .code())
                    .as(spelling)
                    .isEqualTo("79");
        }
        for (var spelling :
                List.of("Tp Huế", "Thừa Thiên-Huế", "Thừa Thiên - Huế", "TT-Huế", "Hue", "Thua Thien Hue")) {
            assertThat(province(spelling, TODAY)
                            .certain()
                            .orElseThrow()
                            .place()
                            .last()
                            .name())
                    .as(spelling)
                    .isEqualTo("Huế");
        }
        assertThat(province("Hoà Bình", TODAY).certain().orElseThrow().became())
                .isInstanceOfSatisfying(
                        Became.One.class,
                        one -> assertThat(one.place().last().name()).isEqualTo("Phú Thọ"));
    }

    @Test
    void all_780_spellings_name_one_province_of_the_old_map_also_decomposed() throws Exception {
        var lost = new ArrayList<String>();
        try (var stream = NamedPlacesTest.class.getResourceAsStream("variants.csv")) {
            var spellings = new String(stream.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> List.of(line.split(",")))
                    .toList();
            var asked = spellings.stream()
                    .map(row -> Normalizer.normalize(row.getFirst(), Normalizer.Form.NFD))
                    .toList();
            var named = places.named(asked, Optional.of(LAST_OF_63), PROVINCE);
            for (int row = 0; row < spellings.size(); row++) {
                var answer = named.get(asked.get(row));
                if (answer == null
                        || answer.certain()
                                .map(found -> found.place().nearest(LAST_OF_63).code())
                                .filter(spellings.get(row).get(1)::equals)
                                .isEmpty()) {
                    lost.add(spellings.get(row) + " " + answer);
                }
            }
            assertThat(spellings).hasSize(780);
        }
        assertThat(lost).isEmpty();
    }

    @Test
    void a_name_that_lived_on_means_the_new_province_unless_the_old_one_is_asked_for() {
        var today = province("Lào Cai", TODAY);
        var former = province("tỉnh Lào Cai cũ", TODAY);

        assertThat(today.candidates()).hasSize(2);
        assertThat(today.certain().orElseThrow().place().on(FIRST_OF_34)).isPresent();
        assertThat(former.certain().orElseThrow().place().on(LAST_OF_63)).isPresent();
        assertThat(former.certain().orElseThrow().place().on(FIRST_OF_34)).isEmpty();
        assertThat(province("Lào Cai", Optional.of(LAST_OF_63))
                        .certain()
                        .orElseThrow()
                        .place())
                .isEqualTo(former.certain().orElseThrow().place());
        assertThat(province("Lào Cai", Optional.empty()).certain()).isEmpty();
    }

    @Test
    void a_code_names_another_unit_on_another_day() {
        assertThat(province("15", Optional.of(LAST_OF_63))
                        .certain()
                        .orElseThrow()
                        .bearing()
                        .name())
                .isEqualTo("Yên Bái");
        assertThat(province("15", TODAY).certain().orElseThrow().bearing().name())
                .isEqualTo("Lào Cai");
        assertThat(province("15", Optional.empty()).candidates()).hasSize(2);
    }

    @Test
    void an_abolished_district_and_a_split_commune_are_found_and_their_successors_are_a_question() {
        var district = places.named("huyện Ba Bể", TODAY).certain().orElseThrow();
        var commune = places.named("Phường Ngọc Hà, quận Ba Đình, Hà Nội", Optional.of(LAST_OF_63))
                .certain()
                .orElseThrow();

        assertThat(district.onDay()).isFalse();
        assertThat(district.became()).isInstanceOf(Became.Several.class);
        assertThat(places.becameOn(commune.place().id(), FIRST_OF_34)).isInstanceOf(Became.Several.class);
    }

    @Test
    void the_units_around_narrow_a_name_that_many_bear_in_either_order_and_in_brackets() {
        var alone = places.named("Tân Lập", Optional.of(LAST_OF_63));
        var within = places.named("Xã Tân Lập, huyện Lục Yên, tỉnh Yên Bái", Optional.of(LAST_OF_63));
        var reversed = places.named("tỉnh Yên Bái; huyện Lục Yên; xã Tân Lập", Optional.of(LAST_OF_63));
        var island = places.named("Huyện Hoàng Sa (Đà Nẵng)", Optional.of(LAST_OF_63));

        assertThat(alone.certain()).isEmpty();
        assertThat(alone.candidates()).hasSizeGreaterThan(10);
        assertThat(within.certain()).isPresent();
        assertThat(reversed.certain()).isEqualTo(within.certain());
        assertThat(island.certain().orElseThrow().bearing().fullName()).isEqualTo("Huyện Hoàng Sa");
    }

    @Test
    void a_unit_said_to_lie_where_it_does_not_is_only_suggested() {
        var named = places.named("Huyện Mộc Châu, Đà Nẵng", Optional.of(LAST_OF_63));

        assertThat(named.candidates()).isEmpty();
        assertThat(names(named.suggestions())).contains("Thị xã Mộc Châu");
    }

    @Test
    void a_misspelt_name_is_never_taken_but_suggested() {
        for (var misspelt : List.of("Lang Sonn", "Lạng Sn", "Lnag Sơn", "Lạmg Sơn")) {
            var named = province(misspelt, TODAY);

            assertThat(named.candidates()).as(misspelt).isEmpty();
            assertThat(named.certain()).as(misspelt).isEmpty();
            assertThat(named.suggestions().getFirst().bearing().name())
                    .as(misspelt)
                    .isEqualTo("Lạng Sơn");
        }
        assertThat(province("Thái Nguyênn", TODAY).suggestions()).isNotEmpty();
    }

    @Test
    void what_resembles_nothing_gets_no_suggestion() {
        for (var text : List.of("", " ", ",,;()", "?", "x", "zzzzqqqq", "Bộ Y tế", "a".repeat(5_000), "cũ", "(cũ)")) {
            var named = province(text, TODAY);

            assertThat(named.candidates()).as(text).isEmpty();
            assertThat(named.suggestions()).as(text).isEmpty();
        }
    }

    @Test
    void many_texts_are_answered_at_once_each_as_if_asked_alone() {
        var texts = new ArrayList<String>();
        for (var place : places.on(LAST_OF_63, PlaceKind.DISTRICT)) {
            texts.add(place.last().fullName());
            texts.add(place.last().name().substring(1) + "q");
        }

        var named = places.named(texts, TODAY);

        assertThat(named.keySet()).containsExactlyInAnyOrderElementsOf(Set.copyOf(texts));
        texts.subList(0, 60).forEach(text -> assertThat(named.get(text)).isEqualTo(places.named(text, TODAY)));
    }

    @Test
    void a_spelling_entered_by_a_person_is_found_at_once() {
        var province = province("Cao Bằng", TODAY).certain().orElseThrow().place();
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            assertThat(province("Cao Binh xua", TODAY).candidates()).isEmpty();
            sql.execute(
                    "insert into places.spelling (place_id, spelling, key, kind) values ({0}, 'Cao Binh xua', 'cao binh xua', 'variant')",
                    org.jooq.impl.DSL.val(province.id().value()));

            assertThat(province("Cao Bình xưa", TODAY).certain().orElseThrow().place())
                    .isEqualTo(province);
            status.setRollbackOnly();
        });
    }

    private NamedPlaces province(String text, Optional<LocalDate> day) {
        return places.named(List.of(text), day, PROVINCE).values().iterator().next();
    }

    private static List<String> names(List<Candidate> candidates) {
        return candidates.stream()
                .map(candidate -> candidate.bearing().fullName())
                .toList();
    }
}
