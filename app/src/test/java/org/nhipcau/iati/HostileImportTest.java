package org.nhipcau.iati;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nhipcau.database.DataFolder;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nhipcau.Cast;
import org.nhipcau.NhipCau;
import org.nhipcau.RegisterTest;
import org.nhipcau.TestRegister;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// Files that were made to do harm, or are not what they are called, by both ways into the register: each gets a
/// sentence with its line, changes nothing, and the next file is loaded as if nothing had been.
@RegisterTest
class HostileImportTest {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Cast cast;

    @TempDir
    private Path folder;

    /// @param line of the problem; 0: the file as a whole
    private record Expected(String reason, int line) {}

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Map<String, Expected> expected = new LinkedHashMap<>();

    @Test
    void unreadable_files_get_a_sentence_by_browser_and_command_line_and_change_nothing() throws IOException {
        theUnreadableOnes();
        var officer = cast.deskOfficer();
        var before = register();

        for (var name : files.keySet()) {
            var shown = ended(officer, upload(officer, name));
            assertThat(shown.select(".banner-wrong p")).as(name).hasSize(2);
            assertThat(problem(name)).as(name).isEqualTo(expected.get(name));
            assertThat(shown.select(".banner-wrong").text()).as(name).doesNotContain("iati.file.");
        }
        assertThat(register()).isEqualTo(before);

        sql.execute("select 1");
        var said = commandLine();
        for (var name : files.keySet()) {
            assertThat(said).contains(name + ": cannot be read, nothing was stored");
            assertThat(problem(name)).as(name + " by command line").isEqualTo(expected.get(name));
        }
        assertThat(register()).isEqualTo(before);
    }

    @Test
    void activities_that_cannot_be_taken_are_refused_with_their_line_and_the_others_stored() throws IOException {
        theRefusedOnes();
        var officer = cast.deskOfficer();

        for (var name : files.keySet()) {
            ended(officer, upload(officer, name));
            assertThat(finding(name)).as(name).isEqualTo(expected.get(name));
            assertThat(cast.write(() -> sql.fetchValue(
                            "select added || ' ' || (refused + conflicting > 0) from iati.file where name = ? order by id desc limit 1",
                            name)))
                    .as(name)
                    .isEqualTo("1 true");
        }
    }

    @Test
    void vietnamese_in_any_writing_and_huge_amounts_are_stored_as_they_mean() throws IOException {
        var title = "Nâng cấp trạm y tế";
        var whole = IatiText.file(IatiText.activity("H3-ID", "1000000000000000"))
                .replace("default-currency=\"USD\"", "default-currency=\"VND\"")
                .replaceAll("Dự án thử [^<]*", title);
        var nfd = java.text.Normalizer.normalize(whole, java.text.Normalizer.Form.NFD);
        put("nfd.xml", nfd.replace("H3-ID", "H3-nfd"));
        put("marks.xml", whole.replace("H3-ID", "H3-\u202emarks\u200f").replace(title, "\u202e" + title + "\u200f"));
        files.put("utf16.xml", whole.replace("H3-ID", "H3-utf16").getBytes(StandardCharsets.UTF_16));
        files.put("utf16le.xml", whole.replace("H3-ID", "H3-utf16le").getBytes(StandardCharsets.UTF_16LE));
        var officer = cast.deskOfficer();

        for (var name : files.keySet()) {
            ended(officer, upload(officer, name));
            var stored = cast.write(() -> sql.fetchSingle("""
                    select p.title_vi, t.amount::text, t.currency from projects.project p
                    join projects.identifier i on i.project_id = p.id join funding.total t on t.project_id = p.id
                    where i.value = ?
                    """, "H3-" + name.replace(".xml", "")));
            assertThat(List.of(stored.intoArray())).as(name).isEqualTo(List.of(title, "1000000000000000", "VND"));
        }
    }

    @Test
    void a_declared_code_page_is_read_and_an_undeclared_one_refused() throws IOException {
        var whole = "<?xml version='1.0' encoding='windows-1258'?>\n"
                + IatiText.file(IatiText.activity("H4-1258", "1")).replaceAll("Dự án thử [^<]*", "Đê");
        files.put("declared.xml", whole.getBytes(Charset.forName("windows-1258")));
        files.put("undeclared.xml", whole.substring(whole.indexOf('\n') + 1).getBytes(Charset.forName("windows-1258")));
        var officer = cast.deskOfficer();

        ended(officer, upload(officer, "declared.xml"));
        ended(officer, upload(officer, "undeclared.xml"));

        assertThat(
                        cast.write(
                                () -> sql.fetchValue(
                                        "select title_vi from projects.project join projects.identifier on project_id = id where value = 'H4-1258'")))
                .isEqualTo("Đê");
        assertThat(problem("undeclared.xml")).isEqualTo(new Expected("iati.file.encodingBroken", 2));
    }

    private void theUnreadableOnes() throws IOException {
        var whole = IatiText.file(IatiText.activity("H1-1", "10"), IatiText.activity("H1-2", "20"));
        expect(
                "xxe.xml",
                "<!DOCTYPE x [<!ENTITY f SYSTEM 'file:///etc/passwd'>]>\n" + whole.replace("A test", "&f;"),
                "iati.file.doctype",
                1);
        expect(
                "bomb.xml",
                "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>\n"
                        + whole.replace("A test", "&b;"),
                "iati.file.doctype",
                1);
        expect("entity.xml", whole.replace("A test", "&nbsp;"), "iati.file.entity", 2);
        expect("empty.xml", "", "iati.file.empty", 0);
        expect("truncated.xml", whole.substring(0, whole.length() - 60), "iati.file.truncated", 3);
        expect("version1.xml", whole.replace("2.03", "1.05"), "iati.file.oldVersion", 1);
        expect("nul.xml", whole.replace("A test", "A\u0000test"), "iati.file.notWellFormed", 2);
        expect(
                "deep.xml",
                whole.replace("A test", "<a>".repeat(100_000) + "</a>".repeat(100_000)),
                "iati.file.tooDeep",
                2);
        expect(
                "attribute.xml",
                whole.replace("<title>", "<title a=\"" + "x".repeat(50_000_000) + "\">"),
                "iati.file.tooLong",
                2);
        expect("broken.xml", "", "iati.file.encodingBroken", 2);
        files.put("broken.xml", whole.replace("A test", "\u00e9").getBytes(StandardCharsets.ISO_8859_1));
        expect("picture.xml", "", "iati.file.isNoXml", 0);
        files.put("picture.xml", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13});
        expect("page.xml", "<!DOCTYPE html><html></html>", "iati.file.isHtml", 0);
        expect("archive.xml", "", "iati.file.isZip", 0);
        files.put("archive.xml", zip("health.xml"));
        expect("workbook.xml", "", "iati.file.isSpreadsheet", 0);
        files.put("workbook.xml", zip("[Content_Types].xml", "xl/workbook.xml"));
        expect("packed.xml", "", "iati.file.isGzip", 0);
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(whole.getBytes(StandardCharsets.UTF_8));
        }
        files.put("packed.xml", packed.toByteArray());
    }

    private void theRefusedOnes() {
        refused("comma", IatiText.activity("H2-comma", "1,5"), "iati.refused.numberComma");
        refused("points", IatiText.activity("H2-points", "1.000.000"), "iati.refused.numberPoints");
        refused(
                "day",
                IatiText.activity("H2-day", "1").replace("2020-02-01", "2021-02-30"),
                "iati.refused.dateImpossible");
        refused("huge", IatiText.activity("H2-huge", "9".repeat(40)), "iati.refused.numberTooLarge");
        refused(
                "code",
                IatiText.activity("H2-code", "1").replace("12220", "1".repeat(5000)),
                "iati.refused.codeTooLong");
        refused(
                "ref",
                IatiText.activity("H2-ref", "1").replace("XX-TEST-9", "R".repeat(5000)),
                "iati.refused.codeTooLong");
        var same = new ArrayList<String>();
        for (var i = 0; i < 20_000; i++) {
            same.add("<iati-activity><iati-identifier>H2-same</iati-identifier></iati-activity>");
        }
        put("same.xml", IatiText.file(same.toArray(String[]::new)));
        expected.put("same.xml", new Expected("iati.refused.duplicate", 3));
    }

    private void refused(String name, String activity, String reason) {
        put(name + ".xml", IatiText.file(IatiText.activity("H2-good-" + name, "1"), activity));
        expected.put(name + ".xml", new Expected(reason, 3));
    }

    private void expect(String name, String content, String reason, int line) {
        put(name, content);
        expected.put(name, new Expected(reason, line));
    }

    private void put(String name, String content) {
        files.put(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] zip(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write('x');
            }
        }
        return bytes.toByteArray();
    }

    /// What everybody's numbers are made from.
    private List<Object> register() {
        return cast.write(() -> List.of(
                sql.fetchValue("select count(*) from projects.project"),
                sql.fetchValue("select count(*) from funding.transaction"),
                sql.fetchValue("select count(*) from organisations.organisation"),
                sql.fetchValue("select count(*) from iati.outcome")));
    }

    private Expected problem(String name) {
        return cast.write(() -> sql.fetchSingle(
                        "select problem_key, coalesce(problem_line, 0) from iati.file where name = ? order by id desc limit 1",
                        name)
                .map(row -> new Expected(row.get(0, String.class), row.get(1, Integer.class))));
    }

    private Expected finding(String name) {
        return cast.write(() -> sql.fetchSingle("""
                        select g.reason_key, g.line from iati.finding g join iati.file f on f.id = g.file_id
                        where f.name = ? and g.kind in ('refused', 'conflict') order by f.id desc, g.position limit 1
                        """, name)
                .map(row -> new Expected(row.get(0, String.class), row.get(1, Integer.class))));
    }

    private String upload(RequestPostProcessor who, String name) {
        var file = new MockMultipartFile("file", name, "text/xml", Objects.requireNonNull(files.get(name)));
        var sent = browser.post()
                .uri("/iati")
                .multipart()
                .file(file)
                .with(who)
                .with(csrf())
                .exchange();
        assertThat(sent).as(name).hasStatus(302);
        return Objects.requireNonNull(sent.getResponse().getRedirectedUrl());
    }

    private org.jsoup.nodes.Document ended(RequestPostProcessor who, String address) {
        var patience = System.nanoTime() + Duration.ofSeconds(120).toNanos();
        while (true) {
            var answer = browser.get().uri(address).with(who).exchange();
            assertThat(answer).hasStatusOk();
            var shown = Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
            if (shown.select("progress").isEmpty()) {
                return shown;
            }
            assertThat(System.nanoTime()).as(address).isLessThan(patience);
            java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
        }
    }

    /// Attaches to the register the tests use, as it would to a running copy.
    private String commandLine() throws IOException {
        assertThat(folder.toFile().setExecutable(true, false))
                .as("the database's own user reaches the folder")
                .isTrue();
        var line = new ArrayList<>(
                List.of("iati", "import", "--data", folder.resolve("data").toString()));
        for (var file : files.entrySet()) {
            line.add(Files.write(folder.resolve(file.getKey()), file.getValue()).toString());
        }
        var connect = TestRegister.instance().application();
        var where = new Properties();
        where.setProperty("url", connect.url());
        where.setProperty("user", connect.user());
        where.setProperty("password", connect.password());
        var out = System.out;
        var said = new ByteArrayOutputStream();
        try (var announced = DataFolder.open(folder.resolve("data"))) {
            announced.announce(where);
            System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
            assertThat(NhipCau.commandLine().execute(line.toArray(String[]::new)))
                    .isEqualTo(1);
        } finally {
            System.setOut(out);
        }
        return said.toString(StandardCharsets.UTF_8);
    }
}
