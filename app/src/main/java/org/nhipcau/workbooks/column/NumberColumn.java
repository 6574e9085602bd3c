package org.nhipcau.workbooks.column;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nhipcau.workbooks.sheet.Cell;
import org.nhipcau.workbooks.sheet.CellValue;

/// What a column of figures written as text shows of its separators.
///
/// @param style what follows from the evidence; a person may choose otherwise
/// @param vietnamese texts that can only be 1.234,5
/// @param english texts that can only be 1,234.5
/// @param either texts such as 1.234, which alone tell nothing
public record NumberColumn(Style style, int vietnamese, int english, int either) {

    public enum Style {
        /// 1.234,5
        VIETNAMESE,
        /// 1,234.5
        ENGLISH,
        /// Nothing tells; read as Vietnamese, and said at each cell.
        UNDECIDED
    }

    /// @param number as written, before any scale
    /// @param unit what the cell itself says of its unit
    public record Figure(BigDecimal number, MoneyReading unit, boolean percent) {

        /// The number in whole units of its currency.
        ///
        /// @param column what the column's title says; the cell's own word goes before it
        public BigDecimal in(MoneyReading column) {
            return number.multiply(unit.scale().or(column::scale).orElse(BigDecimal.ONE));
        }

        public Optional<String> currency(MoneyReading column) {
            return unit.currency().or(column::currency);
        }
    }

    private static final String DIGITS = "\\d[\\d.,' ]*";
    private static final Pattern FIGURE = Pattern.compile("(?<open>\\()?(?<minus>[-+])? ?(?:(?<before>"
            + MoneyReading.CURRENCY + ") ?)?(?<minus2>[-])? ?(?<number>" + DIGITS + "?) ?(?:(?<scale>"
            + MoneyReading.SCALE + ")\\.?)? ?(?:(?<after>" + MoneyReading.CURRENCY
            + ")\\.?)? ?(?<percent>%)?(?<close>\\))?");
    private static final Pattern TWO_FIGURES = Pattern.compile(
            ".*\\d.*[\\p{L}$€£].*(?:[/;+&]|\\bva\\b|\\band\\b|\\bhoac\\b|=|~|,|\\().*\\d.*[\\p{L}$€£].*");

    public static NumberColumn of(List<Cell> cells) {
        int vietnamese = 0, english = 0, either = 0;
        for (var cell : cells) {
            if (cell.value() instanceof CellValue.Text text && !cell.filled()) {
                var figure = FIGURE.matcher(SaidDay.bare(text.text()));
                if (figure.matches()) {
                    switch (Separators.of(figure.group("number"))) {
                        case VIETNAMESE -> vietnamese++;
                        case ENGLISH -> english++;
                        case EITHER -> either++;
                        case NONE, BROKEN -> {
                            // Tells nothing of the others.
                        }
                    }
                }
            }
        }
        var style = vietnamese > 0 && english == 0
                ? Style.VIETNAMESE
                : english > 0 && vietnamese == 0 ? Style.ENGLISH : Style.UNDECIDED;
        return new NumberColumn(style, vietnamese, english, either);
    }

    /// @param chosen the separators as the person confirmed them
    public Reading<Figure> read(CellValue value, Style chosen) {
        var against = Reading.against(value);
        if (against.isPresent()) {
            return new Reading.Refused<>(against.get());
        }
        return switch (value) {
            case CellValue.Number number ->
                new Reading.Read<>(new Figure(number.number(), MoneyReading.UNSAID, number.percent()));
            case CellValue.Text text -> read(text.text(), chosen);
            default -> Reading.refused("workbooks.cell.notANumber", value.written());
        };
    }

    /// An amount of money in whole units of its currency.
    public record Amount(BigDecimal number, Optional<String> currency) {}

    /// Reads a cell as money. What it says itself goes before what its column says; a cell that names a currency in a
    /// column of millions, without saying whether it means millions, is refused.
    public Reading<Amount> amount(CellValue value, Style chosen, MoneyReading column) {
        return switch (read(value, chosen)) {
            case Reading.Refused<Figure>(var why) -> new Reading.Refused<>(why);
            case Reading.Read<Figure>(var figure, var notes) -> {
                var unit = figure.unit();
                if (unit.currency().isPresent()
                        && unit.scale().isEmpty()
                        && column.scale().isPresent()) {
                    yield Reading.refused("workbooks.cell.unitUnsure", value.written());
                }
                yield figure.percent()
                        ? Reading.refused("workbooks.cell.notAnAmount", value.written())
                        : new Reading.Read<>(new Amount(figure.in(column), figure.currency(column)), notes);
            }
        };
    }

    private static Reading<Figure> read(String text, Style chosen) {
        var bare = SaidDay.bare(text);
        var figure = FIGURE.matcher(bare);
        if (!figure.matches() || (figure.group("open") == null) != (figure.group("close") == null)) {
            return Reading.refused(
                    TWO_FIGURES.matcher(bare).matches() ? "workbooks.cell.twoUnits" : "workbooks.cell.notANumber",
                    text);
        }
        var before = figure.group("before");
        var after = figure.group("after");
        if (before != null
                && after != null
                && !MoneyReading.currencyOf(before).equals(MoneyReading.currencyOf(after))) {
            return Reading.refused("workbooks.cell.twoUnits", text);
        }
        var notes = new ArrayList<Finding>();
        var number = Separators.read(figure.group("number"), chosen, notes);
        if (number.isEmpty()) {
            return Reading.refused("workbooks.cell.notANumber", text);
        }
        var negative =
                figure.group("open") != null || "-".equals(figure.group("minus")) || "-".equals(figure.group("minus2"));
        var percent = figure.group("percent") != null;
        var exact = percent ? number.get().movePointLeft(2) : number.get();
        var unit = new MoneyReading(
                Optional.ofNullable(figure.group("scale")).map(MoneyReading::scaleOf),
                Optional.ofNullable(before == null ? after : before).map(MoneyReading::currencyOf));
        return new Reading.Read<>(new Figure(negative ? exact.negate() : exact, unit, percent), List.copyOf(notes));
    }
}
