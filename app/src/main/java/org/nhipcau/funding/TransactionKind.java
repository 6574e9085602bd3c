package org.nhipcau.funding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What happened to the money, with its code in IATI's list *TransactionType*.
public enum TransactionKind {
    INCOMING_FUNDS("1"),
    COMMITMENT("2"),
    DISBURSEMENT("3"),
    EXPENDITURE("4"),
    INTEREST_PAYMENT("5"),
    LOAN_REPAYMENT("6"),
    REIMBURSEMENT("7"),
    PURCHASE_OF_EQUITY("8"),
    SALE_OF_EQUITY("9"),
    CREDIT_GUARANTEE("10"),
    INCOMING_COMMITMENT("11"),
    OUTGOING_PLEDGE("12"),
    INCOMING_PLEDGE("13");

    private final String iatiCode;

    TransactionKind(String iatiCode) {
        this.iatiCode = iatiCode;
    }

    /// As the database and addresses write it; its words are `funding.kind.CODE`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String iatiCode() {
        return iatiCode;
    }

    public static Optional<TransactionKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    /// @param code of IATI's list *TransactionType*
    public static Optional<TransactionKind> ofIati(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.iatiCode.equals(code))
                .findFirst();
    }
}
