package org.nhipcau.iati;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nhipcau.Cast;
import org.nhipcau.RegisterTest;
import org.nhipcau.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

@RegisterTest
class IatiImportTest {

    private static final Viewer OFFICER = Viewer.system("account:1");

    @Autowired
    private IatiImport imports;

    @Autowired
    private ImportReports reports;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Cast cast;

    @TempDir
    private Path folder;

    @Test
    void every_activity_is_stored_or_refused_with_its_line() throws IOException {
        var report = load("one.xml", activity("T1-1", "1000.50"), activity("T1-2", "1.000,50"), activity("T1-3", "7"));

        assertThat(report.added()).isEqualTo(2);
        assertThat(report.refused()).isEqualTo(1);
        assertThat(report.activities()).isEqualTo(3);
        var refusals = cast.readAs(OFFICER, () -> reports.refusals(report.id()));
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

        assertThat(second.same()).isEqualTo(2);
        assertThat(second.added() + second.changed()).isZero();
        assertThat(changes()).isEqualTo(before);
    }

    @Test
    void a_later_file_replaces_what_an_earlier_one_said_and_history_keeps_it() throws IOException {
        load("first.xml", activity("T3-1", "10"));

        var later = load("first.xml", activity("T3-1", "12"));

        assertThat(later.changed()).isEqualTo(1);
        assertThat(total("T3-1")).isEqualByComparingTo("12");
        assertThat(cast.readAs(OFFICER, () -> sql.fetch("""
                                select h.amount from funding.transaction_history h
                                join projects.identifier i on i.project_id = h.project_id and i.value = 'T3-1'
                                """).getValues(0, BigDecimal.class)))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(BigDecimal.TEN);
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

        assertThat(report.added()).isEqualTo(1);
        assertThat(cast.readAs(OFFICER, () -> reports.refusals(report.id())))
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.line()).isEqualTo(2);
                    assertThat(told.reason().key()).isEqualTo("iati.left.transactionKind");
                });
    }

    @Test
    void the_same_organisation_is_taken_once_however_often_it_is_named() throws IOException {
        load("orgs.xml", activity("T5-1", "1"), activity("T5-2", "2"));

        assertThat(cast.readAs(
                        OFFICER, () -> sql.fetch("select 1 from organisations.identifier where value = 'XX-TEST-9'")))
                .hasSize(1);
    }

    /// Holds the register against files that no one here wrote.
    @Test
    @Tag("shared")
    void the_samples_are_stored_with_their_sums_right() {
        var samples = Path.of(System.getProperty("nhipcau.shared", "../../shared"), "iati/samples");

        var newton = load(samples.resolve("real-203-beis-ams-newt.xml"));
        var gcrf = load(samples.resolve("real-203-beis-rae-gcrf.xml"));
        load(samples.resolve("example-203-annotated-activity.xml"));

        assertThat(newton.added()).isEqualTo(57);
        assertThat(gcrf.added()).isEqualTo(10);
        assertThat(
                        cast.readAs(
                                OFFICER,
                                () -> sql.fetchValue(
                                        "select count(*) from funding.transaction where source = 'IATI: real-203-beis-ams-newt.xml' and kind = 'disbursement'")))
                .isEqualTo(214L);
        assertThat(
                        cast.readAs(
                                OFFICER,
                                () -> sql.fetchValue(
                                        "select bool_and(t.amount = s.amount and t.rows = s.rows) from funding.total t join (select project_id, kind, currency, sum(amount) amount, count(*) rows from funding.transaction group by 1, 2, 3) s using (project_id, kind, currency)")))
                .isEqualTo(true);
    }

    private ImportReports.Report load(String name, String... activities) throws IOException {
        var path = folder.resolve(name);
        Files.writeString(path, file(activities));
        return load(path);
    }

    private ImportReports.Report load(Path path) {
        return cast.as(OFFICER, () -> reports.find(imports.load(path, String.valueOf(path.getFileName()))));
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

    private static String file(String... activities) {
        return "<iati-activities version=\"2.03\">\n" + String.join("\n", activities) + "\n</iati-activities>\n";
    }

    /// On one line, so that a refusal's line tells which.
    private static String activity(String identifier, String amount) {
        return ("<iati-activity default-currency=\"USD\"><iati-identifier>%s</iati-identifier>"
                        + "<reporting-org ref=\"XX-TEST-9\" type=\"40\"><narrative>Test agency</narrative></reporting-org>"
                        + "<title><narrative xml:lang=\"vi\">Dự án thử %s</narrative></title>"
                        + "<description><narrative>A test</narrative></description>"
                        + "<participating-org ref=\"XX-TEST-9\" role=\"1\"><narrative>Test agency</narrative></participating-org>"
                        + "<activity-status code=\"2\"/><activity-date type=\"1\" iso-date=\"2020-01-01\"/>"
                        + "<recipient-country code=\"VN\"/><sector code=\"12220\"/>"
                        + "<transaction><transaction-type code=\"3\"/><transaction-date iso-date=\"2020-02-01\"/>"
                        + "<value value-date=\"2020-02-01\">%s</value></transaction></iati-activity>")
                .formatted(identifier, identifier, amount);
    }
}
