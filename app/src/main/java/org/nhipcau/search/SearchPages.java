package org.nhipcau.search;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.nhipcau.search.SearchSource.Hit;
import org.nhipcau.shared.NotFound;
import org.nhipcau.site.ExcelFile;
import org.nhipcau.site.ExcelFile.Column;
import org.nhipcau.site.ListRequest;
import org.nhipcau.site.Page;
import org.nhipcau.site.Site;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class SearchPages {

    private final SearchBox box;
    private final Site site;

    SearchPages(SearchBox box, Site site) {
        this.box = box;
        this.site = site;
    }

    @GetMapping("/search")
    String search(HttpServletRequest request, Model model) {
        var page = site.page(request);
        var asked = asked(request);
        var words = SearchWords.of(asked.filter("q"));
        model.addAttribute("words", words);
        model.addAttribute("cut", words.text().length() == ListRequest.LONGEST);
        if (!asked.filter("kind").isEmpty()) {
            var kind = kind(asked, page);
            var listed = box.list(kind, words, how(asked), asked.page(), page);
            model.addAttribute("heading", kind.heading(page));
            model.addAttribute("how", how(asked));
            model.addAttribute("listing", listed.listing());
            model.addAttribute("ordered", listed.ordered());
            return "search/list.jte";
        }
        model.addAttribute("found", box.find(words, SearchEntries.COUNTABLE, page));
        return "search/search.jte";
    }

    /// All finds of a kind; of every kind when none is named.
    @GetMapping("/search.xlsx")
    void excel(HttpServletRequest request, HttpServletResponse response) {
        var page = site.page(request);
        var asked = asked(request);
        var words = SearchWords.of(asked.filter("q"));
        var kinds = asked.filter("kind").isEmpty() ? box.kinds(page) : List.of(kind(asked, page));
        List<Column<Line>> columns = List.of(
                new Column<>(page.text("search.column.kind"), Line::kind),
                new Column<>(
                        page.text("search.column.title"), line -> line.hit().title()),
                new Column<>(page.text("search.column.note"), line -> line.hit().note()),
                new Column<>(page.text("site.excel.address"), line -> line.hit().address()),
                new Column<>(
                        page.text("site.illustrative"),
                        line -> line.hit().illustrative() ? page.text("site.illustrative") : ""));
        ExcelFile.send(
                response,
                "search",
                page.aboutList("search.title", asked),
                columns,
                kinds.stream()
                        .flatMap(kind ->
                                box.all(kind, words, how(asked), page).map(hit -> new Line(kind.heading(page), hit))));
    }

    private record Line(String kind, Hit hit) {}

    /// What the box shows while somebody types: a part of a page, for the script that opened it.
    @GetMapping("/search/suggestions")
    String suggestions(HttpServletRequest request, Model model) {
        var page = site.page(request);
        var words = SearchWords.of(asked(request).filter("q"));
        model.addAttribute("words", words);
        model.addAttribute("found", box.find(words, SearchEntries.GLIMPSE, page));
        model.addAttribute("own", box.own(words, page));
        model.addAttribute("called", box.called(words, page));
        return "search/suggestions.jte";
    }

    private SearchKind kind(ListRequest asked, Page page) {
        return box.kind(asked.filter("kind"), page).orElseThrow(NotFound::new);
    }

    private static How how(ListRequest asked) {
        return How.of(asked.filter("how")).orElse(How.WORDS);
    }

    private static ListRequest asked(HttpServletRequest request) {
        return ListRequest.of(request, List.of("q", "kind", "how"), List.of("nearest"));
    }
}
