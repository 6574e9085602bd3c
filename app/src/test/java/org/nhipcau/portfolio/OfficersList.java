package org.nhipcau.portfolio;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A list as an officer keeps it: a title, a unit of money above the table, merged cells, a group, a total, a
/// signature.
final class OfficersList {

    static final String[] HEADINGS = {
        "STT", "Tên dự án", "Nhà tài trợ", "Chủ dự án", "Thời gian thực hiện", "Địa bàn", "Tổng vốn", "Trạng thái"
    };

    private final Workbook workbook;
    private int next;

    private OfficersList(Workbook workbook) {
        this.workbook = workbook;
        workbook.createSheet("Danh mục");
    }

    static OfficersList xlsx() {
        return new OfficersList(new XSSFWorkbook()).begun();
    }

    static OfficersList xls() {
        return new OfficersList(new HSSFWorkbook()).begun();
    }

    static OfficersList bare(String... headings) {
        return new OfficersList(new XSSFWorkbook()).row((Object[]) headings);
    }

    private OfficersList begun() {
        row("BỘ Y TẾ");
        row("DANH MỤC DỰ ÁN SỬ DỤNG VỐN NƯỚC NGOÀI");
        workbook.getSheetAt(0).addMergedRegion(new CellRangeAddress(1, 1, 0, 7));
        row("Đơn vị tính: nghìn USD");
        return row((Object[]) HEADINGS);
    }

    OfficersList row(Object... values) {
        var row = workbook.getSheetAt(0).createRow(next++);
        for (var at = 0; at < values.length; at++) {
            switch (values[at]) {
                case String text when text.isEmpty() -> {
                    // An empty cell.
                }
                case String text -> row.createCell(at).setCellValue(text);
                case Number number -> row.createCell(at).setCellValue(number.doubleValue());
                case LocalDate day -> {
                    var cell = row.createCell(at);
                    var style = workbook.createCellStyle();
                    style.setDataFormat(workbook.createDataFormat().getFormat("m/d/yyyy"));
                    cell.setCellStyle(style);
                    cell.setCellValue(day);
                }
                default -> throw new IllegalArgumentException("no cell holds " + values[at]);
            }
        }
        return this;
    }

    /// Rows from and to, as Excel counts, hold one value in this column.
    OfficersList merged(int from, int to, int column) {
        workbook.getSheetAt(0).addMergedRegion(new CellRangeAddress(from - 1, to - 1, column, column));
        return this;
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (workbook) {
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
