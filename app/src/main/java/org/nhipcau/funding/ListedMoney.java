package org.nhipcau.funding;

import static org.jooq.impl.DSL.any;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.nhipcau.funding.db.TransactionTable;
import org.nhipcau.history.Histories.Part;
import org.nhipcau.history.ManyRows;
import org.nhipcau.projects.ProjectId;
import org.nhipcau.shared.Money;
import org.springframework.stereotype.Component;

/// Takes what a list says was committed to projects, many at a time.
@Component
public class ListedMoney {

    private static final TransactionTable TRANSACTION = TransactionTable.TRANSACTION;

    /// What a list writes of a project's money.
    public static final Part WRITTEN = new Part(TRANSACTION, TRANSACTION.PROJECT_ID);

    private final DSLContext sql;

    ListedMoney(DSLContext sql) {
        this.sql = sql;
    }

    /// What is committed to these projects by now, added up by currency. A project to which nothing is committed is
    /// missing.
    public Map<ProjectId, Set<Money>> committed(Collection<ProjectId> projects) {
        var committed = new HashMap<ProjectId, Set<Money>>();
        sql.select(TRANSACTION.PROJECT_ID, TRANSACTION.CURRENCY, org.jooq.impl.DSL.sum(TRANSACTION.AMOUNT))
                .from(TRANSACTION)
                .where(TRANSACTION.PROJECT_ID.eq(any(projects.toArray(ProjectId[]::new))))
                .and(TRANSACTION.KIND.eq(TransactionKind.COMMITMENT.code()))
                .and(TRANSACTION.ILLUSTRATIVE.isFalse())
                .groupBy(TRANSACTION.PROJECT_ID, TRANSACTION.CURRENCY)
                .forEach(row -> committed
                        .computeIfAbsent(row.value1(), key -> new HashSet<>())
                        .add(new Money(row.value3(), row.value2())));
        return committed;
    }

    /// A commitment, and to which project.
    public record Commitment(ProjectId project, Transaction transaction) {}

    public void add(List<Commitment> commitments) {
        ManyRows.of(commitments)
                .with(TRANSACTION.PROJECT_ID, Commitment::project)
                .with(TRANSACTION.KIND, row -> row.transaction().kind().code())
                .with(TRANSACTION.ON_DATE, row -> row.transaction().on())
                .with(TRANSACTION.AMOUNT, row -> row.transaction().money().amount())
                .with(TRANSACTION.CURRENCY, row -> row.transaction().money().currency())
                .with(TRANSACTION.VALUE_DATE, row -> row.transaction().valueDate())
                .maybe(TRANSACTION.PROVIDER_ID, row -> row.transaction().provider())
                .maybe(TRANSACTION.RECEIVER_ID, row -> row.transaction().receiver())
                .with(TRANSACTION.REFERENCE, row -> row.transaction().reference())
                .with(TRANSACTION.DESCRIPTION, row -> row.transaction().description())
                .with(TRANSACTION.SOURCE, row -> row.transaction().source())
                .insertInto(TRANSACTION, sql);
    }
}
