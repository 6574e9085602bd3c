package org.nhipcau;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.nhipcau.demonstration.Demonstration;
import org.nhipcau.iati.IatiImport;
import org.springframework.boot.test.context.TestComponent;

/// A register with something of everything: the demonstration, a file of activities with more transactions than one
/// page holds, and organisations for several pages.
@TestComponent
public class Furnishing {

    private final Demonstration demonstration;
    private final IatiImport imports;
    private final DSLContext sql;
    private final Cast cast;

    Furnishing(Demonstration demonstration, IatiImport imports, DSLContext sql, Cast cast) {
        this.demonstration = demonstration;
        this.imports = imports;
        this.sql = sql;
        this.cast = cast;
    }

    public void everything() {
        cast.write(() -> {
            demonstration.furnish();
            load(
                    "du-an-thu.xml",
                    MadeFile.of(
                            MadeFile.activity("XX-THU-1", "Nâng cấp trạm y tế xã", 130),
                            MadeFile.activity("XX-THU-2", "Đào tạo điều dưỡng", 3),
                            MadeFile.refusedActivity("XX-THU-3")));
            load("hong.xml", "<iati-activities version=\"2.03\"><iati-activity>");
            somebodyForEverything();
            sql.execute(
                    "insert into organisations.organisation (kind, name_vi, country, search_key) select 'ingo', 'Tổ chức thử ' || n, 'FR', 'to chuc thu ' || n from generate_series(1, 120) n");
        });
        somethingToDecide();
        cast.write(() -> list(sql));
    }

    /// People with posts, who answer for a partner and a project; one of them left.
    private void somebodyForEverything() {
        for (var statement : List.of(
                "insert into people.person (name, emails, publication, search_key) values ('Người thử một', 'mot@test.example', 'shared', 'nguoi thu mot'), ('Người thử hai', null, 'internal', 'nguoi thu hai')",
                "insert into people.post (person_id, organisation_id, rank, valid_from, valid_to) select p.id, (select min(id) from organisations.organisation), 'deputy', date '2019-01-01', case when p.name = 'Người thử hai' then date '2024-12-31' end from people.person p",
                "insert into people.focal_point (organisation_id, person_id, side, since) select (select min(id) from organisations.organisation), p.id, 'ministry', date '2020-01-01' from people.person p",
                "insert into projects.focal_point (project_id, person_id, side) select (select min(id) from projects.project), p.id, 'partner' from people.person p",
                "insert into agreements.focal_point (agreement_id, person_id, side) select (select min(id) from agreements.agreement), p.id, 'partner' from people.person p",
                "insert into people.person (name, search_key) values ('Người thử ba', 'nguoi thu ba')")) {
            sql.execute(statement);
        }
    }

    /// A field that a person and a file both changed, and an activity of another reporter.
    private void somethingToDecide() {
        cast.write(
                () -> sql.execute(
                        "update projects.project p set description_vi = 'Sửa tay.' from projects.identifier i where i.project_id = p.id and i.value = 'XX-THU-2'"));
        cast.write(() -> load(
                "du-an-thu-sua.xml",
                MadeFile.of(
                        MadeFile.activity("XX-THU-2", "Đào tạo điều dưỡng", 3).replace("Dùng để thử", "Chỉ để thử"),
                        MadeFile.activity("XX-THU-1", "Nâng cấp trạm y tế xã", 2)
                                .replace("<reporting-org ref=\"XX-THU\"", "<reporting-org ref=\"XX-THU-KHAC\""))));
    }

    /// A list that was handed in, held against the register, with something to answer and something refused.
    static long list(DSLContext sql) {
        var content = new ByteArrayOutputStream();
        try (var workbook = new org.dhatim.fastexcel.Workbook(content, "test", "1.0")) {
            var sheet = workbook.newWorksheet("Danh mục");
            sheet.value(0, 0, "Tên dự án");
            sheet.value(0, 1, "Nhà tài trợ");
            sheet.value(1, 0, "Dự án trong danh sách");
            sheet.value(1, 1, "Quỹ chưa ai biết");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var book = sql.fetchSingle(
                        "insert into workbooks.book (sha256, content) values (encode(sha256(gen_random_uuid()::text::bytea), 'hex'), ?) returning id",
                        (Object) content.toByteArray())
                .get(0, Long.class);
        var list = sql.fetchSingle("""
                        insert into workbooks.handin (kind, book_id, name, unit_id, handed_in_by, handed_in_at, state, sheet,
                            header_first, header_last, headings, checked_at)
                        select 'portfolio', ?, 'danh mục.xlsx', min(id), 'account:1', now(), 'checked', 0, 1, 1,
                            'ten du an|nha tai tro', now() from organisations.organisation
                        returning id""", book).get(0, Long.class);
        for (var statement : List.of(
                "insert into workbooks.layout_column (handin_id, position, heading, heading_key, field) values (?, 1, 'Tên dự án', 'ten du an', 'title'), (?, 2, 'Nhà tài trợ', 'nha tai tro', 'partner')",
                "insert into workbooks.answer (handin_id, about, text_key, said) values (?, 'organisation', 'quy chua ai biet', 'Quỹ chưa ai biết')",
                "insert into workbooks.line (handin_id, number, outcome, title) values (?, 1, 'aside', 'Tên dự án'), (?, 2, 'refused', 'Dự án trong danh sách')",
                "insert into workbooks.mark (handin_id, line, position, nth, weight, message_key) values (?, 2, 1, 0, 'refused', 'workbooks.cell.required')",
                "insert into workbooks.kept (handin_id, about, record_id, reason_key) values (?, 'project', 1, 'workbooks.kept.gone')",
                "insert into workbooks.work (handin_id, task, begun_by, begun_at, became) values (?, 'check', 'account:1', now(), 'cancelled')")) {
            sql.execute(statement.replace("?", String.valueOf(list)));
        }
        sql.execute("update workbooks.line set reason_key = 'workbooks.aside.header' where outcome = 'aside'");
        return list;
    }

    /// Something in the tables that nothing else fills.
    public void aRowOfEverything() {
        cast.write(() -> {
            for (var statement : List.of(
                    "insert into organisations.other_name (organisation_id, name, search_key) select min(id), 'Tên khác', 'ten khac' from organisations.organisation",
                    "insert into organisations.predecessor (organisation_id, predecessor_id, on_date) select max(id), min(id), date '2019-01-01' from organisations.organisation",
                    "insert into people.handover (person_id, successor_id, on_date) select min(id), max(id), date '2026-01-01' from people.person",
                    "insert into people.handed_over (handover, kind, closed, opened) select max(id), 'projects', -1, -2 from people.handover",
                    "insert into organisations.merge (organisation_id, merged_id, fields_before, fields_after, undone) select min(id), max(id), '{}', '{}', true from organisations.organisation",
                    "insert into organisations.moved (merge, position, table_name, column_name, row, fate, outcome) select max(id), 1, 'projects.party', 'organisation_id', '{}', 'moved', 'gone' from organisations.merge",
                    "insert into organisations.not_same (organisation_id, other_id) select min(id), max(id) from organisations.organisation",
                    "insert into projects.location (project_id, position, name, latitude, longitude) select min(id), 1, 'Trạm y tế', 21.5, 104.5 from projects.project",
                    "insert into projects.country (project_id, vocabulary, code, percentage) select min(id), 'A4', 'VN', 100 from projects.project",
                    "insert into funding.budget (project_id, kind, status, period_start, period_end, amount, currency, value_date) select min(id), 'original', 'committed', '2020-01-01', '2020-12-31', 1234567.89, 'EUR', '2020-01-01' from projects.project",
                    "insert into funding.withdrawal (book, entry_id, project_id, origin, published_as) select 'budget', -1, min(id), 'file', gen_random_uuid() from projects.project",
                    "update funding.transaction set description = 'Đợt chi thứ hai cho tập huấn', reference = 'TT-02' where id = (select min(id) from funding.transaction)",
                    "insert into projects.shared_with (project_id, organisation_id) select min(p.id), min(o.id) from projects.project p, organisations.organisation o",
                    "insert into agreements.shared_with (agreement_id, organisation_id) select min(a.id), min(o.id) from agreements.agreement a, organisations.organisation o",
                    "insert into claims.shared_with (claim_id, organisation_id) select min(c.id), min(o.id) from claims.claim c, organisations.organisation o",
                    "insert into agreements.amendment (agreement_id, title, in_force_from, content) select min(id), 'Phụ lục 1', date '2024-01-01', 'Sửa để thử' from agreements.agreement",
                    "insert into home.visit (actor, seen_at, before) values ('account:1', now(), now())",
                    "insert into tour.ended (actor, at, finished) values ('account:0', now(), true)",
                    "insert into signin.sign_in_failure (key, at) values ('email:x', now())",
                    "insert into signin.first_sign_in (token_hash, expires_at) values ('x', now())",
                    "insert into signin.spring_session values ('00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000002', 0, 0, 60, 60000, '1')",
                    "insert into signin.spring_session_attributes values ('00000000-0000-0000-0000-000000000001', 'x', 'x'::bytea)",
                    "insert into signin.password_link (account_id, token_hash, expires_at) select min(id), 'x', now() from identity.account",
                    "insert into signin.signed_in (token_hash, account_id, at) select 'x', min(id), now() from identity.account",
                    "insert into signin.unsent_form (id, account_id, opened, language, typed, at) select 'x', min(id), '/projects/new', 'vi', '{}', now() from identity.account",
                    "insert into places.boundary_file (map, name, source, licence, fingerprint, points_read, points_kept, drawn) values ('34', 'thu.geojson', 'Dùng để thử', 'CC0', repeat('a', 64), 9, 5, false)",
                    "insert into places.boundary_shape (boundary_id, province_id, path, label_x, label_y, room) select max(f.id), max(p.id), 'M1 1l2 0l0 2z', 2, 2, 2 from places.boundary_file f, places.place p where p.kind = 'province'",
                    "insert into rearrangements.event (kind, on_date, legal_basis, state) values ('transfer', date '2027-01-01', 'Nghị quyết thử', 'in-force'), ('split', date '2027-01-01', 'Nghị quyết thử', 'draft')",
                    "insert into rearrangements.former (event_id, place_id, extent) select e.id, (select min(p.id) from places.place p where p.kind = 'commune' and not p.recognised_only), 'part' from rearrangements.event e",
                    "insert into rearrangements.result (event_id, place_id, existing) select e.id, (select max(p.id) from places.place p where p.kind = 'commune' and not p.recognised_only), true from rearrangements.event e",
                    "insert into rearrangements.moved (event_id, place_id, result_id) select event_id, place_id, id from rearrangements.result",
                    "insert into iati.cancellation (file_id, actor) select min(id), 'account:1' from iati.file",
                    "insert into iati.refusal (file_id, position, line, element, reason_key, reason_values) select min(id), 1, 2, 'iati-activity', 'iati.refused.blankIdentifier', '{}' from iati.file",
                    "insert into iati.relation (project_id, kind, identifier) select min(id), 'parent', 'XX-THU-0' from projects.project",
                    "insert into workbooks.upload (id, actor, name, size, begun_at) values ('00000000-0000-0000-0000-000000000001', 'account:1', 'x.xlsx', 2, now())",
                    "insert into workbooks.piece (upload_id, starts, content) values ('00000000-0000-0000-0000-000000000001', 0, 'x'::bytea)",
                    "insert into forms.submission (token, actor, location, at) values (gen_random_uuid(), 'account:1', '/projects/1', now())")) {
                sql.execute(statement);
            }
        });
    }

    /// Gives rows of every kept table a former version, so that no history table is empty.
    ///
    /// @param most how many rows of one table, the latest first
    public void formerVersions(int most) {
        try (var connection = TestRegister.instance().superuser().open();
                var statement = connection.createStatement()) {
            for (var table : sql.fetch("select table_name::text from history.kept order by 1")
                    .getValues(0, String.class)) {
                statement.execute("""
                        insert into %1$s_history
                        select (jsonb_populate_record(null::%1$s_history, to_jsonb(t) || jsonb_build_object(
                            'known_to', clock_timestamp(), 'ended_change_id', t.change_id, 'deleted', false))).*
                        from (select * from %1$s order by change_id desc limit %2$s) t
                        """.formatted(table, most));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The number of the project a viewer who sees all finds under an identifier.
    public long project(String identifier) {
        return cast.write(
                () -> sql.fetchSingle("select project_id from projects.identifier where value = ?", identifier)
                        .get(0, Long.class));
    }

    public long place(String name) {
        return cast.write(() -> sql.fetchSingle(
                        "select place_id from facts.places_version where name_vi = ? and kind = 'province' and valid_to = date '2025-06-30'",
                        name)
                .get(0, Long.class));
    }

    public long organisation(String name) {
        return cast.write(() -> sql.fetchSingle("select id from organisations.organisation where name_vi = ?", name)
                .get(0, Long.class));
    }

    private void load(String name, String text) {
        try {
            var file = Files.createTempFile("nhipcau-made-", ".xml");
            try {
                Files.writeString(file, text);
                imports.load(file, name);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Files of IATI activities as an agency would publish them, about programmes nobody runs.
    public static final class MadeFile {

        private static final String[] CURRENCIES = {"EUR", "USD", "VND"};

        private MadeFile() {}

        public static String of(String... activities) {
            return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<iati-activities version=\"2.03\" generated-datetime=\"2026-01-01T00:00:00Z\">\n"
                    + String.join("\n", activities) + "\n</iati-activities>\n";
        }

        /// Its disbursements in three currencies, with cents and refunds among them.
        public static String activity(String identifier, String title, int transactions) {
            var money = new StringBuilder();
            IntStream.range(0, transactions)
                    .forEach(n -> money.append("""
                      <transaction><transaction-type code="%s"/><transaction-date iso-date="20%02d-%02d-15"/>
                        <value currency="%s" value-date="2020-01-01">%s</value>
                        <provider-org ref="XX-THU"><narrative>Cơ quan thử nghiệm</narrative></provider-org></transaction>
                    """.formatted(
                                    n % 5 == 0 ? "2" : "3",
                                    10 + n % 10,
                                    1 + n % 12,
                                    CURRENCIES[n % 3],
                                    (n % 11 == 0 ? "-" : "") + (1000 + n * 37) + "." + (10 + n % 90))));
            return """
                    <iati-activity default-currency="USD" xml:lang="vi">
                      <iati-identifier>%s</iati-identifier>
                      <reporting-org ref="XX-THU" type="40"><narrative>Cơ quan thử nghiệm</narrative></reporting-org>
                      <title><narrative xml:lang="vi">%s</narrative><narrative xml:lang="en">%s (made)</narrative></title>
                      <description><narrative xml:lang="vi">Dùng để thử, không có thật.</narrative></description>
                      <participating-org ref="XX-THU" role="1" type="40"><narrative>Cơ quan thử nghiệm</narrative></participating-org>
                      <activity-status code="2"/>
                      <activity-date type="2" iso-date="2019-03-01"/>
                      <recipient-country code="VN"/>
                      <sector code="12230" vocabulary="1" percentage="100"/>
                    %s</iati-activity>""".formatted(identifier, title, identifier, money);
        }

        public static String refusedActivity(String identifier) {
            return activity(identifier, "Sai số tiền", 1).replaceAll(">-?\\d+\\.\\d+<", ">mười nghìn<");
        }
    }
}
