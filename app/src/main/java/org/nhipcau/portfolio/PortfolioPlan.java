package org.nhipcau.portfolio;

import static org.nhipcau.portfolio.PortfolioFields.CODE;
import static org.nhipcau.portfolio.PortfolioFields.TITLE;
import static org.nhipcau.portfolio.PortfolioFields.TITLE_EN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nhipcau.funding.ListedMoney;
import org.nhipcau.funding.ListedMoney.Commitment;
import org.nhipcau.organisations.NamedOrganisations;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.people.FocalPeriods.Named;
import org.nhipcau.people.FocalPoint;
import org.nhipcau.people.PersonId;
import org.nhipcau.people.ToldPeople;
import org.nhipcau.people.ToldPerson;
import org.nhipcau.portfolio.Contacts.Registered;
import org.nhipcau.portfolio.Contacts.Unregistered;
import org.nhipcau.portfolio.Drafting.Answering;
import org.nhipcau.projects.ListedProject;
import org.nhipcau.projects.ListedProject.Taking;
import org.nhipcau.projects.ListedProjects;
import org.nhipcau.projects.ProjectFocalPoints;
import org.nhipcau.projects.ProjectId;
import org.nhipcau.shared.Period;
import org.nhipcau.shared.SearchKey;
import org.nhipcau.workbooks.Line;
import org.nhipcau.workbooks.Mark;
import org.nhipcau.workbooks.Outcome;
import org.nhipcau.workbooks.Progress;
import org.nhipcau.workbooks.Progress.Stage;
import org.nhipcau.workbooks.WorkbookKind.Done;
import org.nhipcau.workbooks.WorkbookKind.Plan;
import org.nhipcau.workbooks.WorkbookKind.Question;
import org.nhipcau.workbooks.WorkbookKind.Verdict;

/// What a portfolio would change in the register.
final class PortfolioPlan implements Plan {

    private static final int TELL_EVERY = 500;
    /// Few enough that what the search owes for them is paid once (search.will_renew), not for half of their
    /// rows.
    private static final int AT_ONCE = 1_000;

    private final Names names;
    private final ListedProjects projects;
    private final NamedOrganisations organisations;
    private final ListedMoney money;
    private final ToldPeople told;
    private final ProjectFocalPoints focalPoints;
    private final Contacts contacts;
    private final String source;
    private final List<Draft> drafts = new ArrayList<>();

    PortfolioPlan(
            List<Line> lines,
            Names names,
            Contacts contacts,
            Optional<Theirs> theirs,
            ListedProjects projects,
            NamedOrganisations organisations,
            ListedMoney money,
            ToldPeople told,
            ProjectFocalPoints focalPoints,
            String source,
            LocalDate today,
            Progress progress) {
        this.names = names;
        this.projects = projects;
        this.organisations = organisations;
        this.money = money;
        this.told = told;
        this.focalPoints = focalPoints;
        this.contacts = contacts;
        this.source = source;
        var called = projects.called();
        var meant = new LinkedHashMap<Line, Set<ProjectId>>();
        lines.forEach(line -> meant.put(line, meant(line, called)));
        var known = meant.values().stream()
                .filter(ids -> ids.size() == 1)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        var drafting = new Drafting(
                names,
                projects.of(known),
                new ListedCommitments(money.committed(known), today),
                contacts,
                answering(known, today),
                source,
                today);
        var earlier = new HashMap<Object, Draft>();
        meant.forEach((line, ids) -> {
            if (drafts.size() % TELL_EVERY == 0) {
                progress.reached(Stage.COMPARING, drafts.size(), meant.size());
            }
            var draft = draft(line, ids, drafting);
            drafts.add(onlyOnce(theirs.map(of -> of.only(draft)).orElse(draft), line, earlier));
        });
    }

    private Map<ProjectId, Set<Answering>> answering(Set<ProjectId> known, LocalDate today) {
        var answering = new HashMap<ProjectId, Set<Answering>>();
        focalPoints.of(known).stream()
                .filter(point -> point.period().includes(today))
                .forEach(point -> answering
                        .computeIfAbsent(new ProjectId(point.of()), id -> new HashSet<>())
                        .add(new Answering(point.side(), point.person())));
        return answering;
    }

    /// The projects a line may be about: by its code; else by its title. A code that the register does not know yet
    /// belongs to a project of this title that has no code, or to a new one.
    private static Set<ProjectId> meant(Line line, ListedProjects.Called called) {
        var numbered = line.says(CODE) ? called.numbered(line.text(CODE)) : Set.<ProjectId>of();
        if (!numbered.isEmpty()) {
            return numbered;
        }
        var titled = called.titled(line.text(TITLE));
        return titled.isEmpty() && line.says(TITLE_EN) ? called.titled(line.text(TITLE_EN)) : titled;
    }

    private static Draft draft(Line line, Set<ProjectId> ids, Drafting drafting) {
        var known = ids.size() == 1 ? Optional.of(ids.iterator().next()) : Optional.<ProjectId>empty();
        var draft = drafting.draft(line, known);
        if (ids.size() > 1) {
            return draft.refused(Mark.refused(
                    line.says(CODE) ? CODE : TITLE, "portfolio.cell.severalProjects", Integer.toString(ids.size())));
        }
        var code = known.isPresent() && line.says(CODE) ? draft.project().identifiers() : List.<String>of();
        return known.isPresent() && line.says(CODE) && hasOtherCode(code, draft.project(), line)
                ? draft.refused(Mark.refused(CODE, "portfolio.cell.otherCode", line.text(TITLE)))
                : draft;
    }

    /// Two projects of one title with different codes are two projects.
    private static boolean hasOtherCode(List<String> identifiers, ListedProject project, Line line) {
        return !identifiers.isEmpty()
                && identifiers.stream().noneMatch(one -> SearchKey.of(one).equals(SearchKey.of(line.text(CODE))))
                && identifiers.size() > 0
                && !project.code().isEmpty();
    }

    /// The same project twice in one list: said the same both times it is taken once; otherwise a person must say
    /// which
    /// holds.
    private static Draft onlyOnce(Draft draft, Line line, Map<Object, Draft> earlier) {
        if (draft.outcome() == Outcome.REFUSED || draft.outcome() == Outcome.ASKED) {
            return draft;
        }
        Object key = draft.known()
                .<Object>map(id -> id)
                .orElseGet(() -> line.says(CODE)
                        ? "code " + SearchKey.of(line.text(CODE))
                        : "title " + SearchKey.of(draft.project().title()));
        var first = earlier.putIfAbsent(key, draft);
        return first == null
                ? draft
                : draft.refused(Mark.refused(TITLE, "portfolio.cell.twice", Integer.toString(first.line())));
    }

    @Override
    public List<Verdict> verdicts() {
        return drafts.stream()
                .map(draft -> new Verdict(
                        draft.line(),
                        draft.outcome(),
                        draft.project().title(),
                        draft.known().map(ProjectId::value),
                        draft.marks()))
                .toList();
    }

    @Override
    public Collection<Question> questions() {
        var all = new ArrayList<Question>(names.questions());
        all.addAll(contacts.questions());
        return all;
    }

    @Override
    public Done carryOut(Progress progress) {
        var taken = drafts.stream().filter(Draft::isTaken).toList();
        var partners = makePartners(taken);
        projects.hold(taken.stream().flatMap(draft -> draft.known().stream()).toList());
        var people = makePeople(taken);
        var records = new LinkedHashMap<Integer, Long>();
        for (var from = 0; from < taken.size(); from += AT_ONCE) {
            progress.reached(Stage.WRITING, from, taken.size());
            write(taken.subList(from, Math.min(taken.size(), from + AT_ONCE)), partners, people)
                    .forEach((line, id) -> records.put(line, id.value()));
        }
        return new Done(records, named(people));
    }

    private Map<Integer, ProjectId> write(
            List<Draft> some, Map<String, OrganisationId> partners, Map<ToldPerson, PersonId> people) {
        var fresh = some.stream().filter(draft -> draft.known().isEmpty()).toList();
        var ids =
                projects.add(fresh.stream().map(draft -> whole(draft, partners)).toList());
        var byLine = new LinkedHashMap<Integer, ProjectId>();
        for (var n = 0; n < fresh.size(); n++) {
            byLine.put(fresh.get(n).line(), ids.get(n));
        }
        var changed = new LinkedHashMap<ProjectId, ListedProject>();
        some.forEach(draft -> draft.known().ifPresent(id -> {
            changed.put(id, whole(draft, partners));
            byLine.put(draft.line(), id);
        }));
        projects.change(changed);
        money.add(some.stream()
                .flatMap(draft -> draft.commitment().stream()
                        .map(one -> new Commitment(Objects.requireNonNull(byLine.get(draft.line())), one)))
                .toList());
        focalPoints.assign(assignments(some, byLine, people));
        return byLine;
    }

    private Map<ToldPerson, PersonId> makePeople(List<Draft> taken) {
        return told.findOrTake(taken.stream()
                .flatMap(draft -> draft.contacts().stream())
                .filter(Unregistered.class::isInstance)
                .map(contact -> ((Unregistered) contact).person())
                .toList());
    }

    private static Map<Question, Long> named(Map<ToldPerson, PersonId> people) {
        var named = new LinkedHashMap<Question, Long>();
        people.forEach((person, id) -> named.put(new Question(PortfolioKind.PERSON, person.name()), id.value()));
        return named;
    }

    private static List<Named<ProjectId>> assignments(
            List<Draft> taken, Map<Integer, ProjectId> byLine, Map<ToldPerson, PersonId> made) {
        var assignments = new ArrayList<Named<ProjectId>>();
        for (var draft : taken) {
            for (var contact : draft.contacts()) {
                var person = switch (contact) {
                    case Registered known -> known.person();
                    case Unregistered fresh -> Objects.requireNonNull(made.get(fresh.person()));
                };
                assignments.add(new Named<>(
                        Objects.requireNonNull(byLine.get(draft.line())),
                        new FocalPoint.Said(
                                person, contact.side(), new Period(Optional.empty(), Optional.empty()), "")));
            }
        }
        return assignments;
    }

    /// Each once, under the name by which the list first calls it.
    private Map<String, OrganisationId> makePartners(List<Draft> taken) {
        var wanted = new LinkedHashMap<String, String>();
        taken.forEach(draft -> draft.fresh().forEach(party -> wanted.putIfAbsent(party.key(), party.name())));
        var byName = organisations.take(wanted.values(), source);
        var made = new HashMap<String, OrganisationId>();
        wanted.forEach((key, name) -> made.put(key, Objects.requireNonNull(byName.get(name))));
        return made;
    }

    private static ListedProject whole(Draft draft, Map<String, OrganisationId> made) {
        var parties = new LinkedHashSet<>(draft.project().parties());
        draft.fresh()
                .forEach(party -> parties.add(new Taking(Objects.requireNonNull(made.get(party.key())), party.role())));
        var p = draft.project();
        return new ListedProject(
                p.titleVi(),
                p.titleEn(),
                p.titleOther(),
                p.descriptionVi(),
                p.status(),
                p.start(),
                p.end(),
                parties,
                p.places(),
                p.identifiers(),
                p.code(),
                p.source());
    }
}
