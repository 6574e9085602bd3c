package org.nhipcau.workbooks.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nhipcau.workbooks.sheet.Mark.Weight;

class MarkedCopyTest {

    private static final MarkWords WORDS = new MarkWords(
            "Các ô cần xem",
            "Nhịp Cầu",
            "Các ô cần xem",
            "Tệp quá lớn, chỉ có danh sách.",
            "Trang",
            "Ô",
            "Loại",
            "Nội dung",
            "Từ chối",
            "Lưu ý");

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_marked_cell_is_coloured_and_says_why_and_all_else_stays(boolean old) throws IOException {
        var original = original(old);

        var copy = copy(
                original,
                List.of(
                        new Mark("Danh mục", Place.of("B3"), Weight.REFUSED, "Không tìm thấy đối tác."),
                        new Mark("Danh mục", Place.of("C3"), Weight.NOTICED, "Đọc là 1.234."),
                        new Mark("Danh mục", Place.of("C3"), Weight.REFUSED, "=Không có tiền tệ."),
                        new Mark("Danh mục", Place.of("Z40"), Weight.REFUSED, "Thiếu.")));

        var sheet = copy.getSheet("Danh mục");
        assertThat(sheet.getRow(2).getCell(1).getStringCellValue()).isEqualTo("Đối tác X");
        assertThat(sheet.getRow(2).getCell(1).getCellStyle().getFillPattern())
                .isEqualTo(FillPatternType.SOLID_FOREGROUND);
        assertThat(sheet.getRow(2).getCell(1).getCellComment().getString().getString())
                .isEqualTo("Đã có ghi chú.\n\nKhông tìm thấy đối tác.");
        assertThat(sheet.getRow(2).getCell(2).getCellComment().getString().getString())
                .isEqualTo("Đọc là 1.234.\n=Không có tiền tệ.");
        assertThat(sheet.getRow(2).getCell(2).getCellStyle().getDataFormatString())
                .isEqualTo("#,##0.00");
        assertThat(sheet.getRow(39).getCell(25).getCellComment().getString().getString())
                .isEqualTo("Thiếu.");
        assertThat(sheet.getRow(2).getCell(3).getCellType()).isEqualTo(CellType.FORMULA);
        assertThat(sheet.getRow(2).getCell(3).getCellFormula()).isEqualTo("C3*2");
        assertThat(sheet.getRow(2).getCell(0).getCellStyle().getFillPattern()).isEqualTo(FillPatternType.NO_FILL);
        assertThat(sheet.getMergedRegions()).containsExactly(new CellRangeAddress(0, 0, 0, 3));
        assertThat(copy.getSheet("Khác").getRow(0).getCell(0).getCellFormula()).isEqualTo("'Danh mục'!C3");
        assertThat(copy.getName("Tổng").getRefersToFormula()).isEqualTo("'Danh mục'!$C$3");
        assertThat(copy.getPrintArea(copy.getSheetIndex("Khác"))).isEqualTo("Khác!$A$1:$B$2");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_sheet_of_its_own_lists_all_marks_with_links_and_none_becomes_a_formula(boolean old) throws IOException {
        var copy = copy(
                original(old),
                List.of(
                        new Mark("Danh mục", Place.of("C3"), Weight.REFUSED, "=1+1"),
                        new Mark("Khác", Place.of("A1"), Weight.NOTICED, "@x")));

        var list = copy.getSheet("Các ô cần xem");
        assertThat(copy.getSheetIndex(list)).isEqualTo(old ? 2 : 0).isEqualTo(copy.getActiveSheetIndex());
        assertThat(list.getRow(3).getCell(1).getHyperlink().getAddress()).isEqualTo("'Danh mục'!C3");
        assertThat(list.getRow(3).getCell(2).getStringCellValue()).isEqualTo("Từ chối");
        assertThat(list.getRow(3).getCell(3).getCellType()).isEqualTo(CellType.STRING);
        assertThat(list.getRow(3).getCell(3).getStringCellValue()).isEqualTo("=1+1");
        assertThat(list.getRow(4).getCell(3).getStringCellValue()).isEqualTo("@x");
    }

    @Test
    void the_list_takes_another_name_when_hers_is_taken() throws IOException {
        var original =
                Made.book(new XSSFWorkbook(), workbook -> Made.row(workbook.createSheet("Các ô cần xem"), 1, "Tên"));

        var copy = copy(original, List.of(new Mark("Các ô cần xem", Place.of("A1"), Weight.REFUSED, "Sai.")));

        assertThat(copy.getSheetName(0)).isEqualTo("Các ô cần xem (2)");
        assertThat(copy.getSheetAt(1)
                        .getRow(0)
                        .getCell(0)
                        .getCellComment()
                        .getString()
                        .getString())
                .isEqualTo("Sai.");
    }

    @Test
    void a_workbook_too_large_to_change_gives_the_list_alone_and_says_so() throws IOException {
        var rows = new StringBuilder();
        for (var row = 1; row <= 1_048_576; row++) {
            rows.append("<row r='")
                    .append(row)
                    .append("' s='1' customFormat='1' spans='1:20' ht='15' customHeight='1'><c r='A")
                    .append(row)
                    .append("' s='1'/></row>");
        }
        var large = HostileWorkbookTest.workbook(
                java.util.Map.of("xl/worksheets/sheet1.xml", HostileWorkbookTest.sheet(rows.toString())));
        var out = new ByteArrayOutputStream();

        var outcome =
                MarkedCopy.write(large, List.of(new Mark("Một", Place.of("A1"), Weight.REFUSED, "Sai.")), WORDS, out);

        assertThat(outcome).isEqualTo(MarkedCopy.Outcome.LIST_ONLY);
        var list = WorkbookFactory.create(new ByteArrayInputStream(out.toByteArray()))
                .getSheetAt(0);
        assertThat(list.getRow(1).getCell(0).getStringCellValue()).isEqualTo("Tệp quá lớn, chỉ có danh sách.");
        assertThat(list.getRow(4).getCell(3).getStringCellValue()).isEqualTo("Sai.");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void five_thousand_marks_in_a_hundred_thousand_cells_are_written(boolean old) throws IOException {
        var original = Made.book(old ? new HSSFWorkbook() : new XSSFWorkbook(), workbook -> {
            var sheet = workbook.createSheet("Danh mục");
            for (var row = 1; row <= 5_000; row++) {
                Made.row(
                        sheet,
                        row,
                        IntStream.range(0, 20).mapToObj(column -> "ô " + column).toArray());
            }
        });
        var marks = new ArrayList<Mark>();
        for (var row = 1; row <= 5_000; row++) {
            marks.add(new Mark(
                    "Danh mục", new Place(1 + row % 20, row), Weight.REFUSED, "Không đọc được ô này: “" + row + "”."));
        }
        for (var time = 0; time < 2; time++) {
            var start = Made.busy();
            var copy = new ByteArrayOutputStream();
            MarkedCopy.write(original, marks, WORDS, copy);
            System.out.printf(
                    "5,000 marks in 5,000 × 20, %s: %d ms of processor%n", old ? ".xls" : ".xlsx", Made.busy() - start);
            var read = WorkbookFile.open(copy.toByteArray());
            assertThat(read.sheets()).extracting(SheetSummary::contentRows).containsExactlyInAnyOrder(5_002, 5_000);
        }
    }

    private static byte[] original(boolean old) {
        return Made.book(old ? new HSSFWorkbook() : new XSSFWorkbook(), workbook -> {
            var sheet = workbook.createSheet("Danh mục");
            Made.row(sheet, 1, "DANH MỤC DỰ ÁN");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
            var row = Made.row(sheet, 3, 1, "Đối tác X", 1234.5);
            var amount = workbook.createCellStyle();
            amount.setDataFormat(workbook.createDataFormat().getFormat("#,##0.00"));
            row.getCell(2).setCellStyle(amount);
            row.createCell(3).setCellFormula("C3*2");
            var anchor = workbook.getCreationHelper().createClientAnchor();
            anchor.setCol2(3);
            anchor.setRow2(3);
            var comment = sheet.createDrawingPatriarch().createCellComment(anchor);
            comment.setString(workbook.getCreationHelper().createRichTextString("Đã có ghi chú."));
            row.getCell(1).setCellComment(comment);
            var other = workbook.createSheet("Khác");
            other.createRow(0).createCell(0).setCellFormula("'Danh mục'!C3");
            workbook.setPrintArea(1, 0, 1, 0, 1);
            var name = workbook.createName();
            name.setNameName("Tổng");
            name.setRefersToFormula("'Danh mục'!$C$3");
        });
    }

    private static Workbook copy(byte[] original, List<Mark> marks) throws IOException {
        var out = new ByteArrayOutputStream();
        assertThat(MarkedCopy.write(original, marks, WORDS, out)).isEqualTo(MarkedCopy.Outcome.MARKED);
        return WorkbookFactory.create(new ByteArrayInputStream(out.toByteArray()));
    }
}
