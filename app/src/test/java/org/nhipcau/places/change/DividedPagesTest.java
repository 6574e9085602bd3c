package org.nhipcau.places.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.nhipcau.Cast;
import org.nhipcau.RegisterTest;
import org.nhipcau.TestBrowser;
import org.nhipcau.places.Place;
import org.nhipcau.places.PlaceId;
import org.nhipcau.places.PlaceKind;
import org.nhipcau.places.Places;
import org.springframework.beans.factory.annotation.Autowired;

@RegisterTest
class DividedPagesTest {

    @Autowired
    private TestBrowser browser;

    @Autowired
    private Cast cast;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Places places;

    @Test
    void somebody_says_where_a_project_of_a_divided_unit_lies_now_and_it_is_there_on_the_new_map_and_here_on_the_old() {
        var officer = cast.deskOfficer();
        var haTay = divided();
        var project = project("Dự án ở đơn vị đã chia", haTay.id());
        var later = places.successions(haTay.id()).getLast().later();
        var address = "/places/" + haTay.id() + "/answers";

        assertThat(browser.page(officer, "/places/divided").select("tbody tr").text())
                .contains(haTay.last().fullName());
        assertThat(browser.page(officer, address).select("#open").text()).contains("Dự án ở đơn vị đã chia");
        assertThat(browser.page(officer, "/projects?place=" + later).text()).doesNotContain("Dự án ở đơn vị đã chia");

        browser.sent(officer, address, Map.of(project + "@" + haTay.id(), later.toString()));

        assertThat(browser.page(officer, address).select("#answered").text()).contains("Dự án ở đơn vị đã chia");
        assertThat(browser.page(officer, "/places/divided").select("tbody tr").text())
                .doesNotContain(haTay.last().fullName());
        assertThat(browser.page(officer, "/projects?place=" + later).text()).contains("Dự án ở đơn vị đã chia");
        assertThat(browser.page(officer, "/projects?place=" + haTay.id()).text())
                .contains("Dự án ở đơn vị đã chia");
        assertThat(browser.page(officer, "/projects/" + project).text())
                .contains(haTay.last().name() + " (nay thuộc");
        var part = cast.write(
                () -> sql.fetchSingle("select place_id from projects.place where project_id = ?", Long.valueOf(project))
                        .get(0, Long.class));
        assertThat(cast.write(() -> places.provinceOn(new PlaceId(part), LocalDate.of(2025, 6, 30)))
                        .map(Place::id))
                .isEqualTo(cast.write(() -> places.provinceOn(haTay.id(), LocalDate.of(2025, 6, 30)))
                        .map(Place::id));
        assertThat(cast.write(() -> places.provinceOn(new PlaceId(part), LocalDate.of(2026, 1, 1)))
                        .map(Place::id))
                .isEqualTo(cast.write(() -> places.provinceOn(later, LocalDate.of(2026, 1, 1)))
                        .map(Place::id));

        browser.sent(officer, address, Map.of(project + "@" + part, ""));

        assertThat(browser.page(officer, address).select("#open").text()).contains("Dự án ở đơn vị đã chia");
        assertThat(browser.page(officer, "/projects/" + project + "#history").text())
                .contains(haTay.last().fullName());
    }

    @Test
    void a_part_is_found_by_nobody_who_looks_for_the_unit_and_counts_nowhere() {
        var divided = divided();
        var counted = cast.write(
                () -> places.on(LocalDate.of(2025, 6, 30), PlaceKind.COMMUNE).size());
        var officer = cast.deskOfficer();
        var project = project("Dự án chỉ để có một phần", divided.id());
        var later = places.successions(divided.id()).getFirst().later();
        browser.sent(
                officer,
                "/places/" + divided.id() + "/answers",
                Map.of(project + "@" + divided.id(), later.toString()));

        assertThat(cast.write(() -> places.findEver(divided.last().fullName()).stream()
                        .filter(place -> place.partOf().isPresent())
                        .toList()))
                .isEmpty();
        assertThat(browser.page(officer, "/search?q=" + divided.last().code()).text())
                .doesNotContain("nay thuộc");
        assertThat(cast.write(() ->
                        places.on(LocalDate.of(2025, 6, 30), PlaceKind.COMMUNE).size()))
                .isEqualTo(counted);
        assertThat(browser.page(officer, "/places/" + later).select("ol.life").text())
                .doesNotContain("nay thuộc");
    }

    @Test
    void who_may_not_change_projects_sees_the_question_and_cannot_answer() {
        var divided = divided();
        var project = project("Dự án không được đổi", divided.id());
        var address = "/places/" + divided.id() + "/answers";

        assertThat(browser.page(cast.auditor(), address).select("select")).isEmpty();
        assertThat(browser.send(cast.auditor(), address, Map.of(project + "@" + divided.id(), "1")))
                .hasStatus(404);
        assertThat(browser.get(cast.stranger(), address)).hasStatus(404);
    }

    @Test
    void a_project_in_two_provinces_counts_in_each_and_once_in_all() {
        var officer = cast.deskOfficer();
        var before = total(officer);
        var provinces = cast.write(() -> places.on(LocalDate.of(2026, 1, 1), PlaceKind.PROVINCE));
        var project = project("Dự án hai tỉnh", provinces.getFirst().id());
        cast.write(() -> sql.execute(
                "insert into projects.place (project_id, place_id) values (?, ?)",
                Long.valueOf(project),
                provinces.getLast().id().value()));

        assertThat(total(officer)).isEqualTo(before + 1);
        for (var province : java.util.List.of(provinces.getFirst(), provinces.getLast())) {
            var figure = browser.page(officer, "/projects/map?map=34")
                    .select("table a.figure[href=/projects?place=" + province.id() + "]")
                    .first();
            assertThat(browser.page(officer, figure.attr("href")).select("[data-row]"))
                    .hasSize(Integer.parseInt(figure.attr("data-value")));
        }
    }

    private int total(org.springframework.test.web.servlet.request.RequestPostProcessor viewer) {
        return Integer.parseInt(browser.page(viewer, "/projects/map?map=34")
                .select("tfoot a.figure[href=/projects]")
                .first()
                .attr("data-value"));
    }

    /// A commune that was divided on 1 July 2025 between two others.
    private Place divided() {
        return cast.write(() -> places.on(LocalDate.of(2025, 6, 30), PlaceKind.COMMUNE).stream()
                .filter(place -> places.successions(place.id()).size() > 1)
                .filter(place -> places.findEver(place.last().fullName()).size() == 1)
                .filter(place -> browserFree(place.id()))
                .findFirst()
                .orElseThrow());
    }

    private boolean browserFree(PlaceId place) {
        return !sql.fetchExists(
                        org.jooq.impl.DSL.table("projects.place"),
                        org.jooq.impl.DSL.field("place_id").eq(place.value()))
                && places.parts(place).isEmpty();
    }

    private String project(String title, PlaceId place) {
        return cast.write(() -> {
            var id = sql.fetchSingle(
                            "insert into projects.project (level, title_vi, status, search_key) values ('project', ?, 'implementation', 'x') returning id",
                            title)
                    .get(0, Long.class);
            sql.execute("insert into projects.place (project_id, place_id) values (?, ?)", id, place.value());
            return id.toString();
        });
    }
}
