package org.nhipcau.workbooks.column;

/// What a row of a list is. Every row with content is exactly one of these; all but [#DATA] are set aside.
public enum RowKind {
    DATA,
    HEADER,
    /// Above the header: the ministry's name, the list's title.
    TITLE,
    /// A remark on the list, such as its unit of money or its source.
    NOTE,
    /// The header again, at the top of a printed page.
    HEADER_REPEATED,
    /// (1) (2) (3) under the header.
    COLUMN_NUMBERS,
    /// The heading of a group of rows, such as "I. Dự án ODA".
    GROUP,
    /// A number and nothing else: lists are often numbered further than they go.
    ORDINAL,
    TOTAL,
    /// Of another table on the same sheet, with headings of its own.
    OTHER_TABLE,
    /// Signatures, recipients, place and date below the list.
    FOOTER
}
