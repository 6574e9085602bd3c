package org.nhipcau.workbooks.sheet;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Workbook;

/// Words at a cell, after those that were there already.
record CellComment(Workbook workbook, MarkWords words) {

    private static final int COLUMNS_WIDE = 4;
    private static final int LETTERS_IN_A_LINE = 34;
    private static final int MOST_LINES = 14;
    private static final int LONGEST = 8_000;

    void add(Cell cell, String said) {
        var helper = workbook.getCreationHelper();
        var there = cell.getCellComment();
        var text = said.length() > LONGEST ? said.substring(0, LONGEST) + "…" : said;
        if (there != null) {
            there.setString(helper.createRichTextString(there.getString().getString() + "\n\n" + text));
            return;
        }
        var lines = Math.min(
                MOST_LINES,
                2 + text.length() / LETTERS_IN_A_LINE + (int) text.lines().count());
        var anchor = helper.createClientAnchor();
        anchor.setAnchorType(ClientAnchor.AnchorType.MOVE_DONT_RESIZE);
        var lastColumn = workbook.getSpreadsheetVersion().getLastColumnIndex();
        var lastRow = workbook.getSpreadsheetVersion().getLastRowIndex();
        anchor.setCol1(Math.min(cell.getColumnIndex() + 1, lastColumn - COLUMNS_WIDE));
        anchor.setCol2(Math.min(cell.getColumnIndex() + 1 + COLUMNS_WIDE, lastColumn));
        anchor.setRow1(Math.min(cell.getRowIndex(), lastRow - lines));
        anchor.setRow2(Math.min(cell.getRowIndex() + lines, lastRow));
        var comment = cell.getSheet().createDrawingPatriarch().createCellComment(anchor);
        comment.setString(helper.createRichTextString(text));
        comment.setAuthor(words.author());
        cell.setCellComment(comment);
    }
}
