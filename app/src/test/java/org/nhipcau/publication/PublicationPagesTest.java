package org.nhipcau.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.nhipcau.Cast;
import org.nhipcau.RegisterTest;
import org.nhipcau.TestBrowser;
import org.nhipcau.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

@RegisterTest
class PublicationPagesTest {

    @Autowired
    private TestBrowser browser;

    @Autowired
    private Cast cast;

    @Autowired
    private DSLContext sql;

    private static int made;

    @Test
    void a_new_record_is_internal_whatever_the_ordinary_form_says() {
        var officer = cast.deskOfficer();
        var project = browser.sent(
                officer,
                "/projects",
                with(Deciding.project("Dự án lén công bố"), Map.of("publication", "public", "money", "public")));
        var agreement = browser.sent(officer, "/agreements", with(agreement(), Map.of("publication", "public")));
        var claim = browser.sent(officer, "/claims", with(claim("Lén công bố"), Map.of("publication", "public")));
        var organisation = browser.sent(
                officer, "/organisations", with(organisation("Bên lén công bố"), Map.of("publication", "public")));

        assertThat(deciding().states(project)).containsExactly("internal", "internal");
        assertThat(deciding().states(agreement)).containsExactly("internal");
        assertThat(deciding().states(claim)).containsExactly("internal");
        assertThat(deciding().states(organisation)).containsExactly("shared");
        for (var record : List.of(project, agreement, claim, organisation)) {
            assertThat(browser.page(officer, record + "/edit").select("[name=publication]"))
                    .isEmpty();
        }
    }

    @Test
    void editing_and_restoring_a_record_leaves_its_publication_as_it_is() {
        var officer = cast.deskOfficer();
        var project = browser.sent(officer, "/projects", Deciding.project("Dự án giữ trạng thái"));
        deciding().decide(project, "public", "shared");
        var version = browser.page(officer, project + "/edit")
                .select("[name=version]")
                .val();
        browser.sent(
                officer,
                project,
                with(Deciding.project("Dự án đã sửa tên"), Map.of("version", version, "publication", "internal")));
        assertThat(deciding().states(project)).containsExactly("public", "shared");

        var changes = browser.page(officer, project)
                .select("form[action$=/restoration] button[name=change]")
                .eachAttr("value");
        browser.sent(officer, project + "/restoration", Map.of("change", changes.getLast()));

        assertThat(deciding().states(project)).containsExactly("public", "shared");
        assertThat(browser.page(officer, project).select("h1").text()).isEqualTo("Dự án giữ trạng thái");
    }

    @Test
    void who_edits_records_does_not_publish_them() {
        var officer = cast.deskOfficer();
        var project = browser.sent(officer, "/projects", Deciding.project("Dự án của chuyên viên"));

        assertThat(browser.page(officer, project).select("a[href$=/publication]"))
                .isEmpty();
        assertThat(browser.get(officer, project + "/publication")).hasStatus(404);
        assertThat(browser.get(officer, "/publication/projects?all=yes")).hasStatus(404);
        assertThat(browser.page(officer, "/projects").select("input[type=checkbox][name=id]"))
                .isEmpty();
        assertThat(browser.page(deciding().head(), project).select("a[href$=/publication]"))
                .hasSize(1);
    }

    @Test
    void a_decision_is_kept_with_its_reason_and_money_is_never_wider_than_the_record() {
        var project = browser.sent(cast.deskOfficer(), "/projects", Deciding.project("Dự án được công bố"));
        var head = deciding().head();
        var page = project + "/publication";
        var tooWide = browser.send(
                head,
                page,
                Map.of(
                        "state",
                        "shared",
                        "money",
                        "public",
                        "note",
                        "",
                        "version",
                        deciding().version(page)));
        assertThat(tooWide).hasStatus(422);
        assertThat(deciding().states(project)).containsExactly("internal", "internal");

        browser.sent(
                head,
                page,
                Map.of(
                        "state",
                        "public",
                        "money",
                        "shared",
                        "note",
                        "Công văn 12/BYT",
                        "version",
                        deciding().version(page)));

        assertThat(deciding().states(project)).containsExactly("public", "shared");
        var shown = browser.page(head, page);
        assertThat(shown.select("#history").text())
                .contains("Lý do: Công văn 12/BYT", "Công bố: Nội bộ → Công khai", "Công bố số tiền: Nội bộ →");
        assertThat(browser.page(head, project).select("#history").text()).contains("Lý do: Công văn 12/BYT");
    }

    @Test
    void narrowing_a_record_narrows_its_money_at_any_door() {
        var project = browser.sent(cast.deskOfficer(), "/projects", Deciding.project("Dự án thu hẹp"));
        deciding().decide(project, "public", "public");
        var id = Deciding.number(project);
        deciding().confirm(Map.of("id", id, "state", "internal", "money", "as-it-is"), "projects");

        assertThat(deciding().states(project)).containsExactly("internal", "internal");
    }

    @Test
    void two_people_deciding_at_once_both_see_what_the_other_decided() {
        var project = browser.sent(cast.deskOfficer(), "/projects", Deciding.project("Dự án hai người quyết định"));
        var page = project + "/publication";
        var seen = deciding().version(page);
        browser.sent(deciding().head(), page, Map.of("state", "shared", "money", "internal", "version", seen));

        var late =
                browser.send(deciding().head(), page, Map.of("state", "public", "money", "internal", "version", seen));

        assertThat(late).hasStatus(409);
        assertThat(deciding().states(project)).containsExactly("shared", "internal");
    }

    @Test
    void an_earlier_publication_comes_back_from_the_history_with_whom_it_was_shared() {
        var project = browser.sent(cast.deskOfficer(), "/projects", Deciding.project("Dự án khôi phục công bố"));
        browser.sent(cast.deskOfficer(), "/organisations", organisation("Bên được kể tên"));
        var page = project + "/publication";
        deciding().share(project, "Bên được kể tên");
        deciding().decide(project, "shared", "shared");
        deciding().decide(project, "internal", "internal");
        var organisation = browser.page(deciding().head(), page)
                .select("form[action$=/sharing/removal] button")
                .val();
        browser.sent(deciding().head(), page + "/sharing/removal", Map.of("organisation", organisation));
        assertThat(deciding().states(project)).containsExactly("internal", "internal");

        var changes = browser.page(deciding().head(), page)
                .select("form[action$=/publication/restoration] button[name=change]")
                .eachAttr("value");
        browser.sent(deciding().head(), page + "/restoration", Map.of("change", changes.get(1)));

        assertThat(deciding().states(project)).containsExactly("shared", "shared");
        assertThat(browser.page(deciding().head(), page).text()).contains("Bên được kể tên");
        assertThat(browser.page(deciding().head(), project).select("h1").text()).isEqualTo("Dự án khôi phục công bố");
    }

    @Test
    void a_named_partner_sees_a_shared_record_and_its_money_only_as_far_as_that_is_shared() {
        var officer = cast.deskOfficer();
        var named = Deciding.number(browser.sent(officer, "/organisations", organisation("Bên chỉ được kể tên")));
        var project = browser.sent(officer, "/projects", Deciding.project("Dự án chia sẻ thêm"));
        cast.write(() -> sql.execute(
                "insert into funding.transaction (project_id, kind, on_date, amount, currency, value_date) values (?, 'disbursement', '2025-01-01', 77, 'VND', '2025-01-01')",
                Long.valueOf(Deciding.number(project))));
        deciding().share(project, "Bên chỉ được kể tên");
        var partner = cast.partnerFocalPoint(Long.parseLong(named));
        assertThat(browser.get(partner, project)).hasStatus(404);

        deciding().decide(project, "shared", "internal");
        assertThat(browser.page(partner, project).select(".figure[data-unit=VND]"))
                .isEmpty();
        assertThat(browser.page(partner, "/search?q=" + "chia+se+them").text()).contains("Dự án chia sẻ thêm");
        assertThat(browser.page(partner, "/funding?project=" + Deciding.number(project))
                        .select("tr[data-row]"))
                .isEmpty();

        deciding().decide(project, "shared", "shared");
        assertThat(browser.page(partner, project).select(".figure[data-unit=VND]"))
                .isNotEmpty();
        assertThat(browser.get(partner, project + "/publication")).hasStatus(404);
    }

    @Test
    void the_reason_of_a_decision_is_told_to_the_ministry_and_not_to_a_partner_who_sees_the_record() {
        var officer = cast.deskOfficer();
        var named = Deciding.number(browser.sent(officer, "/organisations", organisation("Bên không biết lý do")));
        var project = browser.sent(officer, "/projects", Deciding.project("Dự án có lý do"));
        deciding().share(project, "Bên không biết lý do");
        var page = project + "/publication";
        browser.sent(
                deciding().head(),
                page,
                Map.of(
                        "state",
                        "shared",
                        "money",
                        "internal",
                        "note",
                        "Bên kia chưa đồng ý",
                        "version",
                        deciding().version(page)));

        assertThat(browser.page(deciding().head(), page).text()).contains("Bên kia chưa đồng ý");
        assertThat(browser.page(deciding().head(), project).text()).contains("Bên kia chưa đồng ý");
        var partner = cast.partnerFocalPoint(Long.parseLong(named));
        assertThat(browser.page(partner, project).select("#history li")).isNotEmpty();
        assertThat(browser.page(partner, project).text()).doesNotContain("chưa đồng ý");
    }

    @Test
    void nobody_reads_reasons_past_the_door() {
        assertThat(reason(Viewer.NOBODY)).isEmpty();
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> cast.readAs(
                        Viewer.system("system:test"), () -> sql.fetch("select note from history.change limit 1")))
                .rootCause()
                .hasMessageContaining("permission denied");
        var project = browser.sent(cast.deskOfficer(), "/projects", Deciding.project("Dự án có lý do kín"));
        var page = project + "/publication";
        browser.sent(
                deciding().head(),
                page,
                Map.of(
                        "state",
                        "public",
                        "money",
                        "internal",
                        "note",
                        "Lý do kín",
                        "version",
                        deciding().version(page)));
        assertThat(reason(Viewer.NOBODY)).isEmpty();
        assertThat(reason(Viewer.system("system:test"))).contains("Lý do kín");
    }

    private List<String> reason(Viewer viewer) {
        return cast.readAs(
                viewer,
                () ->
                        sql
                                .fetch("select distinct history.reason(id) from history.change")
                                .getValues(0, String.class)
                                .stream()
                                .filter(reason -> !reason.isEmpty())
                                .toList());
    }

    @Test
    void an_organisation_is_never_internal_and_a_person_never_public() {
        var officer = cast.deskOfficer();
        var organisation = browser.sent(officer, "/organisations", organisation("Tổ chức không nội bộ"));
        var page = browser.page(deciding().head(), organisation + "/publication");
        assertThat(page.select("select[name=state] option[value~=.]").eachAttr("value"))
                .containsExactly("shared", "public");
        assertThat(browser.send(
                        deciding().head(),
                        organisation + "/publication",
                        Map.of(
                                "state",
                                "internal",
                                "version",
                                page.select("[name=version]").val())))
                .hasStatus(422);
        assertThat(browser.get(deciding().head(), "/people/1/publication")).hasStatus(404);
        assertThat(browser.get(deciding().head(), "/publication/people")).hasStatus(404);
    }

    @Test
    void the_page_says_what_becomes_visible_and_what_stays_back() {
        var officer = cast.deskOfficer();
        browser.sent(officer, "/organisations", organisation("Bên chưa công khai"));
        var project = browser.sent(officer, "/projects", Deciding.project("Dự án có gì đi cùng"));
        browser.sent(officer, project + "/parties", Map.of("organisation", "Bên chưa công khai", "role", "funding"));

        var text = browser.page(deciding().head(), project + "/publication")
                .select("main")
                .text();

        assertThat(text)
                .contains(
                        "Các bên tham gia chưa công khai, không hiện tên: Bên chưa công khai",
                        "dữ liệu cá nhân không bao giờ công khai",
                        "Giao dịch: 0");
    }

    private static Map<String, String> with(Map<String, String> fields, Map<String, String> more) {
        var all = new LinkedHashMap<>(fields);
        all.putAll(more);
        return all;
    }

    private static Map<String, String> organisation(String name) {
        return Map.of("kind", "ingo", "nameVi", name);
    }

    private static Map<String, String> agreement() {
        return Map.of(
                "kind",
                "mou",
                "titleVi",
                "Bản ghi nhớ " + ++made,
                "state",
                "draft",
                "binding",
                "unstated",
                "renewal",
                "unstated");
    }

    private static Map<String, String> claim(String indicator) {
        return Map.of(
                "subjectKind",
                "programme",
                "subject",
                "Chương trình",
                "indicatorVi",
                indicator,
                "qualifier",
                "exactly",
                "value",
                "8",
                "unit",
                "người",
                "source",
                "Nguồn",
                "checked",
                "nothing");
    }

    private Deciding deciding() {
        return new Deciding(browser, cast, sql);
    }
}
