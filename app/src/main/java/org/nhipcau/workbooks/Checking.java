package org.nhipcau.workbooks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.shared.Refusal;
import org.nhipcau.site.Page;
import org.nhipcau.workbooks.Findings.Row;
import org.nhipcau.workbooks.Findings.Said;
import org.nhipcau.workbooks.Progress.Stage;
import org.nhipcau.workbooks.WorkbookKind.Plan;
import org.nhipcau.workbooks.WorkbookKind.Verdict;
import org.nhipcau.workbooks.column.HeaderGuess;
import org.nhipcau.workbooks.column.RowKind;
import org.nhipcau.workbooks.sheet.Grid;
import org.nhipcau.workbooks.sheet.Mark;
import org.nhipcau.workbooks.sheet.MarkWords;
import org.nhipcau.workbooks.sheet.MarkedCopy;
import org.nhipcau.workbooks.sheet.Place;
import org.nhipcau.workbooks.sheet.WorkbookFile;
import org.springframework.stereotype.Component;

/// Holds the rows of a list against the register, and takes them into it.
///
/// Refuses what [WorkbookFile] refuses, and `workbooks.refused.noRows`, `workbooks.refused.unchecked`,
/// `workbooks.refused.notAll`, `workbooks.refused.nothingToTake`.
@Component
class Checking {

    /// Packed bytes of a list that nobody should wait for in front of a blank page.
    private static final long HEAVY = 800_000;

    private static final int TELL_EVERY = 500;

    private final HandIns handIns;
    private final Books books;
    private final Layouts layouts;
    private final Findings findings;
    private final Questions questions;
    private final HandInSteps steps;

    Checking(HandIns handIns, Books books, HandInSteps steps, Layouts layouts, Findings findings, Questions questions) {
        this.handIns = handIns;
        this.books = books;
        this.steps = steps;
        this.layouts = layouts;
        this.findings = findings;
        this.questions = questions;
    }

    /// A workbook as it came.
    record Sent(String name, byte[] content) {}

    /// Takes a workbook in, and reads it at once unless it is heavy.
    HandInId begin(WorkbookKind kind, Sent sent, Optional<OrganisationId> unit) {
        if (WorkbookFile.weight(sent.content()) > HEAVY) {
            return kept(kind, sent, unit);
        }
        try {
            var found = found(kind, books.open(sent.content()));
            var id = kept(kind, sent, unit);
            handIns.write(id, found.layout(), found.rowCount());
            return id;
        } catch (Refusal refusal) {
            throw refusal.at("file");
        }
    }

    private HandInId kept(WorkbookKind kind, Sent sent, Optional<OrganisationId> unit) {
        return handIns.begin(kind.code(), sent.name(), sent.content(), unit, HandInSteps.proposer());
    }

    /// Reads a workbook that was taken in.
    void read(HandInId id, WorkbookKind kind, Progress progress) {
        var handIn = handIns.hold(id);
        try (var watch = new Watched(progress)) {
            var found = found(kind, books.open(handIns.content(handIn), watch));
            handIns.write(id, found.layout(), found.rowCount());
        }
    }

    /// Where the rows of a workbook are.
    private record Laid(Layout layout, int rowCount) {}

    private Laid found(WorkbookKind kind, WorkbookFile file) {
        var sheet = layouts.bestSheet(kind, file);
        var grid = file.grid(sheet);
        if (grid.rows().isEmpty()) {
            throw new Refusal("workbooks.refused.noRows");
        }
        return new Laid(
                layouts.propose(kind, grid, Collections.emptySortedSet()),
                file.sheets().get(sheet).contentRows());
    }

    /// Tells how far a file is read as long as somebody waits for it; the file stays open longer.
    private static final class Watched implements WorkbookFile.Watch, AutoCloseable {

        private volatile Progress progress;

        Watched(Progress progress) {
            this.progress = progress;
        }

        @Override
        public void read(long bytes, long of) {
            // Each sheet is read to count its rows, and the one that is taken once more.
            progress.reached(Stage.OPENING, bytes, 2 * of);
        }

        @Override
        public void close() {
            progress = Progress.UNTOLD;
        }
    }

    WorkbookFile file(HandIn handIn) {
        return books.of(handIn);
    }

    /// What another sheet or other headings would make of the list.
    Layout propose(WorkbookKind kind, WorkbookFile file, int sheet, SortedSet<Integer> header) {
        return layouts.propose(kind, file.grid(sheet), header);
    }

    /// A list as it was held against the register.
    private record Held(List<Row> rows, Plan plan) {}

    /// Holds its rows against the register as it stands now, with the columns and answers that were said.
    void check(HandInId id, WorkbookKind kind, Progress progress) {
        var handIn = handIns.hold(id);
        progress.reached(Stage.READING, 0, 1);
        var grid = file(handIn).grid(handIn.layout().sheet());
        var held = hold(handIn, kind, grid, progress);
        if (questions.ask(id, held.plan().questions())) {
            held = hold(handIn, kind, grid, progress);
            questions.ask(id, held.plan().questions());
        }
        findings.write(id, held.rows(), progress);
        steps.checked(handIn);
    }

    /// Takes what is new and what changed into the register, all of it or nothing.
    ///
    /// @param version of the hand-in as the person who accepts saw it
    /// @param whole only when nothing is refused or asked
    /// @return false when the register or the list changed since it was checked: it is checked anew then, and
    ///     nothing is taken
    boolean accept(HandInId id, WorkbookKind kind, long version, boolean whole, Progress progress) {
        var handIn = handIns.hold(id);
        if (!handIn.isReadyToBeAccepted()) {
            throw new Refusal("workbooks.refused.unchecked");
        }
        progress.reached(Stage.READING, 0, 1);
        // Nobody saves one of them between what is compared here and what is written.
        kind.hold(findings.records(id));
        var held = hold(handIn, kind, file(handIn).grid(handIn.layout().sheet()), progress);
        if (handIn.version() != version || !findings.are(id, held.rows())) {
            questions.ask(id, held.plan().questions());
            findings.write(id, held.rows(), progress);
            steps.checked(handIn);
            return false;
        }
        if (whole && !handIn.isWhole()) {
            throw new Refusal("workbooks.refused.notAll");
        }
        if (!handIn.hasSomethingToTake()) {
            throw new Refusal("workbooks.refused.nothingToTake");
        }
        var done = held.plan().carryOut(progress);
        questions.made(id, done.made());
        findings.became(id, done.records());
        steps.accepted(id);
        return true;
    }

    private Held hold(HandIn handIn, WorkbookKind kind, Grid grid, Progress progress) {
        var layout = handIn.layout();
        var guess = HeaderGuess.of(grid, kind.fields(), Layouts.headerRows(layout));
        var reader = new Lines(kind, layout, guess, grid.formulas());
        if (!reader.missing().isEmpty()) {
            throw new Refusal("workbooks.refused.unchecked");
        }
        var readable = new ArrayList<Line>();
        var data = guess.data();
        for (var at = 0; at < data.size(); at++) {
            if (at % TELL_EVERY == 0) {
                progress.reached(Stage.READING, at, data.size());
            }
            if (!isSkipped(data.get(at), layout)) {
                reader.read(data.get(at)).ifPresent(readable::add);
            }
        }
        reader.close();
        var plan = kind.plan(
                readable,
                questions.of(handIn.id()),
                new WorkbookKind.Origin(
                        handIn.name(),
                        handIn.unit(),
                        handIn.proposal().map(HandIn.Proposal::proposer),
                        layout.headingsByField()),
                progress);
        var verdicts = plan.verdicts().iterator();
        var next = verdicts.hasNext() ? Optional.of(verdicts.next()) : Optional.<Verdict>empty();
        var rows = new ArrayList<Row>();
        for (var sorted : guess.rows()) {
            var number = sorted.row().number();
            if (sorted.kind() != RowKind.DATA || isSkipped(sorted.row(), layout)) {
                rows.add(aside(sorted, isSkipped(sorted.row(), layout)));
            } else if (next.isPresent() && next.get().line() == number) {
                rows.add(judged(next.get(), layout, reader));
                next = verdicts.hasNext() ? Optional.of(verdicts.next()) : Optional.empty();
            } else {
                rows.add(new Row(
                        number, Outcome.REFUSED, first(sorted.row()), Optional.empty(), "", reader.said(number)));
            }
        }
        if (next.isPresent()) {
            throw new IllegalStateException("a verdict on a row that is none: " + next.get());
        }
        return new Held(rows, plan);
    }

    private static boolean isSkipped(Grid.Row row, Layout layout) {
        return layout.skipsHidden() && row.hidden();
    }

    private static Row aside(HeaderGuess.SortedRow sorted, boolean skipped) {
        return new Row(
                sorted.row().number(),
                Outcome.ASIDE,
                first(sorted.row()),
                Optional.empty(),
                "workbooks.aside." + (skipped ? "hidden" : sorted.kind().name().toLowerCase(java.util.Locale.ROOT)),
                List.of());
    }

    private static String first(Grid.Row row) {
        return row.cells().stream()
                .map(cell -> cell.value().written())
                .filter(text -> !text.isBlank() && !text.matches("[\\d.]+"))
                .findFirst()
                .map(text -> text.length() > 300 ? text.substring(0, 300) + "…" : text)
                .orElse("");
    }

    private static Row judged(Verdict verdict, Layout layout, Lines reader) {
        for (var mark : verdict.marks()) {
            var column = mark.field()
                    .flatMap(layout::of)
                    .map(Layout.Column::position)
                    .orElse(0);
            reader.say(verdict.line(), column, mark.weight(), mark.message(), mark.values());
        }
        var said = reader.said(verdict.line()).stream()
                .sorted(java.util.Comparator.comparingInt(Said::column).thenComparingInt(Said::nth))
                .toList();
        return new Row(verdict.line(), verdict.outcome(), verdict.title(), verdict.record(), "", said);
    }

    /// Her own file with a word at each cell that has one.
    byte[] marked(HandIn handIn, WorkbookKind kind, Page page) throws IOException {
        var content = handIns.content(handIn);
        var file = WorkbookFile.open(content);
        var sheet = file.sheets().get(handIn.layout().sheet()).name();
        var marks = new ArrayList<Mark>();
        try (var rows = findings.all(handIn.id())) {
            rows.flatMap(row -> row.said().stream())
                    .map(said -> new Mark(
                            sheet,
                            new Place(Math.max(1, said.column()), said.row()),
                            switch (said.weight()) {
                                case REFUSED, ASKED -> Mark.Weight.REFUSED;
                                case TOLD, CHANGE -> Mark.Weight.NOTICED;
                            },
                            said.in(page)))
                    .forEach(marks::add);
        }
        var out = new ByteArrayOutputStream();
        MarkedCopy.write(content, marks, words(page), out);
        return out.toByteArray();
    }

    private static MarkWords words(Page page) {
        return new MarkWords(
                page.text("workbooks.marks"),
                "Nhịp Cầu",
                page.text("workbooks.marks.title"),
                page.text("workbooks.marks.onlyList"),
                page.text("workbooks.column.sheet"),
                page.text("workbooks.marks.cell"),
                page.text("workbooks.marks.kind"),
                page.text("workbooks.column.said"),
                page.text("workbooks.weight.refused"),
                page.text("workbooks.weight.told"));
    }
}
