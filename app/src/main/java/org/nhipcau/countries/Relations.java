package org.nhipcau.countries;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.nhipcau.countries.RelationColumns.Amount;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.site.ExcelFile.Column;
import org.nhipcau.site.Page;
import org.springframework.stereotype.Component;

/// What the rooms say of each country, and of each of its organisations, in their columns.
@Component
class Relations {

    private final List<RelationColumns> rooms;

    Relations(List<RelationColumns> rooms) {
        this.rooms = rooms;
    }

    /// @param <K> a country's code, or an organisation
    record Said<K>(List<String> columns, Map<K, List<Amount>> amounts) {

        /// What stands in one cell.
        public List<Amount> cell(K of, String column) {
            return amounts.getOrDefault(of, List.of()).stream()
                    .filter(amount -> amount.column().equals(column))
                    .toList();
        }

        /// A column of a workbook for each currency, illustrative ones apart, so that its numbers can be used.
        <R> List<Column<R>> excel(Function<R, K> of, Page page) {
            var columns = new ArrayList<Column<R>>();
            for (var column : columns()) {
                var kinds = new TreeSet<String>();
                amounts.values()
                        .forEach(all -> all.stream()
                                .filter(amount -> amount.column().equals(column))
                                .map(amount -> kind(amount, page))
                                .forEach(kinds::add));
                kinds.forEach(kind ->
                        columns.add(new Column<>(column + kind, row -> number(of.apply(row), column, kind, page))));
            }
            return columns;
        }

        private Optional<BigDecimal> number(K of, String column, String kind, Page page) {
            return cell(of, column).stream()
                    .filter(amount -> kind(amount, page).equals(kind))
                    .map(amount -> amount.figure().value())
                    .findFirst();
        }

        private static String kind(Amount amount, Page page) {
            return amount.figure()
                            .unit()
                            .currency()
                            .map(currency -> " " + currency)
                            .orElse("")
                    + (amount.illustrative() ? " (" + page.text("site.illustrative") + ")" : "");
        }
    }

    Said<String> ofCountries(Collection<String> codes, Page page) {
        return said(page, room -> room.ofCountries(codes, page));
    }

    Said<OrganisationId> ofOrganisations(Collection<OrganisationId> organisations, Page page) {
        return said(page, room -> room.ofOrganisations(organisations, page));
    }

    private <K> Said<K> said(Page page, Function<RelationColumns, Map<K, List<Amount>>> asked) {
        var columns = new ArrayList<String>();
        var amounts = new LinkedHashMap<K, List<Amount>>();
        for (var room : rooms) {
            if (!room.columns(page).isEmpty()) {
                columns.addAll(room.columns(page));
                asked.apply(room)
                        .forEach((of, all) -> amounts.computeIfAbsent(of, first -> new ArrayList<>())
                                .addAll(all));
            }
        }
        return new Said<>(columns, amounts);
    }
}
