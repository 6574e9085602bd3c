package org.nhipcau.workbooks.column;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nhipcau.workbooks.sheet.Precision;

/// A day, month, quarter or year as someone wrote it.
///
/// @param first its first day
public record SaidDay(LocalDate first, Precision precision) {

    public LocalDate last() {
        return precision.lastDay(first);
    }

    private static final Pattern YEAR_MONTH_DAY = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern DAY_MONTH_YEAR =
            Pattern.compile("(?:ngay )?(\\d{1,2}) ?[-/. ] ?(\\d{1,2}) ?[-/. ] ?(\\d{4}|\\d{2})");
    private static final Pattern DAY_IN_WORDS =
            Pattern.compile("(?:ngay )?(\\d{1,2}) ?(?:thang|[-/.]) ?(\\d{1,2}),? ?(?:nam|[-/.])? ?(\\d{4})");
    private static final Pattern MONTH_YEAR =
            Pattern.compile("(?:thang|t)? ?(\\d{1,2})(?: ?[-/.,] ?| nam | )(?:nam )?(\\d{4})");
    private static final Pattern YEAR_MONTH = Pattern.compile("(\\d{4})[-/.](\\d{1,2})");
    private static final Pattern QUARTER =
            Pattern.compile("(?:quy|quarter|q)\\.? ?([1-4]|iv|i{1,3})(?: ?[-/.,] ?| nam | )(?:nam )?(\\d{4})");
    private static final Pattern YEAR = Pattern.compile("(?:nam |year )?(\\d{4})");
    private static final String MONTHS = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
    private static final Pattern ENGLISH_DAY =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?[- ,]*(?:of )?" + MONTHS + "[- ,]*(\\d{4}|\\d{2})");
    private static final Pattern ENGLISH_MONTH_DAY =
            Pattern.compile(MONTHS + " ?(\\d{1,2})(?:st|nd|rd|th)?[ ,]+(\\d{4})");
    private static final Pattern ENGLISH_MONTH = Pattern.compile(MONTHS + "[- ,/]*(\\d{4})");
    private static final List<String> ENGLISH =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern TIME = Pattern.compile("[ t]\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?( ?[ap]m)?z?$");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /// Reads a text; a day that the calendar does not have is none.
    ///
    /// @param monthFirst what 04/12/2014 means where nothing else tells
    static Optional<SaidDay> of(String text, boolean monthFirst) {
        var bare = TIME.matcher(bare(text)).replaceFirst("");
        for (var reader : List.<Reader>of(
                read(YEAR_MONTH_DAY, m -> day(m.group(1), m.group(2), m.group(3))),
                read(DAY_MONTH_YEAR, m -> ordered(m, monthFirst)),
                read(DAY_IN_WORDS, m -> day(m.group(3), m.group(2), m.group(1))),
                read(MONTH_YEAR, m -> month(m.group(2), m.group(1))),
                read(YEAR_MONTH, m -> month(m.group(1), m.group(2))),
                read(QUARTER, m -> quarter(m.group(2), m.group(1))),
                read(YEAR, m -> said(m.group(1), 1, 1, Precision.YEAR)),
                read(ENGLISH_DAY, m -> day(m.group(3), english(m.group(2)), m.group(1))),
                read(ENGLISH_MONTH_DAY, m -> day(m.group(3), english(m.group(1)), m.group(2))),
                read(ENGLISH_MONTH, m -> month(m.group(2), english(m.group(1)))))) {
            var said = reader.read(bare);
            if (said.isPresent()) {
                return said;
            }
        }
        return Optional.empty();
    }

    private interface Reader {
        Optional<SaidDay> read(String bare);
    }

    private interface Groups {
        Optional<SaidDay> of(Matcher matcher);
    }

    private static Reader read(Pattern pattern, Groups groups) {
        return bare -> {
            var matcher = pattern.matcher(bare);
            return matcher.matches() ? groups.of(matcher) : Optional.empty();
        };
    }

    /// Small letters without diacritics, with one blank between words.
    static String bare(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replaceAll("[\u2010-\u2015\u2212]", "-")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static Optional<SaidDay> ordered(Matcher m, boolean monthFirst) {
        var first = Integer.parseInt(m.group(1));
        var second = Integer.parseInt(m.group(2));
        // Past twelve it is no month, whatever the order.
        var swap = (monthFirst && second <= 31 && first <= 12) || (first <= 12 && second > 12);
        return swap ? day(m.group(3), m.group(1), m.group(2)) : day(m.group(3), m.group(2), m.group(1));
    }

    private static String english(String month) {
        return Integer.toString(ENGLISH.indexOf(month) + 1);
    }

    private static Optional<SaidDay> day(String year, String month, String day) {
        return said(year, Integer.parseInt(month), Integer.parseInt(day), Precision.DAY);
    }

    private static Optional<SaidDay> month(String year, String month) {
        return said(year, Integer.parseInt(month), 1, Precision.MONTH);
    }

    private static Optional<SaidDay> quarter(String year, String quarter) {
        var number = switch (quarter) {
            case "i" -> 1;
            case "ii" -> 2;
            case "iii" -> 3;
            case "iv" -> 4;
            default -> Integer.parseInt(quarter);
        };
        return said(year, number * 3 - 2, 1, Precision.QUARTER);
    }

    private static Optional<SaidDay> said(String year, int month, int day, Precision precision) {
        try {
            var written = Integer.parseInt(year);
            // Two figures: projects of the sixties are not to be expected, ends in 2030 are.
            var full = year.length() > 2 ? written : written < 70 ? 2000 + written : 1900 + written;
            return full < 1900 || full > 2200
                    ? Optional.empty()
                    : Optional.of(new SaidDay(LocalDate.of(full, month, day), precision));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }
}
