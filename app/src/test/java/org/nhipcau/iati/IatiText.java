package org.nhipcau.iati;

/// Small files of activities for tests.
final class IatiText {

    private IatiText() {}

    /// Each activity on a line of its own, the first on line 2.
    static String file(String... activities) {
        return "<iati-activities version=\"2.03\">\n" + String.join("\n", activities) + "\n</iati-activities>\n";
    }

    /// On one line, so that a refusal's line tells which.
    static String activity(String identifier, String amount) {
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
