package org.nhipcau.workbooks.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.nhipcau.shared.Refusal;
import org.nhipcau.shared.TypedText;

/// Keeps the rows and cells that hold something, fills merged areas and cleans the texts.
///
/// Refuses: `workbooks.refused.tooManyRows`, `workbooks.refused.tooManyColumns`, `workbooks.refused.tooManyCells`.
final class GridBuilder implements Book.Sink {

    /// A hundred thousand records, and the lines above, between and below them.
    static final int MOST_ROWS = 110_000;
    static final int MOST_COLUMNS = 200;
    static final int MOST_CELLS = 2_500_000;
    private static final int LONGEST_FORMULA = 200;
    private static final int MOST_AREAS = 200_000;

    private static final Pattern BLANKS = Pattern.compile("[ \\t\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000]+");
    private static final Pattern LINES = Pattern.compile(" ?(\\r\\n?|\\n) ?");
    /// The sign by which Excel's users say "this is text"; other programs leave it in.
    private static final Pattern TEXT_SIGN = Pattern.compile("^'(?=[-\\d=+@])");

    private record Area(Place first, Place last) {}

    private record Raw(int column, CellValue value, boolean formula, String font) {}

    private record Line(int number, boolean hidden, List<Raw> raw, List<Cell> cells) {}

    private final SheetSummary sheet;
    private final List<Line> lines = new ArrayList<>();
    private final List<Area> areas = new ArrayList<>();
    private final BitSet hiddenColumns = new BitSet();
    private final Map<Integer, String> formulas = new HashMap<>();
    private final WritingRepair repair = new WritingRepair();
    private final Map<String, String> cleaned = new HashMap<>();
    private Line current = new Line(0, false, List.of(), List.of());
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
        dropEmpty();
        current = new Line(number, hidden, new ArrayList<>(), new ArrayList<>());
        lines.add(current);
    }

    private void dropEmpty() {
        if (!lines.isEmpty() && lines.getLast().raw.isEmpty()) {
            lines.removeLast();
        }
    }

    @Override
    public void cell(int column, CellValue value, boolean formula, String font) {
        if (value instanceof CellValue.Text text) {
            if (cleaned.computeIfAbsent(text.text(), GridBuilder::clean).isEmpty()) {
                return;
            }
            repair.see(column, text.text(), font);
        }
        if (column > MOST_COLUMNS) {
            throw new Refusal("workbooks.refused.tooManyColumns", MOST_COLUMNS, sheet.name());
        }
        if (lines.size() > MOST_ROWS) {
            throw new Refusal("workbooks.refused.tooManyRows", MOST_ROWS, sheet.name());
        }
        countCell();
        current.raw.add(new Raw(column, value, formula, font));
    }

    private static String clean(String text) {
        if (isClean(text)) {
            return text;
        }
        var even = LINES.matcher(BLANKS.matcher(text).replaceAll(" ")).replaceAll("\n");
        return TEXT_SIGN.matcher(TypedText.clean(even)).replaceFirst("");
    }

    /// Whether the text has only whole letters and usual signs, and blanks only between them.
    private static boolean isClean(String text) {
        var before = ' ';
        for (var at = 0; at < text.length(); at++) {
            var sign = text.charAt(at);
            var letter = (sign > ' ' && sign <= '~' && !(at == 0 && sign == '\''))
                    || (sign >= '\u00c0' && sign <= '\u01b0')
                    || (sign >= '\u1ea0' && sign <= '\u1ef9');
            if (!letter && !(sign == ' ' && before != ' ')) {
                return false;
            }
            before = sign;
        }
        return before != ' ';
    }

    private void countCell() {
        if (++cells > MOST_CELLS) {
            throw new Refusal("workbooks.refused.tooManyCells", MOST_CELLS, sheet.name());
        }
    }

    @Override
    public void formula(int column, String text) {
        if (!text.isBlank() && column <= MOST_COLUMNS) {
            formulas.computeIfAbsent(
                    column,
                    first -> "=" + TypedText.clean(text.substring(0, Math.min(LONGEST_FORMULA, text.length()))));
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
        dropEmpty();
        repair.decide();
        var texts = new HashMap<Raw, CellValue>();
        var hidden = new TreeSet<Integer>();
        for (var line : lines) {
            for (var raw : line.raw) {
                var value = texts.computeIfAbsent(new Raw(raw.column, raw.value, false, raw.font), this::value);
                var hides = hiddenColumns.get(raw.column);
                if (hides) {
                    hidden.add(raw.column);
                }
                var place = new Place(raw.column, line.number);
                line.cells.add(new Cell(place, value, place, raw.formula, line.hidden || hides));
            }
        }
        fillAreas();
        var rows = lines.stream()
                .map(line -> new Grid.Row(line.number, line.hidden, List.copyOf(line.cells)))
                .toList();
        return new Grid(sheet, rows, hidden, Map.copyOf(formulas));
    }

    private CellValue value(Raw raw) {
        if (raw.value instanceof CellValue.Text text) {
            var repaired = repair.repaired(raw.column, text.text(), raw.font);
            return new CellValue.Text(
                    cleaned.computeIfAbsent(repaired.text(), GridBuilder::clean), repaired.converted());
        }
        return raw.value;
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
