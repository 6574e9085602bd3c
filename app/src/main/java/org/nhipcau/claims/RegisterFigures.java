package org.nhipcau.claims;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.val;

import java.math.BigDecimal;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.nhipcau.agreements.AgreementId;
import org.nhipcau.agreements.facts.AgreementsMoneyTable;
import org.nhipcau.claims.Claim.Check;
import org.nhipcau.claims.db.ClaimTable;
import org.nhipcau.funding.facts.FundingTransactionTable;
import org.nhipcau.projects.ProjectId;
import org.nhipcau.projects.facts.ProjectsProjectTable;
import org.nhipcau.shared.Figure;
import org.nhipcau.shared.Money;
import org.springframework.stereotype.Component;

/// The register's own figure beside a stated one, made of records alone: what is illustrative never seems to confirm
/// what was published.
@Component
class RegisterFigures {

    private static final ClaimTable CLAIM = ClaimTable.CLAIM;
    private static final FundingTransactionTable TRANSACTION = FundingTransactionTable.FUNDING_TRANSACTION;
    private static final ProjectsProjectTable PROJECT = ProjectsProjectTable.PROJECTS_PROJECT;
    private static final AgreementsMoneyTable MONEY = AgreementsMoneyTable.AGREEMENTS_MONEY;

    private final DSLContext sql;

    RegisterFigures(DSLContext sql) {
        this.sql = sql;
    }

    /// The figure a claim is held against; nothing when it is held against none, or the register has no rows for it.
    Optional<Figure> beside(Claim claim) {
        var number = claim.subject().number();
        var currency = claim.stated().currency();
        if (claim.checked() == Check.NOTHING || number.isEmpty() || currency.isEmpty()) {
            return Optional.empty();
        }
        return switch (claim.checked()) {
            case NOTHING -> Optional.empty();
            case COMMITMENT, DISBURSEMENT ->
                figure(
                        sql.select(sum(TRANSACTION.AMOUNT))
                                .from(TRANSACTION)
                                .where(transactions(
                                        val(new ProjectId(number.get()), TRANSACTION.PROJECT_ID),
                                        inline(claim.checked().code()),
                                        inline(currency.get())))
                                .fetchSingle()
                                .value1(),
                        currency.get(),
                        "/funding?within=" + number.get() + "&kind="
                                + claim.checked().code() + "&currency=" + currency.get() + "&illustrative=no");
            case SIGNED, PLEDGED ->
                figure(
                        sql.select(sum(MONEY.AMOUNT))
                                .from(MONEY)
                                .where(money(
                                        val(new AgreementId(number.get()), MONEY.AGREEMENT_ID),
                                        inline(claim.checked().code()),
                                        inline(currency.get())))
                                .fetchSingle()
                                .value1(),
                        currency.get(),
                        "/agreements/money?agreement=" + number.get() + "&kind="
                                + claim.checked().code() + "&currency=" + currency.get() + "&illustrative=no");
        };
    }

    private static Optional<Figure> figure(
            @org.jspecify.annotations.Nullable BigDecimal sum, String currency, String door) {
        return Optional.ofNullable(sum).map(amount -> Figure.money(new Money(amount, currency), door));
    }

    /// Whether the register has rows for a row of claims.
    static Condition recorded() {
        return CLAIM.CHECKED
                .in(Check.COMMITMENT.code(), Check.DISBURSEMENT.code())
                .and(DSL.exists(select(inline(1))
                        .from(TRANSACTION)
                        .where(transactions(CLAIM.PROJECT_ID, CLAIM.CHECKED, CLAIM.UNIT))))
                .or(CLAIM.CHECKED
                        .in(Check.SIGNED.code(), Check.PLEDGED.code())
                        .and(DSL.exists(select(inline(1))
                                .from(MONEY)
                                .where(money(CLAIM.AGREEMENT_ID, CLAIM.CHECKED, CLAIM.UNIT)))));
    }

    /// Of a project and of all that lies in it.
    private static Condition transactions(Field<ProjectId> project, Field<String> kind, Field<String> currency) {
        return condition("""
                        {0} in (with recursive inside (id) as (
                            select {1}
                            union
                            select p.project_id from facts.projects_project p join inside on p.parent_id = inside.id)
                            select id from inside)
                        """, TRANSACTION.PROJECT_ID, field("{0}::bigint", Object.class, project))
                .and(TRANSACTION.KIND.eq(kind))
                .and(TRANSACTION.CURRENCY.eq(currency))
                .andNot(TRANSACTION.ILLUSTRATIVE)
                .and(TRANSACTION.PROJECT_ID.notIn(
                        select(PROJECT.PROJECT_ID).from(PROJECT).where(PROJECT.ILLUSTRATIVE)));
    }

    private static Condition money(Field<AgreementId> agreement, Field<String> kind, Field<String> currency) {
        return MONEY.AGREEMENT_ID
                .eq(agreement)
                .and(MONEY.KIND.eq(kind))
                .and(MONEY.CURRENCY.eq(currency))
                .andNot(MONEY.ILLUSTRATIVE);
    }
}
