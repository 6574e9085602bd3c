package org.nhipcau.iati;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nhipcau.funding.PublishedFunding;
import org.nhipcau.funding.PublishedFunding.Why;
import org.nhipcau.iati.activity.Budget;
import org.nhipcau.iati.activity.PlannedDisbursement;
import org.nhipcau.iati.activity.Transaction;
import org.nhipcau.iati.file.Reading.Remark;
import org.nhipcau.projects.published.PublishedProjects;
import org.nhipcau.shared.Money;
import org.nhipcau.site.Spoken;

/// What is to be said about an activity of a file.
///
/// @param identifier of the activity; empty when it has none
/// @param reason a sentence of the room's messages
/// @param values what the sentence speaks of
/// @param money what the file tells there
/// @param door where what it speaks of is shown; empty: nowhere but in the report
record Finding(
        Kind kind,
        String identifier,
        int line,
        String element,
        String reason,
        List<String> values,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<Money> money,
        String door) {

    /// Between the values as the database keeps them; in no XML.
    static final String PARTING = "\u001f";

    private static final int LONGEST_QUOTE = 200;

    enum Kind {
        /// Why the activity was not taken.
        REFUSED,
        /// Whose identifier it bears.
        CONFLICT,
        /// What somebody changed here stays, although the file says otherwise.
        KEPT,
        /// A part the register has no place for; it stands here and in the kept XML, and in no total.
        LEFT,
        /// What is odd about it, though it was taken.
        NOTED;

        /// As the database and addresses write it; its words are `iati.finding.CODE`.
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Kind> of(String code) {
            return Arrays.stream(values())
                    .filter(one -> one.code().equals(code))
                    .findFirst();
        }
    }

    static Finding of(Kind kind, String identifier, Remark remark) {
        return new Finding(
                kind,
                identifier,
                remark.line(),
                remark.element(),
                remark.reason().key(),
                remark.reason().values(),
                Optional.empty(),
                Optional.empty(),
                remark.money(),
                "");
    }

    static Finding of(Kind kind, String identifier, int line, String element, String reason, String... values) {
        return new Finding(
                kind,
                identifier,
                line,
                element,
                reason,
                List.of(values),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "");
    }

    static Finding unknownKind(String identifier, Transaction transaction) {
        return new Finding(
                Kind.LEFT,
                identifier,
                transaction.line(),
                "transaction",
                "iati.left.transactionKind",
                List.of(transaction.kind().code()),
                Optional.of(transaction.date()),
                Optional.empty(),
                Optional.of(transaction.value().money()),
                "");
    }

    static Finding reversed(String identifier, Budget budget) {
        return new Finding(
                Kind.LEFT,
                identifier,
                budget.line(),
                "budget",
                "iati.left.reversedBudget",
                List.of(),
                Optional.of(budget.from()),
                Optional.of(budget.to()),
                Optional.of(budget.value().money()),
                "");
    }

    static Finding reversed(String identifier, PlannedDisbursement payment) {
        return new Finding(
                Kind.LEFT,
                identifier,
                payment.line(),
                "planned-disbursement",
                "iati.left.reversedPlan",
                List.of(),
                Optional.of(payment.from()),
                payment.to(),
                Optional.of(payment.value().money()),
                "");
    }

    /// @param line of the activity
    static Finding kept(String identifier, int line, PublishedFunding.Stays stays) {
        return new Finding(
                Kind.KEPT,
                identifier,
                line,
                switch (stays.book()) {
                    case "transactions" -> "transaction";
                    case "budgets" -> "budget";
                    default -> "planned-disbursement";
                },
                switch (stays.why()) {
                    case NO_LONGER_PUBLISHED -> "iati.kept.noLongerPublished";
                    case CHANGED_BY_BOTH -> "iati.kept.changedByBoth";
                    case TAKEN_OUT -> "iati.kept.takenOut";
                },
                List.of(Spoken.money(stays.here())),
                Optional.of(stays.from()),
                stays.to(),
                Optional.of(stays.published()).filter(money -> stays.why() != Why.NO_LONGER_PUBLISHED),
                stays.address());
    }

    /// @param line of the activity
    static Finding kept(String identifier, int line, PublishedProjects.Differing field) {
        return new Finding(
                Kind.KEPT,
                identifier,
                line,
                "iati-activity",
                "iati.kept.field",
                List.of(
                        Differences.label(field.field()),
                        shortened(Differences.spoken(field.ours())),
                        shortened(Differences.spoken(field.theirs()))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "/projects/" + field.project() + "/iati");
    }

    /// The door shows all of it.
    private static String shortened(String text) {
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
    }
}
