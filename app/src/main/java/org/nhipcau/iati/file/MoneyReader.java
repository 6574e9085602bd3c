package org.nhipcau.iati.file;

import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nhipcau.iati.activity.Budget;
import org.nhipcau.iati.activity.Coded;
import org.nhipcau.iati.activity.IatiOrganisation;
import org.nhipcau.iati.activity.IatiValue;
import org.nhipcau.iati.activity.PlannedDisbursement;
import org.nhipcau.iati.activity.Terms;
import org.nhipcau.iati.activity.Transaction;
import org.nhipcau.shared.Money;

/// Reads budgets, planned disbursements and transactions. Whatever is wrong with an amount, its currency, its date or
/// its kind refuses the activity: nothing about money is guessed.
///
/// @param currency the activity's default, as written
record MoneyReader(Findings findings, Values values, PartReader parts, Optional<String> currency) {

    /// No currency divides its unit further.
    private static final int USUAL_DECIMALS = 4;

    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> IN_TRANSACTION = Set.of(
            "transaction-type",
            "transaction-date",
            "value",
            "description",
            "provider-org",
            "receiver-org",
            "disbursement-channel",
            "sector",
            "recipient-country",
            "recipient-region",
            "flow-type",
            "finance-type",
            "aid-type",
            "tied-status");

    Optional<Budget> budget(Element element) {
        var from = only(element, "period-start").flatMap(start -> values.requiredDay(start, "iso-date"));
        var to = only(element, "period-end").flatMap(end -> values.requiredDay(end, "iso-date"));
        var value = value(element);
        var money = value.map(IatiValue::money);
        var kind = budgetKind(element, money);
        var status = values.coded(
                element,
                element.attribute("status").orElse("1"),
                Budget.Status.values(),
                "iati.warned.budgetStatus",
                money);
        if (from.isEmpty() || to.isEmpty() || value.isEmpty()) {
            return Optional.empty();
        }
        if (to.get().isBefore(from.get())) {
            findings.warn(element, "iati.warned.periodReversed", from.get(), to.get());
        }
        return Optional.of(new Budget(kind, status, from.get(), to.get(), value.get(), element.line()));
    }

    Optional<PlannedDisbursement> plannedDisbursement(Element element) {
        var from = only(element, "period-start").flatMap(start -> values.requiredDay(start, "iso-date"));
        var to = element.child("period-end").flatMap(end -> values.day(end, "iso-date"));
        var value = value(element);
        var kind = budgetKind(element, value.map(IatiValue::money));
        if (from.isEmpty() || value.isEmpty()) {
            return Optional.empty();
        }
        if (to.isPresent() && to.get().isBefore(from.get())) {
            findings.warn(element, "iati.warned.periodReversed", from.get(), to.get());
        }
        return Optional.of(new PlannedDisbursement(
                kind, from.get(), to, value.get(), provider(element), receiver(element), element.line()));
    }

    Optional<Transaction> transaction(Element element) {
        for (var child : element.children()) {
            if (child.namespace().isEmpty() && !IN_TRANSACTION.contains(child.name())) {
                findings.warn(child, "iati.warned.unknownElement", child.name());
            }
        }
        var kind = only(element, "transaction-type").flatMap(this::transactionKind);
        var date = only(element, "transaction-date").flatMap(day -> values.requiredDay(day, "iso-date"));
        var value = value(element);
        if (kind.isEmpty() || date.isEmpty() || value.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Transaction(
                element.attribute("ref"),
                kind.get(),
                date.get(),
                value.get(),
                parts.narratives(element, "description"),
                provider(element),
                receiver(element),
                parts.code(element, "disbursement-channel"),
                parts.all(element, "sector", parts::sector),
                parts.all(element, "recipient-country", parts::country),
                parts.all(element, "recipient-region", parts::region),
                terms(element, ""),
                values.flag(element, "humanitarian"),
                element.line()));
    }

    /// @param prefix of the elements' names: `default-` in an activity, nothing in a transaction
    Terms terms(Element element, String prefix) {
        return new Terms(
                parts.code(element, prefix + "flow-type"),
                parts.code(element, prefix + "finance-type"),
                parts.all(element, prefix + "aid-type", type -> parts.vocabularyCode(type, "1")),
                parts.code(element, prefix + "tied-status"));
    }

    private Optional<Coded<Transaction.Kind>> transactionKind(Element element) {
        var code = element.attribute("code");
        return code.isEmpty()
                ? findings.refused(element, "iati.refused.noTransactionType")
                : Optional.of(
                        values.coded(element, code.get(), Transaction.Kind.values(), "iati.warned.transactionType"));
    }

    private Coded<Budget.Kind> budgetKind(Element element, Optional<Money> money) {
        return values.coded(
                element, element.attribute("type").orElse("1"), Budget.Kind.values(), "iati.warned.budgetType", money);
    }

    private Optional<IatiOrganisation> provider(Element element) {
        return element.child("provider-org").map(org -> parts.organisation(org, "provider-activity-id"));
    }

    private Optional<IatiOrganisation> receiver(Element element) {
        return element.child("receiver-org").map(org -> parts.organisation(org, "receiver-activity-id"));
    }

    private Optional<IatiValue> value(Element parent) {
        return only(parent, "value").flatMap(this::amount);
    }

    /// Rules 7.8.1 and 7.8.2: a value names its currency or the activity does.
    private Optional<IatiValue> amount(Element element) {
        var valueDate = values.day(element, "value-date");
        var in = currencyOf(element);
        var found = PlainText.clean(element.text());
        return switch (Decimals.parse(found)) {
            case Decimals.Good good -> {
                var money = in.map(code -> new Money(good.number(), code));
                money.ifPresent(one -> remark(element, one, found));
                yield money.map(one -> new IatiValue(one, valueDate));
            }
            case Decimals.Bad bad -> findings.refused(element, bad.key(), found);
        };
    }

    private void remark(Element element, Money money, String found) {
        var told = Optional.of(money);
        if (element.attribute("value-date").isEmpty()) {
            findings.warn(element, told, "iati.warned.noValueDate");
        }
        if (!CURRENCIES.contains(money.currency())) {
            findings.warn(element, told, "iati.warned.currency", money.currency());
        }
        if (money.amount().scale() > USUAL_DECIMALS) {
            findings.warn(element, told, "iati.warned.manyDecimals", found);
        }
    }

    private Optional<String> currencyOf(Element element) {
        var written = element.attribute("currency").or(() -> currency);
        if (written.isEmpty()) {
            return findings.refused(element, "iati.refused.noCurrency");
        }
        return isCurrency(written.get()) ? written : findings.refused(element, "iati.refused.currency", written.get());
    }

    static boolean isCurrency(String code) {
        return code.length() == 3 && code.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    /// The one child of a name. None, or two that might contradict each other, refuse the activity.
    private Optional<Element> only(Element parent, String name) {
        var found = parent.children(name);
        return switch (found.size()) {
            case 0 -> findings.refused(parent, "iati.refused.missing", name);
            case 1 -> Optional.of(found.getFirst());
            default -> findings.refused(found.get(1), "iati.refused.several", name);
        };
    }
}
