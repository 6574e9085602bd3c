package org.nhipcau.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nhipcau.organisations.NamedOrganisations.Named;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.places.NamedPlaces;
import org.nhipcau.places.PlaceId;
import org.nhipcau.places.PlaceKind;
import org.nhipcau.places.Places;
import org.nhipcau.shared.SearchKey;
import org.nhipcau.workbooks.Answers;
import org.nhipcau.workbooks.Mark;
import org.nhipcau.workbooks.WorkbookKind.Question;

/// What the names in a list mean: as the register knows them, as a person said, or not yet.
final class Names {

    private final Named organisations;
    private final Places places;
    private final Answers answers;
    private final boolean ofProvinces;
    private final LocalDate today;
    private final Map<String, Question> questions = new LinkedHashMap<>();
    private final Map<Dated, NamedPlaces> looked = new HashMap<>();

    /// @param ofProvinces whether the column of places speaks of provinces
    Names(Named organisations, Places places, Answers answers, boolean ofProvinces, LocalDate today) {
        this.organisations = organisations;
        this.places = places;
        this.answers = answers;
        this.ofProvinces = ofProvinces;
        this.today = today;
    }

    private record Dated(String name, LocalDate on) {}

    /// Who is meant by a name.
    sealed interface Who {}

    record Known(OrganisationId organisation) implements Who {}

    /// Somebody whom accepting the list puts into the register.
    record Fresh(String name) implements Who {

        String key() {
            return SearchKey.of(name);
        }
    }

    Collection<Question> questions() {
        return questions.values();
    }

    /// Nothing when it is to be left out, or has to be asked; then a mark says so.
    Optional<Who> organisation(String field, String name, List<Mark> marks) {
        var called = organisations.called(name);
        if (called.size() == 1) {
            return Optional.of(new Known(called.iterator().next()));
        }
        var answer = answers.of(PortfolioKind.ORGANISATION, name);
        if (answer.isEmpty()) {
            ask(PortfolioKind.ORGANISATION, name);
            marks.add(Mark.asked(
                    field,
                    called.isEmpty() ? "portfolio.cell.unknownPartner" : "portfolio.cell.severalPartners",
                    name));
            return Optional.empty();
        }
        return switch (answer.get()) {
            case Answers.Known(long number) -> Optional.of(new Known(organisations.now(new OrganisationId(number))));
            case Answers.ToBeMade() -> {
                marks.add(Mark.told(field, "portfolio.cell.newPartner", name));
                yield Optional.of(new Fresh(name));
            }
            case Answers.Nothing() -> leftOut(field, name, marks);
        };
    }

    /// @param on when the project begins; a name means what bore it that day, if anything did
    Optional<PlaceId> place(String field, String name, Optional<LocalDate> on, List<Mark> marks) {
        var named = looked.computeIfAbsent(
                new Dated(name, on.orElse(today)), asked -> places.named(asked.name(), Optional.of(asked.on())));
        var certain = provinceOfColumn(named).or(named::certain).or(() -> province(named));
        if (certain.isPresent()) {
            if (!certain.get().onDay()) {
                marks.add(Mark.told(
                        field,
                        "portfolio.cell.placeOfAnotherTime",
                        name,
                        certain.get().bearing().fullName()));
            }
            return Optional.of(certain.get().place().id());
        }
        var answer = answers.of(PortfolioKind.PLACE, name);
        if (answer.isEmpty()) {
            ask(PortfolioKind.PLACE, name);
            marks.add(question(field, name, named));
            return Optional.empty();
        }
        return answer.get() instanceof Answers.Known(long number)
                ? Optional.of(new PlaceId(number))
                : leftOut(field, name, marks);
    }

    /// In a column of provinces a name that only a province of another time bears means that province, not the
    /// commune that bears it today: Hà Tây.
    private Optional<NamedPlaces.Candidate> provinceOfColumn(NamedPlaces named) {
        var provinces = named.candidates().stream()
                .filter(candidate -> candidate.place().kind() == PlaceKind.PROVINCE)
                .toList();
        return ofProvinces && provinces.size() == 1 && provinces.stream().noneMatch(NamedPlaces.Candidate::onDay)
                ? Optional.of(provinces.getFirst())
                : Optional.empty();
    }

    /// A bare name means the province though a commune bears it, too; though a district does, only in a column that
    /// speaks of provinces.
    private Optional<NamedPlaces.Candidate> province(NamedPlaces named) {
        var ofDay =
                named.candidates().stream().filter(NamedPlaces.Candidate::onDay).toList();
        var possible = ofDay.isEmpty() ? named.candidates() : ofDay;
        var meant = possible.stream()
                .filter(candidate -> candidate.place().kind() == PlaceKind.PROVINCE)
                .toList();
        var orDistrict =
                possible.stream().anyMatch(candidate -> candidate.place().kind() == PlaceKind.DISTRICT);
        return meant.size() == 1 && (ofProvinces || !orDistrict) ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    private static Mark question(String field, String name, NamedPlaces named) {
        var likely = new ArrayList<String>();
        named.suggestions().stream()
                .limit(3)
                .forEach(candidate -> likely.add(candidate.bearing().fullName()));
        if (!named.candidates().isEmpty()) {
            return Mark.asked(field, "portfolio.cell.severalPlaces", name);
        }
        return likely.isEmpty()
                ? Mark.asked(field, "portfolio.cell.unknownPlace", name)
                : Mark.asked(field, "portfolio.cell.misspeltPlace", name, String.join(", ", likely));
    }

    private static <T> Optional<T> leftOut(String field, String name, List<Mark> marks) {
        marks.add(Mark.told(field, "portfolio.cell.leftOut", name));
        return Optional.empty();
    }

    private void ask(String about, String name) {
        questions.putIfAbsent(about + " " + SearchKey.of(name), new Question(about, name));
    }
}
