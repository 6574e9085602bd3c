package org.nhipcau.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Workbooks as people really have them, and as nobody should, made for the tests.
final class HostileWorkbooks {

    private HostileWorkbooks() {}

    static byte[] one(String title) {
        return book(new XSSFWorkbook(), sheet -> {
            row(sheet, 0, "Tên dự án");
            row(sheet, 1, title);
        });
    }

    static byte[] macros() {
        return book(new XSSFWorkbook(), sheet -> {
            row(sheet, 0, "Tên dự án");
            row(sheet, 1, "Dự án Macro");
            try {
                ((XSSFWorkbook) sheet.getWorkbook()).setVBAProject(new ByteArrayInputStream(new byte[] {1, 2, 3}));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    static byte[] linked(byte[] file) {
        var relations = "xl/_rels/workbook.xml.rels";
        try (var in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(relations)) {
                    var own = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                    var link = "<Relationship Id=\"x1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                            + "relationships/externalLink\" Target=\"externalLinks/externalLink1.xml\"/>";
                    return with(file, relations, utf8(own.replace("</Relationships>", link + "</Relationships>")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalStateException("a workbook without relations");
    }

    static byte[] with1904() {
        return book(new XSSFWorkbook(), sheet -> {
            ((XSSFWorkbook) sheet.getWorkbook())
                    .getCTWorkbook()
                    .addNewWorkbookPr()
                    .setDate1904(true);
            row(sheet, 0, "Tên dự án", "Ngày ký");
            row(sheet, 1, "Dự án 1904");
            var cell = sheet.getRow(1).createCell(1);
            var style = sheet.getWorkbook().createCellStyle();
            style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("dd/mm/yyyy"));
            cell.setCellStyle(style);
            cell.setCellValue(LocalDate.of(2016, 3, 15));
        });
    }

    static byte[] million() {
        var rows = new StringBuilder(
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                        + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Tên dự án</t></is></c></row>"
                        + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>Dự án Một Dòng</t></is></c></row>");
        for (var row = 3; row <= 1_000_000; row++) {
            rows.append("<row r=\"").append(row).append("\"/>");
        }
        return utf8(rows.append("</sheetData></worksheet>").toString());
    }

    static void row(Sheet sheet, int number, String... values) {
        var row = sheet.createRow(number);
        for (var at = 0; at < values.length; at++) {
            if (!values[at].isEmpty()) {
                row.createCell(at).setCellValue(values[at]);
            }
        }
    }

    static byte[] book(Workbook workbook, Consumer<Sheet> fill) {
        try (workbook;
                var out = new ByteArrayOutputStream()) {
            fill.accept(workbook.createSheet("Danh mục"));
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The file with one part more, or another in place of its own.
    static byte[] with(byte[] file, String part, byte[] content) {
        try (var in = new ZipInputStream(new ByteArrayInputStream(file));
                var bytes = new ByteArrayOutputStream();
                var out = new ZipOutputStream(bytes)) {
            var names = new ArrayList<String>();
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.getName().equals(part)) {
                    names.add(entry.getName());
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    in.transferTo(out);
                }
            }
            assertThat(names).isNotEmpty();
            out.putNextEntry(new ZipEntry(part));
            out.write(content);
            out.finish();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] locked(byte[] file) throws Exception {
        var locked = new ByteArrayOutputStream();
        try (var files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("bí mật");
            try (var out = encryptor.getDataStream(files)) {
                out.write(file);
            }
            files.writeFilesystem(locked);
        }
        return locked.toByteArray();
    }

    static byte[] lockedOld() {
        Biff8EncryptionKey.setCurrentUserPassword("bí mật");
        try {
            return book(new HSSFWorkbook(), sheet -> row(sheet, 0, "Tên dự án"));
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
