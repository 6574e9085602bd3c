package org.nhipcau;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.nhipcau.identity.RightsTable;
import org.nhipcau.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// Law 1 of the house: every figure opens the rows it was made from, and they add up to it exactly.
@RegisterTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FigureDoorsTest {

    private static final boolean DEEP = Boolean.getBoolean("nhipcau.deep");

    /// Without `--deep`, on a page: counts opened, and rows behind one of them. Money is always opened.
    private static final int COUNTS = 3;

    private static final int ROWS = 60;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private Cast cast;

    @Autowired
    private RightsTable rights;

    @Autowired
    private Furnishing furnishing;

    private final Random random = new Random(20261122);

    @BeforeAll
    void furnish() {
        furnishing.everything();
    }

    @Test
    void every_figure_on_every_page_opens_rows_that_add_up_to_it() {
        var found = new LinkedHashMap<String, Integer>();
        var wrong = new ArrayList<String>();
        everybody().forEach((name, who) -> {
            for (var language : DEEP ? List.of(Language.values()) : List.of(Language.values()[found.size() % 2])) {
                var reader = Reader.of(browser, who, language);
                var pages = new SiteWalk(reader, rights, 3).from("/").pages();
                wrong.addAll(wrong(reader, pages, DEEP && name.equals("desk officer")));
                found.put(name + " " + language, figures(pages));
            }
        });

        assertThat(wrong).isEmpty();
        assertThat(found.values())
                .as("figures met; a walk that meets none proves nothing: %s", found)
                .allMatch(figures -> figures > 30);
    }

    @Test
    void every_link_on_every_page_leads_somewhere() {
        var dead = new ArrayList<String>();
        everybody()
                .forEach((name, who) -> new SiteWalk(Reader.of(browser, who, Language.VI), rights, 3)
                        .from("/")
                        .dead()
                        .forEach(link -> dead.add(name + ": " + link)));

        assertThat(dead).isEmpty();
    }

    @Test
    void the_walk_opens_every_kind_of_page_that_the_rights_table_knows() {
        var walk = new SiteWalk(Reader.of(browser, cast.deskOfficer(), Language.VI), rights, 3).from("/");
        var opened = new TreeSet<String>();
        walk.pages().keySet().forEach(address -> opened.add(walk.kind(address).replaceFirst(" .*", "")));

        assertThat(opened)
                .contains(
                        "/",
                        "/projects",
                        "/projects/{id}",
                        "/projects/{id}/edit",
                        "/projects/new",
                        "/funding",
                        "/organisations",
                        "/organisations/{id}",
                        "/places",
                        "/places/{id}",
                        "/iati",
                        "/iati/{id}");
    }

    @Test
    void a_total_that_no_longer_follows_from_its_rows_is_found() throws SQLException {
        var project = furnishing.project("XX-THU-1");
        var reader = Reader.of(browser, cast.auditor(), Language.VI);
        assertThat(wrong(reader, page(reader, "/projects/" + project))).isEmpty();

        owner("update funding.total set amount = amount + 0.01 where currency = 'EUR' and project_id = " + project);
        var wrong = wrong(reader, page(reader, "/projects/" + project));
        owner("update funding.total set amount = amount - 0.01 where currency = 'EUR' and project_id = " + project);

        assertThat(wrong)
                .isNotEmpty()
                .allSatisfy(sentence ->
                        assertThat(sentence).contains("/projects/" + project, "EUR", "/funding?", "add up to"));
    }

    @Test
    void a_row_lost_between_two_pages_of_a_list_is_found() {
        assertThat(tampered(html -> html.contains("rel=\"prev\"") ? html.replaceFirst("data-row", "data-lost") : html))
                .isNotEmpty()
                .allSatisfy(sentence -> assertThat(sentence).contains("/funding"));
    }

    @Test
    void a_figure_without_a_door_is_found() {
        assertThat(tampered(html -> html.replaceFirst("<a class=\"figure\" href=\"[^\"]*\"", "<a class=\"figure\"")))
                .anySatisfy(sentence -> assertThat(sentence).contains("no door"));
        assertThat(tampered(html -> html.replaceFirst("<a class=\"figure\"", "<b class=\"figure\"")))
                .anySatisfy(sentence -> assertThat(sentence).contains("no door"));
    }

    private List<String> tampered(UnaryOperator<String> fault) {
        var honest = Reader.of(browser, cast.auditor(), Language.EN);
        Reader reader = address -> {
            var answer = honest.open(address);
            return new Reader.Answer(
                    answer.status(),
                    answer.type(),
                    fault.apply(answer.text()).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        };
        return wrong(reader, page(reader, "/funding"));
    }

    private static Map<String, Document> page(Reader reader, String address) {
        return Map.of(address, reader.open(address).page());
    }

    private List<String> wrong(Reader reader, Map<String, Document> pages) {
        return wrong(reader, pages, true);
    }

    private List<String> wrong(Reader reader, Map<String, Document> pages, boolean all) {
        var doors = new Doors(reader);
        var wrong = new ArrayList<String>();
        pages.forEach((address, page) -> {
            var figures = new ArrayList<>(Doors.figures(page));
            Collections.shuffle(figures, random);
            if (!all) {
                figures.removeIf(figure -> Doors.countsMoreThan(figure, ROWS));
            }
            var counts = 0;
            for (var figure : figures) {
                if (all || !Doors.countsMoreThan(figure, -1) || counts++ < COUNTS) {
                    doors.wrong(address, figure).ifPresent(wrong::add);
                }
            }
        });
        return wrong;
    }

    private static int figures(Map<String, Document> pages) {
        return pages.values().stream()
                .mapToInt(page -> Doors.figures(page).size())
                .sum();
    }

    private Map<String, RequestPostProcessor> everybody() {
        var everybody = new LinkedHashMap<String, RequestPostProcessor>();
        everybody.put("desk officer", cast.deskOfficer());
        everybody.put("auditor", cast.auditor());
        everybody.put("province officer", cast.provinceOfficer(furnishing.place("Lai Châu")));
        everybody.put("partner", cast.partnerFocalPoint(furnishing.organisation("Liên minh châu Âu")));
        return everybody;
    }

    private static void owner(String statement) throws SQLException {
        try (var connection = TestRegister.instance().superuser().open();
                var sql = connection.createStatement()) {
            assertThat(sql.executeUpdate(statement)).isPositive();
        }
    }
}
