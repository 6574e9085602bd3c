package org.nhipcau.portfolio;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nhipcau.organisations.OrganisationId;
import org.nhipcau.organisations.Organisations;
import org.nhipcau.places.PlaceId;
import org.nhipcau.places.Places;
import org.nhipcau.projects.ListedProject;
import org.nhipcau.projects.ListedProjects;
import org.nhipcau.projects.PartyRole;
import org.nhipcau.projects.ProjectId;
import org.nhipcau.shared.Language;
import org.nhipcau.workbooks.WorkbookKind.Proposer;

/// What the register has of the projects of a province or a partner, as rows of their list.
record OwnProjects(ListedProjects projects, Organisations organisations, Places places) {

    List<Map<String, Object>> rows(Proposer proposer, Function<String, String> texts, Language language) {
        var theirs = new Theirs(proposer, places);
        var own = projects.of(visible()).values().stream()
                .filter(project -> theirs.are(project.places(), project.parties()))
                .toList();
        var names = organisations.names(
                own.stream()
                        .flatMap(project -> project.parties().stream())
                        .map(ListedProject.Taking::organisation)
                        .collect(Collectors.toSet()),
                language);
        return own.stream().map(project -> row(project, names, texts, language)).toList();
    }

    private Set<ProjectId> visible() {
        return projects.called().byTitle().values().stream()
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
    }

    private Map<String, Object> row(
            ListedProject project,
            Map<OrganisationId, String> names,
            Function<String, String> texts,
            Language language) {
        var row = new HashMap<String, Object>();
        row.put(PortfolioFields.TITLE, project.titleVi().isEmpty() ? project.title() : project.titleVi());
        row.put(PortfolioFields.TITLE_EN, project.titleEn());
        row.put(PortfolioFields.CODE, project.code());
        row.put(PortfolioFields.DESCRIPTION, project.descriptionVi());
        row.put(
                PortfolioFields.STATUS,
                texts.apply("projects.status." + project.status().code()));
        row.put(PortfolioFields.PARTNER, parties(project, PartyRole.FUNDING, names));
        row.put(PortfolioFields.OWNER, parties(project, PartyRole.ACCOUNTABLE, names));
        row.put(PortfolioFields.IMPLEMENTER, parties(project, PartyRole.IMPLEMENTING, names));
        row.put(
                PortfolioFields.PLACES,
                project.places().stream()
                        .map(place -> called(place, language))
                        .flatMap(Optional::stream)
                        .sorted()
                        .collect(Collectors.joining("; ")));
        project.start().ifPresent(day -> row.put(PortfolioFields.START, day));
        project.end().ifPresent(day -> row.put(PortfolioFields.END, day));
        return row;
    }

    private Optional<String> called(PlaceId place, Language language) {
        return places.find(place).map(found -> found.last().fullName(language));
    }

    private static String parties(ListedProject project, PartyRole role, Map<OrganisationId, String> names) {
        return project.parties().stream()
                .filter(party -> party.role() == role)
                .map(party -> names.getOrDefault(party.organisation(), ""))
                .filter(name -> !name.isEmpty())
                .sorted()
                .collect(Collectors.joining("; "));
    }
}
