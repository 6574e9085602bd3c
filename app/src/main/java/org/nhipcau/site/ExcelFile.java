package org.nhipcau.site;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A list as a workbook: a sheet of rows, and a sheet that says what list it is, its filters, who took it out and
/// when.
///
/// Rows beyond what a sheet holds go on in a further sheet; nothing is cut. Amounts are written as numbers where a
/// number of
/// Excel holds them exactly (15 digits) and as text where it would not.
public final class ExcelFile {

    private static final int ROWS_PER_SHEET = 1_000_000;

    private ExcelFile() {}

    /// A column's heading and how a row fills it: a `String`, [LocalDate], [BigDecimal], or nothing.
    public record Column<T>(String heading, java.util.function.Function<T, ?> value) {}

    public static <T> void send(
            HttpServletResponse response,
            String name,
            Map<String, String> about,
            List<Column<T>> columns,
            Stream<T> rows) {
        send(response, name, about, columns, rows, List.of());
    }

    /// @param totals written below the rows, an empty line between, so that sorting and filtering leave them alone;
    ///     each by heading
    public static <T> void send(
            HttpServletResponse response,
            String name,
            Map<String, String> about,
            List<Column<T>> columns,
            Stream<T> rows,
            List<Map<String, ?>> totals) {
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".xlsx\"");
        try (var out = response.getOutputStream();
                var workbook = new Workbook(out, "Nhip Cau", "1.0");
                rows) {
            var iterator = rows.iterator();
            int sheetNumber = 1;
            do {
                var sheet = workbook.newWorksheet(sheetNumber == 1 ? name : name + " " + sheetNumber);
                sheet.freezePane(0, 1);
                for (int c = 0; c < columns.size(); c++) {
                    sheet.value(0, c, columns.get(c).heading());
                    sheet.style(0, c).bold().set();
                }
                int row = 1;
                for (; row <= ROWS_PER_SHEET && iterator.hasNext(); row++) {
                    var item = iterator.next();
                    for (int c = 0; c < columns.size(); c++) {
                        write(sheet, row, c, columns.get(c).value().apply(item));
                    }
                    if (row % 1000 == 0) {
                        sheet.flush();
                    }
                }
                if (!iterator.hasNext()) {
                    write(sheet, row + 1, columns, totals);
                }
                sheet.finish();
                sheetNumber++;
            } while (iterator.hasNext());
            var sheet = workbook.newWorksheet("about");
            int row = 0;
            for (var line : about.entrySet()) {
                sheet.value(row, 0, line.getKey());
                sheet.value(row++, 1, line.getValue());
            }
            sheet.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> void write(Worksheet sheet, int from, List<Column<T>> columns, List<Map<String, ?>> totals) {
        for (int t = 0; t < totals.size(); t++) {
            for (int c = 0; c < columns.size(); c++) {
                var value = totals.get(t).get(columns.get(c).heading());
                if (value != null) {
                    write(sheet, from + t, c, value);
                    sheet.style(from + t, c).bold().set();
                }
            }
        }
    }

    private static void write(Worksheet sheet, int row, int column, Object value) {
        switch (value) {
            case String text -> {
                if (!text.isEmpty()) {
                    sheet.value(row, column, text);
                }
            }
            case BigDecimal number -> {
                if (number.stripTrailingZeros().precision() <= 15) {
                    sheet.value(
                            row,
                            column,
                            new BigDecimal(number.stripTrailingZeros().toPlainString()));
                } else {
                    sheet.value(row, column, number.toPlainString());
                }
            }
            case Long number -> sheet.value(row, column, number);
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("dd/mm/yyyy").set();
            }
            case java.util.Optional<?> maybe -> maybe.ifPresent(present -> write(sheet, row, column, present));
            default -> throw new IllegalArgumentException("a workbook has no cell for " + value.getClass());
        }
    }
}
