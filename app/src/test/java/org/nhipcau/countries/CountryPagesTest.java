package org.nhipcau.countries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.nhipcau.Cast;
import org.nhipcau.RegisterTest;
import org.nhipcau.TestBrowser;
import org.nhipcau.shared.Language;
import org.nhipcau.site.CountryNames;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

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
                        .eachAttr("data-value"))
                .as("organisations, projects, paid")
                .containsExactly("2", "1", "123456");
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

    @Test
    void what_a_countrys_organisations_committed_and_paid_stands_apart_by_currency_with_doors_and_in_excel()
            throws IOException {
        cast.write(() -> {
            var partner = number(
                    "insert into organisations.organisation (kind, name_vi, country, search_key) values ('ingo', 'Hội Phần Lan thử', 'FI', 'x') returning id");
            for (var illustrative : List.of(false, true)) {
                var project = number(
                        "insert into projects.project (level, title_vi, status, search_key, illustrative) values ('project', 'Dự án Phần Lan', 'implementation', 'x', "
                                + illustrative + ") returning id");
                sql.execute(
                        "insert into projects.party (project_id, organisation_id, role) values (?, ?, 'funding')",
                        project,
                        partner);
                for (var kind : List.of("commitment", "disbursement", "expenditure")) {
                    sql.execute(
                            "insert into funding.transaction (project_id, kind, on_date, amount, currency, value_date, provider_id, illustrative) values (?, ?, date '2024-01-01', ?, 'EUR', date '2024-01-01', ?, ?)",
                            project,
                            kind,
                            kind.length(),
                            partner,
                            illustrative);
                }
            }
        });
        var officer = cast.deskOfficer();

        var row = browser.page(officer, "/countries").select("tr[data-row]:has(a[href=/countries/FI])");

        assertThat(row.select(".figure").eachAttr("data-value")).containsExactly("1", "1", "1", "10", "10", "12", "12");
        assertThat(row.select(".illustrative")).hasSize(3);
        assertThat(row.select(".figure"))
                .allSatisfy(figure -> assertThat(
                                browser.page(officer, figure.attr("href")).select("tr[data-row]"))
                        .as(figure.attr("href"))
                        .hasSize(1));
        assertThat(browser.page(officer, "/countries/FI")
                        .select("tr[data-row]:has(a[href^=/organisations/])")
                        .first()
                        .select(".figure")
                        .eachAttr("data-value"))
                .containsExactly("1", "1", "10", "10", "12", "12");
        assertThat(sheet(officer, "/countries.xlsx"))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("FI|Phần Lan|Finland|1|1|1|")
                        .contains("10|10|")
                        .contains("12|12"));
        assertThat(sheet(officer, "/countries.xlsx").getFirst())
                .contains("Dự án", "Dự án (minh họa)", "Cam kết EUR", "Cam kết EUR (minh họa)", "Giải ngân EUR");
        assertThat(sheet(officer, "/countries/FI/organisations.xlsx"))
                .anySatisfy(line -> assertThat(line).contains("Hội Phần Lan thử", "|1|1|10|10|12|12"));
        assertThat(browser.get(cast.stranger(), "/countries/FI/organisations.xlsx"))
                .hasStatus(404);
    }

    private List<String> sheet(RequestPostProcessor who, String address) throws IOException {
        var content = browser.get(who, address).getResponse().getContentAsByteArray();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content))) {
            return workbook.getFirstSheet().read().stream()
                    .map(row -> row.stream()
                            .map(cell -> cell == null ? "" : cell.getText())
                            .collect(Collectors.joining("|")))
                    .toList();
        }
    }

    private long number(String statement) {
        return sql.fetchSingle(statement).get(0, Long.class);
    }
}
