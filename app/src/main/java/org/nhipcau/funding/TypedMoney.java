package org.nhipcau.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nhipcau.forms.Typed;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.shared.Language;
import org.nhipcau.shared.Money;

/// The fields that every entry about money has: amount, currency and days.
final class TypedMoney {

    private static final BigDecimal TOO_MUCH = new BigDecimal("1e18");
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toSet());

    private TypedMoney() {}

    static Optional<Money> money(Typed typed) {
        var amount = typed.amount("amount");
        if (amount.isEmpty() && typed.problem("amount").isEmpty()) {
            typed.wrong("amount", "forms.wrong.required");
        }
        if (amount.isPresent() && amount.get().abs().compareTo(TOO_MUCH) >= 0) {
            typed.wrong("amount", "funding.wrong.tooMuch");
        }
        if (amount.isPresent() && amount.get().signum() == 0) {
            typed.wrong("amount", "funding.wrong.zero");
        }
        var currency = typed.required("currency", 3).toUpperCase(Locale.ROOT);
        if (!currency.isEmpty() && !CURRENCIES.contains(currency)) {
            typed.wrong("currency", "funding.wrong.currency");
            return Optional.empty();
        }
        if (currency.equals("VND")
                && amount.isPresent()
                && amount.get().stripTrailingZeros().scale() > 0) {
            typed.wrong("amount", "funding.wrong.dong");
        }
        return currency.isEmpty() ? Optional.empty() : amount.map(exact -> new Money(exact, currency));
    }

    /// Who paid or was paid, as a form shows them.
    static void side(
            Map<String, String> fields,
            String side,
            Optional<OrganisationId> organisation,
            Map<OrganisationId, String> names) {
        Typed.picked(
                fields,
                side,
                organisation,
                organisation.map(id -> names.getOrDefault(id, id.toString())).orElse(""));
    }

    static Optional<LocalDate> requiredDay(Typed typed, String field) {
        var day = typed.date(field);
        if (day.isEmpty() && typed.problem(field).isEmpty()) {
            typed.wrong(field, "forms.wrong.required");
        }
        return day;
    }

    /// Money as a form of this language shows it.
    static Map<String, String> fields(Money money, Language language) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("amount", org.nhipcau.site.Formats.of(language).number(money.amount()));
        fields.put("currency", money.currency());
        return fields;
    }
}
