package org.nhipcau.workbooks.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.nhipcau.shared.SearchKey;
import org.nhipcau.workbooks.column.HeaderGuess.SortedRow;
import org.nhipcau.workbooks.sheet.Cell;
import org.nhipcau.workbooks.sheet.CellValue;
import org.nhipcau.workbooks.sheet.Grid;

/// Says of each row of a sheet what it is.
final class RowSorter {

    private static final Pattern NOTE = Pattern.compile(
            "(don vi tinh|dvt|don vi|unit|currency|ghi chu|chu thich|luu y|nguon|nguon so lieu|source|note)\\b.*");
    private static final Pattern TOTAL = Pattern.compile("(tong cong|tong so|grand total|sub ?total|total|cong|tong)"
            + "( (cong|so|muc|nhom|phan|trang|chung|von|toan bo|tat ca|all|[ivx]+|[a-e]|\\d+)( .*)?)?");
    private static final Pattern FOOTER = Pattern.compile(
            "(nguoi lap|lap bieu|noi nhan|thu truong|ke toan truong|giam doc|pho giam doc|vu truong|cuc truong|chu tich"
                    + "|ky ten|ky ghi ro|ky va ghi|xac nhan|tm |kt |tl |tuq |prepared by|approved by|checked by"
                    + "|[\\p{L} ]{0,30}ngay( \\d+)? thang( \\d+)? nam( \\d+)?)\\b.*");
    private static final Pattern ENUMERATED =
            Pattern.compile("([IVXLC]+|\\p{Lu})([.)/:]|$)(\\s*\\d+[.)]?)*.*", Pattern.DOTALL);

    private static final Set<String> ORDINALS = Set.of("tt", "stt", "so tt", "so thu tu", "thu tu", "no", "so");

    private final Grid grid;
    private final List<Grid.Row> header;
    private final Set<Integer> titled;
    private final ColumnNames names;

    RowSorter(Grid grid, List<Grid.Row> header, Set<Integer> titled, ColumnNames names) {
        this.grid = grid;
        this.header = header;
        this.titled = titled;
        this.names = names;
    }

    List<SortedRow> sort() {
        var sorted = new ArrayList<SortedRow>(grid.rows().size());
        var firstHeader = header.isEmpty() ? 0 : header.getFirst().number();
        var lastHeader = header.isEmpty() ? 0 : header.getLast().number();
        var before = RowKind.TITLE;
        for (var row : grid.rows()) {
            RowKind kind;
            if (headerRow(row)) {
                kind = RowKind.HEADER;
            } else if (row.number() < firstHeader || (row.number() < lastHeader)) {
                kind = NOTE.matcher(first(row)).matches() ? RowKind.NOTE : RowKind.TITLE;
            } else {
                kind = below(row, before);
            }
            if (kind == RowKind.OTHER_TABLE && before != RowKind.OTHER_TABLE) {
                giveItsTitle(sorted);
            }
            sorted.add(new SortedRow(row, kind));
            before = kind;
        }
        return List.copyOf(sorted);
    }

    /// A lone text right above the headings of another table is its title.
    private static void giveItsTitle(List<SortedRow> sorted) {
        for (var at = sorted.size() - 1; at >= 0; at--) {
            var above = sorted.get(at);
            var own =
                    above.row().cells().stream().filter(cell -> !cell.filled()).toList();
            if (own.size() != 1
                    || !(own.getFirst().value() instanceof CellValue.Text)
                    || above.kind() != RowKind.DATA && above.kind() != RowKind.GROUP) {
                return;
            }
            sorted.set(at, new SortedRow(above.row(), RowKind.OTHER_TABLE));
        }
    }

    private boolean headerRow(Grid.Row row) {
        return header.stream().anyMatch(head -> head.number() == row.number());
    }

    private RowKind below(Grid.Row row, RowKind before) {
        if (repeatsHeader(row)) {
            return RowKind.HEADER_REPEATED;
        }
        if (before == RowKind.OTHER_TABLE || headsAnotherTable(row)) {
            return RowKind.OTHER_TABLE;
        }
        var afterHeader = before == RowKind.HEADER || before == RowKind.HEADER_REPEATED;
        if (afterHeader && ColumnNumbers.are(row)) {
            return RowKind.COLUMN_NUMBERS;
        }
        var own = row.cells().stream().filter(cell -> !cell.filled()).toList();
        var few = own.size() <= 4 && own.size() * 2 <= Math.max(titled.size(), 2);
        var first = first(row);
        if (TOTAL.matcher(first).matches()) {
            return RowKind.TOTAL;
        }
        if (few && (FOOTER.matcher(first).matches() || before == RowKind.FOOTER)) {
            return RowKind.FOOTER;
        }
        if (own.size() == 1 && isOrdinal(own.getFirst())) {
            return RowKind.ORDINAL;
        }
        if (few && own.size() <= 2 && NOTE.matcher(first).matches()) {
            return RowKind.NOTE;
        }
        return groups(row, own) ? RowKind.GROUP : RowKind.DATA;
    }

    /// A heading has a text alone, or a Roman number or letter and a text, and at most sums beside them.
    private boolean groups(Grid.Row row, List<Cell> own) {
        var texts = own.stream()
                .filter(cell -> cell.value() instanceof CellValue.Text)
                .toList();
        if (texts.isEmpty() || titled.size() <= 2) {
            return false;
        }
        var first = texts.getFirst();
        var enumerated = ENUMERATED.matcher(first.value().written()).matches();
        if (own.size() == 1) {
            return enumerated
                    || spans(row, first)
                    || first.place().column()
                            == titled.stream().min(Integer::compare).orElse(0);
        }
        return enumerated && texts.size() <= 2 && first.equals(own.getFirst());
    }

    private boolean isOrdinal(Cell cell) {
        return header.stream()
                        .map(head -> SearchKey.of(head.written(cell.place().column())))
                        .anyMatch(ORDINALS::contains)
                && (cell.value() instanceof CellValue.Number
                        || cell.value().written().matches("\\d{1,6}[.)]?"));
    }

    private static boolean spans(Grid.Row row, Cell cell) {
        return row.cell(cell.place().column() + 1)
                .filter(next -> next.anchor().equals(cell.place()))
                .isPresent();
    }

    /// Nothing but texts, and among them "STT" or several names of columns, which no row of data has.
    private boolean headsAnotherTable(Grid.Row row) {
        var own = row.cells().stream().filter(cell -> !cell.filled()).toList();
        return !header.isEmpty()
                && own.size() >= 2
                && own.stream().allMatch(cell -> cell.value() instanceof CellValue.Text)
                && (ORDINALS.contains(SearchKey.of(own.getFirst().value().written())) || names.exact(row) >= 3);
    }

    private boolean repeatsHeader(Grid.Row row) {
        return header.stream().anyMatch(head -> repeats(head, row));
    }

    private static boolean repeats(Grid.Row head, Grid.Row row) {
        var own = 0;
        var same = 0;
        var left = row.cells().size();
        for (var cell : row.cells()) {
            left--;
            if (cell.filled()) {
                continue;
            }
            own++;
            same += same(cell.value().written(), head.written(cell.place().column())) ? 1 : 0;
            if ((same + left) * 10 < (own + left) * 7) {
                return false;
            }
        }
        return same >= 2 && same * 10 >= own * 7;
    }

    /// Texts of very different length are told apart without working out their keys: there are many rows.
    private static boolean same(String written, String title) {
        return Math.abs(written.length() - title.length()) <= 4
                && !title.isEmpty()
                && SearchKey.of(written).equals(SearchKey.of(title));
    }

    /// The first text of a row that is more than an ordinal.
    private static String first(Grid.Row row) {
        return row.cells().stream()
                .filter(cell -> !cell.filled() && cell.value() instanceof CellValue.Text)
                .map(cell -> SearchKey.of(cell.value().written()))
                .filter(key -> key.length() > 2)
                .findFirst()
                .orElse("");
    }
}
