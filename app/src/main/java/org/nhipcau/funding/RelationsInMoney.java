package org.nhipcau.funding;

import static org.jooq.impl.DSL.sum;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.nhipcau.countries.RelationColumns;
import org.nhipcau.funding.db.TransactionTable;
import org.nhipcau.history.Remembered;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.organisations.facts.OrganisationsOrganisationTable;
import org.nhipcau.projects.facts.ProjectsProjectTable;
import org.nhipcau.shared.Figure;
import org.nhipcau.shared.Money;
import org.nhipcau.site.Page;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What a country's organisations committed and what they paid, each currency by itself.
@Component
@Order(2)
class RelationsInMoney implements RelationColumns {

    private static final List<TransactionKind> KINDS =
            List.of(TransactionKind.COMMITMENT, TransactionKind.DISBURSEMENT);

    private static final TransactionTable TRANSACTION = TransactionTable.TRANSACTION;
    private static final ProjectsProjectTable PROJECT = ProjectsProjectTable.PROJECTS_PROJECT;
    private static final OrganisationsOrganisationTable ORGANISATION =
            OrganisationsOrganisationTable.ORGANISATIONS_ORGANISATION;

    private final DSLContext sql;
    private final Remembered remembered;

    RelationsInMoney(DSLContext sql, Remembered remembered) {
        this.sql = sql;
        this.remembered = remembered;
    }

    @Override
    public List<String> columns(Page page) {
        return page.may("funding.see")
                ? KINDS.stream().map(kind -> column(kind.code(), page)).toList()
                : List.of();
    }

    private static String column(String kind, Page page) {
        return page.text("funding.kind." + kind);
    }

    @Override
    public Map<String, List<Amount>> ofCountries(Collection<String> codes, Page page) {
        return given(ORGANISATION.COUNTRY, ORGANISATION.COUNTRY.in(codes), "country:", page);
    }

    @Override
    public Map<OrganisationId, List<Amount>> ofOrganisations(Collection<OrganisationId> organisations, Page page) {
        return given(ORGANISATION.ORGANISATION_ID, ORGANISATION.ORGANISATION_ID.in(organisations), "", page);
    }

    private <K> Map<K, List<Amount>> given(Field<K> by, Condition which, String filter, Page page) {
        var given = new LinkedHashMap<K, List<Amount>>();
        var kinds = KINDS.stream().map(TransactionKind::code).toList();
        remembered
                .fetch(sql.select(
                                by,
                                TRANSACTION.KIND,
                                TRANSACTION.CURRENCY,
                                PROJECT.ILLUSTRATIVE,
                                sum(TRANSACTION.AMOUNT))
                        .from(ORGANISATION)
                        .join(TRANSACTION)
                        .on(TRANSACTION.PROVIDER_ID.eq(ORGANISATION.ORGANISATION_ID))
                        .join(PROJECT)
                        .on(PROJECT.PROJECT_ID.eq(TRANSACTION.PROJECT_ID))
                        .where(which, TRANSACTION.KIND.in(kinds))
                        .groupBy(by, TRANSACTION.KIND, TRANSACTION.CURRENCY, PROJECT.ILLUSTRATIVE)
                        .orderBy(PROJECT.ILLUSTRATIVE, TRANSACTION.KIND, TRANSACTION.CURRENCY))
                .forEach(row -> {
                    var door = "/funding?provider=" + filter + row.value1() + "&kind=" + row.value2() + "&currency="
                            + row.value3() + "&" + Invented.FILTER + "=" + (row.value4() ? "yes" : "no");
                    given.computeIfAbsent(row.value1(), first -> new ArrayList<>())
                            .add(new Amount(
                                    column(row.value2(), page),
                                    Figure.money(new Money(row.value5(), row.value3()), door),
                                    row.value4()));
                });
        return given;
    }
}
