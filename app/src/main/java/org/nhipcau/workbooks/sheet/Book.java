package org.nhipcau.workbooks.sheet;

import java.util.List;
import java.util.Set;

/// A workbook of one kind of file, ready to hand out its cells.
interface Book {

    /// A sheet's name and how it is shown.
    record Head(String name, SheetSummary.Visibility visibility) {}

    List<Head> heads();

    Set<WorkbookFile.Note> notes();

    void read(int sheet, Book.Sink sink);

    /// Takes the cells of a sheet as they come, row by row.
    interface Sink {

        void hiddenColumns(int first, int last);

        /// A row begins; most rows of some files hold nothing.
        void row(int number, boolean hidden);

        /// A cell of the row that has begun.
        ///
        /// @param font its font's name; empty when the file does not say
        void cell(int column, CellValue value, boolean formula, String font);

        /// What a formula says, as far as its file writes it out; told of the first of each column and never run.
        void formula(int column, String text);

        void merged(Place first, Place last);
    }
}
