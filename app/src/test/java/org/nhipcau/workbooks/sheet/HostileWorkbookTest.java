package org.nhipcau.workbooks.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.nhipcau.shared.Refusal;

class HostileWorkbookTest {

    private static final String PARTS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    @Test
    void what_is_no_workbook_is_refused_by_what_it_is_and_not_by_its_name() {
        refused(new byte[0]).isEqualTo("workbooks.refused.empty");
        refused("   \r\n".getBytes(StandardCharsets.UTF_8)).isEqualTo("workbooks.refused.empty");
        refused("%PDF-1.7 …".getBytes(StandardCharsets.UTF_8)).isEqualTo("workbooks.refused.pdf");
        refused("\ufeff<html><table><tr><td>1</table>".getBytes(StandardCharsets.UTF_8))
                .isEqualTo("workbooks.refused.html");
        refused("<?xml version='1.0'?><?mso-application progid='Excel.Sheet'?><Workbook/>"
                        .getBytes(StandardCharsets.UTF_8))
                .isEqualTo("workbooks.refused.html");
        refused("STT;Tên dự án\n1;Dự án A\n".getBytes(StandardCharsets.UTF_8)).isEqualTo("workbooks.refused.text");
        refused("STT\tTên".getBytes(StandardCharsets.UTF_16)).isEqualTo("workbooks.refused.text");
        refused(new byte[] {9, 4, 6, 0, 0, 0, 16, 0}).isEqualTo("workbooks.refused.veryOld");
        refused(new byte[] {1, 2, 3, 0, 5}).isEqualTo("workbooks.refused.notAWorkbook");
        refused(zip(Map.of("word/document.xml", "<document/>"))).isEqualTo("workbooks.refused.notAWorkbook");
        refused(zip(Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", "<x/>")))
                .isEqualTo("workbooks.refused.openDocument");
        refused(zip(Map.of("xl/workbook.bin", "…"))).isEqualTo("workbooks.refused.binaryWorkbook");
        refused(zip(Map.of())).isEqualTo("workbooks.refused.notAWorkbook");
    }

    @Test
    void an_old_workbook_named_as_a_new_one_is_read_all_the_same() {
        var grid = Made.grid(Made.xls(sheet -> Made.row(sheet, 2, "Tên", "Vốn")));

        assertThat(grid.rows().getFirst().written(2)).isEqualTo("Vốn");
    }

    @Test
    void a_password_is_told_for_both_kinds_of_file() throws Exception {
        var locked = new ByteArrayOutputStream();
        try (var files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("bí mật");
            try (var out = encryptor.getDataStream(files)) {
                out.write(Made.xlsx(sheet -> Made.row(sheet, 1, "Tên")));
            }
            files.writeFilesystem(locked);
        }
        refused(locked.toByteArray()).isEqualTo("workbooks.refused.password");

        Biff8EncryptionKey.setCurrentUserPassword("bí mật");
        byte[] old;
        try {
            old = Made.book(new HSSFWorkbook(), workbook -> Made.row(workbook.createSheet("S"), 1, "Tên"));
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        refused(old).isEqualTo("workbooks.refused.password");
    }

    @Test
    void a_file_cut_anywhere_is_refused_and_never_half_read() {
        var whole = Made.xlsx(sheet -> {
            for (var row = 1; row < 300; row++) {
                Made.row(sheet, row, row, "Dự án số " + row, row * 1.5);
            }
        });
        for (var cut = 5; cut < whole.length; cut += whole.length / 40) {
            refused(Arrays.copyOf(whole, cut)).isEqualTo("workbooks.refused.damaged");
        }
        var old = Made.xls(sheet -> Made.row(sheet, 1, "Tên", 1, 2, 3));
        for (var cut = 600; cut < old.length - 600; cut += 256) {
            refused(Arrays.copyOf(old, cut)).isIn("workbooks.refused.damaged", "workbooks.refused.notAWorkbook");
        }
    }

    @Test
    void bytes_changed_at_random_give_a_refusal_or_a_grid_and_nothing_else() {
        var random = new Random(7);
        var plain = workbook(Map.of("xl/worksheets/sheet1.xml", sheet("<row r='1'><c r='A1'><v>1</v></c></row>")));
        var old = Made.xls(sheet -> Made.row(sheet, 1, "Tên", 1, 2, 3));
        for (var trial = 0; trial < 600; trial++) {
            var bytes = (trial % 2 == 0 ? plain : old).clone();
            for (var change = 0; change < 3; change++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            try {
                var file = WorkbookFile.open(bytes);
                file.sheets().forEach(one -> file.grid(one.index()));
            } catch (Refusal said) {
                assertThat(said.key()).startsWith("workbooks.refused.");
            }
        }
    }

    @Test
    void a_bomb_is_refused_before_anything_of_it_is_kept() throws IOException {
        refused(workbook(Map.of("xl/media/image.bin", "\0".repeat(200 << 20)))).isEqualTo("workbooks.refused.bomb");

        var many = new LinkedHashMap<String, String>();
        for (var at = 0; at < 10_001; at++) {
            many.put("xl/part" + at, "");
        }
        refused(zip(many)).isEqualTo("workbooks.refused.bomb");

        refused(workbook(Map.of(
                        "xl/sharedStrings.xml", "<sst><si>" + "<r><t>ha ha</t></r>".repeat(10_000) + "</si></sst>")))
                .isEqualTo("workbooks.refused.longText");
    }

    @Test
    void document_types_and_entities_are_refused() {
        var laughs = "<!DOCTYPE worksheet [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>]>"
                + sheet("<row r='1'><c r='A1' t='inlineStr'><is><t>&b;</t></is></c></row>");

        refused(workbook(Map.of("xl/worksheets/sheet1.xml", laughs))).isEqualTo("workbooks.refused.documentType");
    }

    @Test
    void cells_out_of_their_place_are_damage_and_not_data() {
        for (var rows : new String[] {
            "<row r='2'/><row r='1'><c r='A1'><v>1</v></c></row>",
            "<row r='1'><c r='A2'><v>1</v></c></row>",
            "<row r='1'><c r='B1'><v>1</v></c><c r='B1'><v>2</v></c></row>",
            "<row r='1'><c r='ZZZZ1'><v>1</v></c></row>",
            "<row r='1048577'><c><v>1</v></c></row>",
            "<row r='1'><c t='s'><v>7</v></c></row>"
        }) {
            refused(workbook(Map.of("xl/worksheets/sheet1.xml", sheet(rows))))
                    .as(rows)
                    .isEqualTo("workbooks.refused.damaged");
        }
    }

    @Test
    void a_million_empty_rows_are_passed_over() {
        var rows = new StringBuilder("<row r='1'><c r='A1' t='inlineStr'><is><t>Tên</t></is></c></row>");
        for (var row = 2; row <= 1_048_576; row++) {
            rows.append("<row r='")
                    .append(row)
                    .append("' s='1' customFormat='1'><c r='A")
                    .append(row)
                    .append("' s='1'/></row>");
        }
        var content = workbook(Map.of(
                "xl/worksheets/sheet1.xml",
                sheet(rows.toString()).replace("<sheetData>", "<dimension ref='A1:XFD1048576'/><sheetData>")));
        var start = Made.busy();
        var file = WorkbookFile.open(content);
        var grid = file.grid(0);
        System.out.printf("1,048,576 rows, one with content: %d ms of processor%n", Made.busy() - start);

        assertThat(file.sheets().getFirst().contentRows()).isEqualTo(1);
        assertThat(grid.rows()).hasSize(1);
    }

    @Test
    void blanks_in_all_columns_count_for_nothing_and_content_too_far_right_is_told() {
        var blanks = new StringBuilder("<row r='1'><c r='A1'><v>1</v></c>");
        for (var column = 2; column <= Place.LAST_COLUMN; column++) {
            blanks.append("<c r='").append(Place.letters(column)).append("1' t='inlineStr'><is><t> </t></is></c>");
        }
        var content = workbook(Map.of("xl/worksheets/sheet1.xml", sheet(blanks + "</row>")));
        assertThat(Made.grid(content).lastColumn()).isEqualTo(1);

        var far = workbook(Map.of("xl/worksheets/sheet1.xml", sheet("<row r='1'><c r='XFD1'><v>1</v></c></row>")));
        assertThatThrownBy(() -> Made.grid(far))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo("workbooks.refused.tooManyColumns"));
    }

    @Test
    void too_many_rows_are_refused_and_an_area_over_the_whole_sheet_fills_only_rows_with_content() {
        var rows = new StringBuilder();
        for (var row = 1; row <= 110_001; row++) {
            rows.append("<row r='").append(row).append("'><c><v>1</v></c></row>");
        }
        var long1 = workbook(Map.of("xl/worksheets/sheet1.xml", sheet(rows.toString())));
        assertThatThrownBy(() -> Made.grid(long1))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo("workbooks.refused.tooManyRows"));

        var merged = workbook(Map.of(
                "xl/worksheets/sheet1.xml",
                sheet("<row r='1'><c r='A1'><v>1</v></c></row><row r='9'><c r='C9'><v>2</v></c></row>")
                        .replace(
                                "</sheetData>",
                                "</sheetData><mergeCells><mergeCell ref='A1:XFD1048576'/></mergeCells>")));
        var grid = Made.grid(merged);
        assertThat(grid.rows()).extracting(Grid.Row::number).containsExactly(1, 9);
        assertThat(grid.row(9).orElseThrow().cells()).hasSize(GridBuilder.MOST_COLUMNS);
        assertThat(grid.row(9).orElseThrow().written(3)).isEqualTo("2");
    }

    @Test
    void figures_no_double_could_hold_stay_texts() {
        var grid = Made.grid(
                workbook(
                        Map.of(
                                "xl/worksheets/sheet1.xml",
                                sheet(
                                        "<row r='1'><c><v>1E999999999</v></c><c><v>NaN</v></c><c><v>1E300</v></c><c><v>5E-324</v></c></row>"))));

        assertThat(grid.rows().getFirst().written(1)).isEqualTo("1E999999999");
        assertThat(grid.rows().getFirst().cell(2).orElseThrow().value()).isEqualTo(new CellValue.Text("NaN"));
        assertThat(grid.rows().getFirst().written(3)).hasSize(301);
    }

    private static org.assertj.core.api.AbstractStringAssert<?> refused(byte[] content) {
        AbstractThrowableAssert<?, ? extends Throwable> thrown = assertThatThrownBy(() -> {
            var file = WorkbookFile.open(content);
            file.sheets().forEach(sheet -> file.grid(sheet.index()));
        });
        return thrown.isInstanceOf(Refusal.class)
                .extracting(no -> ((Refusal) no).key(), org.assertj.core.api.InstanceOfAssertFactories.STRING);
    }

    static String sheet(String rows) {
        return "<worksheet xmlns='" + MAIN + "'><sheetData>" + rows + "</sheetData></worksheet>";
    }

    /// A workbook of one sheet, with parts added or replaced.
    static byte[] workbook(Map<String, String> own) {
        var parts = new LinkedHashMap<String, String>();
        parts.put(
                "_rels/.rels",
                "<Relationships><Relationship Id='a' Type='" + PARTS
                        + "/officeDocument' Target='xl/workbook.xml'/></Relationships>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns='" + MAIN + "' xmlns:r='" + PARTS
                        + "'><sheets><sheet name='Một' sheetId='1' r:id='a'/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id='a' Type='" + PARTS
                        + "/worksheet' Target='worksheets/sheet1.xml'/></Relationships>");
        parts.put("xl/worksheets/sheet1.xml", sheet("<row r='1'><c r='A1'><v>1</v></c></row>"));
        parts.putAll(own);
        return zip(parts);
    }

    private static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }
}
