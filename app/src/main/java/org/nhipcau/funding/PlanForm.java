package org.nhipcau.funding;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.nhipcau.forms.Typed;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.site.Page;

/// What an officer says about a budget or a planned payment.
final class PlanForm {

    private static final String[] KINDS = {"original", "revised"};
    private static final String[] STATUSES = {"indicative", "committed"};

    private PlanForm() {}

    static Optional<Budget> budget(
            Typed typed, Optional<Budget> before, LocalDate today, Function<String, Map<Long, String>> called) {
        var kind = typed.choice("kind", KINDS, Function.identity());
        var status = typed.choice("status", STATUSES, Function.identity());
        var from = TypedMoney.requiredDay(typed, "from");
        var to = TypedMoney.requiredDay(typed, "to");
        typed.inOrder(from, to, "to");
        var money = TypedMoney.money(typed);
        var valueDate = typed.date("valueDate").or(() -> from);
        var source = typed.optional("source", 500);
        return typed.isWrong() || from.isEmpty() || to.isEmpty() || money.isEmpty() || valueDate.isEmpty()
                ? Optional.empty()
                : Optional.of(new Budget(
                        kind.equals(Optional.of("revised")),
                        status.equals(Optional.of("committed")),
                        from.get(),
                        to.get(),
                        money.get(),
                        valueDate.get(),
                        source));
    }

    static Optional<PlannedDisbursement> planned(
            Typed typed,
            Optional<PlannedDisbursement> before,
            LocalDate today,
            Function<String, Map<Long, String>> called) {
        var kind = typed.choice("kind", KINDS, Function.identity());
        var from = TypedMoney.requiredDay(typed, "from");
        var to = typed.date("to");
        typed.inOrder(from, to, "to");
        var money = TypedMoney.money(typed);
        var valueDate = typed.date("valueDate").or(() -> from);
        var provider = typed.pick("provider", called).map(OrganisationId::new);
        var receiver = typed.pick("receiver", called).map(OrganisationId::new);
        var source = typed.optional("source", 500);
        return typed.isWrong() || from.isEmpty() || money.isEmpty() || valueDate.isEmpty()
                ? Optional.empty()
                : Optional.of(new PlannedDisbursement(
                        kind.equals(Optional.of("revised")),
                        from.get(),
                        to,
                        money.get(),
                        valueDate.get(),
                        provider,
                        receiver,
                        source));
    }

    static Map<String, String> fields(Budget budget, Page page, Map<OrganisationId, String> names) {
        var fields = new LinkedHashMap<>(TypedMoney.fields(budget.money(), page.language()));
        fields.put("kind", budget.revised() ? "revised" : "original");
        fields.put("status", budget.committed() ? "committed" : "indicative");
        fields.put("from", Typed.day(Optional.of(budget.from())));
        fields.put("to", Typed.day(Optional.of(budget.to())));
        fields.put("valueDate", Typed.day(Optional.of(budget.valueDate())));
        fields.put("source", budget.source());
        return fields;
    }

    static Map<String, String> fields(PlannedDisbursement payment, Page page, Map<OrganisationId, String> names) {
        var fields = new LinkedHashMap<>(TypedMoney.fields(payment.money(), page.language()));
        fields.put("kind", payment.revised() ? "revised" : "original");
        fields.put("from", Typed.day(Optional.of(payment.from())));
        fields.put("to", Typed.day(payment.to()));
        fields.put("valueDate", Typed.day(Optional.of(payment.valueDate())));
        TypedMoney.side(fields, "provider", payment.provider(), names);
        TypedMoney.side(fields, "receiver", payment.receiver(), names);
        fields.put("source", payment.source());
        return fields;
    }
}
