package org.nhipcau.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.nhipcau.agreements.AgreementFocalPoints;
import org.nhipcau.agreements.AgreementId;
import org.nhipcau.identity.Accounts;
import org.nhipcau.identity.Scope;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.people.FocalPeriods;
import org.nhipcau.people.FocalPoint;
import org.nhipcau.people.OrganisationFocalPoints;
import org.nhipcau.people.People;
import org.nhipcau.people.PersonForm;
import org.nhipcau.people.PersonId;
import org.nhipcau.people.Post;
import org.nhipcau.people.Rank;
import org.nhipcau.people.Side;
import org.nhipcau.places.PlaceKind;
import org.nhipcau.places.Places;
import org.nhipcau.projects.ProjectFocalPoints;
import org.nhipcau.projects.ProjectId;
import org.nhipcau.shared.Period;
import org.springframework.stereotype.Component;

/// One person for each role, none of whom exists.
@Component
class DemonstrationPeople {

    private static final Period SINCE = new Period(Optional.of(LocalDate.of(2024, 1, 1)), Optional.empty());

    private final Accounts accounts;
    private final Places places;
    private final People people;
    private final OrganisationFocalPoints focalPoints;
    private final ProjectFocalPoints projects;
    private final AgreementFocalPoints agreements;

    DemonstrationPeople(
            Accounts accounts,
            Places places,
            People people,
            OrganisationFocalPoints focalPoints,
            ProjectFocalPoints projects,
            AgreementFocalPoints agreements) {
        this.accounts = accounts;
        this.places = places;
        this.people = people;
        this.focalPoints = focalPoints;
        this.projects = projects;
        this.agreements = agreements;
    }

    /// @param invented projects, for which an officer answers who does not exist either
    /// @param ending an invented agreement, of the same officer
    void write(Map<String, OrganisationId> known, List<ProjectId> invented, AgreementId ending) {
        var ministry = Scope.ALL;
        person("desk-officer", "Nguyễn Thị Minh Họa", ministry);
        person("planner", "Trần Văn Minh Họa", ministry);
        person("head-of-unit", "Lê Thị Minh Họa", ministry);
        person("leader", "Phạm Văn Minh Họa", ministry);
        person("legal-officer", "Hoàng Thị Minh Họa", ministry);
        person("records-office", "Vũ Thị Minh Họa", ministry);
        person("data-owner", "Đặng Văn Minh Họa", ministry);
        person("treasury", "Bùi Thị Minh Họa", ministry);
        person("auditor", "Đỗ Văn Minh Họa", ministry);
        person("administrator", "Ngô Văn Minh Họa", ministry);
        var laiChau = places.find("Lai Châu", Demonstration.BEFORE_THE_MERGERS, PlaceKind.PROVINCE)
                .getFirst();
        person("province-officer", "Lò Thị Minh Họa", Scope.place(laiChau.id().value()));
        person("partner-focal-point", "Maria Minh Họa", organisation(known, "eu"));
        person("training-institution", "Mai Thị Minh Họa", organisation(known, "icd"));
        person("verifier", "Paul Minh Họa", organisation(known, "who"));
        answer(known, invented, ending);
    }

    /// Posts and relations of people who do not exist; one of them left and has not handed over.
    private void answer(Map<String, OrganisationId> known, List<ProjectId> invented, AgreementId ending) {
        var officer = known(known, "desk-officer", "Nguyễn Thị Minh Họa", "icd", Rank.OFFICER, Optional.empty());
        var head = known(known, "head-of-unit", "Lê Thị Minh Họa", "icd", Rank.HEAD, Optional.empty());
        var left = known(known, "", "Trịnh Văn Minh Họa", "icd", Rank.OFFICER, Optional.of(LocalDate.of(2025, 6, 30)));
        var partner = known(known, "partner-focal-point", "Maria Minh Họa", "eu", Rank.OFFICER, Optional.empty());
        focalPoints.assign(List.of(
                named(known, "eu", officer, Side.MINISTRY),
                named(known, "eu", partner, Side.PARTNER),
                named(known, "who", left, Side.MINISTRY)));
        projects.assign(Stream.concat(
                        invented.stream().limit(3).map(project -> answering(project, officer)),
                        invented.stream().skip(3).map(project -> answering(project, head)))
                .toList());
        agreements.assign(
                List.of(new FocalPeriods.Named<>(ending, new FocalPoint.Said(officer, Side.MINISTRY, SINCE, ""))));
    }

    private static FocalPeriods.Named<ProjectId> answering(ProjectId project, PersonId person) {
        return new FocalPeriods.Named<>(project, new FocalPoint.Said(person, Side.MINISTRY, SINCE, ""));
    }

    private PersonId known(
            Map<String, OrganisationId> known,
            String role,
            String name,
            String where,
            Rank rank,
            Optional<LocalDate> until) {
        var post = new Post.Said(
                Objects.requireNonNull(known.get(where)),
                rank,
                "",
                "",
                new Period(Optional.of(LocalDate.of(2024, 1, 1)), until),
                "");
        return people.create(
                new PersonForm(
                        name,
                        "",
                        role.isEmpty() ? List.of() : List.of(role + "@demonstration.example"),
                        List.of(),
                        "",
                        "",
                        role.isEmpty() ? "" : role + "@demonstration.example",
                        true,
                        "",
                        Optional.of(post)),
                true);
    }

    private static FocalPeriods.Named<OrganisationId> named(
            Map<String, OrganisationId> known, String where, PersonId person, Side side) {
        return new FocalPeriods.Named<>(
                Objects.requireNonNull(known.get(where)), new FocalPoint.Said(person, side, SINCE, ""));
    }

    private void person(String role, String name, Scope scope) {
        accounts.giveRole(accounts.open(role + "@demonstration.example", name, true), role, scope);
    }

    private static Scope organisation(Map<String, OrganisationId> known, String name) {
        return Scope.organisation(
                Optional.ofNullable(known.get(name)).orElseThrow().value());
    }
}
