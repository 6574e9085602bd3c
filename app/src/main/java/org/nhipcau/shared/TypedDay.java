package org.nhipcau.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A day as people write it: 22/11/2026, 22-11-2026, 22.11.2026, or 2026-11-22. Always day before month; a day that
/// the calendar does not have is no day.
public final class TypedDay {

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

    private TypedDay() {}

    public static Optional<LocalDate> read(String text) {
        var dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        var yearFirst = YEAR_FIRST.matcher(text);
        return yearFirst.matches() ? day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3)) : Optional.empty();
    }

    public static String write(LocalDate day) {
        return DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT).format(day);
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            var read = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return read.getYear() < 1900 || read.getYear() > 2200 ? Optional.empty() : Optional.of(read);
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }
}
