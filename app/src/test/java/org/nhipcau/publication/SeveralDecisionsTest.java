package org.nhipcau.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.nhipcau.Cast;
import org.nhipcau.RegisterTest;
import org.nhipcau.TestBrowser;
import org.springframework.beans.factory.annotation.Autowired;

@RegisterTest
class SeveralDecisionsTest {

    @Autowired
    private TestBrowser browser;

    @Autowired
    private Cast cast;

    @Autowired
    private DSLContext sql;

    @Test
    void several_records_are_first_told_and_then_decided_at_once() throws Exception {
        var officer = cast.deskOfficer();
        var one = browser.sent(officer, "/projects", Deciding.project("Nhiều hồ sơ một"));
        var other = browser.sent(officer, "/projects", Deciding.project("Nhiều hồ sơ hai"));
        deciding().decide(other, "public", "internal");
        var head = deciding().head();
        var preview = browser.page(
                head,
                "/publication/projects?id=" + Deciding.number(one) + "&id=" + Deciding.number(other)
                        + "&state=public&money=as-it-is");
        assertThat(preview.select("tbody tr")).hasSize(2);
        assertThat(preview.select("tbody").text()).contains("Nhiều hồ sơ một", "Không đổi");
        assertThat(deciding().states(one)).containsExactly("internal", "internal");

        deciding().confirm(Map.of("all", "yes", "q", "nhiều hồ sơ", "state", "public", "money", "public"), "projects");

        assertThat(deciding().states(one)).containsExactly("public", "public");
        assertThat(deciding().states(other)).containsExactly("public", "public");
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
        var one = browser.sent(officer, "/projects", Deciding.project("Hoàn tác một"));
        var other = browser.sent(officer, "/projects", Deciding.project("Hoàn tác hai"));
        var later = browser.sent(officer, "/projects", Deciding.project("Hoàn tác ba"));
        deciding().decide(other, "shared", "shared");
        var told = browser.send(
                        deciding().head(),
                        "/publication/projects",
                        deciding()
                                .hidden("/publication/projects?all=yes&q=ho%C3%A0n+t%C3%A1c&state=public&money=public"))
                .getResponse()
                .getRedirectedUrl();
        assertThat(told).isNotNull();
        assertThat(told).startsWith("/publication/projects/decisions?change=");
        deciding().decide(later, "shared", "internal");
        // What else is written in a record since is no decision about who sees it.
        cast.write(() -> sql.execute(
                "update projects.project set description_vi = 'mới' where id = ?", Long.valueOf(Deciding.number(one))));

        var page = browser.page(deciding().head(), told);
        assertThat(page.select("tr[data-row]")).hasSize(3);
        assertThat(page.select("tr[data-row]:contains(Hoàn tác ba)").text()).contains("Giữ nguyên");
        var change = page.select("form[action$=/undoing] button").val();
        browser.sent(deciding().head(), "/publication/projects/decisions/undoing", Map.of("change", change));

        assertThat(deciding().states(one)).containsExactly("internal", "internal");
        assertThat(deciding().states(other)).containsExactly("shared", "shared");
        assertThat(deciding().states(later)).containsExactly("shared", "internal");
        assertThat(browser.page(deciding().head(), one + "/publication").text()).contains("Hoàn tác quyết định lúc");
        assertThat(browser.page(deciding().head(), told).select("form[action$=/undoing]"))
                .isEmpty();
        assertThat(browser.send(deciding().head(), "/publication/projects/decisions/undoing", Map.of("change", change))
                        .getResponse()
                        .getRedirectedUrl())
                .as("sent twice")
                .contains("undoneNone");
        assertThat(browser.page(deciding().head(), "/publication/projects/decisions")
                        .select("tbody tr"))
                .hasSizeGreaterThan(2);
        assertThat(browser.get(deciding().head(), "/publication/projects/decisions?change=999999999"))
                .hasStatus(404);
        assertThat(browser.get(deciding().head(), "/publication/claims/decisions?change=" + change))
                .hasStatus(404);
    }

    @Test
    void a_list_that_changed_since_it_was_told_is_told_again() {
        var officer = cast.deskOfficer();
        var project = browser.sent(officer, "/projects", Deciding.project("Danh sách đổi giữa chừng"));
        var asked = "/publication/projects?all=yes&q=danh+sach+doi&state=public&money=public";
        var fields = deciding().hidden(asked);
        deciding().decide(project, "shared", "internal");

        var late = browser.send(deciding().head(), "/publication/projects", fields);

        assertThat(late).hasStatus(422);
        assertThat(deciding().states(project)).containsExactly("shared", "internal");
    }

    private Deciding deciding() {
        return new Deciding(browser, cast, sql);
    }
}
