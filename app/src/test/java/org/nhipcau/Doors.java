package org.nhipcau;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Opens the doors of figures and adds up the rows behind them.
final class Doors {

    private static final int MOST_PAGES = 2_000;

    private final Reader reader;
    private final Map<String, Rows> opened = new HashMap<>();

    Doors(Reader reader) {
        this.reader = reader;
    }

    /// What lies behind a door: how many rows, what those of each currency add up to, and what was wrong with
    /// opening it.
    private record Rows(long count, Map<String, BigDecimal> sums, List<String> problems) {

        BigDecimal in(String unit) {
            return unit.equals("rows") ? BigDecimal.valueOf(count) : sums.getOrDefault(unit, BigDecimal.ZERO);
        }

        /// A door of money opens rows of that currency only; else its rows do not add up to one figure.
        boolean mixed(String unit) {
            return !unit.equals("rows") && sums.keySet().stream().anyMatch(currency -> !currency.equals(unit));
        }
    }

    /// What is wrong with a figure; nothing when its door opens rows that add up to it exactly.
    Optional<String> wrong(String page, Element figure) {
        var value = figure.attr("data-value");
        var unit = figure.attr("data-unit");
        var door = figure.hasAttr("href") ? figure.attr("href") : figure.attr("xlink:href");
        if (!figure.normalName().equals("a") || !door.startsWith("/")) {
            return Optional.of("%s: the figure %s %s has no door".formatted(page, value, unit));
        }
        var rows = opened.computeIfAbsent(door, this::open);
        if (!rows.problems().isEmpty()) {
            return Optional.of("%s: the figure %s %s opens %s: %s".formatted(page, value, unit, door, rows.problems()));
        }
        if (rows.in(unit).compareTo(new BigDecimal(value)) != 0) {
            return Optional.of("%s: the figure says %s %s, the rows behind %s add up to %s"
                    .formatted(page, value, unit, door, rows.in(unit).toPlainString()));
        }
        return rows.mixed(unit)
                ? Optional.of("%s: the figure %s %s opens %s, where rows of other currencies lie, too: %s"
                        .formatted(page, value, unit, door, rows.sums()))
                : Optional.empty();
    }

    /// Every figure of a page, also what looks like one and is not printed by `figure.jte`.
    static List<Element> figures(Document page) {
        return page.select(".figure, [data-value], [data-unit]").stream().toList();
    }

    /// Whether it counts rows, and more than these; money never does.
    static boolean countsMoreThan(Element figure, int rows) {
        return figure.attr("data-unit").equals("rows") && new BigDecimal(figure.attr("data-value")).intValue() > rows;
    }

    private Rows open(String door) {
        var fragment = door.contains("#") ? door.substring(door.indexOf('#') + 1) : "";
        var sums = new HashMap<String, BigDecimal>();
        var problems = new ArrayList<String>();
        var count = 0L;
        var next = door.replaceFirst("#.*", "");
        for (int pages = 0; !next.isEmpty(); pages++) {
            var answer = reader.open(next);
            if (answer.status() != 200 || !answer.html() || pages > MOST_PAGES) {
                problems.add(next + " answers " + answer.status() + " " + answer.type());
                break;
            }
            var page = answer.page();
            var rows = (fragment.isEmpty()
                    ? page
                    : page.select("[id=\"" + fragment + "\"]").first());
            if (rows == null) {
                problems.add(next + " has no part " + fragment);
                break;
            }
            for (var row : rows.select("[data-row]")) {
                count++;
                if (row.hasAttr("data-amount")) {
                    sums.merge(row.attr("data-currency"), new BigDecimal(row.attr("data-amount")), BigDecimal::add);
                }
            }
            next = Optional.ofNullable(page.select("a[rel=next]").first())
                    .map(link -> link.attr("href"))
                    .orElse("");
        }
        return new Rows(count, sums, problems);
    }
}
