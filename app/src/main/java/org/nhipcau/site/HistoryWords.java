package org.nhipcau.site;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.nhipcau.history.Histories.Change;
import org.nhipcau.history.Histories.Step;
import org.nhipcau.shared.Language;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Words for what stands in a column: the name behind an id, the word for a code, days and numbers as they are
/// written.
///
/// A code is looked up as `ROOM.TABLE.COLUMN.CODE` or `ROOM.COLUMN.CODE`; a text that is no code is shown as it is.
@Component
class HistoryWords {

    private final Texts texts;
    private final ObjectProvider<Named> named;

    HistoryWords(Texts texts, ObjectProvider<Named> named) {
        this.texts = texts;
        this.named = named;
    }

    /// A value as a reader knows it.
    ///
    /// @param door of the record it names
    public record Word(String text, Optional<String> door) {}

    /// The words for some changes, the names in them read at once.
    Told told(String room, List<Change> changes, Language language) {
        var names = new HashMap<Class<?>, Map<Long, String>>();
        named.forEach(naming -> {
            var numbers = new TreeSet<Long>();
            changes.stream()
                    .flatMap(change -> change.steps().stream())
                    .filter(step -> step.type().equals(naming.type()))
                    .flatMap(step -> Stream.of(step.before(), step.after()))
                    .flatMap(Optional::stream)
                    .map(Long::valueOf)
                    .forEach(numbers::add);
            names.put(naming.type(), numbers.isEmpty() ? Map.of() : naming.names(numbers, language));
        });
        return new Told(room, language, names);
    }

    private Optional<Named> naming(Class<?> type) {
        return named.stream().filter(naming -> naming.type().equals(type)).findFirst();
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

        public Word word(Step step, String value) {
            var naming = naming(step.type());
            if (naming.isPresent()) {
                var name = Optional.ofNullable(
                        names.getOrDefault(step.type(), Map.of()).get(Long.valueOf(value)));
                return new Word(
                        name.orElseGet(() -> texts.text(language, "site.history.unseen")),
                        name.map(known -> naming.get().door() + value));
            }
            return new Word(plain(step, value), Optional.empty());
        }

        private String plain(Step step, String value) {
            var formats = Formats.of(language);
            if (step.type().equals(LocalDate.class)) {
                return formats.day(LocalDate.parse(value));
            }
            if (step.type().equals(Boolean.class)) {
                return texts.text(language, Boolean.parseBoolean(value) ? "site.yes" : "site.no");
            }
            if (step.type().equals(Instant.class)) {
                return formats.moment(OffsetDateTime.parse(value).toInstant());
            }
            if (Number.class.isAssignableFrom(step.type())) {
                return formats.number(new BigDecimal(value));
            }
            return Stream.of(step.table() + "." + step.column(), step.column())
                    .map(column -> room + "." + column + "." + value)
                    .filter(texts::has)
                    .findFirst()
                    .map(key -> texts.text(language, key))
                    .orElseGet(() -> isCountry(step) ? country(value, language) : value);
        }

        private static boolean isCountry(Step step) {
            return step.column().equals("country")
                    || step.table().equals("country") && step.column().equals("code");
        }
    }

    /// @param code of ISO 3166-1, or anything else, which is left as it is
    static String country(String code, Language language) {
        var known = code.matches("[A-Z]{2}")
                && Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(code);
        return known ? Locale.of("", code).getDisplayCountry(language.locale()) : code;
    }
}
