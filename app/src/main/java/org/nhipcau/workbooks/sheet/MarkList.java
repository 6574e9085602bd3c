package org.nhipcau.workbooks.sheet;

import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.WorkbookUtil;
import org.nhipcau.workbooks.sheet.Mark.Weight;

/// The sheet that lists all marks, each with a link to its cell.
final class MarkList {

    private static final int[] WIDTHS = {24, 10, 18, 90};
    private static final int LONGEST_NAME = 31;

    private final Workbook workbook;
    private final MarkWords words;

    MarkList(Workbook workbook, MarkWords words) {
        this.workbook = workbook;
        this.words = words;
    }

    void add(List<Mark> marks) {
        var sheet = workbook.createSheet(freeName());
        fill(sheet, marks, 0);
        // In .xls moving a sheet lets names and formulas point elsewhere; there the list is the last, and shown
        // first.
        if (workbook.getSpreadsheetVersion() == SpreadsheetVersion.EXCEL2007) {
            workbook.setSheetOrder(sheet.getSheetName(), 0);
        }
        for (var other : workbook) {
            other.setSelected(false);
        }
        var place = workbook.getSheetIndex(sheet);
        workbook.setActiveSheet(place);
        workbook.setFirstVisibleTab(place);
        sheet.setSelected(true);
    }

    void alone(List<Mark> marks) {
        var sheet = workbook.createSheet(freeName());
        sheet.createRow(1).createCell(0).setCellValue(words.onlyList());
        fill(sheet, marks, 1);
    }

    private String freeName() {
        var wanted = WorkbookUtil.createSafeSheetName(words.listName());
        var name = wanted;
        for (var number = 2; workbook.getSheet(name) != null; number++) {
            var suffix = " (" + number + ")";
            name = wanted.substring(0, Math.min(wanted.length(), LONGEST_NAME - suffix.length())) + suffix;
        }
        return name;
    }

    private void fill(Sheet sheet, List<Mark> marks, int above) {
        var bold = workbook.createFont();
        bold.setBold(true);
        var strong = workbook.createCellStyle();
        strong.setFont(bold);
        var link = workbook.createFont();
        link.setUnderline(org.apache.poi.ss.usermodel.Font.U_SINGLE);
        link.setColor(IndexedColors.BLUE.getIndex());
        var linked = workbook.createCellStyle();
        linked.setFont(link);
        linked.setVerticalAlignment(VerticalAlignment.TOP);
        var wrapped = workbook.createCellStyle();
        wrapped.setWrapText(true);
        wrapped.setVerticalAlignment(VerticalAlignment.TOP);
        wrapped.setQuotePrefixed(true);
        for (var at = 0; at < WIDTHS.length; at++) {
            sheet.setColumnWidth(at, WIDTHS[at] * 256);
        }
        write(sheet.createRow(0), 0, words.title(), strong);
        var head = sheet.createRow(above + 2);
        write(head, 0, words.sheet(), strong);
        write(head, 1, words.cell(), strong);
        write(head, 2, words.kind(), strong);
        write(head, 3, words.remark(), strong);
        sheet.createFreezePane(0, above + 3);
        var number = above + 3;
        for (var mark : marks) {
            if (number >= workbook.getSpreadsheetVersion().getMaxRows()) {
                break;
            }
            var row = sheet.createRow(number++);
            write(row, 0, mark.sheet(), wrapped);
            write(row, 1, mark.place().toString(), linked);
            write(row, 2, mark.weight() == Weight.REFUSED ? words.refused() : words.noticed(), wrapped);
            write(row, 3, mark.words(), wrapped);
            if (workbook.getSheet(mark.sheet()) != null) {
                var to = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
                to.setAddress("'" + mark.sheet().replace("'", "''") + "'!" + mark.place());
                row.getCell(1).setHyperlink(to);
            }
        }
    }

    /// Always as text: what begins with = is no formula here.
    private static void write(org.apache.poi.ss.usermodel.Row row, int column, String text, CellStyle style) {
        var cell = row.createCell(column);
        cell.setCellValue(text.length() > SharedStrings.LONGEST ? text.substring(0, SharedStrings.LONGEST) : text);
        cell.setCellStyle(style);
    }
}
