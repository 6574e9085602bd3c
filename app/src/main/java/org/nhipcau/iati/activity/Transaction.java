package org.nhipcau.iati.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nhipcau.iati.activity.Classification.Sector;
import org.nhipcau.iati.activity.Geography.RecipientCountry;
import org.nhipcau.iati.activity.Geography.RecipientRegion;

/// Money promised, paid or received: `transaction`.
///
/// @param ref `@ref`, the publisher's own number
/// @param kind `transaction-type/@code`
/// @param date `transaction-date/@iso-date`
/// @param value `value`
/// @param description `description`
/// @param provider `provider-org`
/// @param receiver `receiver-org`
/// @param disbursementChannel `disbursement-channel/@code`, list *DisbursementChannel*
/// @param sectors `sector`; when one transaction has them, all should, and the activity none
/// @param countries `recipient-country`
/// @param regions `recipient-region`
/// @param terms `flow-type`, `finance-type`, `aid-type`, `tied-status`; what is absent is the activity's default
/// @param humanitarian `@humanitarian`
/// @param line where it begins in its file
public record Transaction(
        Optional<String> ref,
        Coded<Kind> kind,
        LocalDate date,
        IatiValue value,
        Narratives description,
        Optional<IatiOrganisation> provider,
        Optional<IatiOrganisation> receiver,
        Optional<String> disbursementChannel,
        List<Sector> sectors,
        List<RecipientCountry> countries,
        List<RecipientRegion> regions,
        Terms terms,
        Optional<Boolean> humanitarian,
        int line) {

    /// List *TransactionType*.
    public enum Kind implements CodeList {
        INCOMING_FUNDS("1", "incomingFunds"),
        OUTGOING_COMMITMENT("2", "outgoingCommitment"),
        DISBURSEMENT("3", "disbursement"),
        EXPENDITURE("4", "expenditure"),
        INTEREST_PAYMENT("5", "interestPayment"),
        LOAN_REPAYMENT("6", "loanRepayment"),
        REIMBURSEMENT("7", "reimbursement"),
        PURCHASE_OF_EQUITY("8", "purchaseOfEquity"),
        SALE_OF_EQUITY("9", "saleOfEquity"),
        CREDIT_GUARANTEE("10", "creditGuarantee"),
        INCOMING_COMMITMENT("11", "incomingCommitment"),
        OUTGOING_PLEDGE("12", "outgoingPledge"),
        INCOMING_PLEDGE("13", "incomingPledge");

        private final String code;
        private final String name;

        Kind(String code, String name) {
            this.code = code;
            this.name = name;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String key() {
            return "iati.transaction." + name;
        }
    }

    public Transaction {
        sectors = List.copyOf(sectors);
        countries = List.copyOf(countries);
        regions = List.copyOf(regions);
    }
}
