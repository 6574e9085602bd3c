package org.nhipcau.workbooks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nhipcau.shared.SearchKey;
import org.nhipcau.workbooks.column.DateColumn;
import org.nhipcau.workbooks.column.NumberColumn;

/// Where the rows of a list are, and which column is what.
///
/// @param sheet its place among the sheets of the workbook, from 0
/// @param headerFirst first row of the headings, as Excel shows it
/// @param headerLast last row of the headings
/// @param skipsHidden whether rows that are hidden are set aside, as a person said
public record Layout(int sheet, int headerFirst, int headerLast, boolean skipsHidden, List<Column> columns) {

    /// @param position column A is 1
    /// @param heading as it stands there, group headings before it
    /// @param field what it is; nothing: it is not read
    /// @param dayOrder how the days that Excel holds are to be taken
    /// @param decimals which signs its figures are written with
    /// @param scale what a number in it is counted in: 1000000 for millions
    /// @param currency ISO 4217; empty when the column does not say
    public record Column(
            int position,
            String heading,
            Optional<String> field,
            DateColumn.Order dayOrder,
            NumberColumn.Style decimals,
            Optional<BigDecimal> scale,
            String currency) {

        /// Nothing is said of it yet.
        static Column unread(int position, String heading) {
            return new Column(
                    position,
                    heading,
                    Optional.empty(),
                    DateColumn.Order.UNDECIDED,
                    NumberColumn.Style.UNDECIDED,
                    Optional.empty(),
                    "");
        }

        String key() {
            return SearchKey.of(heading);
        }

        Column as(Optional<String> other) {
            return new Column(position, heading, other, dayOrder, decimals, scale, currency);
        }
    }

    Optional<Column> of(String field) {
        return columns.stream()
                .filter(column -> column.field().equals(Optional.of(field)))
                .findFirst();
    }

    /// The headings of what is read, by field.
    java.util.Map<String, String> headingsByField() {
        return columns.stream()
                .filter(column -> column.field().isPresent())
                .collect(
                        Collectors.toMap(column -> column.field().orElseThrow(), Column::heading, (one, other) -> one));
    }

    /// By which the same headings are known again.
    String headings() {
        return columns.stream().map(Column::key).collect(Collectors.joining("|"));
    }
}
