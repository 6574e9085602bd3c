package org.nhipcau.workbooks.sheet;

import java.util.List;
import java.util.Set;

/// A workbook of one kind of file, ready to hand out its cells.
interface Book {

    /// A sheet's name and how it is shown.
    record Head(String name, SheetSummary.Visibility visibility) {}

    List<Head> heads();

    Set<WorkbookFile.Note> notes();

    void read(int sheet, CellSink sink);
}
