package org.nhipcau.site;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nhipcau.history.Histories.Change;
import org.nhipcau.history.Histories.Touched;
import org.nhipcau.history.Histories.Value;
import org.nhipcau.shared.Language;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Words for what stands in a column: the name behind an id, the word for a code, days and numbers as they are
/// written.
///
/// A code is looked up as `ROOM.TABLE.COLUMN.CODE`, `ROOM.COLUMN.CODE` or, where all rooms say the same,
/// `site.COLUMN.CODE`; a text that is no code is shown as it is.
@Component
class HistoryWords {

    private final Texts texts;
    private final Once<Map<Class<?>, Named>> named;
    private final Once<List<RoomWords>> roomWords;

    HistoryWords(Texts texts, ObjectProvider<Named> named, ObjectProvider<RoomWords> roomWords) {
        this.texts = texts;
        this.named = new Once<>(() -> named.stream().collect(Collectors.toMap(Named::type, naming -> naming)));
        this.roomWords = new Once<>(() -> roomWords.stream().toList());
    }

    /// A value as a reader knows it.
    ///
    /// @param door of the record it names
    public record Word(String text, Optional<String> door) {}

    /// The words for some changes, the names in them read at once.
    Told told(String room, List<Change> changes, Language language) {
        var names = new HashMap<Class<?>, Map<Long, String>>();
        named.get().values().forEach(naming -> {
            var numbers = new TreeSet<Long>();
            changes.stream()
                    .flatMap(change -> change.rows().stream())
                    .flatMap(row -> Stream.concat(
                            row.names().stream(),
                            row.steps().stream()
                                    .flatMap(step -> Stream.concat(step.before().stream(), step.after().stream()))))
                    .filter(value -> value.type().equals(naming.type()))
                    .map(value -> Long.valueOf(value.text()))
                    .forEach(numbers::add);
            names.put(naming.type(), numbers.isEmpty() ? Map.of() : naming.names(numbers, language));
        });
        return new Told(room, language, names);
    }

    private Optional<Named> naming(Class<?> type) {
        return Optional.ofNullable(named.get().get(type));
    }

    /// The words of one panel.
    public final class Told {

        private final String room;
        private final Language language;
        private final Map<Class<?>, Map<Long, String>> names;

        private Told(String room, Language language, Map<Class<?>, Map<Long, String>> names) {
            this.room = room;
            this.language = language;
            this.names = names;
        }

        /// What a part is called, such as a partner or a place.
        public String part(Touched row) {
            return texts.text(language, room + ".part." + row.table());
        }

        /// What a part is told by, each word once: a role for everything is bound to everything.
        public List<Word> names(Touched row) {
            return row.names().stream().map(name -> word(row, name)).distinct().toList();
        }

        public Word word(Touched row, Value value) {
            var naming = naming(value.type());
            if (naming.isPresent()) {
                var name = Optional.ofNullable(
                        names.getOrDefault(value.type(), Map.of()).get(Long.valueOf(value.text())));
                var door = naming.get().door();
                return new Word(
                        name.orElseGet(() -> texts.text(language, "site.history.unseen")),
                        name.filter(known -> naming.get().hasPage(Long.parseLong(value.text())))
                                .map(known -> door + value.text()));
            }
            return new Word(
                    roomWords.get().stream()
                            .filter(words -> words.room().equals(room))
                            .flatMap(words -> words.word(row, value, language).stream())
                            .findFirst()
                            .orElseGet(() -> plain(value)),
                    Optional.empty());
        }

        private String plain(Value value) {
            var formats = Formats.of(language);
            var text = value.text();
            if (value.type().equals(LocalDate.class)) {
                return formats.day(LocalDate.parse(text));
            }
            if (value.type().equals(Boolean.class)) {
                return texts.text(language, Boolean.parseBoolean(text) ? "site.yes" : "site.no");
            }
            if (value.type().equals(Instant.class)) {
                return formats.moment(OffsetDateTime.parse(text).toInstant());
            }
            if (Number.class.isAssignableFrom(value.type())) {
                return formats.number(new BigDecimal(text));
            }
            return Stream.of(room + "." + value.table(), room, "site")
                    .map(whose -> whose + "." + value.column() + "." + text)
                    .filter(texts::has)
                    .findFirst()
                    .map(key -> texts.text(language, key))
                    .orElseGet(() -> isCountry(value) ? CountryNames.name(text, language) : text);
        }

        private static boolean isCountry(Value value) {
            return value.column().equals("country")
                    || value.table().equals("country") && value.column().equals("code");
        }
    }
}
