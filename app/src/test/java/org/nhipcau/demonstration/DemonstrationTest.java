package org.nhipcau.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jooq.DSLContext;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.nhipcau.Cast;
import org.nhipcau.Reader;
import org.nhipcau.RegisterTest;
import org.nhipcau.shared.Language;
import org.nhipcau.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// What the demonstration invents stays apart from what was published, and says that it is invented.
@RegisterTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemonstrationTest {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Cast cast;

    @Autowired
    private Demonstration demonstration;

    @Autowired
    private DSLContext sql;

    @BeforeAll
    void furnish() {
        cast.write(() -> demonstration.furnish());
    }

    @Test
    void nothing_invented_lies_in_something_published_nor_the_other_way_round() {
        assertThat(rows("""
                select child.title_vi from projects.project child join projects.project parent on parent.id = child.parent_id
                where child.illustrative <> parent.illustrative
                """)).isEmpty();
        assertThat(rows("""
                select p.title_vi from projects.project p join projects.party t on t.project_id = p.id
                join organisations.organisation o on o.id = t.organisation_id where o.illustrative <> p.illustrative
                """)).isEmpty();
    }

    @Test
    void what_was_published_is_public_with_its_money_and_of_what_is_invented_only_an_example() {
        for (var table : List.of("projects.project", "agreements.agreement", "claims.claim")) {
            assertThat(published(table, false)).as(table).isNotEmpty().isEqualTo(every(table, false));
        }
        assertThat(published("projects.project", true)).hasSize(2);
        assertThat(every("projects.project", true)).hasSizeGreaterThan(4);
        for (var illustrative : List.of(true, false)) {
            assertThat(published("funding.transaction", illustrative)).isNotEmpty();
        }
        assertThat(published("organisations.organisation", false)).hasSizeGreaterThan(5);
        // Nobody who takes part in what is public is left without a name.
        assertThat(rows("""
                select o.name_vi from projects.party t join projects.project p on p.id = t.project_id and p.publication = 'public'
                join organisations.organisation o on o.id = t.organisation_id where o.publication <> 'public'
                """)).isEmpty();
    }

    private List<Long> published(String table, boolean illustrative) {
        return cast.readAs(Viewer.NOBODY, () -> ids(table, illustrative));
    }

    private List<Long> every(String table, boolean illustrative) {
        return cast.readAs(Viewer.system("system:test"), () -> ids(table, illustrative));
    }

    private List<Long> ids(String table, boolean illustrative) {
        return sql.fetch("select id from " + table + " where illustrative = " + illustrative + " order by id")
                .getValues(0, Long.class);
    }

    @Test
    void money_is_illustrative_exactly_when_its_project_is() {
        for (var table : List.of("transaction", "budget", "planned_disbursement")) {
            assertThat(
                            rows(
                                    "select m.id::text from funding." + table
                                            + " m join projects.project p on p.id = m.project_id where m.illustrative <> p.illustrative"))
                    .as(table)
                    .isEmpty();
            assertThat(rows("select id::text from funding." + table + " where illustrative"))
                    .as(table)
                    .isNotEmpty();
        }
    }

    @Test
    void no_page_adds_invented_money_to_published_money() {
        var published = Map.of("EUR", new BigDecimal("100000000"), "USD", new BigDecimal("186000000"));

        assertThat(recorded(page("/"), ".figures .big")).containsAllEntriesOf(published);
        assertThat(recorded(page("/funding?kind=commitment"), "tfoot div:not(:has(.illustrative))"))
                .isEqualTo(published);
        for (var currency : published.entrySet()) {
            var map = page("/funding/places?kind=commitment&currency=" + currency.getKey());
            assertThat(recorded(map, ".money-by-place tfoot tr:last-child"))
                    .isEqualTo(Map.of(currency.getKey(), currency.getValue()));
            assertThat(map.select(".illustrative")).isEmpty();
        }
    }

    @Test
    void nothing_invented_is_a_party_to_or_stands_under_a_real_agreement_nor_the_other_way_round() {
        assertThat(rows("""
                select a.title_vi from agreements.agreement a join agreements.party t on t.agreement_id = a.id
                join organisations.organisation o on o.id = t.organisation_id where o.illustrative <> a.illustrative
                union all
                select a.title_vi from agreements.agreement a join projects.agreement l on l.agreement_id = a.id
                join projects.project p on p.id = l.project_id where p.illustrative <> a.illustrative
                """)).isEmpty();
        assertThat(rows("select title_vi from agreements.agreement where illustrative"))
                .isNotEmpty();
    }

    @Test
    void published_figures_that_differ_stand_side_by_side_and_those_that_do_not_add_up_are_no_sum() {
        var conflicting = page("/claims?conflicting=yes").select("tbody tr").eachText();

        assertThat(conflicting).hasSize(4);
        assertThat(String.join(" ", conflicting))
                .contains("8,3 triệu EUR", "8,4 triệu EUR", "39,25 triệu EUR", "39,5 triệu EUR")
                .doesNotContain("hơn 8.900 người", "82,19");
        assertThat(page("/claims").select("a.figure:not([data-unit=rows])")).isEmpty();
    }

    @Test
    void every_published_figure_and_agreement_names_its_source() {
        assertThat(rows("select indicator_vi from claims.claim where source = '' or illustrative"))
                .isEmpty();
        assertThat(rows("select title_vi from agreements.agreement where source = ''"))
                .isEmpty();
        assertThat(rows("select what from agreements.money where source = ''")).isEmpty();
    }

    @Test
    void both_maps_of_the_invented_programme_have_money_in_many_provinces_and_say_what_it_is() {
        for (var map : List.of("34", "63")) {
            for (var currency : List.of("EUR", "USD", "VND")) {
                var page =
                        page("/funding/places?illustrative=yes&kind=disbursement&map=" + map + "&currency=" + currency);

                assertThat(page.select(".money-by-place tbody .figure[data-unit=" + currency + "]").stream()
                                .filter(figure -> new BigDecimal(figure.attr("data-value")).signum() > 0))
                        .as("%s %s", map, currency)
                        .hasSizeGreaterThanOrEqualTo(currency.equals("VND") && map.equals("63") ? 3 : 8);
                assertThat(page.select("main .banner").text()).contains("bịa ra để trình diễn");
            }
        }
    }

    @Test
    void every_line_of_an_invented_project_says_so_in_lists_and_workbooks() throws IOException {
        for (var list : List.of("/funding", "/funding/budgets", "/funding/planned-disbursements", "/projects")) {
            assertThat(page(list + (list.equals("/projects") ? "?q=minh" : "")).select("tr[data-row]"))
                    .as(list)
                    .isNotEmpty()
                    .filteredOn(row ->
                            row.text().contains("minh họa 1") || row.text().contains("minh họa 3"))
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(row.select(".illustrative")).isNotEmpty());
            assertThat(workbook(list + ".xlsx"))
                    .as(list)
                    .filteredOn(line -> line.contains("Dự án minh họa"))
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line).endsWith("|minh họa|"));
        }
    }

    @Test
    void a_workbook_ends_with_a_total_of_each_currency_and_of_what_is_invented_apart() throws IOException {
        assertThat(workbook("/funding.xlsx?kind=commitment"))
                .anySatisfy(line -> assertThat(line).contains("|Tổng|").contains("|100000000|EUR|"))
                .anySatisfy(line -> assertThat(line).contains("|Tổng|").contains("|186000000|USD|"))
                .anySatisfy(line -> assertThat(line)
                        .contains("|Tổng|")
                        .contains("|37600000|EUR|")
                        .endsWith("|minh họa|"));
        assertThat(workbook("/funding/places.xlsx?kind=commitment&currency=USD"))
                .anySatisfy(line -> assertThat(line).contains("|Tổng|").contains("|186000000|USD|"));
    }

    private List<String> rows(String query) {
        return cast.write(() -> sql.fetch(query).getValues(0, String.class));
    }

    private Document page(String address) {
        return Reader.of(browser, cast.deskOfficer(), Language.VI).open(address).page();
    }

    private static Map<String, BigDecimal> recorded(Document page, String where) {
        var sums = new java.util.HashMap<String, BigDecimal>();
        page.select(where + " .figure").stream()
                .filter(figure -> !figure.attr("data-unit").equals("rows"))
                .forEach(figure -> sums.merge(
                        figure.attr("data-unit"),
                        new BigDecimal(new BigDecimal(figure.attr("data-value"))
                                .stripTrailingZeros()
                                .toPlainString()),
                        BigDecimal::add));
        return sums;
    }

    /// Its lines, the cells of each between bars.
    private List<String> workbook(String address) throws IOException {
        var body = Reader.of(browser, cast.deskOfficer(), Language.VI)
                .open(address)
                .body();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(body));
                var rows = workbook.getFirstSheet().openStream()) {
            var lines = rows.toList();
            var columns = lines.getFirst().getCellCount();
            return lines.stream()
                    .map(row -> IntStream.range(0, columns)
                            .mapToObj(column -> row.getOptionalCell(column)
                                    .map(cell -> cell.getText())
                                    .orElse(""))
                            .collect(Collectors.joining("|", "|", "|")))
                    .toList();
        }
    }
}
