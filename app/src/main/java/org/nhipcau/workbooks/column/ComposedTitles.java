package org.nhipcau.workbooks.column;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.nhipcau.shared.SearchKey;
import org.nhipcau.workbooks.sheet.Grid;

/// The titles of columns whose header takes one, two or three rows: "Tổng vốn / ODA".
final class ComposedTitles {

    private ComposedTitles() {}

    static SortedMap<Integer, String> of(List<Grid.Row> header) {
        var parts = new TreeMap<Integer, List<String>>();
        for (var level = 0; level < header.size(); level++) {
            var row = header.get(level);
            for (var cell : row.cells()) {
                add(parts, cell.place().column(), cell.value().written());
                if (level + 1 < header.size()) {
                    var below = header.subList(level + 1, header.size());
                    for (var column = cell.place().column() + 1; carries(row, below, column); column++) {
                        add(parts, column, cell.value().written());
                    }
                }
            }
        }
        var titles = new TreeMap<Integer, String>();
        parts.forEach((column, words) -> titles.put(column, String.join(" / ", words)));
        return titles;
    }

    /// Whether a group's name reaches over this column, though nobody merged its cells.
    static boolean carries(Grid.Row row, List<Grid.Row> below, int column) {
        return row.cell(column).isEmpty()
                && below.stream()
                        .anyMatch(lower -> lower.cell(column)
                                .filter(cell -> !cell.filled() || cell.anchor().row() == lower.number())
                                .isPresent());
    }

    private static void add(TreeMap<Integer, List<String>> parts, int column, String title) {
        var words = parts.computeIfAbsent(column, none -> new ArrayList<>());
        var one = title.lines().map(String::strip).collect(Collectors.joining(" "));
        if (words.isEmpty() || !SearchKey.of(words.getLast()).equals(SearchKey.of(one))) {
            words.add(one);
        }
    }
}
