package org.nhipcau.workbooks.sheet;

/// A sheet before it is read.
///
/// @param index its place among the workbook's sheets, from 0
/// @param contentRows rows in which something is written
public record SheetSummary(int index, String name, Visibility visibility, int contentRows) {

    /// How a sheet is shown; a very hidden one appears in no menu of Excel.
    public enum Visibility {
        SHOWN,
        HIDDEN,
        VERY_HIDDEN
    }
}
