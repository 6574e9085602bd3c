package org.nhipcau.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.nhipcau.shared.Money;

/// Money of a file that differs in what a test names, and in nothing else.
final class SampleMoney {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private SampleMoney() {}

    static Transaction transaction(String amount, String reference) {
        return transaction(amount, reference, PublishedFunding.OF_FILES + "a.xml");
    }

    static Transaction transaction(String amount, String reference, String source) {
        return new Transaction(
                TransactionKind.DISBURSEMENT,
                DAY,
                new Money(new BigDecimal(amount), "USD"),
                DAY,
                Optional.empty(),
                Optional.empty(),
                reference,
                "Đợt 1",
                source,
                false);
    }

    static Budget budget(String amount) {
        return budget(amount, 0);
    }

    static Budget budget(String amount, int years) {
        return new Budget(
                false,
                true,
                DAY.plusYears(years),
                DAY.plusYears(years).plusMonths(11),
                new Money(new BigDecimal(amount), "USD"),
                DAY,
                PublishedFunding.OF_FILES + "a.xml");
    }

    static PlannedDisbursement planned(String amount) {
        return new PlannedDisbursement(
                false,
                DAY,
                Optional.empty(),
                new Money(new BigDecimal(amount), "USD"),
                DAY,
                Optional.empty(),
                Optional.empty(),
                PublishedFunding.OF_FILES + "a.xml");
    }
}
