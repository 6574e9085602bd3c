package org.nhipcau.portfolio;

import static org.nhipcau.portfolio.PortfolioFields.AMOUNT;
import static org.nhipcau.portfolio.PortfolioFields.CURRENCY;
import static org.nhipcau.portfolio.PortfolioFields.SIGNED;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nhipcau.funding.Transaction;
import org.nhipcau.funding.TransactionKind;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.projects.ListedProject;
import org.nhipcau.projects.PartyRole;
import org.nhipcau.projects.ProjectId;
import org.nhipcau.shared.Money;
import org.nhipcau.shared.Period;
import org.nhipcau.site.Spoken;
import org.nhipcau.workbooks.Line;
import org.nhipcau.workbooks.Mark;

/// What a list says was committed. It is taken only where nothing is recorded as committed yet, so that no money is
/// counted twice.
///
/// @param committed what is recorded by now
record ListedCommitments(Map<ProjectId, Set<Money>> committed, LocalDate today) {

    /// What a line would record, when it is sure and nothing is recorded yet.
    ///
    /// @param source what the record says it comes from
    Optional<Transaction> of(
            Line line, Optional<ProjectId> known, ListedProject project, String source, List<Mark> marks) {
        var amount = line.amount(AMOUNT);
        if (amount.isEmpty() || amount.get().amount().signum() == 0) {
            return Optional.empty();
        }
        if (amount.get().amount().signum() < 0) {
            marks.add(Mark.refused(AMOUNT, "portfolio.cell.negative"));
            return Optional.empty();
        }
        var currency = amount.get().currency().or(() -> currency(line));
        if (currency.isEmpty()) {
            marks.add(Mark.refused(AMOUNT, "portfolio.cell.noCurrency"));
            return Optional.empty();
        }
        var money = new Money(amount.get().amount(), currency.get());
        var recordedMoney =
                known.map(id -> committed.getOrDefault(id, Set.of())).orElse(Set.of());
        if (!recordedMoney.isEmpty()) {
            if (!same(recordedMoney, money)) {
                marks.add(Mark.told(
                        AMOUNT,
                        "portfolio.cell.otherMoney",
                        Spoken.money(money),
                        recordedMoney.stream()
                                .map(one -> one.amount().toPlainString() + " " + one.currency())
                                .sorted()
                                .collect(Collectors.joining(", "))));
            }
            return Optional.empty();
        }
        var on = line.days(SIGNED).flatMap(Period::from).or(project::start);
        if (on.isEmpty()) {
            marks.add(Mark.refused(AMOUNT, "portfolio.cell.noDay"));
            return Optional.empty();
        }
        if (on.get().isAfter(today)) {
            marks.add(Mark.told(AMOUNT, "portfolio.cell.futureMoney", Spoken.day(on.get())));
            return Optional.empty();
        }
        marks.add(Mark.told(AMOUNT, "portfolio.cell.commitment", Spoken.money(money), Spoken.day(on.get())));
        return Optional.of(new Transaction(
                TransactionKind.COMMITMENT,
                on.get(),
                money,
                on.get(),
                onlyPartner(project),
                Optional.empty(),
                "",
                "",
                source,
                false));
    }

    private static boolean same(Set<Money> recordedMoney, Money money) {
        return recordedMoney.size() == 1
                && recordedMoney.iterator().next().currency().equals(money.currency())
                && recordedMoney.iterator().next().amount().compareTo(money.amount()) == 0;
    }

    /// Whose money it is, when only one gives.
    private static Optional<OrganisationId> onlyPartner(ListedProject project) {
        var giving = project.parties().stream()
                .filter(party -> party.role() == PartyRole.FUNDING)
                .toList();
        return giving.size() == 1 ? Optional.of(giving.getFirst().organisation()) : Optional.empty();
    }

    private static Optional<String> currency(Line line) {
        var code = line.text(CURRENCY).toUpperCase(java.util.Locale.ROOT);
        return Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .filter(code::equals)
                .findFirst();
    }
}
