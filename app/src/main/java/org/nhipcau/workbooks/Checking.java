package org.nhipcau.workbooks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.shared.Refusal;
import org.nhipcau.site.Page;
import org.nhipcau.workbooks.Findings.Row;
import org.nhipcau.workbooks.Findings.Said;
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

    private final HandIns handIns;
    private final Layouts layouts;
    private final Findings findings;
    private final Questions questions;
    private final HandInSteps steps;

    Checking(HandIns handIns, HandInSteps steps, Layouts layouts, Findings findings, Questions questions) {
        this.handIns = handIns;
        this.steps = steps;
        this.layouts = layouts;
        this.findings = findings;
        this.questions = questions;
    }

    /// A workbook as it came.
    record Sent(String name, byte[] content) {}

    HandInId begin(WorkbookKind kind, Sent sent, Optional<OrganisationId> unit) {
        var file = open(sent.content());
        var grid = file.grid(layouts.bestSheet(kind, file));
        if (grid.rows().isEmpty()) {
            throw new Refusal("workbooks.refused.noRows").at("file");
        }
        return handIns.begin(
                kind.code(),
                sent.name(),
                sent.content(),
                unit,
                HandInSteps.proposer(),
                layouts.propose(kind, grid, Collections.emptySortedSet()));
    }

    private static WorkbookFile open(byte[] content) {
        try {
            return WorkbookFile.open(content);
        } catch (Refusal refusal) {
            throw refusal.at("file");
        }
    }

    WorkbookFile file(HandIn handIn) {
        return WorkbookFile.open(handIns.content(handIn));
    }

    /// What another sheet or other headings would make of the list.
    Layout propose(WorkbookKind kind, WorkbookFile file, int sheet, SortedSet<Integer> header) {
        return layouts.propose(kind, file.grid(sheet), header);
    }

    /// A list as it was held against the register.
    private record Held(List<Row> rows, Plan plan) {}

    /// Holds its rows against the register as it stands now, with the columns and answers that were said.
    void check(HandInId id, WorkbookKind kind) {
        var handIn = handIns.hold(id);
        var grid = file(handIn).grid(handIn.layout().sheet());
        var held = hold(handIn, kind, grid);
        if (questions.ask(id, held.plan().questions())) {
            held = hold(handIn, kind, grid);
            questions.ask(id, held.plan().questions());
        }
        findings.write(id, held.rows());
        steps.checked(handIn);
    }

    /// Takes what is new and what changed into the register, all of it or nothing.
    ///
    /// @param version of the hand-in as the person who accepts saw it
    /// @param whole only when nothing is refused or asked
    /// @return false when the register or the list changed since it was checked: it is checked anew then, and
    ///     nothing is taken
    boolean accept(HandInId id, WorkbookKind kind, long version, boolean whole) {
        var handIn = handIns.hold(id);
        if (!handIn.isReadyToBeAccepted()) {
            throw new Refusal("workbooks.refused.unchecked");
        }
        var held = hold(handIn, kind, file(handIn).grid(handIn.layout().sheet()));
        if (handIn.version() != version || !held.rows().equals(findings.all(id))) {
            questions.ask(id, held.plan().questions());
            findings.write(id, held.rows());
            steps.checked(handIn);
            return false;
        }
        if (whole && !handIn.isWhole()) {
            throw new Refusal("workbooks.refused.notAll");
        }
        if (!handIn.hasSomethingToTake()) {
            throw new Refusal("workbooks.refused.nothingToTake");
        }
        var done = held.plan().carryOut();
        questions.made(id, done.made());
        findings.write(
                id, held.rows().stream().map(row -> made(row, done.records())).toList());
        steps.accepted(id);
        return true;
    }

    private static Row made(Row row, Map<Integer, Long> records) {
        var record = Optional.ofNullable(records.get(row.number())).or(row::record);
        return new Row(row.number(), row.outcome(), row.title(), record, row.reason(), row.said());
    }

    private Held hold(HandIn handIn, WorkbookKind kind, Grid grid) {
        var layout = handIn.layout();
        var guess = HeaderGuess.of(grid, kind.fields(), Layouts.headerRows(layout));
        var reader = new Lines(kind, layout, guess, grid.formulas());
        if (!reader.missing().isEmpty()) {
            throw new Refusal("workbooks.refused.unchecked");
        }
        var readable = new ArrayList<Line>();
        guess.data().stream()
                .filter(row -> !isSkipped(row, layout))
                .forEach(row -> reader.read(row).ifPresent(readable::add));
        reader.close();
        var plan = kind.plan(
                readable,
                questions.of(handIn.id()),
                new WorkbookKind.Origin(
                        handIn.name(),
                        handIn.unit(),
                        handIn.proposal().map(HandIn.Proposal::proposer),
                        layout.headingsByField()));
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
        for (var row : findings.all(handIn.id())) {
            for (var said : row.said()) {
                marks.add(new Mark(
                        sheet,
                        new Place(Math.max(1, said.column()), said.row()),
                        switch (said.weight()) {
                            case REFUSED, ASKED -> Mark.Weight.REFUSED;
                            case TOLD, CHANGE -> Mark.Weight.NOTICED;
                        },
                        said.in(page)));
            }
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
