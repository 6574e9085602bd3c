package org.nhipcau.funding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.nhipcau.funding.PublishedBook.Sayings;
import org.nhipcau.funding.PublishedBook.Told;
import org.nhipcau.funding.PublishedBook.Wanted;
import org.nhipcau.funding.db.BudgetRecord;
import org.nhipcau.funding.db.BudgetTable;
import org.nhipcau.funding.db.PlannedDisbursementRecord;
import org.nhipcau.funding.db.PlannedDisbursementTable;
import org.nhipcau.funding.db.TransactionRecord;
import org.nhipcau.funding.db.TransactionTable;
import org.nhipcau.history.ManyRows;
import org.nhipcau.projects.ProjectId;
import org.nhipcau.shared.Money;
import org.springframework.stereotype.Component;

/// Takes projects' money from somebody else's file, many projects at a time: afterwards the register holds what the
/// file says, each row as often as it stands there, and what was recorded, corrected or taken out by hand. Only what
/// differs is written; which file first brought a row stays with it.
@Component
public class PublishedFunding {

    private static final TransactionTable TRANSACTION = TransactionTable.TRANSACTION;
    private static final BudgetTable BUDGET = BudgetTable.BUDGET;
    private static final PlannedDisbursementTable PLANNED = PlannedDisbursementTable.PLANNED_DISBURSEMENT;

    /// How the source of a row begins that a file brought, until somebody writes another.
    public static final String OF_FILES = "IATI: ";

    private final PublishedBook<TransactionRecord, Transaction> transactions;
    private final PublishedBook<BudgetRecord, Budget> budgets;
    private final PublishedBook<PlannedDisbursementRecord, PlannedDisbursement> planned;

    PublishedFunding(DSLContext sql) {
        this.transactions = new PublishedBook<>(
                sql,
                TRANSACTION,
                Funding::read,
                new Sayings<>(
                        PublishedFunding::words,
                        t -> t.reference().isEmpty()
                                ? List.of()
                                : List.of(t.kind().code(), t.reference()),
                        Transaction::source,
                        t -> new Told(t.on(), Optional.empty(), t.money()),
                        "transactions"),
                PublishedFunding::transactionColumns);
        this.budgets = new PublishedBook<>(
                sql,
                BUDGET,
                Plans::read,
                new Sayings<>(
                        PublishedFunding::words,
                        b -> List.of(b.revised(), b.from(), b.to(), b.money().currency()),
                        Budget::source,
                        b -> new Told(b.from(), Optional.of(b.to()), b.money()),
                        "budgets"),
                PublishedFunding::budgetColumns);
        this.planned = new PublishedBook<>(
                sql,
                PLANNED,
                Plans::read,
                new Sayings<>(
                        PublishedFunding::words,
                        p -> List.of(p.revised(), p.from(), p.to(), p.money().currency(), p.provider(), p.receiver()),
                        PlannedDisbursement::source,
                        p -> new Told(p.from(), p.to(), p.money()),
                        "planned-disbursements"),
                PublishedFunding::plannedColumns);
    }

    /// A project's money.
    public record Published(
            ProjectId project,
            List<Transaction> transactions,
            List<Budget> budgets,
            List<PlannedDisbursement> planned) {}

    /// Why a row stays otherwise than a file says.
    public enum Why {
        /// It was corrected by hand, and the file does not have it any more.
        NO_LONGER_PUBLISHED,
        /// It was corrected by hand, and the file now says something else, too.
        CHANGED_BY_BOTH,
        /// It was taken out by hand, and the file still has it.
        TAKEN_OUT
    }

    /// A row that somebody corrected or took out by hand, and a file says otherwise.
    ///
    /// @param book which kind of money, as addresses write it: transactions, budgets, planned-disbursements
    /// @param published what the file says by now; what the row says, when the file does not have it any more
    /// @param here what the row says, or said when it was taken out
    public record Stays(
            ProjectId project,
            Why why,
            String book,
            long entry,
            LocalDate from,
            Optional<LocalDate> to,
            Money published,
            Money here) {

        /// Where the row is shown, with who changed it.
        public String address() {
            return "/funding/" + book + "/" + entry;
        }
    }

    /// @param known projects that may have money already; nothing needs to be compared for the others
    /// @return what stays otherwise than the files say
    public List<Stays> replace(Collection<Published> published, Collection<ProjectId> known) {
        var stays = new ArrayList<Stays>();
        stays.addAll(transactions.take(
                published.stream()
                        .flatMap(one ->
                                one.transactions().stream().map(money -> transactions.wanted(one.project(), money)))
                        .toList(),
                known));
        stays.addAll(budgets.take(
                published.stream()
                        .flatMap(one -> one.budgets().stream().map(money -> budgets.wanted(one.project(), money)))
                        .toList(),
                known));
        stays.addAll(planned.take(
                published.stream()
                        .flatMap(one -> one.planned().stream().map(money -> planned.wanted(one.project(), money)))
                        .toList(),
                known));
        return stays;
    }

    private static List<?> words(Transaction t) {
        return List.of(
                t.kind().code(),
                t.on(),
                t.money().amount(),
                t.money().currency(),
                t.valueDate(),
                t.provider(),
                t.receiver(),
                t.reference(),
                t.description());
    }

    private static List<?> words(Budget b) {
        return List.of(
                kind(b.revised()),
                status(b),
                b.from(),
                b.to(),
                b.money().amount(),
                b.money().currency(),
                b.valueDate());
    }

    private static List<?> words(PlannedDisbursement p) {
        return List.of(
                kind(p.revised()),
                p.from(),
                p.to(),
                p.money().amount(),
                p.money().currency(),
                p.valueDate(),
                p.provider(),
                p.receiver());
    }

    private static String kind(boolean revised) {
        return revised ? "revised" : "original";
    }

    private static String status(Budget budget) {
        return budget.committed() ? "committed" : "indicative";
    }

    private static ManyRows<Wanted<Transaction>> transactionColumns(ManyRows<Wanted<Transaction>> rows) {
        return rows.with(TRANSACTION.KIND, row -> row.money().kind().code())
                .with(TRANSACTION.ON_DATE, row -> row.money().on())
                .with(TRANSACTION.AMOUNT, row -> row.money().money().amount())
                .with(TRANSACTION.CURRENCY, row -> row.money().money().currency())
                .with(TRANSACTION.VALUE_DATE, row -> row.money().valueDate())
                .maybe(TRANSACTION.PROVIDER_ID, row -> row.money().provider())
                .maybe(TRANSACTION.RECEIVER_ID, row -> row.money().receiver())
                .with(TRANSACTION.REFERENCE, row -> row.money().reference())
                .with(TRANSACTION.DESCRIPTION, row -> row.money().description())
                .with(TRANSACTION.SOURCE, row -> row.money().source());
    }

    private static ManyRows<Wanted<Budget>> budgetColumns(ManyRows<Wanted<Budget>> rows) {
        return rows.with(BUDGET.KIND, row -> kind(row.money().revised()))
                .with(BUDGET.STATUS, row -> status(row.money()))
                .with(BUDGET.PERIOD_START, row -> row.money().from())
                .with(BUDGET.PERIOD_END, row -> row.money().to())
                .with(BUDGET.AMOUNT, row -> row.money().money().amount())
                .with(BUDGET.CURRENCY, row -> row.money().money().currency())
                .with(BUDGET.VALUE_DATE, row -> row.money().valueDate())
                .with(BUDGET.SOURCE, row -> row.money().source());
    }

    private static ManyRows<Wanted<PlannedDisbursement>> plannedColumns(ManyRows<Wanted<PlannedDisbursement>> rows) {
        return rows.with(PLANNED.KIND, row -> kind(row.money().revised()))
                .with(PLANNED.PERIOD_START, row -> row.money().from())
                .maybe(PLANNED.PERIOD_END, row -> row.money().to())
                .with(PLANNED.AMOUNT, row -> row.money().money().amount())
                .with(PLANNED.CURRENCY, row -> row.money().money().currency())
                .with(PLANNED.VALUE_DATE, row -> row.money().valueDate())
                .maybe(PLANNED.PROVIDER_ID, row -> row.money().provider())
                .maybe(PLANNED.RECEIVER_ID, row -> row.money().receiver())
                .with(PLANNED.SOURCE, row -> row.money().source());
    }
}
