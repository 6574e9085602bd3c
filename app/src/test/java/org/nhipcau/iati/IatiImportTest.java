package org.nhipcau.iati;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nhipcau.Cast;
import org.nhipcau.RegisterTest;
import org.nhipcau.history.Acting;
import org.nhipcau.shared.Viewer;
import org.nhipcau.site.ListRequest;
import org.springframework.beans.factory.annotation.Autowired;

@RegisterTest
class IatiImportTest {

    private static final Viewer OFFICER = Viewer.system("account:1");

    @Autowired
    private IatiImport imports;

    @Autowired
    private ImportReports reports;

    @Autowired
    private ReportLists lists;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Cast cast;

    @TempDir
    private Path folder;

    @Test
    void every_activity_is_stored_or_refused_with_its_line() throws IOException {
        var report = load("one.xml", activity("T1-1", "1000.50"), activity("T1-2", "1.000,50"), activity("T1-3", "7"));

        assertThat(report.count(Became.ADDED)).isEqualTo(2);
        assertThat(report.count(Became.REFUSED)).isEqualTo(1);
        assertThat(report.activities()).isEqualTo(3);
        var refusals = findings(report);
        assertThat(refusals).singleElement().satisfies(refusal -> {
            assertThat(refusal.identifier()).isEqualTo("T1-2");
            assertThat(refusal.line()).isEqualTo(3);
        });
        assertThat(total("T1-1")).isEqualByComparingTo("1000.50");
    }

    @Test
    void the_same_file_again_changes_nothing() throws IOException {
        load("again.xml", activity("T2-1", "10"), activity("T2-2", "20"));
        var before = changes();

        var second = load("again.xml", activity("T2-1", "10"), activity("T2-2", "20"));

        assertThat(second.count(Became.SAME)).isEqualTo(2);
        assertThat(second.count(Became.ADDED) + second.count(Became.CHANGED)).isZero();
        assertThat(changes()).isEqualTo(before);
    }

    @Test
    void a_later_file_replaces_what_an_earlier_one_said_and_history_keeps_it() throws IOException {
        load("first.xml", activity("T3-1", "10"));

        var later = load("first.xml", activity("T3-1", "12"));

        assertThat(later.count(Became.CHANGED)).isEqualTo(1);
        assertThat(total("T3-1")).isEqualByComparingTo("12");
        assertThat(cast.readAs(OFFICER, () -> sql.fetch("""
                                select h.amount from funding.transaction_history h
                                join projects.identifier i on i.project_id = h.project_id and i.value = 'T3-1'
                                """).getValues(0, BigDecimal.class)))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(BigDecimal.TEN);
    }

    @Test
    void money_recorded_by_hand_stays_when_the_file_changes_and_the_same_in_both_counts_once() throws IOException {
        load("hand.xml", activity("T3-2", "10"));
        cast.write(() -> {
            sql.execute("""
                insert into funding.transaction (project_id, kind, on_date, amount, currency, value_date, source)
                select t.project_id, t.kind, t.on_date, 5, t.currency, t.value_date, 'Letter 12/2026'
                from funding.transaction t join projects.identifier i using (project_id) where i.value = 'T3-2'
                """);
        });

        load("hand.xml", activity("T3-2", "12"));
        assertThat(total("T3-2")).isEqualByComparingTo("17");

        load("hand.xml", activity("T3-2", "5"));
        assertThat(total("T3-2")).isEqualByComparingTo("5");
    }

    @Test
    void a_file_that_breaks_off_leaves_nothing_but_a_note_of_why() throws IOException {
        var whole = file(activity("T4-1", "10"), activity("T4-2", "20"));
        var broken = folder.resolve("broken.xml");
        Files.writeString(broken, whole.substring(0, whole.length() - 80));

        var report = load(broken);

        assertThat(report.problem()).isPresent();
        assertThat(report.activities()).isZero();
        assertThat(cast.readAs(OFFICER, () -> sql.fetch("select 1 from projects.identifier where value like 'T4-%'")))
                .isEmpty();
    }

    @Test
    void a_transaction_of_no_known_type_is_told_and_not_counted() throws IOException {
        var odd = activity("T6-1", "5").replace("transaction-type code=\"3\"", "transaction-type code=\"77\"");

        var report = load("odd.xml", odd);

        assertThat(report.count(Became.ADDED)).isEqualTo(1);
        assertThat(findings(report)).singleElement().satisfies(told -> {
            assertThat(told.line()).isEqualTo(2);
            assertThat(told.reason().key()).isEqualTo("iati.left.transactionKind");
        });
    }

    @Test
    void what_is_left_out_is_kept_with_its_money_and_counts_in_no_total() throws IOException {
        var odd = activity("T7-1", "5")
                .replace("transaction-type code=\"3\"", "transaction-type code=\"77\"")
                .replace(
                        "<transaction>",
                        "<budget><period-start iso-date=\"2024-12-31\"/><period-end iso-date=\"2024-01-01\"/>"
                                + "<value value-date=\"2024-01-01\">1000000000000000</value></budget>"
                                + planned("2024-12-31", "2024-10-01", "40") + "<transaction>");

        var report = load("left.xml", odd);

        assertThat(findings(report).stream().filter(one -> one.kind() == Finding.Kind.LEFT))
                .extracting(one -> one.money().orElseThrow().amount().toPlainString())
                .containsExactlyInAnyOrder("5", "1000000000000000", "40");
        assertThat(
                        cast.readAs(
                                OFFICER,
                                () -> sql.fetch(
                                        "select 1 from funding.total t join projects.identifier i using (project_id) where i.value = 'T7-1'")))
                .isEmpty();
    }

    @Test
    void the_same_identifier_from_another_reporter_is_a_conflict_and_changes_nothing() throws IOException {
        load("ours.xml", activity("T8-1", "10"));

        var theirs = load(
                "theirs.xml",
                activity("T8-1", "99").replace("reporting-org ref=\"XX-TEST-9\"", "reporting-org ref=\"XX-OTHER\""));

        assertThat(theirs.count(Became.CONFLICT)).isEqualTo(1);
        assertThat(theirs.activities()).isEqualTo(1);
        assertThat(total("T8-1")).isEqualByComparingTo("10");
        assertThat(findings(theirs)).singleElement().satisfies(told -> {
            assertThat(told.kind()).isEqualTo(Finding.Kind.CONFLICT);
            assertThat(told.reason().values()).containsExactly("T8-1", "XX-TEST-9", "ours.xml", "XX-OTHER");
        });
    }

    @Test
    void the_same_identifier_twice_in_a_file_is_a_conflict_that_names_the_first_line() throws IOException {
        var report = load("twice.xml", activity("T9-1", "10"), activity("T9-2", "1"), activity("T9-1", "20"));

        assertThat(report.count(Became.ADDED)).isEqualTo(2);
        assertThat(report.count(Became.CONFLICT)).isEqualTo(1);
        assertThat(total("T9-1")).isEqualByComparingTo("10");
        assertThat(findings(report)).singleElement().satisfies(told -> {
            assertThat(told.line()).isEqualTo(4);
            assertThat(told.reason().values()).containsExactly("T9-1", "2");
        });
    }

    @Test
    void a_project_entered_by_hand_is_not_overwritten() throws IOException {
        var project = cast.write(() -> sql.fetchSingle("""
                        insert into projects.project (level, title_vi, status, search_key)
                        values ('project', 'Nhập tay', 'pipeline', 'nhap tay') returning id
                        """).get(0, Long.class));
        cast.write(() -> sql.execute(
                "insert into projects.identifier (project_id, scheme, value) values (?, 'iati', 'T10-1')", project));

        var report = load("hand.xml", activity("T10-1", "10"));

        assertThat(report.count(Became.CONFLICT)).isEqualTo(1);
        assertThat(cast.readAs(
                        OFFICER, () -> sql.fetchValue("select title_vi from projects.project where id = ?", project)))
                .isEqualTo("Nhập tay");
    }

    @Test
    void a_parent_is_linked_whether_it_comes_before_after_or_in_a_later_file() throws IOException {
        load(
                "family.xml",
                activity("T11-child", "1")
                        .replace("<transaction>", "<related-activity ref=\"T11-top\" type=\"1\"/><transaction>"),
                activity("T11-top", "1")
                        .replace("<transaction>", "<related-activity ref=\"T11-late\" type=\"2\"/><transaction>"));
        load("late.xml", activity("T11-late", "1"));

        assertThat(parent("T11-child")).isEqualTo("T11-top programme");
        assertThat(parent("T11-late")).isEqualTo("T11-top programme");

        load("family.xml", activity("T11-child", "1"));

        assertThat(parent("T11-child")).isEmpty();
    }

    @Test
    void two_parents_or_a_circle_are_told_and_not_linked() throws IOException {
        var report = load(
                "circle.xml",
                activity("T12-a", "1")
                        .replace("<transaction>", "<related-activity ref=\"T12-b\" type=\"1\"/><transaction>"),
                activity("T12-b", "1")
                        .replace("<transaction>", "<related-activity ref=\"T12-a\" type=\"1\"/><transaction>"),
                activity("T12-c", "1")
                        .replace(
                                "<transaction>",
                                "<related-activity ref=\"T12-a\" type=\"1\"/><related-activity ref=\"T12-b\" type=\"1\"/><transaction>"));

        assertThat(findings(report))
                .extracting(one -> one.reason().key())
                .containsExactlyInAnyOrder("iati.left.severalParents", "iati.left.impossibleParent");
        assertThat(parent("T12-c")).isEmpty();
    }

    @Test
    void a_second_load_of_changed_activities_keeps_what_did_not_change() throws IOException {
        load(
                "steady.xml",
                activity("T13-1", "10")
                        .replace("</iati-activity>", transaction("7") + transaction("7") + "</iati-activity>"));
        var before = cast.readAs(
                OFFICER,
                () -> sql.fetch(
                                "select t.id from funding.transaction t join projects.identifier i using (project_id) where i.value = 'T13-1' and amount = 7")
                        .getValues(0, Long.class));

        load(
                "renamed.xml",
                activity("T13-1", "11")
                        .replace(
                                "</iati-activity>",
                                transaction("7") + transaction("7") + transaction("7") + "</iati-activity>"));

        assertThat(total("T13-1")).isEqualByComparingTo("32");
        assertThat(cast.readAs(
                        OFFICER,
                        () -> sql.fetch(
                                        "select t.id from funding.transaction t join projects.identifier i using (project_id) where i.value = 'T13-1' and amount = 7")
                                .getValues(0, Long.class)))
                .hasSize(3)
                .containsAll(before);
    }

    @Test
    void budgets_and_planned_payments_come_as_they_are_told_and_a_later_file_changes_only_what_differs()
            throws IOException {
        var both = "<budget type=\"2\" status=\"2\"><period-start iso-date=\"2026-01-01\"/>"
                + "<period-end iso-date=\"2026-12-31\"/><value value-date=\"2026-01-01\">80</value></budget>";
        load(
                "plans.xml",
                activity("T14-1", "1")
                        .replace(
                                "<transaction>",
                                both + planned("2026-01-01", "2026-03-31", "30") + planned("2026-04-01", "", "20")
                                        + planned("2026-04-01", "", "20") + "<transaction>"));
        var first = plans("T14-1");

        load(
                "plans-later.xml",
                activity("T14-1", "1")
                        .replace(
                                "<transaction>",
                                both + planned("2026-01-01", "2026-03-31", "31") + planned("2026-04-01", "", "20")
                                        + planned("2026-04-01", "", "20") + "<transaction>"));

        assertThat(first)
                .containsExactly(
                        "budget revised committed 2026-01-01 2026-12-31 80 USD IATI: plans.xml",
                        "planned original 2026-01-01 2026-03-31 30 USD IATI: plans.xml",
                        "planned original 2026-04-01 - 20 USD IATI: plans.xml",
                        "planned original 2026-04-01 - 20 USD IATI: plans.xml");
        assertThat(plans("T14-1"))
                .containsExactly(
                        "budget revised committed 2026-01-01 2026-12-31 80 USD IATI: plans.xml",
                        "planned original 2026-01-01 2026-03-31 31 USD IATI: plans-later.xml",
                        "planned original 2026-04-01 - 20 USD IATI: plans.xml",
                        "planned original 2026-04-01 - 20 USD IATI: plans.xml");
        assertThat(cast.readAs(
                        OFFICER,
                        () -> sql.fetch(
                                        "select h.amount::text from funding.planned_disbursement_history h join projects.identifier i using (project_id) where i.value = 'T14-1'")
                                .getValues(0, String.class)))
                .containsExactly("30");
    }

    private List<String> plans(String identifier) {
        return cast.readAs(
                OFFICER, () -> sql.fetch("""
                        select concat_ws(' ', 'budget', b.kind, b.status, period_start, period_end, amount, currency, b.source)
                        from funding.budget b join projects.identifier i using (project_id) where i.value = {0}
                        union all
                        select concat_ws(' ', 'planned', b.kind, period_start, coalesce(period_end::text, '-'), amount, currency, b.source)
                        from funding.planned_disbursement b join projects.identifier i using (project_id) where i.value = {0}
                        order by 1
                        """, org.jooq.impl.DSL.val(identifier)).getValues(0, String.class));
    }

    private static String planned(String from, String to, String amount) {
        return "<planned-disbursement><period-start iso-date=\"" + from + "\"/>"
                + (to.isEmpty() ? "" : "<period-end iso-date=\"" + to + "\"/>") + "<value value-date=\"" + from + "\">"
                + amount + "</value></planned-disbursement>";
    }

    @Test
    void the_same_organisation_is_taken_once_however_often_it_is_named() throws IOException {
        load("orgs.xml", activity("T5-1", "1"), activity("T5-2", "2"));

        assertThat(cast.readAs(
                        OFFICER, () -> sql.fetch("select 1 from organisations.identifier where value = 'XX-TEST-9'")))
                .hasSize(1);
    }

    private List<ReportLists.FindingRow> findings(ImportReports.Report report) {
        var all = new ListRequest("/iati/" + report.id() + "/findings", Map.of(), "line", false, 1);
        return cast.readAs(OFFICER, () -> lists.findings(report.id(), all).rows());
    }

    private ImportReports.Report load(String name, String... activities) throws IOException {
        var path = folder.resolve(name);
        Files.writeString(path, file(activities));
        return load(path);
    }

    private ImportReports.Report load(Path path) {
        var id = new Acting(OFFICER, "test").call(() -> imports.load(path, String.valueOf(path.getFileName())));
        return cast.readAs(OFFICER, () -> reports.find(id));
    }

    private List<Object> changes() {
        return cast.readAs(
                OFFICER,
                () -> List.of(
                        sql.fetchValue("select count(*) from projects.project_history"),
                        sql.fetchValue("select count(*) from funding.transaction_history"),
                        sql.fetchValue("select count(*) from funding.transaction"),
                        sql.fetchValue("select count(*) from projects.project"),
                        sql.fetchValue("select count(*) from organisations.organisation")));
    }

    private BigDecimal total(String identifier) {
        return cast.readAs(
                OFFICER,
                () -> sql.fetchSingle(
                                "select t.amount from funding.total t join projects.identifier i using (project_id) where i.value = ?",
                                identifier)
                        .get(0, BigDecimal.class));
    }

    /// The parent's identifier and level; empty when it has none.
    private String parent(String identifier) {
        return cast.readAs(
                OFFICER,
                () -> sql.fetchOptional("""
                                select pi.value || ' ' || parent.level from projects.identifier i
                                join projects.project p on p.id = i.project_id
                                join projects.project parent on parent.id = p.parent_id
                                join projects.identifier pi on pi.project_id = parent.id
                                where i.value = ?
                                """, identifier)
                        .map(row -> row.get(0, String.class))
                        .orElse(""));
    }

    private static String transaction(String amount) {
        return "<transaction><transaction-type code=\"3\"/><transaction-date iso-date=\"2020-02-01\"/><value value-date=\"2020-02-01\">"
                + amount + "</value></transaction>";
    }

    private static String file(String... activities) {
        return IatiText.file(activities);
    }

    private static String activity(String identifier, String amount) {
        return IatiText.activity(identifier, amount);
    }
}
