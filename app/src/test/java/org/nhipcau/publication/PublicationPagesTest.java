package org.nhipcau.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.nhipcau.Cast;
import org.nhipcau.RegisterTest;
import org.nhipcau.TestBrowser;
import org.nhipcau.identity.Scope;
import org.nhipcau.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

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
                with(project("Dự án lén công bố"), Map.of("publication", "public", "money", "public")));
        var agreement = browser.sent(officer, "/agreements", with(agreement(), Map.of("publication", "public")));
        var claim = browser.sent(officer, "/claims", with(claim("Lén công bố"), Map.of("publication", "public")));
        var organisation = browser.sent(
                officer, "/organisations", with(organisation("Bên lén công bố"), Map.of("publication", "public")));

        assertThat(states(project)).containsExactly("internal", "internal");
        assertThat(states(agreement)).containsExactly("internal");
        assertThat(states(claim)).containsExactly("internal");
        assertThat(states(organisation)).containsExactly("shared");
        for (var record : List.of(project, agreement, claim, organisation)) {
            assertThat(browser.page(officer, record + "/edit").select("[name=publication]"))
                    .isEmpty();
        }
    }

    @Test
    void editing_and_restoring_a_record_leaves_its_publication_as_it_is() {
        var officer = cast.deskOfficer();
        var project = browser.sent(officer, "/projects", project("Dự án giữ trạng thái"));
        decide(project, "public", "shared");
        var version = browser.page(officer, project + "/edit")
                .select("[name=version]")
                .val();
        browser.sent(
                officer,
                project,
                with(project("Dự án đã sửa tên"), Map.of("version", version, "publication", "internal")));
        assertThat(states(project)).containsExactly("public", "shared");

        var changes = browser.page(officer, project)
                .select("form[action$=/restoration] button[name=change]")
                .eachAttr("value");
        browser.sent(officer, project + "/restoration", Map.of("change", changes.getLast()));

        assertThat(states(project)).containsExactly("public", "shared");
        assertThat(browser.page(officer, project).select("h1").text()).isEqualTo("Dự án giữ trạng thái");
    }

    @Test
    void who_edits_records_does_not_publish_them() {
        var officer = cast.deskOfficer();
        var project = browser.sent(officer, "/projects", project("Dự án của chuyên viên"));

        assertThat(browser.page(officer, project).select("a[href$=/publication]"))
                .isEmpty();
        assertThat(browser.get(officer, project + "/publication")).hasStatus(404);
        assertThat(browser.get(officer, "/publication/projects?all=yes")).hasStatus(404);
        assertThat(browser.page(officer, "/projects").select("input[type=checkbox][name=id]"))
                .isEmpty();
        assertThat(browser.page(head(), project).select("a[href$=/publication]"))
                .hasSize(1);
    }

    @Test
    void a_decision_is_kept_with_its_reason_and_money_is_never_wider_than_the_record() {
        var project = browser.sent(cast.deskOfficer(), "/projects", project("Dự án được công bố"));
        var head = head();
        var page = project + "/publication";
        var tooWide = browser.send(
                head, page, Map.of("state", "shared", "money", "public", "note", "", "version", version(page)));
        assertThat(tooWide).hasStatus(422);
        assertThat(states(project)).containsExactly("internal", "internal");

        browser.sent(
                head,
                page,
                Map.of("state", "public", "money", "shared", "note", "Công văn 12/BYT", "version", version(page)));

        assertThat(states(project)).containsExactly("public", "shared");
        var shown = browser.page(head, page);
        assertThat(shown.select("#history").text())
                .contains("Lý do: Công văn 12/BYT", "Công bố: Nội bộ → Công khai", "Công bố số tiền: Nội bộ →");
        assertThat(browser.page(head, project).select("#history").text()).contains("Lý do: Công văn 12/BYT");
    }

    @Test
    void narrowing_a_record_narrows_its_money_at_any_door() {
        var project = browser.sent(cast.deskOfficer(), "/projects", project("Dự án thu hẹp"));
        decide(project, "public", "public");
        var id = number(project);
        confirm(Map.of("id", id, "state", "internal", "money", "as-it-is"), "projects");

        assertThat(states(project)).containsExactly("internal", "internal");
    }

    @Test
    void two_people_deciding_at_once_both_see_what_the_other_decided() {
        var project = browser.sent(cast.deskOfficer(), "/projects", project("Dự án hai người quyết định"));
        var page = project + "/publication";
        var seen = version(page);
        browser.sent(head(), page, Map.of("state", "shared", "money", "internal", "version", seen));

        var late = browser.send(head(), page, Map.of("state", "public", "money", "internal", "version", seen));

        assertThat(late).hasStatus(409);
        assertThat(states(project)).containsExactly("shared", "internal");
    }

    @Test
    void an_earlier_publication_comes_back_from_the_history_with_whom_it_was_shared() {
        var project = browser.sent(cast.deskOfficer(), "/projects", project("Dự án khôi phục công bố"));
        browser.sent(cast.deskOfficer(), "/organisations", organisation("Bên được kể tên"));
        var page = project + "/publication";
        share(project, "Bên được kể tên");
        decide(project, "shared", "shared");
        decide(project, "internal", "internal");
        var organisation = browser.page(head(), page)
                .select("form[action$=/sharing/removal] button")
                .val();
        browser.sent(head(), page + "/sharing/removal", Map.of("organisation", organisation));
        assertThat(states(project)).containsExactly("internal", "internal");

        var changes = browser.page(head(), page)
                .select("form[action$=/publication/restoration] button[name=change]")
                .eachAttr("value");
        browser.sent(head(), page + "/restoration", Map.of("change", changes.get(1)));

        assertThat(states(project)).containsExactly("shared", "shared");
        assertThat(browser.page(head(), page).text()).contains("Bên được kể tên");
        assertThat(browser.page(head(), project).select("h1").text()).isEqualTo("Dự án khôi phục công bố");
    }

    @Test
    void a_named_partner_sees_a_shared_record_and_its_money_only_as_far_as_that_is_shared() {
        var officer = cast.deskOfficer();
        var named = number(browser.sent(officer, "/organisations", organisation("Bên chỉ được kể tên")));
        var project = browser.sent(officer, "/projects", project("Dự án chia sẻ thêm"));
        cast.write(() -> sql.execute(
                "insert into funding.transaction (project_id, kind, on_date, amount, currency, value_date) values (?, 'disbursement', '2025-01-01', 77, 'VND', '2025-01-01')",
                Long.valueOf(number(project))));
        share(project, "Bên chỉ được kể tên");
        var partner = cast.partnerFocalPoint(Long.parseLong(named));
        assertThat(browser.get(partner, project)).hasStatus(404);

        decide(project, "shared", "internal");
        assertThat(browser.page(partner, project).select(".figure[data-unit=VND]"))
                .isEmpty();
        assertThat(browser.page(partner, "/search?q=" + "chia+se+them").text()).contains("Dự án chia sẻ thêm");
        assertThat(browser.page(partner, "/funding?project=" + number(project)).select("tr[data-row]"))
                .isEmpty();

        decide(project, "shared", "shared");
        assertThat(browser.page(partner, project).select(".figure[data-unit=VND]"))
                .isNotEmpty();
        assertThat(browser.get(partner, project + "/publication")).hasStatus(404);
    }

    @Test
    void several_records_are_first_told_and_then_decided_at_once() throws Exception {
        var officer = cast.deskOfficer();
        var one = browser.sent(officer, "/projects", project("Nhiều hồ sơ một"));
        var other = browser.sent(officer, "/projects", project("Nhiều hồ sơ hai"));
        decide(other, "public", "internal");
        var head = head();
        var preview = browser.page(
                head,
                "/publication/projects?id=" + number(one) + "&id=" + number(other) + "&state=public&money=as-it-is");
        assertThat(preview.select("tbody tr")).hasSize(2);
        assertThat(preview.select("tbody").text()).contains("Nhiều hồ sơ một", "Không đổi");
        assertThat(states(one)).containsExactly("internal", "internal");

        confirm(Map.of("all", "yes", "q", "nhiều hồ sơ", "state", "public", "money", "public"), "projects");

        assertThat(states(one)).containsExactly("public", "public");
        assertThat(states(other)).containsExactly("public", "public");
        var list = browser.page(head, "/projects?q=nhi%E1%BB%81u+h%E1%BB%93+s%C6%A1&publication=public");
        assertThat(list.select("tr[data-row]")).hasSize(2);
        var excel = browser.get(head, "/projects.xlsx?publication=public")
                .getResponse()
                .getContentAsByteArray();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(excel))) {
            assertThat(workbook.getFirstSheet().read().toString()).contains("Công khai");
        }
    }

    @Test
    void a_decision_on_several_is_undone_where_nobody_decided_otherwise_since_and_the_rest_is_named() {
        var officer = cast.deskOfficer();
        var one = browser.sent(officer, "/projects", project("Hoàn tác một"));
        var other = browser.sent(officer, "/projects", project("Hoàn tác hai"));
        var later = browser.sent(officer, "/projects", project("Hoàn tác ba"));
        decide(other, "shared", "shared");
        var told = browser.send(
                        head(),
                        "/publication/projects",
                        hidden("/publication/projects?all=yes&q=ho%C3%A0n+t%C3%A1c&state=public&money=public"))
                .getResponse()
                .getRedirectedUrl();
        assertThat(told).isNotNull();
        assertThat(told).startsWith("/publication/projects/decisions?change=");
        decide(later, "shared", "internal");
        // What else is written in a record since is no decision about who sees it.
        cast.write(() -> sql.execute(
                "update projects.project set description_vi = 'mới' where id = ?", Long.valueOf(number(one))));

        var page = browser.page(head(), told);
        assertThat(page.select("tr[data-row]")).hasSize(3);
        assertThat(page.select("tr[data-row]:contains(Hoàn tác ba)").text()).contains("Giữ nguyên");
        var change = page.select("form[action$=/undoing] button").val();
        browser.sent(head(), "/publication/projects/decisions/undoing", Map.of("change", change));

        assertThat(states(one)).containsExactly("internal", "internal");
        assertThat(states(other)).containsExactly("shared", "shared");
        assertThat(states(later)).containsExactly("shared", "internal");
        assertThat(browser.page(head(), one + "/publication").text()).contains("Hoàn tác quyết định lúc");
        assertThat(browser.page(head(), told).select("form[action$=/undoing]")).isEmpty();
        assertThat(browser.send(head(), "/publication/projects/decisions/undoing", Map.of("change", change))
                        .getResponse()
                        .getRedirectedUrl())
                .as("sent twice")
                .contains("undoneNone");
        assertThat(browser.page(head(), "/publication/projects/decisions").select("tbody tr"))
                .hasSizeGreaterThan(2);
        assertThat(browser.get(head(), "/publication/projects/decisions?change=999999999"))
                .hasStatus(404);
        assertThat(browser.get(head(), "/publication/claims/decisions?change=" + change))
                .hasStatus(404);
    }

    @Test
    void the_reason_of_a_decision_is_told_to_the_ministry_and_not_to_a_partner_who_sees_the_record() {
        var officer = cast.deskOfficer();
        var named = number(browser.sent(officer, "/organisations", organisation("Bên không biết lý do")));
        var project = browser.sent(officer, "/projects", project("Dự án có lý do"));
        share(project, "Bên không biết lý do");
        var page = project + "/publication";
        browser.sent(
                head(),
                page,
                Map.of(
                        "state",
                        "shared",
                        "money",
                        "internal",
                        "note",
                        "Bên kia chưa đồng ý",
                        "version",
                        version(page)));

        assertThat(browser.page(head(), page).text()).contains("Bên kia chưa đồng ý");
        assertThat(browser.page(head(), project).text()).contains("Bên kia chưa đồng ý");
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
        var project = browser.sent(cast.deskOfficer(), "/projects", project("Dự án có lý do kín"));
        var page = project + "/publication";
        browser.sent(
                head(),
                page,
                Map.of("state", "public", "money", "internal", "note", "Lý do kín", "version", version(page)));
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
    void a_list_that_changed_since_it_was_told_is_told_again() {
        var officer = cast.deskOfficer();
        var project = browser.sent(officer, "/projects", project("Danh sách đổi giữa chừng"));
        var asked = "/publication/projects?all=yes&q=danh+sach+doi&state=public&money=public";
        var fields = hidden(asked);
        decide(project, "shared", "internal");

        var late = browser.send(head(), "/publication/projects", fields);

        assertThat(late).hasStatus(422);
        assertThat(states(project)).containsExactly("shared", "internal");
    }

    @Test
    void an_organisation_is_never_internal_and_a_person_never_public() {
        var officer = cast.deskOfficer();
        var organisation = browser.sent(officer, "/organisations", organisation("Tổ chức không nội bộ"));
        var page = browser.page(head(), organisation + "/publication");
        assertThat(page.select("select[name=state] option[value~=.]").eachAttr("value"))
                .containsExactly("shared", "public");
        assertThat(browser.send(
                        head(),
                        organisation + "/publication",
                        Map.of(
                                "state",
                                "internal",
                                "version",
                                page.select("[name=version]").val())))
                .hasStatus(422);
        assertThat(browser.get(head(), "/people/1/publication")).hasStatus(404);
        assertThat(browser.get(head(), "/publication/people")).hasStatus(404);
    }

    @Test
    void the_page_says_what_becomes_visible_and_what_stays_back() {
        var officer = cast.deskOfficer();
        browser.sent(officer, "/organisations", organisation("Bên chưa công khai"));
        var project = browser.sent(officer, "/projects", project("Dự án có gì đi cùng"));
        browser.sent(officer, project + "/parties", Map.of("organisation", "Bên chưa công khai", "role", "funding"));

        var text = browser.page(head(), project + "/publication").select("main").text();

        assertThat(text)
                .contains(
                        "Các bên tham gia chưa công khai, không hiện tên: Bên chưa công khai",
                        "dữ liệu cá nhân không bao giờ công khai",
                        "Giao dịch: 0");
    }

    private RequestPostProcessor head() {
        return cast.holder("head-of-unit", Scope.ALL);
    }

    private String version(String page) {
        return browser.page(head(), page).select("input[name=version]").val();
    }

    private void decide(String record, String state, String money) {
        var page = record + "/publication";
        browser.sent(head(), page, Map.of("state", state, "money", money, "note", "", "version", version(page)));
    }

    private void share(String record, String name) {
        browser.sent(head(), record + "/publication/sharing", Map.of("with", name));
    }

    /// Looks at what will happen, then confirms it.
    private void confirm(Map<String, String> asked, String room) {
        var query = new StringBuilder("/publication/" + room + "?");
        asked.forEach((name, value) -> query.append(name)
                .append('=')
                .append(java.net.URLEncoder.encode(value, java.nio.charset.StandardCharsets.UTF_8))
                .append('&'));
        browser.sent(head(), "/publication/" + room, hidden(query.toString()));
    }

    private Map<String, String> hidden(String address) {
        var fields = new LinkedHashMap<String, String>();
        browser.page(head(), address)
                .select("main form[action^=/publication] input[type=hidden]")
                .forEach(field -> fields.put(field.attr("name"), field.val()));
        fields.remove("_csrf");
        return fields;
    }

    private List<String> states(String record) {
        var room = record.split("/")[1];
        var columns = room.equals("projects") ? "publication, money_publication" : "publication";
        return cast.readAs(
                Viewer.system("system:test"),
                () -> sql
                        .fetchSingle("select " + columns + " from " + room + "." + room.replaceAll("s$", "")
                                + " where id = " + number(record))
                        .intoList()
                        .stream()
                        .map(String::valueOf)
                        .toList());
    }

    private static String number(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static Map<String, String> with(Map<String, String> fields, Map<String, String> more) {
        var all = new LinkedHashMap<>(fields);
        all.putAll(more);
        return all;
    }

    private static Map<String, String> project(String title) {
        return Map.of("level", "project", "titleVi", title, "status", "implementation");
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
}
