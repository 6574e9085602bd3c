package org.nhipcau.funding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.nhipcau.funding.db.BudgetTable;
import org.nhipcau.funding.db.TransactionTable;
import org.nhipcau.projects.ProjectId;
import org.nhipcau.shared.Money;
import org.springframework.stereotype.Component;

/// Takes a project's money from somebody else's file: afterwards the register holds what the file says, each
/// transaction as often as
/// it stands there. Only what differs is written.
@Component
public class PublishedFunding {

    private static final TransactionTable TRANSACTION = TransactionTable.TRANSACTION;
    private static final BudgetTable BUDGET = BudgetTable.BUDGET;

    private final DSLContext sql;

    PublishedFunding(DSLContext sql) {
        this.sql = sql;
    }

    /// @param fresh whether the project is new, so that nothing needs to be compared
    public void replace(ProjectId project, List<Transaction> transactions, List<Budget> budgets, boolean fresh) {
        var missing = new ArrayList<>(transactions);
        var missingBudgets = new ArrayList<>(budgets);
        if (!fresh) {
            removeWhatIsGone(project, missing);
            removeBudgetsThatAreGone(project, missingBudgets);
        }
        insert(project, missing);
        insertBudgets(project, missingBudgets);
    }

    private void removeWhatIsGone(ProjectId project, List<Transaction> wanted) {
        var gone = new ArrayList<Long>();
        sql.selectFrom(TRANSACTION).where(TRANSACTION.PROJECT_ID.eq(project)).forEach(row -> {
            var had = new Transaction(
                    TransactionKind.of(row.getKind()).orElseThrow(),
                    row.getOnDate(),
                    new Money(row.getAmount(), row.getCurrency()),
                    row.getValueDate(),
                    Optional.ofNullable(row.getProviderId()),
                    Optional.ofNullable(row.getReceiverId()),
                    row.getReference(),
                    row.getDescription(),
                    row.getSource(),
                    row.getIllustrative());
            if (!wanted.remove(had)) {
                gone.add(row.getId());
            }
        });
        if (!gone.isEmpty()) {
            sql.deleteFrom(TRANSACTION).where(TRANSACTION.ID.in(gone)).execute();
        }
    }

    private void removeBudgetsThatAreGone(ProjectId project, List<Budget> wanted) {
        var gone = new ArrayList<Long>();
        sql.selectFrom(BUDGET).where(BUDGET.PROJECT_ID.eq(project)).forEach(row -> {
            var had = new Budget(
                    row.getKind().equals("revised"),
                    row.getStatus().equals("committed"),
                    row.getPeriodStart(),
                    row.getPeriodEnd(),
                    new Money(row.getAmount(), row.getCurrency()),
                    row.getValueDate(),
                    row.getSource());
            if (!wanted.remove(had)) {
                gone.add(row.getId());
            }
        });
        if (!gone.isEmpty()) {
            sql.deleteFrom(BUDGET).where(BUDGET.ID.in(gone)).execute();
        }
    }

    private void insert(ProjectId project, List<Transaction> transactions) {
        var queries = transactions.stream()
                .map(transaction -> sql.insertInto(TRANSACTION)
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
                        .set(TRANSACTION.SOURCE, transaction.source()))
                .toList();
        sql.batch(queries).execute();
    }

    private void insertBudgets(ProjectId project, List<Budget> budgets) {
        var queries = budgets.stream()
                .map(budget -> sql.insertInto(BUDGET)
                        .set(BUDGET.PROJECT_ID, project)
                        .set(BUDGET.KIND, budget.revised() ? "revised" : "original")
                        .set(BUDGET.STATUS, budget.committed() ? "committed" : "indicative")
                        .set(BUDGET.PERIOD_START, budget.from())
                        .set(BUDGET.PERIOD_END, budget.to())
                        .set(BUDGET.AMOUNT, budget.money().amount())
                        .set(BUDGET.CURRENCY, budget.money().currency())
                        .set(BUDGET.VALUE_DATE, budget.valueDate())
                        .set(BUDGET.SOURCE, budget.source()))
                .toList();
        sql.batch(queries).execute();
    }
}
