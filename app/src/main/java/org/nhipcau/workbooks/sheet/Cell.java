package org.nhipcau.workbooks.sheet;

/// One cell with content.
///
/// @param anchor the cell whose value this is: itself, or the first cell of the merged area it lies in
/// @param formula whether the value is the last result of a formula
/// @param hidden whether its row or column is hidden
public record Cell(Place place, CellValue value, Place anchor, boolean formula, boolean hidden) {

    /// Whether it shows nothing itself and has its value from a merged area.
    public boolean filled() {
        return !anchor.equals(place);
    }
}
