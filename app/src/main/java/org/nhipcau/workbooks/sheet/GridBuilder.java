package org.nhipcau.workbooks.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import org.nhipcau.shared.Refusal;
import org.nhipcau.shared.TypedText;

/// Keeps the rows and cells that hold something, fills merged areas and cleans the texts.
///
/// Refuses: `workbooks.refused.tooManyRows`, `workbooks.refused.tooManyColumns`, `workbooks.refused.tooManyCells`.
final class GridBuilder implements CellSink {

    static final int MOST_ROWS = 100_000;
    static final int MOST_COLUMNS = 200;
    static final int MOST_CELLS = 2_500_000;
    private static final int MOST_AREAS = 200_000;

    private record Area(Place first, Place last) {}

    private record Line(int number, boolean hidden, List<Cell> cells) {}

    private final SheetSummary sheet;
    private final List<Line> lines = new ArrayList<>();
    private final List<Area> areas = new ArrayList<>();
    private final BitSet hiddenColumns = new BitSet();
    private Line current = new Line(0, false, new ArrayList<>());
    private int cells;

    GridBuilder(SheetSummary sheet) {
        this.sheet = sheet;
    }

    @Override
    public void hiddenColumns(int first, int last) {
        if (first >= 1 && first <= last) {
            hiddenColumns.set(first, Math.min(last, Place.LAST_COLUMN) + 1);
        }
    }

    @Override
    public void row(int number, boolean hidden) {
        if (current.cells.isEmpty() && current.number != 0) {
            lines.removeLast();
        }
        current = new Line(number, hidden, new ArrayList<>());
        lines.add(current);
    }

    @Override
    public void cell(int column, CellValue value, boolean formula, String font) {
        var content = value instanceof CellValue.Text text ? new CellValue.Text(TypedText.clean(text.text())) : value;
        if (content instanceof CellValue.Text text && text.text().isEmpty()) {
            return;
        }
        if (column > MOST_COLUMNS) {
            throw new Refusal("workbooks.refused.tooManyColumns", MOST_COLUMNS, sheet.name());
        }
        if (current.cells.isEmpty() && lines.size() > MOST_ROWS) {
            throw new Refusal("workbooks.refused.tooManyRows", MOST_ROWS, sheet.name());
        }
        countCell();
        var place = new Place(column, current.number);
        current.cells.add(new Cell(place, content, place, formula, current.hidden || hiddenColumns.get(column)));
    }

    private void countCell() {
        if (++cells > MOST_CELLS) {
            throw new Refusal("workbooks.refused.tooManyCells", MOST_CELLS, sheet.name());
        }
    }

    @Override
    public void merged(Place first, Place last) {
        if (areas.size() >= MOST_AREAS) {
            throw new Refusal("workbooks.refused.bomb");
        }
        areas.add(new Area(first, last));
    }

    Grid build() {
        if (current.number != 0 && current.cells.isEmpty()) {
            lines.removeLast();
            current = new Line(0, false, new ArrayList<>());
        }
        fillAreas();
        var hidden = new TreeSet<Integer>();
        var rows = new ArrayList<Grid.Row>(lines.size());
        for (var line : lines) {
            line.cells.forEach(cell -> {
                if (hiddenColumns.get(cell.place().column())) {
                    hidden.add(cell.place().column());
                }
            });
            rows.add(new Grid.Row(line.number, line.hidden, List.copyOf(line.cells)));
        }
        return new Grid(sheet, List.copyOf(rows), hidden);
    }

    private void fillAreas() {
        var numbers = lines.stream().mapToInt(Line::number).toArray();
        for (var area : areas) {
            var from = Arrays.binarySearch(numbers, area.first.row());
            // Without a value at its first cell there is nothing to fill the area with.
            if (from < 0) {
                continue;
            }
            var anchor = lines.get(from).cells.stream()
                    .filter(cell -> cell.place().equals(area.first))
                    .findFirst();
            anchor.ifPresent(value -> fill(area, from, value));
        }
    }

    private void fill(Area area, int from, Cell anchor) {
        var lastColumn = Math.min(area.last.column(), MOST_COLUMNS);
        for (var at = from; at < lines.size() && lines.get(at).number <= area.last.row(); at++) {
            var line = lines.get(at);
            var own = new BitSet();
            line.cells.forEach(cell -> own.set(cell.place().column()));
            var before = line.cells.size();
            for (var column = area.first.column(); column <= lastColumn; column++) {
                if (!own.get(column)) {
                    countCell();
                    var hidden = line.hidden || hiddenColumns.get(column);
                    line.cells.add(new Cell(
                            new Place(column, line.number), anchor.value(), anchor.place(), anchor.formula(), hidden));
                }
            }
            if (line.cells.size() > before) {
                line.cells.sort(java.util.Comparator.comparing(Cell::place));
            }
        }
    }
}
