package org.nhipcau.workbooks.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.nhipcau.workbooks.sheet.Mark.Weight;

/// A person's own workbook given back with marks at its cells; whatever else is in it stays.
///
/// A marked cell is coloured and has a comment with the words, and a new sheet, shown when the file is opened,
/// lists all marks.
public final class MarkedCopy {

    /// What became of the marks.
    public enum Outcome {
        MARKED,
        /// The workbook is too large or too unusual to be changed without harm: only the list is given, and says so.
        LIST_ONLY
    }

    /// Above this the whole workbook would not fit into memory as POI holds it.
    private static final long MOST_BYTES = 48L << 20;

    private final Workbook workbook;
    private final MarkWords words;
    private final Map<String, CellStyle> styles = new HashMap<>();

    private MarkedCopy(Workbook workbook, MarkWords words) {
        this.workbook = workbook;
        this.words = words;
    }

    /// @param original a file that [WorkbookFile] has opened
    /// @param out left open
    public static Outcome write(byte[] original, List<Mark> marks, MarkWords words, OutputStream out)
            throws IOException {
        try (var workbook = open(original)) {
            if (workbook.isPresent()) {
                var copy = new MarkedCopy(workbook.get(), words);
                copy.mark(marks);
                new MarkList(workbook.get(), words).add(marks);
                workbook.get().write(out);
                return Outcome.MARKED;
            }
        }
        try (var list = new XSSFWorkbook()) {
            new MarkList(list, words).alone(marks);
            list.write(out);
        }
        return Outcome.LIST_ONLY;
    }

    /// Something to close, if anything was opened.
    private record Opened(java.util.Optional<Workbook> workbook) implements AutoCloseable {

        boolean isPresent() {
            return workbook.isPresent();
        }

        Workbook get() {
            return workbook.orElseThrow();
        }

        @Override
        public void close() throws IOException {
            if (workbook.isPresent()) {
                workbook.get().close();
            }
        }
    }

    private static Opened open(byte[] original) throws IOException {
        var bytes = new ByteArrayInputStream(original);
        if (FileKind.of(original) == FileKind.OLE2) {
            return new Opened(java.util.Optional.of(new HSSFWorkbook(bytes)));
        }
        if (new Package(original).size() > MOST_BYTES) {
            return new Opened(java.util.Optional.empty());
        }
        try {
            return new Opened(java.util.Optional.of(new XSSFWorkbook(bytes)));
        } catch (POIXMLException unusual) {
            return new Opened(java.util.Optional.empty());
        }
    }

    private void mark(List<Mark> marks) {
        var cells = new LinkedHashMap<String, Map<Place, Mark>>();
        for (var mark : marks) {
            cells.computeIfAbsent(mark.sheet(), none -> new LinkedHashMap<>())
                    .merge(mark.place(), mark, MarkedCopy::together);
        }
        cells.forEach((name, places) -> {
            var sheet = workbook.getSheet(name);
            if (sheet != null) {
                places.values().forEach(mark -> mark(sheet, mark));
            }
        });
    }

    private static Mark together(Mark one, Mark other) {
        var weight = one.weight() == Weight.REFUSED ? Weight.REFUSED : other.weight();
        return new Mark(one.sheet(), one.place(), weight, one.words() + "\n" + other.words());
    }

    private void mark(Sheet sheet, Mark mark) {
        var version = workbook.getSpreadsheetVersion();
        if (mark.place().row() > version.getMaxRows() || mark.place().column() > version.getMaxColumns()) {
            return;
        }
        var row = sheet.getRow(mark.place().row() - 1);
        var there = row == null ? sheet.createRow(mark.place().row() - 1) : row;
        var cell = there.getCell(mark.place().column() - 1, MissingCellPolicy.CREATE_NULL_AS_BLANK);
        cell.setCellStyle(coloured(cell.getCellStyle(), mark.weight()));
        new CellComment(workbook, words).add(cell, mark.words());
    }

    private CellStyle coloured(CellStyle own, Weight weight) {
        return styles.computeIfAbsent(own.getIndex() + weight.name(), none -> {
            var style = workbook.createCellStyle();
            style.cloneStyleFrom(own);
            var colour = weight == Weight.REFUSED ? IndexedColors.ROSE : IndexedColors.LIGHT_YELLOW;
            style.setFillForegroundColor(colour.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            return style;
        });
    }
}
