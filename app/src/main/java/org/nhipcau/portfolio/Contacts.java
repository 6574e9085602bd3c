package org.nhipcau.portfolio;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nhipcau.people.People;
import org.nhipcau.people.PersonId;
import org.nhipcau.people.Side;
import org.nhipcau.people.ToldPeople;
import org.nhipcau.people.ToldPeople.Candidate;
import org.nhipcau.people.ToldPeople.Likeness;
import org.nhipcau.people.ToldPerson;
import org.nhipcau.shared.SearchKey;
import org.nhipcau.shared.TypedDay;
import org.nhipcau.workbooks.Answers;
import org.nhipcau.workbooks.Line;
import org.nhipcau.workbooks.Mark;
import org.nhipcau.workbooks.WorkbookKind.Origin;
import org.nhipcau.workbooks.WorkbookKind.Question;

/// Who answers for the projects of a list. An e-mail says who it is, or the name in the unit whose list it is; a name
/// alone never does, for many have the same: then it is asked.
final class Contacts {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\";,]+@[^\\s@<>\";,]+\\.[^\\s@<>\";,]+");

    private final Map<Named, ToldPerson> told = new LinkedHashMap<>();
    private final Map<ToldPerson, List<Candidate>> candidates;
    private final Map<PersonId, People.Known> known = new HashMap<>();
    private final People register;
    private final Answers answers;
    private final Map<String, Question> questions = new LinkedHashMap<>();

    /// A cell with a name, and who it is for.
    private record Named(int line, Side side) {}

    /// Which columns say who answers on a side.
    private record Columns(Side side, String name, String email, String phone) {}

    private static final List<Columns> COLUMNS = List.of(
            new Columns(
                    Side.MINISTRY,
                    PortfolioFields.FOCAL_POINT,
                    PortfolioFields.FOCAL_EMAIL,
                    PortfolioFields.FOCAL_PHONE),
            new Columns(
                    Side.PARTNER,
                    PortfolioFields.PARTNER_CONTACT,
                    PortfolioFields.PARTNER_EMAIL,
                    PortfolioFields.PARTNER_PHONE));

    Contacts(List<Line> lines, ToldPeople people, People register, Answers answers, Origin origin) {
        this.register = register;
        this.answers = answers;
        for (var line : lines) {
            for (var columns : COLUMNS) {
                if (line.says(columns.name())) {
                    told.put(new Named(line.number(), columns.side()), person(line, columns, origin));
                }
            }
        }
        candidates = people.find(told.values());
        known.putAll(register.known(candidates.values().stream()
                .flatMap(List::stream)
                .map(Candidate::id)
                .collect(Collectors.toSet())));
    }

    private static ToldPerson person(Line line, Columns columns, Origin origin) {
        return new ToldPerson(
                line.text(columns.name()),
                "",
                emails(line.text(columns.email())),
                line.text(columns.phone()).isEmpty() ? List.of() : List.of(line.text(columns.phone())),
                columns.side() == Side.MINISTRY ? origin.unit() : Optional.empty(),
                "",
                origin.name());
    }

    private static List<String> emails(String text) {
        return EMAIL.matcher(text).results().map(found -> found.group()).toList();
    }

    /// Somebody who answers for a project.
    sealed interface Contact {
        Side side();
    }

    record Registered(Side side, PersonId person) implements Contact {}

    /// Somebody whom accepting the list puts into the register.
    record Unregistered(Side side, ToldPerson person) implements Contact {}

    Collection<Question> questions() {
        return questions.values();
    }

    /// Those of a line who are known, or are to be made; what is to be said of the others is added to the marks.
    List<Contact> of(Line line, List<Mark> marks) {
        return COLUMNS.stream()
                .flatMap(columns -> contact(line, columns, marks).stream())
                .toList();
    }

    private Optional<Contact> contact(Line line, Columns columns, List<Mark> marks) {
        if (!line.text(columns.email()).isEmpty()
                && emails(line.text(columns.email())).isEmpty()) {
            marks.add(Mark.refused(columns.email(), "portfolio.cell.email", line.text(columns.email())));
            return Optional.empty();
        }
        if (!line.says(columns.name())) {
            return Optional.empty();
        }
        var name = line.text(columns.name());
        var person = java.util.Objects.requireNonNull(told.get(new Named(line.number(), columns.side())));
        var found = candidates.getOrDefault(person, List.of());
        var sure = found.stream()
                .filter(candidate -> candidate.likeness() != Likeness.NAME)
                .filter(candidate -> candidate.likeness() == found.getFirst().likeness())
                .toList();
        if (sure.size() == 1) {
            return registered(columns, sure.getFirst().id(), name, marks);
        }
        if (sure.isEmpty() && found.isEmpty() && !person.emails().isEmpty()) {
            marks.add(Mark.told(columns.name(), "portfolio.cell.newPerson", name));
            return Optional.of(new Unregistered(columns.side(), person));
        }
        var answer = answers.of(PortfolioKind.PERSON, name);
        if (answer.isEmpty()) {
            questions.putIfAbsent(SearchKey.of(name), new Question(PortfolioKind.PERSON, name));
            marks.add(Mark.asked(
                    columns.name(),
                    found.isEmpty() ? "portfolio.cell.unknownPerson" : "portfolio.cell.severalPeople",
                    name));
            return Optional.empty();
        }
        return switch (answer.get()) {
            case Answers.Known(long number) -> registered(columns, new PersonId(number), name, marks);
            case Answers.ToBeMade() -> {
                marks.add(Mark.told(columns.name(), "portfolio.cell.newPerson", name));
                yield Optional.of(new Unregistered(columns.side(), person));
            }
            case Answers.Nothing() -> {
                marks.add(Mark.told(columns.name(), "portfolio.cell.leftOut", name));
                yield Optional.empty();
            }
        };
    }

    /// Somebody who left answers for nothing any more: whoever keeps the list must say who does.
    private Optional<Contact> registered(Columns columns, PersonId person, String name, List<Mark> marks) {
        var standing = Optional.ofNullable(known.computeIfAbsent(
                person, asked -> register.known(List.of(asked)).get(asked)));
        if (standing.filter(People.Known::left).isPresent()) {
            var day = standing.flatMap(People.Known::leftAfter)
                    .map(TypedDay::write)
                    .orElse("");
            marks.add(
                    day.isEmpty()
                            ? Mark.refused(columns.name(), "portfolio.cell.accountClosed", name)
                            : Mark.refused(columns.name(), "portfolio.cell.leftPost", name, day));
            return Optional.empty();
        }
        return Optional.of(new Registered(columns.side(), person));
    }
}
