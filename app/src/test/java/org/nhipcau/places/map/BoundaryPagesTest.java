package org.nhipcau.places.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhipcau.places.AnAtlas.FIRST_OF_34;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nhipcau.Cast;
import org.nhipcau.RegisterTest;
import org.nhipcau.places.PlaceKind;
import org.nhipcau.places.Places;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@RegisterTest
class BoundaryPagesTest {

    @Autowired
    private Places places;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Cast cast;

    private RequestPostProcessor administrator = request -> request;

    @BeforeEach
    void anAdministratorSignsIn() {
        administrator = cast.administrator();
        cast.write(() -> sql.execute("update places.boundary_file set drawn = false"));
    }

    @Test
    void figures_are_drawn_on_the_file_with_the_doors_of_the_tiles_and_the_islands_under_their_names() {
        var tiles = page("/places/map?map=34&on=2026-11-22");
        assertThat(tiles.select(".switch")).hasSize(1);

        assertThat(load("34", wholeMap())).hasStatus(302).hasRedirectedUrl("/places/map?map=34&drawn=outlines");

        var drawn = page("/places/map?map=34&on=2026-11-22&drawn=outlines");
        assertThat(drawn.select("svg path")).hasSize(34);
        assertThat(doors(drawn)).containsExactlyInAnyOrderElementsOf(doors(tiles));
        assertThat(drawn.select("svg title").eachText())
                .anyMatch(title -> title.startsWith("Đặc khu Hoàng Sa (Đà Nẵng): "))
                .anyMatch(title -> title.startsWith("Đặc khu Trường Sa (Khánh Hòa): "));
        assertThat(drawn.select(".map-table tbody tr")).hasSize(34);
        assertThat(drawn.text()).contains("Tự vẽ cho bài thử", "CC0");
        assertThat(page("/places/map?map=34").select("svg rect")).hasSize(36);
        assertThat(page("/funding/places?map=63&drawn=outlines").select("svg path"))
                .isEmpty();
    }

    @Test
    void taken_out_of_use_the_map_has_its_tiles_and_the_file_can_be_used_again() {
        load("34", wholeMap());
        var file = sql.fetchSingle("select max(id) from places.boundary_file where drawn")
                .get(0, Long.class);

        assertThat(post("/places/boundaries/" + file + "/removal")).hasStatus(302);
        assertThat(page("/places/map?map=34&drawn=outlines").select("svg path")).isEmpty();

        assertThat(post("/places/boundaries/" + file + "/return")).hasStatus(302);
        assertThat(page("/places/map?map=34&drawn=outlines").select("svg path")).hasSize(34);
        assertThat(page("/places/boundaries").select("#history").text()).contains("Đang dùng");
        assertThat(post("/places/boundaries/987654/removal")).hasStatus(404);
        assertThat(post("/places/boundaries/987654/return")).hasStatus(404);
    }

    @Test
    void the_same_file_sent_twice_is_one_file() {
        load("34", wholeMap());
        var files = sql.fetchCount(sql.selectFrom("places.boundary_file"));

        assertThat(load("34", wholeMap())).hasStatus(302);

        assertThat(sql.fetchCount(sql.selectFrom("places.boundary_file"))).isEqualTo(files);
    }

    @Test
    void every_fault_is_told_with_its_feature_and_nothing_is_stored() {
        var features = features();
        features.set(0, features.getFirst().replace("\"01\"", "\"04\""));
        features.set(1, features.get(1).replaceFirst("\"name\":\"[^\"]*\"", "\"name\":\"Hà Giang\""));
        features.set(2, features.get(2).replaceFirst("\"code\":\"\\d+\"", "\"code\":\"99\""));
        features.set(3, features.get(3).replaceAll("\\[(\\d+),(\\d+)]", "[$2,$1]"));
        features.set(4, features.get(4).replaceFirst(",\\[[\\d.,]+]]]", "]]"));
        features.set(5, features.get(5).replace("Polygon", "Point"));
        features.set(
                6,
                features.get(6)
                        .replaceFirst(
                                "\"coordinates\":.*",
                                "\"coordinates\":[[[105,20],[106,21],[106,20],[105,21],[105,20]]]}}"));
        features.set(7, features.get(7).replaceFirst("\"properties\":\\{[^}]*}", "\"properties\":{}"));
        features.set(8, features.get(8).replaceFirst("\"geometry\":.*", "\"geometry\":null}"));
        var before = sql.fetchCount(sql.selectFrom("places.boundary_file"));

        var answer = load("34", collection(features));

        assertThat(answer).hasStatus(422);
        var told = Jsoup.parse(body(answer)).select(".banner-wrong li").eachText();
        assertThat(told).anyMatch(line -> line.startsWith("Đối tượng thứ 1: mã “04” là Cao Bằng"));
        assertThat(told).anyMatch(line -> line.startsWith("Đối tượng thứ 2: “Hà Giang” không phải tên"));
        assertThat(told).anyMatch(line -> line.startsWith("Đối tượng thứ 3: không có mã “99”"));
        assertThat(told)
                .anyMatch(line -> line.startsWith("Đối tượng thứ 4: tọa độ") && line.contains("ngoài Việt Nam"));
        assertThat(told).anyMatch(line -> line.startsWith("Đối tượng thứ 5: vòng biên không khép kín"));
        assertThat(told).anyMatch(line -> line.startsWith("Đối tượng thứ 6: chỉ nhận Polygon"));
        assertThat(told).anyMatch(line -> line.startsWith("Đối tượng thứ 7: đường biên cắt chính nó"));
        assertThat(told).anyMatch(line -> line.startsWith("Đối tượng thứ 8: không có mã"));
        assertThat(told).anyMatch(line -> line.startsWith("Đối tượng thứ 9: không có hình"));
        assertThat(sql.fetchCount(sql.selectFrom("places.boundary_file"))).isEqualTo(before);
    }

    @Test
    void what_is_no_such_file_gets_a_sentence_and_is_not_stored() {
        var before = sql.fetchCount(sql.selectFrom("places.boundary_file"));
        for (var content : List.of(
                "",
                "{",
                "[]",
                "{}",
                "no",
                "\u0000",
                "{\"type\":\"FeatureCollection\",\"features\":[]}",
                "{\"type\":\"FeatureCollection\",\"features\":7}",
                "{\"type\":\"FeatureCollection\",\"features\":[7]}",
                "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\"}]}",
                "{\"type\":\"FeatureCollection\",\"features\":[{\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[\"x\"]}}]}",
                "{\"type\":\"FeatureCollection\",\"features\":[{\"geometry\":{\"type\":\"MultiPolygon\",\"coordinates\":[1,2]}}]}",
                "{\"type\":\"FeatureCollection\",\"features\":[{\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[[[[1]]]]]]}}]}",
                "[".repeat(5_000),
                collection(features().subList(0, 33)),
                collection(features())
                        .replace(
                                "\"features\"",
                                "\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"EPSG:3405\"}},\"features\""))) {
            var answer = load("34", content);

            assertThat(answer).as(content).hasStatus(422);
            assertThat(Jsoup.parse(body(answer)).select(".banner-wrong li"))
                    .as(content)
                    .isNotEmpty();
        }
        assertThat(load("63", wholeMap())).hasStatus(422);
        assertThat(load("35", wholeMap())).hasStatus(422);
        assertThat(sql.fetchCount(sql.selectFrom("places.boundary_file"))).isEqualTo(before);
    }

    @Test
    void what_people_send_instead_is_told_by_its_name() {
        var before = sql.fetchCount(sql.selectFrom("places.boundary_file"));
        var metres = features();
        metres.set(0, metres.getFirst().replaceAll("\\[(\\d+),(\\d+)]", "[58$1$1.5,23$2$2$2]"));
        var exchanged = features();
        exchanged.replaceAll(feature -> feature.replaceAll("\\[(\\d+),(\\d+)]", "[$2,$1]"));
        var twice = features();
        twice.add(twice.getFirst());
        var over = features();
        over.set(1, over.get(1).replaceAll("\\[104,", "[103.9,"));
        var otherYear = features();
        otherYear.set(
                5, otherYear.get(5).replaceFirst("\"code\":\"\\d+\",\"name\":\"[^\"]*\"", "\"name\":\"Kon Tum\""));
        var misspelt = features();
        misspelt.set(0, misspelt.getFirst().replace("Hà Nội", "Hà Nộii"));

        assertThat(told("PK\u0003\u0004\u0014"))
                .containsExactly("Đây là tệp nén (.zip, .gz, .rar). Hãy giải nén rồi nạp tệp .geojson bên trong.");
        assertThat(told("<?xml version=\"1.0\"?><kml/>"))
                .singleElement()
                .asString()
                .contains("XML (KML, GML)");
        assertThat(told("\u0000\u0000'\n")).singleElement().asString().contains("Shapefile");
        assertThat(told(collection(metres)))
                .singleElement()
                .asString()
                .startsWith("Đối tượng thứ 1: tọa độ")
                .contains("là mét (như VN-2000, UTM)");
        assertThat(told(collection(exchanged))).hasSize(34).allMatch(line -> line.contains("vì ghi vĩ độ trước"));
        assertThat(told(collection(twice)))
                .containsExactly("Đối tượng thứ 35: Hà Nội đã có ở đối tượng thứ 1, hai hình chồng lên nhau.");
        assertThat(told(collection(over))).containsExactly("Đối tượng thứ 2: chồng lên Hà Nội (đối tượng thứ 1).");
        assertThat(told(collection(otherYear)))
                .containsExactly("Đối tượng thứ 6: “Kon Tum” không phải tên một tỉnh của bản đồ 34 tỉnh.");
        assertThat(told(collection(misspelt)))
                .singleElement()
                .asString()
                .startsWith("Đối tượng thứ 1: “Hà Nộii” không phải tên");
        assertThat(sql.fetchCount(sql.selectFrom("places.boundary_file"))).isEqualTo(before);
    }

    private List<String> told(String content) {
        var answer = load("34", content);
        assertThat(answer).hasStatus(422);
        return Jsoup.parse(body(answer)).select(".banner-wrong li").eachText();
    }

    @Test
    void a_file_without_source_licence_or_of_more_than_thirty_megabytes_is_refused() {
        assertThat(browser.post()
                        .uri("/places/boundaries")
                        .multipart()
                        .file(file(wholeMap()))
                        .param("map", "34")
                        .with(administrator)
                        .with(csrf()))
                .hasStatus(422);
        assertThat(load("34", " ".repeat((int) BoundaryPages.LARGEST + 1))).hasStatus(422);
    }

    @Test
    void who_may_not_change_units_finds_no_boundary_files() {
        for (var who : List.of(cast.deskOfficer(), cast.stranger())) {
            assertThat(browser.get().uri("/places/boundaries").with(who)).hasStatus(404);
            assertThat(browser.post()
                            .uri("/places/boundaries/1/removal")
                            .with(who)
                            .with(csrf()))
                    .hasStatus(404);
        }
        assertThat(Jsoup.parse(body(browser.get()
                                .uri("/places/map")
                                .with(cast.deskOfficer())
                                .exchange()))
                        .select("a[href=/places/boundaries]"))
                .isEmpty();
    }

    private String wholeMap() {
        return collection(features());
    }

    private static String collection(List<String> features) {
        return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",\n", features) + "]}";
    }

    /// Each province a square of its own.
    private List<String> features() {
        var features = new ArrayList<String>();
        for (var province : places.on(FIRST_OF_34, PlaceKind.PROVINCE)) {
            var version = province.nearest(FIRST_OF_34);
            var west = 103 + features.size() % 6;
            var south = 9 + features.size() / 6;
            features.add(
                    "{\"type\":\"Feature\",\"properties\":{\"code\":\"%s\",\"name\":\"%s\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[%d,%d],[%d,%d],[%d,%d],[%d,%d],[%d,%d]]]}}"
                            .formatted(
                                    version.code(),
                                    version.name(),
                                    west,
                                    south,
                                    west + 1,
                                    south,
                                    west + 1,
                                    south + 1,
                                    west,
                                    south + 1,
                                    west,
                                    south));
        }
        return features;
    }

    private static MockMultipartFile file(String content) {
        return new MockMultipartFile(
                "file", "thu.geojson", "application/geo+json", content.getBytes(StandardCharsets.UTF_8));
    }

    private MvcTestResult load(String map, String content) {
        return browser.post()
                .uri("/places/boundaries")
                .multipart()
                .file(file(content))
                .param("map", map)
                .param("source", "Tự vẽ cho bài thử")
                .param("licence", "CC0")
                .with(administrator)
                .with(csrf())
                .exchange();
    }

    private MvcTestResult post(String path) {
        return browser.post().uri(path).with(administrator).with(csrf()).exchange();
    }

    private static List<String> doors(Document page) {
        return page.select("svg a").stream()
                .map(tile -> tile.attr("href") + " " + tile.attr("data-value"))
                .toList();
    }

    private Document page(String path) {
        var answer = browser.get()
                .uri(java.net.URI.create(path))
                .with(administrator)
                .cookie(new Cookie("language", "vi"))
                .exchange();
        assertThat(answer).as(path).hasStatusOk();
        return Jsoup.parse(body(answer));
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
