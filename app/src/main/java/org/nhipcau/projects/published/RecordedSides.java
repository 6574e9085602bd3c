package org.nhipcau.projects.published;

import static org.jooq.impl.DSL.any;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.nhipcau.projects.PartyRole;
import org.nhipcau.projects.Project.Dates;
import org.nhipcau.projects.ProjectId;
import org.nhipcau.projects.ProjectStatus;
import org.nhipcau.projects.db.CountryTable;
import org.nhipcau.projects.db.IdentifierTable;
import org.nhipcau.projects.db.LocationTable;
import org.nhipcau.projects.db.PartyTable;
import org.nhipcau.projects.db.ProjectTable;
import org.nhipcau.projects.db.SectorTable;
import org.nhipcau.projects.published.PublishedProject.Share;
import org.nhipcau.projects.published.PublishedProject.Spot;
import org.nhipcau.projects.published.PublishedProject.Taking;

/// Projects as the register has them, in the shape in which files tell of them.
record RecordedSides(DSLContext sql) {

    private static final ProjectTable PROJECT = ProjectTable.PROJECT;
    private static final IdentifierTable IDENTIFIER = IdentifierTable.IDENTIFIER;
    private static final PartyTable PARTY = PartyTable.PARTY;
    private static final CountryTable COUNTRY = CountryTable.COUNTRY;
    private static final SectorTable SECTOR = SectorTable.SECTOR;
    private static final LocationTable LOCATION = LocationTable.LOCATION;

    /// Holds them until the transaction ends, so that nobody saves one between this look and what follows from it.
    Map<ProjectId, PublishedProject> hold(Collection<ProjectId> projects) {
        sql.select(PROJECT.ID)
                .from(PROJECT)
                .where(PROJECT.ID.eq(any(projects.toArray(ProjectId[]::new))))
                .orderBy(PROJECT.ID)
                .forUpdate()
                .execute();
        return read(projects);
    }

    Map<ProjectId, PublishedProject> read(Collection<ProjectId> projects) {
        var ids = projects.toArray(ProjectId[]::new);
        var held = sql.selectFrom(PROJECT).where(PROJECT.ID.eq(any(ids))).fetch();
        var parties = new HashMap<ProjectId, Set<Taking>>();
        sql.selectFrom(PARTY)
                .where(PARTY.PROJECT_ID.eq(any(ids)))
                .forEach(row -> in(parties, row.getProjectId())
                        .add(new Taking(
                                row.getOrganisationId(),
                                PartyRole.of(row.getRole()).orElseThrow())));
        var countries = new HashMap<ProjectId, Set<Share>>();
        sql.selectFrom(COUNTRY)
                .where(COUNTRY.PROJECT_ID.eq(any(ids)))
                .forEach(row -> in(countries, row.getProjectId())
                        .add(new Share(row.getVocabulary(), row.getCode(), Optional.ofNullable(row.getPercentage()))));
        var sectors = new HashMap<ProjectId, Set<Share>>();
        sql.selectFrom(SECTOR)
                .where(SECTOR.PROJECT_ID.eq(any(ids)))
                .forEach(row -> in(sectors, row.getProjectId())
                        .add(new Share(row.getVocabulary(), row.getCode(), Optional.ofNullable(row.getPercentage()))));
        var locations = new HashMap<ProjectId, Set<Spot>>();
        sql.selectFrom(LOCATION)
                .where(LOCATION.PROJECT_ID.eq(any(ids)))
                .forEach(row -> in(locations, row.getProjectId())
                        .add(new Spot(
                                row.getPosition(),
                                row.getName(),
                                Optional.ofNullable(row.getLatitude()),
                                Optional.ofNullable(row.getLongitude()),
                                row.getReference())));
        var sides = new HashMap<ProjectId, PublishedProject>();
        held.forEach(row -> sides.put(
                row.getId(),
                new PublishedProject(
                        "",
                        row.getTitleVi(),
                        row.getTitleEn(),
                        row.getTitleOther(),
                        row.getDescriptionVi(),
                        row.getDescriptionEn(),
                        ProjectStatus.of(row.getStatus()).orElseThrow(),
                        new Dates(
                                Optional.ofNullable(row.getPlannedStart()),
                                Optional.ofNullable(row.getActualStart()),
                                Optional.ofNullable(row.getPlannedEnd()),
                                Optional.ofNullable(row.getActualEnd())),
                        Optional.ofNullable(row.getReporterId()),
                        row.getSource(),
                        parties.getOrDefault(row.getId(), Set.of()),
                        countries.getOrDefault(row.getId(), Set.of()),
                        sectors.getOrDefault(row.getId(), Set.of()),
                        locations.getOrDefault(row.getId(), Set.of()))));
        return sides;
    }

    private static <T> Set<T> in(Map<ProjectId, Set<T>> sets, ProjectId project) {
        return sets.computeIfAbsent(project, key -> new HashSet<>());
    }

    /// All numbers under which registers know these projects.
    Map<ProjectId, List<String>> identifiers(Collection<ProjectId> projects) {
        return sql.select(IDENTIFIER.PROJECT_ID, IDENTIFIER.VALUE)
                .from(IDENTIFIER)
                .where(IDENTIFIER.PROJECT_ID.eq(any(projects.toArray(ProjectId[]::new))))
                .orderBy(IDENTIFIER.SCHEME, IDENTIFIER.VALUE)
                .fetchGroups(IDENTIFIER.PROJECT_ID, IDENTIFIER.VALUE);
    }
}
