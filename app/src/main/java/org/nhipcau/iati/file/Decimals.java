package org.nhipcau.iati.file;

import java.math.BigDecimal;

/// Numbers as IATI writes them: `xsd:decimal`, digits with at most one point, nothing else.
///
/// A comma is never guessed at: `1,500` is one and a half in Ha Noi and fifteen hundred in London.
final class Decimals {

    /// Publishers let their programs write binary fractions out: `3023.1000000000004` stands in a real file and is
    /// what they published. Twenty hold every such rest.
    static final int MOST_DECIMALS = 20;

    /// Before the point: ten to this is refused, so that a column of `numeric(38, 20)` holds every amount exactly.
    static final int MOST_DIGITS = 18;

    private static final int LONGEST = 100;

    /// Either a number or why it is none.
    sealed interface Parsed {}

    record Good(BigDecimal number) implements Parsed {}

    /// @param key of the sentence, which quotes what was found
    record Bad(String key) implements Parsed {}

    private Decimals() {}

    static Parsed parse(String text) {
        var decimal = isDecimal(text);
        if (text.length() > LONGEST) {
            return new Bad(decimal ? "iati.refused.numberTooLarge" : "iati.refused.notNumber");
        }
        if (!decimal) {
            return new Bad(reason(text));
        }
        var number = new BigDecimal(text);
        if (number.scale() > MOST_DECIMALS) {
            number = number.stripTrailingZeros();
        }
        if (number.scale() > MOST_DECIMALS) {
            return new Bad("iati.refused.numberDecimals");
        }
        return number.precision() - number.scale() > MOST_DIGITS && number.signum() != 0
                ? new Bad("iati.refused.numberTooLarge")
                : new Good(number);
    }

    private static boolean isDecimal(String text) {
        var digits = 0;
        var points = 0;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c == '.') {
                points++;
            } else if (i > 0 || c != '-' && c != '+') {
                return false;
            }
        }
        return digits > 0 && points <= 1;
    }

    private static String reason(String text) {
        if (text.isEmpty()) {
            return "iati.refused.numberMissing";
        }
        if (text.matches("[+-]?[0-9.]+[eE][+-]?[0-9]+")) {
            return "iati.refused.numberExponent";
        }
        if (text.codePoints().anyMatch(c -> Character.getType(c) == Character.CURRENCY_SYMBOL)
                || text.matches("(?s)[A-Za-z]{1,4}[\\s\\d.,+-]+|[\\s\\d.,+-]+[A-Za-z\u0111\u0110]{1,4}")) {
            return "iati.refused.numberSymbol";
        }
        if (text.indexOf(',') >= 0) {
            return "iati.refused.numberComma";
        }
        if (text.matches("[+-]?[0-9]+(\\.[0-9]+){2,}")) {
            return "iati.refused.numberPoints";
        }
        if (text.matches("[+-]?[0-9.]+([\\s\u00a0\u202f\u2009][0-9.]+)+")) {
            return "iati.refused.numberBlanks";
        }
        return "iati.refused.notNumber";
    }
}
