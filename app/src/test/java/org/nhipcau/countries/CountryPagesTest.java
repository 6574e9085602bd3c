package org.nhipcau.countries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.nhipcau.Cast;
import org.nhipcau.RegisterTest;
import org.nhipcau.TestBrowser;
import org.nhipcau.shared.Language;
import org.nhipcau.site.CountryNames;
import org.springframework.beans.factory.annotation.Autowired;

@RegisterTest
class CountryPagesTest {

    @Autowired
    private TestBrowser browser;

    @Autowired
    private Cast cast;

    @Autowired
    private DSLContext sql;

    @Test
    void every_country_of_the_standard_has_a_name_in_both_languages() {
        assertThat(CountryNames.codes()).hasSizeGreaterThan(240).contains("VN", "JP", "FR", "LA", "KH");
        assertThat(CountryNames.codes())
                .allSatisfy(code -> assertThat(CountryNames.name(code, Language.VI))
                        .isNotEqualTo(code)
                        .isNotBlank())
                .allSatisfy(code -> assertThat(CountryNames.name(code, Language.EN))
                        .isNotEqualTo(code)
                        .isNotBlank());
        assertThat(CountryNames.name("MM", Language.VI)).isEqualTo("Myanmar");
        assertThat(CountryNames.name("VN", Language.EN)).isEqualTo("Viet Nam");
        assertThat(CountryNames.name("XZ", Language.EN)).isEqualTo("XZ");
    }

    @Test
    void a_countrys_page_is_one_window_on_its_organisations_projects_and_money() {
        var officer = cast.deskOfficer();
        var embassy = browser.sent(
                officer, "/organisations", Map.of("kind", "embassy", "nameVi", "Sứ quán Na Uy thử", "country", "NO"));
        browser.sent(officer, "/organisations", Map.of("kind", "ingo", "nameVi", "Hội Na Uy thử", "country", "NO"));
        browser.sent(officer, "/organisations", Map.of("kind", "ingo", "nameVi", "Hội Thụy Điển thử", "country", "SE"));
        var project = browser.sent(
                officer,
                "/projects",
                Map.of(
                        "level",
                        "project",
                        "status",
                        "pipeline",
                        "publication",
                        "internal",
                        "titleVi",
                        "Dự án Na Uy thử"));
        browser.sent(officer, project + "/parties", Map.of("organisation", "Sứ quán Na Uy thử", "role", "funding"));
        cast.write(() -> sql.execute(
                "insert into funding.transaction (project_id, kind, on_date, amount, currency, value_date, provider_id) values (?, 'disbursement', date '2024-01-01', 123456, 'NOK', date '2024-01-01', ?)",
                Long.valueOf(project.replaceAll("\\D", "")),
                Long.valueOf(embassy.replaceAll("\\D", ""))));

        var page = browser.page(officer, "/countries/NO");

        assertThat(page.select("h1").text()).isEqualTo("Na Uy");
        assertThat(page.text())
                .contains("Sứ quán Na Uy thử", "Hội Na Uy thử", "Dự án Na Uy thử", "123.456")
                .doesNotContain("Hội Thụy Điển thử");
        assertThat(page.select("a.figure").eachAttr("href")).contains("/organisations?country=NO");
        var door = page.select("a.figure[data-unit=NOK]").attr("href");
        assertThat(browser.page(officer, door).select("tr[data-row]")).hasSize(1);
        assertThat(browser.page(officer, "/projects?organisation=country:NO").select("tr[data-row]"))
                .hasSize(1);
        assertThat(browser.page(officer, "/countries")
                        .select("tr[data-row]:has(a[href=/countries/NO]) .figure")
                        .attr("data-value"))
                .isEqualTo("2");
        assertThat(browser.page(officer, "/search?q=na uy").select("a[href=/countries/NO]"))
                .isNotEmpty();
    }

    @Test
    void all_countries_are_found_by_either_name_and_none_is_made_up() {
        var officer = cast.deskOfficer();

        assertThat(browser.page(officer, "/countries?q=nhat ban")
                        .select("tr[data-row] a")
                        .eachAttr("href"))
                .contains("/countries/JP");
        assertThat(browser.page(officer, "/countries?q=japan").select("a[href=/countries/JP]"))
                .isNotEmpty();
        assertThat(browser.page(officer, "/countries?all=1")
                        .select("tfoot .figure")
                        .attr("data-value"))
                .isEqualTo(Integer.toString(CountryNames.codes().size()));
        assertThat(browser.get(officer, "/countries/ZZ")).hasStatus(404);
        assertThat(browser.get(officer, "/countries/jp")).hasStatus(404);
        assertThat(browser.get(cast.stranger(), "/countries/JP")).hasStatus(404);
        assertThat(browser.send(
                        officer, "/organisations", Map.of("kind", "ingo", "nameVi", "Nước lạ", "country", "ZZ")))
                .hasStatus(422);
    }
}
