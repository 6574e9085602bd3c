package org.nhipcau.funding;

import static org.jooq.impl.DSL.any;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.nhipcau.funding.db.BudgetTable;
import org.nhipcau.funding.db.PlannedDisbursementTable;
import org.nhipcau.funding.db.TransactionTable;
import org.nhipcau.history.ManyRows;
import org.nhipcau.projects.ProjectId;
import org.nhipcau.shared.Money;
import org.springframework.stereotype.Component;

/// Takes projects' money from somebody else's file, many projects at a time: afterwards the register holds what the
/// file says, each transaction as often as it stands there, and what was recorded by hand. Only what differs is
/// written; which file first brought a row stays with it.
@Component
public class PublishedFunding {

    private static final TransactionTable TRANSACTION = TransactionTable.TRANSACTION;
    private static final BudgetTable BUDGET = BudgetTable.BUDGET;
    private static final PlannedDisbursementTable PLANNED = PlannedDisbursementTable.PLANNED_DISBURSEMENT;

    /// How the source of a row begins that a file brought; whoever records by hand says another or none.
    public static final String OF_FILES = "IATI: ";

    private final DSLContext sql;

    PublishedFunding(DSLContext sql) {
        this.sql = sql;
    }

    /// A project's money.
    public record Published(
            ProjectId project,
            List<Transaction> transactions,
            List<Budget> budgets,
            List<PlannedDisbursement> planned) {}

    /// @param known projects that may have money already; nothing needs to be compared for the others
    public void replace(Collection<Published> published, Collection<ProjectId> known) {
        var transactions = rows(published, Published::transactions);
        var budgets = rows(published, Published::budgets);
        insert(known.isEmpty() ? transactions : withoutThoseThere(transactions, known));
        insertBudgets(known.isEmpty() ? budgets : withoutBudgetsThere(budgets, known));
        var planned = rows(published, Published::planned);
        insertPlanned(known.isEmpty() ? planned : withoutPlannedThere(planned, known));
    }

    private record Row<M>(ProjectId project, M money) {}

    private static <M> List<Row<M>> rows(Collection<Published> published, Function<Published, List<M>> money) {
        return published.stream()
                .flatMap(one -> money.apply(one).stream().map(row -> new Row<>(one.project(), row)))
                .toList();
    }

    /// Deletes what the files no longer say, and returns what is not there yet. What somebody recorded by hand stays;
    /// when a file says the very same, it is the same money and counted once.
    private List<Row<Transaction>> withoutThoseThere(List<Row<Transaction>> wanted, Collection<ProjectId> known) {
        var there = new HashMap<Row<Transaction>, Deque<Long>>();
        sql.selectFrom(TRANSACTION)
                .where(TRANSACTION.PROJECT_ID.eq(any(known.toArray(ProjectId[]::new))))
                .orderBy(TRANSACTION.SOURCE.startsWith(OF_FILES).desc(), TRANSACTION.ID)
                .forEach(row -> {
                    var transaction = new Transaction(
                            TransactionKind.of(row.getKind()).orElseThrow(),
                            row.getOnDate(),
                            new Money(row.getAmount(), row.getCurrency()),
                            row.getValueDate(),
                            Optional.ofNullable(row.getProviderId()),
                            Optional.ofNullable(row.getReceiverId()),
                            row.getReference(),
                            row.getDescription(),
                            "",
                            row.getIllustrative());
                    there.computeIfAbsent(new Row<>(row.getProjectId(), transaction), key -> new ArrayDeque<>())
                            .add(row.getId());
                });
        var missing = missing(wanted, there, PublishedFunding::withoutSource);
        var gone = there.values().stream().flatMap(Deque::stream).toArray(Long[]::new);
        sql.deleteFrom(TRANSACTION)
                .where(TRANSACTION.ID.eq(any(gone)), TRANSACTION.SOURCE.startsWith(OF_FILES))
                .execute();
        return missing;
    }

    private List<Row<Budget>> withoutBudgetsThere(List<Row<Budget>> wanted, Collection<ProjectId> known) {
        var there = new HashMap<Row<Budget>, Deque<Long>>();
        sql.selectFrom(BUDGET)
                .where(BUDGET.PROJECT_ID.eq(any(known.toArray(ProjectId[]::new))))
                .orderBy(BUDGET.SOURCE.startsWith(OF_FILES).desc(), BUDGET.ID)
                .forEach(row -> there.computeIfAbsent(
                                new Row<>(row.getProjectId(), withoutSource(Plans.read(row))),
                                key -> new ArrayDeque<>())
                        .add(row.getId()));
        var missing = missing(wanted, there, PublishedFunding::withoutSource);
        var gone = there.values().stream().flatMap(Deque::stream).toArray(Long[]::new);
        sql.deleteFrom(BUDGET)
                .where(BUDGET.ID.eq(any(gone)), BUDGET.SOURCE.startsWith(OF_FILES))
                .execute();
        return missing;
    }

    private List<Row<PlannedDisbursement>> withoutPlannedThere(
            List<Row<PlannedDisbursement>> wanted, Collection<ProjectId> known) {
        var there = new HashMap<Row<PlannedDisbursement>, Deque<Long>>();
        sql.selectFrom(PLANNED)
                .where(PLANNED.PROJECT_ID.eq(any(known.toArray(ProjectId[]::new))))
                .orderBy(PLANNED.SOURCE.startsWith(OF_FILES).desc(), PLANNED.ID)
                .forEach(row -> there.computeIfAbsent(
                                new Row<>(row.getProjectId(), withoutSource(Plans.read(row))),
                                key -> new ArrayDeque<>())
                        .add(row.getId()));
        var missing = missing(wanted, there, PublishedFunding::withoutSource);
        var gone = there.values().stream().flatMap(Deque::stream).toArray(Long[]::new);
        sql.deleteFrom(PLANNED)
                .where(PLANNED.ID.eq(any(gone)), PLANNED.SOURCE.startsWith(OF_FILES))
                .execute();
        return missing;
    }

    /// What is wanted and not there; takes out of `there` what is both.
    private static <M> List<Row<M>> missing(
            List<Row<M>> wanted, Map<Row<M>, Deque<Long>> there, Function<M, M> withoutSource) {
        var missing = new ArrayList<Row<M>>();
        for (var row : wanted) {
            var same = there.get(new Row<>(row.project(), withoutSource.apply(row.money())));
            if (same == null || same.poll() == null) {
                missing.add(row);
            }
        }
        return missing;
    }

    private static Transaction withoutSource(Transaction t) {
        return new Transaction(
                t.kind(),
                t.on(),
                t.money(),
                t.valueDate(),
                t.provider(),
                t.receiver(),
                t.reference(),
                t.description(),
                "",
                t.illustrative());
    }

    private static Budget withoutSource(Budget b) {
        return new Budget(b.revised(), b.committed(), b.from(), b.to(), b.money(), b.valueDate(), "");
    }

    private static PlannedDisbursement withoutSource(PlannedDisbursement p) {
        return new PlannedDisbursement(
                p.revised(), p.from(), p.to(), p.money(), p.valueDate(), p.provider(), p.receiver(), "");
    }

    private void insert(List<Row<Transaction>> rows) {
        ManyRows.of(rows)
                .with(TRANSACTION.PROJECT_ID, Row::project)
                .with(TRANSACTION.KIND, row -> row.money().kind().code())
                .with(TRANSACTION.ON_DATE, row -> row.money().on())
                .with(TRANSACTION.AMOUNT, row -> row.money().money().amount())
                .with(TRANSACTION.CURRENCY, row -> row.money().money().currency())
                .with(TRANSACTION.VALUE_DATE, row -> row.money().valueDate())
                .maybe(TRANSACTION.PROVIDER_ID, row -> row.money().provider())
                .maybe(TRANSACTION.RECEIVER_ID, row -> row.money().receiver())
                .with(TRANSACTION.REFERENCE, row -> row.money().reference())
                .with(TRANSACTION.DESCRIPTION, row -> row.money().description())
                .with(TRANSACTION.SOURCE, row -> row.money().source())
                .insertInto(TRANSACTION, sql);
    }

    private void insertBudgets(List<Row<Budget>> rows) {
        ManyRows.of(rows)
                .with(BUDGET.PROJECT_ID, Row::project)
                .with(BUDGET.KIND, row -> row.money().revised() ? "revised" : "original")
                .with(BUDGET.STATUS, row -> row.money().committed() ? "committed" : "indicative")
                .with(BUDGET.PERIOD_START, row -> row.money().from())
                .with(BUDGET.PERIOD_END, row -> row.money().to())
                .with(BUDGET.AMOUNT, row -> row.money().money().amount())
                .with(BUDGET.CURRENCY, row -> row.money().money().currency())
                .with(BUDGET.VALUE_DATE, row -> row.money().valueDate())
                .with(BUDGET.SOURCE, row -> row.money().source())
                .insertInto(BUDGET, sql);
    }

    private void insertPlanned(List<Row<PlannedDisbursement>> rows) {
        ManyRows.of(rows)
                .with(PLANNED.PROJECT_ID, Row::project)
                .with(PLANNED.KIND, row -> row.money().revised() ? "revised" : "original")
                .with(PLANNED.PERIOD_START, row -> row.money().from())
                .maybe(PLANNED.PERIOD_END, row -> row.money().to())
                .with(PLANNED.AMOUNT, row -> row.money().money().amount())
                .with(PLANNED.CURRENCY, row -> row.money().money().currency())
                .with(PLANNED.VALUE_DATE, row -> row.money().valueDate())
                .maybe(PLANNED.PROVIDER_ID, row -> row.money().provider())
                .maybe(PLANNED.RECEIVER_ID, row -> row.money().receiver())
                .with(PLANNED.SOURCE, row -> row.money().source())
                .insertInto(PLANNED, sql);
    }
}
