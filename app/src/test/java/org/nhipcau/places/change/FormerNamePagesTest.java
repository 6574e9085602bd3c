package org.nhipcau.places.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nhipcau.Cast;
import org.nhipcau.RegisterTest;
import org.nhipcau.TestBrowser;
import org.nhipcau.places.PlaceKind;
import org.nhipcau.places.Places;
import org.springframework.beans.factory.annotation.Autowired;

@RegisterTest
class FormerNamePagesTest {

    @Autowired
    private TestBrowser browser;

    @Autowired
    private Cast cast;

    @Autowired
    private Places places;

    @Test
    void a_district_that_papers_name_by_its_old_name_is_found_with_the_source_of_that_name() {
        for (var written : new String[] {"Quận 2", "quan 9", "Quận Thủ Đức"}) {
            assertThat(places.named(written, Optional.empty()).candidates())
                    .as(written)
                    .anySatisfy(
                            found -> assertThat(found.place().last().fullName()).isEqualTo("Thành phố Thủ Đức"));
        }
        var officer = cast.deskOfficer();
        var found = browser.page(officer, "/search?q=quận 2");
        assertThat(found.select("a[href^=/places/]").eachText()).contains("Thành phố Thủ Đức");
        assertThat(found.text()).contains("còn gọi là “Quận 2”");
        assertThat(browser.page(officer, "/search?q=thành phố thủ đức").text()).doesNotContain("còn gọi là “Quận");
        assertThat(browser.page(officer, place("Thủ Đức")).text())
                .contains("Tên cũ, tên thường gọi", "Quận 2", "Nghị quyết 1111");
    }

    @Test
    void a_province_that_became_several_is_asked_about_and_never_guessed() {
        var named = places.named("tỉnh Cửu Long", Optional.empty());

        assertThat(named.candidates())
                .extracting(found -> found.place().last().name())
                .containsExactlyInAnyOrder("Vĩnh Long", "Trà Vinh");
        assertThat(places.named("Hà Nam Ninh", Optional.empty()).candidates()).hasSize(3);
    }

    @Test
    void who_finds_nothing_is_told_what_the_names_cover_and_who_may_how_to_add_one() {
        var nothing = browser.page(cast.administrator(), "/places?q=Xứ Không Có&kind=all")
                .select(".empty");

        assertThat(nothing.text()).contains("08/07/2004", "Xứ Không Có", "Thêm tên cũ hoặc tên thường gọi");
        assertThat(browser.page(cast.deskOfficer(), "/places?q=Xứ Không Có&kind=all")
                        .select(".empty")
                        .text())
                .contains("08/07/2004")
                .doesNotContain("Thêm tên cũ");
    }

    @Test
    void a_common_name_is_added_with_its_source_found_at_once_told_in_the_history_and_taken_out_again() {
        var administrator = cast.administrator();
        var place = place("Đà Lạt");

        assertThat(browser.send(administrator, place + "/names", Map.of("name", "Xứ Hoa Đào thử")))
                .as("no source")
                .hasStatus(422);
        assertThat(browser.send(administrator, place + "/names", Map.of("name", "!!", "source", "Sách")))
                .as("no name")
                .hasStatus(422);
        browser.sent(administrator, place + "/names", Map.of("name", "Xứ Hoa Đào thử", "source", "Sách địa chí thử"));

        assertThat(places.named("xu hoa dao thu", Optional.empty()).candidates())
                .hasSize(1);
        var page = browser.page(administrator, place);
        assertThat(page.text()).contains("Xứ Hoa Đào thử", "Sách địa chí thử");
        assertThat(page.select(".history").text()).contains("Xứ Hoa Đào thử");
        assertThat(browser.send(administrator, place + "/names", Map.of("name", "Xứ Hoa Đào thử", "source", "Khác")))
                .as("twice")
                .hasStatus(422);

        var name = page.select("form[action$=/names/removal] button[name=name]").val();
        browser.sent(administrator, place + "/names/removal", Map.of("name", name));

        assertThat(places.named("xu hoa dao thu", Optional.empty()).candidates())
                .isEmpty();
    }

    @Test
    void names_are_added_by_whoever_may_change_units_alone() {
        var place = place("Đà Lạt");

        for (var who : java.util.List.of(cast.stranger(), cast.deskOfficer())) {
            assertThat(browser.get(who, place + "/names/new")).hasStatus(404);
            assertThat(browser.send(who, place + "/names", Map.of("name", "x", "source", "x")))
                    .hasStatus(404);
        }
        assertThat(browser.page(cast.deskOfficer(), place).select("a[href$=/names/new]"))
                .isEmpty();
    }

    private String place(String district) {
        return "/places/"
                + places.findEver(district).stream()
                        .filter(one -> one.kind() == PlaceKind.DISTRICT)
                        .findFirst()
                        .orElseThrow()
                        .id();
    }
}
