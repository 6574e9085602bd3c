package org.nhipcau.workbooks.sheet;

/// Where a cell stands, as Excel counts: column A is 1, and the first row is 1.
public record Place(int column, int row) implements Comparable<Place> {

    static final int LAST_COLUMN = 16_384;
    static final int LAST_ROW = 1_048_576;

    public Place {
        if (column < 1 || column > LAST_COLUMN || row < 1 || row > LAST_ROW) {
            throw new IllegalArgumentException("no such cell: column " + column + ", row " + row);
        }
    }

    /// @param written such as `C12` or `$C$12`
    /// @throws IllegalArgumentException when no sheet has such a cell
    public static Place of(String written) {
        var column = 0;
        var row = 0;
        for (var at = 0; at < written.length(); at++) {
            var sign = written.charAt(at);
            if (sign >= 'A' && sign <= 'Z' && row == 0 && column <= LAST_COLUMN) {
                column = column * 26 + sign - 'A' + 1;
            } else if (sign >= '0' && sign <= '9' && row <= LAST_ROW) {
                row = row * 10 + sign - '0';
            } else if (sign != '$') {
                throw new IllegalArgumentException("not a cell");
            }
        }
        return new Place(column, row);
    }

    /// `A` for 1, `AB` for 28.
    public static String letters(int column) {
        var letters = new StringBuilder();
        for (var rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    public String letters() {
        return letters(column);
    }

    /// The A1 form, such as `C12`.
    @Override
    public String toString() {
        return letters(column) + row;
    }

    @Override
    public int compareTo(Place other) {
        return row == other.row ? Integer.compare(column, other.column) : Integer.compare(row, other.row);
    }
}
