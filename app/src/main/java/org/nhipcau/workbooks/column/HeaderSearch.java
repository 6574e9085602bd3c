package org.nhipcau.workbooks.column;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.nhipcau.shared.SearchKey;
import org.nhipcau.workbooks.sheet.Cell;
import org.nhipcau.workbooks.sheet.CellValue;
import org.nhipcau.workbooks.sheet.Grid;

/// Weighs every group of one to three rows near the top of a sheet as its header and takes the best.
final class HeaderSearch {

    private static final int LOOKED_AT = 40;
    private static final int MOST_LEVELS = 3;
    private static final int LONGEST_TITLE = 200;
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2200);

    private final List<Grid.Row> rows;
    private final ColumnNames names;

    HeaderSearch(Grid grid, ColumnNames names) {
        this.rows = grid.rows();
        this.names = names;
    }

    List<Grid.Row> best() {
        var best = List.<Grid.Row>of();
        var bestWeight = 0.0;
        for (var first = 0; first < Math.min(LOOKED_AT, rows.size()); first++) {
            for (var last = first; last < Math.min(first + MOST_LEVELS, rows.size()); last++) {
                var header = rows.subList(first, last + 1);
                if (!possible(header)) {
                    continue;
                }
                var weight = weight(header, last + 1) - first * 0.3;
                if (weight > bestWeight) {
                    bestWeight = weight;
                    best = header;
                }
            }
        }
        return List.copyOf(best);
    }

    private boolean possible(List<Grid.Row> header) {
        var top = header.getFirst().number();
        for (var level = 0; level < header.size(); level++) {
            var row = header.get(level);
            var own = row.cells().stream().filter(cell -> !cell.filled()).count();
            if ((own < 2 && !headsTheOnlyColumn(row))
                    || ColumnNumbers.are(row)
                    || (level > 0 && row.number() - header.get(level - 1).number() > 1)
                    || row.cells().stream().anyMatch(cell -> cell.anchor().row() < top || !titles(cell))) {
                return false;
            }
            if (level > 0 && !under(header.subList(0, level), row)) {
                return false;
            }
        }
        return true;
    }

    /// In a list of one column a lone cell is the heading when it is a known one; elsewhere it is a title.
    private boolean headsTheOnlyColumn(Grid.Row row) {
        return names.exact(row) == 1
                && rows.stream().allMatch(one -> one.cells().size() == 1);
    }

    /// Years may head columns; other numbers and dates are data.
    private static boolean titles(Cell cell) {
        return switch (cell.value()) {
            case CellValue.Text text -> text.text().length() <= LONGEST_TITLE;
            case CellValue.Number number ->
                number.number().scale() <= 0
                        && number.number().compareTo(FIRST_YEAR) >= 0
                        && number.number().compareTo(LAST_YEAR) <= 0;
            case CellValue.Day _, CellValue.Truth _, CellValue.Fault _, CellValue.Uncalculated _ -> false;
        };
    }

    /// Whether a row divides what stands above it, rather than being data below it.
    private boolean under(List<Grid.Row> above, Grid.Row row) {
        var upper = above.getLast();
        var sameAgain = 0;
        var own = 0;
        for (var cell : row.cells()) {
            if (cell.filled()) {
                continue;
            }
            own++;
            var column = cell.place().column();
            var over = upper.cell(column);
            if (over.isPresent() && !group(upper, row, column)) {
                sameAgain++;
            }
        }
        // A second row in another language names the same columns once more.
        return sameAgain == 0 || (sameAgain <= own && names.exact(row) >= 2);
    }

    /// Whether the cell at this column names several columns of the row below.
    private static boolean group(Grid.Row upper, Grid.Row lower, int column) {
        var over = upper.cell(column).orElseThrow();
        var left = upper.cell(column - (column > 1 ? 1 : 0));
        var right = upper.cell(column + 1);
        return over.filled() && over.anchor().row() == upper.number()
                || right.filter(next -> next.anchor().equals(over.anchor())).isPresent()
                || (column > 1
                        && left.filter(next -> next.anchor().equals(over.anchor()))
                                .isPresent())
                || ComposedTitles.carries(upper, List.of(lower), column + 1);
    }

    private double weight(List<Grid.Row> header, int firstBelow) {
        SortedMap<Integer, String> titles = ComposedTitles.of(header);
        var different = new HashSet<String>();
        titles.values().forEach(title -> different.add(SearchKey.of(title)));
        var matched = names.propose(titles).stream()
                .mapToDouble(proposal -> proposal.confidence() >= 75 ? 20 : proposal.confidence() >= 45 ? 8 : 0)
                .sum();
        // Names of columns in a lower row are no data.
        var lower = header.stream().skip(1).mapToInt(names::exact).sum();
        return matched
                + 3.0 * lower
                + 2.0 * Math.min(different.size(), 30)
                - 3.0 * (titles.size() - different.size())
                + below(titles, firstBelow);
    }

    /// Rows below that fill the titled columns speak for a header; numbers and dates in them still more.
    private double below(Map<Integer, String> titles, int firstBelow) {
        var until = Math.min(rows.size(), firstBelow + 8);
        if (until <= firstBelow || titles.isEmpty()) {
            return 0;
        }
        var filled = 0.0;
        var figures = new HashSet<Integer>();
        for (var row : rows.subList(firstBelow, until)) {
            for (var cell : row.cells()) {
                if (titles.containsKey(cell.place().column())) {
                    filled++;
                    if (cell.value() instanceof CellValue.Number || cell.value() instanceof CellValue.Day) {
                        figures.add(cell.place().column());
                    }
                }
            }
        }
        return 10 * filled / ((until - firstBelow) * titles.size()) + 1.5 * figures.size();
    }
}
