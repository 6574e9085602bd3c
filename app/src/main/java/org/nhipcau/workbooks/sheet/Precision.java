package org.nhipcau.workbooks.sheet;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Locale;

/// How much of a date was said.
public enum Precision {
    DAY,
    MONTH,
    QUARTER,
    YEAR;

    /// The last day of what was said, when `first` is its first.
    public LocalDate lastDay(LocalDate first) {
        return switch (this) {
            case DAY -> first;
            case MONTH -> first.plusMonths(1).minusDays(1);
            case QUARTER -> first.plusMonths(3).minusDays(1);
            case YEAR -> first.plusYears(1).minusDays(1);
        };
    }

    /// Such as `04/12/2014`, `12/2014`, `IV/2014`, `2014`.
    public String write(LocalDate day) {
        return switch (this) {
            case DAY -> DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT).format(day);
            case MONTH -> DateTimeFormatter.ofPattern("MM/uuuu", Locale.ROOT).format(day);
            case QUARTER ->
                new String[] {"I", "II", "III", "IV"}[day.get(IsoFields.QUARTER_OF_YEAR) - 1] + "/" + day.getYear();
            case YEAR -> Integer.toString(day.getYear());
        };
    }
}
