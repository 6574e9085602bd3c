package org.nhipcau.iati.file;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nhipcau.iati.activity.ActivityDate;
import org.nhipcau.iati.activity.ActivityHead;
import org.nhipcau.iati.activity.ActivityStatus;
import org.nhipcau.iati.activity.Classification;
import org.nhipcau.iati.activity.Classification.BudgetItem;
import org.nhipcau.iati.activity.Classification.HumanitarianScope;
import org.nhipcau.iati.activity.Classification.PolicyMarker;
import org.nhipcau.iati.activity.Classification.Tag;
import org.nhipcau.iati.activity.Coded;
import org.nhipcau.iati.activity.Conditions;
import org.nhipcau.iati.activity.Conditions.Condition;
import org.nhipcau.iati.activity.Contact;
import org.nhipcau.iati.activity.IatiActivity;
import org.nhipcau.iati.activity.IatiActivity.Description;
import org.nhipcau.iati.activity.IatiActivity.OtherIdentifier;
import org.nhipcau.iati.activity.IatiActivity.RelatedActivity;
import org.nhipcau.iati.activity.IatiActivity.ReportingOrganisation;
import org.nhipcau.iati.activity.KeptXml;
import org.nhipcau.iati.activity.Narratives;
import org.nhipcau.iati.activity.Participant;
import org.nhipcau.iati.activity.Result;

/// Turns the tree of one activity into its record, whatever the order of the elements.
final class ActivityReader {

    private static final Set<String> KNOWN =
            Set.of(("iati-identifier reporting-org title description participating-org other-identifier activity-status"
                            + " activity-date contact-info activity-scope recipient-country recipient-region location"
                            + " sector tag country-budget-items humanitarian-scope policy-marker collaboration-type"
                            + " default-flow-type default-finance-type default-aid-type default-tied-status budget"
                            + " planned-disbursement capital-spend transaction document-link related-activity"
                            + " legacy-data conditions result crs-add fss")
                    .split(" "));

    private final Element activity;
    private final Findings findings;
    private final Values values;
    private final PartReader parts;
    private final MoneyReader money;

    ActivityReader(Element activity, Findings findings) {
        this.activity = activity;
        this.findings = findings;
        this.values = new Values(findings);
        this.parts = new PartReader(findings, values, activity.language());
        this.money = new MoneyReader(findings, values, parts, activity.attribute("default-currency"));
    }

    /// @return the record; what of it is not fit to be used is among the findings
    IatiActivity read(String identifier, KeptXml kept) {
        remarkOnTheUnknown();
        return new IatiActivity(
                identifier,
                head(),
                reportingOrganisation(),
                title(),
                parts.all(activity, "description", this::description),
                parts.all(activity, "participating-org", this::participant),
                parts.all(activity, "other-identifier", this::otherIdentifier),
                status(),
                parts.all(activity, "activity-date", this::date),
                parts.all(activity, "contact-info", contact -> Optional.of(contact(contact))),
                new PlaceReader(findings, values, parts).geography(activity),
                classification(),
                parts.code(activity, "collaboration-type"),
                money.terms(activity, "default-"),
                activity.child("capital-spend").flatMap(values::percentage),
                parts.all(activity, "budget", money::budget),
                parts.all(activity, "planned-disbursement", money::plannedDisbursement),
                parts.all(activity, "transaction", money::transaction),
                parts.all(activity, "document-link", parts::document),
                parts.all(activity, "related-activity", this::relatedActivity),
                activity.child("conditions").map(this::conditions),
                results(),
                kept);
    }

    private void remarkOnTheUnknown() {
        for (var child : activity.children()) {
            if (child.namespace().isEmpty() && !KNOWN.contains(child.name())) {
                findings.warn(child, "iati.warned.unknownElement", child.name());
            }
        }
    }

    private ActivityHead head() {
        var currency = activity.attribute("default-currency");
        if (currency.isPresent() && !MoneyReader.isCurrency(currency.get())) {
            findings.warn(activity, "iati.warned.currency", currency.get());
        }
        return new ActivityHead(
                activity.language(),
                currency.filter(MoneyReader::isCurrency),
                values.moment(activity, "last-updated-datetime"),
                values.whole(activity, "hierarchy"),
                values.flag(activity, "humanitarian"),
                activity.attribute("linked-data-uri"),
                activity.attribute("budget-not-provided"));
    }

    private Optional<ReportingOrganisation> reportingOrganisation() {
        var element = activity.child("reporting-org");
        if (element.isEmpty()) {
            return findings.without(activity, "iati.warned.noReporter");
        }
        return Optional.of(new ReportingOrganisation(
                parts.organisation(element.get(), "activity-id"), values.flag(element.get(), "secondary-reporter")));
    }

    /// Rule 4.3.1: a title is not empty. The identifier has to do then.
    private Narratives title() {
        var title = parts.narratives(activity, "title");
        if (title.isEmpty()) {
            findings.warn(activity, "iati.warned.noTitle");
        }
        return title;
    }

    private Optional<Description> description(Element element) {
        var text = parts.narratives(element);
        return text.isEmpty() ? Optional.empty() : Optional.of(new Description(element.attribute("type"), text));
    }

    private Optional<Participant> participant(Element element) {
        var role = element.attribute("role")
                .map(code -> values.coded(element, code, Participant.Role.values(), "iati.warned.role"));
        if (role.isEmpty()) {
            findings.warn(element, "iati.warned.noRole");
        }
        return Optional.of(new Participant(
                parts.organisation(element, "activity-id"), role, element.attribute("crs-channel-code")));
    }

    private Optional<OtherIdentifier> otherIdentifier(Element element) {
        var ref = element.attribute("ref");
        if (ref.isEmpty()) {
            return findings.without(element, "iati.warned.noRef", element.name());
        }
        return Optional.of(new OtherIdentifier(
                ref.get(),
                element.attribute("type"),
                element.child("owner-org").map(owner -> parts.organisation(owner, "activity-id"))));
    }

    private Optional<Coded<ActivityStatus>> status() {
        var element = activity.child("activity-status");
        var code = element.flatMap(status -> status.attribute("code"));
        if (element.isEmpty() || code.isEmpty()) {
            return findings.without(activity, "iati.warned.noStatus");
        }
        return Optional.of(values.coded(element.get(), code.get(), ActivityStatus.values(), "iati.warned.status"));
    }

    /// A date that is absent says nothing; a date that cannot be is refused like one of money.
    private Optional<ActivityDate> date(Element element) {
        var kind = values.coded(
                element, element.attribute("type").orElse(""), ActivityDate.Kind.values(), "iati.warned.dateType");
        if (element.attribute("iso-date").isEmpty()) {
            return findings.without(element, "iati.warned.noDate");
        }
        return values.requiredDay(element, "iso-date")
                .map(day -> new ActivityDate(kind, day, parts.narratives(element)));
    }

    private Contact contact(Element element) {
        return new Contact(
                element.attribute("type"),
                parts.narratives(element, "organisation"),
                parts.narratives(element, "department"),
                parts.narratives(element, "person-name"),
                parts.narratives(element, "job-title"),
                texts(element, "telephone"),
                texts(element, "email"),
                texts(element, "website"),
                parts.all(element, "mailing-address", address -> Optional.of(parts.narratives(address))));
    }

    private List<String> texts(Element parent, String name) {
        return parts.all(
                parent,
                name,
                child -> Optional.of(PlainText.clean(child.text())).filter(text -> !text.isEmpty()));
    }

    private Classification classification() {
        return new Classification(
                parts.all(activity, "sector", parts::sector),
                parts.all(
                        activity,
                        "tag",
                        tag -> parts.vocabularyCode(tag, "").map(code -> new Tag(code, parts.narratives(tag)))),
                activity.children("country-budget-items").stream()
                        .flatMap(items -> parts.all(items, "budget-item", item -> budgetItem(items, item)).stream())
                        .toList(),
                parts.all(
                        activity,
                        "humanitarian-scope",
                        scope -> parts.vocabularyCode(scope, "")
                                .map(code ->
                                        new HumanitarianScope(scope.attribute("type"), code, parts.narratives(scope)))),
                parts.all(
                        activity,
                        "policy-marker",
                        marker -> parts.vocabularyCode(marker, "1")
                                .map(code -> new PolicyMarker(
                                        code, marker.attribute("significance"), parts.narratives(marker)))));
    }

    private Optional<BudgetItem> budgetItem(Element items, Element item) {
        var percentage = values.percentage(item);
        return parts.vocabularyCode(item, items.attribute("vocabulary"), "", "vocabulary-uri")
                .map(code -> new BudgetItem(code, percentage, parts.narratives(item, "description")));
    }

    private Optional<RelatedActivity> relatedActivity(Element element) {
        var ref = element.attribute("ref");
        if (ref.isEmpty()) {
            return findings.without(element, "iati.warned.noRef", element.name());
        }
        return Optional.of(new RelatedActivity(ref.get(), element.attribute("type")));
    }

    private Conditions conditions(Element element) {
        return new Conditions(
                values.flag(element, "attached"),
                parts.all(
                        element,
                        "condition",
                        condition ->
                                Optional.of(new Condition(condition.attribute("type"), parts.narratives(condition)))));
    }

    private List<Result> results() {
        var results = new ResultReader(values, parts);
        return parts.all(activity, "result", result -> Optional.of(results.result(result)));
    }
}
