package org.nhipcau.forms;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nhipcau.shared.Identifier;
import org.nhipcau.shared.Language;
import org.nhipcau.shared.TypedDay;
import org.nhipcau.shared.TypedText;
import org.nhipcau.site.Formats;
import org.nhipcau.site.Site;

/// What a person typed into a form, and what is wrong with it.
///
/// Reading a field checks it; what is wrong is said at that field and nothing typed is lost. Asked with
/// [#isWrong()] once all fields have been read.
public final class Typed extends Entries {

    /// How many records of one name a form offers; a search need not find more than one above that.
    public static final int MOST_OFFERED = 30;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

    private final Language language;

    private Typed(Map<String, String> values, Language language) {
        super(values);
        this.language = language;
    }

    public static Typed of(HttpServletRequest request) {
        var values = new LinkedHashMap<String, String>();
        request.getParameterMap().forEach((name, all) -> values.put(name, all[0]));
        return new Typed(values, Site.language(request));
    }

    /// A form as it is first shown.
    static Typed filled(Language language, Map<String, String> values) {
        return new Typed(values, language);
    }

    /// What a person typed before their sign-in ended; the form they come back to shows it instead of the record.
    static Typed unsent(Language language, Map<String, String> kept) {
        var typed = new Typed(kept, language);
        typed.wrongAsWhole("forms.unsent");
        return typed;
    }

    Typed with(String field, String value) {
        put(field, value);
        return this;
    }

    public String optional(String field, int longest) {
        var text = TypedText.clean(raw(field));
        if (LONE_SURROGATE.matcher(text).find() || text.indexOf('\uFFFD') >= 0) {
            wrong(field, "forms.wrong.unreadable");
        }
        if (text.length() > longest) {
            wrong(field, "forms.wrong.tooLong", longest);
        }
        return text;
    }

    public String required(String field, int longest) {
        var text = optional(field, longest);
        if (text.isEmpty()) {
            wrong(field, "forms.wrong.required");
        }
        return text;
    }

    /// An address to write to, which everybody has to have, in small letters.
    public String email(String field) {
        var email = required(field, 200).toLowerCase(Locale.ROOT);
        if (!email.isEmpty() && !email.matches("[^\\s@<>\"]+@[^\\s@<>\"]+")) {
            wrong(field, "forms.wrong.email");
        }
        return email;
    }

    /// One of a list that has to be chosen from.
    ///
    /// @param code what the form sends for each
    public <E> Optional<E> choice(String field, E[] allowed, Function<E, String> code) {
        var text = required(field, 200);
        var chosen = Arrays.stream(allowed)
                .filter(one -> code.apply(one).equals(text))
                .findFirst();
        if (!text.isEmpty() && chosen.isEmpty()) {
            wrong(field, "forms.wrong.choice");
        }
        return chosen;
    }

    /// What was typed line by line, each line once.
    public List<String> lines(String field, int longest) {
        return optional(field, longest)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    /// Numbers in registers, one on each line as `scheme: value`.
    public List<Identifier> identifiers(String field) {
        var identifiers = new ArrayList<Identifier>();
        for (var line : lines(field, 5000)) {
            var colon = line.indexOf(':');
            var scheme = colon < 0 ? "" : line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            var value = line.substring(colon + 1).strip();
            if (!scheme.matches("[a-z0-9-]{1,40}") || value.isEmpty() || value.length() > 500) {
                wrong(field, "forms.wrong.identifier", line);
            } else {
                identifiers.add(new Identifier(scheme, value));
            }
        }
        return identifiers.stream().distinct().toList();
    }

    public static String lines(List<?> all) {
        return all.stream().map(Object::toString).collect(Collectors.joining("\n"));
    }

    public Optional<LocalDate> date(String field) {
        var text = optional(field, 40);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var day = TypedDay.read(text);
        if (day.isEmpty()) {
            wrong(field, "forms.wrong.date", text);
        }
        return day;
    }

    /// Says at the later field when two days lie in the wrong order.
    public void inOrder(Optional<LocalDate> first, Optional<LocalDate> last, String lastField) {
        if (first.isPresent() && last.isPresent() && first.get().isAfter(last.get())) {
            wrong(lastField, "forms.wrong.reversed");
        }
    }

    /// A day as a form shows it, which is a way to type it in either language.
    public static String day(Optional<LocalDate> day) {
        return day.map(TypedDay::write).orElse("");
    }

    /// An exact amount as the reader's language writes it; what could be read two ways is refused, never guessed.
    public Optional<BigDecimal> amount(String field) {
        var text = optional(field, 60);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var amount = TypedAmount.read(text, language);
        if (TypedAmount.ambiguous(text, language)) {
            var formats = Formats.of(language);
            var one = TypedAmount.as(text, Language.VI).map(formats::number).orElse(text);
            var other = TypedAmount.as(text, Language.EN).map(formats::number).orElse(text);
            wrong(field, "forms.wrong.ambiguousAmount", text, one, other);
        } else if (amount.isEmpty()) {
            wrong(field, "forms.wrong.amount", text);
        }
        return amount;
    }

    /// One of many records, by what people call it. When several are called so, the form offers them to choose from.
    ///
    /// @param called finds the numbers and full names of those that a text may mean
    public Optional<Long> pick(String field, Function<String, Map<Long, String>> called) {
        if (squeezed(raw(field)).isEmpty()) {
            forget(field + "Id");
            return Optional.empty();
        }
        var chosen = raw(field + "Id");
        if (!squeezed(raw(field)).equals(squeezed(raw(field + "For")))) {
            chosen = "";
            forget(field + "Id");
        }
        put(field + "For", raw(field));
        if (chosen.matches("\\d{1,18}")) {
            return Optional.of(Long.parseLong(chosen));
        }
        var text = optional(field, 300);
        if (text.isEmpty() || problem(field).isPresent()) {
            return Optional.empty();
        }
        var found = called.apply(text);
        if (found.size() == 1) {
            var only = found.keySet().iterator().next();
            put(field + "Id", only.toString());
            return Optional.of(only);
        }
        if (found.isEmpty()) {
            wrong(field, "forms.wrong.noneCalled", text);
        } else if (found.size() > MOST_OFFERED) {
            wrong(field, "forms.wrong.tooManyCalled", text);
        } else {
            offer(field, found);
            wrong(field, "forms.wrong.severalCalled", text);
        }
        return Optional.empty();
    }

    /// A browser drops line breaks from what one line shows, but not from what is hidden.
    private static String squeezed(String text) {
        return TypedText.clean(text).replaceAll("\\s+", "");
    }

    /// A record in a field of [#pick], as a form shows it.
    public static void picked(Map<String, String> fields, String field, Optional<?> id, String name) {
        fields.put(field, id.isPresent() ? name : "");
        fields.put(field + "For", id.isPresent() ? name : "");
        fields.put(field + "Id", id.map(Object::toString).orElse(""));
    }

    /// A share in percent.
    public Optional<BigDecimal> percentage(String field) {
        var share = amount(field);
        if (share.isPresent() && (share.get().signum() < 0 || share.get().compareTo(HUNDRED) > 0)) {
            wrong(field, "forms.wrong.percentage");
        }
        return share;
    }

    public Optional<Long> number(String field) {
        var text = optional(field, 30);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!text.matches("\\d{1,18}")) {
            wrong(field, "forms.wrong.choice");
            return Optional.empty();
        }
        return Optional.of(Long.parseLong(text));
    }
}
