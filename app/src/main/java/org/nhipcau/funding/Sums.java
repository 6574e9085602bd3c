package org.nhipcau.funding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.nhipcau.shared.Figure;
import org.nhipcau.shared.Money;
import org.nhipcau.site.ListRequest;
import org.nhipcau.site.Page;

/// What the rows of a list add up to, by currency: recorded money, and apart from it that of illustrative projects.
record Sums(List<Figure> recorded, List<Figure> illustrative) {

    /// What rows in one currency add up to, and how many they are.
    record Sum(String currency, BigDecimal amount, long rows) {}

    /// @param adding reads what the rows of a list add up to
    /// @param counted the same list narrowed to the rows that are added up
    static Sums of(ListRequest counted, Function<ListRequest, List<Sum>> adding) {
        return of(counted, adding.apply(counted), adding);
    }

    static Sums of(ListRequest counted, List<Sum> all, Function<ListRequest, List<Sum>> adding) {
        if (!counted.filter(Invented.FILTER).isEmpty()) {
            var figures = figures(counted, all);
            return Invented.isAsked(counted) ? new Sums(List.of(), figures) : new Sums(figures, List.of());
        }
        var inventedOnes = counted.with(Invented.FILTER, "yes");
        var invented = adding.apply(inventedOnes);
        if (invented.isEmpty()) {
            return new Sums(figures(counted, all), List.of());
        }
        var recorded = all.stream()
                .map(sum -> without(sum, invented))
                .filter(sum -> sum.rows() > 0)
                .toList();
        return new Sums(figures(counted.with(Invented.FILTER, "no"), recorded), figures(inventedOnes, invented));
    }

    /// The same as lines of a workbook, by the headings of its columns.
    ///
    /// @param first heading of the column that says what the line is
    List<Map<String, ?>> lines(Page page, String first) {
        return Stream.concat(
                        recorded.stream().map(sum -> line(page, first, sum, "")),
                        illustrative.stream().map(sum -> line(page, first, sum, page.text("site.illustrative"))))
                .<Map<String, ?>>map(line -> line)
                .toList();
    }

    private static Map<String, Object> line(Page page, String first, Figure sum, String illustrative) {
        return Map.of(
                page.text(first), page.text("funding.places.total"),
                page.text("funding.column.amount"), sum.value(),
                page.text("funding.column.currency"), sum.unit().code(),
                page.text("funding.column.illustrative"), illustrative);
    }

    private static Sum without(Sum all, List<Sum> invented) {
        return invented.stream()
                .filter(sum -> sum.currency().equals(all.currency()))
                .findFirst()
                .map(sum -> new Sum(all.currency(), all.amount().subtract(sum.amount()), all.rows() - sum.rows()))
                .orElse(all);
    }

    private static List<Figure> figures(ListRequest request, List<Sum> sums) {
        return sums.stream()
                .map(sum -> Figure.money(
                        new Money(sum.amount(), sum.currency()),
                        request.with("currency", sum.currency()).address()))
                .toList();
    }
}
