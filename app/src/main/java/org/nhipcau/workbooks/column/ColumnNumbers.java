package org.nhipcau.workbooks.column;

import java.util.regex.Pattern;
import org.nhipcau.workbooks.sheet.Grid;

/// The row (1) (2) (3) … that forms of the state carry under their header.
final class ColumnNumbers {

    private static final Pattern NUMBER = Pattern.compile("[(\\[]?\\s*(\\d{1,3})\\s*[)\\]]?(\\s*=.*)?");
    private static final Pattern LETTER = Pattern.compile("[(\\[]?\\s*\\p{Lu}\\s*[)\\]]?");

    private ColumnNumbers() {}

    static boolean are(Grid.Row row) {
        var last = 0;
        var numbers = 0;
        for (var cell : row.cells()) {
            if (cell.filled()) {
                continue;
            }
            var written = cell.value().written();
            var number = NUMBER.matcher(written);
            if (number.matches()) {
                var is = Integer.parseInt(number.group(1));
                if (numbers > 0 && is != last + 1) {
                    return false;
                }
                last = is;
                numbers++;
            } else if (numbers > 0 || !LETTER.matcher(written).matches()) {
                return false;
            }
        }
        return numbers >= 3;
    }
}
