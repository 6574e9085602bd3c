package org.nhipcau.workbooks.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.nhipcau.shared.Refusal;
import org.nhipcau.workbooks.sheet.SheetSummary.Visibility;
import org.nhipcau.workbooks.sheet.WorkbookFile.Note;

/// A workbook of Excel 97 to 2003, .xls.
final class XlsBook implements Book {

    /// POI keeps all of it in memory, several times over.
    private static final int LARGEST = 64 << 20;

    private final HSSFWorkbook workbook;
    private final boolean since1904;
    private final Set<Note> notes = EnumSet.noneOf(Note.class);
    private final Map<String, CellFormat> formats = new HashMap<>();

    private XlsBook(HSSFWorkbook workbook, boolean macros) {
        this.workbook = workbook;
        this.since1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
        if (macros) {
            notes.add(Note.MACROS);
        }
    }

    static XlsBook open(byte[] content) {
        if (content.length > LARGEST) {
            throw new Refusal("workbooks.refused.bomb");
        }
        try {
            return guarded(() -> opened(content));
        } catch (EncryptedDocumentException locked) {
            throw new Refusal("workbooks.refused.password");
        } catch (OldExcelFormatException old) {
            throw new Refusal("workbooks.refused.veryOld");
        }
    }

    /// POI answers damaged bytes with runtime exceptions of many kinds; to a person they all say the same.
    private static <T> T guarded(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (Refusal | EncryptedDocumentException | OldExcelFormatException told) {
            throw told;
        } catch (RuntimeException broken) {
            throw new Refusal("workbooks.refused.damaged");
        }
    }

    private static XlsBook opened(byte[] content) {
        try (var files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            var root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new Refusal("workbooks.refused.password");
            }
            if (!root.hasEntryCaseInsensitive("Workbook") && !root.hasEntryCaseInsensitive("Book")) {
                throw new Refusal("workbooks.refused.notAWorkbook");
            }
            return new XlsBook(new HSSFWorkbook(files), root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR"));
        } catch (IOException broken) {
            throw new Refusal("workbooks.refused.damaged");
        }
    }

    @Override
    public List<Head> heads() {
        var heads = new ArrayList<Head>();
        for (var at = 0; at < workbook.getNumberOfSheets(); at++) {
            heads.add(new Head(workbook.getSheetName(at), visibility(workbook.getSheetVisibility(at))));
        }
        return heads;
    }

    private static Visibility visibility(SheetVisibility visibility) {
        return switch (visibility) {
            case VISIBLE -> Visibility.SHOWN;
            case HIDDEN -> Visibility.HIDDEN;
            case VERY_HIDDEN -> Visibility.VERY_HIDDEN;
        };
    }

    @Override
    public Set<Note> notes() {
        return notes;
    }

    @Override
    public void read(int index, Book.Sink sink) {
        guarded(() -> {
            hand(index, sink);
            return index;
        });
    }

    private void hand(int index, Book.Sink sink) {
        var sheet = workbook.getSheetAt(index);
        for (var column = 0; column < 256; column++) {
            if (sheet.isColumnHidden(column)) {
                sink.hiddenColumns(column + 1, column + 1);
            }
        }
        var told = new BitSet();
        for (var row : sheet) {
            sink.row(row.getRowNum() + 1, row.getZeroHeight());
            for (var cell : row) {
                var formula = cell.getCellType() == CellType.FORMULA;
                // Writing a formula out costs much more than reading its value: once for each column.
                if (formula && !told.get(cell.getColumnIndex())) {
                    var says = says((HSSFCell) cell);
                    told.set(cell.getColumnIndex(), !says.isEmpty());
                    sink.formula(cell.getColumnIndex() + 1, says);
                }
                value((HSSFCell) cell)
                        .ifPresent(
                                value -> sink.cell(cell.getColumnIndex() + 1, value, formula, font((HSSFCell) cell)));
            }
        }
        for (var area : sheet.getMergedRegions()) {
            sink.merged(
                    new Place(area.getFirstColumn() + 1, area.getFirstRow() + 1),
                    new Place(area.getLastColumn() + 1, area.getLastRow() + 1));
        }
    }

    /// Empty when the formula speaks of what its file does not hold; its kept value can be read all the same.
    private static String says(HSSFCell cell) {
        try {
            return cell.getCellFormula();
        } catch (RuntimeException notWrittenOut) {
            return "";
        }
    }

    private String font(HSSFCell cell) {
        return cell.getCellStyle().getFont(workbook).getFontName();
    }

    private Optional<CellValue> value(HSSFCell cell) {
        var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING ->
                Optional.of(new CellValue.Text(cell.getRichStringCellValue().getString()));
            case BOOLEAN -> Optional.of(new CellValue.Truth(cell.getBooleanCellValue()));
            case ERROR ->
                Optional.of(new CellValue.Fault(
                        FormulaError.isValidCode(cell.getErrorCellValue())
                                ? FormulaError.forInt(cell.getErrorCellValue()).getString()
                                : "#N/A"));
            case NUMERIC -> {
                var number = cell.getNumericCellValue();
                var code = cell.getCellStyle().getDataFormatString();
                var format = formats.computeIfAbsent(code == null ? "General" : code, CellFormat::of);
                yield Double.isFinite(number)
                        ? Optional.of(format.value(new BigDecimal(number), since1904))
                        : Optional.of(new CellValue.Fault("#NUM!"));
            }
            case BLANK, FORMULA, _NONE -> Optional.empty();
        };
    }
}
