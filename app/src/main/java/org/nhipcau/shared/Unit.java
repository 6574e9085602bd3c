package org.nhipcau.shared;

import java.util.Optional;

/// What a figure counts: rows of a list, or money of one currency.
///
/// @param code `rows`, or an ISO 4217 code in capitals
public record Unit(String code) {

    public static final Unit ROWS = new Unit("rows");

    public Unit {
        if (!code.equals("rows") && !code.matches("[A-Z]{3}")) {
            throw new IllegalArgumentException("neither rows nor a currency: " + code);
        }
    }

    public static Unit currency(String code) {
        return new Unit(code);
    }

    public Optional<String> currency() {
        return code.equals("rows") ? Optional.empty() : Optional.of(code);
    }
}
