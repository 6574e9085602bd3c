package org.nhipcau.forms;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nhipcau.shared.Language;

/// An amount as people write it: 1.234.567,89 in Vietnamese, 1,234,567.89 in English, on a page in either language.
///
/// What both habits read alike is taken. The page's own habit says what its separator of groups means: `1.234` is a
/// thousand and more on a Vietnamese page. The other way round, `1,234` there could be either, so it is asked about
/// and
/// never guessed.
final class TypedAmount {

    private static final Pattern VIETNAMESE = Pattern.compile("-?(\\d{1,18}|\\d{1,3}(\\.\\d{3}){1,5})(,\\d{1,6})?");
    private static final Pattern ENGLISH = Pattern.compile("-?(\\d{1,18}|\\d{1,3}(,\\d{3}){1,5})(\\.\\d{1,6})?");
    private static final Pattern EITHER = Pattern.compile("-?[1-9]\\d{0,2}[.,]\\d{3}");

    private TypedAmount() {}

    static Optional<BigDecimal> read(String text, Language language) {
        if (ambiguous(text, language)) {
            return Optional.empty();
        }
        var own = as(text, language);
        return own.isPresent() ? own : as(text, language == Language.VI ? Language.EN : Language.VI);
    }

    /// Whether it is a fraction in the page's habit and a whole number in the other.
    static boolean ambiguous(String text, Language language) {
        var narrow = narrow(text);
        return EITHER.matcher(narrow).matches() && narrow.indexOf(language == Language.VI ? ',' : '.') > 0;
    }

    /// As somebody with the habit of this language means it.
    static Optional<BigDecimal> as(String text, Language language) {
        var narrow = narrow(text);
        return switch (language) {
            case VI ->
                VIETNAMESE.matcher(narrow).matches()
                        ? Optional.of(new BigDecimal(narrow.replace(".", "").replace(',', '.')))
                        : Optional.empty();
            case EN ->
                ENGLISH.matcher(narrow).matches()
                        ? Optional.of(new BigDecimal(narrow.replace(",", "")))
                        : Optional.empty();
        };
    }

    private static String narrow(String text) {
        return text.replaceAll("[\\s\\u00A0\\u202F]", "");
    }
}
