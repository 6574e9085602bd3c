package org.nhipcau.funding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Record4;
import org.jooq.Select;
import org.nhipcau.funding.Funding.Total;
import org.nhipcau.history.Remembered;
import org.nhipcau.shared.Figure;
import org.nhipcau.shared.Money;
import org.nhipcau.site.ListRequest;

/// Totals by kind and currency, parted into recorded money and that of illustrative projects.
record Divided(List<Amount> recorded, List<Amount> invented) {

    /// What some rows of one kind in one currency add up to.
    record Amount(TransactionKind kind, String currency, BigDecimal amount, BigDecimal rows) {

        private boolean isLike(Amount other) {
            return kind == other.kind && currency.equals(other.currency);
        }
    }

    /// @param all of both, with the number of their rows
    /// @param invented those of illustrative projects alone
    static Divided of(
            Remembered remembered,
            Select<Record4<String, String, BigDecimal, BigDecimal>> all,
            Select<Record4<String, String, BigDecimal, BigDecimal>> invented) {
        var theirs = amounts(remembered, invented);
        return new Divided(
                amounts(remembered, all).stream()
                        .map(one -> without(one, theirs))
                        .filter(one -> one.rows().signum() > 0)
                        .toList(),
                theirs);
    }

    private static List<Amount> amounts(
            Remembered remembered, Select<Record4<String, String, BigDecimal, BigDecimal>> query) {
        var amounts = new ArrayList<Amount>();
        remembered
                .fetch(query)
                .forEach(row -> TransactionKind.of(row.value1())
                        .ifPresent(kind -> amounts.add(new Amount(kind, row.value2(), row.value3(), row.value4()))));
        return amounts;
    }

    private static Amount without(Amount all, List<Amount> invented) {
        return invented.stream()
                .filter(all::isLike)
                .findFirst()
                .map(part -> new Amount(
                        all.kind(),
                        all.currency(),
                        all.amount().subtract(part.amount()),
                        all.rows().subtract(part.rows())))
                .orElse(all);
    }

    /// Each opens its rows in the list of transactions.
    ///
    /// @param filters what the rows have in common beyond kind and currency
    List<Total> totals(Map<String, String> filters) {
        var totals = new ArrayList<Total>();
        recorded.forEach(one -> totals.add(total(one, filters, invented.isEmpty() ? "" : "no")));
        invented.forEach(one -> totals.add(total(one, filters, "yes")));
        return totals;
    }

    private static Total total(Amount one, Map<String, String> filters, String illustrative) {
        var door = new LinkedHashMap<>(filters);
        door.put("kind", one.kind().code());
        door.put("currency", one.currency());
        if (!illustrative.isEmpty()) {
            door.put(Invented.FILTER, illustrative);
        }
        return new Total(
                one.kind(),
                Figure.money(new Money(one.amount(), one.currency()), "/funding" + ListRequest.query(door)),
                illustrative.equals("yes"));
    }
}
