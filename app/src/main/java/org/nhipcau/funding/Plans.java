package org.nhipcau.funding;

import static org.jooq.impl.DSL.val;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.nhipcau.funding.db.BudgetRecord;
import org.nhipcau.funding.db.BudgetTable;
import org.nhipcau.funding.db.PlannedDisbursementRecord;
import org.nhipcau.funding.db.PlannedDisbursementTable;
import org.nhipcau.history.Histories;
import org.nhipcau.projects.ProjectId;
import org.nhipcau.shared.Money;
import org.springframework.stereotype.Component;

/// The door to what is planned: budgets and payments to come. Neither is ever added to the other, nor to what moved.
@Component
public class Plans {

    private static final BudgetTable BUDGET = BudgetTable.BUDGET;
    private static final PlannedDisbursementTable PLANNED = PlannedDisbursementTable.PLANNED_DISBURSEMENT;

    private final Book<BudgetRecord, Budget> budgets;
    private final Book<PlannedDisbursementRecord, PlannedDisbursement> planned;

    Plans(DSLContext sql, Histories histories) {
        this.budgets = new Book<>(sql, histories, BUDGET, Plans::values, Plans::read);
        this.planned = new Book<>(sql, histories, PLANNED, Plans::values, Plans::read);
    }

    public long plan(ProjectId project, Budget budget) {
        return budgets.add(project, budget);
    }

    public long plan(ProjectId project, PlannedDisbursement payment) {
        return planned.add(project, payment);
    }

    Book<BudgetRecord, Budget> budgets() {
        return budgets;
    }

    Book<PlannedDisbursementRecord, PlannedDisbursement> planned() {
        return planned;
    }

    private static Map<Field<?>, Object> values(Budget budget) {
        var values = new LinkedHashMap<Field<?>, Object>();
        values.put(BUDGET.KIND, budget.revised() ? "revised" : "original");
        values.put(BUDGET.STATUS, budget.committed() ? "committed" : "indicative");
        values.put(BUDGET.PERIOD_START, budget.from());
        values.put(BUDGET.PERIOD_END, budget.to());
        values.put(BUDGET.AMOUNT, budget.money().amount());
        values.put(BUDGET.CURRENCY, budget.money().currency());
        values.put(BUDGET.VALUE_DATE, budget.valueDate());
        values.put(BUDGET.SOURCE, budget.source());
        return values;
    }

    static Budget read(BudgetRecord row) {
        return new Budget(
                row.getKind().equals("revised"),
                row.getStatus().equals("committed"),
                row.getPeriodStart(),
                row.getPeriodEnd(),
                new Money(row.getAmount(), row.getCurrency()),
                row.getValueDate(),
                row.getSource());
    }

    private static Map<Field<?>, Object> values(PlannedDisbursement payment) {
        var values = new LinkedHashMap<Field<?>, Object>();
        values.put(PLANNED.KIND, payment.revised() ? "revised" : "original");
        values.put(PLANNED.PERIOD_START, payment.from());
        values.put(PLANNED.PERIOD_END, val(payment.to().orElse(null), PLANNED.PERIOD_END));
        values.put(PLANNED.AMOUNT, payment.money().amount());
        values.put(PLANNED.CURRENCY, payment.money().currency());
        values.put(PLANNED.VALUE_DATE, payment.valueDate());
        values.put(PLANNED.PROVIDER_ID, val(payment.provider().orElse(null), PLANNED.PROVIDER_ID));
        values.put(PLANNED.RECEIVER_ID, val(payment.receiver().orElse(null), PLANNED.RECEIVER_ID));
        values.put(PLANNED.SOURCE, payment.source());
        return values;
    }

    static PlannedDisbursement read(PlannedDisbursementRecord row) {
        return new PlannedDisbursement(
                row.getKind().equals("revised"),
                row.getPeriodStart(),
                Optional.ofNullable(row.getPeriodEnd()),
                new Money(row.getAmount(), row.getCurrency()),
                row.getValueDate(),
                Optional.ofNullable(row.getProviderId()),
                Optional.ofNullable(row.getReceiverId()),
                row.getSource());
    }
}
