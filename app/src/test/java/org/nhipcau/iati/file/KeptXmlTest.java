package org.nhipcau.iati.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhipcau.iati.file.IatiFiles.TRANSACTION;
import static org.nhipcau.iati.file.IatiFiles.activity;
import static org.nhipcau.iati.file.IatiFiles.file;
import static org.nhipcau.iati.file.IatiFiles.only;
import static org.nhipcau.iati.file.IatiFiles.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nhipcau.iati.activity.KeptXml;

class KeptXmlTest {

    private static final String WHOLE = """
            <iati-activity  default-currency='VND'
               xml:lang="vi"><!-- a note -->\t<iati-identifier>A-1</iati-identifier>
            <title><narrative><![CDATA[Trạm & xã]]></narrative></title><x:extra xmlns:x="http://example.org/x" x:b='1' a="2">
            <x:deep>&#x1EA1;&lt;</x:deep></x:extra><?keep this?>
            <crs-add><channel-code>21039</channel-code></crs-add></iati-activity >""";

    @Test
    void an_activity_keeps_every_character_it_was_written_with() {
        var readings = read(file(activity("A-0"), WHOLE, activity("A-2", TRANSACTION)));

        assertThat(kept(readings.get(1)).xml()).isEqualTo(WHOLE);
        assertThat(kept(readings.get(2)).xml()).isEqualTo(activity("A-2", TRANSACTION));
    }

    @Test
    void what_the_root_declared_is_written_into_the_kept_start_tag() {
        var xml =
                file("<iati-activity x:a='1' xmlns:z='http://own'><iati-identifier>A</iati-identifier></iati-activity>")
                        .replace(
                                "<iati-activities",
                                "<iati-activities xmlns:x='http://example.org/?a&amp;b' xmlns:z='http://z' xml:lang='fr'");

        var read = (Reading.Read) read(xml).getFirst();

        assertThat(read.activity().kept().xml())
                .isEqualTo("<iati-activity xmlns:x=\"http://example.org/?a&amp;b\" xml:lang=\"fr\" x:a='1'"
                        + " xmlns:z='http://own'><iati-identifier>A</iati-identifier></iati-activity>");
        assertThat(read.activity().head().defaultLanguage()).contains("fr");
    }

    @Test
    void what_was_kept_reads_as_the_same_activity() {
        var first = only(WHOLE);

        var second = only(first.kept().xml());

        assertThat(second).isEqualTo(first);
    }

    @Test
    void long_activities_are_kept_whole_too() {
        var activity = activity("A-1", (TRANSACTION + "\r\n").repeat(20_000));

        var readings = read(file(activity("A-0"), activity, activity("A-2")));

        assertThat(kept(readings.get(1)).xml()).isEqualTo(activity);
        assertThat(kept(readings.get(2)).xml()).isEqualTo(activity("A-2"));
    }

    @Test
    void the_same_activity_is_recognised_however_it_is_written() {
        var other = """
                <iati-activity xml:lang='vi' default-currency="VND"><iati-identifier>A-<!-- -->1</iati-identifier>
                  <title>
                     <narrative>Trạm &amp; x&#227;</narrative>
                  </title>
                  <extra a='2' y:b='1' xmlns='http://example.org/x' xmlns:y="http://example.org/x"> <deep>ạ&lt;</deep></extra>
                  <crs-add><channel-code>21039</channel-code></crs-add>
                </iati-activity>""".replace("a='2' y:b", "y:b").replace("y:b='1'", "y:b='1' a='2'");

        assertThat(only(other).kept().sha256())
                .isEqualTo(only(WHOLE).kept().sha256())
                .matches("[0-9a-f]{64}");
    }

    @ParameterizedTest
    @CsvSource({
        "A-1, A-2",
        "21039, 21038",
        "a=\"2\", a=\"3\"",
        "x:b='1', b='1'",
        "http://example.org/x, http://example.org/y",
        "Trạm & xã, Trạm& xã",
        "xml:lang=\"vi\", xml:lang=\"en\"",
        "x:deep, x:deeper",
        "<?keep this?>, <fss/>"
    })
    void another_activity_has_another_fingerprint(String part, String changed) {
        var other = only(WHOLE.replace(part, changed));

        assertThat(other.kept().sha256()).isNotEqualTo(only(WHOLE).kept().sha256());
    }

    @Test
    void text_and_elements_that_change_places_are_not_the_same() {
        var before = only(activity("A-1", "<x:a xmlns:x='u'>1<x:b/>2</x:a>")).kept();
        var after = only(activity("A-1", "<x:a xmlns:x='u'>12<x:b/></x:a>")).kept();

        assertThat(before.sha256()).isNotEqualTo(after.sha256());
    }

    private static KeptXml kept(Reading reading) {
        return ((Reading.Read) reading).activity().kept();
    }
}
