package org.nhipcau.workbooks.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Workbooks made for the tests.
final class Made {

    private Made() {}

    static byte[] xlsx(Consumer<Sheet> fill) {
        return book(new XSSFWorkbook(), workbook -> fill.accept(workbook.createSheet("Danh mục")));
    }

    static byte[] xls(Consumer<Sheet> fill) {
        return book(new HSSFWorkbook(), workbook -> fill.accept(workbook.createSheet("Danh mục")));
    }

    static byte[] book(Workbook workbook, Consumer<Workbook> fill) {
        try (workbook;
                var out = new ByteArrayOutputStream()) {
            fill.accept(workbook);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Milliseconds of processor that this thread has used; the clock on the wall says more of the neighbours.
    static long busy() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1_000_000;
    }

    static Grid grid(byte[] content) {
        return WorkbookFile.open(content).grid(0);
    }

    /// Texts and numbers from column A on; an empty text leaves its cell out.
    static Row row(Sheet sheet, int number, Object... values) {
        var row = sheet.createRow(number - 1);
        for (var column = 0; column < values.length; column++) {
            switch (values[column]) {
                case Number value -> row.createCell(column).setCellValue(value.doubleValue());
                case String text when text.isEmpty() -> {
                    // Nothing stands there.
                }
                default -> row.createCell(column).setCellValue(values[column].toString());
            }
        }
        return row;
    }
}
