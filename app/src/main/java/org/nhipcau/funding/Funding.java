package org.nhipcau.funding;

import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.val;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record4;
import org.jooq.Select;
import org.nhipcau.funding.db.PlaceTotalTable;
import org.nhipcau.funding.db.TotalTable;
import org.nhipcau.funding.db.TransactionRecord;
import org.nhipcau.funding.db.TransactionTable;
import org.nhipcau.history.Acting;
import org.nhipcau.history.Histories;
import org.nhipcau.history.Remembered;
import org.nhipcau.people.PersonId;
import org.nhipcau.projects.ProjectId;
import org.nhipcau.projects.facts.ProjectsProjectTable;
import org.nhipcau.shared.Figure;
import org.nhipcau.shared.Language;
import org.nhipcau.shared.Money;
import org.springframework.stereotype.Component;

/// The door to money promised and paid. Shows only what the viewer may see; the lock is in the database.
@Component
public class Funding {

    private static final TransactionTable TRANSACTION = TransactionTable.TRANSACTION;
    private static final TotalTable TOTAL = TotalTable.TOTAL;

    private static final ProjectsProjectTable PROJECT = ProjectsProjectTable.PROJECTS_PROJECT;

    private final DSLContext sql;
    private final Remembered remembered;
    private final Clock clock;
    private final Book<TransactionRecord, Transaction> transactions;

    Funding(DSLContext sql, Remembered remembered, Histories histories, Clock clock) {
        this.sql = sql;
        this.clock = clock;
        this.remembered = remembered;
        this.transactions = new Book<>(sql, histories, TRANSACTION, Funding::values, Funding::read);
    }

    /// What transactions of one kind in one currency add up to.
    ///
    /// @param illustrative whether it is the money of illustrative projects, which is never added to any other
    public record Total(TransactionKind kind, Figure figure, boolean illustrative) {}

    public long record(ProjectId project, Transaction transaction) {
        return transactions.add(project, transaction);
    }

    Book<TransactionRecord, Transaction> transactions() {
        return transactions;
    }

    Optional<String> title(ProjectId project, Language language) {
        return sql.select(PROJECT.TITLE_VI, PROJECT.TITLE_EN, PROJECT.TITLE_OTHER)
                .from(PROJECT)
                .where(PROJECT.PROJECT_ID.eq(project))
                .fetchOptional(row -> {
                    var title = language.pick(row.value1(), row.value2());
                    return title.isEmpty() ? row.value3() : title;
                });
    }

    private static Map<Field<?>, Object> values(Transaction transaction) {
        var values = new LinkedHashMap<Field<?>, Object>();
        values.put(TRANSACTION.KIND, transaction.kind().code());
        values.put(TRANSACTION.ON_DATE, transaction.on());
        values.put(TRANSACTION.AMOUNT, transaction.money().amount());
        values.put(TRANSACTION.CURRENCY, transaction.money().currency());
        values.put(TRANSACTION.VALUE_DATE, transaction.valueDate());
        values.put(TRANSACTION.PROVIDER_ID, val(transaction.provider().orElse(null), TRANSACTION.PROVIDER_ID));
        values.put(TRANSACTION.RECEIVER_ID, val(transaction.receiver().orElse(null), TRANSACTION.RECEIVER_ID));
        values.put(TRANSACTION.REFERENCE, transaction.reference());
        values.put(TRANSACTION.DESCRIPTION, transaction.description());
        values.put(TRANSACTION.SOURCE, transaction.source());
        values.put(TRANSACTION.ILLUSTRATIVE, transaction.illustrative());
        return values;
    }

    static Transaction read(TransactionRecord row) {
        return new Transaction(
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
                                                + row.value2()),
                                false))));
        return totals;
    }

    /// Totals of all the viewer may see, by kind and currency; each opens its rows.
    public List<Total> totals() {
        var whole = PlaceTotalTable.PLACE_TOTAL;
        // Whoever sees all need not look at each project: the totals of places are a few hundred rows.
        var all = Acting.viewer().seesAll()
                ? sql.select(whole.KIND, whole.CURRENCY, sum(whole.AMOUNT), sum(whole.TRANSACTIONS))
                        .from(whole)
                        .groupBy(whole.KIND, whole.CURRENCY)
                        .orderBy(whole.KIND, whole.CURRENCY)
                : ofProjects(noCondition());
        return Divided.of(remembered, all, ofProjects(Invented.in(TOTAL.PROJECT_ID)))
                .totals(Map.of());
    }

    /// Totals of the projects somebody answers for today.
    List<Total> totals(PersonId person) {
        var own = Meant.focal(person, TOTAL.PROJECT_ID, LocalDate.now(clock.withZone(TransactionList.HERE)));
        return Divided.of(remembered, ofProjects(own), ofProjects(own.and(Invented.in(TOTAL.PROJECT_ID))))
                .totals(Map.of("focal", person.toString()));
    }

    private Select<Record4<String, String, BigDecimal, BigDecimal>> ofProjects(Condition which) {
        return sql.select(TOTAL.KIND, TOTAL.CURRENCY, sum(TOTAL.AMOUNT), sum(TOTAL.ROWS))
                .from(TOTAL)
                .where(which)
                .groupBy(TOTAL.KIND, TOTAL.CURRENCY)
                .orderBy(TOTAL.KIND, TOTAL.CURRENCY);
    }
}
