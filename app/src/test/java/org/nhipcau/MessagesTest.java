package org.nhipcau;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {

    private static final Path ROOMS = Path.of("src/main/java/org/nhipcau");
    private static final Pattern TEXT_CALL =
            Pattern.compile("(?:\\.text\\(|new Refusal\\(|TextKey\\.of\\()\\s*\"([^\"]+)\"");

    static List<Path> rooms() throws IOException {
        try (var folders = Files.list(ROOMS)) {
            return folders.filter(folder -> Files.exists(folder.resolve("messages.properties")))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void every_key_of_a_room_stands_in_both_languages_under_the_rooms_own_name(Path room) throws IOException {
        var vietnamese = load(room.resolve("messages.properties"));
        var english = load(room.resolve("messages_en.properties"));

        assertThat(vietnamese.stringPropertyNames()).isNotEmpty();
        assertThat(english.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(vietnamese.stringPropertyNames());
        assertThat(vietnamese.stringPropertyNames()).allMatch(key -> key.startsWith(room.getFileName() + "."));
        assertThat(vietnamese.stringPropertyNames()).allSatisfy(key -> {
            assertThat(vietnamese.getProperty(key)).isNotBlank();
            assertThat(places(english.getProperty(key))).as(key).isEqualTo(places(vietnamese.getProperty(key)));
        });
    }

    @Test
    void every_text_that_a_page_or_a_rule_asks_for_exists() throws IOException {
        var known = new TreeSet<String>();
        for (var room : rooms()) {
            known.addAll(load(room.resolve("messages.properties")).stringPropertyNames());
        }
        var asked = new ArrayList<String>();
        try (var files = Files.walk(ROOMS)) {
            for (var file :
                    files.filter(f -> f.toString().matches(".*\\.(jte|java)")).toList()) {
                TEXT_CALL.matcher(Files.readString(file)).results().forEach(found -> asked.add(found.group(1)));
            }
        }

        assertThat(asked).hasSizeGreaterThan(20);
        // A key that ends in a dot is completed by a value, such as a state's name.
        assertThat(asked)
                .allMatch(key ->
                        key.endsWith(".") ? known.stream().anyMatch(k -> k.startsWith(key)) : known.contains(key));
    }

    @Test
    void templates_hold_no_words_of_their_own() throws IOException {
        var words = new ArrayList<String>();
        try (var files = Files.walk(ROOMS)) {
            for (var file : files.filter(f -> f.toString().endsWith(".jte")).toList()) {
                var shown = Files.readString(file)
                        .replaceAll("(?m)^\\s*@(import|param).*$", "")
                        .replaceAll("!\\{[^\\n]*}\\n", "")
                        .replaceAll("`, \\w+ = @`", "")
                        .replaceAll("!\\{[^}]*}", "")
                        .replaceAll("\\$\\{[^{}]*(\\{[^{}]*}[^{}]*)*}", "")
                        .replaceAll("@(if|elseif|for|template)[^\\n]*", "")
                        .replaceAll("(?s)<[^>]*>", "")
                        .replaceAll("@(else|endif|endfor)", "");
                Pattern.compile("\\p{L}{3,}")
                        .matcher(shown)
                        .results()
                        .forEach(found -> words.add(file.getFileName() + ": " + found.group()));
            }
        }

        assertThat(words).allMatch(word -> word.matches(".*: (Nhịp|Cầu|doctype|html)"));
    }

    private static List<String> places(String text) {
        return Pattern.compile("\\{\\d")
                .matcher(text)
                .results()
                .map(found -> found.group())
                .sorted()
                .distinct()
                .toList();
    }

    private static Properties load(Path file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }
}
