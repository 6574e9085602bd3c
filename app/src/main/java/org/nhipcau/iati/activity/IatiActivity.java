package org.nhipcau.iati.activity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One activity as its publisher wrote it: `iati-activity` of IATI 2.01 to 2.03.
///
/// Elements that only their own systems read (`legacy-data`, `crs-add`, `fss`, foreign namespaces) have no record
/// here;
/// they stand in `kept`.
///
/// @param identifier `iati-identifier`, without blanks around it and without invisible marks; 1 to 500 characters
/// @param head what the attributes of `iati-activity` say of the whole
/// @param reportingOrganisation `reporting-org`; the schema requires it, files without it exist
/// @param title `title`
/// @param descriptions `description`, in the file's order
/// @param participants `participating-org`
/// @param otherIdentifiers `other-identifier`
/// @param status `activity-status/@code`
/// @param dates `activity-date`, those that carry a date
/// @param contacts `contact-info`
/// @param geography where the activity benefits
/// @param classification what it is about
/// @param collaborationType `collaboration-type/@code`, list *CollaborationType*
/// @param terms `default-flow-type`, `default-finance-type`, `default-aid-type`, `default-tied-status`
/// @param capitalSpend `capital-spend/@percentage`, 0 to 100
/// @param budgets `budget`
/// @param plannedDisbursements `planned-disbursement`; never a budget
/// @param transactions `transaction`, in the file's order
/// @param documents `document-link` of the activity itself
/// @param relatedActivities `related-activity`
/// @param conditions `conditions`
/// @param results `result`
/// @param kept the activity as it stood in the file
public record IatiActivity(
        String identifier,
        ActivityHead head,
        Optional<ReportingOrganisation> reportingOrganisation,
        Narratives title,
        List<Description> descriptions,
        List<Participant> participants,
        List<OtherIdentifier> otherIdentifiers,
        Optional<Coded<ActivityStatus>> status,
        List<ActivityDate> dates,
        List<Contact> contacts,
        Geography geography,
        Classification classification,
        Optional<String> collaborationType,
        Terms terms,
        Optional<BigDecimal> capitalSpend,
        List<Budget> budgets,
        List<PlannedDisbursement> plannedDisbursements,
        List<Transaction> transactions,
        List<DocumentLink> documents,
        List<RelatedActivity> relatedActivities,
        Optional<Conditions> conditions,
        List<Result> results,
        KeptXml kept) {

    /// `description` of an activity.
    ///
    /// @param type `@type`, list *DescriptionType*: 1 general, 2 objectives, 3 target groups, 4 other
    public record Description(Optional<String> type, Narratives text) {}

    /// What else the activity is called: `other-identifier`.
    ///
    /// @param ref `@ref`
    /// @param type `@type`, list *OtherIdentifierType*; B1 is a former identifier of this activity's publisher
    /// @param owner `owner-org`: whose identifier it is
    public record OtherIdentifier(String ref, Optional<String> type, Optional<IatiOrganisation> owner) {}

    /// `related-activity`.
    ///
    /// @param identifier `@ref`
    /// @param type `@type`, list *RelatedActivityType*: 1 parent, 2 child, 3 sibling, 4 co-funded, 5 third party
    public record RelatedActivity(String identifier, Optional<String> type) {}

    /// Who publishes the activity: `reporting-org`.
    ///
    /// @param secondary `@secondary-reporter`: reports what others do; its money must not be counted beside theirs
    public record ReportingOrganisation(IatiOrganisation organisation, Optional<Boolean> secondary) {}

    public static final int LONGEST_IDENTIFIER = 500;

    public IatiActivity {
        if (identifier.isBlank() || identifier.length() > LONGEST_IDENTIFIER) {
            throw new IllegalArgumentException("not an identifier: " + identifier);
        }
        descriptions = List.copyOf(descriptions);
        participants = List.copyOf(participants);
        otherIdentifiers = List.copyOf(otherIdentifiers);
        dates = List.copyOf(dates);
        contacts = List.copyOf(contacts);
        budgets = List.copyOf(budgets);
        plannedDisbursements = List.copyOf(plannedDisbursements);
        transactions = List.copyOf(transactions);
        documents = List.copyOf(documents);
        relatedActivities = List.copyOf(relatedActivities);
        results = List.copyOf(results);
    }

    /// The first date of a kind; publishers sometimes give several.
    public Optional<LocalDate> date(ActivityDate.Kind kind) {
        return dates.stream()
                .filter(date -> date.kind().is(kind))
                .map(ActivityDate::day)
                .findFirst();
    }
}
