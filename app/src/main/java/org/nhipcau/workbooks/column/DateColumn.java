package org.nhipcau.workbooks.column;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nhipcau.workbooks.sheet.Cell;
import org.nhipcau.workbooks.sheet.CellValue;
import org.nhipcau.workbooks.sheet.Place;
import org.nhipcau.workbooks.sheet.Precision;

/// What a column of dates shows of how its dates were typed.
///
/// A Vietnamese who types 04/12/2014 on a machine set to American English gets 12 April; typing 25/12/2014 she gets a
/// text, for there is no month 25. A column of both kinds therefore tells that its dates are swapped.
///
/// @param order what follows from the evidence; a person may choose otherwise
/// @param datesUpToTwelve dates whose day could be a month
/// @param datesPastTwelve dates whose day could not
/// @param textsDayFirst texts such as 25/12/2014
/// @param textsMonthFirst texts such as 12/25/2014
/// @param shownMonthFirst dates whose format shows the month first
/// @param example a cell that tells
public record DateColumn(
        Order order,
        int datesUpToTwelve,
        int datesPastTwelve,
        int textsDayFirst,
        int textsMonthFirst,
        int shownMonthFirst,
        Optional<Place> example) {

    /// How the dates that Excel holds are to be taken.
    public enum Order {
        AS_WRITTEN,
        /// Day and month have changed places.
        SWAPPED,
        UNDECIDED
    }

    private static final Pattern TWO_NUMBERS = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4}|\\d{2})\\b.*");

    public static DateColumn of(List<Cell> cells) {
        int upToTwelve = 0, pastTwelve = 0, dayFirst = 0, monthFirst = 0, shown = 0;
        var telling = Optional.<Place>empty();
        for (var cell : cells) {
            if (cell.filled()) {
                continue;
            }
            if (cell.value() instanceof CellValue.Day day && day.precision() == Precision.DAY) {
                shown += day.monthFirst() ? 1 : 0;
                if (day.day().getDayOfMonth() > 12) {
                    pastTwelve++;
                } else {
                    upToTwelve++;
                }
            } else if (cell.value() instanceof CellValue.Text text) {
                var numbers = TWO_NUMBERS.matcher(SaidDay.bare(text.text()));
                if (numbers.matches()) {
                    var first = Integer.parseInt(numbers.group(1));
                    var second = Integer.parseInt(numbers.group(2));
                    if (first > 12 && second <= 12) {
                        dayFirst++;
                        telling = telling.or(() -> Optional.of(cell.place()));
                    } else if (second > 12 && first <= 12) {
                        monthFirst++;
                    }
                }
            }
        }
        return new DateColumn(
                order(upToTwelve, pastTwelve, dayFirst), upToTwelve, pastTwelve, dayFirst, monthFirst, shown, telling);
    }

    private static Order order(int upToTwelve, int pastTwelve, int textsDayFirst) {
        if (upToTwelve == 0) {
            return Order.AS_WRITTEN;
        }
        if (pastTwelve == 0) {
            return textsDayFirst > 0 ? Order.SWAPPED : Order.UNDECIDED;
        }
        return textsDayFirst == 0 ? Order.AS_WRITTEN : Order.UNDECIDED;
    }

    /// @param chosen the order of dates that Excel holds, as the person confirmed it
    public Reading<SaidDay> read(CellValue value, Order chosen) {
        var against = Reading.against(value);
        if (against.isPresent()) {
            return new Reading.Refused<>(against.get());
        }
        return switch (value) {
            case CellValue.Day day -> new Reading.Read<>(said(day, chosen));
            case CellValue.Text text ->
                SaidDay.of(text.text(), textsAreMonthFirst())
                        .<Reading<SaidDay>>map(Reading.Read::new)
                        .orElseGet(() -> Reading.refused("workbooks.cell.notADay", text.text()));
            default ->
                SaidDay.of(value.written(), false)
                        .filter(said -> said.precision() == Precision.YEAR)
                        .<Reading<SaidDay>>map(Reading.Read::new)
                        .orElseGet(() -> Reading.refused("workbooks.cell.notADay", value.written()));
        };
    }

    /// A period in one cell; a single year or month is one, too.
    public Reading<SaidPeriod> readPeriod(CellValue value, Order chosen) {
        if (value instanceof CellValue.Text text) {
            var period = SaidPeriod.of(text.text(), textsAreMonthFirst());
            if (period.filter(SaidPeriod::endsBeforeItBegins).isPresent()) {
                return Reading.refused("workbooks.cell.endsBeforeItBegins", text.text());
            }
            return period.<Reading<SaidPeriod>>map(Reading.Read::new)
                    .orElseGet(() -> Reading.refused("workbooks.cell.notAPeriod", text.text()));
        }
        return switch (read(value, chosen)) {
            case Reading.Read<SaidDay>(var day, var notes) ->
                new Reading.Read<>(new SaidPeriod(Optional.of(day), Optional.of(day), false), notes);
            case Reading.Refused<SaidDay>(var why) -> new Reading.Refused<>(why);
        };
    }

    private boolean textsAreMonthFirst() {
        return textsMonthFirst > 0 && textsDayFirst == 0;
    }

    private static SaidDay said(CellValue.Day day, Order chosen) {
        var date = day.day();
        var swaps = chosen == Order.SWAPPED && day.precision() == Precision.DAY && date.getDayOfMonth() <= 12;
        var said = swaps
                ? date.withDayOfMonth(1).withMonth(date.getDayOfMonth()).withDayOfMonth(date.getMonthValue())
                : date;
        return new SaidDay(
                switch (day.precision()) {
                    case DAY, QUARTER -> said;
                    case MONTH -> said.withDayOfMonth(1);
                    case YEAR -> said.withDayOfYear(1);
                },
                day.precision());
    }
}
