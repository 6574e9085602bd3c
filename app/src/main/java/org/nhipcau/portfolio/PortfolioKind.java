package org.nhipcau.portfolio;

import static org.nhipcau.portfolio.PortfolioFields.PLACES;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nhipcau.funding.ListedMoney;
import org.nhipcau.history.TakingBack.Whole;
import org.nhipcau.organisations.NamedOrganisations;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.organisations.Organisations;
import org.nhipcau.people.People;
import org.nhipcau.people.PersonId;
import org.nhipcau.people.ToldPeople;
import org.nhipcau.people.ToldPerson;
import org.nhipcau.places.NamedPlaces.Candidate;
import org.nhipcau.places.PlaceId;
import org.nhipcau.places.Places;
import org.nhipcau.projects.ListedProjects;
import org.nhipcau.projects.ProjectFocalPoints;
import org.nhipcau.projects.ProjectId;
import org.nhipcau.projects.ProjectStatus;
import org.nhipcau.shared.Language;
import org.nhipcau.workbooks.Answers;
import org.nhipcau.workbooks.Line;
import org.nhipcau.workbooks.Progress;
import org.nhipcau.workbooks.WorkbookKind;
import org.springframework.stereotype.Component;

/// An officer's list of projects with their partners, places, money and the people who answer for them.
@Component
class PortfolioKind implements WorkbookKind {

    static final String CODE = "portfolio";
    static final String PROJECT = "project";
    static final String ORGANISATION = "organisation";
    static final String PLACE = "place";
    static final String PERSON = "person";

    private final ListedProjects projects;
    private final NamedOrganisations named;
    private final Organisations organisations;
    private final Places places;
    private final ListedMoney money;
    private final ToldPeople told;
    private final People people;
    private final ProjectFocalPoints focalPoints;
    private final Clock clock;

    PortfolioKind(
            ListedProjects projects,
            NamedOrganisations named,
            Organisations organisations,
            Places places,
            ListedMoney money,
            ToldPeople told,
            People people,
            ProjectFocalPoints focalPoints,
            Clock clock) {
        this.projects = projects;
        this.named = named;
        this.organisations = organisations;
        this.places = places;
        this.money = money;
        this.told = told;
        this.people = people;
        this.focalPoints = focalPoints;
        this.clock = clock;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String words() {
        return "portfolio";
    }

    @Override
    public String permission() {
        return "projects.create";
    }

    @Override
    public boolean mayBeProposed() {
        return true;
    }

    @Override
    public List<Field> fields() {
        return PortfolioFields.ALL;
    }

    @Override
    public Predicate<String> known(String field) {
        if (field.equals(PLACES)) {
            // A list of thousands has a few dozen places.
            var asked = new HashMap<String, Boolean>();
            return name -> asked.computeIfAbsent(
                    name,
                    one -> !places.named(one, Optional.empty()).candidates().isEmpty());
        }
        var all = named.all();
        return name -> !all.called(name).isEmpty();
    }

    @Override
    public void hold(Collection<Long> records) {
        projects.hold(records.stream().map(ProjectId::new).toList());
    }

    @Override
    public Plan plan(List<Line> lines, Answers answers, Origin origin, Progress progress) {
        var today = LocalDate.now(clock);
        return new PortfolioPlan(
                lines,
                new Names(
                        named.all(),
                        places,
                        answers,
                        ProvinceColumn.isOne(lines, origin.headings().getOrDefault(PLACES, ""), places),
                        today),
                new Contacts(lines, told, people, answers, origin),
                origin.proposer().map(proposer -> new Theirs(proposer, places)),
                projects,
                named,
                money,
                told,
                focalPoints,
                origin.name(),
                today,
                progress);
    }

    @Override
    public Set<String> abouts() {
        return Set.of(ORGANISATION, PLACE, PERSON);
    }

    @Override
    public Map<Long, String> meant(String about, String said, Language language) {
        return switch (about) {
            case ORGANISATION -> named.near(said, language);
            case PERSON -> people(said, language);
            default -> places(said, language);
        };
    }

    private Map<Long, String> people(String said, Language language) {
        var asked = new ToldPerson(said, "", List.of(), List.of(), Optional.empty(), "", "");
        var offered = new LinkedHashMap<Long, String>();
        for (var candidate : told.find(List.of(asked)).getOrDefault(asked, List.of())) {
            var where = organisations.names(candidate.organisations(), language).values();
            offered.put(
                    candidate.id().value(),
                    Stream.of(Stream.of(candidate.name()), candidate.emails().stream(), where.stream())
                            .flatMap(words -> words)
                            .collect(Collectors.joining(" · ")));
        }
        return offered;
    }

    private Map<Long, String> places(String said, Language language) {
        var found = places.named(said, Optional.empty());
        var offered = new LinkedHashMap<Long, String>();
        var candidates = found.candidates().isEmpty() ? found.suggestions() : found.candidates();
        candidates.forEach(candidate -> offered.put(candidate.place().id().value(), words(candidate, language)));
        return offered;
    }

    private static String words(Candidate candidate, Language language) {
        var validity = candidate.bearing().valid();
        return candidate.bearing().fullName(language)
                + " (" + candidate.bearing().code()
                + validity.from().map(day -> ", " + day.getYear()).orElse("")
                + validity.to().map(day -> "–" + day.getYear()).orElse("") + ")";
    }

    @Override
    public Optional<String> name(String about, long number, Language language) {
        return switch (about) {
            case ORGANISATION ->
                Optional.ofNullable(organisations
                        .names(List.of(new OrganisationId(number)), language)
                        .get(new OrganisationId(number)));
            case PERSON ->
                Optional.ofNullable(people.known(List.of(new PersonId(number))).get(new PersonId(number)))
                        .map(People.Known::addressed);
            default ->
                places.find(new PlaceId(number)).map(place -> place.last().fullName(language));
        };
    }

    /// Projects speak of the people who answer for them and of those who take part; a person's post, of an
    /// organisation.
    @Override
    public List<Whole> wholes() {
        return List.of(
                new Whole(
                        PROJECT,
                        Stream.concat(ListedProjects.WRITTEN.stream(), Stream.of(ListedMoney.WRITTEN))
                                .toList()),
                new Whole(PERSON, ToldPeople.WRITTEN),
                new Whole(ORGANISATION, NamedOrganisations.WRITTEN));
    }

    @Override
    public Map<String, List<String>> choices(Function<String, String> texts) {
        return Map.of(
                PortfolioFields.STATUS,
                Stream.of(ProjectStatus.values())
                        .map(status -> texts.apply("projects.status." + status.code()))
                        .toList(),
                PortfolioFields.CURRENCY,
                List.of("USD", "EUR", "VND", "JPY", "KRW", "AUD", "GBP", "CHF"));
    }

    @Override
    public List<Map<String, Object>> recorded(Proposer proposer, Function<String, String> texts, Language language) {
        return new OwnProjects(projects, organisations, places).rows(proposer, texts, language);
    }

    @Override
    public String about() {
        return PROJECT;
    }

    @Override
    public Map<Long, String> called(String about, Collection<Long> numbers, Language language) {
        if (about.equals(PROJECT)) {
            return focalPoints.names(numbers, language);
        }
        var called = new LinkedHashMap<Long, String>();
        if (about.equals(PERSON)) {
            people.known(numbers.stream().map(PersonId::new).toList())
                    .forEach((id, known) -> called.put(id.value(), known.addressed()));
        } else {
            organisations
                    .names(numbers.stream().map(OrganisationId::new).toList(), language)
                    .forEach((id, name) -> called.put(id.value(), name));
        }
        return called;
    }

    @Override
    public String address(String about, long number) {
        return switch (about) {
            case PROJECT -> address(number);
            case PERSON -> "/people/" + number;
            default -> "/organisations/" + number;
        };
    }

    @Override
    public boolean mayBeMade(String about) {
        return !about.equals(PLACE);
    }

    @Override
    public String address(long record) {
        return "/projects/" + record;
    }
}
