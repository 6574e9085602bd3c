package org.nhipcau.workbooks;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.nhipcau.workbooks.HandIn.State;
import org.nhipcau.workbooks.Layout.Column;
import org.nhipcau.workbooks.WorkbookKind.Field;
import org.nhipcau.workbooks.column.HeaderGuess;
import org.nhipcau.workbooks.db.HandinTable;
import org.nhipcau.workbooks.db.LayoutColumnTable;
import org.nhipcau.workbooks.sheet.Grid;
import org.nhipcau.workbooks.sheet.SheetSummary;
import org.nhipcau.workbooks.sheet.WorkbookFile;
import org.springframework.stereotype.Component;

/// Proposes where the rows of a list are and which column is what: as was said of the last list with the same
/// headings, of a heading of this name, or as the heading reads.
@Component
class Layouts {

    private static final HandinTable HANDIN = HandinTable.HANDIN;
    private static final LayoutColumnTable HEADING = LayoutColumnTable.LAYOUT_COLUMN;

    private final DSLContext sql;

    Layouts(DSLContext sql) {
        this.sql = sql;
    }

    /// The sheet whose headings are best understood; of equals the one with the most rows. Hidden sheets only when no
    /// other says anything.
    int bestSheet(WorkbookKind kind, WorkbookFile file) {
        var best = 0;
        var most = -1L;
        for (var sheet : file.sheets()) {
            if (sheet.contentRows() > 0) {
                var known = HeaderGuess.of(file.grid(sheet.index()), kind.fields())
                        .proposals()
                        .size();
                var shown = sheet.visibility() == SheetSummary.Visibility.SHOWN ? 1L : 0L;
                var worth = (shown * 1000 + known) * 1_000_000L + sheet.contentRows();
                if (worth > most) {
                    most = worth;
                    best = sheet.index();
                }
            }
        }
        return best;
    }

    /// @param header rows a person named; none: they are looked for
    Layout propose(WorkbookKind kind, Grid grid, SortedSet<Integer> header) {
        var guess =
                header.isEmpty() ? HeaderGuess.of(grid, kind.fields()) : HeaderGuess.of(grid, kind.fields(), header);
        var bare = new Layout(
                grid.sheet().index(),
                guess.headerRows().isEmpty() ? 1 : guess.headerRows().first(),
                guess.headerRows().isEmpty() ? 1 : guess.headerRows().last(),
                false,
                guess.columns().stream()
                        .map(title -> Column.unread(title.column(), title.title()))
                        .toList());
        var same = lastWithSameHeadings(kind, bare);
        var fields = same.isEmpty() ? fields(kind, bare, guess) : fieldsOf(same);
        return new Layout(
                bare.sheet(),
                bare.headerFirst(),
                bare.headerLast(),
                false,
                bare.columns().stream()
                        .map(column -> column.as(Optional.ofNullable(fields.get(column.position()))))
                        .map(column -> Evidence.of(
                                column, field(kind, column), guess, Optional.ofNullable(same.get(column.position()))))
                        .toList());
    }

    static Optional<Field> field(WorkbookKind kind, Column column) {
        return column.field()
                .flatMap(key -> kind.fields().stream()
                        .filter(field -> field.key().equals(key))
                        .findFirst());
    }

    static SortedSet<Integer> headerRows(Layout layout) {
        return IntStream.rangeClosed(layout.headerFirst(), layout.headerLast())
                .boxed()
                .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }

    private static Map<Integer, String> fieldsOf(Map<Integer, Column> columns) {
        var fields = new HashMap<Integer, String>();
        columns.forEach((position, column) -> column.field().ifPresent(field -> fields.put(position, field)));
        return fields;
    }

    private Map<Integer, String> fields(WorkbookKind kind, Layout layout, HeaderGuess guess) {
        var said = saidOf(kind, layout);
        var fields = new HashMap<Integer, String>();
        var taken = new HashSet<String>();
        for (var column : layout.columns()) {
            var field = said.get(column.key());
            if (field != null && isField(kind, field) && taken.add(field)) {
                fields.put(column.position(), field);
            }
        }
        for (var proposal : guess.proposals()) {
            if (!fields.containsKey(proposal.column()) && taken.add(proposal.key())) {
                fields.put(proposal.column(), proposal.key());
            }
        }
        return fields;
    }

    private static boolean isField(WorkbookKind kind, String key) {
        return kind.fields().stream().anyMatch(field -> field.key().equals(key));
    }

    /// What columns with these headings were said to be last.
    private Map<String, String> saidOf(WorkbookKind kind, Layout layout) {
        var keys = layout.columns().stream()
                .map(Column::key)
                .filter(key -> !key.isEmpty())
                .toList();
        var said = new HashMap<String, String>();
        sql.select(HEADING.HEADING_KEY, HEADING.FIELD)
                .from(HEADING)
                .join(HANDIN)
                .on(HANDIN.ID.eq(HEADING.HANDIN_ID))
                .where(HEADING.HEADING_KEY.in(keys), HEADING.FIELD.ne(""), HANDIN.KIND.eq(kind.code()))
                .and(HANDIN.STATE.in(confirmed()))
                .orderBy(HANDIN.ID.desc())
                .limit(1000)
                .forEach(row -> said.putIfAbsent(row.value1(), row.value2()));
        return said;
    }

    private Map<Integer, Column> lastWithSameHeadings(WorkbookKind kind, Layout layout) {
        var columns = new HashMap<Integer, Column>();
        sql.select(HANDIN.ID)
                .from(HANDIN)
                .where(HANDIN.KIND.eq(kind.code()), HANDIN.HEADINGS.eq(layout.headings()))
                .and(HANDIN.STATE.in(confirmed()))
                .orderBy(HANDIN.ID.desc())
                .limit(1)
                .fetchOptional(HANDIN.ID)
                .map(this::columns)
                .ifPresent(all -> all.forEach(column -> columns.put(column.position(), column)));
        return columns;
    }

    private List<Column> columns(HandInId id) {
        return sql.selectFrom(HEADING).where(HEADING.HANDIN_ID.eq(id)).fetch(HandIns::column);
    }

    private static Set<String> confirmed() {
        return Set.of(State.CHECKED.code(), State.PROPOSED.code(), State.ACCEPTED.code(), State.TAKEN_BACK.code());
    }
}
