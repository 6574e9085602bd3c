package org.nhipcau.workbooks;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nhipcau.workbooks.Layout.Column;
import org.nhipcau.workbooks.WorkbookKind.Field;
import org.nhipcau.workbooks.column.DateColumn;
import org.nhipcau.workbooks.column.HeaderGuess;
import org.nhipcau.workbooks.column.MoneyReading;
import org.nhipcau.workbooks.column.NumberColumn;

/// How a column is to be read, as far as its cells, its heading and the lines above it show.
final class Evidence {

    private static final Pattern UNIT_LINE = Pattern.compile("(?iU)\\b(đơn vị|đơn vị tính|đvt|unit|currency)\\b");

    private Evidence() {}

    /// @param field what the column is; nothing: it is not read
    /// @param before the same column of the last list with these headings, where this one shows nothing
    static Column of(Column column, Optional<Field> field, HeaderGuess guess, Optional<Column> before) {
        if (field.isEmpty()) {
            return column;
        }
        return switch (field.get().type()) {
            case TEXT, NAMES -> column;
            case FIRST_DAY, LAST_DAY, PERIOD -> {
                var order = DateColumn.of(guess.column(column.position())).order();
                var said = before.map(Column::dayOrder).orElse(DateColumn.Order.UNDECIDED);
                yield with(column, order == DateColumn.Order.UNDECIDED ? said : order);
            }
            case AMOUNT -> {
                var style = NumberColumn.of(guess.column(column.position())).style();
                var said = before.map(Column::decimals).orElse(NumberColumn.Style.UNDECIDED);
                var unit = unit(column.heading(), guess.remarks());
                yield new Column(
                        column.position(),
                        column.heading(),
                        column.field(),
                        column.dayOrder(),
                        style == NumberColumn.Style.UNDECIDED ? said : style,
                        unit.scale().or(() -> before.flatMap(Column::scale)),
                        unit.currency()
                                .orElseGet(() -> before.map(Column::currency).orElse("")));
            }
        };
    }

    private static Column with(Column column, DateColumn.Order order) {
        return new Column(
                column.position(),
                column.heading(),
                column.field(),
                order,
                column.decimals(),
                column.scale(),
                column.currency());
    }

    /// What the heading says goes before what a line above the list says.
    static MoneyReading unit(String heading, List<String> remarks) {
        var said = MoneyReading.of(heading);
        if (said.scale().isPresent() || said.currency().isPresent()) {
            return said;
        }
        // A line above the list speaks of every column of money that says nothing itself.
        return remarks.stream()
                .filter(UNIT_LINE.asPredicate())
                .map(MoneyReading::of)
                .filter(unit -> !unit.equals(MoneyReading.UNSAID))
                .findFirst()
                .orElse(said);
    }
}
