package org.nhipcau.workbooks.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The content of one sheet: the rows and cells that hold something, and no others.
///
/// @param rows from top to bottom
/// @param hiddenColumns columns with content that are hidden
/// @param formulas what the first formula of a column says, by column; without what its file does not write out
public record Grid(SheetSummary sheet, List<Row> rows, Set<Integer> hiddenColumns, Map<Integer, String> formulas) {

    /// Rows with content that are hidden, by a filter for one.
    public List<Integer> hiddenRows() {
        return rows.stream().filter(Row::hidden).map(Row::number).toList();
    }

    /// @param number as Excel shows it
    /// @param cells from left to right
    public record Row(int number, boolean hidden, List<Cell> cells) {

        public Optional<Cell> cell(int column) {
            var from = 0;
            var to = cells.size() - 1;
            while (from <= to) {
                var middle = (from + to) >>> 1;
                var there = cells.get(middle).place().column();
                if (there == column) {
                    return Optional.of(cells.get(middle));
                }
                if (there < column) {
                    from = middle + 1;
                } else {
                    to = middle - 1;
                }
            }
            return Optional.empty();
        }

        /// What is written there; empty when nothing is.
        public String written(int column) {
            return cell(column).map(cell -> cell.value().written()).orElse("");
        }
    }

    /// The last column with content; 0 when the sheet is empty.
    public int lastColumn() {
        return rows.stream()
                .mapToInt(row -> row.cells().getLast().place().column())
                .max()
                .orElse(0);
    }

    public Optional<Row> row(int number) {
        var from = 0;
        var to = rows.size() - 1;
        while (from <= to) {
            var middle = (from + to) >>> 1;
            var there = rows.get(middle).number();
            if (there == number) {
                return Optional.of(rows.get(middle));
            }
            if (there < number) {
                from = middle + 1;
            } else {
                to = middle - 1;
            }
        }
        return Optional.empty();
    }
}
