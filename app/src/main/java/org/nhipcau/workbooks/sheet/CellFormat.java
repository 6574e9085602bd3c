package org.nhipcau.workbooks.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/// How a number is shown: as a number, a date or a time of day.
///
/// @param code the number format as Excel writes it
/// @param precision what a date's format shows of it
record CellFormat(String code, Kind kind, Precision precision, boolean monthFirst) {

    enum Kind {
        NUMBER,
        DATE,
        TIME
    }

    static final CellFormat GENERAL = new CellFormat("General", Kind.NUMBER, Precision.DAY, false);

    /// Fifteen digits are what Excel keeps and shows; what a double has beyond them nobody typed.
    private static final MathContext EXCELS_DIGITS = new MathContext(15, RoundingMode.HALF_UP);
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(\\d{1,400}\\.?\\d{0,400}|\\.\\d{1,400})([eE][+-]?\\d{1,3})?");
    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"?|\\\\.|_.|\\*.|\\[(?![hms]+])[^]]*]");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}+");
    private static final LocalDate DAY_ZERO_1900 = LocalDate.of(1899, 12, 31);
    private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);
    private static final int FALSE_LEAP_DAY = 60;
    private static final int LAST_DAY = 2_958_465;

    static CellFormat of(String code) {
        var shown = LITERALS.matcher(code)
                .replaceAll(" ")
                .split(";", 2)[0]
                .toLowerCase(Locale.ROOT)
                .replace("am/pm", "h")
                .replace("a/p", "h");
        var tokens = new StringBuilder();
        LETTERS.matcher(shown).results().forEach(word -> {
            if (word.group().matches("[ymdhs]+")) {
                tokens.append(word.group().replaceAll("(.)\\1+", "$1"));
            }
        });
        // An m beside hours or seconds counts minutes.
        var date =
                tokens.toString().replaceAll("hm", "h").replaceAll("m(?=s)", "").replaceAll("[hs]+", "");
        if (date.isEmpty()) {
            return new CellFormat(code, tokens.isEmpty() ? Kind.NUMBER : Kind.TIME, Precision.DAY, false);
        }
        var precision = date.contains("d") ? Precision.DAY : date.contains("m") ? Precision.MONTH : Precision.YEAR;
        return new CellFormat(code, Kind.DATE, precision, date.startsWith("md"));
    }

    CellValue value(String number, boolean since1904) {
        if (!NUMBER.matcher(number).matches()) {
            return new CellValue.Text(number);
        }
        return value(new BigDecimal(number), since1904);
    }

    CellValue value(BigDecimal exact, boolean since1904) {
        var rounded = exact.round(EXCELS_DIGITS).stripTrailingZeros();
        var seen = rounded.scale() < 0 ? rounded.setScale(0) : rounded;
        var whole = seen.setScale(0, RoundingMode.FLOOR);
        var shownAsDate =
                kind != Kind.NUMBER && seen.signum() >= 0 && whole.compareTo(BigDecimal.valueOf(LAST_DAY)) <= 0;
        if (!shownAsDate) {
            return new CellValue.Number(seen, code);
        }
        if (kind == Kind.TIME || (whole.signum() == 0 && seen.signum() > 0)) {
            return code.contains("[") && seen.compareTo(BigDecimal.ONE) >= 0
                    ? new CellValue.Number(seen, code)
                    : new CellValue.Text(time(seen.subtract(whole)));
        }
        var days = whole.intValueExact();
        if (!since1904 && days == FALSE_LEAP_DAY) {
            // The day that Excel shows and no calendar has.
            return new CellValue.Text("29/02/1900");
        }
        var zero = since1904 ? DAY_ZERO_1904 : days > FALSE_LEAP_DAY ? DAY_ZERO_1900.minusDays(1) : DAY_ZERO_1900;
        return new CellValue.Day(zero.plusDays(days), precision, monthFirst);
    }

    private static String time(BigDecimal partOfDay) {
        var seconds = partOfDay
                .multiply(BigDecimal.valueOf(86_400))
                .setScale(0, RoundingMode.HALF_UP)
                .min(BigDecimal.valueOf(86_399));
        return DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT)
                .format(LocalTime.ofSecondOfDay(seconds.longValueExact()));
    }
}
