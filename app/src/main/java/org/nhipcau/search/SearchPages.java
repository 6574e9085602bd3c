package org.nhipcau.search;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.nhipcau.search.SearchSource.Found;
import org.nhipcau.site.ListRequest;
import org.nhipcau.site.Page;
import org.nhipcau.site.Site;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class SearchPages {

    private final List<SearchSource> sources;
    private final Site site;

    SearchPages(List<SearchSource> sources, Site site) {
        this.sources = sources.stream()
                .sorted(Comparator.comparingInt(SearchSource::position))
                .toList();
        this.site = site;
    }

    @GetMapping("/search")
    String search(HttpServletRequest request, Model model) {
        var words = SearchWords.of(
                ListRequest.of(request, List.of("q"), List.of("nearest")).filter("q"));
        model.addAttribute("words", words);
        model.addAttribute("cut", words.text().length() == ListRequest.LONGEST);
        model.addAttribute("found", words.isEmpty() ? List.<Found>of() : found(words, site.page(request)));
        return "search/search.jte";
    }

    private List<Found> found(SearchWords words, Page page) {
        return sources.stream()
                .flatMap(source -> source.find(words, page).stream())
                .filter(found -> found.all().value().signum() > 0)
                .toList();
    }
}
