package org.nhipcau.site;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.nhipcau.shared.Language;

/// What a person typed into a form, and what is wrong with it.
///
/// Reading a field checks it; what is wrong is said at that field and nothing typed is lost. Asked with
/// [#isWrong()] once all
/// fields have been read.
public final class Typed {

    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF]");

    private final Map<String, String> values;
    private final Map<String, Problem> problems = new LinkedHashMap<>();
    private final Map<String, String> others = new LinkedHashMap<>();
    private final Language language;
    private Optional<Problem> whole = Optional.empty();

    private Typed(Map<String, String> values, Language language) {
        this.values = values;
        this.language = language;
    }

    /// @param message key of a sentence
    public record Problem(String message, Object[] values) {}

    public static Typed of(HttpServletRequest request) {
        var values = new LinkedHashMap<String, String>();
        request.getParameterMap().forEach((name, all) -> values.put(name, all[0]));
        return new Typed(values, Site.language(request));
    }

    /// A form as it is first shown.
    public static Typed filled(Language language, Map<String, String> values) {
        return new Typed(new LinkedHashMap<>(values), language);
    }

    /// Composed letters, no control characters, no marks of direction, no blanks around.
    static String clean(String text) {
        return INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("")
                .strip();
    }

    /// As it was typed, for showing it again.
    public String raw(String field) {
        return values.getOrDefault(field, "");
    }

    public String optional(String field, int longest) {
        var text = clean(raw(field));
        if (text.length() > longest) {
            wrong(field, "site.wrong.tooLong", longest);
        }
        return text;
    }

    public String required(String field, int longest) {
        var text = optional(field, longest);
        if (text.isEmpty()) {
            wrong(field, "site.wrong.required");
        }
        return text;
    }

    public String choice(String field, Set<String> allowed) {
        var text = required(field, 200);
        if (!text.isEmpty() && !allowed.contains(text)) {
            wrong(field, "site.wrong.choice");
        }
        return text;
    }

    public Optional<LocalDate> date(String field) {
        var text = optional(field, 40);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var day = TypedDay.read(text);
        if (day.isEmpty()) {
            wrong(field, "site.wrong.date", text);
        }
        return day;
    }

    /// An exact amount as the reader's language writes it; what could be read two ways is refused, never guessed.
    public Optional<BigDecimal> amount(String field) {
        var text = optional(field, 60);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var amount = TypedAmount.read(text, language);
        if (amount.isEmpty()) {
            wrong(field, "site.wrong.amount", text);
        }
        return amount;
    }

    public Optional<Long> number(String field) {
        var text = optional(field, 30);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!text.matches("\\d{1,18}")) {
            wrong(field, "site.wrong.choice");
            return Optional.empty();
        }
        return Optional.of(Long.parseLong(text));
    }

    /// The version of the record the person saw when they began to type.
    public long version() {
        var text = raw("version");
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }

    public void wrong(String field, String message, Object... details) {
        problems.putIfAbsent(field, new Problem(message, details));
    }

    /// Wrong as a whole rather than at one field.
    public void wrongAsWhole(String message, Object... details) {
        whole = Optional.of(new Problem(message, details));
    }

    public boolean isWrong() {
        return !problems.isEmpty() || whole.isPresent();
    }

    public Optional<Problem> problem(String field) {
        return Optional.ofNullable(problems.get(field));
    }

    public Optional<Problem> problem() {
        return whole;
    }

    public Map<String, Problem> problems() {
        return problems;
    }

    /// Somebody else saved the record meanwhile: shows, at each field that differs, what it says now, and takes the
    /// new version
    /// as the one the person has seen.
    public void conflict(Map<String, String> now, long version, Object who, Object when) {
        now.forEach((field, value) -> {
            if (!clean(raw(field)).equals(value)) {
                others.put(field, value);
            }
        });
        values.put("version", Long.toString(version));
        wrongAsWhole("site.wrong.conflict", who, when);
    }

    public Optional<String> other(String field) {
        return Optional.ofNullable(others.get(field));
    }
}
