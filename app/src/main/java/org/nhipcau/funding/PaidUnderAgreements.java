package org.nhipcau.funding;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.sum;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.math.BigDecimal;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record4;
import org.jooq.Select;
import org.nhipcau.agreements.Agreement;
import org.nhipcau.agreements.AgreementPanel;
import org.nhipcau.funding.db.TransactionTable;
import org.nhipcau.history.Remembered;
import org.nhipcau.site.Page;
import org.springframework.stereotype.Component;

/// What was paid under an agreement: the disbursements of its projects and of what lies in them, each once.
@Component
class PaidUnderAgreements implements AgreementPanel {

    private static final TransactionTable TRANSACTION = TransactionTable.TRANSACTION;

    private final DSLContext sql;
    private final Remembered remembered;
    private final TemplateEngine templates;

    PaidUnderAgreements(DSLContext sql, Remembered remembered, TemplateEngine templates) {
        this.sql = sql;
        this.remembered = remembered;
        this.templates = templates;
    }

    @Override
    public Content panel(Agreement agreement, Page page) {
        if (!page.may("funding.see")) {
            return output -> {};
        }
        var paid = TRANSACTION
                .KIND
                .eq(TransactionKind.DISBURSEMENT.code())
                .and(Meant.under(agreement.id(), TRANSACTION.PROJECT_ID));
        var totals = Divided.of(remembered, amounts(paid), amounts(paid.and(Invented.in(TRANSACTION.PROJECT_ID))))
                .totals(Map.of("agreement", agreement.id().toString()));
        return output -> templates.render("funding/paidUnder.jte", Map.of("page", page, "totals", totals), output);
    }

    private Select<Record4<String, String, BigDecimal, BigDecimal>> amounts(Condition which) {
        return sql.select(
                        TRANSACTION.KIND, TRANSACTION.CURRENCY, sum(TRANSACTION.AMOUNT), count().cast(BigDecimal.class))
                .from(TRANSACTION)
                .where(which)
                .groupBy(TRANSACTION.KIND, TRANSACTION.CURRENCY)
                .orderBy(TRANSACTION.KIND, TRANSACTION.CURRENCY);
    }
}
