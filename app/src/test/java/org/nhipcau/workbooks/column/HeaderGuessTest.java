package org.nhipcau.workbooks.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nhipcau.workbooks.sheet.Grid;
import org.nhipcau.workbooks.sheet.WorkbookFile;

class HeaderGuessTest {

    private record Known(String key, Set<String> synonyms) implements KnownColumn {}

    private static final List<Known> KNOWN = List.of(
            new Known("title", Set.of("Tên dự án", "Tên chương trình, dự án", "Project name", "Project title")),
            new Known("partner", Set.of("Nhà tài trợ", "Đối tác", "Donor")),
            new Known("amount", Set.of("Tổng vốn", "Tổng mức đầu tư", "Total budget")),
            new Known("grant", Set.of("Vốn ODA", "ODA")),
            new Known("counterpart", Set.of("Vốn đối ứng", "Đối ứng")),
            new Known("start", Set.of("Ngày bắt đầu", "Bắt đầu", "Start date")),
            new Known("end", Set.of("Ngày kết thúc", "Kết thúc", "End date")),
            new Known("province", Set.of("Tỉnh", "Tỉnh, thành phố", "Địa bàn", "Province")));

    @Test
    void the_header_stands_below_the_ministrys_name_and_above_the_data() {
        var guess = guess(sheet -> {
            row(sheet, 1, "BỘ Y TẾ", "", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
            row(sheet, 2, "VỤ HỢP TÁC QUỐC TẾ", "", "", "Độc lập - Tự do - Hạnh phúc");
            row(sheet, 4, "DANH MỤC CÁC DỰ ÁN ODA NĂM 2015");
            sheet.addMergedRegion(CellRangeAddress.valueOf("A4:F4"));
            row(sheet, 5, "", "", "", "", "Đơn vị tính: triệu đồng");
            row(sheet, 6, "STT", "Tên dự án", "Nhà tài trợ", "Tổng vốn (triệu USD)", "Ngày bắt đầu", "Kết thúc");
            row(sheet, 7, "(1)", "(2)", "(3)", "(4)", "(5)", "(6)");
            row(sheet, 8, "I", "Dự án vốn vay");
            row(sheet, 9, 1, "Dự án A", "WB", 10.5, "01/2015", "12/2020");
            row(sheet, 10, 2, "Dự án B", "ADB", 20, "2016", "2021");
            row(sheet, 11, "II. Dự án viện trợ không hoàn lại");
            sheet.addMergedRegion(CellRangeAddress.valueOf("A11:F11"));
            row(sheet, 12, 1, "Dự án C", "EU", 3, "2016", "2021");
            row(sheet, 13, "", "Tổng cộng", "", 33.5);
            row(sheet, 15, "", "", "", "", "Hà Nội, ngày 12 tháng 5 năm 2015");
            row(sheet, 16, "Người lập biểu", "", "", "", "Thủ trưởng đơn vị");
            row(sheet, 20, "Nguyễn Thị A", "", "", "", "Trần Văn B");
        });

        assertThat(guess.headerRows()).containsExactly(6);
        assertThat(kinds(guess))
                .containsExactly(
                        "1 TITLE",
                        "2 TITLE",
                        "4 TITLE",
                        "5 NOTE",
                        "6 HEADER",
                        "7 COLUMN_NUMBERS",
                        "8 GROUP",
                        "9 DATA",
                        "10 DATA",
                        "11 GROUP",
                        "12 DATA",
                        "13 TOTAL",
                        "15 FOOTER",
                        "16 FOOTER",
                        "20 FOOTER");
        assertThat(guess.columnOf("title")).contains(2);
        assertThat(guess.columnOf("partner")).contains(3);
        assertThat(guess.columnOf("amount")).contains(4);
        assertThat(guess.columnOf("end")).contains(6);
        assertThat(guess.remarks()).contains("Đơn vị tính: triệu đồng");
    }

    @Test
    void merged_groups_give_composed_titles() {
        var guess = guess(sheet -> {
            row(sheet, 1, "STT", "Tên dự án", "Tổng vốn", "", "", "Thời gian", "");
            row(sheet, 2, "", "", "Tổng số", "ODA", "Đối ứng", "Bắt đầu", "Kết thúc");
            for (var area : List.of("A1:A2", "B1:B2", "C1:E1", "F1:G1")) {
                sheet.addMergedRegion(CellRangeAddress.valueOf(area));
            }
            row(sheet, 3, 1, "Dự án A", 10, 8, 2, 2015, 2020);
            row(sheet, 4, 2, "Dự án B", 20, 15, 5, 2016, 2021);
        });

        assertThat(guess.headerRows()).containsExactly(1, 2);
        assertThat(guess.columns())
                .extracting(HeaderGuess.Title::title)
                .containsExactly(
                        "STT",
                        "Tên dự án",
                        "Tổng vốn / Tổng số",
                        "Tổng vốn / ODA",
                        "Tổng vốn / Đối ứng",
                        "Thời gian / Bắt đầu",
                        "Thời gian / Kết thúc");
        assertThat(guess.columnOf("grant")).contains(4);
        assertThat(guess.columnOf("counterpart")).contains(5);
        assertThat(guess.columnOf("amount")).contains(3);
        assertThat(guess.columnOf("start")).contains(6);
        assertThat(guess.data()).hasSize(2);
    }

    @Test
    void groups_that_nobody_merged_and_three_rows_are_understood() {
        var unmerged = guess(sheet -> {
            row(sheet, 1, "STT", "Tên dự án", "Tổng vốn", "", "", "Tỉnh");
            row(sheet, 2, "", "", "Cộng", "ODA", "Đối ứng", "");
            row(sheet, 3, 1, "Dự án A", 10, 8, 2, "Hà Giang");
            row(sheet, 4, 2, "Dự án B", 20, 15, 5, "Sơn La");
        });
        assertThat(unmerged.headerRows()).containsExactly(1, 2);
        assertThat(unmerged.columns())
                .extracting(HeaderGuess.Title::title)
                .containsExactly("STT", "Tên dự án", "Tổng vốn / Cộng", "Tổng vốn / ODA", "Tổng vốn / Đối ứng", "Tỉnh");

        var three = guess(sheet -> {
            row(sheet, 2, "STT", "Tên dự án", "Vốn", "", "", "");
            row(sheet, 3, "", "", "Nước ngoài", "", "Trong nước", "");
            row(sheet, 4, "", "", "Vay", "ODA", "Trung ương", "Đối ứng");
            for (var area : List.of("A2:A4", "B2:B4", "C2:F2", "C3:D3", "E3:F3")) {
                sheet.addMergedRegion(CellRangeAddress.valueOf(area));
            }
            row(sheet, 5, 1, "Dự án A", 1, 2, 3, 4);
            row(sheet, 6, 2, "Dự án B", 1, 2, 3, 4);
        });
        assertThat(three.headerRows()).containsExactly(2, 3, 4);
        assertThat(three.columns().get(3).title()).isEqualTo("Vốn / Nước ngoài / ODA");
    }

    @Test
    void a_header_in_two_languages_and_a_header_again_on_each_page_are_told() {
        var guess = guess(sheet -> {
            row(sheet, 1, "TT", "Tên dự án", "Nhà tài trợ", "Tỉnh");
            row(sheet, 2, "No.", "Project title", "Donor", "Province");
            row(sheet, 3, 1, "Dự án A", "WB", "Huế");
            row(sheet, 4, "TT", "TÊN DỰ ÁN", "NHÀ TÀI TRỢ", "TỈNH");
            row(sheet, 5, 2, "Dự án B", "ADB", "Huế");
        });

        assertThat(guess.headerRows()).containsExactly(1, 2);
        assertThat(kinds(guess)).containsExactly("1 HEADER", "2 HEADER", "3 DATA", "4 HEADER_REPEATED", "5 DATA");
        assertThat(guess.columnOf("partner")).contains(3);
    }

    @Test
    void a_header_is_found_though_no_column_is_known() {
        var guess = guess(sheet -> {
            row(sheet, 1, "Danh sách cán bộ đầu mối");
            row(sheet, 3, "Họ và tên", "Chức vụ", "Điện thoại", "Năm sinh");
            row(sheet, 4, "Nguyễn Thị A", "Giám đốc", "024 3846", 1970);
            row(sheet, 5, "Trần Văn B", "Phó Giám đốc", "024 3847", 1980);
        });

        assertThat(guess.headerRows()).containsExactly(3);
        assertThat(guess.proposals()).isEmpty();
        assertThat(guess.data()).hasSize(2);
    }

    @Test
    void names_with_slips_units_and_more_words_are_still_proposed_with_less_confidence() {
        var guess = guess(sheet -> {
            row(sheet, 1, "STT", "Tên dựa án", "Tên nhà tài trợ chính", "Tổng mức đầu tư (tỷ đồng)", "Ghi chú");
            row(sheet, 2, 1, "Dự án A", "WB", 5, "");
        });

        assertThat(guess.columnOf("title")).contains(2);
        assertThat(guess.columnOf("partner")).contains(3);
        assertThat(guess.columnOf("amount")).contains(4);
        assertThat(guess.proposals()).filteredOn(p -> p.key().equals("partner")).allMatch(p -> p.confidence() < 75);
        assertThat(guess.proposals()).filteredOn(p -> p.key().equals("amount")).allMatch(p -> p.confidence() > 90);
    }

    @Test
    void what_only_looks_like_a_total_or_a_signature_is_data() {
        var guess = guess(sheet -> {
            row(sheet, 1, "Tên dự án", "Nhà tài trợ", "Chức vụ", "Vốn ODA");
            row(sheet, 2, "Cộng đồng chung tay phòng chống lao", "Tổng cục Dân số", "Giám đốc", 1);
            row(sheet, 3, "Tổng điều tra dinh dưỡng", "WHO", "Kế toán trưởng", 2);
            row(sheet, 4, "Total health care", "Total", "x", 3);
            row(sheet, 5, "Giám đốc bệnh viện: đào tạo", "EU", "x", 3);
        });

        assertThat(guess.data()).hasSize(4);
    }

    @Test
    void a_person_may_say_which_rows_are_the_header() {
        var grid = grid(sheet -> {
            row(sheet, 1, "a", "b");
            row(sheet, 2, "Tên", "Vốn");
            row(sheet, 3, "c", "d");
        });

        var guess = HeaderGuess.of(grid, KNOWN, new TreeSet<>(List.of(2, 77)));

        assertThat(guess.headerRows()).containsExactly(2);
        assertThat(kinds(guess)).containsExactly("1 TITLE", "2 HEADER", "3 DATA");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void every_row_with_content_is_exactly_one_thing(long seed) {
        var random = new Random(seed);
        var pool = List.of(
                "STT",
                "Tên dự án",
                "ODA",
                "Tổng cộng",
                "I. Nhóm",
                "(1)",
                "(2)",
                "Nơi nhận:",
                "Ghi chú",
                1,
                2,
                2015,
                3.5,
                "",
                "",
                "Dự án",
                "Đơn vị tính: triệu đồng",
                "TT",
                "A",
                "Hà Nội, ngày 1 tháng 2 năm 2015",
                "Nhà tài trợ",
                "WB");
        for (var trial = 0; trial < 40; trial++) {
            var many = 1 + random.nextInt(30);
            var grid = grid(sheet -> {
                for (var number = 1; number <= many; number++) {
                    var values = new ArrayList<Object>();
                    for (var column = random.nextInt(7); column >= 0; column--) {
                        values.add(pool.get(random.nextInt(pool.size())));
                    }
                    row(sheet, number, values.toArray());
                }
                if (many > 6) {
                    sheet.addMergedRegion(new CellRangeAddress(random.nextInt(3), 3, 0, 1 + random.nextInt(3)));
                    sheet.addMergedRegion(new CellRangeAddress(4, 4 + random.nextInt(2), 1, 1 + random.nextInt(3) + 1));
                }
            });

            var guess = HeaderGuess.of(grid, KNOWN);

            assertThat(guess.rows()).extracting(HeaderGuess.SortedRow::row).isEqualTo(grid.rows());
            assertThat(guess.rows().stream()
                            .filter(row -> row.kind() == RowKind.HEADER)
                            .map(row -> row.row().number()))
                    .containsExactlyElementsOf(guess.headerRows());
        }
    }

    @Test
    void five_thousand_rows_are_sorted_fast() {
        var grid = grid(sheet -> {
            row(
                    sheet,
                    1,
                    "STT",
                    "Tên dự án",
                    "Nhà tài trợ",
                    "Tổng vốn",
                    "Tỉnh",
                    "Ghi chú",
                    "Bắt đầu",
                    "Kết thúc",
                    "Cơ quan",
                    "Số điện thoại");
            for (var number = 2; number <= 5_001; number++) {
                row(
                        sheet,
                        number,
                        number,
                        "Dự án " + number,
                        "WB",
                        number * 1.5,
                        "Huế",
                        "Một ghi chú " + number,
                        "1/2015",
                        "2/2020",
                        "Vụ",
                        "024");
            }
        });
        for (var time = 0; time < 4; time++) {
            var start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            var guess = HeaderGuess.of(grid, KNOWN);
            System.out.printf(
                    "header and kinds of 5,001 rows: %d ms of processor%n",
                    (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1_000_000);
            assertThat(guess.data()).hasSize(5_000);
        }
    }

    private static List<String> kinds(HeaderGuess guess) {
        return guess.rows().stream()
                .map(row -> row.row().number() + " " + row.kind())
                .toList();
    }

    private static HeaderGuess guess(Consumer<Sheet> fill) {
        return HeaderGuess.of(grid(fill), KNOWN);
    }

    static Grid grid(Consumer<Sheet> fill) {
        try (var workbook = new XSSFWorkbook();
                var out = new java.io.ByteArrayOutputStream()) {
            fill.accept(workbook.createSheet("Danh mục"));
            workbook.write(out);
            return WorkbookFile.open(out.toByteArray()).grid(0);
        } catch (java.io.IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    static void row(Sheet sheet, int number, Object... values) {
        var row = sheet.createRow(number - 1);
        for (var at = 0; at < values.length; at++) {
            if (values[at] instanceof Number figure) {
                row.createCell(at).setCellValue(figure.doubleValue());
            } else if (!values[at].toString().isEmpty()) {
                row.createCell(at).setCellValue(values[at].toString());
            }
        }
    }
}
