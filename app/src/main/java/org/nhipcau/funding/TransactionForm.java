package org.nhipcau.funding;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.nhipcau.forms.Typed;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.site.Page;

/// What an officer says about one transaction.
final class TransactionForm {

    private TransactionForm() {}

    /// Reads and checks what was typed; empty when something is wrong, which is then said at the field.
    static Optional<Transaction> read(
            Typed typed, Optional<Transaction> before, LocalDate today, Function<String, Map<Long, String>> called) {
        var kind = typed.choice("kind", TransactionKind.values(), TransactionKind::code);
        var on = TypedMoney.requiredDay(typed, "on");
        if (on.isPresent() && on.get().isAfter(today) && !typed.raw("future").equals("meant")) {
            typed.wrong("on", "funding.wrong.future");
        }
        var money = TypedMoney.money(typed);
        var valueDate = typed.date("valueDate").or(() -> on);
        var provider = typed.pick("provider", called).map(OrganisationId::new);
        var receiver = typed.pick("receiver", called).map(OrganisationId::new);
        var reference = typed.optional("reference", 200);
        var description = typed.optional("description", 2000);
        var source = typed.optional("source", 500);
        return typed.isWrong() || kind.isEmpty() || on.isEmpty() || money.isEmpty() || valueDate.isEmpty()
                ? Optional.empty()
                : Optional.of(new Transaction(
                        kind.get(),
                        on.get(),
                        money.get(),
                        valueDate.get(),
                        provider,
                        receiver,
                        reference,
                        description,
                        source,
                        before.map(Transaction::illustrative).orElse(false)));
    }

    static Map<String, String> fields(Transaction transaction, Page page, Map<OrganisationId, String> names) {
        var fields = new LinkedHashMap<>(TypedMoney.fields(transaction.money(), page.language()));
        fields.put("kind", transaction.kind().code());
        fields.put("on", Typed.day(Optional.of(transaction.on())));
        fields.put("valueDate", Typed.day(Optional.of(transaction.valueDate())));
        TypedMoney.side(fields, "provider", transaction.provider(), names);
        TypedMoney.side(fields, "receiver", transaction.receiver(), names);
        fields.put("reference", transaction.reference());
        fields.put("description", transaction.description());
        fields.put("source", transaction.source());
        return fields;
    }
}
