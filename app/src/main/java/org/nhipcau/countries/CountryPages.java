package org.nhipcau.countries;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nhipcau.countries.Countries.Partner;
import org.nhipcau.countries.Countries.Row;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.organisations.OrganisationKind;
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
    private final Relations relations;
    private final List<CountryPanel> panels;
    private final Site site;

    CountryPages(Countries countries, Relations relations, List<CountryPanel> panels, Site site) {
        this.countries = countries;
        this.relations = relations;
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
        var page = site.page(request);
        var all = countries.list(asked, page.language());
        var shown =
                all.stream().skip(asked.offset()).limit(ListRequest.PAGE_SIZE).toList();
        model.addAttribute("listing", new Listing<>(asked, shown, all.size()));
        model.addAttribute("relations", relations.ofCountries(codes(shown), page));
        return "countries/list.jte";
    }

    @GetMapping("/countries.xlsx")
    void excel(HttpServletRequest request, HttpServletResponse response) {
        var page = site.page(request);
        var asked = asked(request);
        var rows = countries.list(asked, page.language());
        var columns = new ArrayList<>(List.of(
                new Column<Row>(
                        page.text("countries.code"), row -> row.country().code()),
                new Column<Row>(page.text("countries.nameVi"), Row::nameVi),
                new Column<Row>(page.text("countries.nameEn"), Row::nameEn),
                new Column<Row>(page.text("countries.organisations"), Row::organisations)));
        columns.addAll(relations
                .ofCountries(codes(rows), page)
                .excel(row -> row.country().code(), page));
        ExcelFile.send(response, "countries", page.aboutList("countries.menu", asked), columns, rows.stream());
    }

    @GetMapping("/countries/{code}/organisations.xlsx")
    void recordExcel(@PathVariable String code, HttpServletRequest request, HttpServletResponse response) {
        var page = site.page(request);
        var country = countries.find(code);
        var partners = countries.partners(country, page.language());
        var columns = new ArrayList<>(List.of(
                new Column<Of>(
                        page.text("countries.kind"),
                        of -> page.text("organisations.kind." + of.kind().code())),
                new Column<Of>(page.text("countries.nameVi"), of -> of.partner().nameVi()),
                new Column<Of>(page.text("countries.nameEn"), of -> of.partner().nameEn()),
                new Column<Of>(
                        page.text("site.illustrative"),
                        of -> of.partner().illustrative() ? page.text("site.illustrative") : "")));
        columns.addAll(relations
                .ofOrganisations(numbers(partners), page)
                .excel(of -> of.partner().id(), page));
        var about = page.aboutList(
                "countries.menu", new ListRequest("/countries/" + code + "/organisations", Map.of(), "name", false, 1));
        about.put(page.text("countries.name"), country.name(page.language()));
        ExcelFile.send(
                response,
                "country",
                about,
                columns,
                partners.entrySet().stream()
                        .flatMap(of -> of.getValue().stream().map(partner -> new Of(of.getKey(), partner))));
    }

    /// An organisation in the workbook of its country.
    private record Of(OrganisationKind kind, Partner partner) {}

    private static List<String> codes(List<Row> rows) {
        return rows.stream().map(row -> row.country().code()).toList();
    }

    private static List<OrganisationId> numbers(Map<OrganisationKind, List<Partner>> partners) {
        return partners.values().stream()
                .flatMap(all -> all.stream().map(Partner::id))
                .toList();
    }

    @GetMapping("/countries/{code}")
    String record(@PathVariable String code, HttpServletRequest request, Model model) {
        var page = site.page(request);
        var country = countries.find(code);
        var partners = countries.partners(country, page.language());
        model.addAttribute("country", country);
        model.addAttribute("partners", partners);
        model.addAttribute("relations", relations.ofOrganisations(numbers(partners), page));
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
