package org.nhipcau.projects;

import static org.jooq.impl.DSL.val;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.nhipcau.projects.PublishedProject.Share;
import org.nhipcau.projects.PublishedProject.Spot;
import org.nhipcau.projects.PublishedProject.Taking;
import org.nhipcau.projects.db.CountryTable;
import org.nhipcau.projects.db.IdentifierTable;
import org.nhipcau.projects.db.LocationTable;
import org.nhipcau.projects.db.PartyTable;
import org.nhipcau.projects.db.ProjectTable;
import org.nhipcau.projects.db.SectorTable;
import org.nhipcau.shared.SearchKey;
import org.springframework.stereotype.Component;

/// Takes projects from somebody else's file into the register. What the file says replaces what an earlier one
/// said; only
/// what differs is written, so that the history shows what changed and nothing else.
@Component
public class PublishedProjects {

    private static final ProjectTable PROJECT = ProjectTable.PROJECT;
    private static final IdentifierTable IDENTIFIER = IdentifierTable.IDENTIFIER;
    private static final PartyTable PARTY = PartyTable.PARTY;
    private static final CountryTable COUNTRY = CountryTable.COUNTRY;
    private static final SectorTable SECTOR = SectorTable.SECTOR;
    private static final LocationTable LOCATION = LocationTable.LOCATION;

    private final DSLContext sql;

    PublishedProjects(DSLContext sql) {
        this.sql = sql;
    }

    /// @return its number, new or known by its identifier
    public ProjectId take(PublishedProject published) {
        var known = sql.select(IDENTIFIER.PROJECT_ID)
                .from(IDENTIFIER)
                .where(IDENTIFIER.SCHEME.eq("iati"), IDENTIFIER.VALUE.eq(published.identifier()))
                .fetchOptional(IDENTIFIER.PROJECT_ID);
        var id = known.map(project -> replace(project, published)).orElseGet(() -> add(published));
        var parts = Stream.of(
                        parties(id, published, known),
                        countries(id, published, known),
                        sectors(id, published, known),
                        locations(id, published, known))
                .flatMap(List::stream)
                .toList();
        sql.batch(parts).execute();
        return id;
    }

    private ProjectId add(PublishedProject published) {
        var id = sql.insertInto(PROJECT)
                .set(values(published))
                .set(PROJECT.LEVEL, "project")
                .set(PROJECT.PUBLICATION, "internal")
                .returningResult(PROJECT.ID)
                .fetchSingle()
                .value1();
        sql.insertInto(IDENTIFIER, IDENTIFIER.PROJECT_ID, IDENTIFIER.SCHEME, IDENTIFIER.VALUE)
                .values(id, "iati", published.identifier())
                .execute();
        return id;
    }

    private ProjectId replace(ProjectId id, PublishedProject published) {
        sql.update(PROJECT).set(values(published)).where(PROJECT.ID.eq(id)).execute();
        return id;
    }

    private List<Query> parties(ProjectId id, PublishedProject published, Optional<ProjectId> known) {
        var had = known.isEmpty()
                ? Set.<Taking>of()
                : Set.copyOf(sql.select(PARTY.ORGANISATION_ID, PARTY.ROLE)
                        .from(PARTY)
                        .where(PARTY.PROJECT_ID.eq(id))
                        .fetch(row -> new Taking(
                                row.value1(), PartyRole.of(row.value2()).orElseThrow())));
        return Stream.concat(
                        without(had, published.parties()).stream().map(gone -> (Query) sql.deleteFrom(PARTY)
                                .where(
                                        PARTY.PROJECT_ID.eq(id),
                                        PARTY.ORGANISATION_ID.eq(gone.organisation()),
                                        PARTY.ROLE.eq(gone.role().code()))),
                        without(published.parties(), had).stream().map(more -> (Query) sql.insertInto(
                                        PARTY, PARTY.PROJECT_ID, PARTY.ORGANISATION_ID, PARTY.ROLE)
                                .values(id, more.organisation(), more.role().code())))
                .toList();
    }

    private List<Query> countries(ProjectId id, PublishedProject published, Optional<ProjectId> known) {
        var had = known.isEmpty()
                ? Set.<Share>of()
                : Set.copyOf(sql.select(COUNTRY.VOCABULARY, COUNTRY.CODE, COUNTRY.PERCENTAGE)
                        .from(COUNTRY)
                        .where(COUNTRY.PROJECT_ID.eq(id))
                        .fetch(row -> new Share(row.value1(), row.value2(), Optional.ofNullable(row.value3()))));
        return Stream.concat(
                        without(had, published.countries()).stream().map(gone -> (Query) sql.deleteFrom(COUNTRY)
                                .where(
                                        COUNTRY.PROJECT_ID.eq(id),
                                        COUNTRY.VOCABULARY.eq(gone.vocabulary()),
                                        COUNTRY.CODE.eq(gone.code()))),
                        without(published.countries(), had).stream().map(more -> (Query) sql.insertInto(
                                        COUNTRY,
                                        COUNTRY.PROJECT_ID,
                                        COUNTRY.VOCABULARY,
                                        COUNTRY.CODE,
                                        COUNTRY.PERCENTAGE)
                                .values(
                                        id,
                                        more.vocabulary(),
                                        more.code(),
                                        more.percentage().orElse(null))))
                .toList();
    }

    private List<Query> sectors(ProjectId id, PublishedProject published, Optional<ProjectId> known) {
        var had = known.isEmpty()
                ? Set.<Share>of()
                : Set.copyOf(sql.select(SECTOR.VOCABULARY, SECTOR.CODE, SECTOR.PERCENTAGE)
                        .from(SECTOR)
                        .where(SECTOR.PROJECT_ID.eq(id))
                        .fetch(row -> new Share(row.value1(), row.value2(), Optional.ofNullable(row.value3()))));
        return Stream.concat(
                        without(had, published.sectors()).stream().map(gone -> (Query) sql.deleteFrom(SECTOR)
                                .where(
                                        SECTOR.PROJECT_ID.eq(id),
                                        SECTOR.VOCABULARY.eq(gone.vocabulary()),
                                        SECTOR.CODE.eq(gone.code()))),
                        without(published.sectors(), had).stream().map(more -> (Query) sql.insertInto(
                                        SECTOR, SECTOR.PROJECT_ID, SECTOR.VOCABULARY, SECTOR.CODE, SECTOR.PERCENTAGE)
                                .values(
                                        id,
                                        more.vocabulary(),
                                        more.code(),
                                        more.percentage().orElse(null))))
                .toList();
    }

    private List<Query> locations(ProjectId id, PublishedProject published, Optional<ProjectId> known) {
        var had = known.isEmpty()
                ? Set.<Spot>of()
                : Set.copyOf(sql.select(
                                LOCATION.POSITION,
                                LOCATION.NAME,
                                LOCATION.LATITUDE,
                                LOCATION.LONGITUDE,
                                LOCATION.REFERENCE)
                        .from(LOCATION)
                        .where(LOCATION.PROJECT_ID.eq(id))
                        .fetch(row -> new Spot(
                                row.value1(),
                                row.value2(),
                                Optional.ofNullable(row.value3()),
                                Optional.ofNullable(row.value4()),
                                row.value5())));
        return Stream.concat(
                        without(had, published.locations()).stream().map(gone -> (Query) sql.deleteFrom(LOCATION)
                                .where(LOCATION.PROJECT_ID.eq(id), LOCATION.POSITION.eq(gone.position()))),
                        without(published.locations(), had).stream().map(more -> (Query) sql.insertInto(
                                        LOCATION,
                                        LOCATION.PROJECT_ID,
                                        LOCATION.POSITION,
                                        LOCATION.NAME,
                                        LOCATION.LATITUDE,
                                        LOCATION.LONGITUDE,
                                        LOCATION.REFERENCE)
                                .values(
                                        id,
                                        more.position(),
                                        more.name(),
                                        more.latitude().orElse(null),
                                        more.longitude().orElse(null),
                                        more.reference())))
                .toList();
    }

    private static <T> Set<T> without(Set<T> all, Set<T> others) {
        var rest = new HashSet<>(all);
        rest.removeAll(others);
        return rest;
    }

    private static Map<Field<?>, Object> values(PublishedProject published) {
        var record = new LinkedHashMap<Field<?>, Object>();
        record.put(PROJECT.TITLE_VI, published.titleVi());
        record.put(PROJECT.TITLE_EN, published.titleEn());
        record.put(PROJECT.TITLE_OTHER, published.titleOther());
        record.put(PROJECT.DESCRIPTION_VI, published.descriptionVi());
        record.put(PROJECT.DESCRIPTION_EN, published.descriptionEn());
        record.put(PROJECT.STATUS, published.status().code());
        record.put(PROJECT.PLANNED_START, val(published.dates().plannedStart().orElse(null), PROJECT.PLANNED_START));
        record.put(PROJECT.ACTUAL_START, val(published.dates().actualStart().orElse(null), PROJECT.ACTUAL_START));
        record.put(PROJECT.PLANNED_END, val(published.dates().plannedEnd().orElse(null), PROJECT.PLANNED_END));
        record.put(PROJECT.ACTUAL_END, val(published.dates().actualEnd().orElse(null), PROJECT.ACTUAL_END));
        record.put(PROJECT.REPORTER_ID, val(published.reporter().orElse(null), PROJECT.REPORTER_ID));
        record.put(PROJECT.SOURCE, published.source());
        record.put(
                PROJECT.SEARCH_KEY,
                Stream.of(published.titleVi(), published.titleEn(), published.titleOther(), published.identifier())
                        .map(SearchKey::of)
                        .filter(key -> !key.isEmpty())
                        .distinct()
                        .collect(Collectors.joining("|")));
        return record;
    }
}
