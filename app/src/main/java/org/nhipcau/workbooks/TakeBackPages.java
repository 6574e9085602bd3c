package org.nhipcau.workbooks;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nhipcau.shared.Figure;
import org.nhipcau.shared.NotFound;
import org.nhipcau.site.ExcelFile;
import org.nhipcau.site.ExcelFile.Column;
import org.nhipcau.site.ListRequest;
import org.nhipcau.site.Listing;
import org.nhipcau.site.Page;
import org.nhipcau.site.Site;
import org.nhipcau.workbooks.HandIn.State;
import org.nhipcau.workbooks.TakeBacks.Affected;
import org.nhipcau.workbooks.TakeBacks.Fate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where a person sees what taking an accepted list back would do, and does it.
@Controller
class TakeBackPages {

    private static final List<String> FILTERS = List.of("fate", "about");
    private static final List<String> SORTS = List.of("about");

    private final HandIns handIns;
    private final TakeBacks takeBacks;
    private final LongWork work;
    private final Kinds kinds;
    private final Site site;

    TakeBackPages(HandIns handIns, TakeBacks takeBacks, LongWork work, Kinds kinds, Site site) {
        this.handIns = handIns;
        this.takeBacks = takeBacks;
        this.work = work;
        this.kinds = kinds;
        this.site = site;
    }

    /// A record on the page.
    ///
    /// @param name empty when it is no more, or not the viewer's to see
    record Row(Affected of, String name, String address) {}

    @GetMapping("/workbooks/{id}/reversal")
    String look(@PathVariable long id, HttpServletRequest request, Model model) {
        var page = site.page(request);
        var handIn = handIns.find(new HandInId(id));
        var kind = kinds.get(handIn.kind());
        var all = takeBacks.of(handIn, kind);
        var asked = ListRequest.of(request, FILTERS, SORTS);
        var some = filtered(all, asked);
        model.addAttribute("handIn", handIn);
        model.addAttribute("kind", kind);
        model.addAttribute("seen", TakeBacks.seen(all));
        model.addAttribute("fates", fates(handIn, all));
        model.addAttribute("fateWords", page.words("workbooks.fate.", Fate.values(), Fate::code));
        model.addAttribute("abouts", abouts(kind, page));
        model.addAttribute(
                "listing",
                new Listing<>(
                        asked,
                        named(
                                kind,
                                some.stream()
                                        .skip(asked.offset())
                                        .limit(ListRequest.PAGE_SIZE)
                                        .toList(),
                                page),
                        some.size()));
        model.addAttribute("mayTakeBack", mayTakeBack(handIn, page));
        return "workbooks/reversal.jte";
    }

    @GetMapping("/workbooks/{id}/reversal.xlsx")
    void excel(@PathVariable long id, HttpServletRequest request, HttpServletResponse response) {
        var page = site.page(request);
        var handIn = handIns.find(new HandInId(id));
        var kind = kinds.get(handIn.kind());
        var asked = ListRequest.of(request, FILTERS, SORTS);
        var columns = List.<Column<Row>>of(
                new Column<>(
                        page.text("workbooks.column.about"),
                        row -> abouts(kind, page).getOrDefault(row.of().about(), "")),
                new Column<>(page.text("workbooks.column.record_id"), Row::name),
                new Column<>(
                        page.text("workbooks.fate"),
                        row -> page.text("workbooks.fate." + row.of().fate().code())),
                new Column<>(
                        page.text("workbooks.column.reason_key"),
                        row -> row.of().why().map(why -> why.in(page)).orElse("")));
        ExcelFile.send(
                response,
                "reversal",
                page.aboutList("workbooks.reversal", asked),
                columns,
                named(kind, filtered(takeBacks.of(handIn, kind), asked), page).stream());
    }

    @PostMapping("/workbooks/{id}/reversal")
    String takeBack(@PathVariable long id, @RequestParam(defaultValue = "") String seen, HttpServletRequest request) {
        var handIn = handIns.find(new HandInId(id));
        if (!site.page(request).may(kinds.get(handIn.kind()).permission())) {
            throw new NotFound();
        }
        return "redirect:" + handIn.address()
                + switch (work.ask(handIn, Asked.takeBack(seen))) {
                    case DONE -> "?notice=workbooks.notice.takenBack";
                    case CHANGED -> "/reversal?notice=workbooks.notice.reversalChanged";
                    case RUNNING, INTERRUPTED, REFUSED, CANCELLED, FAILED -> "";
                };
    }

    private boolean mayTakeBack(HandIn handIn, Page page) {
        return handIn.state() == State.ACCEPTED
                && page.may("workbooks.accept")
                && page.may(kinds.get(handIn.kind()).permission());
    }

    private static List<Affected> filtered(List<Affected> all, ListRequest asked) {
        return all.stream()
                .filter(one ->
                        asked.filter("fate").isEmpty() || one.fate().code().equals(asked.filter("fate")))
                .filter(one -> asked.filter("about").isEmpty() || one.about().equals(asked.filter("about")))
                .toList();
    }

    private static Map<Fate, Figure> fates(HandIn handIn, List<Affected> all) {
        var fates = new EnumMap<Fate, Figure>(Fate.class);
        for (var fate : Fate.values()) {
            fates.put(
                    fate,
                    Figure.count(
                            all.stream().filter(one -> one.fate() == fate).count(),
                            handIn.address() + "/reversal?fate=" + fate.code()));
        }
        return fates;
    }

    private static Map<String, String> abouts(WorkbookKind kind, Page page) {
        var words = new java.util.LinkedHashMap<String, String>();
        kind.wholes().forEach(whole -> words.put(whole.about(), page.text(kind.words() + ".about." + whole.about())));
        return words;
    }

    private static List<Row> named(WorkbookKind kind, List<Affected> affected, Page page) {
        var names = new HashMap<String, Map<Long, String>>();
        affected.stream()
                .collect(Collectors.groupingBy(
                        Affected::about, Collectors.mapping(Affected::number, Collectors.toList())))
                .forEach((about, numbers) -> names.put(about, kind.called(about, numbers, page.language())));
        return affected.stream()
                .map(one -> {
                    var name = names.getOrDefault(one.about(), Map.of()).getOrDefault(one.number(), "");
                    return new Row(one, name, name.isEmpty() ? "" : kind.address(one.about(), one.number()));
                })
                .toList();
    }
}
