package org.nhipcau.shared;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/// An exact amount in one currency. Amounts of different currencies never meet in one sum.
///
/// @param currency an ISO 4217 code in capitals, as IATI's code list *Currency* has it
public record Money(BigDecimal amount, String currency) {

    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    public Money {
        if (!CURRENCY.matcher(currency).matches()) {
            throw new IllegalArgumentException("not a currency: " + currency);
        }
    }

    /// @throws IllegalArgumentException when the currencies differ
    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("cannot add " + other.currency + " to " + currency);
        }
        return new Money(amount.add(other.amount), currency);
    }
}
