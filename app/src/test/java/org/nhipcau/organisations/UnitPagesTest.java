package org.nhipcau.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nhipcau.Cast;
import org.nhipcau.RegisterTest;
import org.nhipcau.TestBrowser;
import org.springframework.beans.factory.annotation.Autowired;

@RegisterTest
class UnitPagesTest {

    @Autowired
    private TestBrowser browser;

    @Autowired
    private Cast cast;

    @Test
    void units_stand_under_what_they_belong_to_as_on_a_day() {
        var officer = cast.deskOfficer();
        browser.sent(officer, "/organisations", Map.of("kind", "state-body", "nameVi", "Bộ thử cây"));
        browser.sent(
                officer,
                "/organisations",
                Map.of("kind", "ministry-unit", "nameVi", "Vụ thử cây", "parent", "Bộ thử cây"));
        browser.sent(
                officer,
                "/organisations",
                Map.of(
                        "kind",
                        "ministry-unit",
                        "nameVi",
                        "Phòng thử cây",
                        "parent",
                        "Vụ thử cây",
                        "validFrom",
                        "01/01/2020"));
        browser.sent(
                officer,
                "/organisations",
                Map.of("kind", "provincial-department", "nameVi", "Sở thử cây cũ", "validTo", "30/06/2025"));

        var today = browser.page(officer, "/organisations/units");
        assertThat(today.select("li:has(> a:contains(Bộ thử cây)) li:has(> a:contains(Vụ thử cây)) li > a")
                        .eachText())
                .containsExactly("Phòng thử cây");
        assertThat(today.text()).doesNotContain("Sở thử cây cũ");
        var before = browser.page(officer, "/organisations/units?on=30/06/2019");
        assertThat(before.text()).contains("Sở thử cây cũ", "Vụ thử cây").doesNotContain("Phòng thử cây");
        assertThat(browser.get(cast.stranger(), "/organisations/units")).hasStatus(404);
    }
}
