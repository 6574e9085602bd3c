package org.nhipcau.iati.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/// Days as IATI writes them: `xsd:date`, yyyy-MM-dd, perhaps with a time zone.
final class Dates {

    private static final Pattern AFTER_THE_DAY = Pattern.compile("(T[0-9:.]{2,20})?(Z|[+-][0-9]{2}:[0-9]{2})?");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    /// Either a day or why it is none.
    sealed interface Parsed {}

    /// @param withTime a time of day was written too, which the standard does not allow; the day is as written
    record Good(LocalDate day, boolean withTime) implements Parsed {}

    /// @param key of the sentence, which quotes what was found
    record Bad(String key) implements Parsed {}

    private Dates() {}

    static Parsed parse(String text) {
        if (text.isEmpty()) {
            return new Bad("iati.refused.dateMissing");
        }
        if (!startsWithDay(text) || !AFTER_THE_DAY.matcher(text.substring(10)).matches()) {
            return new Bad("iati.refused.dateForm");
        }
        var year = number(text, 0, 4);
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return new Bad("iati.refused.dateYear");
        }
        try {
            var day = LocalDate.of(year, number(text, 5, 7), number(text, 8, 10));
            return new Good(day, text.length() > 10 && text.charAt(10) == 'T');
        } catch (DateTimeException e) {
            return new Bad("iati.refused.dateImpossible");
        }
    }

    private static boolean startsWithDay(String text) {
        if (text.length() < 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return false;
        }
        for (var i = 0; i < 10; i++) {
            var c = text.charAt(i);
            if (i != 4 && i != 7 && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
