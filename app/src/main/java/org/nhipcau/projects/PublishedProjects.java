package org.nhipcau.projects;

import static org.jooq.impl.DSL.any;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.nhipcau.history.ManyRows;
import org.nhipcau.projects.db.CountryTable;
import org.nhipcau.projects.db.IdentifierTable;
import org.nhipcau.projects.db.LocationTable;
import org.nhipcau.projects.db.PartyTable;
import org.nhipcau.projects.db.ProjectTable;
import org.nhipcau.projects.db.SectorTable;
import org.nhipcau.shared.SearchKey;
import org.springframework.stereotype.Component;

/// Takes projects from somebody else's file into the register, many at a time. What the file says replaces what an
/// earlier one said; only what differs is written, so that the history shows what changed and nothing else.
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

    /// Which of these identifiers the register knows, and whose they are.
    public Map<String, ProjectId> known(Collection<String> identifiers) {
        return sql.select(IDENTIFIER.VALUE, IDENTIFIER.PROJECT_ID)
                .from(IDENTIFIER)
                .where(IDENTIFIER.SCHEME.eq("iati"), IDENTIFIER.VALUE.eq(any(identifiers.toArray(String[]::new))))
                .fetchMap(IDENTIFIER.VALUE, IDENTIFIER.PROJECT_ID);
    }

    /// @param published no two with one identifier
    /// @return their numbers by their identifiers, new or known
    public Map<String, ProjectId> take(Collection<PublishedProject> published) {
        var known = known(published.stream().map(PublishedProject::identifier).toList());
        var isKnown = published.stream().collect(Collectors.partitioningBy(one -> known.containsKey(one.identifier())));
        var numbers = new HashMap<>(known);
        numbers.putAll(add(isKnown.getOrDefault(false, List.of())));
        rows(isKnown.getOrDefault(true, List.of()))
                .with(PROJECT.ID, one -> number(numbers, one))
                .update(PROJECT, PROJECT.ID, sql);
        replaceParts(published, numbers, known.values());
        return numbers;
    }

    private Map<String, ProjectId> add(List<PublishedProject> published) {
        var numbers = rows(published)
                .with(PROJECT.LEVEL, one -> ProjectLevel.PROJECT.code())
                .with(PROJECT.PUBLICATION, one -> "internal")
                .insertInto(PROJECT, PROJECT.ID, PublishedProject::identifier, sql);
        ManyRows.of(published)
                .with(IDENTIFIER.PROJECT_ID, one -> number(numbers, one))
                .with(IDENTIFIER.SCHEME, one -> "iati")
                .with(IDENTIFIER.VALUE, PublishedProject::identifier)
                .insertInto(IDENTIFIER, sql);
        return numbers;
    }

    /// A row of a part, and whose it is.
    private record Owned<P>(ProjectId project, P part) {}

    private void replaceParts(
            Collection<PublishedProject> published, Map<String, ProjectId> numbers, Collection<ProjectId> known) {
        ManyRows.of(owned(published, numbers, PublishedProject::parties))
                .with(PARTY.PROJECT_ID, Owned::project)
                .with(PARTY.ORGANISATION_ID, row -> row.part().organisation())
                .with(PARTY.ROLE, row -> row.part().role().code())
                .replaceIn(PARTY, PARTY.PROJECT_ID, known, sql);
        ManyRows.of(owned(published, numbers, PublishedProject::countries))
                .with(COUNTRY.PROJECT_ID, Owned::project)
                .with(COUNTRY.VOCABULARY, row -> row.part().vocabulary())
                .with(COUNTRY.CODE, row -> row.part().code())
                .maybe(COUNTRY.PERCENTAGE, row -> row.part().percentage())
                .replaceIn(COUNTRY, COUNTRY.PROJECT_ID, known, sql);
        ManyRows.of(owned(published, numbers, PublishedProject::sectors))
                .with(SECTOR.PROJECT_ID, Owned::project)
                .with(SECTOR.VOCABULARY, row -> row.part().vocabulary())
                .with(SECTOR.CODE, row -> row.part().code())
                .maybe(SECTOR.PERCENTAGE, row -> row.part().percentage())
                .replaceIn(SECTOR, SECTOR.PROJECT_ID, known, sql);
        ManyRows.of(owned(published, numbers, PublishedProject::locations))
                .with(LOCATION.PROJECT_ID, Owned::project)
                .with(LOCATION.POSITION, row -> row.part().position())
                .with(LOCATION.NAME, row -> row.part().name())
                .maybe(LOCATION.LATITUDE, row -> row.part().latitude())
                .maybe(LOCATION.LONGITUDE, row -> row.part().longitude())
                .with(LOCATION.REFERENCE, row -> row.part().reference())
                .replaceIn(LOCATION, LOCATION.PROJECT_ID, known, sql);
    }

    private static <P> List<Owned<P>> owned(
            Collection<PublishedProject> published,
            Map<String, ProjectId> numbers,
            Function<PublishedProject, Collection<P>> parts) {
        return published.stream()
                .flatMap(one -> parts.apply(one).stream().map(part -> new Owned<>(number(numbers, one), part)))
                .toList();
    }

    private static ProjectId number(Map<String, ProjectId> numbers, PublishedProject published) {
        return java.util.Objects.requireNonNull(numbers.get(published.identifier()), published::identifier);
    }

    private static ManyRows<PublishedProject> rows(List<PublishedProject> published) {
        return ManyRows.of(published)
                .with(PROJECT.TITLE_VI, PublishedProject::titleVi)
                .with(PROJECT.TITLE_EN, PublishedProject::titleEn)
                .with(PROJECT.TITLE_OTHER, PublishedProject::titleOther)
                .with(PROJECT.DESCRIPTION_VI, PublishedProject::descriptionVi)
                .with(PROJECT.DESCRIPTION_EN, PublishedProject::descriptionEn)
                .with(PROJECT.STATUS, one -> one.status().code())
                .maybe(PROJECT.PLANNED_START, one -> one.dates().plannedStart())
                .maybe(PROJECT.ACTUAL_START, one -> one.dates().actualStart())
                .maybe(PROJECT.PLANNED_END, one -> one.dates().plannedEnd())
                .maybe(PROJECT.ACTUAL_END, one -> one.dates().actualEnd())
                .maybe(PROJECT.REPORTER_ID, PublishedProject::reporter)
                .with(PROJECT.SOURCE, PublishedProject::source)
                .with(PROJECT.SEARCH_KEY, PublishedProjects::searchKey);
    }

    private static String searchKey(PublishedProject published) {
        return Stream.of(published.titleVi(), published.titleEn(), published.titleOther(), published.identifier())
                .map(SearchKey::of)
                .filter(key -> !key.isEmpty())
                .distinct()
                .collect(Collectors.joining("|"));
    }
}
