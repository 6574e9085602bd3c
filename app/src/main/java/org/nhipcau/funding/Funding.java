package org.nhipcau.funding;

import static org.jooq.impl.DSL.sum;

import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.nhipcau.funding.db.TotalTable;
import org.nhipcau.funding.db.TransactionTable;
import org.nhipcau.projects.ProjectId;
import org.nhipcau.shared.Figure;
import org.nhipcau.shared.Money;
import org.nhipcau.shared.NotFound;
import org.springframework.stereotype.Component;

/// The door to money promised and paid. Shows only what the viewer may see; the lock is in the database.
@Component
public class Funding {

    private static final TransactionTable TRANSACTION = TransactionTable.TRANSACTION;
    private static final TotalTable TOTAL = TotalTable.TOTAL;

    private final DSLContext sql;

    Funding(DSLContext sql) {
        this.sql = sql;
    }

    /// What transactions of one kind in one currency add up to.
    public record Total(TransactionKind kind, Figure figure) {}

    public long record(ProjectId project, Transaction transaction) {
        return sql.insertInto(TRANSACTION)
                .set(TRANSACTION.PROJECT_ID, project)
                .set(TRANSACTION.KIND, transaction.kind().code())
                .set(TRANSACTION.ON_DATE, transaction.on())
                .set(TRANSACTION.AMOUNT, transaction.money().amount())
                .set(TRANSACTION.CURRENCY, transaction.money().currency())
                .set(TRANSACTION.VALUE_DATE, transaction.valueDate())
                .set(TRANSACTION.PROVIDER_ID, transaction.provider().orElse(null))
                .set(TRANSACTION.RECEIVER_ID, transaction.receiver().orElse(null))
                .set(TRANSACTION.REFERENCE, transaction.reference())
                .set(TRANSACTION.DESCRIPTION, transaction.description())
                .set(TRANSACTION.SOURCE, transaction.source())
                .set(TRANSACTION.ILLUSTRATIVE, transaction.illustrative())
                .returningResult(TRANSACTION.ID)
                .fetchSingle()
                .value1();
    }

    /// Takes a transaction out of the register; its history stays.
    ///
    /// @return the project it belonged to
    /// @throws NotFound when there is none of this number, or it is not the viewer's to change
    public ProjectId remove(long transaction) {
        return sql.deleteFrom(TRANSACTION)
                .where(TRANSACTION.ID.eq(transaction))
                .returningResult(TRANSACTION.PROJECT_ID)
                .fetchOptional(TRANSACTION.PROJECT_ID)
                .orElseThrow(NotFound::new);
    }

    /// Totals of a project's own transactions, by kind and currency; each opens its rows.
    public List<Total> totals(ProjectId project) {
        var totals = new ArrayList<Total>();
        sql.select(TOTAL.KIND, TOTAL.CURRENCY, TOTAL.AMOUNT)
                .from(TOTAL)
                .where(TOTAL.PROJECT_ID.eq(project))
                .orderBy(TOTAL.KIND, TOTAL.CURRENCY)
                .forEach(row -> TransactionKind.of(row.value1())
                        .ifPresent(kind -> totals.add(new Total(
                                kind,
                                Figure.money(
                                        new Money(row.value3(), row.value2()),
                                        "/funding?project=" + project + "&kind=" + kind.code() + "&currency="
                                                + row.value2())))));
        return totals;
    }

    /// Totals of all the viewer may see, by kind and currency; each opens its rows.
    public List<Total> totals() {
        var totals = new ArrayList<Total>();
        sql.select(TOTAL.KIND, TOTAL.CURRENCY, sum(TOTAL.AMOUNT))
                .from(TOTAL)
                .groupBy(TOTAL.KIND, TOTAL.CURRENCY)
                .orderBy(TOTAL.KIND, TOTAL.CURRENCY)
                .forEach(row -> TransactionKind.of(row.value1())
                        .ifPresent(kind -> totals.add(new Total(
                                kind,
                                Figure.money(
                                        new Money(row.value3(), row.value2()),
                                        "/funding?kind=" + kind.code() + "&currency=" + row.value2())))));
        return totals;
    }
}
