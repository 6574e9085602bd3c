package org.nhipcau.iati.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.nhipcau.iati.activity.IatiActivity;
import org.nhipcau.iati.activity.Narratives.Narrative;
import org.nhipcau.iati.activity.Transaction;

class RandomActivitiesTest {

    private static final List<String> WORDS = List.of(
            "trạm", "y tế", "xã", "Đắk Nông", "R&D", "<tag>", "\"quoted\"", "it's", "]]>", "😀", "a\tb", "ﬁ", "日本");
    private static final List<String> ENCODINGS = List.of("UTF-8", "UTF-16", "UTF-16LE", "UTF-32BE");

    /// What a transaction was made of, before it was written as XML.
    private record Planned(String kind, LocalDate date, BigDecimal amount, String currency, List<Narrative> texts) {}

    private record Made(String identifier, List<Planned> transactions, String xml) {}

    @Test
    void what_is_written_at_random_is_read_back_the_same() {
        var wanted = Boolean.getBoolean("nhipcau.deep") ? 20_000 : 600;
        var random = new Random(20261122);
        var done = 0;

        while (done < wanted) {
            var made = new ArrayList<Made>();
            for (var i = 0; i < 20; i++) {
                made.add(make(random, "VN-" + (done + i) + "-" + Integer.toString(random.nextInt(), 36)));
            }
            var encoding = ENCODINGS.get(random.nextInt(ENCODINGS.size()));
            var xml = IatiFiles.file(made.stream().map(Made::xml).toArray(String[]::new))
                    .replace("UTF-8", encoding);

            var readings = IatiFiles.read(xml.getBytes(Charset.forName(encoding)));

            assertThat(readings).hasSize(20);
            for (var i = 0; i < 20; i++) {
                same(((Reading.Read) readings.get(i)).activity(), made.get(i));
            }
            done += 20;
        }
    }

    @Test
    void bytes_changed_at_random_never_throw_and_never_lose_the_end() {
        var wanted = Boolean.getBoolean("nhipcau.deep") ? 20_000 : 600;
        var random = new Random(7);

        for (var i = 0; i < wanted; i++) {
            var bytes = IatiFiles.file(
                            make(random, "A-1").xml(), make(random, "A-2").xml())
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8);
            for (var k = random.nextInt(4); k >= 0; k--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }

            var readings = IatiFiles.read(bytes);

            assertThat(readings).isNotEmpty();
            assertThat(readings.stream().filter(Reading.Unreadable.class::isInstance))
                    .hasSizeLessThanOrEqualTo(1);
            assertThat(readings.subList(0, readings.size() - 1)).noneMatch(Reading.Unreadable.class::isInstance);
        }
    }

    private static void same(IatiActivity read, Made made) {
        assertThat(read.identifier()).isEqualTo(made.identifier());
        assertThat(read.transactions()).hasSameSizeAs(made.transactions());
        for (var i = 0; i < made.transactions().size(); i++) {
            var planned = made.transactions().get(i);
            Transaction transaction = read.transactions().get(i);
            assertThat(transaction.kind().code()).isEqualTo(planned.kind());
            assertThat(transaction.date()).isEqualTo(planned.date());
            assertThat(transaction.value().money().amount()).isEqualByComparingTo(planned.amount());
            assertThat(transaction.value().money().currency()).isEqualTo(planned.currency());
            assertThat(transaction.description().all()).isEqualTo(planned.texts());
        }
        assertThat(read.kept().xml()).isEqualTo(made.xml());
    }

    private static Made make(Random random, String identifier) {
        var transactions = new ArrayList<Planned>();
        var parts = new ArrayList<String>();
        parts.add("<iati-identifier>" + identifier + "</iati-identifier>");
        for (var i = random.nextInt(4); i > 0; i--) {
            var planned = plan(random);
            transactions.add(planned);
        }
        var written =
                transactions.stream().map(planned -> write(random, planned)).toList();
        parts.addAll(random.nextInt(parts.size() + 1), written);
        var attributes = new ArrayList<>(List.of(" default-currency='VND'", " xml:lang='vi'", " hierarchy=\"1\""));
        Collections.shuffle(attributes, random);
        var gap = List.of("", "\n", "\r\n  ", "<!-- & -->", "<?pi?>").get(random.nextInt(5));
        return new Made(
                identifier,
                transactions,
                "<iati-activity" + String.join("", attributes) + ">" + gap + String.join(gap, parts) + gap
                        + "</iati-activity>");
    }

    private static Planned plan(Random random) {
        var texts = new ArrayList<Narrative>();
        for (var i = random.nextInt(3); i > 0; i--) {
            var language = List.of("vi", "en", "fr").get(random.nextInt(3));
            var text = new StringBuilder();
            for (var k = random.nextInt(5); k >= 0; k--) {
                text.append(text.isEmpty() ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
            }
            texts.add(new Narrative(java.util.Optional.of(language), text.toString()));
        }
        return new Planned(
                String.valueOf(1 + random.nextInt(13)),
                LocalDate.of(1990, 1, 1).plusDays(random.nextInt(20_000)),
                new BigDecimal(new BigInteger(random.nextInt(90), random), random.nextInt(13))
                        .remainder(BigDecimal.TEN.pow(17))
                        .multiply(BigDecimal.valueOf(random.nextBoolean() ? 1 : -1)),
                random.nextBoolean() ? "VND" : "EUR",
                texts);
    }

    private static String write(Random random, Planned planned) {
        var parts = new ArrayList<String>();
        parts.add("<transaction-type code='" + planned.kind() + "'/>");
        parts.add("<transaction-date iso-date=\"" + planned.date() + (random.nextBoolean() ? "Z" : "") + "\"/>");
        var currency = planned.currency().equals("VND") && random.nextBoolean()
                ? ""
                : " currency='" + planned.currency() + "'";
        var blank = random.nextBoolean() ? "" : "\n ";
        parts.add("<value" + currency + ">" + blank + planned.amount().toPlainString() + blank + "</value>");
        if (!planned.texts().isEmpty()) {
            var description = new StringBuilder("<description>");
            for (var text : planned.texts()) {
                var language = text.language().orElseThrow();
                description
                        .append("<narrative")
                        .append(language.equals("vi") && random.nextBoolean() ? "" : " xml:lang='" + language + "'")
                        .append('>')
                        .append(escape(random, text.text()))
                        .append("</narrative>");
            }
            parts.add(description.append("</description>").toString());
        }
        Collections.shuffle(parts, random);
        return "<transaction>" + String.join(random.nextBoolean() ? "\n" : "", parts) + "</transaction>";
    }

    private static String escape(Random random, String text) {
        if (random.nextInt(3) == 0 && !text.contains("]]>")) {
            return "<![CDATA[" + text + "]]>";
        }
        var escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c == '&' || c == '<' || c == '>' || random.nextInt(10) == 0) {
                escaped.append("&#").append(c).append(';');
            } else {
                escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }
}
