package org.nhipcau.site;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Function;
import org.nhipcau.shared.Language;
import org.nhipcau.shared.Money;

/// What a sentence speaks of, kept in a way that lets it be said in either language: a day, an amount, a word of the
/// product's own. Whatever else there is, is said as it is.
public final class Spoken {

    /// In no XML and in no cleaned text, so nobody can say something that is taken for one of these.
    private static final char MARK = '\u001e';

    private Spoken() {}

    public static String day(LocalDate day) {
        return MARK + "d" + day;
    }

    public static String money(Money money) {
        return MARK + "m" + money.currency() + money.amount().toPlainString();
    }

    /// @param key of the product's messages
    public static String word(String key) {
        return MARK + "w" + key;
    }

    /// @param texts the product's messages in that language
    public static String said(String kept, Language language, Function<String, String> texts) {
        if (kept.isEmpty() || kept.charAt(0) != MARK) {
            return kept;
        }
        var value = kept.substring(2);
        return switch (kept.charAt(1)) {
            case 'd' -> Formats.of(language).day(LocalDate.parse(value));
            case 'm' -> {
                var money = new Money(new BigDecimal(value.substring(3)), value.substring(0, 3));
                yield Formats.of(language).money(money) + " " + money.currency();
            }
            case 'w' -> texts.apply(value);
            default -> throw new IllegalArgumentException("nothing is kept like this: " + kept);
        };
    }
}
