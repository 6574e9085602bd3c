package org.nhipcau.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhipcau.TestBrowser.document;

import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.nhipcau.Cast;
import org.nhipcau.RegisterTest;
import org.nhipcau.TestBrowser;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@RegisterTest
class ProjectPagesTest {

    private static final Map<String, String> PLAIN =
            Map.of("level", "project", "status", "implementation", "publication", "internal");

    @Autowired
    private TestBrowser browser;

    @Autowired
    private Cast cast;

    @Autowired
    private DSLContext sql;

    @Test
    void a_party_is_found_by_its_name_and_chosen_when_several_bear_it() {
        var officer = cast.deskOfficer();
        organisation(officer, "Quỹ Mùa Xuân A");
        organisation(officer, "Quỹ Mùa Xuân B");
        var project = project(officer, "Có bên tham gia");

        var several =
                browser.send(officer, project + "/parties", Map.of("organisation", "quy mua xuan", "role", "funding"));
        assertThat(several).hasStatus(422);
        var form = document(several);
        assertThat(form.select("input[name=organisationId][type=radio]")).hasSize(2);
        var second = form.select("input[name=organisationId]").last().val();
        browser.sent(
                officer,
                project + "/parties",
                Map.of(
                        "organisation", "quy mua xuan",
                        "organisationFor", "quy mua xuan",
                        "organisationId", second,
                        "role", "funding"));
        browser.sent(officer, project + "/parties", Map.of("organisation", "quỹ mùa xuân a", "role", "implementing"));

        assertThat(browser.page(officer, project).select("main").text())
                .contains("Quỹ Mùa Xuân B Tài trợ", "Quỹ Mùa Xuân A Thực hiện");
    }

    @Test
    void a_name_typed_over_a_choice_counts_and_not_the_choice() {
        var officer = cast.deskOfficer();
        var old = organisation(officer, "Đã chọn trước");
        organisation(officer, "Gõ lại sau");
        var project = project(officer, "Gõ đè");

        browser.sent(
                officer,
                project + "/parties",
                Map.of(
                        "organisation", "Gõ lại sau",
                        "organisationFor", "Đã chọn trước",
                        "organisationId", old.substring(old.lastIndexOf('/') + 1),
                        "role", "funding"));

        assertThat(browser.page(officer, project).select("a[href=" + old + "]")).isEmpty();
    }

    @Test
    void shares_of_places_beyond_a_whole_are_refused_and_missing_ones_divide_the_rest() {
        var officer = cast.deskOfficer();
        var project = project(officer, "Nhiều nơi");
        browser.sent(officer, project + "/places", Map.of("place", "Tp. Ha Noi", "percentage", "40"));
        browser.sent(officer, project + "/places", Map.of("place", "tỉnh Lào Cai"));

        var over =
                browser.send(officer, project + "/places", Map.of("place", "thành phố Đà Nẵng", "percentage", "60,5"));

        assertThat(over).hasStatus(422);
        assertThat(document(over).select("#percentage-says .wrong").text()).contains("100,5");
        assertThat(document(over).select("#place").val()).isEqualTo("thành phố Đà Nẵng");
        var shown = browser.page(officer, project);
        // The map names every province.
        shown.select(".tile-map, svg, .tiles-where").remove();
        assertThat(shown.select("main").text())
                .contains("Hà Nội 40", "Lào Cai 60 (chia đều")
                .doesNotContain("Đà Nẵng");
    }

    @Test
    void shares_of_a_sector_vocabulary_that_are_no_whole_are_told_and_more_is_refused() {
        var officer = cast.deskOfficer();
        var project = project(officer, "Nhiều lĩnh vực");
        browser.sent(officer, project + "/sectors", Map.of("vocabulary", "1", "code", "12220", "percentage", "70"));

        assertThat(browser.page(officer, project).select("main .wrong").text()).contains("70 %");
        assertThat(browser.send(
                        officer, project + "/sectors", Map.of("vocabulary", "1", "code", "12240", "percentage", "31")))
                .hasStatus(422);
        browser.sent(officer, project + "/sectors", Map.of("vocabulary", "1", "code", "12240", "percentage", "30"));
        browser.sent(officer, project + "/sectors", Map.of("vocabulary", "7", "code", "3", "percentage", "100"));
        assertThat(browser.page(officer, project).select("main .wrong")).isEmpty();
    }

    @Test
    void a_sector_is_edited_from_its_row_and_each_button_says_what_it_removes() {
        var officer = cast.deskOfficer();
        var project = project(officer, "Sửa lĩnh vực");
        browser.sent(officer, project + "/sectors", Map.of("vocabulary", "1", "code", "12220", "percentage", "70"));
        browser.sent(officer, project + "/sectors", Map.of("vocabulary", "1", "code", "12240", "percentage", "30"));

        var page = browser.page(officer, project);
        var form = browser.page(
                officer, page.select("a[href*=/sectors/new?]").first().attr("href"));

        assertThat(form.select("#code").val()).isEqualTo("12220");
        assertThat(form.select("#percentage").val()).isEqualTo("70");
        assertThat(page.select("form[action$=/removal] button").eachAttr("aria-label"))
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    @Test
    void what_is_wrong_is_listed_by_the_names_of_the_fields_and_leads_to_them() {
        var wrong = document(browser.send(
                cast.deskOfficer(),
                "/projects",
                Map.of("level", "project", "status", "pipeline", "plannedEnd", "32/13")));

        assertThat(wrong.select(".banner-wrong li").eachText())
                .anySatisfy(line -> assertThat(line).startsWith("Tên tiếng Việt: "))
                .anySatisfy(line -> assertThat(line).startsWith("Kết thúc theo kế hoạch: "));
        assertThat(wrong.select(".banner-wrong a").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(field -> assertThat(wrong.select(field)).isNotEmpty());
    }

    @Test
    void what_a_project_is_part_of_is_found_however_many_others_come_before() {
        var officer = cast.deskOfficer();
        var programme = project(officer, "Ỷ chương trình cuối danh sách");
        var number = programme.substring(programme.lastIndexOf('/') + 1);
        cast.write(
                () -> sql.execute(
                        "insert into projects.project (level, title_vi, status, publication, search_key) select 'project', 'A ' || n, 'pipeline', 'internal', 'a ' || n from generate_series(1, 510) n"));

        var form = browser.page(officer, "/projects/new?parent=" + number);
        var part = project(
                officer, "Phần của cái cuối", Map.of("level", "component", "parent", "y chuong trinh cuoi danh sach"));

        assertThat(form.select("#parent").val()).isEqualTo("Ỷ chương trình cuối danh sách");
        assertThat(form.select("[name=parentId]").val()).isEqualTo(number);
        assertThat(browser.page(officer, part).select("nav.path a").eachAttr("href"))
                .contains(programme);
    }

    @Test
    void what_is_illustrative_never_lies_in_what_is_recorded_nor_the_other_way_round() {
        var officer = cast.deskOfficer();
        var recorded = project(officer, "Dự án thật");
        var invented = project(officer, "Dự án bịa");
        var number = invented.substring(invented.lastIndexOf('/') + 1);
        cast.write(() -> sql.execute("update projects.project set illustrative = true where id = " + number));
        var form = browser.page(officer, recorded + "/edit");

        var refused = browser.send(
                officer,
                recorded,
                Map.of(
                        "version", form.select("[name=version]").val(),
                        "level", "component",
                        "titleVi", "Dự án thật",
                        "status", "pipeline",
                        "publication", "internal",
                        "parent", "dự án bịa"));
        var within = browser.sent(
                officer,
                "/projects",
                Map.of(
                        "level", "component",
                        "titleVi", "Trong dự án bịa",
                        "status", "pipeline",
                        "publication", "internal",
                        "parent", "dự án bịa"));

        assertThat(refused).hasStatus(422);
        assertThat(document(refused).select("#parent-says .wrong").text()).contains("minh họa");
        assertThat(browser.page(officer, within).select("main .banner").text()).contains("minh họa");
    }

    @Test
    void restoring_brings_back_parties_places_and_sectors_too() {
        var officer = cast.deskOfficer();
        var partner = organisation(officer, "Đối tác sẽ bị bỏ");
        var project = project(officer, "Sẽ khôi phục");
        browser.sent(officer, project + "/parties", Map.of("organisation", "doi tac se bi bo", "role", "funding"));
        browser.sent(officer, project + "/places", Map.of("place", "tỉnh Lào Cai", "percentage", "25"));
        browser.sent(officer, project + "/sectors", Map.of("vocabulary", "1", "code", "12220", "percentage", "100"));
        var before = browser.page(officer, project);
        var whole = before.select("ol.history > li").size();
        browser.sent(
                officer,
                project + "/parties/removal",
                Map.of("organisation", partner.substring(partner.lastIndexOf('/') + 1), "role", "funding"));
        browser.sent(
                officer,
                project + "/places/removal",
                Map.of("place", before.select("button[name=place]").val()));
        browser.sent(officer, project + "/sectors/removal", Map.of("vocabulary", "1", "code", "12220"));
        var bare = browser.page(officer, project);
        assertThat(bare.select("ol.history > li")).hasSize(whole + 3);
        assertThat(bare.select("input[name=organisation], button[name=place], button[name=code]"))
                .isEmpty();

        // The entries stand newest first: three removals, then the last addition.
        var addition = bare.select("ol.history > li").get(3);
        browser.sent(
                officer,
                project + "/restoration",
                Map.of("change", addition.select("button[name=change]").val()));

        var record = browser.page(officer, project);
        assertThat(record.select("a[href=" + partner + "]")).isNotEmpty();
        assertThat(record.select("button[name=place]")).hasSize(1);
        assertThat(record.select("button[name=code]")).hasSize(1);
        assertThat(record.select("ol.history > li")).hasSize(whole + 4);
    }

    @Test
    void the_history_names_organisations_and_places_and_never_shows_their_numbers() {
        var officer = cast.deskOfficer();
        var partner = organisation(officer, "Tên trong lịch sử");
        var project = project(officer, "Có lịch sử");
        browser.sent(officer, project + "/parties", Map.of("organisation", "ten trong lich su", "role", "funding"));

        var history = browser.page(officer, project).select("#history");

        assertThat(history.select("a[href=" + partner + "]").text()).isEqualTo("Tên trong lịch sử");
        assertThat(history.text())
                .contains(
                        "Thêm bên tham gia: Tên trong lịch sử, Tài trợ",
                        "Tình trạng: Đang thực hiện",
                        "Minh họa: Không")
                .doesNotContain("implementation");
    }

    @Test
    void the_list_is_narrowed_by_party_role_place_parent_sector_and_days() {
        var officer = cast.deskOfficer();
        organisation(officer, "Người lọc danh sách");
        var programme = project(officer, "Lọc chương trình", Map.of("level", "programme"));
        var number = programme.substring(programme.lastIndexOf('/') + 1);
        var part = project(
                officer,
                "Lọc phần",
                Map.of("parent", "Lọc chương trình", "plannedStart", "01/02/2020", "plannedEnd", "31/12/2021"));
        browser.sent(officer, part + "/parties", Map.of("organisation", "nguoi loc danh sach", "role", "funding"));
        browser.sent(officer, part + "/places", Map.of("place", "tỉnh Lào Cai"));
        browser.sent(officer, part + "/sectors", Map.of("vocabulary", "99", "code", "L-7"));

        for (var found : new String[] {
            "organisation=nguoi loc&role=funding",
            "place=lao cai&q=loc phan",
            "parent=" + number,
            "sector=L-7",
            "from=31/12/2021&to=31/12/2021&q=loc phan",
            "q=loc phan&from=2020-01-01"
        }) {
            assertThat(browser.page(officer, "/projects?" + found).select("tr[data-row]"))
                    .as(found)
                    .hasSize(1);
        }
        for (var none : new String[] {
            "organisation=nguoi loc&role=extending",
            "place=Dien Bien&q=loc phan",
            "place=khong co noi nay",
            "sector=L-8",
            "from=01/01/2022&q=loc phan",
            "to=31/01/2020&q=loc phan",
            "from=31/02/2020&q=loc phan"
        }) {
            assertThat(browser.page(officer, "/projects?" + none).select("tr[data-row]"))
                    .as(none)
                    .isEmpty();
        }
        assertThat(browser.page(officer, "/projects?from=31/02/2020")
                        .select("#from-says .wrong")
                        .text())
                .contains("31/02/2020");
        assertThat(browser.page(officer, programme).select("tfoot .figure").attr("href"))
                .isEqualTo("/projects?parent=" + number);
    }

    @Test
    void two_people_saving_one_project_both_see_what_the_other_wrote() {
        var officer = cast.deskOfficer();
        var project = project(officer, "Bản đầu");
        var seen = browser.page(officer, project + "/edit")
                .select("input[name=version]")
                .val();
        browser.change(officer, project, filled("Người thứ nhất", Map.of()));

        var late = browser.send(officer, project, filled("Người thứ hai", Map.of("version", seen)));

        assertThat(late).hasStatus(409);
        assertThat(document(late).select("#titleVi").val()).isEqualTo("Người thứ hai");
        assertThat(document(late).select("#titleVi-says .other").text()).contains("Người thứ nhất");
    }

    @Test
    void a_stranger_and_a_province_find_no_form_to_change_a_project() {
        var officer = cast.deskOfficer();
        var project = project(officer, "Không phải của họ");

        for (var who : new RequestPostProcessor[] {cast.stranger(), cast.provinceOfficer(1)}) {
            for (var path : new String[] {"/parties/new", "/places/new", "/sectors/new", "/edit"}) {
                assertThat(browser.get(who, project + path)).as(path).hasStatus(404);
            }
            for (var path : new String[] {"/parties", "/places", "/sectors", "/restoration"}) {
                assertThat(browser.send(who, project + path, Map.of("change", "1")))
                        .as(path)
                        .hasStatus(404);
            }
        }
    }

    private String organisation(RequestPostProcessor who, String name) {
        return browser.sent(who, "/organisations", Map.of("kind", "other", "nameVi", name));
    }

    private String project(RequestPostProcessor who, String title) {
        return project(who, title, Map.of());
    }

    private String project(RequestPostProcessor who, String title, Map<String, String> more) {
        return browser.sent(who, "/projects", filled(title, more));
    }

    private static Map<String, String> filled(String title, Map<String, String> more) {
        var fields = new HashMap<>(PLAIN);
        fields.put("titleVi", title);
        fields.putAll(more);
        return fields;
    }
}
