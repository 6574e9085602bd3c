package org.nhipcau.workbooks.column;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.nhipcau.workbooks.sheet.Cell;
import org.nhipcau.workbooks.sheet.Grid;

/// Where a sheet's header stands, what its columns are called and what each row is; a proposal that a person
/// confirms.
///
/// @param headerRows numbers of the rows that make the header; empty when none was found
/// @param columns the titled columns from left to right
/// @param proposals at most one column for each known one, the surest first
/// @param rows every row of the grid, in its order
public record HeaderGuess(
        SortedSet<Integer> headerRows, List<Title> columns, List<Proposal> proposals, List<SortedRow> rows) {

    /// @param title of one or several rows: "Tổng vốn / ODA"
    public record Title(int column, String title) {}

    /// @param confidence from 1 to 100; 100 when the title is one of the known names
    public record Proposal(String key, int column, int confidence) {}

    public record SortedRow(Grid.Row row, RowKind kind) {}

    public static HeaderGuess of(Grid grid, Collection<? extends KnownColumn> known) {
        var names = new ColumnNames(known);
        return of(grid, names, new HeaderSearch(grid, names).best());
    }

    /// @param headerRows what the person says; rows that the grid does not have count for nothing
    public static HeaderGuess of(Grid grid, Collection<? extends KnownColumn> known, SortedSet<Integer> headerRows) {
        var header = grid.rows().stream()
                .filter(row -> headerRows.contains(row.number()))
                .toList();
        return of(grid, new ColumnNames(known), header);
    }

    private static HeaderGuess of(Grid grid, ColumnNames names, List<Grid.Row> header) {
        var titles = new TreeMap<Integer, String>(ComposedTitles.of(header));
        var columns = new ArrayList<Title>();
        titles.forEach((column, title) -> columns.add(new Title(column, title)));
        var proposals = names.propose(titles);
        var numbers = new TreeSet<Integer>();
        header.forEach(row -> numbers.add(row.number()));
        return new HeaderGuess(
                numbers, List.copyOf(columns), proposals, new RowSorter(grid, header, titles.keySet(), names).sort());
    }

    public List<Grid.Row> data() {
        return rows.stream()
                .filter(row -> row.kind() == RowKind.DATA)
                .map(SortedRow::row)
                .toList();
    }

    /// Titles and notes, which may say the unit of the money or the day of the list.
    public List<String> remarks() {
        return rows.stream()
                .filter(row -> row.kind() == RowKind.TITLE || row.kind() == RowKind.NOTE)
                .flatMap(row -> row.row().cells().stream())
                .filter(cell -> !cell.filled())
                .map(cell -> cell.value().written())
                .toList();
    }

    /// The cells of a column in the rows of data.
    public List<Cell> column(int column) {
        return data().stream().flatMap(row -> row.cell(column).stream()).toList();
    }

    public Optional<Integer> columnOf(String key) {
        return proposals.stream()
                .filter(proposal -> proposal.key().equals(key))
                .map(Proposal::column)
                .findFirst();
    }
}
