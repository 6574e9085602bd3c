package org.nhipcau.workbooks;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.nhipcau.forms.Typed;
import org.nhipcau.shared.NotFound;
import org.nhipcau.shared.Refusal;
import org.nhipcau.site.Site;
import org.nhipcau.workbooks.Layout.Column;
import org.nhipcau.workbooks.Work.Became;
import org.nhipcau.workbooks.WorkbookKind.Field;
import org.nhipcau.workbooks.column.DateColumn;
import org.nhipcau.workbooks.column.HeaderGuess;
import org.nhipcau.workbooks.column.NumberColumn;
import org.nhipcau.workbooks.sheet.Grid;
import org.nhipcau.workbooks.sheet.Place;
import org.nhipcau.workbooks.sheet.SheetSummary;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Where a person says which column of a list is what.
@Controller
class LayoutPages {

    private static final int SAMPLES = 3;
    private static final int MOST_HEADER_ROWS = 5;
    static final List<BigDecimal> SCALES =
            List.of(BigDecimal.ONE, BigDecimal.TEN.pow(3), BigDecimal.TEN.pow(6), BigDecimal.TEN.pow(9));

    private final HandIns handIns;
    private final Checking checking;
    private final LongWork work;
    private final Kinds kinds;
    private final Site site;

    LayoutPages(HandIns handIns, Checking checking, LongWork work, Kinds kinds, Site site) {
        this.handIns = handIns;
        this.checking = checking;
        this.work = work;
        this.kinds = kinds;
        this.site = site;
    }

    /// A column as the page shows it.
    ///
    /// @param samples of its first cells
    /// @param dates what its days show of their order; nothing when it holds none
    /// @param isMoney whether it holds figures
    /// @param isHidden whether Excel does not show it
    record Shown(
            Column column,
            String letters,
            List<String> samples,
            Optional<DateColumn> dates,
            boolean isMoney,
            boolean isHidden) {}

    @GetMapping("/workbooks/{id}/columns")
    String show(@PathVariable long id, HttpServletRequest request, Model model) {
        var handIn = handIns.find(new HandInId(id));
        if (!handIn.isRead()) {
            return "redirect:" + handIn.address();
        }
        var kind = kinds.get(handIn.kind());
        var file = checking.file(handIn);
        var sheet = asked(request, "sheet").filter(at -> at < file.sheets().size());
        var header = header(request);
        var layout = sheet.isPresent() || !header.isEmpty()
                ? checking.propose(kind, file, sheet.orElse(handIn.layout().sheet()), header)
                : handIn.layout();
        return page(handIn, kind, layout, Typed.of(request), request, model);
    }

    @PostMapping("/workbooks/{id}/columns")
    String say(@PathVariable long id, HttpServletRequest request, HttpServletResponse response, Model model) {
        var page = site.page(request);
        var handIn = handIns.find(new HandInId(id));
        var kind = kinds.get(handIn.kind());
        if (!Kinds.mayHandIn(kind, page)) {
            throw new NotFound();
        }
        if (!handIns.hold(handIn.id()).isRead()) {
            throw new Refusal("workbooks.refused.unread");
        }
        var file = checking.file(handIn);
        var typed = Typed.of(request);
        var sheet = asked(request, "sheet")
                .filter(at -> at < file.sheets().size())
                .orElse(handIn.layout().sheet());
        var header = header(request);
        var bare = checking.propose(kind, file, sheet, header);
        var layout = said(kind, bare, typed);
        for (var field : kind.fields()) {
            if (field.required() && layout.of(field.key()).isEmpty()) {
                typed.wrongAsWhole("workbooks.wrong.needed", page.text(kind.words() + ".field." + field.key()));
            }
        }
        if (typed.isWrong()) {
            response.setStatus(422);
            return page(handIn, kind, layout, typed, request, model);
        }
        handIns.write(handIn.id(), layout, file.sheets().get(layout.sheet()).contentRows());
        if (work.ask(handIns.find(handIn.id()), Asked.CHECK) == Became.RUNNING) {
            return "redirect:" + handIn.address();
        }
        return handIns.find(handIn.id()).unanswered() > 0
                ? "redirect:" + handIn.address() + "/answers?open=yes"
                : "redirect:" + handIn.address() + "?notice=workbooks.notice.checked";
    }

    private static Layout said(WorkbookKind kind, Layout bare, Typed typed) {
        var taken = new HashSet<String>();
        var columns = new ArrayList<Column>();
        for (var column : bare.columns()) {
            var at = column.position();
            var field = Optional.of(typed.raw("field" + at))
                    .filter(key ->
                            kind.fields().stream().anyMatch(one -> one.key().equals(key)));
            if (field.isPresent() && !taken.add(field.get())) {
                typed.wrong("field" + at, "workbooks.wrong.twice");
            }
            columns.add(new Column(
                    at,
                    column.heading(),
                    field,
                    chosen(typed, "order" + at, DateColumn.Order.values(), column.dayOrder()),
                    chosen(typed, "style" + at, NumberColumn.Style.values(), column.decimals()),
                    SCALES.stream()
                            .filter(scale -> scale.toPlainString().equals(typed.raw("scale" + at)))
                            .findFirst()
                            .or(column::scale),
                    typed.raw("currency" + at).matches("[A-Z]{3}") ? typed.raw("currency" + at) : column.currency()));
        }
        return new Layout(
                bare.sheet(),
                bare.headerFirst(),
                bare.headerLast(),
                typed.raw("hidden").equals("skipped"),
                columns);
    }

    private static <E extends Enum<E>> E chosen(Typed typed, String name, E[] choices, E otherwise) {
        for (var choice : choices) {
            if (choice.name().equals(typed.raw(name))) {
                return choice;
            }
        }
        return otherwise;
    }

    private static Optional<Integer> asked(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name))
                .filter(number -> number.matches("\\d{1,7}"))
                .map(Integer::parseInt);
    }

    /// Rows that a person named as the headings; none when they named none, or too many to be headings.
    private static SortedSet<Integer> header(HttpServletRequest request) {
        var first = asked(request, "headerFirst");
        var last = asked(request, "headerLast").or(() -> first);
        if (first.isEmpty()
                || last.isEmpty()
                || first.get() < 1
                || last.get() < first.get()
                || last.get() - first.get() >= MOST_HEADER_ROWS) {
            return Collections.emptySortedSet();
        }
        return IntStream.rangeClosed(first.get(), last.get())
                .boxed()
                .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }

    private String page(
            HandIn handIn, WorkbookKind kind, Layout layout, Typed typed, HttpServletRequest request, Model model) {
        var page = site.page(request);
        var file = checking.file(handIn);
        var grid = file.grid(layout.sheet());
        model.addAttribute("handIn", handIn);
        model.addAttribute("kind", kind);
        model.addAttribute("layout", layout);
        model.addAttribute("typed", typed);
        model.addAttribute("sheets", file.sheets());
        model.addAttribute("notes", file.notes());
        model.addAttribute("hiddenRows", grid.hiddenRows());
        model.addAttribute(
                "hiddenSheets",
                file.sheets().stream()
                        .filter(one -> one.visibility() != SheetSummary.Visibility.SHOWN && one.contentRows() > 0)
                        .map(SheetSummary::name)
                        .toList());
        model.addAttribute("columns", shown(kind, layout, grid));
        model.addAttribute("fields", Kinds.fields(kind, page));
        model.addAttribute("mayChange", kinds.mayChange(handIn, page));
        return "workbooks/columns.jte";
    }

    private static List<Shown> shown(WorkbookKind kind, Layout layout, Grid grid) {
        var guess = HeaderGuess.of(grid, kind.fields(), Layouts.headerRows(layout));
        return layout.columns().stream()
                .map(column -> {
                    var cells = guess.column(column.position());
                    var dates = DateColumn.of(cells);
                    var type = Layouts.field(kind, column).map(Field::type);
                    return new Shown(
                            column,
                            Place.letters(column.position()),
                            cells.stream()
                                    .map(cell -> cell.value().written())
                                    .filter(text -> !text.isBlank())
                                    .distinct()
                                    .limit(SAMPLES)
                                    .toList(),
                            dates.datesUpToTwelve() + dates.datesPastTwelve() > 0
                                    ? Optional.of(dates)
                                    : Optional.empty(),
                            type.equals(Optional.of(WorkbookKind.Type.AMOUNT)),
                            grid.hiddenColumns().contains(column.position()));
                })
                .toList();
    }
}
