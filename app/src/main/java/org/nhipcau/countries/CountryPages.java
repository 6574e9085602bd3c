package org.nhipcau.countries;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.nhipcau.countries.Countries.Row;
import org.nhipcau.shared.Figure;
import org.nhipcau.site.ExcelFile;
import org.nhipcau.site.ExcelFile.Column;
import org.nhipcau.site.ListRequest;
import org.nhipcau.site.Listing;
import org.nhipcau.site.MenuEntry;
import org.nhipcau.site.Site;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class CountryPages {

    private final Countries countries;
    private final List<CountryPanel> panels;
    private final Site site;

    CountryPages(Countries countries, List<CountryPanel> panels, Site site) {
        this.countries = countries;
        this.panels = panels;
        this.site = site;
    }

    @Bean
    static MenuEntry countriesMenu() {
        return new MenuEntry(305, "site.menu.cooperation", "countries.menu", "/countries", "organisations.see");
    }

    @GetMapping("/countries")
    String list(HttpServletRequest request, Model model) {
        var asked = asked(request);
        var all = countries.list(asked, site.page(request).language());
        model.addAttribute(
                "listing",
                new Listing<>(
                        asked,
                        all.stream()
                                .skip(asked.offset())
                                .limit(ListRequest.PAGE_SIZE)
                                .toList(),
                        all.size()));
        return "countries/list.jte";
    }

    @GetMapping("/countries.xlsx")
    void excel(HttpServletRequest request, HttpServletResponse response) {
        var page = site.page(request);
        var asked = asked(request);
        List<Column<Row>> columns = List.of(
                new Column<>(page.text("countries.code"), row -> row.country().code()),
                new Column<>(page.text("countries.nameVi"), Row::nameVi),
                new Column<>(page.text("countries.nameEn"), Row::nameEn),
                new Column<>(page.text("countries.organisations"), Row::organisations));
        ExcelFile.send(
                response,
                "countries",
                page.aboutList("countries.menu", asked),
                columns,
                countries.list(asked, page.language()).stream());
    }

    @GetMapping("/countries/{code}")
    String record(@PathVariable String code, HttpServletRequest request, Model model) {
        var page = site.page(request);
        var country = countries.find(code);
        var partners = countries.partners(country, page.language());
        model.addAttribute("country", country);
        model.addAttribute("partners", partners);
        model.addAttribute(
                "total",
                Figure.count(partners.values().stream().mapToLong(List::size).sum(), "/organisations?country=" + code));
        model.addAttribute(
                "panels",
                panels.stream().map(panel -> panel.panel(country, page)).toList());
        return "countries/country.jte";
    }

    private static ListRequest asked(HttpServletRequest request) {
        return ListRequest.of(request, Countries.FILTERS, Countries.SORTS);
    }
}
