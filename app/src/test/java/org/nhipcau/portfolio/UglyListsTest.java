package org.nhipcau.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhipcau.portfolio.HostileWorkbooks.book;
import static org.nhipcau.portfolio.HostileWorkbooks.row;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.nhipcau.RegisterTest;
import org.springframework.mock.web.MockMultipartFile;

/// Lists as a ministry really has them, several oddities in each: read as their writer meant them, or told at the
/// row.
@RegisterTest
class UglyListsTest extends HandsInLists {

    @Test
    void three_rows_of_headings_merged_both_ways_over_hidden_rows_and_columns_are_one_heading_each() {
        var officer = cast.deskOfficer();
        var address = handIn(officer, "ba dòng.xlsx", book(new XSSFWorkbook(), sheet -> {
            row(sheet, 0, "BỘ Y TẾ");
            row(sheet, 1, "DANH MỤC DỰ ÁN");
            row(sheet, 3, "TT", "Tên dự án", "Thông tin chung", "", "", "Ghi chú");
            row(sheet, 4, "", "", "Thời gian thực hiện", "", "Tổng vốn (USD)", "");
            row(sheet, 5, "", "", "Ngày bắt đầu", "Ngày kết thúc", "", "");
            for (var column : List.of(0, 1, 5)) {
                sheet.addMergedRegion(new CellRangeAddress(3, 5, column, column));
            }
            sheet.addMergedRegion(new CellRangeAddress(3, 3, 2, 4));
            sheet.addMergedRegion(new CellRangeAddress(4, 4, 2, 3));
            sheet.addMergedRegion(new CellRangeAddress(4, 5, 4, 4));
            row(sheet, 6, "1", "Dự án Ba Dòng Một", "01/02/2015", "31/12/2020", "1500", "");
            row(sheet, 7, "2", "Dự án Ba Dòng Hai", "01/03/2015", "31/12/2021", "2500", "");
            sheet.getRow(7).setZeroHeight(true);
            sheet.setColumnHidden(3, true);
        }));

        var columns = page(officer, address + "/columns");
        assertThat(columns.select("option[selected]").eachAttr("value")).contains("title", "start", "end", "amount");
        assertThat(columns.text()).contains("1 dòng ẩn", "cột ẩn");
        confirm(officer, address);
        assertThat(outcomes(officer, address)).containsEntry("new", 2L);
        accept(officer, address);
        assertThat(
                        value(
                                "select planned_start || ' ' || planned_end from projects.project where title_vi = 'Dự án Ba Dòng Hai'"))
                .isEqualTo("2015-03-01 2021-12-31");
    }

    @Test
    void a_second_table_below_the_first_is_set_aside_and_said_and_makes_no_projects() {
        var officer = cast.deskOfficer();
        var address = handIn(officer, "hai bảng.xlsx", book(new XSSFWorkbook(), sheet -> {
            row(sheet, 0, "STT", "Tên dự án", "Nhà tài trợ", "Ngày bắt đầu", "Tổng vốn (USD)");
            row(sheet, 1, "1", "Dự án Bảng Trên Một", "", "01/02/2015", "1500");
            row(sheet, 2, "2", "Dự án Bảng Trên Hai", "", "01/03/2015", "2500");
            row(sheet, 3, "", "Tổng cộng", "", "", "4000");
            row(sheet, 6, "", "DANH SÁCH CHUYÊN GIA");
            row(sheet, 7, "STT", "Họ và tên", "Đơn vị công tác", "Ngày đến", "Số ngày công");
            row(sheet, 8, "1", "Nguyễn Văn Chuyên", "Viện A", "05/05/2016", "12");
            row(sheet, 9, "2", "Trần Thị Gia", "Viện B", "06/06/2016", "20");
        }));
        confirm(officer, address);

        assertThat(outcomes(officer, address))
                .as(page(officer, address + "/rows").text())
                .containsEntry("new", 2L);
        assertThat(page(officer, address + "/rows?row=9").text()).contains("Bảng khác");
        assertThat(page(officer, address + "/rows?outcome=aside")
                        .select("tr[data-row]")
                        .eachText())
                .anyMatch(text -> text.matches("8 STT .*Bảng khác.*"))
                .anyMatch(text -> text.contains("Trần Thị Gia"));
        accept(officer, address);
        assertThat(projects("Nguyễn Văn Chuyên")).isZero();
    }

    @Test
    void one_day_written_in_seven_ways_is_one_day() {
        var officer = cast.deskOfficer();
        var ways = List.of(
                "15/3/2016",
                "15-03-2016",
                "15.03.2016",
                "2016-03-15",
                "ngày 15 tháng 3 năm 2016",
                "15/03/16",
                "15 March 2016");
        var list = OfficersList.bare("Tên dự án", "Ngày bắt đầu");
        for (var n = 0; n < ways.size(); n++) {
            list.row("Dự án Bảy Cách " + n, ways.get(n));
        }
        var address = handIn(officer, "ngày.xlsx", list.bytes());
        confirm(officer, address);

        assertThat(outcomes(officer, address))
                .as(page(officer, address + "/rows").select("tr[data-row]").text())
                .containsEntry("new", (long) ways.size());
        accept(officer, address);
        assertThat(
                        value(
                                "select count(*) from projects.project where title_vi like 'Dự án Bảy Cách %' and planned_start = '2016-03-15'"))
                .isEqualTo((long) ways.size());
    }

    @Test
    void both_ways_to_write_a_figure_in_one_column_are_read_exactly_and_told() {
        var officer = cast.deskOfficer();
        var address = handIn(
                officer,
                "số.xlsx",
                OfficersList.bare("Tên dự án", "Tổng vốn (USD)", "Ngày ký")
                        .row("Dự án Số Việt", "1.234,5", "01/02/2016")
                        .row("Dự án Số Anh", "1,234.5", "01/02/2016")
                        .row("Dự án Số Mơ Hồ", "1.234", "01/02/2016")
                        .bytes());
        confirm(officer, address);

        assertThat(page(officer, address + "/rows?row=4").text()).contains("“1.234” được đọc theo cách viết Việt Nam");
        accept(officer, address);
        for (var title : List.of("Dự án Số Việt", "Dự án Số Anh")) {
            assertThat(value(
                            "select amount::text from funding.transaction t join projects.project p on p.id = t.project_id where p.title_vi = '"
                                    + title + "'"))
                    .as(title)
                    .isEqualTo("1234.5");
        }
    }

    @Test
    void three_old_ways_of_writing_in_one_workbook_all_become_unicode() {
        var officer = cast.deskOfficer();
        var address = handIn(officer, "phông cũ.xls", book(new HSSFWorkbook(), sheet -> {
            row(sheet, 0, "Tªn dù ¸n", "Muïc tieâu", Normalizer.normalize("Địa bàn", Normalizer.Form.NFD));
            row(
                    sheet,
                    1,
                    "Dù ¸n t¨ng c\u00adêng y tÕ c¬ së",
                    "Naâng cao naêng löïc heä thoáng y teá",
                    Normalizer.normalize("Điện Biên", Normalizer.Form.NFD));
            row(
                    sheet,
                    2,
                    "Dù ¸n phßng chèng sèt rÐt",
                    "Quaûn lyù beänh vieän",
                    Normalizer.normalize("Tỉnh Lạng Sơn", Normalizer.Form.NFD));
        }));
        confirm(officer, address);

        var rows = page(officer, address + "/rows").text();
        assertThat(rows).contains("Dự án tăng cường y tế cơ sở", "Dự án phòng chống sốt rét", "TCVN3", "VNI");
        if (outcomes(officer, address).getOrDefault("asked", 0L) > 0) {
            answer(officer, address);
        }
        accept(officer, address);
        assertThat(value("select description_vi from projects.project where title_vi = 'Dự án phòng chống sốt rét'"))
                .isEqualTo("Quản lý bệnh viện");
    }

    @Test
    void totals_within_between_and_below_and_errors_of_formulas_become_no_projects() {
        var officer = cast.deskOfficer();
        var address = handIn(officer, "tổng.xlsx", book(new XSSFWorkbook(), sheet -> {
            row(sheet, 0, "STT", "Tên dự án", "Ngày bắt đầu", "Tổng vốn (USD)");
            row(sheet, 1, "I", "Dự án ODA");
            row(sheet, 2, "1", "Dự án Trong Nhóm Một", "01/02/2016", "100");
            row(sheet, 3, "", "Cộng nhóm I", "", "100");
            row(sheet, 4, "II", "Dự án viện trợ");
            row(sheet, 5, "1", "Dự án Trong Nhóm Hai", "01/02/2016", "");
            sheet.getRow(5).createCell(3).setCellErrorValue(FormulaError.DIV0.getCode());
            row(sheet, 6, "2", "Dự án Trong Nhóm Ba", "01/02/2016", "7");
            row(sheet, 7, "Cộng", "", "", "107");
            row(sheet, 8, "TỔNG CỘNG (I+II)", "", "", "207");
            row(sheet, 10, "", "", "Hà Nội, ngày 5 tháng 6 năm 2016");
            row(sheet, 11, "Người lập biểu", "", "Vụ trưởng");
        }));
        confirm(officer, address);

        assertThat(outcomes(officer, address))
                .as(page(officer, address + "/rows").select("tr[data-row]").text())
                .containsEntry("new", 2L)
                .containsEntry("refused", 1L);
        assertThat(page(officer, address + "/rows?row=6").text()).contains("#DIV/0!");
    }

    @Test
    void what_excel_95_wrote_content_beyond_two_hundred_columns_and_headings_alone_are_told() throws IOException {
        var officer = cast.deskOfficer();
        assertThat(refused(officer, "cũ.xls", excel95())).contains("Excel 95");
        assertThat(refused(officer, "rộng.xlsx", book(new XSSFWorkbook(), sheet -> {
                    var titles = new String[300];
                    java.util.Arrays.setAll(titles, n -> n == 0 ? "Tên dự án" : "Cột " + n);
                    row(sheet, 0, titles);
                    row(sheet, 1, titles);
                })))
                .contains("200 cột");

        var address = handIn(
                officer,
                "trống.xlsx",
                OfficersList.bare("Tên dự án", "Nhà tài trợ").bytes());
        confirm(officer, address);
        assertThat(page(officer, address).text()).contains("không có gì để ghi");
    }

    private String refused(
            org.springframework.test.web.servlet.request.RequestPostProcessor officer, String name, byte[] content) {
        var answer = browser.post()
                .uri("/workbooks")
                .multipart()
                .file(new MockMultipartFile("file", name, "x", content))
                .param("kind", "portfolio")
                .with(officer)
                .with(csrf())
                .exchange();
        assertThat(answer).hasStatus(422);
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                .select("#file-says .wrong")
                .text();
    }

    /// The first record of a workbook of Excel 5.0 and 95, in the envelope they wrote it in.
    private static byte[] excel95() throws IOException {
        var begins = new byte[512];
        begins[0] = 0x09;
        begins[1] = 0x08;
        begins[2] = 0x08;
        begins[5] = 0x05;
        begins[6] = 0x05;
        try (var files = new POIFSFileSystem();
                var out = new ByteArrayOutputStream()) {
            files.createDocument(new ByteArrayInputStream(begins), "Book");
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }
}
