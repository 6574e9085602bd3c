package org.nhipcau.site;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.nhipcau.shared.Language;
import org.nhipcau.shared.Money;

/// How numbers, days and moments are written: 1.234.567,89 and 22/11/2026 in Vietnamese, 1,234,567.89 and 22 Nov
/// 2026 in English.
public final class Formats {

    private static final Map<String, Integer> DIGITS = Currency.getAvailableCurrencies().stream()
            .collect(Collectors.toUnmodifiableMap(
                    Currency::getCurrencyCode, Currency::getDefaultFractionDigits, (one, same) -> one));

    private static final ZoneId HA_NOI = ZoneId.of("Asia/Ho_Chi_Minh");

    private final DecimalFormatSymbols symbols;
    private final DateTimeFormatter day;
    private final DateTimeFormatter moment;

    private Formats(char grouping, char decimal, String day, String moment) {
        this.symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator(grouping);
        symbols.setDecimalSeparator(decimal);
        this.day = DateTimeFormatter.ofPattern(day, Locale.ENGLISH);
        this.moment = DateTimeFormatter.ofPattern(moment, Locale.ENGLISH).withZone(HA_NOI);
    }

    private static final Formats VIETNAMESE = new Formats('.', ',', "dd/MM/yyyy", "HH:mm dd/MM/yyyy");
    private static final Formats ENGLISH = new Formats(',', '.', "d MMM yyyy", "d MMM yyyy HH:mm");

    public static Formats of(Language language) {
        return switch (language) {
            case VI -> VIETNAMESE;
            case EN -> ENGLISH;
        };
    }

    /// All digits that the number has, none that it has not.
    public String number(BigDecimal value) {
        var shown = value.stripTrailingZeros();
        var format = new DecimalFormat("#,##0", symbols);
        format.setMaximumFractionDigits(Math.max(0, shown.scale()));
        return format.format(shown);
    }

    /// Either no part of the unit at all or as many digits of it as the currency has; more only if the amount has
    /// more.
    public String money(Money money) {
        var shown = money.amount().stripTrailingZeros();
        var format = new DecimalFormat("#,##0", symbols);
        if (shown.scale() > 0) {
            format.setMinimumFractionDigits(Math.max(shown.scale(), digits(money.currency())));
            format.setMaximumFractionDigits(format.getMinimumFractionDigits());
        }
        return format.format(shown);
    }

    private static int digits(String currency) {
        return Math.max(0, DIGITS.getOrDefault(currency, 2));
    }

    public String day(LocalDate value) {
        return day.format(value);
    }

    public String moment(Instant value) {
        return moment.format(value);
    }
}
