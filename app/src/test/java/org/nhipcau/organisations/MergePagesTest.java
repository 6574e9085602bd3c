package org.nhipcau.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nhipcau.TestBrowser.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.nhipcau.Cast;
import org.nhipcau.RegisterTest;
import org.nhipcau.TestBrowser;
import org.nhipcau.identity.Scope;
import org.nhipcau.site.Texts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@RegisterTest
class MergePagesTest {

    @Autowired
    private TestBrowser browser;

    @Autowired
    private Cast cast;

    @Autowired
    private DSLContext sql;

    @Autowired
    private PublishedOrganisations published;

    @Autowired
    private List<OrganisationReferences> references;

    @Autowired
    private Texts texts;

    private String made(RequestPostProcessor who, String name, Map<String, String> more) {
        var fields = new HashMap<>(more);
        fields.put("nameVi", name);
        fields.putIfAbsent("kind", "ingo");
        return browser.sent(who, "/organisations", fields);
    }

    private static String number(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private void merge(RequestPostProcessor who, String stays, String merged, Map<String, String> more) {
        var form = browser.page(who, stays + "/merger/new?other=" + number(merged));
        var fields = new HashMap<>(more);
        for (var name : List.of("version", "other", "otherVersion")) {
            fields.put(name, form.select("input[name=" + name + "]").val());
        }
        browser.sent(who, stays + "/merger", fields);
    }

    @Test
    void a_merged_record_leads_on_and_all_its_names_and_numbers_find_the_one_that_stays() {
        var officer = cast.deskOfficer();
        var stays = made(officer, "Quỹ Hy vọng Trẻ thơ", Map.of("shortName", "HVTT"));
        var merged = made(
                officer,
                "Quỹ Hi vọng trẻ thơ Việt",
                Map.of(
                        "nameEn",
                        "Hope for Small Children",
                        "identifiers",
                        "iati: XX-HOPE-1",
                        "website",
                        "https://hope.example"));

        merge(officer, stays, merged, Map.of("take-name_en", "other", "take-website", "other"));

        var page = browser.page(officer, stays);
        assertThat(page.select("h1").text()).isEqualTo("Quỹ Hy vọng Trẻ thơ");
        assertThat(page.text())
                .contains("Hope for Small Children", "XX-HOPE-1", "https://hope.example", "Quỹ Hi vọng trẻ thơ Việt");
        assertThat(browser.get(officer, merged)).hasStatus(302).redirectedUrl().startsWith(stays + "?");
        assertThat(browser.get(officer, merged + "/edit")).hasStatus(302);
        assertThat(browser.page(officer, "/organisations?q=hi vong tre tho viet")
                        .select("tbody tr a")
                        .eachAttr("href"))
                .containsExactly(stays);
        var one = new PublishedOrganisation("XX-HOPE-1", "21", "", "Whatever", "x.xml");
        var named = new PublishedOrganisation("", "21", "Quỹ Hi vọng trẻ thơ Việt", "", "x.xml");
        assertThat(cast.write(() -> published.findOrTake(List.of(one, named))).values())
                .extracting(OrganisationId::toString)
                .containsOnly(number(stays));
    }

    @Test
    void a_partner_merged_while_being_edited_keeps_what_was_typed_and_opens_the_one_that_stays() {
        var officer = cast.deskOfficer();
        var stays = made(officer, "Tổ chức còn lại", Map.of());
        var merged = made(officer, "Tổ chức đang sửa", Map.of());
        var version = browser.page(officer, merged + "/edit")
                .select("input[name=version]")
                .val();
        merge(cast.administrator(), stays, merged, Map.of());

        var answer =
                browser.send(officer, merged, Map.of("version", version, "kind", "ingo", "nameVi", "Tên tôi vừa gõ"));

        assertThat(answer).hasStatus(422);
        var form = document(answer);
        assertThat(form.select(".banner-wrong").text()).contains("đã được gộp vào “Tổ chức còn lại”");
        assertThat(form.select("#nameVi").val()).isEqualTo("Tên tôi vừa gõ");
        assertThat(form.select("a[href='" + stays + "/edit']")).isNotEmpty();
    }

    @Test
    void a_form_that_names_a_partner_merged_meanwhile_says_which_one_stays() {
        var officer = cast.deskOfficer();
        var stays = made(officer, "Bên còn lại", Map.of());
        var merged = made(officer, "Bên đã gộp", Map.of());
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
                        "Dự án chọn bên"));
        merge(officer, stays, merged, Map.of());
        var chosen = Map.of(
                "organisation",
                "Bên đã gộp",
                "organisationFor",
                "Bên đã gộp",
                "organisationId",
                number(merged),
                "role",
                "funding");

        var answer = browser.send(officer, project + "/parties", chosen);

        assertThat(answer).hasStatus(422);
        assertThat(document(answer).select("#organisation-says .wrong").text()).contains("Bên còn lại");
        assertThatThrownBy(() -> cast.write(() -> sql.execute(
                        "insert into projects.party (project_id, organisation_id, role) values (?, ?, 'funding')",
                        Long.valueOf(number(project)),
                        Long.valueOf(number(merged)))))
                .as("by no door")
                .hasMessageContaining("organisations.refused.mergedMeanwhile");
    }

    @Test
    void somebody_who_saved_either_meanwhile_is_noticed() {
        var officer = cast.deskOfficer();
        var stays = made(officer, "Bản A xung đột", Map.of());
        var merged = made(officer, "Bản B xung đột", Map.of());
        var form = browser.page(officer, stays + "/merger/new?other=" + number(merged));
        browser.change(officer, merged, Map.of("kind", "ingo", "nameVi", "Bản B đổi tên"));
        var fields = new HashMap<String, String>();
        for (var name : List.of("version", "other", "otherVersion")) {
            fields.put(name, form.select("input[name=" + name + "]").val());
        }

        var answer = browser.send(officer, stays + "/merger", fields);

        assertThat(answer).hasStatus(409);
        assertThat(document(answer).text()).contains("Bản B đổi tên");
        assertThat(browser.get(officer, merged)).hasStatus(200);
    }

    @Test
    void what_one_belongs_to_or_came_from_is_no_duplicate_of_it_nor_is_what_was_invented() {
        var officer = cast.deskOfficer();
        var above = made(officer, "Cấp trên của bản trùng", Map.of());
        var below = made(officer, "Cấp dưới của bản trùng", Map.of("parent", "Cấp trên của bản trùng"));
        var invented = made(officer, "Bản minh họa", Map.of());
        cast.write(() -> sql.execute(
                "update organisations.organisation set illustrative = true where id = ?",
                Long.valueOf(number(invented))));

        assertThat(refused(officer, above, below)).contains("là hai tổ chức");
        assertThat(refused(officer, above, invented)).contains("minh họa");
        assertThat(refused(officer, above, above)).contains("chính nó");
    }

    private String refused(RequestPostProcessor who, String stays, String merged) {
        var form = browser.page(who, stays + "/merger/new?other=" + number(merged));
        var fields = new HashMap<String, String>();
        for (var name : List.of("version", "other", "otherVersion")) {
            fields.put(name, form.select("input[name=" + name + "]").val());
        }
        var answer = browser.send(who, stays + "/merger", fields);
        assertThat(answer).hasStatus(422);
        return document(answer).select(".banner-wrong").text();
    }

    @Test
    void an_earlier_merging_is_undone_under_a_later_one_which_stays_and_the_page_says_so() {
        var officer = cast.deskOfficer();
        var stays = made(officer, "Bản gốc tách lại", Map.of());
        var first = made(
                officer, "Bản gộp trước", Map.of("website", "https://truoc.example", "identifiers", "iati: XX-TRUOC"));
        var second =
                made(officer, "Bản gộp sau", Map.of("website", "https://sau.example", "identifiers", "iati: XX-SAU"));
        merge(officer, stays, first, Map.of("take-website", "other"));
        merge(officer, stays, second, Map.of("take-website", "other"));
        var links = browser.page(officer, stays)
                .select("a[href^=/organisations/mergers/]")
                .eachAttr("href");
        assertThat(links).hasSize(2);
        assertThat(browser.page(officer, links.get(1)).select(".banner").text())
                .contains("vẫn giữ nguyên", "“Bản gộp sau” gộp vào “Bản gốc tách lại”");
        assertThat(browser.page(officer, links.get(0)).select(".banner")).isEmpty();

        browser.sent(officer, links.get(1) + "/undoing", Map.of());

        assertThat(browser.page(officer, first).text()).contains("https://truoc.example", "XX-TRUOC");
        assertThat(browser.page(officer, stays).select(".facts").text())
                .contains("https://sau.example", "XX-SAU", "Bản gộp sau")
                .doesNotContain("XX-TRUOC", "Bản gộp trước");
        assertThat(browser.get(officer, second)).hasStatus(302);

        browser.sent(officer, links.get(0) + "/undoing", Map.of());

        assertThat(browser.page(officer, stays).select(".facts").text())
                .as("what it said before either, not what the first had lent it")
                .doesNotContain("https://", "XX-SAU", "Bản gộp sau");
        assertThat(browser.page(officer, second).text()).contains("https://sau.example", "XX-SAU");
        assertThat(browser.send(officer, links.get(1) + "/undoing", Map.of()))
                .as("a second time")
                .hasStatus(404);
    }

    @Test
    void what_somebody_changed_after_the_later_merging_stays_and_is_told() {
        var officer = cast.deskOfficer();
        var stays = made(officer, "Bản gốc có sửa", Map.of());
        var first =
                made(officer, "Bản gộp một", Map.of("website", "https://mot.example", "identifiers", "iati: XX-MOT"));
        var second = made(officer, "Bản gộp hai", Map.of("website", "https://hai.example"));
        merge(officer, stays, first, Map.of("take-website", "other"));
        merge(officer, stays, second, Map.of("take-website", "other"));
        var links = browser.page(officer, stays)
                .select("a[href^=/organisations/mergers/]")
                .eachAttr("href");
        browser.change(
                officer,
                stays,
                Map.of(
                        "kind",
                        "ingo",
                        "nameVi",
                        "Bản gốc có sửa",
                        "website",
                        "https://moi.example",
                        "otherNames",
                        "Bản gộp một",
                        "identifiers",
                        "iati: XX-MOT"));

        browser.sent(officer, links.get(1) + "/undoing", Map.of());

        assertThat(browser.page(officer, stays).select(".facts").text())
                .as("the officer had taken out the other name and said another address")
                .contains("https://moi.example")
                .doesNotContain("XX-MOT", "Bản gộp hai");
        assertThat(browser.page(officer, first).text()).contains("https://mot.example", "XX-MOT");

        browser.sent(officer, links.get(0) + "/undoing", Map.of());

        assertThat(browser.page(officer, links.get(0)).text()).contains("đã có người sửa sau khi gộp");
        assertThat(browser.page(officer, stays).select(".facts").text()).contains("https://moi.example");
        assertThat(browser.page(officer, second).text()).contains("https://hai.example");
    }

    @Test
    void a_merging_says_who_made_it_and_who_undid_it_and_calls_what_moved_by_words() {
        var officer = cast.deskOfficer();
        var stays = made(officer, "Quỹ Ai Gộp", Map.of());
        var merged = made(officer, "Quỹ Ai Gộp cũ", Map.of());
        merge(officer, stays, merged, Map.of());
        var record = browser.page(officer, stays)
                .select("a[href^=/organisations/mergers/]")
                .attr("href");

        var page = browser.page(officer, record);
        assertThat(page.select("dl.facts").text()).containsPattern("Gộp \\d\\d:\\d\\d \\d\\d/\\d\\d/\\d{4}, \\S");
        assertThat(page.select("dl.facts").text()).doesNotContain("Tách lại");
        browser.sent(officer, record + "/undoing", Map.of());
        assertThat(browser.page(officer, record).select("dl.facts").text()).contains("Tách lại");
        assertThat(references)
                .flatExtracting(OrganisationReferences::references)
                .map(reference -> reference.tableName() + "." + reference.columnName())
                .allSatisfy(column -> assertThat(texts.has("organisations.moves." + column))
                        .as(column)
                        .isTrue());
    }

    @Test
    void a_merging_whose_undoing_would_close_a_circle_is_refused_with_the_reason_and_nothing_changes() {
        var officer = cast.deskOfficer();
        var stays = made(officer, "Bản gốc vòng tròn", Map.of());
        var above = made(officer, "Cấp trên vòng tròn", Map.of());
        var merged = made(officer, "Bản gộp vòng tròn", Map.of("parent", "Cấp trên vòng tròn"));
        var below = made(officer, "Cấp dưới vòng tròn", Map.of("parent", "Bản gộp vòng tròn"));
        merge(officer, stays, merged, Map.of());
        browser.change(
                officer, above, Map.of("kind", "ingo", "nameVi", "Cấp trên vòng tròn", "parent", "Cấp dưới vòng tròn"));
        var link = browser.page(officer, stays)
                .select("a[href^=/organisations/mergers/]")
                .attr("href");

        var answer = browser.send(officer, link + "/undoing", Map.of());

        assertThat(document(answer).text()).contains("Không tách lại được", "vòng tròn", "chưa có gì thay đổi");
        assertThat(browser.get(officer, merged)).as("still merged").hasStatus(302);
        assertThat(browser.page(officer, below).text()).contains("Bản gốc vòng tròn");
    }

    @Test
    void pairs_are_proposed_with_their_reasons_and_remembered_when_they_are_not_the_same() {
        var officer = cast.deskOfficer();
        var one = made(officer, "Liên minh Phòng chống Sốt rét Mê Kông", Map.of());
        var other = made(officer, "Liên minh phòng chống sốt rét Mekong", Map.of());
        var full = made(
                officer,
                "Hiệp hội Dinh dưỡng Cộng đồng Zeta",
                Map.of("nameEn", "Zeta Community Nutrition Association"));
        var acronym = made(officer, "ZCNA", Map.of());
        var lonely = made(officer, "Hoàn toàn khác biệt Omega", Map.of());
        var page = browser.page(officer, "/organisations/duplicates");

        var pair = page.select("tr[data-row]:has(a[href=" + one + "]):has(a[href=" + other + "])");
        assertThat(pair.text()).contains("tên gần giống");
        assertThat(page.select("tr[data-row]:has(a[href=" + full + "]):has(a[href=" + acronym + "])")
                        .text())
                .contains("chữ đầu");
        assertThat(page.select("tr[data-row] a[href=" + lonely + "]")).isEmpty();
        assertThat(browser.page(officer, "/organisations/duplicates?organisation=" + number(full))
                        .select("tr[data-row]"))
                .hasSize(1);

        browser.sent(
                officer, "/organisations/duplicates/dismissal", Map.of("one", number(other), "other", number(one)));
        page = browser.page(officer, "/organisations/duplicates");
        assertThat(page.select("tr[data-row]:has(a[href=" + one + "]):has(a[href=" + other + "])"))
                .isEmpty();
        browser.sent(
                officer, "/organisations/duplicates/reopening", Map.of("one", number(other), "other", number(one)));
        assertThat(browser.page(officer, "/organisations/duplicates")
                        .select("tr[data-row]:has(a[href=" + one + "]):has(a[href=" + other + "])"))
                .isNotEmpty();
    }

    @Test
    void merging_is_for_those_who_have_the_right_and_see_all() {
        var officer = cast.deskOfficer();
        var one = made(officer, "Chỉ ai có quyền", Map.of());

        assertThat(browser.get(cast.holder("planner", Scope.ALL), "/organisations/duplicates"))
                .hasStatus(404);
        assertThat(browser.get(cast.partnerFocalPoint(Long.parseLong(number(one))), one + "/merger/new"))
                .hasStatus(404);
        assertThat(browser.get(cast.stranger(), "/organisations/duplicates")).hasStatus(404);
    }
}
