package org.nhipcau.workbooks.sheet;

/// What is to be said at one cell of a workbook.
///
/// @param sheet the sheet's name
/// @param words in the reader's language
public record Mark(String sheet, Place place, Weight weight, String words) {

    public enum Weight {
        /// The row cannot be taken as it is.
        REFUSED,
        /// It was read, and the person should look at how.
        NOTICED
    }
}
