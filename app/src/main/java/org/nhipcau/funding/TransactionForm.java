package org.nhipcau.funding;

import java.math.BigDecimal;
import java.util.Optional;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.shared.Money;
import org.nhipcau.site.Typed;

/// What an officer says about one transaction.
final class TransactionForm {

    private static final BigDecimal TOO_MUCH = new BigDecimal("1e18");

    private TransactionForm() {}

    /// Reads and checks what was typed; empty when something is wrong, which is then said at the field.
    static Optional<Transaction> read(Typed typed) {
        var kind = typed.choice("kind", TransactionKind.values(), TransactionKind::code);
        var on = typed.date("on");
        if (on.isEmpty() && typed.problem("on").isEmpty()) {
            typed.wrong("on", "site.wrong.required");
        }
        var amount = typed.amount("amount");
        if (amount.isEmpty() && typed.problem("amount").isEmpty()) {
            typed.wrong("amount", "site.wrong.required");
        }
        if (amount.isPresent() && amount.get().abs().compareTo(TOO_MUCH) >= 0) {
            typed.wrong("amount", "funding.wrong.tooMuch");
        }
        if (amount.isPresent() && amount.get().signum() == 0) {
            typed.wrong("amount", "funding.wrong.zero");
        }
        var currency = typed.required("currency", 3);
        if (!currency.isEmpty() && !currency.matches("[A-Z]{3}")) {
            typed.wrong("currency", "funding.wrong.currency");
        }
        if (currency.equals("VND")
                && amount.isPresent()
                && amount.get().stripTrailingZeros().scale() > 0) {
            typed.wrong("amount", "funding.wrong.dong");
        }
        var valueDate = typed.date("valueDate").or(() -> on);
        var provider = typed.number("provider").map(OrganisationId::new);
        var receiver = typed.number("receiver").map(OrganisationId::new);
        var reference = typed.optional("reference", 200);
        var description = typed.optional("description", 2000);
        var source = typed.optional("source", 500);
        return typed.isWrong() || kind.isEmpty() || on.isEmpty() || amount.isEmpty() || valueDate.isEmpty()
                ? Optional.empty()
                : Optional.of(new Transaction(
                        kind.get(),
                        on.get(),
                        new Money(amount.get(), currency),
                        valueDate.get(),
                        provider,
                        receiver,
                        reference,
                        description,
                        source,
                        false));
    }
}
