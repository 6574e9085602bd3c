package nhipcau.bench;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/// A file of IATI activities of any size, made while it is read: nothing of it lies on the disk or in memory.
///
/// The mix is that of the real files in the samples: two languages, a few places and sectors, some ten transactions,
/// now and then a result; one activity in two hundred has 500 transactions.
final class IatiStream extends InputStream {

    private static final int KINDS = 200;
    private static final byte[] END = "</iati-activities>\n".getBytes(StandardCharsets.UTF_8);

    private final byte[][] kinds = new byte[KINDS][];
    private final long wanted;
    private final long first;
    private long given;
    private long activities;
    private byte[] current;
    private int at;
    private boolean ended;

    /// @param wanted bytes; the stream ends with the activity that reaches them
    /// @param seed also of the numbers in the identifiers: streams of different seeds have no activity in common
    IatiStream(long wanted, long seed) {
        this.wanted = wanted;
        this.first = seed * 1_000_000_000L;
        var random = new Random(seed);
        for (var i = 0; i < KINDS; i++) {
            kinds[i] = activity(random, i).getBytes(StandardCharsets.UTF_8);
        }
        this.current = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<iati-activities version=\"2.03\">\n"
                .getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (at == current.length && !advance()) {
            return length == 0 ? 0 : -1;
        }
        var count = Math.min(length, current.length - at);
        System.arraycopy(current, at, into, offset, count);
        at += count;
        given += count;
        return count;
    }

    @Override
    public int read() {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    private boolean advance() {
        if (ended) {
            return false;
        }
        at = 0;
        if (given >= wanted) {
            current = END;
            ended = true;
            return true;
        }
        current = kinds[(int) (activities % KINDS)];
        number(current, first + activities++);
        return true;
    }

    /// Writes the activity's number over the twelve zeros of its identifier.
    private static void number(byte[] activity, long number) {
        var place = "\n<iati-activity default-currency=\"EUR\" xml:lang=\"vi\"><iati-identifier>XM-TEST-".length();
        for (var i = place + 11; i >= place; i--) {
            activity[i] = (byte) ('0' + number % 10);
            number /= 10;
        }
    }

    long given() {
        return given;
    }

    private static String activity(Random random, int kind) {
        var out = new StringBuilder(
                "\n<iati-activity default-currency=\"EUR\" xml:lang=\"vi\"><iati-identifier>XM-TEST-000000000000"
                        + "</iati-identifier>\n");
        out.append("  <reporting-org ref=\"XM-TEST\" type=\"10\">\n    <narrative>Bộ Ngoại giao</narrative>\n")
                .append("  </reporting-org>\n  <title>\n");
        texts(out, random, 6);
        out.append("  </title>\n  <description type=\"1\">\n");
        texts(out, random, 60 + random.nextInt(150));
        out.append("  </description>\n");
        for (var role = 1; role <= 4; role++) {
            organisation(out, random, "participating-org", " role=\"" + role + "\"");
        }
        out.append("  <activity-status code=\"2\"/>\n");
        for (var type = 1; type <= 3; type++) {
            out.append("  <activity-date type=\"")
                    .append(type)
                    .append("\" iso-date=\"")
                    .append(date(random));
            out.append("\"/>\n");
        }
        out.append("  <contact-info type=\"1\"><organisation><narrative>Ban quản lý dự án</narrative></organisation>")
                .append("<email>a@example.org</email></contact-info>\n")
                .append("  <recipient-country code=\"VN\" percentage=\"100\"/>\n");
        for (var i = random.nextInt(4); i > 0; i--) {
            out.append("  <location ref=\"L")
                    .append(i)
                    .append("\"><location-reach code=\"1\"/>\n    <name><narrative>");
            words(out, random, 3);
            out.append("</narrative></name>\n    <point srsName=\"http://www.opengis.net/def/crs/EPSG/0/4326\"><pos>")
                    .append(10 + random.nextInt(12))
                    .append(".5 105.25</pos></point><exactness code=\"1\"/></location>\n");
        }
        out.append("  <sector vocabulary=\"1\" code=\"12220\" percentage=\"60\"/>\n")
                .append("  <sector vocabulary=\"1\" code=\"12230\" percentage=\"40\"/>\n")
                .append("  <policy-marker vocabulary=\"1\" code=\"1\" significance=\"1\"/>\n")
                .append("  <default-flow-type code=\"10\"/>\n  <default-aid-type code=\"C01\"/>\n");
        for (var i = random.nextInt(4); i > 0; i--) {
            out.append("  <budget type=\"1\" status=\"2\">\n    <period-start iso-date=\"2024-01-01\"/>\n")
                    .append("    <period-end iso-date=\"2024-12-31\"/>\n    <value value-date=\"2024-01-01\">")
                    .append(amount(random))
                    .append("</value>\n  </budget>\n");
        }
        for (var i = kind == 0 ? 500 : random.nextInt(20); i > 0; i--) {
            transaction(out, random, i);
        }
        if (random.nextInt(3) == 0) {
            result(out, random);
        }
        return out.append("</iati-activity>\n").toString();
    }

    private static void transaction(StringBuilder out, Random random, int number) {
        out.append("  <transaction ref=\"T").append(number).append("\">\n    <transaction-type code=\"");
        out.append(1 + random.nextInt(4))
                .append("\"/>\n    <transaction-date iso-date=\"")
                .append(date(random));
        out.append("\"/>\n    <value currency=\"EUR\" value-date=\"")
                .append(date(random))
                .append("\">");
        out.append(amount(random)).append("</value>\n    <description>\n");
        texts(out, random, 6);
        out.append("    </description>\n");
        organisation(out, random, "provider-org", " provider-activity-id=\"XM-TEST-1\"");
        organisation(out, random, "receiver-org", "");
        out.append("    <flow-type code=\"10\"/>\n  </transaction>\n");
    }

    private static void result(StringBuilder out, Random random) {
        out.append("  <result type=\"1\">\n    <title>");
        texts(out, random, 5);
        out.append("    </title>\n");
        for (var i = 1 + random.nextInt(4); i > 0; i--) {
            out.append("    <indicator measure=\"1\"><title><narrative>");
            words(out, random, 6);
            out.append("</narrative></title>\n      <baseline year=\"2020\" value=\"3\"/>\n      <period>")
                    .append("<period-start iso-date=\"2024-01-01\"/><period-end iso-date=\"2024-12-31\"/>")
                    .append("<target value=\"10\"/><actual value=\"11\"/></period></indicator>\n");
        }
        out.append("  </result>\n");
    }

    private static void organisation(StringBuilder out, Random random, String element, String more) {
        out.append("  <")
                .append(element)
                .append(" ref=\"XM-DAC-")
                .append(random.nextInt(99))
                .append("-1\" type=\"10\"");
        out.append(more).append("><narrative>");
        words(out, random, 4);
        out.append("</narrative></").append(element).append(">\n");
    }

    private static void texts(StringBuilder out, Random random, int words) {
        out.append("    <narrative>");
        words(out, random, words);
        out.append("</narrative>\n    <narrative xml:lang=\"en\">");
        for (var i = 0; i < words; i++) {
            out.append("health station ");
        }
        out.append("</narrative>\n");
    }

    private static void words(StringBuilder out, Random random, int count) {
        var words = "trạm y tế xã được nâng cấp cho người dân vùng cao &amp; đào tạo nhân viên".split(" ");
        for (var i = 0; i < count; i++) {
            out.append(words[random.nextInt(words.length)]).append(' ');
        }
    }

    private static String amount(Random random) {
        return random.nextInt(10_000_000) + "." + (10 + random.nextInt(90));
    }

    private static String date(Random random) {
        return 2015 + random.nextInt(10) + "-0" + (1 + random.nextInt(9)) + "-" + (10 + random.nextInt(18));
    }
}
