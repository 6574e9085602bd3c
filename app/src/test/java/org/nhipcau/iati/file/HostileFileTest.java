package org.nhipcau.iati.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhipcau.iati.file.IatiFiles.activity;
import static org.nhipcau.iati.file.IatiFiles.file;
import static org.nhipcau.iati.file.IatiFiles.problem;
import static org.nhipcau.iati.file.IatiFiles.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nhipcau.iati.file.FileProblem.Doctype;
import org.nhipcau.iati.file.FileProblem.OverLimit;

@Timeout(60)
class HostileFileTest {

    @TempDir
    private Path folder;

    @Test
    void a_file_that_names_one_of_ours_is_refused_unread() throws IOException {
        var secret = Files.writeString(folder.resolve("secret"), "password=sesame");
        var xml = file(activity("A-1", "<title><narrative>&secret;</narrative></title>"))
                .replace(
                        "<iati-activities",
                        "<!DOCTYPE iati-activities [<!ENTITY secret SYSTEM \"" + secret.toUri()
                                + "\">]>\n<iati-activities");

        var readings = read(xml);

        assertThat(readings).hasSize(1);
        assertThat(problem(readings)).isEqualTo(new Doctype(2));
        assertThat(readings.toString()).doesNotContain("sesame");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE r [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;'>]>",
                "<!DOCTYPE r SYSTEM 'http://127.0.0.1:9/x.dtd'>",
                "<!DOCTYPE r PUBLIC '-//X' 'file:///etc/passwd'>",
                "<!DOCTYPE r [<!ENTITY % p SYSTEM 'file:///dev/random'> %p;]>",
                "<!DOCTYPE iati-activities>"
            })
    void any_document_type_ends_the_reading_before_it_begins(String doctype) {
        var readings = read(file(activity("A-1", "&c;")).replace("<iati-activities", doctype + "<iati-activities"));

        assertThat(readings).hasSize(1);
        assertThat(problem(readings)).isInstanceOf(Doctype.class);
    }

    @Test
    void a_quadratic_blowup_does_not_get_past_its_declaration() {
        var xml = "<!DOCTYPE r [<!ENTITY a '" + "x".repeat(100_000) + "'>]><iati-activities version='2.03'>"
                + "&a;".repeat(100_000);

        assertThat(problem(read(xml))).isInstanceOf(Doctype.class);
    }

    @Test
    void elements_nested_without_end_are_stopped() {
        var readings = readEndless(file(activity("A-1")).replace("</iati-activities>\n", ""), _ -> "<a>");

        assertThat(readings).hasSize(2);
        assertThat(((OverLimit) problem(readings)).limit()).isEqualTo(OverLimit.Limit.DEPTH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<iati-activity><title><narrative>",
                "<iati-activity><title a='",
                "<iati-activity><title ",
                "<iati-activity><!--",
                "<iati-activity><?pi ",
                "<iati-activity><![CDATA[",
                "<",
                "&"
            })
    void one_token_without_end_is_stopped(String start) {
        var readings = readEndless("<iati-activities version='2.03'>" + start, _ -> "xxxxxxxxxx");

        assertThat(((OverLimit) problem(readings)).limit()).isEqualTo(OverLimit.Limit.LENGTH);
    }

    @Test
    void a_document_type_without_end_and_a_file_of_blanks_are_stopped() {
        var doctype = readEndless("<!DOCTYPE r [", _ -> "<!ENTITY a 'b'>");
        var blanks = readEndless("<iati-activities version='2.03'>", _ -> "          ");

        assertThat(problem(doctype).reason().key()).isIn("iati.file.tooLong", "iati.file.doctype");
        assertThat(problem(blanks).reason().key()).isEqualTo("iati.file.tooLong");
    }

    @Test
    void names_without_end_do_not_fill_the_memory() {
        var elements = readEndless("<iati-activities version='2.03'><iati-activity>", i -> "<a" + i + "/>");
        var attributes = readEndless("<iati-activities version='2.03'><iati-activity>", i -> "<a a" + i + "=''/>");
        var prefixes = readEndless("<iati-activities version='2.03'><iati-activity>", i -> "<a xmlns:a" + i + "='u'/>");

        assertThat(((OverLimit) problem(elements)).limit()).isEqualTo(OverLimit.Limit.NAMES);
        assertThat(((OverLimit) problem(attributes)).limit()).isEqualTo(OverLimit.Limit.NAMES);
        assertThat(((OverLimit) problem(prefixes)).limit()).isEqualTo(OverLimit.Limit.NAMES);
    }

    @Test
    void a_text_in_a_hundred_thousand_pieces_costs_one_copy_not_as_many() {
        var pieces = "x<!-- -->".repeat(50_000) + "y<b/>".repeat(50_000) + "&#120;".repeat(50_000);

        var readings = read(file(activity("A-1", "<description>" + pieces + "</description>")));

        assertThat(readings).singleElement().isInstanceOf(Reading.Read.class);
    }

    @Test
    void an_amount_of_a_million_digits_is_refused_at_once() {
        var digits = "9".repeat(1_000_000);

        var readings = read(file(activity(
                "A-1",
                IatiFiles.TRANSACTION.replace("1500000.50", digits),
                IatiFiles.TRANSACTION.replace("1500000.50", "9".repeat(500_000) + "e9"))));

        assertThat(IatiFiles.refused(readings.getFirst()).faults())
                .extracting(fault -> fault.reason().key())
                .containsExactly("iati.refused.numberTooLarge", "iati.refused.notNumber");
    }

    /// Deep, it is the one test here that is long on purpose.
    @Test
    @Timeout(600)
    void memory_stays_flat_whatever_the_size_of_the_file() {
        // 300 MB in deep mode, made while it is read; the test's own memory is half of that.
        var activities = Boolean.getBoolean("nhipcau.deep") ? 400_000 : 20_000;
        var runtime = Runtime.getRuntime();
        var reader = new IatiReader(
                new Endless(
                        "<iati-activities version='2.03'>",
                        i -> i < activities
                                ? activity("A-" + i, IatiFiles.TRANSACTION.repeat(3))
                                : i == activities ? "</iati-activities>" : ""),
                "large.xml");
        var count = 0;
        var most = 0L;

        System.gc();
        var before = runtime.totalMemory() - runtime.freeMemory();
        while (reader.hasNext()) {
            assertThat(reader.next()).isInstanceOf(Reading.Read.class);
            if (++count % (activities / 5) == 0) {
                System.gc();
                most = Math.max(most, runtime.totalMemory() - runtime.freeMemory() - before);
            }
        }

        assertThat(count).isEqualTo(activities);
        assertThat(most).isLessThan(64L << 20);
    }

    private static java.util.List<Reading> readEndless(String start, IntFunction<String> more) {
        var readings = new ArrayList<Reading>();
        new IatiReader(new Endless(start, more), "endless.xml").forEachRemaining(readings::add);
        return readings;
    }

    /// Bytes made while they are read, until a piece is empty.
    private static final class Endless extends InputStream {

        private final IntFunction<String> more;
        private InputStream current;
        private int piece;

        Endless(String start, IntFunction<String> more) {
            this.more = more;
            this.current = bytes(start);
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            while (true) {
                var read = current.read(into, offset, length);
                if (read > 0) {
                    return read;
                }
                var next = more.apply(piece++);
                if (next.isEmpty()) {
                    return -1;
                }
                current = bytes(next);
            }
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        private static InputStream bytes(String text) {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
