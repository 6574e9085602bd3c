package org.nhipcau.workbooks.sheet;

/// Takes the cells of a sheet as they come, row by row, without knowing from which kind of file.
interface CellSink {

    void hiddenColumns(int first, int last);

    /// A row begins; most rows of some files hold nothing.
    void row(int number, boolean hidden);

    /// A cell of the row that has begun.
    ///
    /// @param font its font's name; empty when the file does not say
    void cell(int column, CellValue value, boolean formula, String font);

    void merged(Place first, Place last);
}
