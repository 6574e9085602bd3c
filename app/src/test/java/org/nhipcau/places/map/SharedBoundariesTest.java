package org.nhipcau.places.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhipcau.places.AnAtlas.FIRST_OF_34;
import static org.nhipcau.places.AnAtlas.LAST_OF_63;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nhipcau.Cast;
import org.nhipcau.RegisterTest;
import org.nhipcau.places.PlaceKind;
import org.nhipcau.places.Places;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// The boundary files and the papers that ./check-shared names: the same figures on tiles and on outlines, and the
/// provinces of the programme on both maps however the papers write them.
@Tag("shared")
@RegisterTest
class SharedBoundariesTest {

    private static final Map<String, Integer> PROVINCES = Map.of("34", 34, "63", 63);
    private static final List<String> MAPS = List.of("/places/map", "/projects/map");
    private static final Pattern LISTED =
            Pattern.compile("10 tỉnh[^:]{0,80}bao gồm:?\\s*([^.]*?(?:\\p{Lu}\\p{L}+ Nông))", Pattern.DOTALL);

    private final Path shared = Path.of(System.getProperty("nhipcau.shared", "/none"));

    @Autowired
    private Places places;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Cast cast;

    @BeforeEach
    void theFilesAreAtHand() {
        assertThat(shared.resolve("geography")).isDirectory();
        cast.write(() -> sql.execute("""
                with made as (
                    insert into projects.project (level, title_vi, status, search_key)
                    select 'project', 'Dự án thử', 'implementation', 'thu ' || p.id from places.place p
                    where p.kind = 'province' and p.id % 3 > 0 and not p.recognised_only
                    returning id, search_key)
                insert into projects.place (project_id, place_id)
                select id, substr(search_key, 5)::bigint from made
                """));
    }

    @Test
    void both_boundary_files_are_accepted_and_show_the_figures_of_the_tiles() throws IOException {
        for (var map : List.of("34", "63")) {
            load(map, shared.resolve("geography/provinces-" + map + ".geojson"));
            for (var path : MAPS) {
                var tiles = page(path + "?map=" + map);
                var outlines = page(path + "?map=" + map + "&drawn=outlines");

                assertThat(outlines.select("svg.outlines path")).as(path).hasSize(PROVINCES.getOrDefault(map, 0));
                assertThat(figures(outlines)).as(path + " " + map).isEqualTo(figures(tiles));
                assertThat(total(outlines)).as(path + " " + map).isEqualTo(total(tiles));
            }
            var communes = page("/places/map?map=" + map + "&drawn=outlines");
            System.out.printf(
                    "figure: provinces-%s.geojson: %d outlines and both archipelagos, %d kB of page; the figures, doors and totals of the tiles on %s%n",
                    map,
                    communes.select("svg.outlines path").size(),
                    communes.outerHtml().length() / 1024,
                    String.join(", ", MAPS));
        }
    }

    @Test
    void the_ten_provinces_are_found_as_the_papers_write_them_and_stand_on_both_maps() throws IOException {
        var written = written();
        var of63 = new LinkedHashSet<String>();
        var of34 = new LinkedHashSet<String>();
        for (var name : written) {
            var found = places.find(name, LAST_OF_63, PlaceKind.PROVINCE);
            assertThat(found).as(name).hasSize(1);
            var province = found.getFirst();
            var later = places.provinceOn(province.id(), FIRST_OF_34).orElseThrow();
            assertThat(places.named(name, Optional.empty()).candidates())
                    .as(name)
                    .anyMatch(candidate -> candidate.place().equals(province));
            of63.add(province.nearest(LAST_OF_63).name());
            of34.add(later.nearest(FIRST_OF_34).name());
        }

        assertThat(of63).hasSize(10);
        for (var map : Map.of("63", of63, "34", of34).entrySet()) {
            for (var drawn : List.of("tiles", "outlines")) {
                if (drawn.equals("outlines")) {
                    load(map.getKey(), shared.resolve("geography/provinces-" + map.getKey() + ".geojson"));
                }
                var named = page("/places/map?map=" + map.getKey() + "&drawn=" + drawn)
                        .select("svg a")
                        .eachAttr("aria-label");
                assertThat(map.getValue())
                        .as("%s of %s", drawn, map.getKey())
                        .allMatch(name -> named.stream().anyMatch(label -> label.startsWith(name + ":")));
            }
        }
        System.out.printf(
                "figure: %d spellings in the papers name the ten provinces %s; on the map of 34 they are %d: %s%n",
                written.size(), of63, of34.size(), of34);
    }

    /// The names in the sentences of the papers that list the ten provinces.
    private Set<String> written() throws IOException {
        var names = new LinkedHashSet<String>();
        var sentences = 0;
        try (var files = Files.list(shared.resolve("seeds"))) {
            for (var file : files.sorted().toList()) {
                for (var listed :
                        LISTED.matcher(Files.readString(file)).results().toList()) {
                    var here = Arrays.stream(listed.group(1).split(",|\\s+và\\s+"))
                            .map(String::strip)
                            .filter(name -> !name.isEmpty())
                            .toList();
                    assertThat(here).as(file.toString()).hasSize(10);
                    names.addAll(here);
                    sentences++;
                }
            }
        }
        assertThat(sentences).isEqualTo(2);
        return names;
    }

    /// Each door of the picture once, with what it shows: an archipelago repeats its province.
    private static Map<String, String> figures(Document page) {
        var figures = new TreeMap<String, String>();
        page.select("svg[data-tiles] a")
                .forEach(tile -> figures.merge(
                        tile.attr("href").replaceAll("[?&]drawn=\\w+", ""),
                        tile.attr("data-value") + " " + tile.attr("data-unit"),
                        (one, other) -> one.equals(other) ? one : one + " ≠ " + other));
        return figures;
    }

    private static List<String> total(Document page) {
        var sums = new ArrayList<String>();
        page.select(".tile-map .sum").forEach(sum -> sums.add(sum.text()));
        assertThat(sums).isNotEmpty();
        return sums;
    }

    private void load(String map, Path file) throws IOException {
        assertThat(browser.post()
                        .uri("/places/boundaries")
                        .multipart()
                        .file(new MockMultipartFile(
                                "file",
                                file.getFileName().toString(),
                                "application/geo+json",
                                Files.readAllBytes(file)))
                        .param("map", map)
                        .param("source", "thanglequoc/vietnamese-provinces-database")
                        .param("licence", "MIT")
                        .with(cast.administrator())
                        .with(SecurityMockMvcRequestPostProcessors.csrf()))
                .hasStatus(302);
    }

    private Document page(String path) {
        var answer = browser.get()
                .uri(URI.create(path))
                .with(cast.administrator())
                .cookie(new Cookie("language", "vi"))
                .exchange();
        assertThat(answer).as(path).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
