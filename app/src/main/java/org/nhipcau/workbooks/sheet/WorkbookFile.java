package org.nhipcau.workbooks.sheet;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nhipcau.shared.Refusal;

/// A workbook as it came, told by what it holds and never by its name. Its formulas and macros are never run.
///
/// Refuses, each with its own sentence: what is empty, cut or damaged (`workbooks.refused.empty`, `.damaged`), has a
/// password (`.password`), is of another kind (`.notAWorkbook`, `.binaryWorkbook`, `.openDocument`, `.html`, `.text`,
/// `.pdf`, `.veryOld`), or would fill the memory (`.bomb`, `.documentType`, `.longText`).
public final class WorkbookFile {

    /// What the person should know of the file, though it can be read.
    public enum Note {
        MACROS,
        EXTERNAL_LINKS
    }

    private final Book book;
    private final List<SheetSummary> sheets;
    private final Map<Integer, SoftReference<Grid>> grids = new HashMap<>();

    private WorkbookFile(Book book) {
        this.book = book;
        var summaries = new ArrayList<SheetSummary>();
        for (var head : book.heads()) {
            var counter = new RowCounter();
            book.read(summaries.size(), counter);
            summaries.add(new SheetSummary(summaries.size(), head.name(), head.visibility(), counter.rows()));
        }
        sheets = List.copyOf(summaries);
    }

    /// How much there is to read in it, as bytes of packed cells: what hardly weighs anything while it is packed,
    /// such as
    /// a million empty rows, is soon read or refused.
    public static long weight(byte[] content) {
        return switch (FileKind.of(content)) {
            case ZIP -> Package.packedSize(content);
            // The old format is not packed.
            case OLE2 -> content.length / 4;
            case PDF, HTML, TEXT, VERY_OLD, EMPTY, UNKNOWN -> 0;
        };
    }

    /// Told how far a file has been read; may throw, to read no further.
    public interface Watch {
        void read(long bytes, long of);
    }

    public static WorkbookFile open(byte[] content) {
        return open(content, (bytes, of) -> {});
    }

    /// @param watch told while the file is open, whoever reads it
    public static WorkbookFile open(byte[] content, Watch watch) {
        return switch (FileKind.of(content)) {
            case ZIP -> new WorkbookFile(new XlsxBook(new Package(content, watch)));
            case OLE2 -> new WorkbookFile(XlsBook.open(content));
            case EMPTY -> throw new Refusal("workbooks.refused.empty");
            case PDF -> throw new Refusal("workbooks.refused.pdf");
            case HTML -> throw new Refusal("workbooks.refused.html");
            case TEXT -> throw new Refusal("workbooks.refused.text");
            case VERY_OLD -> throw new Refusal("workbooks.refused.veryOld");
            case UNKNOWN -> throw new Refusal("workbooks.refused.notAWorkbook");
        };
    }

    public List<SheetSummary> sheets() {
        return sheets;
    }

    public Set<Note> notes() {
        return Set.copyOf(book.notes());
    }

    /// Refuses what is too large: `workbooks.refused.tooManyRows`, `.tooManyColumns`, `.tooManyCells`.
    ///
    /// Kept as long as memory allows, for a long sheet takes seconds to read.
    ///
    /// @param sheet its index among [#sheets]
    public synchronized Grid grid(int sheet) {
        var kept = Optional.ofNullable(grids.get(sheet)).map(SoftReference::get);
        var grid = kept.orElseGet(() -> read(sheet));
        if (kept.isEmpty()) {
            grids.put(sheet, new SoftReference<>(grid));
        }
        return grid;
    }

    private Grid read(int sheet) {
        var builder = new GridBuilder(sheets.get(sheet));
        book.read(sheet, builder);
        return builder.build();
    }

    /// Counts the rows in which something is written, and keeps none.
    private static final class RowCounter implements Book.Sink {

        private int rows;
        private boolean counted;

        @Override
        public void hiddenColumns(int first, int last) {
            // What is hidden counts as well.
        }

        @Override
        public void row(int number, boolean hidden) {
            counted = false;
        }

        @Override
        public void cell(int column, CellValue value, boolean formula, String font) {
            var content =
                    !(value instanceof CellValue.Text text) || !text.text().isBlank();
            if (!counted && content) {
                counted = true;
                rows++;
            }
        }

        @Override
        public void formula(int column, String text) {
            // Its value counts.
        }

        @Override
        public void merged(Place first, Place last) {
            // An area adds no row.
        }

        int rows() {
            return rows;
        }
    }
}
