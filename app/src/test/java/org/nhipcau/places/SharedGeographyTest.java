package org.nhipcau.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhipcau.places.AnAtlas.FIRST_OF_34;
import static org.nhipcau.places.AnAtlas.LAST_OF_63;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nhipcau.RegisterTest;
import org.springframework.beans.factory.annotation.Autowired;

/// Holds the register against the lists it was made from, which ./check-shared names.
@Tag("shared")
@RegisterTest
class SharedGeographyTest {

    private final Path shared = Path.of(System.getProperty("nhipcau.shared", "/none"), "geography");

    @Autowired
    private Places places;

    @BeforeEach
    void theListsAreAtHand() {
        assertThat(shared).isDirectory();
    }

    @Test
    void provinces_are_those_of_the_lists_with_names_codes_and_days() throws IOException {
        for (var file : List.of("provinces-63.csv", "provinces-34.csv")) {
            for (var row : rows(file)) {
                var day = file.contains("34") || row.get("valid_to").equals("2024-12-31")
                        ? LocalDate.parse(row.get("valid_from"))
                        : LAST_OF_63;
                var province = AnAtlas.province(places, row.get("code"), day).nearest(day);

                assertThat(province.fullName()).isEqualTo(row.get("full_name_vi"));
                assertThat(province.nameEnglish()).isEqualTo(row.get("name_en"));
                assertThat(province.type().code()).isEqualTo(row.get("type"));
                assertThat(province.iso3166()).isEqualTo(row.get("iso_3166_2"));
                assertThat(province.regionVietnamese()).isEqualTo(row.get("region_vi"));
            }
        }
    }

    @Test
    void districts_and_communes_are_those_of_the_lists() throws IOException {
        assertThat(registered(PlaceKind.DISTRICT, LAST_OF_63)).isEqualTo(listed("districts.csv", "province_code", ""));
        assertThat(registered(PlaceKind.COMMUNE, LAST_OF_63))
                .isEqualTo(listed("communes-old.csv", "province_code", ""));
        assertThat(registered(PlaceKind.COMMUNE, FIRST_OF_34))
                .isEqualTo(listed("communes-new.csv", "province_code", "2025-07-01"));
        System.out.printf(
                "figure: units as in the lists: %d districts and %d communes until %s, %d communes from %s%n",
                places.on(LAST_OF_63, PlaceKind.DISTRICT).size(),
                places.on(LAST_OF_63, PlaceKind.COMMUNE).size(),
                LAST_OF_63,
                places.on(FIRST_OF_34, PlaceKind.COMMUNE).size(),
                FIRST_OF_34);
    }

    @Test
    void successions_are_those_of_the_lists() throws IOException {
        var lost = new ArrayList<String>();
        for (var row : rows("commune-succession.csv")) {
            var former = place(
                    row.get("old_code").isEmpty() ? row.get("old_district_code") : row.get("old_code"), LAST_OF_63);
            var later = place(row.get("new_code"), FIRST_OF_34);
            var known = former.equals(later)
                    ? Set.of("unchanged", "renamed", "retyped").contains(row.get("kind"))
                    : places.successions(former.id()).stream()
                            .anyMatch(succession -> succession.later().equals(later.id())
                                    && (row.get("old_code").isEmpty()
                                            || succession.whole()
                                                    == row.get("relation").equals("whole")));
            if (!known) {
                lost.add(row.toString());
            }
        }
        for (var row : rows("province-succession.csv")) {
            var former = AnAtlas.province(places, row.get("old_code"), LAST_OF_63);
            var later = AnAtlas.province(places, row.get("new_code"), FIRST_OF_34);
            if (!places.provinceOn(former.id(), FIRST_OF_34).equals(java.util.Optional.of(later))) {
                lost.add(row.toString());
            }
        }

        assertThat(lost).isEmpty();
    }

    @Test
    void every_spelling_of_the_list_finds_its_province_on_both_maps() throws IOException {
        for (var row : rows("name-variants.csv")) {
            var found = places.find(row.get("variant"), LAST_OF_63, PlaceKind.PROVINCE);

            assertThat(found).as(row.get("variant")).hasSize(1);
            assertThat(found.getFirst().nearest(LAST_OF_63).code()).isEqualTo(row.get("code_63"));
            assertThat(places.provinceOn(found.getFirst().id(), FIRST_OF_34)
                            .map(place -> place.nearest(FIRST_OF_34).code()))
                    .contains(row.get("code_34"));
        }
    }

    private Place place(String code, LocalDate day) {
        return places.ofCode(code, day).getFirst();
    }

    private Set<String> registered(PlaceKind kind, LocalDate day) {
        var units = new TreeSet<String>();
        places.on(day, kind).forEach(unit -> {
            var version = unit.nearest(day);
            var province =
                    version.province().flatMap(places::find).orElseThrow().nearest(day);
            units.add(version.code() + " " + version.fullName().toLowerCase(java.util.Locale.ROOT) + " "
                    + province.code());
        });
        return units;
    }

    private Set<String> listed(String file, String province, String from) throws IOException {
        var units = new TreeSet<String>();
        for (var row : rows(file)) {
            if (from.isEmpty() || row.get("valid_from").equals(from)) {
                units.add(row.get("code") + " " + row.get("name_vi").toLowerCase(java.util.Locale.ROOT) + " "
                        + row.get(province));
            }
        }
        return units;
    }

    /// Rows of a file by the names of its columns; a field in quotes may hold commas.
    private List<Map<String, String>> rows(String file) throws IOException {
        var rows = new ArrayList<Map<String, String>>();
        var lines = Files.readAllLines(shared.resolve(file));
        var names = List.of(lines.getFirst().split(","));
        for (var line : lines.subList(1, lines.size())) {
            var fields = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
            var row = new HashMap<String, String>();
            for (int column = 0; column < names.size(); column++) {
                row.put(names.get(column), fields[column]);
            }
            rows.add(row);
        }
        return rows;
    }
}
