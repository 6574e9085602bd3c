package org.nhipcau.iati.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nhipcau.iati.activity.ActivityDate;
import org.nhipcau.iati.activity.ActivityStatus;
import org.nhipcau.iati.activity.Budget;
import org.nhipcau.iati.activity.CodeList;
import org.nhipcau.iati.activity.Participant;
import org.nhipcau.iati.activity.Transaction;

class ReasonsTest {

    private static final Path ROOM = Path.of("src/main/java/org/nhipcau/iati");
    private static final Pattern KEY = Pattern.compile("\"(iati\\.(?:(?:file|refused|warned)\\.[A-Za-z.]+|more))\"");

    @Test
    void every_reason_has_its_sentence_and_every_sentence_its_reason() throws IOException {
        var said = new TreeSet<String>();
        try (var files = Files.walk(ROOM)) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                KEY.matcher(Files.readString(file)).results().forEach(found -> said.add(found.group(1)));
            }
        }

        // A key that ends in a dot is completed by a state, such as who decided what.
        var written = sentences().stringPropertyNames().stream()
                .filter(key -> key.matches("iati\\.(file|refused|warned|more).*"))
                .map(key -> said.stream()
                        .filter(one -> one.endsWith(".") && key.startsWith(one))
                        .findFirst()
                        .orElse(key))
                .distinct()
                .toList();

        assertThat(said).hasSizeGreaterThan(60).containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void every_code_of_our_lists_has_a_name() throws IOException {
        var lists = Stream.<CodeList[]>of(
                ActivityStatus.values(),
                ActivityDate.Kind.values(),
                Participant.Role.values(),
                Budget.Kind.values(),
                Budget.Status.values(),
                Transaction.Kind.values());

        var keys = lists.flatMap(Arrays::stream).map(CodeList::key).toList();

        assertThat(keys).hasSize(31).doesNotHaveDuplicates();
        assertThat(sentences().stringPropertyNames()).containsAll(keys);
    }

    private static Properties sentences() throws IOException {
        var sentences = new Properties();
        try (var reader = Files.newBufferedReader(ROOM.resolve("messages.properties"))) {
            sentences.load(reader);
        }
        return sentences;
    }
}
