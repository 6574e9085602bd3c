package org.nhipcau.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nhipcau.portfolio.HostileWorkbooks.book;
import static org.nhipcau.portfolio.HostileWorkbooks.linked;
import static org.nhipcau.portfolio.HostileWorkbooks.locked;
import static org.nhipcau.portfolio.HostileWorkbooks.lockedOld;
import static org.nhipcau.portfolio.HostileWorkbooks.macros;
import static org.nhipcau.portfolio.HostileWorkbooks.million;
import static org.nhipcau.portfolio.HostileWorkbooks.one;
import static org.nhipcau.portfolio.HostileWorkbooks.row;
import static org.nhipcau.portfolio.HostileWorkbooks.utf8;
import static org.nhipcau.portfolio.HostileWorkbooks.with;
import static org.nhipcau.portfolio.HostileWorkbooks.with1904;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nhipcau.RegisterTest;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// Workbooks as people really have them, and as nobody should, through the page by which lists come in: each ends
/// in a
/// sentence, in both languages, and none changes the register before somebody accepts it.
@RegisterTest
class HostileUploadTest extends HandsInLists {

    /// @param says key-words of the sentence, in Vietnamese and in English
    record Refused(String what, String file, byte[] content, String says, String inEnglish) {

        @Override
        public String toString() {
            return what;
        }
    }

    /// @param path of the page that says it
    record Told(String what, String file, byte[] content, String path, List<String> says) {

        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Refused> refused() throws Exception {
        var good =
                OfficersList.xlsx().row(1, "Dự án", "", "", "2015", "", "", "").bytes();
        var old = OfficersList.xls().row(1, "Dự án", "", "", "2015", "", "", "").bytes();
        return Stream.of(
                new Refused("nothing", "a.xlsx", new byte[0], "Tệp không có nội dung", "file is empty"),
                new Refused(
                        "a CSV named .xlsx",
                        "a.xlsx",
                        utf8("Tên dự án;Nhà tài trợ\nA;B\n"),
                        "văn bản thuần",
                        "plain text"),
                new Refused("a PDF", "a.xlsx", utf8("%PDF-1.7 …"), "PDF", "PDF"),
                new Refused("a page", "a.xls", utf8("<html><table></table></html>"), "trang web", "web page"),
                new Refused(
                        "noise",
                        "a.xlsx",
                        new byte[] {1, 2, 3, 0, 5, 9},
                        "không phải là bảng tính",
                        "not an Excel workbook"),
                new Refused("a file cut in half", "a.xlsx", Arrays.copyOf(good, good.length / 2), "hỏng", "damaged"),
                new Refused("an old file cut in half", "a.xls", Arrays.copyOf(old, 1024), "hỏng", "damaged"),
                new Refused("a password", "a.xlsx", locked(good), "mật khẩu", "password"),
                new Refused("a password of an old file", "a.xls", lockedOld(), "mật khẩu", "password"),
                new Refused(
                        "a bomb", "a.xlsx", with(good, "xl/media/x.bin", new byte[200 << 20]), "giải nén", "unpack"),
                new Refused(
                        "outer entities",
                        "a.xlsx",
                        with(
                                good,
                                "xl/sharedStrings.xml",
                                utf8(
                                        "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><sst><si><t>&e;</t></si></sst>")),
                        "XML",
                        "XML"),
                new Refused("too large", "a.xlsx", new byte[(32 << 20) + 1], "lớn hơn", "larger"),
                new Refused("no rows", "a.xlsx", book(new XSSFWorkbook(), sheet -> {}), "không có dòng nào", "no row"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void what_cannot_be_read_is_refused_at_the_field_with_a_sentence(Refused refused) {
        var officer = cast.deskOfficer();
        var before = value("select (select count(*) from workbooks.handin) + (select count(*) from workbooks.book)");

        for (var english : new boolean[] {false, true}) {
            var post = browser.post()
                    .uri("/workbooks")
                    .multipart()
                    .file(new MockMultipartFile("file", refused.file(), "x", refused.content()))
                    .param("kind", "portfolio")
                    .with(officer)
                    .with(csrf());
            var answer = (english ? post.cookie(new jakarta.servlet.http.Cookie("language", "en")) : post).exchange();
            assertThat(answer).hasStatus(422);
            var page = Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
            assertThat(page.select("#file-says .wrong").text())
                    .as(page.select("main").text())
                    .containsIgnoringCase(english ? refused.inEnglish() : refused.says());
        }

        assertThat(value("select (select count(*) from workbooks.handin) + (select count(*) from workbooks.book)"))
                .isEqualTo(before);
    }

    static Stream<Told> told() {
        return Stream.of(
                new Told(
                        "formulas",
                        "a.xlsx",
                        book(new XSSFWorkbook(), sheet -> {
                            row(sheet, 0, "Tên dự án", "Tổng vốn (USD)", "Ngày ký");
                            row(sheet, 1, "Dự án Công Thức", "", "01/02/2016");
                            var cell = sheet.getRow(1).createCell(1);
                            cell.setCellFormula("SUM(1000,500)");
                            cell.setCellValue(1500);
                        }),
                        "/rows",
                        List.of("=SUM(1000,500)", "1500")),
                new Told(
                        "formulas in a workbook of old",
                        "a.xls",
                        book(new HSSFWorkbook(), sheet -> {
                            row(sheet, 0, "Tên dự án", "Tổng vốn (USD)", "Ngày ký");
                            row(sheet, 1, "Dự án Công Thức Cũ", "", "01/02/2016");
                            var cell = sheet.getRow(1).createCell(1);
                            cell.setCellFormula("SUM(1000,500)");
                            cell.setCellValue(1500);
                        }),
                        "/rows",
                        List.of("=SUM(1000,500)", "1500")),
                new Told(
                        "a formula that nobody worked out",
                        "a.xlsx",
                        book(new XSSFWorkbook(), sheet -> {
                            row(sheet, 0, "Tên dự án", "Tổng vốn (USD)", "Ngày ký");
                            row(sheet, 1, "Dự án Chưa Tính", "", "01/02/2016");
                            sheet.getRow(1).createCell(1).setCellFormula("1+1");
                        }),
                        "/rows",
                        List.of("B2", "chưa được tính")),
                new Told(
                        "errors of Excel",
                        "a.xlsx",
                        book(new XSSFWorkbook(), sheet -> {
                            row(sheet, 0, "Tên dự án", "Mục tiêu");
                            row(sheet, 1, "Dự án Lỗi", "");
                            sheet.getRow(1).createCell(1).setCellErrorValue((byte) 0x17);
                            row(sheet, 2, "Dự án Lỗi Hai", "");
                            sheet.getRow(2).createCell(1).setCellErrorValue((byte) 0x2a);
                        }),
                        "/rows",
                        List.of("#REF!", "#N/A")),
                new Told(
                        "a link",
                        "a.xlsx",
                        book(new XSSFWorkbook(), sheet -> {
                            row(sheet, 0, "Tên dự án");
                            var cell = sheet.createRow(1).createCell(0);
                            cell.setCellFormula("HYPERLINK(\"https://evil.example/\",\"Dự án Liên Kết\")");
                            cell.setCellValue("Dự án Liên Kết");
                        }),
                        "/rows",
                        List.of("Dự án Liên Kết", "HYPERLINK")),
                new Told("macros", "a.xlsm", macros(), "/columns", List.of("macro")),
                new Told("links to other files", "a.xlsx", linked(one("Dự án Nối")), "/columns", List.of("tệp khác")),
                new Told(
                        "a hidden sheet",
                        "a.xlsx",
                        book(new XSSFWorkbook(), sheet -> {
                            row(sheet, 0, "Tên dự án");
                            row(sheet, 1, "Dự án Thấy");
                            var hidden = sheet.getWorkbook().createSheet("Giấu");
                            row(hidden, 0, "Tên dự án");
                            row(hidden, 1, "Dự án Giấu");
                            sheet.getWorkbook().setSheetHidden(1, true);
                        }),
                        "/columns",
                        List.of("trang ẩn", "Giấu")),
                new Told(
                        "hidden rows and columns",
                        "a.xlsx",
                        book(new XSSFWorkbook(), sheet -> {
                            row(sheet, 0, "Tên dự án", "Mục tiêu");
                            row(sheet, 1, "Dự án Dòng", "a");
                            row(sheet, 2, "Dự án Dòng Ẩn", "b");
                            sheet.getRow(2).setZeroHeight(true);
                            sheet.setColumnHidden(1, true);
                        }),
                        "/columns",
                        List.of("1 dòng ẩn", "cột ẩn")),
                new Told(
                        "two rows of headings, merged",
                        "a.xlsx",
                        book(new XSSFWorkbook(), sheet -> {
                            row(sheet, 0, "Tên dự án", "Thời gian", "");
                            row(sheet, 1, "", "Ngày bắt đầu", "Ngày kết thúc");
                            sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
                            sheet.addMergedRegion(new CellRangeAddress(0, 0, 1, 2));
                            row(sheet, 2, "Dự án Hai Dòng", "01/02/2015", "31/12/2020");
                            row(sheet, 3, "Dự án Hai Dòng Nữa", "01/03/2015", "31/12/2021");
                        }),
                        "/rows",
                        List.of("Dự án Hai Dòng", "Mới")),
                new Told(
                        "a million empty rows",
                        "a.xlsx",
                        with(one("Dự án Một Dòng"), "xl/worksheets/sheet1.xml", million()),
                        "/rows",
                        List.of("Dự án Một Dòng")),
                new Told(
                        "an old file under a new name",
                        "a.xlsx",
                        book(new HSSFWorkbook(), sheet -> {
                            row(sheet, 0, "Tên dự án");
                            row(sheet, 1, "Dự án Cũ");
                        }),
                        "/rows",
                        List.of("Dự án Cũ", "Mới")),
                new Told(
                        "a new file under an old name",
                        "a.xls",
                        one("Dự án Mới Tên Cũ"),
                        "/rows",
                        List.of("Dự án Mới Tên Cũ", "Mới")),
                new Told(
                        "a path and signs nobody sees in its name",
                        "..\\..\\a\u0000/b\u202e/dự\u0007 án.xlsx",
                        one("Dự án Tên Lạ"),
                        "",
                        List.of("dự án.xlsx")),
                new Told(
                        "the longest cell",
                        "a.xlsx",
                        book(new XSSFWorkbook(), sheet -> {
                            row(sheet, 0, "Tên dự án", "Mục tiêu");
                            row(sheet, 1, "Dự án Dài", "x".repeat(32_767));
                        }),
                        "/rows",
                        List.of("B2", "20000")),
                new Told("days since 1904", "a.xlsx", with1904(), "/rows", List.of("Dự án 1904", "Mới")),
                new Told(
                        "numbers and days written as texts",
                        "a.xlsx",
                        book(new XSSFWorkbook(), sheet -> {
                            row(sheet, 0, "Tên dự án", "Tổng vốn (USD)", "Ngày ký");
                            row(sheet, 1, "Dự án Chữ", "'1.234.567,5", "15/03/2016");
                        }),
                        "/rows",
                        List.of("1.234.567,5", "15/03/2016")),
                new Told(
                        "=, + and @ at the start",
                        "a.xlsx",
                        book(new XSSFWorkbook(), sheet -> {
                            row(sheet, 0, "Tên dự án", "Mục tiêu");
                            row(sheet, 1, "=cmd|' /C calc'!A0", "<script>alert(1)</script>");
                        }),
                        "/rows",
                        List.of("=cmd|' /C calc'!A0")));
    }

    @ParameterizedTest
    @MethodSource("told")
    void what_can_be_read_is_read_and_what_is_odd_in_it_is_told(Told told) {
        var officer = cast.deskOfficer();
        var projects = value("select count(*) from projects.project");

        var address = handIn(officer, told.file(), told.content());
        if (!told.path().equals("/columns")) {
            confirm(officer, address);
        }

        assertThat(page(officer, address + told.path()).select("main").text()).contains(told.says());
        assertThat(inEnglish(officer, address + told.path())).doesNotContain("workbooks.");
        assertThat(value("select count(*) from projects.project")).isEqualTo(projects);
    }

    @org.junit.jupiter.api.Test
    void hidden_rows_are_set_aside_when_a_person_says_so_and_the_answer_is_kept() {
        var officer = cast.deskOfficer();
        var address = handIn(officer, "ẩn.xlsx", book(new XSSFWorkbook(), sheet -> {
            row(sheet, 0, "Tên dự án");
            row(sheet, 1, "Dự án Hiện");
            row(sheet, 2, "Dự án Ẩn");
            sheet.getRow(2).setZeroHeight(true);
        }));

        confirm(officer, address);
        assertThat(outcomes(officer, address)).containsEntry("new", 2L);
        say(officer, address, java.util.Map.of("hidden", "skipped"));

        assertThat(outcomes(officer, address)).containsEntry("new", 1L);
        assertThat(page(officer, address + "/rows?outcome=aside").text()).contains("Dòng ẩn");
        assertThat(page(officer, address + "/columns")
                        .select("#hidden option[selected]")
                        .attr("value"))
                .isEqualTo("skipped");
        accept(officer, address);
        assertThat(projects("Dự án Ẩn")).isZero();
    }

    private String inEnglish(RequestPostProcessor officer, String address) {
        var answer = browser.get()
                .uri(address)
                .cookie(new jakarta.servlet.http.Cookie("language", "en"))
                .with(officer)
                .exchange();
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                .select("main")
                .text();
    }
}
