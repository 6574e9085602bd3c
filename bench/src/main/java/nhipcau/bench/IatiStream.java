package nhipcau.bench;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/// A file of IATI activities of any size, made while it is read: nothing of it lies on the disk or in memory.
///
/// An activity is on average as large, and brings as much money, as those of the two real files among the samples
/// (67 activities of 9.1 kB with 6.0 transactions, 2.8 planned disbursements, 1.4 budgets, 4 participants and 750
/// characters of description each), only that texts are in two languages, half of them name places, some have
/// results,
/// and one in two hundred has 300 transactions. `ReadIati` prints what it came to.
final class IatiStream extends InputStream {

    private static final int KINDS = 200;
    private static final String FIRST =
            "  <iati-activity default-currency=\"EUR\" hierarchy=\"2\" xml:lang=\"vi\">\n    <iati-identifier>XM-TEST-";
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
        var place = FIRST.length();
        for (var i = place + 11; i >= place; i--) {
            activity[i] = (byte) ('0' + number % 10);
            number /= 10;
        }
    }

    long given() {
        return given;
    }

    private static String activity(Random random, int kind) {
        var out = new StringBuilder(FIRST).append("000000000000</iati-identifier>\n");
        organisation(out, "reporting-org", " ref=\"XM-TEST\" type=\"10\"", "Bộ Ngoại giao và Hợp tác phát triển");
        out.append("    <title>\n");
        texts(out, random, 9);
        out.append("    </title>\n    <description type=\"1\">\n");
        texts(out, random, 20 + random.nextInt(130));
        out.append("    </description>\n");
        for (var role = 1; role <= 4; role++) {
            party(out, random, "participating-org", " role=\"" + role + "\" type=\"10\"");
        }
        line(out, "<activity-status code=\"2\"/>");
        for (var type = 1; type <= 3; type++) {
            line(out, "<activity-date iso-date=\"" + date(random) + "\" type=\"" + type + "\"/>");
        }
        contact(out);
        line(out, "<recipient-country code=\"VN\" percentage=\"100\"/>");
        for (var i = random.nextInt(3); i > 0; i--) {
            location(out, random, i);
        }
        line(out, "<sector vocabulary=\"1\" code=\"12220\" percentage=\"60\"/>");
        line(out, "<sector vocabulary=\"1\" code=\"12230\" percentage=\"40\"/>");
        line(out, "<policy-marker vocabulary=\"1\" code=\"1\" significance=\"1\"/>");
        line(out, "<default-flow-type code=\"10\"/>");
        line(out, "<default-finance-type code=\"110\"/>");
        line(out, "<default-aid-type code=\"C01\"/>");
        line(out, "<default-tied-status code=\"5\"/>");
        for (var i = 1 + random.nextInt(5) / 3; i > 0; i--) {
            var year = 2015 + random.nextInt(10);
            line(out, "<budget type=\"1\" status=\"2\">");
            period(out, year + "-01-01", year + "-12-31", random);
            line(out, "</budget>");
        }
        for (var i = random.nextInt(7); i > 0; i--) {
            planned(out, random);
        }
        for (var i = kind == 0 ? 300 : random.nextInt(10); i > 0; i--) {
            transaction(out, random, i);
        }
        document(out, random);
        line(out, "<related-activity ref=\"XM-TEST-P" + random.nextInt(50) + "\" type=\"3\"/>");
        if (random.nextInt(8) == 0) {
            result(out, random);
        }
        return out.append("  </iati-activity>\n").toString();
    }

    private static void transaction(StringBuilder out, Random random, int number) {
        line(out, "<transaction ref=\"T" + number + "\">");
        line(out, "  <transaction-type code=\"" + (1 + random.nextInt(4)) + "\"/>");
        var date = date(random);
        line(out, "  <transaction-date iso-date=\"" + date + "\"/>");
        line(out, "  <value currency=\"EUR\" value-date=\"" + date + "\">" + amount(random) + "</value>");
        line(out, "  <description>");
        line(out, "    <narrative>Đợt " + number + " năm " + date.substring(0, 4) + "</narrative>");
        line(out, "  </description>");
        party(out, random, "provider-org", " provider-activity-id=\"XM-TEST-1\"");
        party(out, random, "receiver-org", "");
        line(out, "</transaction>");
    }

    private static void planned(StringBuilder out, Random random) {
        var quarter = 1 + 3 * random.nextInt(3);
        line(out, "<planned-disbursement type=\"1\">");
        period(
                out,
                "2026-0%d-01".formatted(quarter),
                "2026-0%d-%d".formatted(quarter + 2, quarter == 1 ? 31 : 30),
                random);
        party(out, random, "provider-org", " provider-activity-id=\"XM-TEST-1\"");
        party(out, random, "receiver-org", "");
        line(out, "</planned-disbursement>");
    }

    private static void period(StringBuilder out, String from, String to, Random random) {
        line(out, "  <period-start iso-date=\"" + from + "\"/>");
        line(out, "  <period-end iso-date=\"" + to + "\"/>");
        line(out, "  <value currency=\"EUR\" value-date=\"" + from + "\">" + amount(random) + "</value>");
    }

    private static void contact(StringBuilder out) {
        line(out, "<contact-info type=\"1\">");
        line(out, "  <organisation>\n        <narrative>Ban quản lý dự án</narrative>\n      </organisation>");
        line(out, "  <department>\n        <narrative>Vụ Hợp tác quốc tế</narrative>\n      </department>");
        line(out, "  <email>a@example.org</email>");
        line(out, "  <website>https://www.example.org/cooperation/health/projects</website>");
        line(
                out,
                "  <mailing-address>\n        <narrative>Số 1, đường Ví dụ, Hà Nội</narrative>\n      </mailing-address>");
        line(out, "</contact-info>");
    }

    private static void location(StringBuilder out, Random random, int number) {
        line(out, "<location ref=\"L" + number + "\">");
        line(out, "  <location-reach code=\"1\"/>");
        line(out, "  <name>\n        <narrative>" + words(random, 3) + "</narrative>\n      </name>");
        line(out, "  <point srsName=\"http://www.opengis.net/def/crs/EPSG/0/4326\">");
        line(out, "    <pos>" + (10 + random.nextInt(12)) + ".5 105.25</pos>");
        line(out, "  </point>\n      <exactness code=\"1\"/>\n    </location>");
    }

    private static void document(StringBuilder out, Random random) {
        line(out, "<document-link format=\"application/pdf\" url=\"https://www.example.org/documents/1.pdf\">");
        line(out, "  <title>\n        <narrative>" + words(random, 6) + "</narrative>\n      </title>");
        line(out, "  <category code=\"A02\"/>\n      <language code=\"vi\"/>\n    </document-link>");
    }

    private static void result(StringBuilder out, Random random) {
        out.append("    <result type=\"1\">\n      <title>\n");
        texts(out, random, 5);
        out.append("      </title>\n");
        for (var i = 1 + random.nextInt(4); i > 0; i--) {
            line(
                    out,
                    "  <indicator measure=\"1\">\n        <title>\n          <narrative>" + words(random, 6)
                            + "</narrative>\n        </title>");
            line(out, "    <baseline year=\"2020\" value=\"3\"/>\n        <period>");
            line(out, "      <period-start iso-date=\"2024-01-01\"/>\n          <period-end iso-date=\"2024-12-31\"/>");
            line(out, "      <target value=\"10\"/>\n          <actual value=\"11\"/>\n        </period>");
            line(out, "  </indicator>");
        }
        line(out, "</result>");
    }

    /// One of a hundred with an identifier, or one of twenty that have none.
    private static void party(StringBuilder out, Random random, String element, String more) {
        var number = random.nextInt(120);
        var ref = number < 100 ? " ref=\"XM-DAC-" + number + "-1\"" : "";
        organisation(out, element, ref + more, "Tổ chức hợp tác phát triển y tế số " + number);
    }

    private static void organisation(StringBuilder out, String element, String attributes, String name) {
        line(out, "<" + element + attributes + ">\n      <narrative>" + name + "</narrative>\n    </" + element + ">");
    }

    private static void texts(StringBuilder out, Random random, int count) {
        line(out, "  <narrative>" + words(random, count) + "</narrative>");
        line(out, "  <narrative xml:lang=\"en\">" + "health station ".repeat(count / 3) + "</narrative>");
    }

    private static void line(StringBuilder out, String text) {
        out.append("    ").append(text).append('\n');
    }

    private static String words(Random random, int count) {
        var words = "trạm y tế xã được nâng cấp cho người dân vùng cao &amp; đào tạo nhân viên".split(" ");
        var out = new StringBuilder();
        for (var i = 0; i < count; i++) {
            out.append(words[random.nextInt(words.length)]).append(' ');
        }
        return out.toString();
    }

    private static String amount(Random random) {
        return random.nextInt(10_000_000) + "." + (10 + random.nextInt(90));
    }

    private static String date(Random random) {
        return 2015 + random.nextInt(10) + "-0" + (1 + random.nextInt(9)) + "-" + (10 + random.nextInt(18));
    }
}
