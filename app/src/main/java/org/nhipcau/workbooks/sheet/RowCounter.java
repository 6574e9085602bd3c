package org.nhipcau.workbooks.sheet;

/// Counts the rows in which something is written, and keeps none.
final class RowCounter implements CellSink {

    private int rows;
    private boolean counted;

    @Override
    public void hiddenColumns(int first, int last) {
        // What is hidden counts as well.
    }

    @Override
    public void row(int number, boolean hidden) {
        counted = false;
    }

    @Override
    public void cell(int column, CellValue value, boolean formula, String font) {
        var content = !(value instanceof CellValue.Text text) || !text.text().isBlank();
        if (!counted && content) {
            counted = true;
            rows++;
        }
    }

    @Override
    public void merged(Place first, Place last) {
        // An area adds no row.
    }

    int rows() {
        return rows;
    }
}
