package org.nhipcau.funding;

import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.nhipcau.funding.db.BudgetTable;
import org.nhipcau.funding.db.PlannedDisbursementTable;
import org.nhipcau.funding.db.TransactionTable;
import org.nhipcau.projects.ProjectId;
import org.nhipcau.publication.Consequences;
import org.nhipcau.shared.Figure;
import org.nhipcau.shared.Language;
import org.nhipcau.site.ListRequest;
import org.springframework.stereotype.Component;

/// What money is seen with a project, as far as the money's own publication allows.
@Component
class MoneyOfPublished implements Consequences {

    private static final TransactionTable TRANSACTION = TransactionTable.TRANSACTION;
    private static final BudgetTable BUDGET = BudgetTable.BUDGET;
    private static final PlannedDisbursementTable PLANNED = PlannedDisbursementTable.PLANNED_DISBURSEMENT;

    private final DSLContext sql;

    MoneyOfPublished(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public String room() {
        return "projects";
    }

    @Override
    public List<Consequence> of(long id, Language language) {
        var project = new ProjectId(id);
        var of = ListRequest.query(Map.of("project", Long.toString(id)));
        return List.of(
                counted(
                        "funding.published.transactions",
                        sql.fetchCount(TRANSACTION, TRANSACTION.PROJECT_ID.eq(project)),
                        "/funding" + of),
                counted(
                        "funding.published.budgets",
                        sql.fetchCount(BUDGET, BUDGET.PROJECT_ID.eq(project)),
                        "/funding/budgets" + of),
                counted(
                        "funding.published.planned",
                        sql.fetchCount(PLANNED, PLANNED.PROJECT_ID.eq(project)),
                        "/funding/planned-disbursements" + of));
    }

    private static Consequence counted(String text, int rows, String door) {
        return Consequence.counted(Group.MONEY, text, Figure.count(rows, door));
    }
}
