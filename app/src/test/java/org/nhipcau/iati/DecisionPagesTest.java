package org.nhipcau.iati;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nhipcau.Cast;
import org.nhipcau.RegisterTest;
import org.nhipcau.TestRegister;
import org.nhipcau.history.Acting;
import org.nhipcau.identity.Scope;
import org.nhipcau.shared.Viewer;
import org.nhipcau.site.ListRequest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// What somebody changed by hand in a project of a file, what later files say, and who decides.
@RegisterTest
class DecisionPagesTest {

    @Autowired
    private IatiImport imports;

    @Autowired
    private ReportLists lists;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Cast cast;

    @TempDir
    private Path folder;

    @Test
    void what_only_one_side_changed_is_taken_from_it_and_nothing_is_asked() throws IOException {
        var project = loaded("D1-1");
        byHand(project, "title_vi = 'Tên sửa tay'");
        cast.write(() -> sql.execute(
                "insert into projects.sector (project_id, vocabulary, code) values (" + project + ", '1', '12281')"));

        var file = load(activity("D1-1")
                .replace("activity-status code=\"2\"", "activity-status code=\"4\"")
                .replace("<sector code=\"12220\"/>", "<sector code=\"12230\"/>"));

        assertThat(fields(project)).contains("Tên sửa tay closed");
        assertThat(sectors(project)).containsExactly("12230", "12281");
        assertThat(findings(file)).isEmpty();
        assertThat(page(cast.deskOfficer(), "/projects/" + project).select("a[href=/projects/" + project + "/iati]"))
                .isEmpty();
    }

    @Test
    void what_both_sides_changed_stays_is_told_and_waits_for_a_decision() throws IOException {
        var project = loaded("D2-1");
        byHand(project, "title_vi = 'Tên sửa tay', status = 'suspended'");
        var changed = activity("D2-1")
                .replace("Dự án thử D2-1", "Tên mới của tệp")
                .replace("activity-status code=\"2\"", "activity-status code=\"4\"");

        var file = load(changed);

        assertThat(fields(project)).contains("Tên sửa tay suspended");
        assertThat(findings(file))
                .extracting(one -> one.kind() + " " + one.door())
                .containsExactly("KEPT /projects/" + project + "/iati", "KEPT /projects/" + project + "/iati");
        var officer = cast.deskOfficer();
        assertThat(page(officer, "/projects/" + project).select("a[href=/projects/" + project + "/iati]"))
                .hasSize(1);
        assertThat(page(officer, "/iati/" + file + "/findings?kind=kept").text())
                .contains("Tên tiếng Việt: ở đây là “Tên sửa tay”, tệp nói “Tên mới của tệp”")
                .contains("“Tạm dừng”, tệp nói “Đã đóng”");

        decide(officer, project, "title_vi", "theirs");
        decide(officer, project, "status", "ours");

        assertThat(fields(project)).contains("Tên mới của tệp suspended");
        var after = page(officer, "/projects/" + project + "/iati");
        assertThat(after.select("tr[data-row]")).isEmpty();
        assertThat(after.select("#history").text()).contains("Lấy của tệp", "Giữ của ta");

        load(changed.replace("iso-date=\"2020-01-01\"", "iso-date=\"2020-03-01\""));
        assertThat(fields(project)).contains("Tên mới của tệp suspended");
        assertThat(page(officer, "/projects/" + project + "/iati").select("tr[data-row]"))
                .isEmpty();
    }

    @Test
    void a_decision_about_a_text_that_has_changed_or_was_decided_is_told_and_twice_the_same_is_once()
            throws IOException {
        var project = loaded("D3-1");
        byHand(project, "title_vi = 'Tên sửa tay'");
        load(activity("D3-1").replace("Dự án thử D3-1", "Tên mới"));
        var address = "/projects/" + project + "/iati";
        var officer = cast.deskOfficer();
        var seen = page(officer, address).select("input[name=seen]").val();
        byHand(project, "title_vi = 'Lại sửa'");

        assertThat(post(officer, address + "/decision", Map.of("field", "title_vi", "side", "theirs", "seen", seen)))
                .hasStatus(422);

        assertThat(fields(project)).contains("Lại sửa implementation");
        var now = page(officer, address).select("input[name=seen]").val();
        var form = Map.of("field", "title_vi", "side", "theirs", "seen", now);
        assertThat(post(officer, address + "/decision", form)).hasStatus(302);
        assertThat(post(officer, address + "/decision", form)).hasStatus(302);
        var late = post(
                cast.deskOfficer(), address + "/decision", Map.of("field", "title_vi", "side", "ours", "seen", now));
        assertThat(late).hasStatus(422);
        assertThat(text(late)).contains("đã quyết định trước: lấy của tệp");
        assertThat(fields(project)).contains("Tên mới implementation");
    }

    @Test
    void accepting_another_reporters_activity_lets_the_project_follow_it() throws IOException {
        var project = loaded("D5-1");
        byHand(project, "title_vi = 'Tên sửa tay'");
        var theirs = other(
                activity("D5-1").replace("Dự án thử D5-1", "Tên của bên kia").replace(">10<", ">25<"));
        var file = load(theirs);
        var officer = cast.deskOfficer();
        var row = page(officer, "/iati/" + file + "/activities?became=conflict").select("tr[data-row]");
        assertThat(row.select("button")).hasSize(2);

        assertThat(post(
                        officer,
                        row.select("form").attr("action"),
                        version(row.select("form").first())))
                .hasStatus(302);

        assertThat(fields(project)).contains("Tên sửa tay implementation");
        assertThat(amounts(project)).containsExactly("25");
        assertThat(page(officer, "/projects/" + project + "/iati")
                        .select("tr[data-row]")
                        .text())
                .contains("Tên của bên kia");
        assertThat(page(officer, "/iati/" + file + "/activities?became=conflict")
                        .select("tr[data-row]")
                        .text())
                .contains("Đã nhận");
        var changed = load(theirs.replace(">25<", ">26<"));
        assertThat(outcomes(changed)).containsExactly("changed");
        assertThat(amounts(project)).containsExactly("26");
    }

    @Test
    void accepting_an_activity_for_a_project_entered_by_hand_fills_what_is_empty_and_counts_the_same_money_once()
            throws IOException {
        var project = cast.write(() -> {
            var id = sql.fetchSingle("""
                            insert into projects.project (level, title_vi, status, search_key)
                            values ('project', 'Nhập tay', 'pipeline', 'nhap tay') returning id
                            """).get(0, Long.class);
            sql.execute("insert into projects.identifier (project_id, scheme, value) values (?, 'iati', 'D6-1')", id);
            sql.execute(
                    "insert into funding.transaction (project_id, kind, on_date, amount, currency, value_date) values (?, 'disbursement', '2020-02-01', 10, 'USD', '2020-02-01')",
                    id);
            return id;
        });
        load(activity("D6-1"));
        var officer = cast.deskOfficer();
        var conflict = conflict(project);

        assertThat(post(officer, conflict + "/acceptance", version(page(officer, conflict))))
                .hasStatus(302);

        assertThat(fields(project)).contains("Nhập tay pipeline");
        assertThat(sectors(project)).containsExactly("12220");
        assertThat(amounts(project)).containsExactly("10");
        assertThat(page(officer, "/projects/" + project + "/iati").select("tr[data-row] th"))
                .extracting(org.jsoup.nodes.Element::text)
                .containsExactlyInAnyOrder("Tên tiếng Việt", "Tình trạng");
        assertThat(outcomes(load(activity("D6-1")))).containsExactly("same");
    }

    @Test
    void a_declined_activity_is_not_asked_about_again_until_it_changes_or_is_considered_again() throws IOException {
        var project = loaded("D7-1");
        var theirs = other(activity("D7-1"));
        load(theirs);
        var officer = cast.deskOfficer();
        var conflict = conflict(project);

        assertThat(post(officer, conflict + "/rejection", version(page(officer, conflict))))
                .hasStatus(302);

        assertThat(outcomes(load(theirs))).containsExactly("declined");
        assertThat(page(officer, conflict).text()).contains("Không nhận");
        assertThat(outcomes(load(theirs.replace(">10<", ">11<")))).containsExactly("conflict");
        post(officer, conflict + "/rejection", version(page(officer, conflict)));
        assertThat(post(officer, conflict + "/reopening", version(page(officer, conflict))))
                .hasStatus(302);
        assertThat(outcomes(load(theirs.replace(">10<", ">11<")))).containsExactly("conflict");
        assertThat(amounts(project)).containsExactly("10");
    }

    @Test
    void of_two_who_decide_at_once_one_wins_and_the_other_is_told_who() throws IOException {
        var project = loaded("D8-1");
        load(other(activity("D8-1")));
        var conflict = conflict(project);
        var first = cast.deskOfficer();
        var second = cast.deskOfficer();
        var version = version(page(first, conflict));
        var same = version(page(second, conflict));

        assertThat(post(first, conflict + "/rejection", version)).hasStatus(302);
        assertThat(post(first, conflict + "/rejection", version)).hasStatus(302);
        var late = post(second, conflict + "/acceptance", same);

        assertThat(late).hasStatus(422);
        assertThat(text(late)).contains("đã quyết định trước: không nhận");
        assertThat(amounts(project)).containsExactly("10");
        assertThat(cast.write(() ->
                        sql.fetchValue("select count(*) from iati.conflict_history h where h.project_id = " + project)))
                .isEqualTo(1L);
    }

    @Test
    void nothing_is_accepted_while_a_file_is_loaded() throws Exception {
        var project = loaded("D9-1");
        load(other(activity("D9-1").replace(">10<", ">25<")));
        var officer = cast.deskOfficer();
        var conflict = conflict(project);
        try (var other = TestRegister.instance().application().open();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("select iati.takes_turn()");

            var answer = post(officer, conflict + "/acceptance", version(page(officer, conflict)));

            assertThat(answer).hasStatus(422);
            assertThat(text(answer)).contains("Đang nạp một tệp");
        }
        assertThat(amounts(project)).containsExactly("10");
        assertThat(page(officer, conflict).text()).contains("Chờ quyết định");
    }

    @Test
    void a_stranger_and_who_may_not_load_find_nothing_and_change_nothing() throws IOException {
        var project = loaded("D10-1");
        byHand(project, "title_vi = 'Tên sửa tay'");
        load(activity("D10-1").replace("Dự án thử D10-1", "Tên mới"));
        load(other(activity("D10-1")));
        var conflict = conflict(project);
        var decision = "/projects/" + project + "/iati";
        var officer = cast.deskOfficer();
        var seen = page(officer, decision).select("input[name=seen]").val();
        var version = version(page(officer, conflict));

        for (var who : List.of(cast.stranger(), cast.auditor(), cast.holder("leader", Scope.ALL))) {
            assertThat(browser.get().uri(decision).with(who)).hasStatus(404);
            assertThat(browser.get().uri(conflict).with(who)).hasStatus(404);
            assertThat(post(who, conflict + "/acceptance", version)).hasStatus(404);
            assertThat(post(who, conflict + "/rejection", version)).hasStatus(404);
            assertThat(post(who, conflict + "/reopening", version)).hasStatus(404);
            assertThat(post(who, decision + "/decision", Map.of("field", "title_vi", "side", "theirs", "seen", seen)))
                    .hasStatus(404);
        }
        assertThat(fields(project)).contains("Tên sửa tay implementation");
        assertThat(page(cast.auditor(), "/projects/" + project).select("a[href=/projects/" + project + "/iati]"))
                .isEmpty();
    }

    private long loaded(String identifier) throws IOException {
        load(activity(identifier));
        return cast.write(
                () -> sql.fetchSingle("select project_id from projects.identifier where value = ?", identifier)
                        .get(0, Long.class));
    }

    private static String activity(String identifier) {
        return IatiText.activity(identifier, "10");
    }

    private static String other(String activity) {
        return activity.replace("reporting-org ref=\"XX-TEST-9\"", "reporting-org ref=\"XX-OTHER\"");
    }

    private long load(String activity) throws IOException {
        var path = folder.resolve("d.xml");
        Files.writeString(path, IatiText.file(activity));
        return new Acting(Viewer.system("account:1"), "test").call(() -> imports.load(path, "d.xml"));
    }

    private void byHand(long project, String set) {
        cast.write(() -> sql.execute("update projects.project set " + set + " where id = " + project));
    }

    private void decide(RequestPostProcessor who, long project, String field, String side) {
        var address = "/projects/" + project + "/iati";
        var form = page(who, address).select("form:has(input[value=" + field + "])");
        assertThat(post(
                        who,
                        address + "/decision",
                        Map.of(
                                "field",
                                field,
                                "side",
                                side,
                                "seen",
                                form.select("input[name=seen]").val())))
                .hasStatus(302);
    }

    private MvcTestResult post(RequestPostProcessor who, String address, Map<String, String> fields) {
        var request = browser.post().uri(address).with(who).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private static Map<String, String> version(org.jsoup.nodes.Element page) {
        return Map.of("version", page.select("button[name=version]").val());
    }

    private static String text(MvcTestResult answer) {
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                .text();
    }

    private String conflict(long project) {
        return "/iati/conflicts/"
                + cast.write(() -> sql.fetchSingle("select id from iati.conflict where project_id = " + project)
                        .get(0, Long.class));
    }

    private List<String> fields(long project) {
        return cast.write(
                () -> sql.fetch("select title_vi || ' ' || status from projects.project where id = " + project)
                        .getValues(0, String.class));
    }

    private List<String> sectors(long project) {
        return cast.write(
                () -> sql.fetch("select code from projects.sector where project_id = " + project + " order by 1")
                        .getValues(0, String.class));
    }

    private List<String> amounts(long project) {
        return cast.write(() -> sql.fetch(
                        "select amount::text from funding.transaction where project_id = " + project + " order by 1")
                .getValues(0, String.class));
    }

    private List<String> outcomes(long file) {
        return cast.write(() -> sql.fetch("select became from iati.outcome where file_id = " + file)
                .getValues(0, String.class));
    }

    private List<ReportLists.FindingRow> findings(long file) {
        var all = new ListRequest("/iati/" + file + "/findings", Map.of(), "line", false, 1);
        return cast.write(() -> lists.findings(file, all).rows());
    }

    private Document page(RequestPostProcessor who, String address) {
        var answer = browser.get().uri(address).with(who).exchange();
        assertThat(answer).as(address).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
