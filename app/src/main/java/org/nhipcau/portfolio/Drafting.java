package org.nhipcau.portfolio;

import static org.nhipcau.portfolio.PortfolioFields.CODE;
import static org.nhipcau.portfolio.PortfolioFields.DESCRIPTION;
import static org.nhipcau.portfolio.PortfolioFields.END;
import static org.nhipcau.portfolio.PortfolioFields.IMPLEMENTER;
import static org.nhipcau.portfolio.PortfolioFields.OWNER;
import static org.nhipcau.portfolio.PortfolioFields.PARTNER;
import static org.nhipcau.portfolio.PortfolioFields.PERIOD;
import static org.nhipcau.portfolio.PortfolioFields.PLACES;
import static org.nhipcau.portfolio.PortfolioFields.START;
import static org.nhipcau.portfolio.PortfolioFields.STATUS;
import static org.nhipcau.portfolio.PortfolioFields.TITLE;
import static org.nhipcau.portfolio.PortfolioFields.TITLE_EN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.people.PersonId;
import org.nhipcau.people.Side;
import org.nhipcau.places.PlaceId;
import org.nhipcau.portfolio.Contacts.Contact;
import org.nhipcau.portfolio.Draft.FreshParty;
import org.nhipcau.projects.ListedProject;
import org.nhipcau.projects.ListedProject.Taking;
import org.nhipcau.projects.PartyRole;
import org.nhipcau.projects.ProjectId;
import org.nhipcau.projects.ProjectStatus;
import org.nhipcau.shared.Period;
import org.nhipcau.site.Spoken;
import org.nhipcau.workbooks.Line;
import org.nhipcau.workbooks.Mark;
import org.nhipcau.workbooks.Mark.Weight;
import org.nhipcau.workbooks.Outcome;

/// Makes of a line what it would do, beside what the register has.
///
/// A list says what it says: an empty cell or a column it does not have leaves the register's value, and who takes
/// part or where it is done is added to, never taken away. What was committed is taken only where nothing is recorded
/// as committed yet, so that no money is counted twice.
final class Drafting {

    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_CODE = 200;

    private final Names names;
    private final Map<ProjectId, ListedProject> recorded;
    private final ListedCommitments commitments;
    private final Contacts contacts;
    private final Map<ProjectId, Set<Answering>> answering;
    private final String source;
    private final LocalDate today;

    Drafting(
            Names names,
            Map<ProjectId, ListedProject> recorded,
            ListedCommitments commitments,
            Contacts contacts,
            Map<ProjectId, Set<Answering>> answering,
            String source,
            LocalDate today) {
        this.names = names;
        this.recorded = recorded;
        this.commitments = commitments;
        this.contacts = contacts;
        this.answering = answering;
        this.source = source;
        this.today = today;
    }

    /// Somebody who answers for a project today.
    record Answering(Side side, PersonId person) {}

    Draft draft(Line line, Optional<ProjectId> known) {
        var marks = new ArrayList<Mark>();
        var before = known.map(recorded::get);
        var start = from(line, START).or(() -> from(line, PERIOD));
        var end = to(line, END).or(() -> to(line, PERIOD)).or(() -> to(line, START));
        var parties =
                new LinkedHashSet<Taking>(before.map(ListedProject::parties).orElse(Set.of()));
        var fresh = new LinkedHashSet<FreshParty>();
        party(line, PARTNER, PartyRole.FUNDING, parties, fresh, marks);
        party(line, OWNER, PartyRole.ACCOUNTABLE, parties, fresh, marks);
        party(line, IMPLEMENTER, PartyRole.IMPLEMENTING, parties, fresh, marks);
        var places =
                new LinkedHashSet<PlaceId>(before.map(ListedProject::places).orElse(Set.of()));
        for (var name : line.names(PLACES)) {
            names.place(PLACES, name, start, marks).ifPresent(places::add);
        }
        var project = new ListedProject(
                said(line, TITLE, LONGEST_TITLE, before, ListedProject::titleVi, marks),
                said(line, TITLE_EN, LONGEST_TITLE, before, ListedProject::titleEn, marks),
                before.map(ListedProject::titleOther).orElse(""),
                said(line, DESCRIPTION, 20_000, before, ListedProject::descriptionVi, marks),
                status(line, before, start, end, marks),
                start.or(() -> before.flatMap(ListedProject::start)),
                end.or(() -> before.flatMap(ListedProject::end)),
                parties,
                places,
                before.map(ListedProject::identifiers).orElse(List.of()),
                said(line, CODE, LONGEST_CODE, before, ListedProject::code, marks),
                before.map(ListedProject::source).filter(old -> !old.isEmpty()).orElse(told(line)));
        refuseReversed(line, project, marks);
        var commitment = commitments.of(line, known, project, told(line), marks);
        before.ifPresent(old -> tellChanges(line, old, project, marks));
        var answers = newContacts(line, known, marks);
        var says = !fresh.isEmpty() || commitment.isPresent() || !answers.isEmpty();
        return new Draft(
                line.number(),
                outcome(marks, before, project, says),
                known,
                project,
                Set.copyOf(fresh),
                answers,
                commitment,
                List.copyOf(marks));
    }

    /// @param adds whether the line says something beyond the project's own fields that the register does not have
    private static Outcome outcome(
            List<Mark> marks, Optional<ListedProject> before, ListedProject project, boolean adds) {
        if (marks.stream().anyMatch(mark -> mark.weight() == Weight.REFUSED)) {
            return Outcome.REFUSED;
        }
        if (marks.stream().anyMatch(mark -> mark.weight() == Weight.ASKED)) {
            return Outcome.ASKED;
        }
        if (before.isEmpty()) {
            return Outcome.NEW;
        }
        return before.get().equals(project) && !adds ? Outcome.SAME : Outcome.CHANGED;
    }

    /// Who answers for it by the list and does not do so by now.
    private List<Contact> newContacts(Line line, Optional<ProjectId> known, List<Mark> marks) {
        var today = known.map(id -> answering.getOrDefault(id, Set.of())).orElse(Set.of());
        var added = contacts.of(line, marks).stream()
                .filter(contact -> !(contact instanceof Contacts.Registered(Side side, PersonId person))
                        || !today.contains(new Answering(side, person)))
                .toList();
        for (var contact : added) {
            var field = contact.side() == Side.MINISTRY ? PortfolioFields.FOCAL_POINT : PortfolioFields.PARTNER_CONTACT;
            if (today.stream().anyMatch(one -> one.side() == contact.side())) {
                marks.add(Mark.told(field, "portfolio.cell.besideAnother", line.text(field)));
            } else if (known.isPresent()) {
                marks.add(Mark.change(field, "workbooks.cell.added", line.text(field)));
            }
        }
        return added;
    }

    private String told(Line line) {
        return source + ", dòng " + line.number();
    }

    private static Optional<LocalDate> from(Line line, String field) {
        return line.days(field).flatMap(Period::from);
    }

    private static Optional<LocalDate> to(Line line, String field) {
        return line.days(field).flatMap(Period::to);
    }

    private static String said(
            Line line,
            String field,
            int longest,
            Optional<ListedProject> before,
            Function<ListedProject, String> old,
            List<Mark> marks) {
        var text = line.text(field);
        if (text.length() > longest) {
            marks.add(Mark.refused(field, "workbooks.cell.tooLong", Integer.toString(longest)));
        }
        return text.isEmpty() ? before.map(old).orElse("") : text;
    }

    private ProjectStatus status(
            Line line,
            Optional<ListedProject> before,
            Optional<LocalDate> start,
            Optional<LocalDate> end,
            List<Mark> marks) {
        if (!line.text(STATUS).isEmpty()) {
            var status = StatusWords.read(line.text(STATUS));
            if (status.isEmpty()) {
                marks.add(Mark.refused(STATUS, "portfolio.cell.status", line.text(STATUS)));
            }
            return status.orElse(ProjectStatus.IMPLEMENTATION);
        }
        if (before.isPresent()) {
            return before.get().status();
        }
        var status = StatusWords.byDays(start, end, today);
        marks.add(new Mark(
                Optional.empty(),
                Weight.TOLD,
                "portfolio.cell.statusByDays",
                List.of(Spoken.word("projects.status." + status.code()))));
        return status;
    }

    private void party(
            Line line, String field, PartyRole role, Set<Taking> parties, Set<FreshParty> fresh, List<Mark> marks) {
        for (var name : line.names(field)) {
            if (name.length() > 300) {
                marks.add(Mark.refused(field, "workbooks.cell.tooLong", "300"));
                continue;
            }
            names.organisation(field, name, marks).ifPresent(who -> {
                switch (who) {
                    case Names.Known(OrganisationId organisation) -> parties.add(new Taking(organisation, role));
                    case Names.Fresh made -> fresh.add(new FreshParty(made.key(), made.name(), role));
                }
            });
        }
    }

    private static void refuseReversed(Line line, ListedProject project, List<Mark> marks) {
        if (project.start().isPresent()
                && project.end().isPresent()
                && project.start().get().isAfter(project.end().get())) {
            marks.add(Mark.refused(
                    line.says(END) ? END : line.says(PERIOD) ? PERIOD : START,
                    "portfolio.cell.reversed",
                    Spoken.day(project.start().get()),
                    Spoken.day(project.end().get())));
        }
    }

    private static void tellChanges(Line line, ListedProject old, ListedProject project, List<Mark> marks) {
        change(TITLE, old.titleVi(), project.titleVi(), marks);
        change(TITLE_EN, old.titleEn(), project.titleEn(), marks);
        change(DESCRIPTION, old.descriptionVi(), project.descriptionVi(), marks);
        change(CODE, old.code(), project.code(), marks);
        change(
                STATUS,
                Spoken.word("projects.status." + old.status().code()),
                Spoken.word("projects.status." + project.status().code()),
                marks);
        change(line.says(START) ? START : PERIOD, day(old.start()), day(project.start()), marks);
        change(line.says(END) ? END : PERIOD, day(old.end()), day(project.end()), marks);
        var added = new HashSet<>(project.places());
        added.removeAll(old.places());
        if (!added.isEmpty()) {
            marks.add(Mark.change(PLACES, "portfolio.cell.placesAdded", Integer.toString(added.size())));
        }
        var joined = new HashSet<>(project.parties());
        joined.removeAll(old.parties());
        if (!joined.isEmpty()) {
            marks.add(Mark.change(
                    line.says(PARTNER) ? PARTNER : line.says(OWNER) ? OWNER : IMPLEMENTER,
                    "portfolio.cell.partiesAdded",
                    Integer.toString(joined.size())));
        }
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(Spoken::day).orElse("");
    }

    private static void change(String field, String before, String after, List<Mark> marks) {
        if (before.equals(after)) {
            return;
        }
        marks.add(
                before.isEmpty()
                        ? Mark.change(field, "workbooks.cell.added", shortened(after))
                        : Mark.change(field, "workbooks.cell.changed", shortened(before), shortened(after)));
    }

    private static String shortened(String text) {
        return text.length() > 200 ? text.substring(0, 200) + "…" : text;
    }
}
