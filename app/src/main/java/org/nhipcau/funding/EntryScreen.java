package org.nhipcau.funding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.nhipcau.forms.Typed;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.shared.Money;
import org.nhipcau.site.Page;

/// How one kind of entry about money is typed and shown.
///
/// @param code as addresses write it; its words are `funding.entry.CODE.…`
/// @param reads what was typed, given what the entry said before; empty when something is wrong
/// @param fields an entry as its form shows it
/// @param facts an entry as its page shows it
record EntryScreen<T>(
        String code,
        Book<?, T> book,
        Reading<T> reads,
        Showing<T> fields,
        BiFunction<T, Page, List<Fact>> facts,
        Function<T, List<OrganisationId>> organisations) {

    /// Reads a form.
    interface Reading<T> {
        Optional<T> read(Typed typed, Optional<T> before, LocalDate today, Function<String, Map<Long, String>> called);
    }

    /// Fills a form.
    interface Showing<T> {
        Map<String, String> fields(T entry, Page page, Map<OrganisationId, String> names);
    }

    /// A line of a record: what it is called and what it says.
    record Fact(String label, String value, Optional<OrganisationId> organisation) {}

    static EntryScreen<Transaction> transactions(Book<?, Transaction> book) {
        return new EntryScreen<>(
                "transactions",
                book,
                TransactionForm::read,
                TransactionForm::fields,
                (transaction, page) -> {
                    var facts = new Facts(page);
                    facts.add(
                            "kind",
                            page.text("funding.kind." + transaction.kind().code()));
                    facts.add("on_date", page.day(transaction.on()));
                    if (transaction.on().isAfter(page.today())) {
                        facts.add("on_date", page.text("funding.future"));
                    }
                    facts.add("amount", transaction.money());
                    facts.add("value_date", page.day(transaction.valueDate()));
                    facts.add("provider_id", transaction.provider());
                    facts.add("receiver_id", transaction.receiver());
                    facts.add("reference", transaction.reference());
                    facts.add("description", transaction.description());
                    facts.add("source", transaction.source());
                    return facts.list();
                },
                transaction -> both(transaction.provider(), transaction.receiver()));
    }

    static EntryScreen<Budget> budgets(Book<?, Budget> book) {
        return new EntryScreen<>(
                "budgets",
                book,
                PlanForm::budget,
                PlanForm::fields,
                (budget, page) -> {
                    var facts = new Facts(page);
                    facts.add("kind", page.text(budget.revised() ? "funding.plan.revised" : "funding.plan.original"));
                    facts.add(
                            "status",
                            page.text(budget.committed() ? "funding.plan.committed" : "funding.plan.indicative"));
                    facts.add("period_start", page.day(budget.from()));
                    facts.add("period_end", page.day(budget.to()));
                    facts.add("amount", budget.money());
                    facts.add("value_date", page.day(budget.valueDate()));
                    facts.add("source", budget.source());
                    return facts.list();
                },
                budget -> List.of());
    }

    static EntryScreen<PlannedDisbursement> planned(Book<?, PlannedDisbursement> book) {
        return new EntryScreen<>(
                "planned-disbursements",
                book,
                PlanForm::planned,
                PlanForm::fields,
                (payment, page) -> {
                    var facts = new Facts(page);
                    facts.add("kind", page.text(payment.revised() ? "funding.plan.revised" : "funding.plan.original"));
                    facts.add("period_start", page.day(payment.from()));
                    payment.to().ifPresent(to -> facts.add("period_end", page.day(to)));
                    facts.add("amount", payment.money());
                    facts.add("value_date", page.day(payment.valueDate()));
                    facts.add("provider_id", payment.provider());
                    facts.add("receiver_id", payment.receiver());
                    facts.add("source", payment.source());
                    return facts.list();
                },
                payment -> both(payment.provider(), payment.receiver()));
    }

    private static List<OrganisationId> both(Optional<OrganisationId> one, Optional<OrganisationId> other) {
        var both = new ArrayList<OrganisationId>();
        one.ifPresent(both::add);
        other.ifPresent(both::add);
        return both;
    }

    /// Recorded or illustrative money, for a filter to offer.
    static Map<String, String> sides(Page page) {
        var sides = new LinkedHashMap<String, String>();
        sides.put("no", page.text("funding.recorded"));
        sides.put("yes", page.text("funding.invented"));
        return sides;
    }

    static Map<String, String> kinds(Page page) {
        var kinds = new LinkedHashMap<String, String>();
        Arrays.stream(TransactionKind.values())
                .forEach(kind -> kinds.put(kind.code(), page.text("funding.kind." + kind.code())));
        return kinds;
    }

    private static final class Facts {

        private final Page page;
        private final List<Fact> facts = new ArrayList<>();

        Facts(Page page) {
            this.page = page;
        }

        void add(String column, String value) {
            if (!value.isEmpty()) {
                facts.add(new Fact(page.column("funding", column), value, Optional.empty()));
            }
        }

        void add(String column, Money money) {
            add(column, page.money(money) + " " + money.currency());
        }

        void add(String column, Optional<OrganisationId> organisation) {
            organisation.ifPresent(id -> facts.add(new Fact(page.column("funding", column), "", Optional.of(id))));
        }

        List<Fact> list() {
            return List.copyOf(facts);
        }
    }
}
