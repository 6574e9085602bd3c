package org.nhipcau.agreements;

import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.nhipcau.agreements.Agreement.Taken;
import org.nhipcau.agreements.AgreementState.Step;
import org.nhipcau.agreements.db.AgreementTable;
import org.nhipcau.agreements.db.StepTable;
import org.nhipcau.shared.NotFound;
import org.nhipcau.shared.Refusal;
import org.nhipcau.shared.TypedDay;
import org.springframework.stereotype.Component;

/// The steps an agreement takes. Its state, the day it was signed and the day it came into force follow from them.
///
/// Refuses: `agreements.refused.step`, `agreements.refused.beforeLast`, `agreements.refused.noStep`.
@Component
class AgreementSteps {

    private static final AgreementTable AGREEMENT = AgreementTable.AGREEMENT;
    private static final StepTable STEP = StepTable.STEP;

    private final DSLContext sql;

    AgreementSteps(DSLContext sql) {
        this.sql = sql;
    }

    /// In the order they were taken.
    List<Taken> of(AgreementId id) {
        return sql.select(STEP.ID, STEP.STEP_, STEP.ON_DATE, STEP.BASIS)
                .from(STEP)
                .where(STEP.AGREEMENT_ID.eq(id))
                .orderBy(STEP.ID)
                .fetch(row -> new Taken(
                        row.value1(),
                        Step.of(row.value2()).orElseThrow(),
                        Optional.ofNullable(row.value3()),
                        row.value4()));
    }

    /// Takes a step from where the agreement stands, which has to be held.
    void take(AgreementId id, Step step, Optional<LocalDate> on, String basis) {
        var state = state(id);
        if (!state.steps().contains(step)) {
            throw new Refusal("agreements.refused.step");
        }
        var taken = of(id);
        if (!taken.isEmpty()
                && on.isPresent()
                && taken.getLast().on().filter(last -> last.isAfter(on.get())).isPresent()) {
            throw new Refusal(
                            "agreements.refused.beforeLast",
                            TypedDay.write(taken.getLast().on().get()))
                    .at("on");
        }
        sql.insertInto(STEP)
                .set(STEP.AGREEMENT_ID, id)
                .set(STEP.STEP_, step.code())
                .set(STEP.ON_DATE, val(on.orElse(null), STEP.ON_DATE))
                .set(STEP.BASIS, basis)
                .execute();
        settle(id);
    }

    /// Takes the last step back.
    ///
    /// @param step the number of the step that is thought to be the last
    void takeBack(AgreementId id, long step) {
        var taken = of(id);
        if (taken.isEmpty() || taken.getLast().id() != step) {
            throw new Refusal("agreements.refused.noStep");
        }
        sql.deleteFrom(STEP).where(STEP.ID.eq(step)).execute();
        settle(id);
    }

    private void settle(AgreementId id) {
        var taken = of(id);
        var state =
                taken.isEmpty() ? AgreementState.DRAFT : taken.getLast().step().to();
        sql.update(AGREEMENT)
                .set(AGREEMENT.STATE, state.code())
                .set(AGREEMENT.SIGNED_ON, val(day(taken, Step.SIGNATURE).orElse(null), AGREEMENT.SIGNED_ON))
                .set(
                        AGREEMENT.IN_FORCE_FROM,
                        val(day(taken, Step.ENTRY_INTO_FORCE).orElse(null), AGREEMENT.IN_FORCE_FROM))
                .where(AGREEMENT.ID.eq(id))
                .execute();
    }

    private static Optional<LocalDate> day(List<Taken> taken, Step step) {
        return taken.stream()
                .filter(one -> one.step() == step)
                .reduce((first, last) -> last)
                .flatMap(Taken::on);
    }

    private AgreementState state(AgreementId id) {
        return sql.select(AGREEMENT.STATE)
                .from(AGREEMENT)
                .where(AGREEMENT.ID.eq(id))
                .fetchOptional(AGREEMENT.STATE)
                .flatMap(AgreementState::of)
                .orElseThrow(NotFound::new);
    }
}
