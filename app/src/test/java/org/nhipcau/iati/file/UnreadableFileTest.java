package org.nhipcau.iati.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.nhipcau.iati.file.IatiFiles.TRANSACTION;
import static org.nhipcau.iati.file.IatiFiles.activity;
import static org.nhipcau.iati.file.IatiFiles.file;
import static org.nhipcau.iati.file.IatiFiles.problem;
import static org.nhipcau.iati.file.IatiFiles.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nhipcau.iati.file.FileProblem.NotWellFormed;
import org.nhipcau.iati.file.FileProblem.Truncated;
import org.nhipcau.iati.file.FileProblem.WrongEncoding;
import org.nhipcau.iati.file.FileProblem.WrongRoot;
import org.nhipcau.iati.file.Reading.Lines;

class UnreadableFileTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                       | iati.file.empty
            '  \t '                                  | iati.file.empty
            <!DOCTYPE html><html></html>             | iati.file.isHtml
            ' <html><body/></html>'                  | iati.file.isHtml
            {"help": "package_show"}                 | iati.file.isJson
            [1]                                      | iati.file.isJson
            %PDF-1.7                                 | iati.file.isPdf
            ngày;số tiền                             | iati.file.isNoXml
            <iati-organisations version='2.03'/>     | iati.file.organisations
            <iati-activity/>                         | iati.file.loneActivity
            <html xmlns='http://www.w3.org/1999/xhtml'/> | iati.file.isHtml
            <?xml version='1.0'?><html/>             | iati.file.wrongRoot
            <x:iati-activities xmlns:x='u' version='2.03'/> | iati.file.wrongRoot
            <iati-activities/>                       | iati.file.noVersion
            <iati-activities version=''/>            | iati.file.noVersion
            <iati-activities version='1.05'/>        | iati.file.oldVersion
            <iati-activities version='2.3'/>         | iati.file.unknownVersion
            <iati-activities version='2.03'/>        | iati.file.noActivity
            <iati-activities version='2.03'> </iati-activities> | iati.file.noActivity
            """)
    void each_wrong_file_gets_its_own_sentence(String content, String reason) {
        var readings = read(content);

        assertThat(readings).hasSize(1);
        assertThat(problem(readings).reason().key()).isEqualTo(reason);
    }

    @Test
    void a_workbook_named_xml_is_called_a_workbook() throws IOException {
        var workbook = zip("[Content_Types].xml", "xl/workbook.xml");
        var document = zip("[Content_Types].xml", "word/document.xml");
        var archive = zip("health.xml");

        assertThat(problem(read(workbook)).reason())
                .isEqualTo(new Reason("iati.file.isSpreadsheet", List.of("tep.xml")));
        assertThat(problem(read(document)).reason().key()).isEqualTo("iati.file.isOfficeDocument");
        assertThat(problem(read(archive)).reason().key()).isEqualTo("iati.file.isZip");
        assertThat(problem(read(gzip())).reason().key()).isEqualTo("iati.file.isGzip");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.01", "2.02", "2.03", " 2.03 "})
    void the_versions_of_the_second_edition_are_read(String version) {
        var readings = read(file(activity("A-1")).replace("2.03", version));

        assertThat(readings).singleElement().isInstanceOf(Reading.Read.class);
    }

    @Test
    void a_truncated_file_tells_what_came_before_and_the_line_of_its_end() {
        var whole = file(activity("A-1", TRANSACTION), activity("A-2", TRANSACTION));

        for (var length = whole.indexOf("<iati-activity ", 200);
                length < whole.indexOf("</iati-activities>");
                length++) {
            var readings = read(whole.substring(0, length));

            var lines = (int) whole.substring(0, length).lines().count() + (whole.charAt(length - 1) == '\n' ? 1 : 0);
            assertThat(problem(readings)).isEqualTo(new Truncated(lines));
            assertThat(readings.getFirst()).isInstanceOf(Reading.Read.class);
        }
    }

    @Test
    void a_file_cut_within_a_letter_is_truncated_not_wrongly_encoded() {
        var bytes = file(activity("A-1", "<description><narrative>Đ")).getBytes(StandardCharsets.UTF_8);
        var cut = java.util.Arrays.copyOf(
                bytes, new String(bytes, StandardCharsets.ISO_8859_1).indexOf("\u00c4\u0090\n") + 1);

        assertThat(problem(read(cut))).isInstanceOf(Truncated.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <title>a & b</title>             | iati.file.notWellFormed
            <title><narrative></title>       | iati.file.endTag
            <title>&nbsp;</title>            | iati.file.entity
            <title a='&copy;'/>              | iati.file.entity
            <title>&#0;</title>              | iati.file.character
            <title>\u0001</title>            | iati.file.character
            <title>\uffff</title>            | iati.file.character
            <title>&#xD800;</title>          | iati.file.character
            <title a='1' a='2'/>             | iati.file.notWellFormed
            <x:title/>                       | iati.file.notWellFormed
            """)
    void a_file_that_breaks_the_rules_of_xml_says_where(String part, String reason) {
        var readings = read(file(activity("A-1"), activity("A-2", part)));

        assertThat(readings).hasSize(2);
        assertThat(problem(readings)).isInstanceOf(NotWellFormed.class);
        assertThat(problem(readings).reason().key()).isEqualTo(reason);
        assertThat(problem(readings).line()).contains(15);
    }

    @Test
    void content_after_the_end_is_a_problem_of_the_file() {
        var readings = read(file(activity("A-1")) + "<more/>");

        assertThat(readings).hasSize(2);
        assertThat(problem(readings)).isInstanceOf(NotWellFormed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-8", "windows-1258", "UTF-32"})
    void every_encoding_is_read_when_the_declaration_is_right(String name) {
        var xml = file(activity("A-1")).replace("UTF-8", name).replace("Trạm y tế xã", "Đà Nẵng".replace("ẵ", "ă"));

        var title = ((Reading.Read) read(xml.getBytes(Charset.forName(name))).getFirst())
                .activity()
                .title();

        assertThat(title.all().getFirst().text()).isEqualTo("Đà Năng");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE"})
    void a_byte_order_mark_is_no_part_of_the_text(String name) {
        var xml = "\ufeff" + file(activity("A-1")).replaceFirst("<\\?xml.*?>\n", "");

        var readings = read(xml.getBytes(Charset.forName(name)));

        assertThat(((Reading.Read) readings.getFirst()).activity().kept().xml()).startsWith("<iati-activity ");
        assertThat(((Reading.Read) readings.getFirst()).lines()).isEqualTo(new Lines(2, 8));
    }

    @Test
    void utf16_without_mark_or_declaration_is_recognised() {
        var xml = file(activity("A-1")).replaceFirst("<\\?xml.*?>\n", "");

        assertThat(read(xml.getBytes(StandardCharsets.UTF_16LE)))
                .singleElement()
                .isInstanceOf(Reading.Read.class);
        assertThat(read(xml.getBytes(StandardCharsets.UTF_16BE)))
                .singleElement()
                .isInstanceOf(Reading.Read.class);
    }

    @Test
    void bytes_that_are_not_in_the_declared_encoding_are_refused_with_their_line() {
        var xml = file(activity("A-1"), activity("A-2", "\n<description>h\u00e9</description>"))
                .replace("Đại sứ quán", "x")
                .replace("Trạm y tế xã", "x");

        var readings = read(xml.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(readings).hasSize(2);
        assertThat(problem(readings)).isInstanceOf(WrongEncoding.class);
        assertThat(problem(readings).reason()).isEqualTo(new Reason("iati.file.encodingBroken", List.of("UTF-8")));
        assertThat(problem(readings).line()).contains(16);
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-16, UTF-8, iati.file.encodingContradicts",
        "UTF-8, UTF-16LE, iati.file.encodingContradicts",
        "no-such, UTF-8, iati.file.encodingUnknown",
        "IBM037, UTF-8, iati.file.encodingContradicts"
    })
    void a_declaration_that_the_bytes_contradict_is_refused(String declared, String written, String reason) {
        var xml = file(activity("A-1")).replace("UTF-8", declared);

        assertThat(problem(read(xml.getBytes(Charset.forName(written))))
                        .reason()
                        .key())
                .isEqualTo(reason);
    }

    @Test
    void a_stream_that_fails_is_not_taken_for_a_bad_file() {
        var failing = new InputStream() {
            private int given;

            @Override
            public int read() throws IOException {
                if (given++ > 100_000) {
                    throw new IOException("the cable");
                }
                return given <= 40 ? "<iati-activities version='2.03'>        ".charAt(given - 1) : ' ';
            }
        };

        var reader = new IatiReader(failing, "x.xml");

        assertThatThrownBy(reader::hasNext)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("the cable");
    }

    @Test
    void nothing_comes_after_the_last_reading() {
        var reader = new IatiReader(new java.io.ByteArrayInputStream(new byte[0]), "x.xml");
        var readings = new ArrayList<Reading>();

        reader.forEachRemaining(readings::add);

        assertThat(readings).hasSize(1);
        assertThat(reader.hasNext()).isFalse();
        assertThatThrownBy(reader::next).isInstanceOf(java.util.NoSuchElementException.class);
        assertThat(problem(readings).line()).isEmpty();
    }

    @Test
    void the_wrong_root_is_named_with_its_line() {
        assertThat(problem(read("<?xml version='1.0'?>\r\n\n<rss/>"))).isEqualTo(new WrongRoot(3, "rss"));
        assertThat(problem(read("<?xml version='1.0'?>\n<rss/>")).reason().values())
                .containsExactly("rss");
    }

    private static byte[] zip(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(file(activity("A-1")).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(file(activity("A-1")).getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
