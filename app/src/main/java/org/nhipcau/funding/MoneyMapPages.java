package org.nhipcau.funding;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nhipcau.funding.MoneyByPlace.Asked;
import org.nhipcau.funding.MoneyByPlace.OnMap;
import org.nhipcau.funding.MoneyByPlace.Sum;
import org.nhipcau.places.Place;
import org.nhipcau.places.PlaceId;
import org.nhipcau.places.PlaceKind;
import org.nhipcau.places.Places;
import org.nhipcau.places.ProvinceMap;
import org.nhipcau.places.map.TileMap;
import org.nhipcau.places.map.TileMaps;
import org.nhipcau.shared.Figure;
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

/// Money on the map of provinces, and the same figures as a table.
@Controller
class MoneyMapPages {

    private static final List<String> FILTERS = List.of("map", "kind", "currency", "from", "to", Invented.FILTER);
    private static final List<TransactionKind> USUAL =
            List.of(TransactionKind.DISBURSEMENT, TransactionKind.COMMITMENT, TransactionKind.EXPENDITURE);

    private final MoneyByPlace money;
    private final Places places;
    private final TileMaps tileMaps;
    private final Site site;

    MoneyMapPages(MoneyByPlace money, Places places, TileMaps tileMaps, Site site) {
        this.money = money;
        this.places = places;
        this.tileMaps = tileMaps;
        this.site = site;
    }

    @Bean
    static MenuEntry moneyMapMenu() {
        return new MenuEntry(115, "site.menu.work", "funding.places.menu", "/funding/places", "funding.see");
    }

    /// A line of the table: a province, or a reason why money stands in none.
    record Line(Optional<Place> province, Optional<NotPlaced> why, Sum sum) {

        String name(Page page, ProvinceMap map) {
            return province.map(place -> place.nearest(map.on()).fullName(page.language()))
                    .or(() -> why.map(reason -> page.text("funding.unplaced." + reason.code())))
                    .orElse("");
        }

        String code(ProvinceMap map) {
            return province.map(place -> place.nearest(map.on()).code()).orElse("");
        }
    }

    @GetMapping("/funding/places")
    String map(HttpServletRequest request, Model model) {
        var page = site.page(request);
        var typed = ListRequest.of(request, FILTERS, List.of("province"));
        var question = question(typed);
        var asked = question.asked();
        var figures = money.onMap(asked);
        model.addAttribute("asked", asked);
        model.addAttribute("request", shown(typed, asked));
        model.addAttribute("kinds", kinds(page, question.choices()));
        model.addAttribute("currencies", currencies(question.choices()));
        model.addAttribute("figures", figures);
        model.addAttribute("map", draw(asked, figures));
        model.addAttribute("provinces", provinces(asked, figures));
        model.addAttribute("unplaced", unplaced(figures));
        model.addAttribute("sides", EntryScreen.sides(page));
        model.addAttribute("wrong", Span.of(shown(typed, asked)).wrong());
        return "funding/places.jte";
    }

    /// What the first page shows of it: what the page shows when nothing in particular is asked for.
    Map<String, Object> atHome(Page page) {
        var asked = question(new ListRequest("/funding/places", Map.of(), "province", false, 1))
                .asked();
        var map = draw(asked, money.onMap(asked));
        var title = page.text(
                "funding.places.title", page.text("funding.kind." + asked.kind().code()), asked.currency());
        return Map.of("map", map, "title", title, "invented", asked.invented());
    }

    @GetMapping("/funding/places.xlsx")
    void excel(HttpServletRequest request, HttpServletResponse response) {
        var page = site.page(request);
        var typed = ListRequest.of(request, FILTERS, List.of("province"));
        var asked = question(typed).asked();
        var figures = money.onMap(asked);
        var lines = new ArrayList<>(provinces(asked, figures));
        lines.addAll(unplaced(figures));
        List<Column<Line>> columns = List.of(
                new Column<>(page.text("funding.places.code"), line -> line.code(asked.map())),
                new Column<>(page.text("funding.places.province"), line -> line.name(page, asked.map())),
                new Column<>(
                        page.text("funding.places.rows"),
                        line -> line.sum().rows().value()),
                new Column<>(
                        page.text("funding.column.amount"),
                        line -> line.sum().amount().value()),
                new Column<>(page.text("funding.column.currency"), line -> asked.currency()),
                new Column<>(
                        page.text("funding.column.illustrative"),
                        line -> asked.invented() ? page.text("site.illustrative") : ""));
        ExcelFile.send(
                response,
                "funding-places",
                page.aboutList("funding.places.menu", shown(typed, asked)),
                columns,
                lines.stream(),
                List.of(
                        total(page, "funding.places.nowhere", figures.nowhere()),
                        total(page, "funding.places.total", figures.total())));
    }

    private static Map<String, ?> total(Page page, String name, Sum sum) {
        return Map.of(
                page.text("funding.places.province"), page.text(name),
                page.text("funding.places.rows"), sum.rows().value(),
                page.text("funding.column.amount"), sum.amount().value(),
                page.text("funding.column.currency"), sum.amount().unit().code());
    }

    /// What was asked for, and what can be.
    private record Question(Asked asked, Map<TransactionKind, List<String>> choices) {}

    /// What was not asked for, or does not exist, is the first thing that does.
    private Question question(ListRequest typed) {
        var invented = money.choices(true);
        var recorded = invented.isEmpty() ? money.choices() : money.choices(false);
        var illustrative = invented.isEmpty()
                ? ""
                : Invented.isAsked(typed)
                                || recorded.isEmpty()
                                        && typed.filter(Invented.FILTER).isEmpty()
                        ? "yes"
                        : "no";
        var choices = illustrative.equals("yes") ? invented : recorded;
        var kind = TransactionKind.of(typed.filter("kind"))
                .or(() -> USUAL.stream().filter(choices::containsKey).findFirst())
                .or(() -> choices.keySet().stream().findFirst())
                .orElse(TransactionKind.DISBURSEMENT);
        var currency = typed.filter("currency").matches("[A-Z]{3}")
                ? typed.filter("currency")
                : currency(kind, choices.getOrDefault(kind, List.of()), illustrative);
        var asked = new Asked(
                ProvinceMap.of(typed.filter("map")).orElse(ProvinceMap.OF_34),
                kind,
                currency,
                typed.filter("from").matches("\\d{4}") ? typed.filter("from") : "",
                typed.filter("to").matches("\\d{4}") ? typed.filter("to") : "",
                illustrative);
        return new Question(asked, choices);
    }

    private String currency(TransactionKind kind, List<String> known, String illustrative) {
        return known.size() < 2 || known.contains("VND")
                ? known.contains("VND") ? "VND" : known.stream().findFirst().orElse("VND")
                : money.mostPlaced(kind, illustrative.equals("yes")).orElse(known.getFirst());
    }

    private static ListRequest shown(ListRequest typed, Asked asked) {
        var filters = new LinkedHashMap<String, String>();
        filters.put("map", asked.map().code());
        filters.putAll(asked.query());
        return new ListRequest(typed.path(), filters, typed.sort(), typed.descending(), 1);
    }

    private TileMap draw(Asked asked, OnMap figures) {
        var amounts = new LinkedHashMap<PlaceId, Figure>();
        figures.provinces().forEach((province, sum) -> amounts.put(province, sum.amount()));
        return tileMaps.draw(
                asked.map(),
                amounts,
                figures.nowhere().amount(),
                figures.total().amount(),
                province -> money.nothing(asked, province).amount(),
                map -> {
                    var query = asked.query();
                    query.put("map", map.code());
                    return "/funding/places" + ListRequest.query(query);
                });
    }

    /// All provinces of the map in the order of their codes, which run from north to south.
    private List<Line> provinces(Asked asked, OnMap figures) {
        return places.on(asked.map().on(), PlaceKind.PROVINCE).stream()
                .sorted(Comparator.comparing(
                        place -> place.nearest(asked.map().on()).code()))
                .map(place -> new Line(
                        Optional.of(place),
                        Optional.empty(),
                        Optional.ofNullable(figures.provinces().get(place.id()))
                                .orElseGet(() -> money.nothing(asked, place.id()))))
                .toList();
    }

    private static List<Line> unplaced(OnMap figures) {
        return figures.notPlaced().entrySet().stream()
                .map(entry -> new Line(Optional.empty(), Optional.of(entry.getKey()), entry.getValue()))
                .toList();
    }

    private static Map<String, String> kinds(Page page, Map<TransactionKind, List<String>> choices) {
        var kinds = new LinkedHashMap<String, String>();
        choices.keySet().forEach(kind -> kinds.put(kind.code(), page.text("funding.kind." + kind.code())));
        return kinds;
    }

    private static Map<String, String> currencies(Map<TransactionKind, List<String>> choices) {
        var currencies = new LinkedHashMap<String, String>();
        choices.values().stream().flatMap(List::stream).distinct().sorted().forEach(code -> currencies.put(code, code));
        return currencies;
    }
}
