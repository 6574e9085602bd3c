package org.nhipcau.workbooks.sheet;

/// The words of a marked copy, in the reader's language.
///
/// @param listName the name of the sheet that lists the marks
/// @param author who the comments are from
/// @param title above the list
/// @param onlyList said above the list when the cells themselves could not be marked
/// @param refused the word for a mark that refuses
/// @param noticed the word for one that does not
public record MarkWords(
        String listName,
        String author,
        String title,
        String onlyList,
        String sheet,
        String cell,
        String kind,
        String remark,
        String refused,
        String noticed) {}
