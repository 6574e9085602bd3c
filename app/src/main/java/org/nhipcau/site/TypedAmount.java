package org.nhipcau.site;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nhipcau.shared.Language;

/// An amount as people write it. In Vietnamese 1.234.567,89; in English 1,234,567.89. Groups must be groups of
/// three, so that a
/// point meant as a comma is caught: `1.5` in Vietnamese is refused rather than read as fifteen or as one and a half.
final class TypedAmount {

    private static final Pattern VIETNAMESE = Pattern.compile("-?(\\d{1,18}|\\d{1,3}(\\.\\d{3}){1,5})(,\\d{1,6})?");
    private static final Pattern ENGLISH = Pattern.compile("-?(\\d{1,18}|\\d{1,3}(,\\d{3}){1,5})(\\.\\d{1,6})?");

    private TypedAmount() {}

    static Optional<BigDecimal> read(String text, Language language) {
        var narrow = text.replaceAll("[\\s\\u00A0\\u202F]", "");
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
}
