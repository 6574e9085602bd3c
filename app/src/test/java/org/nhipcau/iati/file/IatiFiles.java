package org.nhipcau.iati.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.nhipcau.iati.activity.IatiActivity;

/// Small IATI files written for the tests, and reading them.
final class IatiFiles {

    static final String TRANSACTION = """
            <transaction><transaction-type code="3"/><transaction-date iso-date="2024-05-06"/>\
            <value value-date="2024-05-07">1500000.50</value></transaction>""";

    private IatiFiles() {}

    static String file(String... activities) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<iati-activities version=\"2.03\">\n"
                + String.join("\n", activities)
                + "\n</iati-activities>\n";
    }

    static String activity(String identifier, String... parts) {
        return "<iati-activity default-currency=\"VND\" xml:lang=\"vi\">\n<iati-identifier>" + identifier
                + "</iati-identifier>\n<reporting-org ref=\"XM-DAC-5-7\" type=\"10\"><narrative>Đại sứ quán</narrative>"
                + "</reporting-org>\n<title><narrative>Trạm y tế xã</narrative></title>\n<activity-status code=\"2\"/>\n"
                + String.join("\n", parts)
                + "\n</iati-activity>";
    }

    static List<Reading> read(String xml) {
        return read(xml.getBytes(StandardCharsets.UTF_8));
    }

    static List<Reading> read(byte[] bytes) {
        var readings = new ArrayList<Reading>();
        new IatiReader(new ByteArrayInputStream(bytes), "tep.xml").forEachRemaining(readings::add);
        return readings;
    }

    static IatiActivity only(String activity) {
        return readOne(activity).activity();
    }

    static Reading.Read readOne(String activity) {
        var readings = read(file(activity));
        assertThat(readings).hasSize(1);
        assertThat(readings.getFirst()).isInstanceOf(Reading.Read.class);
        return (Reading.Read) readings.getFirst();
    }

    static Reading.Refused refused(Reading reading) {
        assertThat(reading).isInstanceOf(Reading.Refused.class);
        return (Reading.Refused) reading;
    }

    static FileProblem problem(List<Reading> readings) {
        assertThat(readings.getLast()).isInstanceOf(Reading.Unreadable.class);
        return ((Reading.Unreadable) readings.getLast()).problem();
    }

    static List<String> warnings(Reading.Read read) {
        return read.warnings().stream().map(remark -> remark.reason().key()).toList();
    }
}
