package org.nhipcau.organisations;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nhipcau.organisations.Duplicates.Pair;
import org.nhipcau.shared.TypedText;
import org.nhipcau.site.ExcelFile;
import org.nhipcau.site.ExcelFile.Column;
import org.nhipcau.site.ListRequest;
import org.nhipcau.site.Listing;
import org.nhipcau.site.Page;
import org.nhipcau.site.Site;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Pairs that may be one organisation, to be merged or dismissed; and what was merged and dismissed.
@Controller
class DuplicatePages {

    private static final List<String> FILTERS = List.of("organisation");

    private final Duplicates duplicates;
    private final Merges merges;
    private final Organisations organisations;
    private final Site site;

    DuplicatePages(Duplicates duplicates, Merges merges, Organisations organisations, Site site) {
        this.duplicates = duplicates;
        this.merges = merges;
        this.organisations = organisations;
        this.site = site;
    }

    @GetMapping("/organisations/duplicates")
    String list(HttpServletRequest request, Model model) {
        var asked = asked(request);
        var pairs = pairs(asked);
        var dismissed = duplicates.dismissed();
        var made = merges.all();
        model.addAttribute(
                "listing",
                new Listing<>(
                        asked,
                        pairs.stream()
                                .skip(asked.offset())
                                .limit(ListRequest.PAGE_SIZE)
                                .toList(),
                        pairs.size()));
        model.addAttribute("dismissed", dismissed);
        model.addAttribute("merges", made);
        model.addAttribute(
                "names",
                organisations.names(
                        Stream.concat(
                                        dismissed.stream().flatMap(one -> Stream.of(one.one(), one.other())),
                                        made.stream().flatMap(one -> Stream.of(one.organisation(), one.merged())))
                                .collect(Collectors.toSet()),
                        site.page(request).language()));
        return "organisations/duplicates.jte";
    }

    @GetMapping("/organisations/duplicates.xlsx")
    void excel(HttpServletRequest request, HttpServletResponse response) {
        var page = site.page(request);
        var asked = asked(request);
        List<Column<Pair>> columns = List.of(
                new Column<>(
                        page.text("organisations.duplicate.one"),
                        pair -> pair.one().name(page.language())),
                new Column<>(
                        page.text("organisations.duplicate.other"),
                        pair -> pair.other().name(page.language())),
                new Column<>(page.text("organisations.duplicate.score"), pair -> (long) pair.score()),
                new Column<>(page.text("organisations.duplicate.reasons"), pair -> reasons(pair, page)));
        ExcelFile.send(
                response,
                "duplicates",
                page.aboutList("organisations.duplicates", asked),
                columns,
                pairs(asked).stream());
    }

    @PostMapping("/organisations/duplicates/dismissal")
    String dismiss(@RequestParam long one, @RequestParam long other, @RequestParam Optional<String> note) {
        duplicates.dismiss(
                new OrganisationId(one),
                new OrganisationId(other),
                TypedText.clean(note.map(text -> text.substring(0, Math.min(text.length(), 500)))
                        .orElse("")));
        return "redirect:/organisations/duplicates?notice=organisations.notice.dismissed";
    }

    @PostMapping("/organisations/duplicates/reopening")
    String reopen(@RequestParam long one, @RequestParam long other) {
        duplicates.reopen(new OrganisationId(one), new OrganisationId(other));
        return "redirect:/organisations/duplicates?notice=organisations.notice.reopened";
    }

    static String reasons(Pair pair, Page page) {
        return pair.reasons().stream()
                .map(reason -> page.text("organisations.reason." + reason))
                .collect(Collectors.joining("; "));
    }

    private List<Pair> pairs(ListRequest asked) {
        return duplicates.pairs(asked.number("organisation").orElse(0L));
    }

    private static ListRequest asked(HttpServletRequest request) {
        return ListRequest.of(request, FILTERS, List.of("-score"));
    }
}
