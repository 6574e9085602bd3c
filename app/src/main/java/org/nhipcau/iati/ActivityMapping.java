package org.nhipcau.iati;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nhipcau.funding.Budget;
import org.nhipcau.funding.PlannedDisbursement;
import org.nhipcau.funding.PublishedFunding;
import org.nhipcau.funding.Transaction;
import org.nhipcau.funding.TransactionKind;
import org.nhipcau.iati.activity.ActivityDate;
import org.nhipcau.iati.activity.IatiActivity;
import org.nhipcau.iati.activity.IatiOrganisation;
import org.nhipcau.iati.activity.IatiValue;
import org.nhipcau.iati.activity.Narratives;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.organisations.PublishedOrganisation;
import org.nhipcau.organisations.PublishedOrganisations;
import org.nhipcau.projects.PartyRole;
import org.nhipcau.projects.Project.Dates;
import org.nhipcau.projects.ProjectStatus;
import org.nhipcau.projects.published.PublishedProject;
import org.nhipcau.projects.published.PublishedProject.Share;
import org.nhipcau.projects.published.PublishedProject.Spot;
import org.nhipcau.projects.published.PublishedProject.Taking;
import org.nhipcau.shared.Language;

/// What an activity is in the register's words. Remembers the organisations it has met last, for a file names the
/// same
/// few again and again; it must meet an activity's organisations before it is asked about the activity.
final class ActivityMapping {

    private static final int MET_AT_MOST = 50_000;

    private final PublishedOrganisations organisations;
    private final String source;
    private final Map<PublishedOrganisation, OrganisationId> met = new HashMap<>();

    ActivityMapping(PublishedOrganisations organisations, String fileName) {
        this.organisations = organisations;
        this.source = PublishedFunding.OF_FILES + fileName;
    }

    /// Finds the organisations that these activities name, or takes them into the register.
    void meetOrganisations(Collection<IatiActivity> activities) {
        meet(activities.stream().flatMap(ActivityMapping::organisations));
    }

    /// Those that report them and take part in them, and not those of their money.
    void meetTakingPart(Collection<IatiActivity> activities) {
        meet(activities.stream()
                .flatMap(activity -> Stream.concat(
                        activity.reportingOrganisation().map(reporter -> reporter.organisation()).stream(),
                        activity.participants().stream().map(participant -> participant.organisation()))));
    }

    private void meet(Stream<IatiOrganisation> organisations) {
        var named = organisations.map(this::published).collect(Collectors.toCollection(LinkedHashSet::new));
        if (met.size() > MET_AT_MOST) {
            met.clear();
        }
        named.removeAll(met.keySet());
        met.putAll(this.organisations.findOrTake(named));
    }

    private static Stream<IatiOrganisation> organisations(IatiActivity activity) {
        return Stream.of(
                        activity.reportingOrganisation().map(reporter -> reporter.organisation()).stream(),
                        activity.participants().stream().map(participant -> participant.organisation()),
                        activity.transactions().stream().flatMap(transaction -> transaction.provider().stream()),
                        activity.transactions().stream().flatMap(transaction -> transaction.receiver().stream()),
                        activity.plannedDisbursements().stream().flatMap(payment -> payment.provider().stream()),
                        activity.plannedDisbursements().stream().flatMap(payment -> payment.receiver().stream()))
                .flatMap(organisation -> organisation);
    }

    /// Who publishes it: the identifier, else a name; empty when the file does not say.
    static String reporter(IatiActivity activity) {
        return activity.reportingOrganisation()
                .map(reporter -> reporter.organisation())
                .flatMap(organisation -> organisation
                        .ref()
                        .map(String::strip)
                        .filter(ref -> !ref.isEmpty())
                        .or(() -> organisation.names().pick(Language.EN)))
                .orElse("");
    }

    /// What an activity says of another's place above or below it.
    ///
    /// @param kind `parent` or `child`: what the other one is to this one
    record Relation(String kind, String identifier) {}

    static Set<Relation> relations(IatiActivity activity) {
        var relations = new LinkedHashSet<Relation>();
        for (var related : activity.relatedActivities()) {
            var identifier = related.identifier().strip();
            var kind = switch (related.type().orElse("")) {
                case "1" -> "parent";
                case "2" -> "child";
                default -> "";
            };
            if (!kind.isEmpty()
                    && !identifier.isEmpty()
                    && !identifier.equals(activity.identifier())
                    && identifier.length() <= IatiActivity.LONGEST_IDENTIFIER) {
                relations.add(new Relation(kind, identifier));
            }
        }
        return relations;
    }

    PublishedProject project(IatiActivity activity) {
        return published(activity, source);
    }

    /// As an earlier file said it.
    PublishedProject project(IatiActivity activity, String fileName) {
        return published(activity, PublishedFunding.OF_FILES + fileName);
    }

    private PublishedProject published(IatiActivity activity, String from) {
        var title = activity.title();
        var vietnamese = title.in("vi").orElse("");
        var english = title.in("en").or(() -> untagged(title)).orElse("");
        var other = vietnamese.isEmpty() && english.isEmpty()
                ? title.pick(Language.EN).orElse(activity.identifier())
                : "";
        var description =
                activity.descriptions().stream().findFirst().map(d -> d.text()).orElse(Narratives.NONE);
        return new PublishedProject(
                activity.identifier(),
                vietnamese,
                english,
                other,
                description.in("vi").orElse(""),
                description.in("en").or(() -> untagged(description)).orElse(""),
                activity.status()
                        .flatMap(status -> ProjectStatus.ofIati(status.code()))
                        .orElse(ProjectStatus.IMPLEMENTATION),
                dates(activity),
                activity.reportingOrganisation().flatMap(reporter -> organisation(reporter.organisation())),
                from,
                parties(activity),
                countries(activity),
                sectors(activity),
                locations(activity));
    }

    List<Transaction> transactions(IatiActivity activity) {
        return activity.transactions().stream()
                .flatMap(published -> TransactionKind.ofIati(published.kind().code()).stream()
                        .map(kind -> new Transaction(
                                kind,
                                published.date(),
                                published.value().money(),
                                valueDate(published.value(), published.date()),
                                published.provider().flatMap(this::organisation),
                                published.receiver().flatMap(this::organisation),
                                published.ref().orElse(""),
                                published.description().pick(Language.VI).orElse(""),
                                source,
                                false)))
                .toList();
    }

    List<Budget> budgets(IatiActivity activity) {
        return activity.budgets().stream()
                .filter(budget -> !budget.from().isAfter(budget.to()))
                .map(budget -> new Budget(
                        budget.kind().code().equals("2"),
                        budget.status().code().equals("2"),
                        budget.from(),
                        budget.to(),
                        budget.value().money(),
                        valueDate(budget.value(), budget.from()),
                        source))
                .toList();
    }

    List<PlannedDisbursement> planned(IatiActivity activity) {
        return activity.plannedDisbursements().stream()
                .filter(payment -> !isReversed(payment))
                .map(payment -> new PlannedDisbursement(
                        payment.kind().code().equals("2"),
                        payment.from(),
                        payment.to(),
                        payment.value().money(),
                        valueDate(payment.value(), payment.from()),
                        payment.provider().flatMap(this::organisation),
                        payment.receiver().flatMap(this::organisation),
                        source))
                .toList();
    }

    static boolean isReversed(org.nhipcau.iati.activity.PlannedDisbursement payment) {
        return payment.to().map(payment.from()::isAfter).orElse(false);
    }

    private static LocalDate valueDate(IatiValue value, LocalDate otherwise) {
        return value.valueDate().orElse(otherwise);
    }

    static boolean datesContradict(IatiActivity activity) {
        var dates = dates(activity);
        return !dates.plannedEnd().equals(activity.date(ActivityDate.Kind.PLANNED_END))
                || !dates.actualEnd().equals(activity.date(ActivityDate.Kind.ACTUAL_END));
    }

    /// An end before its start is left out here; the file's own words keep it.
    private static Dates dates(IatiActivity activity) {
        var plannedStart = activity.date(ActivityDate.Kind.PLANNED_START);
        var actualStart = activity.date(ActivityDate.Kind.ACTUAL_START);
        var plannedEnd = activity.date(ActivityDate.Kind.PLANNED_END);
        var actualEnd = activity.date(ActivityDate.Kind.ACTUAL_END);
        return new Dates(
                plannedStart,
                actualStart,
                plannedEnd.filter(
                        end -> plannedStart.map(start -> !start.isAfter(end)).orElse(true)),
                actualEnd.filter(
                        end -> actualStart.map(start -> !start.isAfter(end)).orElse(true)));
    }

    private Set<Taking> parties(IatiActivity activity) {
        var parties = new LinkedHashSet<Taking>();
        for (var participant : activity.participants()) {
            var role = participant.role().flatMap(code -> PartyRole.ofIati(code.code()));
            var who = organisation(participant.organisation());
            if (role.isPresent() && who.isPresent()) {
                parties.add(new Taking(who.get(), role.get()));
            }
        }
        return parties;
    }

    private static Set<Share> countries(IatiActivity activity) {
        var countries = activity.geography().countries().stream()
                .map(country -> new Share("iso", country.code(), country.percentage()));
        var regions = activity.geography().regions().stream()
                .map(region -> new Share(
                        region.code().vocabulary().orElse("1"), region.code().code(), region.percentage()));
        return once(Stream.concat(countries, regions));
    }

    private static Set<Share> sectors(IatiActivity activity) {
        return once(activity.classification().sectors().stream()
                .map(sector -> new Share(
                        sector.code().vocabulary().orElse("1"), sector.code().code(), sector.percentage())));
    }

    /// A code named twice counts once, as it was named first.
    private static Set<Share> once(Stream<Share> shares) {
        return Set.copyOf(shares.collect(Collectors.toMap(
                        share -> share.vocabulary() + " " + share.code(), share -> share, (first, second) -> first))
                .values());
    }

    private static Set<Spot> locations(IatiActivity activity) {
        var spots = new LinkedHashSet<Spot>();
        for (var location : activity.geography().locations()) {
            spots.add(new Spot(
                    spots.size(),
                    location.name().pick(Language.VI).orElse(""),
                    location.point().map(point -> point.latitude()),
                    location.point().map(point -> point.longitude()),
                    location.ref().orElse("")));
        }
        return spots;
    }

    private Optional<OrganisationId> organisation(IatiOrganisation organisation) {
        return Optional.ofNullable(met.get(published(organisation)));
    }

    private PublishedOrganisation published(IatiOrganisation organisation) {
        var names = organisation.names();
        return new PublishedOrganisation(
                organisation.ref().orElse(""),
                organisation.type().orElse(""),
                names.in("vi").orElse(""),
                names.in("en")
                        .or(() -> untagged(names))
                        .or(() -> names.pick(Language.EN))
                        .orElse(""),
                source);
    }

    /// A text that names no language; what it is written in is not known, and most are in English.
    private static Optional<String> untagged(Narratives narratives) {
        return narratives.all().stream()
                .filter(one -> one.language().isEmpty())
                .findFirst()
                .map(Narratives.Narrative::text);
    }
}
