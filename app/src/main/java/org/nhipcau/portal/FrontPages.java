package org.nhipcau.portal;

import static org.jooq.impl.DSL.condition;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhipcau.portal.MoneyRows.Entry;
import org.nhipcau.portal.window.Csv.Column;
import org.nhipcau.portal.window.Kind;
import org.nhipcau.portal.window.Look;
import org.nhipcau.portal.window.Requests;
import org.nhipcau.portal.window.Window;
import org.nhipcau.search.SearchWords;
import org.nhipcau.shared.Figure;
import org.nhipcau.shared.TypedText;
import org.nhipcau.site.ListRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The window's first page, its search, and the rows behind its sums.
@Controller
class FrontPages {

    private static final int BUSIEST = 8;

    private final Window window;
    private final Programmes programmes;
    private final Partners partners;
    private final Provinces provinces;
    private final MoneyRows money;
    private final WindowSearch search;

    FrontPages(
            Window window,
            Programmes programmes,
            Partners partners,
            Provinces provinces,
            MoneyRows money,
            WindowSearch search) {
        this.search = search;
        this.window = window;
        this.programmes = programmes;
        this.partners = partners;
        this.provinces = provinces;
        this.money = money;
    }

    @GetMapping("/public")
    void front(HttpServletRequest request, HttpServletResponse response) {
        var look = window.look(request, Optional.empty());
        window.show(request, response, look, "portal/front.jte", () -> {
            var content = new HashMap<String, Object>();
            content.put("programmes", programmes(look, "no"));
            content.put("illustrated", programmes(look, "yes"));
            content.put(
                    "partners",
                    Figure.count(
                            partners.count(look, condition("not o.illustrative")),
                            look.to("/public/partners", "?illustrative=no")));
            content.put("sums", money.recorded(look));
            content.put("busiest", partners.busiest(look, BUSIEST));
            content.put(
                    "map", provinces.picture(look, Provinces.map(Optional.ofNullable(request.getParameter("map")))));
            content.put(
                    "latest",
                    programmes
                            .list(look, new ListRequest("/public/programmes", Map.of(), "changed", true, 1))
                            .rows()
                            .stream()
                            .limit(5)
                            .toList());
            return content;
        });
    }

    private Figure programmes(Look look, String illustrative) {
        return Figure.count(
                programmes.count(
                        look,
                        illustrative.equals("yes") ? condition("p.illustrative") : condition("not p.illustrative")),
                look.to("/public/programmes", "?illustrative=" + illustrative));
    }

    @GetMapping("/public/search")
    void search(HttpServletRequest request, HttpServletResponse response) {
        var look = window.look(request, Optional.empty());
        var text = typed(request);
        window.show(
                request,
                response,
                look,
                "portal/search.jte",
                () -> Map.of("text", text, "words", SearchWords.of(text), "finds", search.find(look, text)));
    }

    private static String typed(HttpServletRequest request) {
        var typed =
                TypedText.clean(Optional.ofNullable(request.getParameter("q")).orElse(""));
        return typed.length() > ListRequest.LONGEST ? typed.substring(0, ListRequest.LONGEST) : typed;
    }

    @GetMapping("/public/search.csv")
    void searchAsCsv(HttpServletRequest request, HttpServletResponse response) {
        var look = window.look(request, Optional.empty());
        var page = look.page();
        record Hit(String kind, String name, String address, String source, boolean illustrative) {}
        List<Column<Hit>> columns = List.of(
                new Column<>(page.text("portal.kind"), Hit::kind),
                new Column<>(page.text("portal.name"), Hit::name),
                new Column<>(page.text("portal.column.address"), Hit::address),
                new Column<>(page.text("portal.column.source"), Hit::source),
                new Column<>(page.text("site.illustrative"), hit -> Kind.marked(hit.illustrative(), page)));
        window.file(request, response, look, "search", columns, () -> {
            var all = search.all(look, typed(request));
            return Stream.of(
                            all.programmes().stream()
                                    .map(line -> new Hit(
                                            page.text("projects.level." + line.level()),
                                            line.title().in(look.language()),
                                            look.to("/public/programmes/" + line.id()),
                                            line.source(),
                                            line.illustrative())),
                            all.partners().stream()
                                    .map(line -> new Hit(
                                            page.text("organisations.kind." + line.kind()),
                                            line.name().in(look.language()),
                                            look.to("/public/partners/" + line.id()),
                                            line.source(),
                                            line.illustrative())),
                            all.agreements().stream()
                                    .map(line -> new Hit(
                                            page.text("agreements.kind." + line.kind()),
                                            line.title().in(look.language()),
                                            look.to("/public/agreements/" + line.id()),
                                            line.source(),
                                            line.illustrative())),
                            all.stated().stream()
                                    .map(claim -> new Hit(
                                            page.text("portal.claims"),
                                            claim.indicator().in(look.language()) + ": " + claim.words(page),
                                            look.to("/public/claims/" + claim.id()),
                                            claim.source().words(),
                                            claim.illustrative())))
                    .flatMap(each -> each);
        });
    }

    @GetMapping({"/public/money", "/public/money/known/{day}"})
    void money(@PathVariable Optional<String> day, HttpServletRequest request, HttpServletResponse response) {
        var look = window.look(request, day);
        window.show(
                request,
                response,
                look,
                "portal/money.jte",
                () -> Map.of(
                        "where",
                        provinces.name(look, Requests.of(request, MoneyRows.FILTERS, MoneyRows.SORTS)),
                        "listing",
                        money.list(look, Requests.of(request, MoneyRows.FILTERS, MoneyRows.SORTS)),
                        "kinds",
                        MoneyRows.kinds(look.page())));
    }

    @GetMapping({"/public/money.csv", "/public/money/known/{day}.csv"})
    void moneyAsCsv(@PathVariable Optional<String> day, HttpServletRequest request, HttpServletResponse response) {
        var look = window.look(request, day);
        var page = look.page();
        List<Column<Entry>> columns = List.of(
                new Column<>(page.text("portal.column.id"), Entry::id),
                new Column<>(page.text("portal.programme"), row -> row.title().in(look.language())),
                new Column<>(page.text("portal.column.programme"), Entry::programme),
                new Column<>(page.text("portal.kind"), row -> page.text("funding.kind." + row.kind())),
                new Column<>(page.text("portal.column.day"), Entry::day),
                new Column<>(page.text("portal.amount"), Entry::amount),
                new Column<>(page.text("portal.currency"), Entry::currency),
                new Column<>(page.text("portal.money.whole"), Entry::whole),
                new Column<>(page.text("portal.provider"), Entry::providerName),
                new Column<>(page.text("portal.receiver"), Entry::receiverName),
                new Column<>(page.text("portal.description"), Entry::description),
                new Column<>(page.text("portal.column.source"), Entry::source),
                new Column<>(page.text("site.illustrative"), row -> Kind.marked(row.illustrative(), page)));
        window.file(
                request,
                response,
                look,
                "money",
                columns,
                () -> money.all(look, Requests.of(request, MoneyRows.FILTERS, MoneyRows.SORTS)));
    }
}
