package org.nhipcau.workbooks.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nhipcau.workbooks.sheet.SheetSummary.Visibility;
import org.nhipcau.workbooks.sheet.WorkbookFile.Note;

class CellsTest {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void both_kinds_of_file_give_the_same_cells(boolean old) {
        var grid = Made.grid(Made.book(old ? new HSSFWorkbook() : new XSSFWorkbook(), workbook -> {
            var sheet = workbook.createSheet("Một");
            var row = Made.row(sheet, 2, "  Tên  dự\u00a0án ", 0.1 + 0.2, 1.0E15, -12.50);
            row.createCell(4).setCellValue(true);
            row.createCell(5).setCellFormula("1/0");
            row.createCell(6).setCellFormula("B2*10");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            row.createCell(7).setCellValue("'007");
            row.createCell(8).setCellValue("dòng một\r\ndòng hai");
            row.createCell(9).setCellValue(" \u200b");
            var percent = workbook.createCellStyle();
            percent.setDataFormat(workbook.createDataFormat().getFormat("0%"));
            row.createCell(10).setCellValue(0.85);
            row.getCell(10).setCellStyle(percent);
        }));

        var row = grid.row(2).orElseThrow();
        assertThat(row.written(1)).isEqualTo("Tên dự án");
        assertThat(row.cell(2).orElseThrow().value()).isEqualTo(new CellValue.Number(new BigDecimal("0.3"), "General"));
        assertThat(row.written(3)).isEqualTo("1000000000000000");
        assertThat(row.written(4)).isEqualTo("-12.5");
        assertThat(row.cell(5).orElseThrow().value()).isEqualTo(new CellValue.Truth(true));
        assertThat(row.cell(6).orElseThrow().value()).isEqualTo(new CellValue.Fault("#DIV/0!"));
        assertThat(row.written(7)).isEqualTo("3");
        assertThat(row.cell(7).orElseThrow().formula()).isTrue();
        assertThat(row.written(8)).isEqualTo("007");
        assertThat(row.written(9)).isEqualTo("dòng một\ndòng hai");
        assertThat(row.cell(10)).isEmpty();
        assertThat(row.cell(11).orElseThrow().value())
                .matches(value -> value instanceof CellValue.Number n && n.percent());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dd/MM/yyyy|DAY|false", "m/d/yy|DAY|true", "[$-409]m/d/yyyy;@|DAY|true",
                        "[$-42A]d mmmm yyyy;@|DAY|false", "\"ngày\" dd\" tháng \"mm|DAY|false",
                "mm/yyyy|MONTH|false", "mmm-yy|MONTH|false", "yyyy|YEAR|false", "yyyy-mm-dd hh:mm:ss|DAY|false",
                        "[$-1010000]d/m/yyyy|DAY|false",
                "mm\\/dd\\/yyyy|DAY|true", "dddd, mmmm dd, yyyy|DAY|false"
            })
    void formats_of_dates_are_known_with_what_they_show(String format, Precision precision, boolean monthFirst) {
        var shown = CellFormat.of(format);

        assertThat(shown.kind()).isEqualTo(CellFormat.Kind.DATE);
        assertThat(shown.precision()).isEqualTo(precision);
        assertThat(shown.monthFirst()).isEqualTo(monthFirst);
        assertThat(shown.value("41977.75", false))
                .isEqualTo(new CellValue.Day(LocalDate.of(2014, 12, 4), precision, monthFirst));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "General",
                "0.00",
                "#,##0.00 \"đ\"",
                "#,##0\\ [$USD]",
                "[Red]-0.0;[Blue]0",
                "0.00E+00",
                "_-* #,##0_-;-* #,##0_-;_-* \"-\"_-;_-@_-",
                "[$-409]#,##0",
                "@",
                "\"Quý \"0",
                "# ?/?",
                "[$€-2] #,##0"
            })
    void formats_of_numbers_are_no_dates(String format) {
        assertThat(CellFormat.of(format).kind()).isEqualTo(CellFormat.Kind.NUMBER);
    }

    @Test
    void times_of_day_are_texts_and_the_day_that_excel_invented_is_no_day() {
        assertThat(CellFormat.of("h:mm").value("0.5", false)).isEqualTo(new CellValue.Text("12:00"));
        assertThat(CellFormat.of("[h]:mm").value("1.5", false)).isInstanceOf(CellValue.Number.class);
        var day = CellFormat.of("dd/mm/yyyy");
        assertThat(day.value("59", false))
                .isEqualTo(new CellValue.Day(LocalDate.of(1900, 2, 28), Precision.DAY, false));
        assertThat(day.value("60", false)).isEqualTo(new CellValue.Text("29/02/1900"));
        assertThat(day.value("61", false)).isEqualTo(new CellValue.Day(LocalDate.of(1900, 3, 1), Precision.DAY, false));
        assertThat(day.value("0", true)).isEqualTo(new CellValue.Day(LocalDate.of(1904, 1, 1), Precision.DAY, false));
        assertThat(day.value("40515", true))
                .isEqualTo(new CellValue.Day(LocalDate.of(2014, 12, 4), Precision.DAY, false));
        assertThat(day.value("-1", false)).isInstanceOf(CellValue.Number.class);
        assertThat(day.value("99999999", false)).isInstanceOf(CellValue.Number.class);
    }

    @Test
    void a_workbook_counted_from_1904_gives_the_same_days() {
        var content = Made.book(new XSSFWorkbook(), workbook -> {
            ((XSSFWorkbook) workbook).getCTWorkbook().addNewWorkbookPr().setDate1904(true);
            dated(workbook);
        });

        assertThat(((CellValue.Day) Made.grid(content)
                                .rows()
                                .getFirst()
                                .cell(1)
                                .orElseThrow()
                                .value())
                        .day())
                .isEqualTo(LocalDate.of(2018, 12, 5));
    }

    private static void dated(Workbook workbook) {
        var style = workbook.createCellStyle();
        style.setDataFormat((short) 14);
        var cell = workbook.createSheet("Một").createRow(0).createCell(0);
        cell.setCellValue(41977.0);
        cell.setCellStyle(style);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_merged_area_is_filled_both_ways_and_hidden_things_are_said(boolean old) {
        var content = Made.book(old ? new HSSFWorkbook() : new XSSFWorkbook(), workbook -> {
            var sheet = workbook.createSheet("Một");
            Made.row(sheet, 1, "WB", "Tổng vốn", "", "a");
            Made.row(sheet, 2, "", "ODA", "Đối ứng", "b");
            Made.row(sheet, 3, "", "1", "2", "c").setZeroHeight(true);
            sheet.addMergedRegion(new CellRangeAddress(0, 3, 0, 0));
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 1, 2));
            sheet.setColumnHidden(3, true);
            workbook.createSheet("Ẩn");
            workbook.createSheet("Rất ẩn");
            workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
            workbook.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
        });

        var file = WorkbookFile.open(content);
        var grid = file.grid(0);
        assertThat(file.sheets())
                .extracting(SheetSummary::visibility)
                .containsExactly(Visibility.SHOWN, Visibility.HIDDEN, Visibility.VERY_HIDDEN);
        assertThat(grid.rows()).extracting(Grid.Row::number).containsExactly(1, 2, 3);
        assertThat(grid.row(1).orElseThrow().cell(3).orElseThrow())
                .isEqualTo(new Cell(Place.of("C1"), new CellValue.Text("Tổng vốn"), Place.of("B1"), false, false));
        assertThat(grid.row(3).orElseThrow().written(1)).isEqualTo("WB");
        assertThat(grid.row(3).orElseThrow().cell(1).orElseThrow().filled()).isTrue();
        assertThat(grid.row(3).orElseThrow().hidden()).isTrue();
        assertThat(grid.row(1).orElseThrow().cell(4).orElseThrow().hidden()).isTrue();
        assertThat(grid.hiddenColumns()).containsExactly(4);
    }

    @Test
    void rich_and_inline_texts_are_whole_and_how_they_are_pronounced_is_left_out() {
        var grid = Made.grid(HostileWorkbookTest.workbook(Map.of(
                "xl/sharedStrings.xml",
                "<sst><si><r><rPr><b/></rPr><t>Bộ </t></r><r><t>Y tế</t></r><rPh sb='0' eb='1'><t>BO</t></rPh></si><si><t>a_x000D_\nb</t></si></sst>",
                "xl/worksheets/sheet1.xml",
                HostileWorkbookTest.sheet(
                        "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='inlineStr'><is><t>chữ</t></is></c><c r='C1' t='s'><v>1</v></c>"
                                + "<c r='D1'><f>A1+1</f></c><c r='E1' t='str'><f>\"\"</f><v></v></c><c r='F1' t='d'><v>2014-12-04T00:00:00</v></c>"
                                + "<c r='G1' t='str'><f>A1</f><v>kết quả</v></c></row>"))));

        var row = grid.rows().getFirst();
        assertThat(row.written(1)).isEqualTo("Bộ Y tế");
        assertThat(row.written(2)).isEqualTo("chữ");
        assertThat(row.written(3)).isEqualTo("a\nb");
        assertThat(row.cell(4).orElseThrow().value()).isEqualTo(new CellValue.Uncalculated());
        assertThat(row.cell(5)).isEmpty();
        assertThat(row.written(6)).isEqualTo("04/12/2014");
        assertThat(row.written(7)).isEqualTo("kết quả");
    }

    @Test
    void macros_and_links_to_other_files_are_told_and_never_followed() {
        var rels = "<Relationships><Relationship Id='a' Type='x/worksheet' Target='worksheets/sheet1.xml'/>"
                + "<Relationship Id='b' Type='http://schemas.microsoft.com/office/2006/relationships/vbaProject' Target='vbaProject.bin'/>"
                + "<Relationship Id='c' Type='x/externalLink' Target='externalLinks/externalLink1.xml'/></Relationships>";

        var file = WorkbookFile.open(
                HostileWorkbookTest.workbook(Map.of("xl/_rels/workbook.xml.rels", rels, "xl/vbaProject.bin", "…")));

        assertThat(file.notes()).containsExactlyInAnyOrder(Note.MACROS, Note.EXTERNAL_LINKS);
    }

    @Test
    void places_are_written_as_excel_writes_them() {
        for (var column = 1; column <= Place.LAST_COLUMN; column++) {
            assertThat(Place.of(Place.letters(column) + "7")).isEqualTo(new Place(column, 7));
        }
        assertThat(Place.of("$XFD$1048576")).hasToString("XFD1048576");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_list_of_five_thousand_rows_is_read_fast(boolean old) {
        var content = Made.book(old ? new HSSFWorkbook() : new XSSFWorkbook(), workbook -> {
            var sheet = workbook.createSheet("Danh mục");
            for (var row = 1; row <= 5_000; row++) {
                var number = row;
                Made.row(
                        sheet,
                        row,
                        IntStream.range(0, 20)
                                .mapToObj(column -> column % 3 == 0
                                        ? (Object) (number * 1.1)
                                        : "Dự án số " + number + " của Bộ Y tế, cột " + column)
                                .toArray());
            }
        });
        for (var time = 0; time < 5; time++) {
            var start = Made.busy();
            var grid = Made.grid(content);
            System.out.printf(
                    "5,000 × 20 %s opened and read: %d ms of processor%n", old ? ".xls" : ".xlsx", Made.busy() - start);
            assertThat(grid.rows()).hasSize(5_000);
        }
    }
}
