package org.nhipcau.funding;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nhipcau.funding.TransactionList.Row;
import org.nhipcau.places.ProvinceMap;
import org.nhipcau.shared.Money;
import org.nhipcau.site.ExcelFile;
import org.nhipcau.site.ExcelFile.Column;
import org.nhipcau.site.ListRequest;
import org.nhipcau.site.MenuEntry;
import org.nhipcau.site.Page;
import org.nhipcau.site.Site;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class FundingPages {

    private final TransactionList list;
    private final Meant meant;
    private final Site site;

    FundingPages(TransactionList list, Meant meant, Site site) {
        this.list = list;
        this.meant = meant;
        this.site = site;
    }

    @Bean
    static MenuEntry fundingMenu() {
        return new MenuEntry(110, "site.menu.work", "funding.menu", "/funding", "funding.see");
    }

    @GetMapping("/funding")
    String list(HttpServletRequest request, Model model) {
        var asked = asked(request);
        var page = site.page(request);
        var listed = list.list(asked);
        model.addAttribute("listing", listed.listing());
        model.addAttribute("sums", listed.sums());
        model.addAttribute("parts", TransactionList.parts(asked));
        model.addAttribute("wrong", Span.of(asked).wrong());
        model.addAttribute("chosen", meant.names(asked, page));
        model.addAttribute("narrowed", narrowed(asked, page));
        model.addAttribute("sides", EntryScreen.sides(page));
        model.addAttribute("kinds", EntryScreen.kinds(page));
        return "funding/list.jte";
    }

    @GetMapping("/funding.xlsx")
    void excel(HttpServletRequest request, HttpServletResponse response) {
        var page = site.page(request);
        var asked = asked(request);
        var language = page.language();
        List<Column<Row>> columns = List.of(
                new Column<>(page.text("funding.column.on_date"), Row::on),
                new Column<>(page.text("funding.column.project_id"), row -> row.title(language)),
                new Column<>(
                        page.text("funding.column.kind"),
                        row -> page.text("funding.kind." + row.kind().code())),
                new Column<>(
                        page.text("funding.column.amount"), row -> row.money().amount()),
                new Column<>(
                        page.text("funding.column.currency"), row -> row.money().currency()),
                new Column<>(page.text("funding.parts.place"), row -> row.place(language)),
                new Column<>(
                        page.text("funding.parts.whole"), row -> row.whole().map(Money::amount)),
                new Column<>(
                        page.text("funding.column.provider_id"),
                        row -> row.provider().map(who -> who.name(language))),
                new Column<>(
                        page.text("funding.column.receiver_id"),
                        row -> row.receiver().map(who -> who.name(language))),
                new Column<>(page.text("funding.column.description"), Row::description),
                new Column<>(page.text("funding.column.source"), Row::source),
                new Column<>(
                        page.text("funding.column.illustrative"),
                        row -> row.illustrative() ? page.text("site.illustrative") : ""));
        ExcelFile.send(
                response,
                "funding",
                page.aboutList("funding.menu", asked),
                columns,
                list.all(asked),
                list.sums(asked).lines(page, "funding.column.project_id"));
    }

    /// What the list is narrowed to beyond its visible filters, in words.
    private static Map<String, String> narrowed(ListRequest asked, Page page) {
        var narrowed = new LinkedHashMap<String, String>();
        ProvinceMap.of(asked.filter("map"))
                .filter(map -> TransactionList.parts(asked))
                .ifPresent(map ->
                        narrowed.put(page.text("funding.parts.map"), page.text("funding.parts.map." + map.code())));
        NotPlaced.of(asked.filter("unplaced"))
                .ifPresent(why ->
                        narrowed.put(page.text("funding.places.nowhere"), page.text("funding.unplaced." + why.code())));
        narrowed.putAll(OfFlows.words(asked, page));
        return narrowed;
    }

    private static ListRequest asked(HttpServletRequest request) {
        return ListRequest.of(request, TransactionList.FILTERS, TransactionList.SORTS);
    }
}
